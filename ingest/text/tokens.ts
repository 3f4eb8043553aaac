import type { Span } from "../types.ts";

export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: "word" | "number" | "punctuation";
  /** First letter is upper case. */
  readonly capitalized: boolean;
}

// A word may hold inner hyphens (Касым-Жомарт) and apostrophes (O‘zbekiston, Kazakhstan's); "U.S." is one.
const TOKEN =
  /U\.[SKN]\.(?!\p{L})|\p{L}[\p{L}\p{M}]*(?:[-‐‑'’‘ʻʼ`][\p{L}\p{M}]+)*(?:-\d+)?|\d+(?:[.,:]\d+)*(?:-[\p{L}]+)?|[^\s]/gu;
const CAPITAL = /^\p{Lu}/u;

/** With a first letter in upper case. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Cuts `[start, end)` of a text into words, numbers and single punctuation marks. */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const surface = match[0];
    const at = start + match.index;
    const first = surface.charCodeAt(0);
    const kind = /^\p{L}/u.test(surface)
      ? "word"
      : first >= 48 && first <= 57
        ? "number"
        : "punctuation";
    tokens.push({
      text: surface,
      lower: surface.toLowerCase(),
      kind,
      capitalized: kind === "word" && CAPITAL.test(surface),
      start: at,
      end: at + surface.length,
    });
  }
  return tokens;
}
