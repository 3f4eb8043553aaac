/** HTML's names for the characters that exports of news leave behind; a soft hyphen and their like are nothing. */
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  apos: "'",
  bdquo: "„",
  bull: "•",
  copy: "©",
  ensp: " ",
  gt: ">",
  hellip: "…",
  laquo: "«",
  ldquo: "“",
  lsaquo: "‹",
  lsquo: "‘",
  lt: "<",
  mdash: "—",
  middot: "·",
  minus: "-",
  nbsp: " ",
  ndash: "–",
  quot: '"',
  raquo: "»",
  rdquo: "”",
  rsaquo: "›",
  rsquo: "’",
  sbquo: "‚",
  shy: "",
  thinsp: " ",
  zwj: "",
  zwnj: "",
};
const HIGHEST = 0x10ffff;
const INVISIBLE = /^[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]$/u;

/** The text an HTML entity stands for, escaped twice or once: «&laquo;», «&amp;laquo;» → «; null for what is none. */
export function entityText(entity: string): string | null {
  const name = entity.slice(1, -1).replace(/^(?:amp;)+/u, "");
  if (!name.startsWith("#")) return NAMED[name.toLowerCase()] ?? null;
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (code < 0x20 || code > HIGHEST) return null;
  const character = String.fromCodePoint(code);
  if (INVISIBLE.test(character)) return "";
  return /^\s$/u.test(character) ? " " : character;
}
