import type { Language, Span } from "../types.ts";
import { entityText } from "./entities.ts";
import { cyrillicWords } from "./kazakh-latin.ts";

/** A text as the pipeline reads it, with the way back to the text as its reader made it. */
export interface Normalized {
  readonly text: string;
  /** Where a span of `text` stands in the original; invisible characters at its edges stay outside. */
  readonly toOriginal: (span: Span) => Span;
  /** Where a span of the original stands in `text`. */
  readonly fromOriginal: (span: Span) => Span;
}

interface Edit extends Span {
  readonly replacement: string;
}

const INVISIBLE = String.raw`[\u00AD\u200B-\u200F\u2060-\u2064\u2066-\u2069\uFEFF]`;
const SPACE = String.raw`[\u00A0\u2000-\u200A\u202F\u3000]`;
const HYPHEN = String.raw`[\u2010\u2011]`;
/** "Azerbaijan`s parliament". */
const BACKTICK = "(?<=[A-Za-z])[`\u00B4](?=s\\b)";
const SINGLE = new RegExp(`${INVISIBLE}+|${SPACE}|${HYPHEN}|${BACKTICK}`, "g");
const MARKUP =
  /&(?:amp;)*(?:#\d{2,6}|#x[\da-f]{2,5}|[a-z]{2,8}\d?);|<\/?[a-z][a-z\d]*(?:\s[^<>]*)?\/?>/giu;
const SINGLE_OR_MARKED = new RegExp(String.raw`${SINGLE.source}|[\p{L}\d]\p{M}+`, "gu");
const MARK = /[\u0300-\u036F]/;
const STRESSED_VOWEL = /^([аеиоуыэюяәөүұі])[\u0300\u0301]$/iu;
// Plain ranges: this one and the next are tried on every text, and script classes are ten times slower.
const MIXED_SCRIPTS =
  /[A-Za-zƏəɵƟËë][\u0400-\u04FF]|[\u0400-\u04FF][A-Za-zƏəɵƟËë]|[ABCEHKMOPTX]\.\s?[\u0400-\u04FF]/;
const WORD = /[\p{Script=Latin}\p{Script=Cyrillic}]{2,}/gu;
const LATIN_INITIAL = /(?<!\p{L})[ABCEHKMOPTX](?=\.\s?(?:[\p{Lu}]\.\s?)?\p{Script=Cyrillic})/gu;

const LATIN = "ËëAaBCcEeHhIiKkMOoPpTXxYyƏəɵƟ";
const CYRILLIC = "ЁёАаВСсЕеНһІіКкМОоРрТХхУуӘәөӨ";
const TO_CYRILLIC = new Map([...LATIN].map((letter, index) => [letter, CYRILLIC[index] ?? letter]));
const TO_LATIN = new Map([...CYRILLIC].map((letter, index) => [letter, LATIN[index] ?? letter]));

/**
 * Composes й and ё, drops soft hyphens, zero-width characters and stress marks, makes all spaces plain ones, and turns
 * Latin letters in Cyrillic words («Aшимбаeв») into Cyrillic ones, in Kazakh all words written in Latin. A text that needs
 * none of it comes back as it is.
 */
export function normalize(original: string, language?: Language): Normalized {
  const clean = tidy(original);
  const words = language === "kk" ? cyrillicWords(clean.text) : [];
  if (words.length === 0) return clean;
  const text = apply(clean.text, words);
  const { toOriginal, fromOriginal } = offsetMaps(words);
  return {
    text,
    toOriginal: (span) => clean.toOriginal(toOriginal(span)),
    fromOriginal: (span) => fromOriginal(clean.fromOriginal(span)),
  };
}

function tidy(original: string): Normalized {
  const edits = findEdits(original);
  const plain = edits.length === 0 ? original : apply(original, edits);
  const text = MIXED_SCRIPTS.test(plain) ? unmix(plain) : plain;
  const shifts = edits.filter(({ start, end, replacement }) => end - start !== replacement.length);
  if (shifts.length === 0) return { text, toOriginal: same, fromOriginal: same };
  return { text, ...offsetMaps(shifts) };
}

const same = (span: Span): Span => span;

function findEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const { 0: found, index } of text.matchAll(MARK.test(text) ? SINGLE_OR_MARKED : SINGLE)) {
    const replacement = replace(found);
    if (replacement !== found) edits.push({ start: index, end: index + found.length, replacement });
  }
  const markup = findMarkup(text);
  if (markup.length === 0) return edits;
  return [...edits, ...markup].sort((left, right) => left.start - right.start);
}

