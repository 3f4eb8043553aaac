import { kazakhStems } from "../../text/stems.ts";
import { bodyMention } from "../body-mention.ts";
import type { Line } from "../line.ts";
import { nominativePhrase } from "../nominative.ts";
import { kazakhCase } from "./cases.ts";
import { isFiller } from "./fillers.ts";
import { isFamilyName } from "./names.ts";
import { opensSentence } from "./openers.ts";
import type { Owners } from "./post-owners.ts";

const NO_BODY =
  /^(?:ел|мемлекет|халқ|хал[ыі]қ|тарап|тараб|жағ|жақ|құрам|атын|аттас|жақт|өңір|ауыл|елорда|астана)/u;
const MANY = /[лдт][ае]р[ыі]н[ыі]ң$/u;
const POSSESSED_OWNER = /.{3}[ыі]н[ыі]ң$/u;
const REGION = /^(?:республика|облыс|қала|аймақ|аймағ|өлке|аудан|уәлаят|провинция|штат|кантон)/u;
const MAX_FILLERS = 4;
const ACRONYM = /^\p{Lu}{2,8}$/u;

/** «AIU президенті», but «ШҚО әкімі» and headlines in capitals: a body by its initials, whatever they stand for. */
export function acronymOwner(line: Line, index: number, owners: Owners): number | null {
  const text = line.at(index)?.text ?? "";
  const post = line.hit(index + 1, "post", ({ record }) => record.id !== "governor");
  if (!ACRONYM.test(text) || line.hits(index).length > 0 || !post) return null;
  if (ACRONYM.test(line.at(index + 1)?.text ?? "")) return null;
  owners.body = bodyMention({
    type: "Organization",
    first: index,
    last: index + 1,
    name: text,
    country: owners.country,
    cases: [],
  });
  return index + 1;
}

const QUOTED_REACH = 8;
const OPEN = /^[«"“„]$/;
const CLOSE = /^[»"”]$/;
const LEGAL_FORM = /^(?:КЕАҚ|КеАҚ|АҚ|ЖШС|ҰК|ҚБ|ҚҚ|РМК|РҚБ|ҰАО)$/u;

/** ««Отандастар қорының» президенті», ««Россотрудничество» басшысы»: whatever stands in quotation marks before a post. */
export function quotedOwner(line: Line, index: number, owners: Owners): number | null {
  const isOpen = (at: number) => OPEN.test(line.at(at)?.text ?? "");
  if (!isOpen(index) && !isOpen(index - 1)) return null;
  const from = isOpen(index) ? index + 1 : index;
  for (let close = from + 1; close < from + QUOTED_REACH; close++) {
    const token = line.at(close);
    if (!token) return null;
    if (!CLOSE.test(token.text)) continue;
    const past = LEGAL_FORM.test(line.at(close + 1)?.text ?? "") ? close + 2 : close + 1;
    if (!isPossessedPost(line, past)) return null;
    const form = past > close + 1 ? ` ${line.at(close + 1)?.text}` : "";
    owners.body = bodyMention({
      type: "Organization",
      first: index,
      last: past,
      name: `«${nominativePhrase(line, from, close)}»${form}`,
      country: owners.country,
      cases: [],
    });
    return past;
  }
  return null;
}

/** ««Болашақ» президенті», but ««Болашақ» Мемлекет басшысына …»: of a body, not of the country, and written as somebody's. */
function isPossessedPost(line: Line, index: number): boolean {
  const post = line.hit(index, "post", ({ record }) => record.role.any !== "PRESIDENT");
  return post !== null && /[ыі](?:н[ыі]ң|на|не|н|мен)?$/u.test(line.lower(post.last - 1));
}

/** «Башқұртстан Республикасы президенті», «Павлодар облысының әкімі»: a post of no state. */
export function regionOwner(line: Line, index: number, owners: Owners): number | null {
  if (!line.at(index)?.capitalized || line.hits(index).length > 0) return null;
  for (const at of [index + 1, index + 2]) {
    if (!REGION.test(line.lower(at)) || !line.hit(at + 1, "post")) continue;
    owners.region = true;
    return at + 1;
  }
  return null;
}

/**
 * A body no gazetteer knows stands in the genitive right before the post: «Мальта орденінің Ұлы магистрі», «Ресей жазушылар
 * одағының төрағасы», «Жастар қанатының жетекшісі».
 */
export function unknownOwner(
  line: Line,
  first: number,
  index: number,
  owners: Owners,
): number | null {
  if (index === first && !mayOpenBody(line, first)) return null;
  for (let at = index; at < index + MAX_FILLERS && goesOn(line, first, index, at); at++) {
    // «Түркі академиясының тұрақты хатшысы»: a word of the post may stand between.
    const isOwner = [1, 2].some(
      (step) => line.hit(at + step, "post") && isPostWord(line, at, step),
    );
    if (!isUnknownBody(line, at) || !isOwner) continue;
    owners.body = bodyMention({
      type: "Organization",
      first,
      last: at + 1,
      name: nominativePhrase(line, first, at + 1),
      country: owners.country,
      cases: [],
    });
    return at + 1;
  }
  return null;
}

/** «министрлігінің Білім және тәрбие кеңесінің төрағасы»: behind an owner a name may be of two fields. */
function goesOn(line: Line, first: number, index: number, at: number): boolean {
  if (isFiller(line, at)) return true;
  return index > first && at > index && line.is(at, "және") && isFiller(line, at + 1);
}

function isPostWord(line: Line, owner: number, step: number): boolean {
  return step === 1 || isFiller(line, owner + 1);
}

function mayOpenBody(line: Line, first: number): boolean {
  const token = line.at(first);
  return token?.capitalized === true && !opensSentence(line, first) && !isFamilyName(token.text);
}

/** One thing of somebody's, but no land, people or side: «Қазақстан тарапының өкілі» speaks for the country. */
function isUnknownBody(line: Line, index: number): boolean {
  const word = line.lower(index);
  return (
    POSSESSED_OWNER.test(word) &&
    !MANY.test(word) &&
    !REGION.test(word) &&
    !NO_BODY.test(word) &&
    line.hits(index).length === 0
  );
}

/** «ұйымның Бас хатшысы»: the one forum the article has named before. */
export function anaphorOwner(line: Line, index: number, owners: Owners): number | null {
  if (kazakhCase(line, index) !== "gent" || !line.hit(index + 1, "post")) return null;
  const noun = kazakhStems(line.lower(index)).find((stem) => line.knowledge.anaphors.kk.has(stem));
  if (!noun) return null;
  owners.body = bodyMention({
    type: "Forum",
    first: index,
    last: index + 1,
    name: noun,
    anaphoric: true,
    cases: [],
  });
  return index + 1;
}
