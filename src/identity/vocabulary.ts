import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { stem } from "../../ingest/text/stems.ts";
import { nameKey } from "../../ingest/text/transliteration.ts";
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

/** The part of a record of countries.yml that this needs. */
interface CountryNames {
  readonly code: string;
  readonly names: Readonly<Record<string, string>>;
  readonly official?: Readonly<Record<string, string>>;
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
  readonly adjectives?: Readonly<Record<string, readonly string[]>>;
}

interface Phrase {
  readonly words: readonly string[];
  readonly code: string;
}

const COUNTRIES_FILE = fileURLToPath(
  new URL("../../ingest/gazetteers/countries.yml", import.meta.url),
);
const WORD = /[\p{L}\p{N}]+(?:['’ʻ-][\p{L}\p{N}]+)*/gu;
const ROMAN = /^[IVXІХ]{1,6}$/;

/** The vocabulary over the gazetteer of countries. */
export const loadVocabulary = (): Vocabulary =>
  createVocabulary(parse(readFileSync(COUNTRIES_FILE, "utf8")) as readonly CountryNames[]);

/** A vocabulary that knows these countries. */
export const createVocabulary = (countries: readonly CountryNames[]): Vocabulary => {
  const phrases = indexPhrases(countries);
  const concepts = indexConcepts();
  const silent = new Set(SILENT.split(/\s+/).flatMap((word) => stemsOf(word)));
  return {
    read(name) {
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
      return { ...found, key: nameKey(name) };
    },
  };

  function readWord(word: string, found: { concepts: Set<string>; numbers: Set<string> }): void {
    const number = numberOf(word);
    if (number) {
      found.numbers.add(number);
      return;
    }
    const stems = stemsOf(word);
    const known = [word.toLowerCase(), ...stems].find((part) => concepts.has(part)) ?? "";
    const meaning = concepts.get(known) ?? [];
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

/** The word's stem in each language its script may be of, marked by script. */
const stemsOf = (word: string): string[] => {
  if (/\p{Script=Latin}/u.test(word)) return [singular(stem(word, "en"))];
  return [...new Set([stem(word, "ru"), stem(word, "kk")])];
};

const singular = (word: string): string =>
  word.length > 4 && !/[sui]s$/.test(word) ? word.replace(/ies$/, "y").replace(/s$/, "") : word;

const indexConcepts = (): ReadonlyMap<string, readonly string[]> => {
  const index = new Map<string, readonly string[]>();
  for (const line of CONCEPTS.trim().split("\n")) {
    const [mark = "", ...words] = line.split(/\s+/);
    const meaning = mark.split("+");
    for (const word of words) index.set(word, meaning);
    for (const part of words.flatMap(stemsOf)) if (!index.has(part)) index.set(part, meaning);
  }
  return index;
};

const indexPhrases = (
  countries: readonly CountryNames[],
): ReadonlyMap<string, readonly Phrase[]> => {
  const index = new Map<string, Phrase[]>();
  for (const { code, names, official = {}, aliases = {}, adjectives = {} } of countries) {
    const forms = [
      ...Object.values(names),
      ...Object.values(official),
      ...Object.values(aliases).flat(),
      ...Object.values(adjectives).flat(),
    ];
    for (const form of forms) {
      const words = (form.match(WORD) ?? []).map((word) => stemsOf(word));
      for (const alternative of [0, 1]) {
        const stems = words.map((parts) => parts[alternative] ?? parts[0] ?? "");
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
