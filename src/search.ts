import { nameReadings } from "../ingest/text/inflection.ts";
import { keyTokens } from "../ingest/text/transliteration.ts";
import type { EntityRow, SearchRow } from "./rows.ts";

/** One word asked for: the keys it may stand for, as written first, then those of its readings as an inflected form. */
export interface SearchWord {
  readonly keys: readonly string[];
  /** A single letter stands for all names that begin with it. */
  readonly isInitial: boolean;
}

/** What the index is asked, from the strictest form to the laxest. */
export interface SearchQuery {
  readonly words: readonly SearchWord[];
  readonly all: string;
  readonly any: string;
}

const WORD = /[\p{L}\p{M}\p{N}'’ʻ‘ʼ]+/gu;
const MOST_WORDS = 12;
const LUCENE_SPECIAL = /[+\-!(){}[\]^"~*?:\\/&|<>=]/g;
const FUZZY_FROM = 4;

/** Reads what a person typed; null when there is no word in it. */
export const toSearchQuery = (text: string): SearchQuery | null => {
  const words = toWords(text.normalize("NFC")).slice(0, MOST_WORDS);
  if (words.length === 0) return null;
  const clauses = words.map(toClause);
  return { words, all: clauses.map((clause) => `+${clause}`).join(" "), any: clauses.join(" ") };
};

/** Words in order. Some scripts' words are read together, so the whole text says what each is as it is written. */
const toWords = (text: string): SearchWord[] => {
  const forms = text.match(WORD) ?? [];
  const written = keyTokens(text).map(withoutDot);
  if (forms.length !== written.length) return written.map((key) => toWord([key]));
  return forms.map((form, index) => {
    const readings = [...nameReadings(form, "ru"), ...nameReadings(form, "kk")];
    return toWord([written[index] ?? "", ...readings.flatMap(({ base }) => keyTokens(base))]);
  });
};

const toWord = (keys: readonly string[]): SearchWord => {
  const distinct = [...new Set(keys.map(withoutDot))].filter((key) => key !== "");
  return { keys: distinct, isInitial: distinct[0]?.length === 1 };
};

/** Whole words weigh most, then beginnings, then words with one letter wrong. */
const toClause = ({ keys }: SearchWord): string => {
  const terms = keys.flatMap((key) => {
    const term = escapeLucene(key);
    if (key.length === 1) return [`searchKeys:${term}*`];
    return [
      `searchKeys:${term}^8`,
      `searchKeys:${term}*^2`,
      ...(key.length >= FUZZY_FROM ? [`searchKeys:${term}~1`] : []),
    ];
  });
  return `(${terms.join(" ")})`;
};

/** Nothing a caller writes is read as an operator. */
export const escapeLucene = (term: string): string => term.replace(LUCENE_SPECIAL, "\\$&");

const withoutDot = (key: string): string => key.replace(/\.$/, "");

/** How well an entity fits: whole names before whole words before beginnings before misspellings, then as written. */
export const rankHit = (
  words: readonly SearchWord[],
  node: EntityRow,
  degree: number,
): SearchRow => {
  const fits = (node.searchKeys ?? []).map((key) => fitOf(words, key.split(" ").map(withoutDot)));
  const fit = Math.max(FUZZY, ...fits);
  const level = Math.floor(fit);
  return {
    node: { ...node, degree },
    id: node.id,
    sort: Math.round(fit * 10) * DEGREES + Math.min(degree, DEGREES - 1),
    match: MATCHES[level] ?? "FUZZY",
  };
};

const DEGREES = 1e9;
const EXACT = 3;
const WORDS = 2;
const PREFIX = 1;
const FUZZY = 0;
const AS_WRITTEN = 0.5;
const MATCHES = ["FUZZY", "PREFIX", "WORDS", "EXACT"] as const;

/** A level, and half a level more when no word had to be read as an inflected form. */
const fitOf = (words: readonly SearchWord[], tokens: readonly string[]): number => {
  const perWord = words.map((word) => fitOfWord(word, tokens));
  const worst = Math.min(...perWord.map(({ level }) => level));
  const found = perWord.filter(({ level }) => level > FUZZY).length;
  if (worst === FUZZY) return (AS_WRITTEN * found) / words.length;
  const isWhole = worst === WORDS && words.length === tokens.length;
  const bonus = perWord.every(({ isAsWritten }) => isAsWritten) ? AS_WRITTEN : 0;
  return (isWhole && perWord.every(({ isFull }) => isFull) ? EXACT : worst) + bonus;
};

interface WordFit {
  readonly level: number;
  readonly isAsWritten: boolean;
  /** Whether it is a word of the name, and not only an initial of one. */
  readonly isFull: boolean;
}

const fitOfWord = ({ keys, isInitial }: SearchWord, tokens: readonly string[]): WordFit => {
  const begins = (key: string) => tokens.some((token) => token.startsWith(key));
  const [written = ""] = keys;
  if (tokens.includes(written)) return { level: WORDS, isAsWritten: true, isFull: true };
  if (isInitial) {
    return { level: begins(written) ? WORDS : FUZZY, isAsWritten: true, isFull: false };
  }
  if (keys.some((key) => tokens.includes(key))) {
    return { level: WORDS, isAsWritten: false, isFull: true };
  }
  const isAsWritten = begins(written);
  return { level: keys.some(begins) ? PREFIX : FUZZY, isAsWritten, isFull: false };
};
