import type { Span } from "../types.ts";
import { remember } from "./memo.ts";

export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: "word" | "number" | "punctuation";
  /** First letter is upper case. */
  readonly capitalized: boolean;
}

// A word may hold inner hyphens (Касым-Жомарт) and apostrophes (O‘zbekiston, Kazakhstan's); "U.S." is one.
// Runs of plain Latin and Cyrillic letters come first: \p{L} means the same and is far slower.
const LETTERS = String.raw`[A-Za-z\u0400-\u0481\u048A-\u052F]*[\p{L}\p{M}]*`;
const TOKEN = new RegExp(
  String.raw`U\.[SKN]\.(?!\p{L})|\p{L}${LETTERS}(?:[-‐‑'’‘ʻʼ${"`"}](?=[\p{L}\p{M}])${LETTERS})*(?:-\d+)?|\d+(?:[.,:]\d+)*(?:-[\p{L}]+)?|[^\s]`,
  "gu",
);
const CAPITAL = /^\p{Lu}/u;

/** With a first letter in upper case. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What a written form tells wherever it stands: forms repeat, so each is looked at once. */
const formOf = remember((text): Omit<Token, "start" | "end"> => {
  const kind = /^\p{L}/u.test(text) ? "word" : /^\d/.test(text) ? "number" : "punctuation";
  const capitalized = kind === "word" && CAPITAL.test(text);
  return { text, lower: text.toLowerCase(), kind, capitalized };
});

/** «председатель парламента АрменииАнна Белова»: two words whose space is lost; a brand («АрселорМиттал») ends no word. */
const GLUED = /^[А-ЯЁа-яё][а-яё]{3,}[аеиуыюяй](?=[А-ЯЁ][а-яё]{2,}$)/u;

/** How long the first of two glued words is; 0 where the form is one word. */
const gluedAt = remember((form): number => GLUED.exec(form)?.[0].length ?? 0);

/** Cuts `[start, end)` of a text into words, numbers and single punctuation marks. */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  for (const { 0: surface, index } of text.slice(start, end).matchAll(TOKEN)) {
    const at = start + index;
    const first = gluedAt(surface);
    if (first > 0) tokens.push(tokenAt(surface.slice(0, first), at));
    tokens.push(tokenAt(surface.slice(first), at + first));
  }
  return tokens;
}

function tokenAt(surface: string, start: number): Token {
  const { text, lower, kind, capitalized } = formOf(surface);
  return { text, lower, kind, capitalized, start, end: start + text.length };
}
