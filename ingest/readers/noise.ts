import type { Span } from "../types.ts";

const KINDS = [
  "starts",
  "credits",
  "contains",
  "whole",
  "headings",
  "onlyWords",
  "dateWords",
] as const;

/** What `gazetteers/noise.yml` lists, folded. */
export type NoiseWords = Readonly<Record<(typeof KINDS)[number], readonly string[]>>;

/** The words of the parsed file. Throws what is wrong when it has another shape. */
export function noiseWordsIn(file: unknown): NoiseWords {
  const lists: Readonly<Record<string, unknown>> = { ...(file as object) };
  const read = (kind: string): readonly string[] => {
    const words: unknown = lists[kind];
    const areWords = (value: unknown): value is string[] =>
      Array.isArray(value) && value.every((word) => typeof word === "string" && word !== "");
    if (!areWords(words)) throw new TypeError(`noise.yml: ${kind}: expected words`);
    return words.map(fold);
  };
  const [starts, credits, contains, whole, headings, onlyWords, dateWords] = KINDS.map(read);
  return { starts, credits, contains, whole, headings, onlyWords, dateWords } as NoiseWords;
}

const LINE = /[^\n\r\u2028\u2029]+/gu;
const MARKUP = /<image>.*?<\/image>|<img\b[^>]*>/giu;
const WORD = /[\p{L}\p{N}@.+-]*[\p{L}\p{N}+]/gu;
const HASHTAGS = /^(?:#[\p{L}\p{N}_-]+[\s,;]*)+$/u;
const BYLINE = /^By (?:\p{Lu}[\p{L}.'’-]*\s?){1,4}(?:[–—-]\s*[\p{L}\s.]+)?:?$/u;
const PROSE_END = /[.!?…]["»”)]*$/u;
const CREDIT_LENGTH = 160;
const NOTICE_LENGTH = 400;
const HEADLINE_LENGTH = 200;

/**
 * Spans of the lines of `text` that are no prose, and of image markup anywhere. Only whole lines go: a credit glued to
 * a paragraph stays with it, because what is left out can tell nothing.
 */
export function findNoise(text: string, noise: NoiseWords): Span[] {
  const spans: Span[] = [];
  let isBelowHeading = false;
  for (const match of text.matchAll(LINE)) {
    const line = match[0].trim();
    if (line === "") continue;
    const folded = fold(line);
    const isHeading = noise.headings.includes(bare(folded));
    const isListed: boolean =
      isBelowHeading && line.length <= HEADLINE_LENGTH && !PROSE_END.test(line);
    if (isHeading || isListed || isNoise(line, folded, noise)) spans.push(toSpan(match));
    else
      for (const markup of line.includes("<i") ? match[0].matchAll(MARKUP) : []) {
        spans.push(toSpan(markup, match.index));
      }
    isBelowHeading = isHeading || isListed;
  }
  return spans;
}

const toSpan = (match: RegExpMatchArray, offset = 0): Span => {
  const start = offset + (match.index ?? 0);
  return { start, end: start + match[0].length };
};

function isNoise(line: string, folded: string, noise: NoiseWords): boolean {
  if (line.length > NOTICE_LENGTH) return false;
  if (noise.contains.some((part) => folded.includes(part))) return true;
  if (line.length > CREDIT_LENGTH) return false;
  return (
    noise.whole.includes(bare(folded)) ||
    (!PROSE_END.test(line) && noise.credits.some((credit) => folded.includes(credit))) ||
    noise.starts.some((start) => folded.startsWith(start)) ||
    noise.headings.some((heading) => folded.startsWith(`${heading}:`)) ||
    HASHTAGS.test(line) ||
    BYLINE.test(line) ||
    isMadeOf(folded, noise)
  );
}

/** «VK X OK WhatsApp Telegram»; «22 марта 2024, 11:35». */
function isMadeOf(folded: string, { onlyWords, dateWords }: NoiseWords): boolean {
  const found = folded.match(WORD) ?? [];
  if (found.length === 0) return !/\p{L}/u.test(folded);
  if (found.every((word) => onlyWords.includes(word))) return true;
  return (
    /\d/u.test(folded) &&
    found.every((word) => /^[\d.+-]+$/u.test(word) || dateWords.includes(word))
  );
}

/** Lower case, single spaces, no bullet in front. */
function fold(line: string): string {
  return line
    .trim()
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .replace(/^[\s•·►▶→>|*-]+/u, "");
}

/** The same without the colon, dots or arrow behind it. */
const bare = (folded: string): string => folded.replace(/[\s:.…→>|]+$/u, "");
