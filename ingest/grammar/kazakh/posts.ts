import type { BodyMention } from "../../stages.ts";
import { findCountry } from "../bodies/countries.ts";
import { findBody } from "../bodies.ts";
import { bodyMention } from "../body-mention.ts";
import { type FoundPost, isInsideBody, joinBodies } from "../found-post.ts";
import type { Line } from "../line.ts";
import { nominativePhrase } from "../nominative.ts";
import { kazakhCase, mayOwn } from "./cases.ts";
import { isFamilyName } from "./names.ts";

const MAX_LINKS = 10;
const MAX_FILLERS = 3;
const REGION = /^(?:республика|облыс|қала|аймақ|аймағ|өлке|аудан|уәлаят|провинция|штат|кантон)/u;
const OPEN = /^[«"“„]$/;
const INSIDE = /^[,»"”]$/;
const POSSESSED_OWNER = /.{3}[ыі]н[ыі]ң$/u;
const VERB = /(?:[ғқ]ан|[гк]ен|[дт][ыі]|[ыі]п|атын|етін|йтын|йтін)$/u;
/** «Қырғызстанның бесінші сайланған президенті»: participles that belong to the post. */
const CHOSEN = new Set(["сайланған", "тағайындалған"]);
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

/** What has been read of a post's owners so far. */
interface Owners {
  body: BodyMention | null;
  country: string | null;
  demonym: string | null;
  former: boolean;
  /** Held in a part of a country, so not in what the post is held in by itself. */
  region: boolean;
}

/** Bodies and countries before the post: «Қазақстан Республикасы Парламенті Мәжілісінің Төрағасы». */
export function kazakhPost(line: Line, first: number): FoundPost | null {
  const owners: Owners = { body: null, country: null, demonym: null, former: false, region: false };
  let index = OPEN.test(line.at(first)?.text ?? "") ? first + 1 : first;
  for (let step = 0; step < MAX_LINKS; step++) {
    const post = postAt(line, first, index, owners);
    if (post && !isOwnedPost(line, post.last)) return post;
    const next =
      post?.last ??
      readOwner(line, index, owners) ??
      (index > first
        ? (unknownOwner(line, first, index, owners) ?? pastFillers(line, index))
        : (regionOwner(line, index, owners) ?? pastField(line, index)));
    if (next === null || !mayOwn(line, next - 1)) return null;
    index = next;
  }
  return null;
}

function postAt(
  line: Line,
  first: number,
  index: number,
  { body, country, demonym, former, region }: Owners,
): FoundPost | null {
  const hit = line.hit(index, "post");
  const [value] = hit?.values ?? [];
  // «Депутаттар палатасы», «Өкілдер палатасы»: a word of the house's name.
  const isHouse = hit !== null && line.lower(hit.last).startsWith("палата");
  if (!hit || !value || isHouse || isInsideBody(line, index, hit.last)) return null;
  return {
    first,
    last: hit.last,
    cases: [],
    demonym: body ? null : demonym,
    post: {
      record: region ? { ...value.record, bare: "none" } : value.record,
      first,
      last: hit.last,
      title: nominativePhrase(line, first, hit.last, hit.last),
      body,
      country: country ?? body?.country ?? null,
      former: former || isFormer(line, index, hit.last),
      plural: isPluralPost(line, hit.last - 1),
    },
  };
}

/** «Сенат Төрағасының кеңесшісі»: a post in the genitive belongs to the next. */
function isOwnedPost(line: Line, last: number): boolean {
  return kazakhCase(line, last - 1) === "gent" && line.hit(last, "post") !== null;
}

/** Takes in one owner at a token and returns the token behind it; null where none stands. */
function readOwner(line: Line, index: number, owners: Owners): number | null {
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
  const found = findKazakhCommittee(line, index) ?? findBody(line, index);
  // «Қазақстан, Түркия ТүркПА-ның мүшесі»: a bare country owns no forum.
  if (found?.type === "Forum" && owners.country && kazakhCase(line, index - 1) === null)
    return null;
  if (found) {
    const part = line.hit(index, "chamber");
    // «Ресей … Федералдық Мәжілісі Федерация Кеңесі»: a name another country's house bears.
    const isForeign =
      found.type === "Chamber" &&
      owners.country !== null &&
      ofCountry(found, owners.country).length === 0;
    if (isForeign && part && part.last < found.last) return part.last;
    const body =
      found.type === "Chamber" && owners.country
        ? { ...found, country: owners.country, chambers: ofCountry(found, owners.country) }
        : found;
    owners.body =
      body.type === "Chamber" && owners.body?.type === "Chamber"
        ? body
        : joinBodies(owners.body, body);
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

function formerAt(line: Line, index: number) {
  return line.knowledge.modality.kk.former.longest(0, (word) => [line.lower(index + word)]);
}

/** «төрағасының бұрынғы орынбасары» */
function isFormer(line: Line, first: number, last: number): boolean {
  for (let index = first; index < last; index++) if (formerAt(line, index)) return true;
  return false;
}

function ofCountry({ chambers }: BodyMention, country: string): BodyMention["chambers"] {
  return chambers.filter((chamber) => chamber.country === country);
}

/** «Иранның бірінші вице-президенті», «Әзербайжан Ұлттық мәжілісі»: words no gazetteer knows, up to one it does. */
function pastFillers(line: Line, index: number): number | null {
  for (let at = index; at < index + MAX_FILLERS; at++) {
    if (!isFiller(line, at)) return null;
    if (line.hit(at + 1, "post") || line.hit(at + 1, "chamber") || line.hit(at + 1, "organization"))
      return at + 1;
  }
  return null;
}

/** «Башқұртстан Республикасы президенті», «Павлодар облысының әкімі»: a post of no state. */
function regionOwner(line: Line, index: number, owners: Owners): number | null {
  if (!line.at(index)?.capitalized || line.hits(index).length > 0) return null;
  for (const at of [index + 1, index + 2]) {
    if (!REGION.test(line.lower(at)) || !line.hit(at + 1, "post")) continue;
    owners.region = true;
    return at + 1;
  }
  return null;
}

/** «Мальта Орденінің Ұлы Магистрі»: a body no gazetteer knows stands in the genitive right before the post. */
function unknownOwner(line: Line, first: number, index: number, owners: Owners): number | null {
  for (let at = index; at < index + MAX_FILLERS && isFiller(line, at); at++) {
    const isOwner = line.at(at)?.capitalized && POSSESSED_OWNER.test(line.lower(at));
    if (!isOwner || !line.hit(at + 1, "post")) continue;
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

/** «экономика министрі», «сыртқы істер министрі»: the field opens the post. */
function pastField(line: Line, index: number): number | null {
  for (let at = index; at < index + MAX_FILLERS && isFiller(line, at); at++)
    if (line.hit(at + 1, "post", ({ record }) => record.id === "minister")) return at + 1;
  return null;
}

function isFiller(line: Line, index: number): boolean {
  const token = line.at(index);
  if (token?.kind !== "word" || NO_FILLER.has(token.lower) || !mayOwn(line, index)) return false;
  if (line.knowledge.givenNames.has(token.lower) || line.hit(index, "forum")) return false;
  return token.capitalized || CHOSEN.has(token.lower) || !VERB.test(token.lower);
}

function isPluralPost(line: Line, index: number): boolean {
  return /(?:лар|лер|дар|дер|тар|тер)(?:[ыі]|$)/u.test(line.lower(index));
}

/** «Халықаралық істер, қорғаныс және қауіпсіздік комитетінің төрағасы»: the words before the head noun are its name. */
function findKazakhCommittee(line: Line, first: number): BodyMention | null {
  if (!line.at(first)?.capitalized || line.hit(first, "country")) return null;
  for (let index = first; index < Math.min(first + 9, line.tokens.length); index++) {
    const body = findBody(line, index);
    if (body?.type === "Chamber" || body?.type === "Forum") return null;
    if (body && index > first)
      return {
        ...body,
        first,
        name: [withOpening(line, first, index), body.name].filter(Boolean).join(" "),
      };
    const token = line.at(index);
    if (
      !token ||
      (token.kind === "punctuation" && !INSIDE.test(token.text)) ||
      line.hit(index, "post")
    )
      return null;
    if (isNameWord(line, index)) return null;
  }
  return null;
}

/** «Нұр Отан» партиясы: the quotation mark before the first word belongs to the name. */
function withOpening(line: Line, first: number, last: number): string {
  const opening = line.at(first - 1)?.text ?? "";
  return (OPEN.test(opening) ? opening : "") + line.text(first, last);
}

/** «Ерлан Қошанов комитет төрағасымен кездесті»: a person's name is no part of a committee's. */
function isNameWord(line: Line, index: number): boolean {
  const token = line.at(index);
  if (!token?.capitalized) return false;
  return line.knowledge.givenNames.has(token.lower) || isFamilyName(token.text);
}
