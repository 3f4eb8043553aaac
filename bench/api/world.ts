import countries from "i18n-iso-countries";
import { nameKey } from "../../ingest/text/transliteration.ts";

/** Part of the graph to make, for instance 0.1 to see how answers slow down as it grows. */
export const SCALE = Number(process.env["BENCH_SCALE"] ?? 1);

const scaled = (size: number): number => Math.round(size * SCALE);

/** How many of what; a tenth more or less changes no ratio. */
export const SIZE = {
  countries: 60,
  persons: scaled(20_000),
  meetings: scaled(200_000),
  articles: scaled(100_000),
  visits: scaled(8_000),
  treaties: scaled(4_000),
  forums: 120,
} as const;

export type Properties = Readonly<Record<string, unknown>>;

export interface Typed {
  readonly type: string;
  readonly properties: Properties;
}

export interface Tie extends Typed {
  readonly from: string;
  readonly to: string;
}

/** Numbers below a bound, the same in every run. */
export const createChance = (seed: number) => {
  let state = seed;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return {
    below: (bound: number): number => Math.floor(next() * bound),
    /** A few come up very often and most seldom, as people do in the news. */
    skewed: (bound: number): number => Math.floor(next() ** 2 * bound),
  };
};

export type Chance = ReturnType<typeof createChance>;

export const codes: readonly string[] = Object.keys(countries.getAlpha2Codes())
  .sort()
  .slice(0, SIZE.countries);

/** Countries take turns, so that each has its share of the much-told persons. */
export const codeOf = (person: number): string => codes[person % codes.length] ?? "";
export const personId = (index: number): string => `person-${index}`;
export const chamberOf = (person: number): string =>
  `chamber-${(person % codes.length) + codes.length * (Math.floor(person / codes.length) % 2)}`;

const SYLLABLES = "ба ка лы му та се жа ра ну бе ша то ди го ми ве ло ха ру ни".split(" ");

const word = (chance: Chance, length: number): string => {
  const parts = Array.from({ length }, () => SYLLABLES[chance.below(SYLLABLES.length)]);
  const text = parts.join("");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
};

const named = (id: string, name: string, more: Properties = {}): Properties => ({
  id,
  name,
  nameRu: name,
  searchKeys: [nameKey(name)],
  aliases: [],
  ...more,
});

export const makeCountries = (): Properties[] =>
  codes.map((code) =>
    named(`country-${code.toLowerCase()}`, `Страна ${code}`, { code, countryCode: code }),
  );

export const makeChambers = (): Typed[] =>
  Array.from({ length: codes.length * 2 }, (_, index) => {
    const code = codes[index % codes.length] ?? "";
    const kind = index < codes.length ? "UPPER" : "LOWER";
    const name = `${kind === "UPPER" ? "Сенат" : "Палата"} страны ${code}`;
    return {
      type: "Chamber",
      properties: named(`chamber-${index}`, name, { kind, countryCode: code }),
    };
  });

const NAME_SEED = 7_919;

/** Made from the number alone, so that a search knows whom to look for. */
export const nameOf = (person: number): string => {
  const chance = createChance(NAME_SEED * (person + 1));
  chance.below(1);
  return `${word(chance, 2)} ${word(chance, 3)}ев`;
};

export const makePersons = (): Typed[] =>
  Array.from({ length: SIZE.persons }, (_, index) => ({
    type: "Person",
    properties: named(personId(index), nameOf(index), {
      countryCode: codeOf(index),
    }),
  }));

export const makeForums = (): Typed[] =>
  Array.from({ length: SIZE.forums }, (_, index) => ({
    type: "Forum",
    properties: named(`forum-${index}`, `Форум ${index}`, { kind: "FORUM" }),
  }));

export const dayOf = (chance: Chance): string => {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${2010 + chance.below(16)}-${two(1 + chance.below(12))}-${two(1 + chance.below(28))}`;
};

export const makeTreaties = (chance: Chance): Typed[] =>
  Array.from({ length: SIZE.treaties }, (_, index) => {
    const signedOn = dayOf(chance);
    const dates = { signedOn, signedOnEnd: signedOn, signedOnPrecision: "DAY" };
    const more = { kind: "AGREEMENT", status: "SIGNED", ...dates };
    return {
      type: "Treaty",
      properties: named(`treaty-${index}`, `Соглашение № ${index}`, more),
    };
  });

export const makeArticles = (chance: Chance): Properties[] =>
  Array.from({ length: SIZE.articles }, (_, index) => ({
    id: `article-${index}`,
    url: `https://news.example/${index}`,
    title: `Новость ${index}`,
    publishedOn: dayOf(chance),
    language: "ru",
    publisher: `Издание ${index % 40}`,
    textHash: `hash-${index}`,
    recordedAt: "2026-01-01T00:00:00.000Z",
  }));
