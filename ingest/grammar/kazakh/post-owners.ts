import type { BodyMention } from "../../stages.ts";
import { findCountry } from "../bodies/countries.ts";
import { findBody } from "../bodies.ts";
import { bodyMention } from "../body-mention.ts";
import { joinBodies } from "../found-post.ts";
import type { Line } from "../line.ts";
import { nominativePhrase } from "../nominative.ts";
import { kazakhCase } from "./cases.ts";
import { findKazakhCommittee } from "./committees.ts";
import { isFiller } from "./fillers.ts";
import { isFamilyName } from "./names.ts";
import { opensSentence } from "./openers.ts";
import { findNamedOrganization } from "./organizations.ts";

const MAX_FILLERS = 3;
const REGION = /^(?:республика|облыс|қала|аймақ|аймағ|өлке|аудан|уәлаят|провинция|штат|кантон)/u;
const POSSESSED_OWNER = /.{3}[ыі]н[ыі]ң$/u;
const MANY = /[лдт][ае]р[ыі]н[ыі]ң$/u;
const NO_BODY =
  /^(?:ел|мемлекет|халқ|хал[ыі]қ|тарап|тараб|жағ|жақ|құрам|атын|аттас|жақт|өңір|ауыл|елорда|астана)/u;

/** What has been read of a post's owners so far. */
export interface Owners {
  body: BodyMention | null;
  country: string | null;
  demonym: string | null;
  former: boolean;
  /** Held in a part of a country, so not in what the post is held in by itself. */
  region: boolean;
}

/** Takes in one owner at a token and returns the token behind it; null where none stands. */
export function readOwner(line: Line, index: number, owners: Owners): number | null {
  const former = formerAt(line, index);
  if (former) {
    owners.former = true;
    return index + former.end;
  }
  if (
    line.is(
      index,
      "палата",
      "палатаның",
      "палатасы",
      "палатасының",
      "осы",
      "еліміздегі",
      "елдің",
      "еліміздің",
    )
  )
    return index + 1;
  const found =
    findNamedOrganization(line, index) ?? findKazakhCommittee(line, index) ?? findBody(line, index);
  // «Қазақстан, Түркия ТүркПА-ның мүшесі»: a bare country owns no forum.
  if (found?.type === "Forum" && owners.country && kazakhCase(line, index - 1) === null)
    return null;
  if (found) {
    const part = line.hit(index, "chamber");
    // «Ресей … Федералдық Мәжілісі Федерация Кеңесі»: a name another country's house bears.
    const country = owners.country ?? found.country;
    const isForeign =
      found.type === "Chamber" && country !== null && ofCountry(found, country).length === 0;
    if (isForeign && part && part.last < found.last) return part.last;
    if (isForeign) return asOrganization(line, index, found, owners);
    const body =
      found.type === "Chamber" && owners.country
        ? { ...found, country: owners.country, chambers: ofCountry(found, owners.country) }
        : found;
    owners.body = isOfSameHouse(owners.body, body)
      ? body
      : joinBodies(owners.body, ofParty(line, owners.body, body));
    if (body.type === "Forum" && owners.body?.type === "Chamber")
      owners.body = ofHouse(line, owners.body, body);
    owners.country ??= body.country;
    return body.last;
  }
  const place = findCountry(line, index);
  if (!place) return null;
  if (kazakhCase(line, place.last - 1) !== "attr") {
    if (place.form !== "city") owners.country ??= place.code;
    if (place.form === "adjective") owners.demonym = place.code;
  }
  return place.last;
}

/** «ҚХР Мемлекеттік кеңесі»: a house of that name sits elsewhere, here it is no house. */
function asOrganization(line: Line, first: number, found: BodyMention, owners: Owners): number {
  const { last } = found;
  const name = nominativePhrase(line, first, last);
  owners.country ??= found.country;
  owners.body = bodyMention({
    type: "Organization",
    first,
    last,
    name,
    country: owners.country,
    cases: [],
  });
  return last;
}

/** «партияның Орталық комитеті Саяси бюросы», «партия комитеті»: of a party, the whole chain is the name. */
function ofParty(line: Line, body: BodyMention | null, next: BodyMention): BodyMention {
  if (body?.head?.kind !== "party" || body.last !== next.first) return next;
  const { first, head } = body;
  return { ...next, first, head, name: nominativePhrase(line, first, next.last) };
}

function isOfSameHouse(body: BodyMention | null, next: BodyMention): boolean {
  return body?.type === "Chamber" && next.type === "Chamber";
}

/** «Жапония Парламентінің Қазақстанмен достық лигасы»: a group has its parliament in its name. */
function ofHouse(line: Line, house: BodyMention, forum: BodyMention): BodyMention {
  if (forum.forum) return forum;
  const { first } = house;
  return { ...forum, first, name: nominativePhrase(line, first, forum.last) };
}

function formerAt(line: Line, index: number) {
  return line.knowledge.modality.kk.former.longest(0, (word) => [line.lower(index + word)]);
}

/** «төрағасының бұрынғы орынбасары» */
export function isFormer(line: Line, first: number, last: number): boolean {
  for (let index = first; index < last; index++) if (formerAt(line, index)) return true;
  return false;
}

function ofCountry({ chambers }: BodyMention, country: string): BodyMention["chambers"] {
  return chambers.filter((chamber) => chamber.country === country);
}

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
  for (let at = index; at < index + MAX_FILLERS && isFiller(line, at); at++) {
    if (!isUnknownBody(line, at) || !line.hit(at + 1, "post")) continue;
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
