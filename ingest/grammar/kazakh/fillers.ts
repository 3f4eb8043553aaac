import type { Line } from "../line.ts";
import { kazakhCase, mayOwn } from "./cases.ts";
import { isFamilyName } from "./names.ts";

const MAX_FILLERS = 3;
const VERB = /(?:[ғқ]ан|[гк]ен|[дт][ыі]|[ыі]п|атын|етін|йтын|йтін)$/u;
/** «бесінші сайланған президенті», «жаңадан тағайындалған Бас хатшысы»: participles that belong to the post, and how. */
const CHOSEN = new Set([
  "сайланған",
  "тағайындалған",
  "жаңадан",
  "жақында",
  "жуырда",
  "тұрақты",
  "жауапты",
  "құрметті",
  "уәкілетті",
]);
const NO_FILLER = new Set([
  "және",
  "мен",
  "бен",
  "пен",
  "туралы",
  "үшін",
  "бойынша",
  "арасындағы",
  "арасында",
  "кейін",
  "бұрын",
  "жалпы",
]);

/** «Иранның бірінші вице-президенті», «Әзербайжан Ұлттық мәжілісі»: words no gazetteer knows, up to one it does. */
export function pastFillers(line: Line, index: number): number | null {
  for (let at = index; at < index + MAX_FILLERS; at++) {
    if (!isFiller(line, at)) return null;
    if (line.hit(at + 1, "post") || line.hit(at + 1, "chamber") || line.hit(at + 1, "organization"))
      return at + 1;
  }
  return null;
}

const IN_MINISTRY = ["minister", "deputy-minister"];
const MAX_TOPICS = 9;

/** «экономика министрі», «Мәдениет және ақпарат министрі»: the field opens the post, or stands behind its country. */
export function pastField(line: Line, index: number, isOwned: boolean): number | null {
  const isMinister = (at: number) =>
    line.hit(at, "post", ({ record }) => IN_MINISTRY.includes(record.id)) !== null;
  for (let at = index; at < index + MAX_FILLERS && isFiller(line, at); at++)
    if (isMinister(at + 1)) return at + 1;
  const past = pastTopics(line, index);
  if (past > index && isMinister(past)) return past;
  return line.at(index)?.capitalized || isOwned ? pastUnknownField(line, index, isMinister) : null;
}

/**
 * «Ислам істері және үгіт-насихат жөніндегі министр», «сыртқы экономикалық байланыстар және сыртқы істер министрі»: a field
 * of words no gazetteer has, up to «жөніндегі» or behind «және».
 */
function pastUnknownField(
  line: Line,
  index: number,
  isMinister: (at: number) => boolean,
): number | null {
  let isDouble = false;
  for (let at = index; at < index + MAX_TOPICS; at++) {
    if (line.is(at, "жөніндегі")) return isMinister(at + 1) ? at + 1 : null;
    if (isDouble && isMinister(at)) return at;
    isDouble ||= line.is(at, "және");
    if (!isFieldWord(line, at)) return null;
  }
  return null;
}

const SCOPE = ["жөніндегі", "бойынша"];
const SCOPE_REACH = 12;

/** «Орталық Азия елдері және Грузия бойынша арнайы өкілі»: what a post deals with; the token behind, where the post stands. */
export function pastScope(line: Line, index: number): number | null {
  for (let at = index; at < index + SCOPE_REACH; at++) {
    if (at > index && line.is(at, ...SCOPE)) return line.hit(at + 1, "post") ? at + 1 : null;
    const token = line.at(at);
    if (!token || (token.kind === "punctuation" && token.text !== ",")) return null;
    const isName = line.knowledge.givenNames.has(token.lower) || isFamilyName(token.text);
    if (isName || VERB.test(token.lower)) return null;
  }
  return null;
}

function isFieldWord(line: Line, index: number): boolean {
  if (line.is(index, ",", "және")) return true;
  const token = line.at(index);
  if (token?.kind !== "word" || isFamilyName(token.text) || line.hit(index, "country"))
    return false;
  const kase = kazakhCase(line, index);
  return kase === "accs" || (kase === null && !VERB.test(token.lower));
}

/** «Цифрлық даму, инновациялар және аэроғарыш өнеркәсібі …»: what ministries and committees are named by; the token behind. */
export function pastTopics(line: Line, index: number): number {
  let last = index;
  for (let at = index; at < index + MAX_TOPICS; at++) {
    if (line.knowledge.kazakhTopics.has(line.lower(at))) last = at + 1;
    else if (at === index || !line.is(at, "және", "мен", "пен", "бен", ",", "жөніндегі")) break;
  }
  return line.is(last, "жөніндегі") ? last + 1 : last;
}

/** «тұрақты» looks like an accusative. */
export function isChosen(line: Line, index: number): boolean {
  return CHOSEN.has(line.lower(index));
}

export function isFiller(line: Line, index: number): boolean {
  const token = line.at(index);
  if (token?.kind !== "word" || NO_FILLER.has(token.lower)) return false;
  if (CHOSEN.has(token.lower)) return true;
  if (!mayOwn(line, index)) return false;
  if (line.knowledge.givenNames.has(token.lower) || line.hit(index, "forum")) return false;
  return token.capitalized || !VERB.test(token.lower);
}
