import type { Span } from "../types.ts";

const BREAK = /\r?\n(?![\r\n])/gu;
const SENTENCE_END = /[.!?…:;]["'»”’)\]]*\s*$/u;
/** What may open a line of its own: bullets, numbers of a list, dashes of speech. */
const LIST_ITEM = /^\s*(?:[•·●▪◦*–—-]|\d+[.)]|\p{L}\))\s/u;
/** A wrapped line is neither a heading nor a name below a text. */
const SHORTEST = 40;
/** Most paragraphs of a text that is not wrapped close with a full stop. */
const WRAPPED_SHARE = 0.5;
const FEWEST = 4;
/** Wider than any text is wrapped at. */
const WIDEST = 140;
/** How much of the width a line and the word that did not fit on it take. */
const FILLED = 0.8;

/**
 * The text with a space for each line end inside a sentence; places stay as they are. Where a line goes on with a small
 * letter it is one; elsewhere only in a text most of whose lines are cut short of a full stop.
 */
export function unwrapped(text: string, titleSpan: Span | null, excluded: readonly Span[]): string {
  const breaks = [...text.matchAll(BREAK)].map(({ 0: mark, index }) => ({
    start: index,
    end: index + mark.length,
    before: text.slice(text.lastIndexOf("\n", index - 1) + 1, index),
  }));
  const inside = breaks.filter(
    ({ start, end, before }) =>
      !SENTENCE_END.test(before) &&
      before.trim().length >= SHORTEST &&
      !LIST_ITEM.test(text.slice(end, end + 8)) &&
      !(titleSpan && start <= titleSpan.end) &&
      !excluded.some((hole) => hole.start <= end && hole.end >= start),
  );
  const isWrapped =
    (inside.length >= FEWEST && inside.length > breaks.length * WRAPPED_SHARE) ||
    isFilled(text, inside, widthOf(text, titleSpan));
  const joined = inside.filter(
    ({ end }) => isWrapped || /^[ \t]*\p{Ll}/u.test(text.slice(end, end + 12)),
  );
  if (joined.length === 0) return text;
  let from = 0;
  const parts: string[] = [];
  for (const { start, end } of joined) {
    parts.push(text.slice(from, start), " ".repeat(end - start));
    from = end;
  }
  return parts.join("") + text.slice(from);
}

/** The longest line below the title. */
function widthOf(text: string, titleSpan: Span | null): number {
  const lines = text.slice(titleSpan?.end ?? 0).split(/\r?\n/u);
  return Math.max(...lines.map((line) => line.trim().length));
}

/** No line had room for the word that the next one opens with. */
function isFilled(
  text: string,
  breaks: readonly { end: number; before: string }[],
  width: number,
): boolean {
  return (
    width <= WIDEST &&
    breaks.every(({ end, before }) => {
      const [word = ""] = /^\s*\S+/u.exec(text.slice(end, end + WIDEST)) ?? [];
      return before.trim().length + word.length >= width * FILLED;
    })
  );
}
