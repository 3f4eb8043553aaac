import type { Document } from "../../ingest/document.ts";
import { readSentences } from "../../ingest/mentions.ts";
import { bodiesIn } from "../../ingest/named-bodies.ts";
import { splitSentences } from "../../ingest/sentences.ts";
import type { Mention, Reading } from "../../ingest/stages.ts";
import { keyTokens, personKey } from "../../ingest/text/transliteration.ts";
import type { Entity } from "../../ingest/types.ts";
import type { ModelEnd } from "./answer.ts";
import type { GazetteerIndex } from "./gazetteer-index.ts";
import { type Occurrences, occurrencesIn } from "./occurrence.ts";

const TREATY_KINDS = new Set(
  "TREATY AGREEMENT DECLARATION MEMORANDUM PROTOCOL ROADMAP PLAN STATEMENT RESOLUTION".split(" "),
);
const FORUM_KINDS = new Set(
  "ASSEMBLY FORUM COMMISSION FRIENDSHIP_GROUP CONGRESS CONFERENCE ORGANIZATION COUNCIL".split(" "),
);

/**
 * The entities a model's names stand for in one article, with the ids the rules would give them; null for a name that
 * the article does not hold.
 */
export class Ends {
  readonly occurrences: Occurrences;
  readonly #document: Document;
  readonly #index: GazetteerIndex;
  readonly #bodies: ReadonlySet<string>;

  constructor(document: Document, index: GazetteerIndex) {
    this.#document = document;
    this.#index = index;
    this.occurrences = occurrencesIn(document.readings);
    this.#bodies = new Set(
      bodiesIn(document.readings).flatMap((body) => document.body(body)?.id ?? []),
    );
  }

  find(end: ModelEnd): Entity | null {
    switch (end.type) {
      case "Person":
        return this.#person(end);
      case "Country":
        return this.#country(end);
      case "Treaty":
        return this.#treaty(end);
      case "Chamber":
      case "Forum":
      case "Organization":
        return this.#body(end);
    }
  }

  /** Whether one sentence holds a name. */
  isIn(name: string, reading: Reading): boolean {
    return occurrencesIn([reading]).hasTitle(name);
  }

  /** The country of a place as the article could write it. */
  countryOf(place: string): string | null {
    const mention = this.#read(place);
    return mention?.kind === "country" ? mention.code : this.#index.country(place);
  }

  #person({ name, countryCode }: ModelEnd): Entity | null {
    const [member, ...others] = this.#castMembers(name);
    // A surname that several of the article's people bear says nothing.
    if (member) return others.length === 0 ? member : null;
    if (!this.occurrences.hasPerson(name)) return null;
    const { knowledge, entities } = this.#document;
    const records = knowledge.personsByKey.get(personKey(name)) ?? [];
    const [known = null] = records.length === 1 ? records : [];
    return entities.person({ known, name, aliases: [], countryCode: this.#spokenOf(countryCode) });
  }

  /** Who of the article's people bears the name; else those whose name, the shortest such, is a part of it or holds it. */
  #castMembers(name: string): readonly Entity[] {
    const cast = this.#document.cast.map(({ entity }) => entity);
    const key = personKey(name);
    const same = cast.find((entity) => namesOf(entity).some((other) => personKey(other) === key));
    if (same) return [same];
    const words = keyTokens(name);
    const fitting = cast.flatMap((entity) => {
      const written = keyTokens(entity.name);
      const isFitting = isPart(words, written) || isPart(written, words);
      return isFitting ? [{ entity, length: written.length }] : [];
    });
    const shortest = Math.min(...fitting.map(({ length }) => length));
    return fitting.flatMap(({ entity, length }) => (length === shortest ? [entity] : []));
  }

  #country({ name, countryCode }: ModelEnd): Entity | null {
    const code = this.#spokenOf(this.countryOf(name) ?? countryCode);
    return code ? this.#document.entities.country(code) : null;
  }

  #body(end: ModelEnd): Entity | null {
    const { name, kind, type } = end;
    const known = this.#knownBody(end);
    if (known) return this.#bodies.has(known.id) || this.occurrences.hasTitle(name) ? known : null;
    // A chamber is one of the gazetteer's; without a record it has no id that others would give it, too.
    if (type === "Chamber" || !this.occurrences.hasTitle(name)) return null;
    const countryCode = this.#spokenOf(end.countryCode);
    if (type === "Organization") return this.#document.entities.named(type, name, { countryCode });
    const isKind = kind !== null && FORUM_KINDS.has(kind);
    return this.#document.entities.named("Forum", name, isKind ? { kind } : {});
  }

  #knownBody({ name, countryCode }: ModelEnd): Entity | null {
    const { entities } = this.#document;
    const chambers = this.#index.chambers(name);
    const [chamber] = chambers.filter(
      ({ country, former }) => !former && (chambers.length === 1 || country === countryCode),
    );
    if (chamber) return entities.chamber(chamber);
    const [forum, ...others] = this.#index.forums(name);
    if (forum && others.length === 0) return entities.forum(forum);
    const mention = this.#read(name);
    if (mention?.kind !== "body") return null;
    if (mention.type !== "Chamber") return this.#document.body(mention);
    const record = this.#document.houses.of(mention, this.#spokenOf(countryCode));
    return record ? entities.chamber(record) : null;
  }

  #treaty({ name, kind }: ModelEnd): Entity | null {
    const { entities, readings } = this.#document;
    const treaties = readings.flatMap((reading) => reading.treaties);
    const title = name.toLowerCase();
    const mentioned = treaties.find(
      (treaty) =>
        (kind === null || treaty.treatyKind === kind) &&
        (treaty.name.toLowerCase() === title ||
          (treaty.titled &&
            (title.includes(treaty.name.toLowerCase()) ||
              treaty.name.toLowerCase().includes(title)))),
    );
    if (mentioned) {
      const { name: written, treatyKind } = this.#document.titles.of(mentioned);
      return entities.named("Treaty", written, { kind: treatyKind });
    }
    if (!this.occurrences.hasTitle(name)) return null;
    return entities.named("Treaty", name, kind !== null && TREATY_KINDS.has(kind) ? { kind } : {});
  }

  /** A country code the article speaks of; null for any other. */
  #spokenOf(code: string | null): string | null {
    return code !== null && this.#document.countries.spokenOf.includes(code) ? code : null;
  }

  /** A name read as a sentence of its own by the pipeline; null unless one mention is all of it. */
  #read(name: string): Mention | null {
    const { knowledge, article } = this.#document;
    const { language } = article;
    const text = { text: name, titleSpan: null, excluded: [] };
    const sentences = [...splitSentences(text, knowledge.abbreviations[language])];
    const [reading, ...others] = readSentences(sentences, language, knowledge);
    const [mention] = reading?.mentions ?? [];
    if (!reading || !mention || others.length > 0) return null;
    return mention.first === 0 && mention.last === reading.line.tokens.length ? mention : null;
  }
}

const namesOf = ({ name, names, aliases }: Entity): readonly string[] => [
  name,
  ...Object.values(names),
  ...aliases,
];

const isPart = (part: readonly string[], whole: readonly string[]): boolean =>
  part.length > 0 && part.every((word) => whole.includes(word));
