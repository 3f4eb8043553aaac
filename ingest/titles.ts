import type { Reading, TreatyMention } from "./stages.ts";

/** Under which title an article speaks of its documents. */
export class Titles {
  readonly #readings: readonly Reading[];
  readonly #mentions: readonly TreatyMention[];

  constructor(readings: readonly Reading[]) {
    this.#readings = readings;
    this.#mentions = readings.flatMap(({ treaties }) => treaties);
  }

  /** A document under its title: «меморандум» is the one memorandum the article titles, else the one titled last. */
  of(mention: TreatyMention): TreatyMention {
    if (mention.titled) return mention;
    const isOfKind = ({ titled, treatyKind }: TreatyMention) =>
      titled && treatyKind === mention.treatyKind;
    const titled = this.#mentions.filter(isOfKind);
    const [first] = titled;
    if (first && titled.every(({ name }) => name === first.name)) return first;
    const place = this.#readings.findIndex(({ treaties }) => treaties.includes(mention));
    const last = this.#readings
      .slice(0, Math.max(place, 0))
      .findLast(({ treaties }) => treaties.some(isOfKind));
    const [only, ...others] = last?.treaties.filter(isOfKind) ?? [];
    return only && others.length === 0 ? only : mention;
  }

  /** The sentence that gives a document its title. */
  sentenceOf(mention: TreatyMention): Reading | null {
    const title = this.of(mention).name;
    return (
      this.#readings.find(({ treaties }) =>
        treaties.some(({ name, titled }) => titled && name === title),
      ) ?? null
    );
  }

  /** The one document the article speaks of; null where there are several or none. */
  get sole(): TreatyMention | null {
    const [first, ...others] = this.#mentions.map((treaty) => this.of(treaty));
    return first && others.every(({ name }) => name === first.name) ? first : null;
  }
}
