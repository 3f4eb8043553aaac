import type { Councils } from "./councils.ts";
import type { Countries } from "./countries.ts";
import type { ChamberRecord } from "./knowledge/schema.ts";
import { bodiesIn, bodiesOf, placeOfBody } from "./named-bodies.ts";
import type { BodyMention, Reading } from "./stages.ts";

type Records = ReadonlyMap<string, ChamberRecord>;

/** Which parliaments and chambers the houses are that an article speaks of: «Сенат» is one of many. */
export class Houses {
  readonly #readings: readonly Reading[];
  readonly #countries: Countries;
  readonly #councils: Councils;
  readonly #records: Records;
  readonly #bodies: readonly BodyMention[];
  readonly #chosen = new Map<BodyMention, ChamberRecord | null>();
  readonly #named: ReadonlyMap<string, ChamberRecord>;
  /** Chambers whose offices the article names with their country: «пресс-служба Парламента Грузии». */
  readonly #housed: ReadonlySet<ChamberRecord>;

  constructor(
    readings: readonly Reading[],
    { countries, councils }: { readonly countries: Countries; readonly councils: Councils },
    records: Records,
  ) {
    this.#readings = readings;
    this.#councils = councils;
    this.#countries = countries;
    this.#records = records;
    this.#bodies = bodiesIn(readings);
    this.#named = namedChambers(this.#bodies);
    this.#housed = housedChambers(this.#bodies);
  }

  /** Whether the article names a house that may be one of a country's. */
  anyOf(code: string): boolean {
    return this.#bodies.some(({ chambers }) => chambers.some(({ country }) => country === code));
  }

  /** The country of the first house of a kind that the article names with its country. */
  firstNamed(kind: ChamberRecord["kind"]): string | null {
    for (const record of this.#named.values()) if (record.kind === kind) return record.country;
    return null;
  }

  /** The one country whose houses an article names; null where there are several or none. */
  get soleCountry(): string | null {
    const named = this.#chambersOf(this.#bodies);
    const [only, ...others] = new Set(named.map(({ country }) => country));
    return only && others.length === 0 ? only : null;
  }

  /** Whose "the Senate" is, for senators whose country nothing tells. */
  get countryOfSenate(): string | null {
    const senate = this.#bodies.find(
      ({ name, chambers }) => chambers.length > 0 && /Senate$/.test(name),
    );
    return senate ? (this.of(senate)?.country ?? null) : null;
  }

  /** Which chamber a mention is: by its country, by its fuller mention elsewhere, by the countries of the article. */
  of(mention: BodyMention, hint: string | null = null): ChamberRecord | null {
    const known = this.#chosen.get(mention);
    if (known !== undefined && hint === null) return known;
    const record = this.#choose(mention, hint);
    this.#chosen.set(mention, record);
    return record;
  }

  /** A chamber of which what the article tells fits none. */
  leaveOpen(mention: BodyMention): void {
    this.#chosen.set(mention, null);
  }

