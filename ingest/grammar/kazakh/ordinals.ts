import type { Token } from "../../text/tokens.ts";

const WORDS = new Set([
  "бірінші",
  "екінші",
  "үшінші",
  "төртінші",
  "бесінші",
  "алтыншы",
  "жетінші",
  "сегізінші",
  "тоғызыншы",
  "оныншы",
  "алғашқы",
]);
const NUMBER = /^(?:\d+|[IVXІХ]+)(?:-?(?:[ыі]?нш[ыі]|ш[ыі]))?$/u;

/** «Одақтың 148-ші Ассамблеясы», «мемлекеттерінің Үшінші саммиті», «XIV»: Kazakh counts inside the name. */
export function isKazakhOrdinal({ kind, text, lower }: Token): boolean {
  return WORDS.has(lower) || (kind !== "punctuation" && NUMBER.test(text) && !/^[ІХ]$/u.test(text));
}

const BETWEEN = new Set([
  "бұрынғы",
  "жаңа",
  "қазіргі",
  "экс",
  "жаңадан",
  "тағайындалған",
  "сайланған",
]);

/** «төрағасының бұрынғы орынбасары», «төрағасының жаңадан тағайындалған орынбасары»: a word inside a post that the gazetteer gives without it. */
export function isInsidePost(tokens: readonly Token[], index: number): boolean {
  if (!BETWEEN.has(tokens[index]?.lower ?? "")) return false;
  return /^орынбасар/u.test(tokens[index + 1]?.lower ?? "") || isInsidePost(tokens, index + 1);
}
