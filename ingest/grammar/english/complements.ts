import type { PostRecord } from "../../knowledge/schema.ts";
import type { BodyMention, CountryMention } from "../../stages.ts";
import { findChamber } from "../bodies/chambers.ts";
import { findCountry } from "../bodies/countries.ts";
import { joinBodies } from "../found-post.ts";
import type { Line } from "../line.ts";
import { pastParenthesis } from "../parentheses.ts";
import { findEnglishBody } from "./bodies.ts";
import { seatOf, withCountryBehind, withoutTarget } from "./groups.ts";
import { acronymBody } from "./unknown-bodies.ts";

/** "rapporteur on Chile", "Special Envoy for Chile": the country is what the post is about. */
const ABOUT = ["rapporteur", "charge-daffaires"];
const MAX_COMPLEMENTS = 5;
const HOSTS = ["to", "in", "at", "with"];
/** Sent by a country to a place: the place is no body of the post. */
const ENVOYS = ["ambassador", "charge-daffaires", "high-commissioner"];
const DETERMINERS = ["the", "both", "a", "an"];

export interface Complement {
  readonly last: number;
  readonly body: BodyMention | null;
  readonly country: string | null;
}

/** "of the Senate of Kazakhstan", "for Foreign Affairs of Uzbekistan", "to Kazakhstan". */
export function complementOf(line: Line, from: number, record: PostRecord): Complement {
  const isEnvoy = ENVOYS.includes(record.id);
  let last = pastParenthesis(line, from);
  // "Speaker National Assembly", "Chairman Senate", as news of Pakistan writes it.
  let body: BodyMention | null = line.at(from)?.capitalized ? besideBody(line, from) : null;
  let country: string | null = body?.country ?? null;
  if (body) last = pastParenthesis(line, body.last);
  // "Secretary General, Lok Sabha Anna Berg", as news of India writes it.
  const parted = !body && line.is(from, ",") ? partedBody(line, from + 1) : null;
  if (parted) {
    body = parted;
    country = parted.country;
    last = parted.last;
  }
  for (
    let step = 0;
    step < MAX_COMPLEMENTS && line.is(last, "of", "for", "on", "from", "in-charge", ...HOSTS);
    step++
  ) {
    // "Deputy Clerk in-charge of Legal Services".
    if (line.is(last, "in-charge")) {
      last = pastTopics(line, last + 2);
      continue;
    }
    // "Vice-Prime Minister in charge of Foreign Policy".
    if (line.is(last, "in") && line.is(last + 1, "charge")) {
      last = pastTopics(line, last + 3);
      continue;
    }
    const isHost = line.is(last, ...HOSTS);
    let start = last + 1;
    while (line.is(start, ...DETERMINERS)) start++;
    if (isOrdinal(line, start)) start += 2;
    const seat = record.role.any === "MEMBER" ? pastConstituency(line, last) : last;
    if (seat > last) {
      last = seat;
      continue;
    }
    const found = bodyAt(line, start);
    if (found && !(isHost && !isEnvoy && found.type === "Forum" && found.anaphoric)) {
      const standing =
        body && record.role.any !== "MEMBER" && standingDelegation(line, body, found, last);
      if (standing) {
        body = standing;
        last = standing.last;
        continue;
      }
      if (!(isEnvoy && isHost)) {
        body = joinBodies(body, found);
        country = country ?? found.country ?? (isHost ? seatOf(found) : null);
      }
      last = pastTopics(line, pastParliament(line, found));
      continue;
    }
    const place = findCountry(line, start);
    if (place) {
      const isAbout = ABOUT.includes(record.id) && line.is(last, "on", "for");
      if (ofSomething(line, record, place)) break;
      if (!isHost && !isAbout && place.form !== "city") country = country ?? place.code;
      // "Co-Chair of the Russian side of the Commission".
      last = line.is(place.last, "side") ? place.last + 1 : pastRegion(line, place.last);
      continue;
    }
    // "Ambassador of Xanadu to Armenia": sent by whom nobody knows.
    if (isEnvoy && line.is(last, "of") && line.at(start)?.capitalized && line.is(start + 1, "to")) {
      last = start + 1;
      continue;
    }
    const topics = pastTopics(line, start);
    if (isHost || topics === start) break;
    last = topics;
  }
  return { last, body, country };
}