  #choose(mention: BodyMention, hint: string | null): ChamberRecord | null {
    if (this.#councils.called(mention)) return null;
    const { chambers, country, name, byInitials } = mention;
    const current = byInitials ? this.#told(chambers) : preferCurrent(chambers);
    if (country)
      return current.find((record) => record.country === country) ?? this.parliament(country);
    if (current.length === 0 && chambers.length > 0) return null;
    if (chambers.length === 0) return this.#meant(mention);
    const [only] = current;
    if (only && current.every((record) => record.country === only.country)) return only;
    if (hint) {
      const home = current.find((record) => record.country === hint);
      if (home) return home;
    }
    // "HA NOI – NA Chairman Anna Berg met the Lao NA's chairman": the home's own.
    const told = current.find((record) => record.country === this.#countries.dateline);
    if (told && /^\p{Lu}{2,4}$/u.test(name)) return told;
    const fuller = this.#named.get(name.toLowerCase());
    if (fuller && current.includes(fuller)) return fuller;
    const [housed, ...others] = current.filter((record) => this.#housed.has(record));
    if (housed && others.length === 0) return housed;
    const { spokenOf, home: own, isOfLand } = this.#countries;
    if (isOfLand) return null;
    for (const code of own ? [...spokenOf, own] : spokenOf) {
      const home = current.find((record) => record.country === code);
      if (home) return home;
    }
    return null;
  }

  /** «НС», «ВР» may be anything: only a house of a country the article names. */
  #told(chambers: readonly ChamberRecord[]): readonly ChamberRecord[] {
    return chambers.filter(
      ({ country, former }) => !former && this.#countries.spokenOf.includes(country),
    );
  }

  /** The one house of a country that the article speaks of: «вице-спикер» of an article on the Duma is the Duma's. */
  sole(country: string): ChamberRecord | null {
    const named = this.#chambersOf(this.#bodies);
    return soleOf(named.filter((house) => house.parent && house.country === country));
  }

  /** «спикер палаты»: the one house the article speaks of, else the one its sentence named last before. */
  #meant(mention: BodyMention): ChamberRecord | null {
    const noun = /^(?:council|assembly)$/i.exec(mention.name)?.[0].toLowerCase();
    if (noun && this.#isForums(noun)) return null;
    const named = this.#chambersOf(this.#bodies).filter((house) => !noun || isCalled(house, noun));
    const houses = named.filter(({ parent }) => parent);
    const sole = soleOf(houses.length > 0 ? houses : named);
    if (sole) return sole;
    const own = this.#readings[placeOfBody(this.#readings, mention)];
    const before = own?.mentions.filter(({ last }) => last <= mention.first) ?? [];
    return this.#chambersOf(before.flatMap(bodiesOf)).findLast(({ parent }) => parent) ?? null;
  }

  /** "members of the council" where the article is about the Council of Europe. */
  #isForums(noun: string): boolean {
    return this.#bodies.some(
      ({ type, chambers, name }) =>
        type !== "Chamber" && chambers.length === 0 && name.toLowerCase().includes(noun),
    );
  }

  #chambersOf(bodies: readonly BodyMention[]): readonly ChamberRecord[] {
    return bodies.flatMap((body) => (body.chambers.length > 0 ? (this.of(body) ?? []) : []));
  }

  /** The parliament of a country as a whole; one that is no more where there is no other. */
  parliament(code: string): ChamberRecord | null {
    let former: ChamberRecord | null = null;
    for (const record of this.#records.values()) {
      if (record.country !== code) continue;
      if (record.kind !== "PARLIAMENT" && record.kind !== "UNICAMERAL") continue;
      if (!record.former) return record;
      former ??= record;
    }
    return former;
  }
}

function soleOf(houses: readonly ChamberRecord[]): ChamberRecord | null {
  const [only, ...others] = new Set(houses);
  return only && others.length === 0 ? only : null;
}

/** Whether a house may be called by a noun: "the council" of the Shura Council. */
function isCalled({ names, strong, weak }: ChamberRecord, noun: string): boolean {
  return [names.en, ...(strong.en ?? []), ...(weak.en ?? [])].some((name) =>
    name.toLowerCase().includes(noun),
  );
}

function preferCurrent(chambers: readonly ChamberRecord[]): readonly ChamberRecord[] {
  const current = chambers.filter(({ former }) => !former);
  return current.length > 0 ? current : chambers;
}

/** Names of chambers the article gives with their country, under the words that also stand alone. */
function namedChambers(bodies: readonly BodyMention[]): Map<string, ChamberRecord> {
  const named = new Map<string, ChamberRecord>();
  const add = ({ chambers, country, name }: BodyMention) => {
    const [record] = chambers;
    if (country && record && !named.has(name.toLowerCase())) named.set(name.toLowerCase(), record);
  };
  bodies.forEach(add);
  return named;
}

function housedChambers(bodies: readonly BodyMention[]): Set<ChamberRecord> {
  return new Set(
    bodies.flatMap(({ type, country, chambers }) =>
      type === "Organization" && country && chambers.length === 1 ? chambers : [],
    ),
  );
}
