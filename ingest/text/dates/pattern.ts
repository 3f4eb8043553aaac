import type { Moment, Resolved, YearWords } from "./resolve.ts";

export type Groups = Readonly<Record<string, string | undefined>>;

export interface DatePattern {
  readonly regex: RegExp;
  /** Null: the words are taken but name no date an event can have. Undefined: the words are no date at all. */
  readonly resolve: (groups: Groups, moment: Moment) => Resolved | null | undefined;
  /** Matches nothing where one of these finds nothing, so that most sentences need not be tried. */
  readonly needs: readonly RegExp[];
}

/** How one language writes dates. */
export interface DateGrammar {
  /** A sentence in which this finds nothing holds no date. */
  readonly hint: RegExp;
  /** Words that go with things still to come. */
  readonly ahead: RegExp;
  /** Verbs in the future. */
  readonly future: RegExp;
  /** In order of precedence: what an earlier one takes, a later one does not see. */
  readonly patterns: readonly DatePattern[];
}

/** Four digits that may be a year. */
export const YEAR = String.raw`(?:1[5-9]|20)\d\d`;
export const DASH = String.raw`\s*[-–—‑]\s*`;

// Plain ranges for \p{L}: each pattern looks at the letter before every place of a text, and the class is far slower.
const LETTER = String.raw`a-z\u00AA\u00B5\u00BA\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02C1\u0370-\u1FFF\u2C00-\u2DFF\u3040-\uD7FF`;

/** A pattern of whole words, any case. */
export const pattern = (source: string, resolve: DatePattern["resolve"]): DatePattern => ({
  regex: new RegExp(String.raw`(?<![${LETTER}\d])(?:${source})(?![${LETTER}\d])`, "giu"),
  resolve,
  needs: [],
});

/** Patterns that match nothing in a text without these words. */
export const needing = (words: RegExp, patterns: readonly DatePattern[]): readonly DatePattern[] =>
  patterns.map((other) => ({ ...other, needs: [...other.needs, words] }));

const DIGIT = /\d/;

export const numbered = (other: DatePattern): DatePattern => ({
  ...other,
  needs: [...other.needs, DIGIT],
});

/** Words that look like a date and are none: a plan's years, a deadline, a day of birth. */
export const noDate = (source: string): DatePattern =>
  pattern(source.replace(/\(\?<\w+>/gu, "(?:"), () => null);

export const number = (text: string | undefined): number => Number(text ?? Number.NaN);

/** `value` of the first entry whose key `word` starts with. */
export const startingWith = <Value>(
  table: Readonly<Record<string, Value>>,
  word: string | undefined,
): Value | undefined => {
  const lower = word?.toLowerCase() ?? "";
  for (const [prefix, value] of Object.entries(table)) if (lower.startsWith(prefix)) return value;
  return undefined;
};

/** Reads the groups `year`, `yearWord` (by `offsets`) and `thisYear`. */
export const yearWords = (groups: Groups, offsets: Readonly<Record<string, number>>): YearWords => {
  if (groups["year"] !== undefined) return { year: Number(groups["year"]) };
  if (groups["yearWord"] !== undefined)
    return { offset: startingWith(offsets, groups["yearWord"]) };
  return groups["thisYear"] === undefined ? {} : { offset: 0 };
};
