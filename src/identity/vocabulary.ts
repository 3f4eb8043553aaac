import { stem } from "../../ingest/text/stems.ts";
import { nameKey } from "../../ingest/text/transliteration.ts";
import { type CountryRecord, readCountries } from "../countries.ts";
import { CONCEPTS, SILENT } from "./concepts.ts";

/** What the words of a body's or document's name mean, whatever the language. */
export interface BodyName {
  readonly concepts: ReadonlySet<string>;
  /** Countries the name calls, by code. */
  readonly countries: ReadonlySet<string>;
  /** Ordinals and years. */
  readonly numbers: ReadonlySet<string>;
  readonly key: string;
}

/** Reads names of bodies: countries to codes, words of three languages to their meaning. */
export interface Vocabulary {
  read(name: string): BodyName;
}

interface Phrase {
  readonly words: readonly string[];
  readonly code: string;
}

const WORD = /[\p{L}\p{N}]+(?:['’ʻ-][\p{L}\p{N}]+)*/gu;
const ROMAN = /^[IVXІХ]{1,6}$/;

/** The vocabulary over the gazetteer of countries. */
export const loadVocabulary = (): Vocabulary => createVocabulary(readCountries());

/** A vocabulary that knows these countries. */
const createVocabulary = (countries: readonly CountryRecord[]): Vocabulary => {
  const phrases = indexPhrases(countries);
  const concepts = indexConcepts();
  const silent = new Set(SILENT.split(/\s+/).flatMap((word) => [word, bareOf(word)]));
  const known = new Map<string, BodyName>();
  return {
    read(name) {
      const before = known.get(name);
      if (before) return before;
      const words = (name.match(WORD) ?? []).flatMap((word) =>
        splitHyphen(word, concepts, phrases),
      );
      const found = {
        concepts: new Set<string>(),
        countries: new Set<string>(),
        numbers: new Set<string>(),
      };
      for (let index = 0; index < words.length; ) {
        const phrase = longestPhrase(words, index, phrases);
        if (phrase) found.countries.add(phrase.code);
        else readWord(words[index] ?? "", found);
        index += phrase?.words.length ?? 1;
      }
      const read = { ...found, key: nameKey(name) };
      known.set(name, read);
      return read;
    },
  };

  function readWord(word: string, found: { concepts: Set<string>; numbers: Set<string> }): void {
    const number = numberOf(word);
    if (number) {
      found.numbers.add(number);
      return;
    }
    const stems = stemsOf(word);
    const listed = stems.find((part) => concepts.has(part)) ?? "";
    const meaning = concepts.get(listed) ?? [];
    if (meaning.length > 0) for (const concept of meaning) found.concepts.add(concept);
    else if (!stems.some((part) => silent.has(part)))
      found.concepts.add(`~${nameKey(stems[0] ?? word)}`);
  }
};

const splitHyphen = (
  word: string,
  concepts: ReadonlyMap<string, readonly string[]>,
  phrases: ReadonlyMap<string, readonly Phrase[]>,
): string[] => {
  const whole = stemsOf(word);
  const isKnown = whole.some((part) => concepts.has(part) || phrases.has(part));
  return isKnown || !word.includes("-") ? [word] : word.split("-");
};

const numberOf = (word: string): string | null => {
  if (/^\d+(?:-?(?:й|я|е|го|ый|ая|ші|шы|th|st|nd|rd))?$/u.test(word))
    return String(Number.parseInt(word, 10));
  if (!ROMAN.test(word)) return null;
  const values: Readonly<Record<string, number>> = { I: 1, І: 1, V: 5, X: 10, Х: 10 };
  const digits = [...word].map((digit) => values[digit] ?? 0);
  const sum = digits.reduce(
    (total, digit, index) => total + (digit < (digits[index + 1] ?? 0) ? -digit : digit),
    0,
  );
  return String(sum);
};

/** What the word may be a form of, the surest first: itself, its Russian stem, its Kazakh stems. */
const stemsOf = (word: string): string[] => {
  const lower = word.toLowerCase().replaceAll("ё", "е");
  if (/\p{Script=Latin}/u.test(word)) return [...new Set([lower, singular(stem(word, "en"))])];
  return [...new Set([lower, stem(word, "ru"), ...kazakhStems(lower)])];
};

const KAZAKH_SUFFIXES =
  /(?:лар|лер|дар|дер|тар|тер|сы|сі|ы|і|ның|нің|дың|дің|тың|тің|на|не|ға|ге|қа|ке|да|де|та|те|нда|нде|дағы|дегі|ндағы|ндегі|дан|ден|тан|тен|нан|нен|ды|ді|ты|ті|ны|ні|мен|бен|пен)$/;
const MIN_STEM = 3;
const MAX_SUFFIXES = 3;

/** «парламентінің», «одағы», «тобы»: every way to take suffixes off, as only a list can tell which was meant. */
const kazakhStems = (word: string, depth = 0): string[] => {
  const shorter = [1, 2, 3, 4, 5].flatMap((length) => {
    const [rest, suffix] = [word.slice(0, -length), word.slice(-length)];
    return rest.length >= MIN_STEM && KAZAKH_SUFFIXES.exec(suffix)?.[0] === suffix ? [rest] : [];
  });
  return [
    ...new Set(
      shorter.flatMap((rest) => [
        ...hardened(rest),
        ...(depth < MAX_SUFFIXES ? kazakhStems(rest, depth + 1) : []),
      ]),
    ),
  ];
};

const lowerOf = (word: string): string => word.toLowerCase();

/** One stem, to list a word under. */
const bareOf = (word: string): string =>
  /\p{Script=Latin}/u.test(word) ? singular(stem(word, "en")) : stem(word, "ru");

/** Before a suffix a last consonant is voiced: «топ», «тобы»; «одақ», «одағы». */
const hardened = (stem: string): string[] => {
  const hard = stem.replace(/б$/, "п").replace(/ғ$/, "қ").replace(/г$/, "к");
  return hard === stem ? [stem] : [stem, hard];
};

const singular = (word: string): string =>
  word.length > 4 && !/[sui]s$/.test(word) ? word.replace(/ies$/, "y").replace(/s$/, "") : word;

const indexConcepts = (): ReadonlyMap<string, readonly string[]> => {
  const index = new Map<string, readonly string[]>();
  for (const line of CONCEPTS.trim().split("\n")) {
    const [mark = "", ...words] = line.split(/\s+/);
    const meaning = mark.split("+");
    for (const word of words) index.set(word, meaning);
    for (const part of words.map(bareOf)) if (!index.has(part)) index.set(part, meaning);
  }
  return index;
};

const indexPhrases = (
  countries: readonly CountryRecord[],
): ReadonlyMap<string, readonly Phrase[]> => {
  const index = new Map<string, Phrase[]>();
  for (const { code, names, official = {}, aliases, adjectives } of countries) {
    const forms = [names, official, aliases, adjectives]
      .flatMap((told) => Object.values(told).flat())
      .filter((form) => form !== undefined);
    for (const form of forms) {
      const words = form.match(WORD) ?? [];
      for (const keyOf of [lowerOf, bareOf]) {
        const stems = words.map(/[уиоеэ]$/.test(form) ? lowerOf : keyOf);
        const [first = ""] = stems;
        const known = index.get(first) ?? [];
        if (!known.some((phrase) => phrase.words.join(" ") === stems.join(" "))) {
          index.set(first, [...known, { words: stems, code }].sort(longestFirst));
        }
      }
    }
  }
  return index;
};

const longestFirst = (left: Phrase, right: Phrase): number =>
  right.words.length - left.words.length;

const longestPhrase = (
  words: readonly string[],
  from: number,
  phrases: ReadonlyMap<string, readonly Phrase[]>,
): Phrase | null => {
  const candidates = stemsOf(words[from] ?? "").flatMap((part) => phrases.get(part) ?? []);
  return (
    candidates
      .sort(longestFirst)
      .find(({ words: parts }) =>
        parts.every((part, offset) => stemsOf(words[from + offset] ?? "").includes(part)),
      ) ?? null
  );
};
