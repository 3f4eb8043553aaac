import { type Token, tokenize } from "./text/tokens.ts";
import { unwrapped } from "./text/wraps.ts";
import type { Span } from "./types.ts";

export interface Sentence extends Span {
  readonly index: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly paragraph: number;
  readonly isTitle: boolean;
}

interface Text {
  readonly text: string;
  readonly titleSpan: Span | null;
  readonly excluded: readonly Span[];
}

const LINE = /[^\n\r\u2028\u2029]+/g;
// A full stop, question or exclamation mark, closing quotes behind it, white space, and what may open a sentence.
const BOUNDARY = /[.!?…]+["'»”’)\]]*\s+(?=["'«“„‘([–—-]?\s*[\p{Lu}\d])/gu;
const LONGEST_ABBREVIATION = 16;
const INITIAL = /(?:^|[\s.«"“(])\p{Lu}$/u;

// What sites of parliaments unfold under a name in the middle of a sentence: given name and patronymic, then posts.
const POPUP =
  /(?: \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:вич|вна|ична) \p{Lu}\p{Ll}+)?\s*\n\s*\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:вич|вна|ична)[ \t]*\n(?:\s*\p{Lu}[^\n]*\n){1,4}\s*(?=\p{Ll})/gu;
// The same closed by the full name: «…Анна Седых Седых / Анна Львовна / представитель области / Седых Анна Львовна / встретилась с …».
const CLOSED_POPUP =
  / (\p{Lu}[\p{L}-]+)[ \t]*\n\s*(\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+(?:вич|вна|ична))[ \t]*\n(?:[^\n]*\n){0,4}?\s*\1 \2[ \t]*\n?\s*(?=[\p{Ll},.])/gu;

/** English words that open sentences and follow no title: "Prime Minister Hun Sen. The delegation…". */
const OPENS =
  /^(?:The|He|She|It|They|This|These|In|On|At|During|After|Both|Earlier|Later|His|Her|Their) [\p{Ll}\p{Lu}]/u;

const PATRONYMIC_LINE = /(?:вич|вна|ична)[ \t]*\n/u;

/** The text with such unfolded lines blank, so that the sentence reads on; places stay as they are. */
function withoutPopups(text: string): string {
  if (!PATRONYMIC_LINE.test(text)) return text;
  const blank = (popup: string) => " ".repeat(popup.length);
  return text.replace(CLOSED_POPUP, blank).replace(POPUP, blank);
}

/**
 * Yields the sentences of a text in order; spans leave out white space around them and cross a line end only where the
 * text is wrapped at one.
 * `abbreviations` are words, lower case, whose full stop ends nothing.
 */
export function* splitSentences(
  { text: written, titleSpan, excluded }: Text,
  abbreviations: ReadonlySet<string>,
): Generator<Sentence> {
  const text = unwrapped(withoutPopups(written), titleSpan, excluded);
  let index = 0;
  let paragraph = 0;
  for (const line of text.matchAll(LINE)) {
    for (const piece of without(excluded, {
      start: line.index,
      end: line.index + line[0].length,
    })) {
      for (const span of cutLine(text, piece, abbreviations)) {
        const isTitle =
          titleSpan !== null && span.start < titleSpan.end && span.end > titleSpan.start;
        yield {
          start: span.start,
          end: span.end,
          index: index++,
          text: text.slice(span.start, span.end),
          tokens: tokenize(text, span.start, span.end),
          paragraph,
          isTitle,
        };
      }
    }
    paragraph++;
  }
}

function* cutLine(text: string, line: Span, abbreviations: ReadonlySet<string>): Generator<Span> {
  const content = text.slice(line.start, line.end);
  let from = 0;
  for (const boundary of content.matchAll(BOUNDARY)) {
    const before = content.slice(from, boundary.index);
    const after = content.slice(boundary.index + boundary[0].length);
    const isInside = boundary[0].startsWith(".") && endsInside(before, abbreviations);
    if (isInside && !(OPENS.test(after) && /[\p{L}]{2}$/u.test(before))) continue;
    const end = boundary.index + boundary[0].trimEnd().length;
    yield* trimmed(text, { start: line.start + from, end: line.start + end });
    from = boundary.index + boundary[0].length;
  }
  yield* trimmed(text, { start: line.start + from, end: line.end });
}

/** «Прибыл Е. Кошанов.» – the full stop after an initial or an abbreviation ends no sentence. */
function endsInside(text: string, abbreviations: ReadonlySet<string>): boolean {
  const before = text.slice(-LONGEST_ABBREVIATION);
  if (INITIAL.test(before)) return true;
  const word = /[\p{L}.]+$/u.exec(before)?.[0];
  return word !== undefined && abbreviations.has(word.toLowerCase());
}

function* trimmed(text: string, { start, end }: Span): Generator<Span> {
  const slice = text.slice(start, end);
  const from = start + (slice.length - slice.trimStart().length);
  const to = end - (slice.length - slice.trimEnd().length);
  if (from < to) yield { start: from, end: to };
}

/** The parts of `span` that none of `excluded` covers. */
function without(excluded: readonly Span[], span: Span): Span[] {
  let parts = [span];
  for (const hole of excluded) {
    parts = parts.flatMap((part) =>
      hole.end <= part.start || hole.start >= part.end
        ? [part]
        : [
            { start: part.start, end: Math.max(part.start, hole.start) },
            { start: Math.min(part.end, hole.end), end: part.end },
          ].filter(({ start, end }) => start < end),
    );
  }
  return parts;
}
