import type { BodyMention } from "../../stages.ts";
import type { KazakhCase } from "../../text/kazakh.ts";
import { kazakhStems } from "../../text/stems.ts";
import { bodyMention } from "../body-mention.ts";
import type { Line } from "../line.ts";
import { nominativePhrase } from "../nominative.ts";
import { kazakhCase } from "./cases.ts";
import { opensSentence } from "./openers.ts";
import { isKazakhOrdinal } from "./ordinals.ts";

const REACH = 12;
const MAX_FILLERS = 3;
/** «парламенттері арасындағы ынтымақтастық жөніндегі Парламентаралық» */
const MAX_PAIR_FILLERS = 5;
const PLURAL_OWNER =
  /(?:мемлекет|ел|парламент|спикер|төраға|депутат|сенатор|әйел|халық|парламентші|палата)(?:лар|лер|дар|дер|тар|тер)(?:[ыі]?н[ыі]ң|[ыі])?$/u;
const PARTNERS = /^(?:мемлекет|ел|республика|парламент)(?:лер|тер|лар|дер|дар)[ыі]мен$/u;
const OCCASION: ReadonlySet<KazakhCase | null> = new Set([null, "gent", "accs"]);
const MAX_TITLED = 8;
const TITLED: ReadonlySet<KazakhCase | null> = new Set([null, "attr", "gent"]);
const FILLER: ReadonlySet<KazakhCase | null> = new Set([null, "attr"]);
const OPEN = /^[«"“]$/;
const CLOSE = /^[»"”]$/;

/**
 * A forum outside the gazetteer. Its head noun comes last: ««Бельгия – Қазақстан» достық тобы», «Польша-Қазақстан
 * парламенттік ынтымақтастық тобы», «Орталық Азия мемлекеттерінің Үшінші форумы».
 */
export function findKazakhForum(line: Line, first: number): BodyMention | null {
  const token = line.at(first);
  const isNamed = token?.capitalized || endOfPair(line, first) !== null;
  if (!isNamed || isOpener(line, first)) return null;
  const isQuoted = OPEN.test(line.at(first - 1)?.text ?? "");
  const head = isQuoted
    ? headOfTitled(line, endOfQuotation(line, first))
    : (headBehind(line, endOfPair(line, first), MAX_PAIR_FILLERS) ??
      headBehind(line, endOfPeople(line, first)) ??
      headBehind(line, endOfPartner(line, first), MAX_PAIR_FILLERS) ??
      headBehind(line, endOfOwner(line, first)) ??
      headBehind(line, endOfOccasion(line, first)));
  const hit = head === null ? null : line.hit(head, "forumHead");
  const [value] = hit?.values ?? [];
  if (!hit || !value) return null;
  return bodyMention({
    type: "Forum",
    first,
    last: hit.last,
    name:
      (isQuoted ? (line.at(first - 1)?.text ?? "") : "") +
      withoutOrdinals(line, first, hit.last).replace("» атты ", "» "),
    forumKind: value.kind,
    cases: [],
    marks: new Set(),
  });
}

/** «Бүгін елдердің форумы»: the first word of a sentence has its capital from that. */
function isOpener(line: Line, first: number): boolean {
  if (first > 0) return false;
  const isCommon = line.knowledge.notSurnames.kk.has(line.lower(first));
  return opensSentence(line, first) || (isCommon && !line.at(first + 1)?.capitalized);
}

/** Whether a word joins two countries: «Польша-Қазақстан». */
export function isPairOfCountries(line: Line, index: number): boolean {
  const parts = line.at(index)?.text.split(/[-–]/u) ?? [];
  return parts.length === 2 && parts.every((part) => isCountry(line, part));
}

function isCountry(line: Line, word: string): boolean {
  const match = line.knowledge.names("kk").longest(0, (at) => (at === 0 ? kazakhStems(word) : []));
  return match?.values.some((value) => value.type === "country" && value.form !== "city") ?? false;
}

function endOfQuotation(line: Line, first: number): number | null {
  for (let index = first; index < first + REACH; index++)
    if (CLOSE.test(line.at(index)?.text ?? "")) return index + 1;
  return null;
}

function endOfPair(line: Line, first: number): number | null {
  if (isPairOfCountries(line, first)) return first + 1;
  const one = line.hit(first, "country");
  if (
    !one ||
    !(
      line.is(one.last, "мен", "пен", "бен", "және") ||
      /^[–—-]$/u.test(line.at(one.last)?.text ?? "")
    )
  )
    return null;
  return line.hit(one.last + 1, "country")?.last ?? null;
}

/** «қазақ-өзбек зиялыларының форумы», «қазақ және қырғыз зиялы қауымының форумы»: the people of two countries. */
function endOfPeople(line: Line, first: number): number | null {
  const past = endOfPair(line, first);
  if (past === null) return null;
  for (let index = past; index < past + MAX_PAIR_FILLERS; index++) {
    const token = line.at(index);
    if (token?.kind !== "word" || line.knowledge.givenNames.has(token.lower)) return null;
    const kase = kazakhCase(line, index);
    if (kase === "gent") return line.hit(index, "post") ? null : index + 1;
    if (kase !== null) return null;
  }
  return null;
}

/** «Қазақстанмен достық тобы», «Орталық Азия елдерімен достық тобы»: with whom a group is. */
function endOfPartner(line: Line, first: number): number | null {
  const one = line.hit(first, "country");
  if (one && kazakhCase(line, one.last - 1) === "with") return one.last;
  for (let index = first; index < first + REACH / 3; index++) {
    const token = line.at(index);
    if (token?.kind !== "word" || line.knowledge.givenNames.has(token.lower)) return null;
    if (PARTNERS.test(token.lower)) return index + 1;
    if (kazakhCase(line, index) !== null) return null;
  }
  return null;
}

/** «Орталық және Шығыс Еуропа спикерлерінің»: words up to a plural that owns what follows. */
function endOfOwner(line: Line, first: number): number | null {
  if (kazakhCase(line, first) !== null && !PLURAL_OWNER.test(line.lower(first))) return null;
  for (let index = first; index < first + REACH; index++) {
    const token = line.at(index);
    if (token?.kind !== "word" || line.knowledge.givenNames.has(token.lower)) return null;
    if (PLURAL_OWNER.test(token.lower)) return index + 1;
    if (kazakhCase(line, index) !== null && kazakhCase(line, index) !== "gent") return null;
  }
  return null;
}

/** «Жогорку Кенештің 85 жылдығына арналған»: what a gathering is held for. */
function endOfOccasion(line: Line, first: number): number | null {
  for (let index = first; index < first + REACH; index++) {
    const token = line.at(index);
    if (!token || token.kind === "punctuation") return null;
    if (token.lower === "арналған" && kazakhCase(line, index - 1) === "datv") return index + 1;
    if (!OCCASION.has(kazakhCase(line, index)) && !line.is(index + 1, "арналған")) return null;
  }
  return null;
}

/** ««Жасыл жол» халықаралық форумы»; behind «атты» whose it is stands as well: ««Жасыл жол» атты Азия елдерінің форумы». */
function headOfTitled(line: Line, from: number | null): number | null {
  if (from === null || !line.is(from, "атты", "тақырыбындағы", "деген"))
    return headBehind(line, from);
  for (let index = from + 1; index <= from + MAX_TITLED; index++) {
    if (line.hit(index, "forumHead") && kazakhCase(line, index) !== "gent") return index;
    const kase = kazakhCase(line, index);
    if (line.at(index)?.kind !== "word" || !TITLED.has(kase)) return null;
  }
  return null;
}

function headBehind(line: Line, from: number | null, fillers = MAX_FILLERS): number | null {
  if (from === null) return null;
  for (let index = from; index <= from + fillers; index++) {
    if (line.hit(index, "forumHead")) return index;
    const token = line.at(index);
    const isFiller =
      token !== undefined &&
      (isKazakhOrdinal(token) || (token.kind === "word" && FILLER.has(kazakhCase(line, index))));
    if (!isFiller) return null;
  }
  return null;
}

function withoutOrdinals(line: Line, first: number, last: number): string {
  const at = line.tokens.findIndex(
    (token, index) =>
      index > first &&
      index < last &&
      isKazakhOrdinal(token) &&
      !line.lower(index + 1).startsWith("жыл"),
  );
  if (at < 0) return nominativePhrase(line, first, last);
  return `${line.text(first, at)} ${nominativePhrase(line, at + 1, last)}`;
}
