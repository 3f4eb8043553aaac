import type { Line } from "../line.ts";
import type { FoundTrigger } from "../triggers.ts";
import { hasWord } from "./words.ts";

const EVE_REACH = 10;
/** How far before a noun its preposition may stand; in English a name may own it. */
const REACH = { ru: 7, kk: 7, en: 14 };

/** «в ходе встречи», «по итогам переговоров», "during a meeting", «кездесу барысында». */
export function isPresupposed(line: Line, { first, last }: FoundTrigger): boolean {
  const words = line.knowledge.presuppose[line.language];
  if (line.language === "kk") {
    if (/(?:да|де|нда|нде)$/u.test(line.lower(last - 1)) && line.lower(last - 1).length > 6)
      return true;
    return words.longest(0, (offset) => [line.lower(last + offset)]) !== null;
  }
  // «В беседе с послом спикер отметил…»
  const isTalk = line.is(first, "беседе", "разговоре") && line.is(first - 1, "в");
  if (isTalk && line.is(last, "с", "со")) return true;
  for (let start = first - 1; start >= Math.max(0, first - REACH[line.language]); start--) {
    const match = words.longest(0, (offset) =>
      start + offset < first ? [line.lower(start + offset)] : [],
    );
    if (match) {
      const behind = start + match.end;
      if (line.is(start, "на") && line.language === "ru" && !line.cases(first).includes("loct"))
        continue;
      if (behind === first || modifiersOnly(line, behind, first) || isOwned(line, behind, first))
        return true;
    }
  }
  return false;
}

/** "as part of Foreign Minister Anna Berg's official visit": a name in capitals owns it, and no more stands between. */
function isOwned(line: Line, from: number, first: number): boolean {
  if (line.language !== "en") return false;
  const owner = line.tokens.findLastIndex(
    ({ lower }, index) => index < first && index >= from && /^(?:\S*['’]s?|\S+s['’])$/.test(lower),
  );
  if (owner < from || !modifiersOnly(line, owner + 1, first)) return false;
  return line.tokens
    .slice(from, owner + 1)
    .every(
      ({ capitalized, text }) => capitalized || /^(?:the|of|and|bin|al|['’.-]|['’]s)$/.test(text),
    );
}

/** «накануне визита», «в рамках предстоящего визита»: still to come, whatever the verb tells. */
export function isAhead(line: Line, { first }: FoundTrigger): boolean {
  if (line.language !== "ru") return false;
  const words = line.knowledge.ahead.ru;
  for (let start = first - 1; start >= Math.max(0, first - 6); start--) {
    const match = words.longest(0, (offset) =>
      start + offset < first ? [line.lower(start + offset)] : [],
    );
    if (match && modifiersOnly(line, start + match.end, first)) return true;
  }
  for (let at = first - 1; at >= Math.max(0, first - 4) && modifiersOnly(line, at, first); at--)
    if (hasWord(line, "planned", at, at + 1) !== null) return true;
  return false;
}

/**
 * «за неделю до запланированного визита», «накануне встречи прошло совещание»: still to come, though the sentence tells
 * of something done; but «запланированный визит состоялся».
 */
export function isBeforehand(line: Line, noun: FoundTrigger): boolean {
  if (line.language === "en") return isBehindAhead(line, noun);
  if (line.language !== "ru" || line.analyze(noun.first)[0]?.case === "nomn") return false;
  let before = noun.first - 1;
  while (before >= 0 && !isPreposition(line, before)) {
    if (!modifiersOnly(line, before, before + 1)) return false;
    before--;
  }
  // «о состоявшейся накануне беседе»: an adverb.
  const isAdverb = line.is(before, "накануне") && !line.cases(noun.first).includes("gent");
  return before >= 0 && !isAdverb && isAhead(line, noun);
}

/** "Ahead of his meeting with Anna Berg", "On the eve of Anna Berg's visit": nothing but names and small words between. */
function isBehindAhead(line: Line, { first }: FoundTrigger): boolean {
  const words = line.knowledge.ahead.en;
  for (let start = first - 2; start >= Math.max(0, first - EVE_REACH); start--) {
    const match = words.longest(0, (offset) =>
      start + offset < first ? [line.lower(start + offset)] : [],
    );
    if (!match) continue;
    const between = line.tokens.slice(start + match.end, first);
    return between.every(({ kind, text }) => kind === "word" || /^['’.-]|s$/.test(text));
  }
  return false;
}

function isPreposition(line: Line, index: number): boolean {
  return line.analyze(index).some(({ pos }) => pos === "PREP");
}

function modifiersOnly(line: Line, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const token = line.at(index);
    if (!token || token.kind === "punctuation") return false;
    if (line.language === "en") {
      if (
        !/^(?:a|an|the|his|her|their|its|this|that|today|bilateral|working|official|and|friendship|friendly|goodwill|foreign|overseas|historic|inaugural|current|latest|landmark|reciprocal|first|recent|brief|separate|expanded|joint|series|of|several|two|state|\w+-day|business|courtesy|parliamentary|previous|last|high-level|one-on-one|trilateral|virtual|online|telephone|phone|regular|ongoing|\d+(?:st|nd|rd|th)?)/.test(
          token.lower,
        )
      )
        return false;
    } else if (
      !line
        .analyze(index)
        .some(({ pos }) => ["ADJF", "PRTF", "NPRO", "NUMR", "ADVB"].includes(pos)) &&
      token.kind !== "number"
    )
      return false;
  }
  return true;
}
