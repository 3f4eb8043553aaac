import type { Document } from "../../ingest/document.ts";
import type { Reading } from "../../ingest/stages.ts";
import type { Span } from "../../ingest/types.ts";

/** Where a quote stands: the sentences it touches, read as one. */
export interface FoundQuote extends Span {
  readonly reading: Reading;
}

/** One word is in too many sentences to prove anything. */
const SEVERAL_WORDS = /\S\s+\S/;

/** The first place of a quote in an article's prose, letter by letter; null when it is not there. */
export const findQuote = ({ article, readings }: Document, quote: string): FoundQuote | null => {
  const sought = quote.trim();
  if (!SEVERAL_WORDS.test(sought)) return null;
  const { text } = article;
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    const span = { start: at, end: at + sought.length };
    const touched = readings.filter(
      ({ sentence }) => sentence.start < span.end && span.start < sentence.end,
    );
    const [first] = touched;
    const last = touched.at(-1);
    if (!first || !last) continue;
    return { ...span, reading: first === last ? first : join(first, last, text) };
  }
  return null;
};

const join = (first: Reading, last: Reading, text: string): Reading => {
  const [{ start }, { end }] = [first.sentence, last.sentence];
  return { ...first, sentence: { ...first.sentence, start, end, text: text.slice(start, end) } };
};

/** Where a word stands in a quote; null when it does not. */
export const findTrigger = (
  { start, end }: Span,
  word: string | null,
  { article }: Document,
): Span | null => {
  const trigger = word?.trim();
  if (!trigger) return null;
  const at = article.text.slice(start, end).indexOf(trigger);
  return at < 0 ? null : { start: start + at, end: start + at + trigger.length };
};