/** "head of the Chilean army": of the country he is no head. */
function ofSomething(line: Line, { id }: PostRecord, { form, last }: CountryMention): boolean {
  const next = line.at(last);
  return id === "head" && form === "adjective" && next?.kind === "word" && !next.capitalized;
}

const REGIONS = /^(?:prefecture|province|region|district|oblast|county|governorate|canton|city)$/;

/** "Governor of Japan's Gunma prefecture Ken Sato", "akim of Kazakhstan's Abai Region": a part of the country. */
function pastRegion(line: Line, last: number): number {
  const isOwner = line.is(last, "'s", "’s") || /['’]s$/.test(line.lower(last - 1));
  for (let index = last; isOwner && index < last + 4; index++) {
    if (REGIONS.test(line.lower(index))) return index + 1;
    if (!line.at(index)?.capitalized && !line.is(index, "'s", "’s")) return last;
  }
  return last;
}

/** "Speaker of the 8th Parliament". */
function isOrdinal(line: Line, index: number): boolean {
  return line.is(index + 1, "st", "nd", "rd", "th") && line.hit(index + 2, "chamber") !== null;
}

/** "MP for North Tongu", where no name follows at once. */
function pastConstituency(line: Line, link: number): number {
  if (!line.is(link, "for") || line.hits(link + 1).length > 0) return link;
  let last = link + 1;
  while (line.at(last)?.capitalized && !line.hit(last, "post")) last++;
  const isShort = last > link + 1 && last - link < 5;
  return isShort && line.at(last)?.capitalized !== true && !line.is(last, "of") ? last : link;
}

/** "Head of the Delegation of Chile to the OSCE PA", "the Riksdag's delegation to PACE": it sits there for good, so it is a body. */
function standingDelegation(
  line: Line,
  body: BodyMention,
  to: BodyMention,
  link: number,
): BodyMention | null {
  const isStanding =
    body.head?.kind === "delegation" &&
    line.is(link, "to") &&
    to.type === "Forum" &&
    to.forum !== null &&
    !to.anaphoric;
  return isStanding ? standing(line, body, to.last) : null;
}

function standing(line: Line, body: BodyMention, last: number): BodyMention {
  return { ...body, last, head: null, chambers: [], name: line.text(body.first, last) };
}

function bodyAt(line: Line, start: number): BodyMention | null {
  const body = findEnglishBody(line, start);
  return body ? withCountryBehind(line, withoutTarget(line, body)) : acronymBody(line, start);
}

/** A chamber behind a comma that a capitalized word, so a name, follows at once. */
function partedBody(line: Line, first: number): BodyMention | null {
  const body = line.at(first)?.capitalized ? besideBody(line, first) : null;
  // "Speaker, House of Representatives, Japan, called on …".
  const placed = body && withCountryBehind(line, body);
  if (body && placed && placed.last > body.last) return placed;
  const next = body ? line.at(body.last) : undefined;
  const isName = next?.kind === "word" && next.capitalized && !line.hit(body?.last ?? 0, "post");
  // "Chairman, Senate Committee on Air Force, Senator Anna Berg".
  const isRanked =
    body?.type === "Organization" &&
    line.is(body.last, ",") &&
    line.hit(body.last + 1, "post") !== null;
  return isName || isRanked ? body : null;
}

/** "Chairman Senate", "Chairman Senate Committee on Foreign Affairs". */
function besideBody(line: Line, first: number): BodyMention | null {
  const chamber = findChamber(line, first);
  const body = chamber ? findEnglishBody(line, first) : null;
  return body?.type === "Organization" && body.head?.kind === "committee" ? body : chamber;
}

/** "Speaker of the Turkish Republic of Northern Cyprus (TRNC) Parliament Anna Berg": the word closes the name. */
function pastParliament(line: Line, { type, last }: BodyMention): number {
  const chamber = type === "Organization" ? line.hit(last, "chamber") : null;
  return chamber && line.at(last)?.capitalized ? chamber.last : last;
}

/** "Foreign Affairs and Trade", "the UN Office": capitalized topics, with the small words between them. */
function pastTopics(line: Line, from: number): number {
  let last = from;
  for (let index = from; ; index++) {
    const token = line.at(index);
    if (
      token?.capitalized &&
      line.knowledge.topics.has(token.lower.replace(/['’]s?$/, "")) &&
      !line.hit(index, "post")
    )
      last = index + 1;
    else if (!(line.is(index, "and", "&", ",") && index > from && line.at(index + 1)?.capitalized))
      return last;
  }
}
