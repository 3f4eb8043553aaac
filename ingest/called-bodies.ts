import type { Knowledge } from "./knowledge/load.ts";
import type { ForumRecord } from "./knowledge/schema.ts";
import { bodiesIn, bodiesOf, placeOfBody, postsIn } from "./named-bodies.ts";
import type { BodyMention, Reading } from "./stages.ts";
import type { Entity, Language } from "./types.ts";

/** A noun that may stand for any forum. */
const ORGANIZATION = "организация";
const HEADS: ReadonlySet<string> = new Set(["president", "chair"]);

/** Which body a noun alone calls that an article names in full elsewhere: «Съезд», «организация», "the Commission". */
export class CalledBodies {
  readonly #readings: readonly Reading[];
  readonly #language: Language;
  /** Nouns that may stand for a forum without a capital. */
  readonly #anaphors: ReadonlySet<string>;
  readonly #entityOf: (mention: BodyMention) => Entity | null;
  #named: ReadonlySet<string> | null = null;

  constructor(
    readings: readonly Reading[],
    language: Language,
    { anaphors }: Knowledge,
    entityOf: (mention: BodyMention) => Entity | null,
  ) {
    this.#readings = readings;
    this.#language = language;
    this.#anaphors = anaphors[language];
    this.#entityOf = entityOf;
  }

  of(mention: BodyMention): Entity | null {
    return (
      this.#forumCalled(mention) ?? this.#forumMeant(mention) ?? this.#committeeCalled(mention)
    );
  }

  /** What a short form stands for, of which the article must give the full name. */
  shortened({ shortFor }: BodyMention): ForumRecord | null {
    return shortFor?.find(({ id }) => this.#forumsNamed.has(id)) ?? null;
  }

  /** Forums whose full names stand anywhere, be it inside the name of another body: «делегация … в Азиатской парламентской ассамблее». */
  get #forumsNamed(): ReadonlySet<string> {
    this.#named ??= new Set(
      this.#readings.flatMap(({ line }) =>
        line.tokens.flatMap(
          (_, index) =>
            line
              .hit(index, "forum", ({ strong }) => strong)
              ?.values.map(({ record }) => record.id) ?? [],
        ),
      ),
    );
    return this.#named;
  }

  /**
   * The forum the article names in full whose name holds the noun: «Съезд» after «Съезд лидеров …»; in Kazakh, where the noun
   * closes the name, the last one named before: «ШЫҰ миссиясын аталған ұйымның бас хатшысы …».
   */
  #forumCalled(called: BodyMention): Entity | null {
    const isKazakh = this.#language === "kk";
    const noun = called.name.toLowerCase() + (isKazakh ? "(?:с?[ыі])?" : "");
    const word = new RegExp(`(?:^|[^\\p{L}])${noun}(?:[^\\p{L}]|$)`, "u");
    const here = placeOfBody(this.#readings, called);
    const readings = isKazakh ? this.#readings.slice(0, here + 1).reverse() : this.#readings;
    for (const { mentions } of readings) {
      const named = mentions.flatMap((mention) => {
        if (mention.kind !== "body" || mention.type !== "Forum" || mention.anaphoric) return [];
        const entity = this.#entityOf(mention);
        const names = `${mention.name} ${entity?.name}`.toLowerCase();
        return entity && word.test(names) ? [entity] : [];
      });
      const found = isKazakh ? named.at(-1) : named[0];
      if (found) return found;
    }
    return null;
  }

  /** «генеральный секретарь организации»: of the forum its sentence named last before, else of the one the article names. */
  #forumMeant(mention: BodyMention): Entity | null {
    const name = mention.name.toLowerCase();
    if (!this.#anaphors.has(name)) return null;
    const isForum = ({ type, anaphoric }: BodyMention) => type === "Forum" && !anaphoric;
    const before = this.#readings[placeOfBody(this.#readings, mention)]?.mentions
      .flatMap(bodiesOf)
      .findLast((body) => isForum(body) && body.last <= mention.first);
    if (before && name === ORGANIZATION) return this.#entityOf(before);
    return this.#onlyOf(bodiesIn(this.#readings).filter(isForum));
  }

  /** "Rapporteur of the Commission": the one commission of the article, else of the sentence nearest before that names any. */
  #committeeCalled(mention: BodyMention): Entity | null {
    if (mention.type !== "Organization") return null;
    const word = mention.name.toLowerCase();
    const named = this.#readings.map(({ mentions }) =>
      mentions
        .flatMap(bodiesOf)
        .filter(
          ({ head, anaphoric, name }) =>
            head?.kind === "committee" && !anaphoric && name.toLowerCase().includes(word),
        ),
    );
    const place = placeOfBody(this.#readings, mention);
    const before = named.slice(0, Math.max(place, 0)).findLast(({ length }) => length > 0);
    return this.#onlyOf(named.flat()) ?? this.#onlyOf(before ?? []);
  }

  /** The one forum whose president or chair the article names; null where there are several or none. */
  get presidedForum(): Entity | null {
    const heads = postsIn(this.#readings).filter(({ record }) => HEADS.has(record.id));
    return this.#onlyOf(heads.flatMap(({ body }) => (body?.forum ? body : [])));
  }

  /** What all these are, where they are one. */
  #onlyOf(bodies: readonly BodyMention[]): Entity | null {
    const found = new Map<string, Entity>();
    for (const body of bodies) {
      const entity = this.#entityOf(body);
      if (entity) found.set(entity.id, entity);
    }
    const [only] = found.values();
    return found.size === 1 && only ? only : null;
  }
}
