import type { BodyMention } from "../../stages.ts";
import { findCountry } from "../bodies/countries.ts";
import { findBody } from "../bodies.ts";
import { bodyMention } from "../body-mention.ts";
import { joinBodies } from "../found-post.ts";
import type { Line } from "../line.ts";
import { nominativePhrase } from "../nominative.ts";
import { kazakhCase } from "./cases.ts";
import { findKazakhCommittee } from "./committees.ts";
import { findNamedOrganization } from "./organizations.ts";

/** What has been read of a post's owners so far. */
export interface Owners {
  body: BodyMention | null;
  country: string | null;
  demonym: string | null;
  former: boolean;
  /** Held in a part of a country, so not in what the post is held in by itself. */
  region: boolean;
  /** Of the country at home, or serving whoever leads it: «еліміздің елшісі», «Президенттің көмекшісі». */
  national: boolean;
}

/** Takes in one owner at a token and returns the token behind it; null where none stands. */
export function readOwner(line: Line, index: number, owners: Owners): number | null {
  const former = formerAt(line, index);
  if (former) {
    owners.former = true;
    return index + former.end;
  }
  if (
    line.is(index, "палата", "палатаның", "палатасы", "палатасының", "осы", "еліміздегі", "елдің")
  )
    return index + 1;
  if (OUR_COUNTRY.test(line.lower(index))) {
    owners.national = true;
    return index + 1;
  }
  const found =
    findNamedOrganization(line, index) ?? findKazakhCommittee(line, index) ?? findBody(line, index);
  // «… бастаған делегация Білім министрлерінің кездесуіне қатысты»; but «делегация өкілдерімен».
  const isDelegation = found?.head?.kind === "delegation";
  if (isDelegation && kazakhCase(line, found.last - 1) === null && !line.hit(found.last, "post"))
    return null;
  // «Қазақстан, Түркия ТүркПА-ның мүшесі»: a bare country owns no forum.
  if (found?.type === "Forum" && owners.country && kazakhCase(line, index - 1) === null)
    return null;
  if (found && isSeat(line, found, owners)) return pastSeat(line, found.last);
  if (found) {
    const part = line.hit(index, "chamber");
    // «Ресей … Федералдық Мәжілісі Федерация Кеңесі»: a name another country's house bears.
    const country = owners.country ?? found.country;
    const isForeign =
      found.type === "Chamber" && country !== null && ofCountry(found, country).length === 0;
    if (isForeign && part && part.last < found.last) return part.last;
    if (isForeign) return asOrganization(line, index, found, owners);
    const body =
      found.type === "Organization" && owners.country
        ? { ...found, country: found.country ?? owners.country }
        : found.type === "Chamber" && owners.country
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

const OUR_COUNTRY = /^(?:еліміз|мемлекетіміз|республикамыз)д[іы]ң$/u;
const AT = "жанындағы";

/** «Қазақстанның БҰҰ жанындағы Тұрақты өкілі», «Түркияның НАТО-дағы өкілі»: where the post is, not what it is held in. */
function isSeat(line: Line, { type, last }: BodyMention, { country, national }: Owners): boolean {
  const isOther = type === "Forum" || type === "Organization";
  return (
    isOther &&
    (country !== null || national) &&
    (line.is(last, AT) || kazakhCase(line, last - 1) === "attr")
  );
}

function pastSeat(line: Line, last: number): number {
  return line.is(last, AT) ? last + 1 : last;
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