function replace(found: string): string {
  const code = found.charCodeAt(0);
  if (code === 0x2010 || code === 0x2011) return "-";
  if (found === "`" || code === 0xb4) return "'";
  if (/^\s$/u.test(found) && code !== 0xfeff) return " ";
  if (/^\p{C}/u.test(found)) return "";
  return STRESSED_VOWEL.exec(found)?.[1] ?? found.normalize("NFC");
}

/** «&laquo;», «<b>»: what an export left of a page. A tag that parts paragraphs is a line end, any other is nothing. */
function findMarkup(text: string): Edit[] {
  if (!/[&<]/.test(text)) return [];
  return [...text.matchAll(MARKUP)].flatMap(({ 0: found, index }) => {
    const replacement = found.startsWith("<") ? tagText(found) : entityText(found);
    return replacement === null ? [] : [{ start: index, end: index + found.length, replacement }];
  });
}

const tagText = (tag: string): string | null => {
  if (/^<\/?(?:p|br|div|li|ul|ol|h[1-6]|tr|td|th|table|blockquote|section)\b/iu.test(tag))
    return "\n";
  return /^<\/?(?:a|b|i|u|s|em|strong|span|font|sup|sub|small|img|mark|q|cite)\b/iu.test(tag)
    ? ""
    : null;
};

function apply(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, replacement } of edits) {
    parts.push(text.slice(from, start), replacement);
    from = end;
  }
  parts.push(text.slice(from));
  return parts.join("");
}

/** Every changed letter has the length of the one it replaces. */
function unmix(text: string): string {
  return text
    .replace(WORD, (word) => {
      const isCyrillic = [...word].some(
        (letter) => /\p{Script=Cyrillic}/u.test(letter) && !TO_LATIN.has(letter),
      );
      const isLatin = [...word].some(
        (letter) => /\p{Script=Latin}/u.test(letter) && !TO_CYRILLIC.has(letter),
      );
      if (isCyrillic === isLatin || !MIXED_SCRIPTS.test(word)) return word;
      const table = isCyrillic ? TO_CYRILLIC : TO_LATIN;
      return [...word].map((letter) => table.get(letter) ?? letter).join("");
    })
    .replace(LATIN_INITIAL, (letter) => TO_CYRILLIC.get(letter) ?? letter);
}

function offsetMaps(edits: readonly Edit[]): Omit<Normalized, "text"> {
  // Where each edit ends in the original and in the normalized text, and where it starts in the latter.
  const ends: { original: Span; normalized: Span }[] = [];
  let shift = 0;
  for (const { start, end, replacement } of edits) {
    const from = start - shift;
    shift += end - start - replacement.length;
    ends.push({ original: { start, end }, normalized: { start: from, end: end - shift } });
  }
  const starts = {
    normalized: ends.map((edit) => edit.normalized),
    original: ends.map((edit) => edit.original),
  };
  const map = (from: readonly Span[], to: readonly Span[], offset: number, isEnd: boolean) => {
    // An edit counts when it lies before the offset; one that left nothing, at a span's end, lies after it.
    const last = countBefore(from, offset, isEnd) - 1;
    const [source, target] = [from[last], to[last]];
    if (source === undefined || target === undefined) return offset;
    if (offset >= source.end) return target.end + offset - source.end;
    return isEnd ? target.end : target.start;
  };
  const both =
    (from: readonly Span[], to: readonly Span[]) =>
    ({ start, end }: Span): Span => ({
      start: map(from, to, start, false),
      end: map(from, to, end, true),
    });
  return {
    toOriginal: both(starts.normalized, starts.original),
    fromOriginal: both(starts.original, starts.normalized),
  };
}

/** How many of the sorted `spans` start before `offset`, or at it when it begins a span and they are empty. */
function countBefore(spans: readonly Span[], offset: number, isEnd: boolean): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    const isBefore =
      span !== undefined &&
      (span.start < offset || (!isEnd && span.end === offset && span.start === offset));
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return low;
}
