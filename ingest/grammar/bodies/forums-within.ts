import type { Knowledge } from "../../knowledge/load.ts";
import type { ForumRecord } from "../../knowledge/schema.ts";
import type { BodyMention } from "../../stages.ts";
import { ORDINALS } from "../../text/dates/russian-words.ts";
import { tokenize } from "../../text/tokens.ts";
import type { Language } from "../../types.ts";
import { Line } from "../line.ts";
import { findForum } from "./forums.ts";

/** How many times a forum has met: «Шестой», «XV», "the 15th". */
const COUNT = [
  /^(?:[ivx]+|\d+(?:-?(?:й|я|е|th|st|nd|rd))?|the|третий)$/iu,
  new RegExp(`^(?:${ORDINALS.join("|")})(?:ый|ой|ая|я|ое|е)$`, "u"),
  /^(?:first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|\p{L}+teen|\p{L}+tie)th)$/u,
];
/** The organs and gatherings of an assembly, which meet as the assembly. */
const ORGAN = [
  /^(?:ассамблея|бюро|генеральная|исполнительный|конференция|пленарн\p{L}+|постоянный|президиум|сессия|совет|всеобщая)$/u,
  /^(?:assembly|bureau|committee|conference|council|executive|general|of|plenary|presidium|session|standing)$/u,
];

/**
 * The gazetteer's forum that a longer name holds and means: «Шестой Парламентский форум БРИКС», «Третья конференция Парламентской
 * ассамблеи ОЭС», "Asian Parliamentary Assembly (APA) Executive Council". Null for a forum of its own.
 */
export function forumWithin(
  name: string,
  language: Language,
  knowledge: Knowledge,
): ForumRecord | null {
  const text = name.replace(/\s*\([^)]*\)/g, "");
  const sentence = { start: 0, end: text.length, index: 0, text, paragraph: 0, isTitle: false };
  const line = new Line({ ...sentence, tokens: tokenize(text) }, language, knowledge);
  for (const index of line.tokens.keys()) {
    const found = findForum(line, index);
    if (found?.forum) return isAllOf(line, found) ? found.forum : null;
  }
  return null;
}

function isAllOf({ tokens }: Line, { first, last, forum }: BodyMention): boolean {
  const words = forum?.kind === "ASSEMBLY" ? [...COUNT, ...ORGAN] : COUNT;
  return [...tokens.slice(0, first), ...tokens.slice(last)].every(({ lower }) =>
    words.some((word) => word.test(lower.replaceAll("ё", "е"))),
  );
}
