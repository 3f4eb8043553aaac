import type { DatePrecision, Language, Span } from "../types.ts";
import { formatDay, parseDay } from "./dates/calendar.ts";
import { english } from "./dates/english.ts";
import { kazakh } from "./dates/kazakh.ts";
import { numericPatterns } from "./dates/numeric.ts";
import type { DateGrammar, DatePattern } from "./dates/pattern.ts";
import type { Moment } from "./dates/resolve.ts";
import { russian } from "./dates/russian.ts";

export interface DateMention extends Span {
  readonly date: {
    readonly start: string;
    readonly end: string;
    readonly precision: DatePrecision;
  };
  /** The words alone do not give the date; the day of publication was needed. */
  readonly relative: boolean;
}

const GRAMMARS: Readonly<Record<Language, DateGrammar>> = { ru: russian, kk: kazakh, en: english };
const PATTERNS: Readonly<Record<Language, readonly DatePattern[]>> = {
  ru: [...numericPatterns, ...russian.patterns],
  kk: [...numericPatterns, ...kazakh.patterns],
  en: [...numericPatterns, ...english.patterns],
};
/** How far, in characters, words like «состоится» or "will" reach. */
const AHEAD_REACH = 80;

/**
 * All dates a sentence names, in the order of the text, resolved against the day of publication. When that is unknown
 * only dates with a year are found. `offset` is added to the spans. Deadlines, days of birth and the years of a plan
 * («до 2030 года», «на 2025–2030 годы») are no dates of events and are left out.
 */
export function findDates(
  text: string,
  offset: number,
  publishedOn: string | null,
  language: Language,
): DateMention[] {
  const { hint, ahead, future } = GRAMMARS[language];
  if (!hint.test(text)) return [];
  const published = publishedOn === null ? null : parseDay(publishedOn);
  const has = new Map<RegExp, boolean>();
  const taken: Span[] = [];
  const found: DateMention[] = [];
  for (const { regex, resolve, needs } of PATTERNS[language]) {
    if (needs.some((words) => !isIn(text, words, has))) continue;
    regex.lastIndex = 0;
    for (let match = regex.exec(text); match !== null; match = regex.exec(text)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (taken.some(({ start, end }) => start < span.end && span.start < end)) continue;
      const moment: Moment = {
        published,
        get isAhead() {
          return ahead.test(around(text, span));
        },
        get isClauseAhead() {
          return future.test(clauseAround(text, span));
        },
      };
      const resolved = resolve(match.groups ?? {}, moment);
      if (resolved === undefined) continue;
      taken.push(span);
      if (resolved === null) continue;
      found.push({
        start: span.start + offset,
        end: span.end + offset,
        date: {
          start: formatDay(resolved.start),
          end: formatDay(resolved.end),
          precision: resolved.precision,
        },
        relative: resolved.relative,
      });
    }
  }
  return found.sort((left, right) => left.start - right.start);
}

/** Several patterns need the same words: each is looked for once a text. */
function isIn(text: string, words: RegExp, known: Map<RegExp, boolean>): boolean {
  const found = known.get(words) ?? words.test(text);
  known.set(words, found);
  return found;
}

const around = (text: string, { start, end }: Span): string =>
  text.slice(Math.max(0, start - AHEAD_REACH), end + AHEAD_REACH);

const clauseAround = (text: string, { start, end }: Span): string =>
  `${/[^,;:—–«»"“”]*$/u.exec(text.slice(0, start))?.[0]} ${/^[^,;:—–«»"“”]*/u.exec(text.slice(end))?.[0]}`;
