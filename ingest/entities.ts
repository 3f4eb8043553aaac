import type { Knowledge } from "./knowledge/load.ts";
import type {
  ChamberRecord,
  CountryRecord,
  ForumRecord,
  PersonRecord,
} from "./knowledge/schema.ts";
import { hashOf } from "./text/hash.ts";
import { nameKey, personKey } from "./text/transliteration.ts";
import type { Entity, EntityType, Language, Names } from "./types.ts";

/** Makes the ends of statements: of a gazetteer's record, or of a name alone. */
export class Entities {
  readonly #knowledge: Knowledge;
  readonly #language: Language;
  /** A record is the same entity wherever the article names it. */
  readonly #made = new Map<object, Entity>();

  constructor(knowledge: Knowledge, language: Language) {
    this.#knowledge = knowledge;
    this.#language = language;
  }

  country(code: string): Entity | null {
    const record = this.#knowledge.countries.get(code);
    return record ? this.#once(record, () => this.#fromCountry(record)) : null;
  }

  chamber(record: ChamberRecord): Entity {
    return this.#once(record, () => this.#fromChamber(record));
  }

  forum(record: ForumRecord): Entity {
    return this.#once(record, () => this.#fromForum(record));
  }

  #once(record: object, make: () => Entity): Entity {
    const known = this.#made.get(record);
    if (known) return known;
    const made = make();
    this.#made.set(record, made);
    return made;
  }

  #fromCountry({ code, names, official, wikidata }: CountryRecord): Entity {
    return {
      type: "Country",
      id: `country-${code.toLowerCase()}`,
      name: names[this.#language],
      names,
      aliases: unique(Object.values(official ?? {})),
      countryCode: code,
      ...(wikidata ? { wikidataId: wikidata } : {}),
    };
  }

  #fromChamber(record: ChamberRecord): Entity {
    return {
      type: "Chamber",
      id: `chamber-${record.id}`,
      name: record.names[this.#language],
      names: record.names,
      aliases: unique([...Object.values(record.strong).flat(), ...record.native]),
      countryCode: record.country,
      kind: record.kind,
      ...(record.wikidata ? { wikidataId: record.wikidata } : {}),
    };
  }

  #fromForum(record: ForumRecord): Entity {
    const name = record.names[this.#language] ?? record.names.ru ?? record.names.en ?? record.id;
    return {
      type: "Forum",
      id: `forum-${record.id}`,
      name,
      names: definedNames(record.names),
      aliases: unique(Object.values(record.strong).flat()),
      countryCode: null,
      kind: record.kind,
      ...(record.wikidata ? { wikidataId: record.wikidata } : {}),
    };
  }

  person(options: {
    readonly known: PersonRecord | null;
    readonly name: string;
    readonly aliases: readonly string[];
    readonly countryCode: string | null;
  }): Entity {
    const { known, name, aliases, countryCode } = options;
    if (!known) {
      return {
        type: "Person",
        id: `person-${hashOf(personKey(name), countryCode ?? "")}`,
        name,
        names: { [this.#language]: name },
        aliases: unique(aliases.filter((alias) => alias !== name)),
        countryCode,
      };
    }
    const own = known.names[this.#language] ?? name;
    const others = [known.names, known.full ?? {}].flatMap((names) => Object.values(names));
    const written = [...others, ...Object.values(known.aliases).flat(), ...aliases];
    return {
      type: "Person",
      id: `person-${known.id}`,
      name: own,
      names: definedNames({ [this.#language]: own, ...known.names }),
      aliases: unique(written.filter((alias) => alias !== own)),
      countryCode: known.country ?? countryCode,
      ...(known.wikidata ? { wikidataId: known.wikidata } : {}),
    };
  }

  /** Anything outside the gazetteers: its id is made of its name, and of what tells it from others of that name. */
  named(
    type: Extract<EntityType, "Forum" | "Organization" | "Treaty">,
    name: string,
    options: {
      readonly countryCode?: string | null;
      readonly kind?: string;
      readonly status?: string;
      readonly aliases?: readonly string[];
      readonly distinction?: readonly string[];
    } = {},
  ): Entity {
    const { countryCode = null, kind, status, aliases = [], distinction = [] } = options;
    return {
      type,
      id: `${type.toLowerCase()}-${hashOf(nameKey(name), countryCode ?? "", ...distinction)}`,
      name,
      names: { [this.#language]: name },
      aliases: unique(aliases.filter((alias) => alias !== name)),
      countryCode,
      ...(kind ? { kind } : {}),
      ...(status ? { status } : {}),
    };
  }
}

function definedNames(names: { readonly [language in Language]?: string | undefined }): Names {
  const entries = Object.entries(names).filter((entry): entry is [Language, string] =>
    Boolean(entry[1]),
  );
  return Object.fromEntries(entries);
}

function unique(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((value): value is string => Boolean(value)))];
}
