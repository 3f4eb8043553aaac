import type { PostRecord } from "../../knowledge/schema.ts";
import type { BodyMention } from "../../stages.ts";
import { findCountry } from "../bodies/countries.ts";
import { joinBodies } from "../found-post.ts";
import type { Line } from "../line.ts";
import { pastParenthesis } from "../parentheses.ts";
import {
  besideBody,
  bodyAt,
  partedBody,
  pastParliament,
  standingDelegation,
} from "./complement-bodies.ts";
import {
  isOrdinal,
  isPlaceBeforeName,
  ofSomething,
  opensUnknown,
  pastCharge,
  pastConstituency,
  pastOrganizations,
  pastRegion,
  pastTopics,
} from "./complement-places.ts";
import { seatOf } from "./groups.ts";
import { pastSecond, pastSuperior } from "./serving-bodies.ts";

/** "rapporteur on Chile", "Special Envoy for Chile": the country is what the post is about. */
const ABOUT = ["rapporteur", "charge-daffaires"];
const MAX_COMPLEMENTS = 5;
const HOSTS = ["to", "in", "at", "with"];
/** Sent by a country to a place: the place is no body of the post. */
const ENVOYS = ["ambassador", "charge-daffaires", "high-commissioner"];
const CHAIRING = ["chair", "deputy-chair"];
const DETERMINERS = ["the", "both", "a", "an", "our", "their", "its"];
const HOME = ["country's", "country’s", "nation's", "nation’s", "republic's", "republic’s"];

export interface Complement {
  readonly last: number;
  readonly body: BodyMention | null;
  readonly country: string | null;
}

function isBareHouse(line: Line, index: number): boolean {
  return (
    line.is(index - 1, "the") &&
    /^(?:Council|Assembly|House|Chamber)$/.test(line.at(index)?.text ?? "") &&
    !line.is(index + 1, "of") &&
    line.at(index + 1)?.capitalized === true
  );
}

/** "members of the Riksdag and of the delegation to PACE Anna Berg and Peter Lang": two bodies that members sit in. */
function pastAnd(line: Line, last: number, body: BodyMention | null, { role }: PostRecord): number {
  const isSecond = body !== null && role.any === "MEMBER" && line.is(last, "and");
  return isSecond && line.is(last + 1, "of") ? last + 1 : last;
}

/** "both chambers", "the two houses". */
function isHouses(line: Line, start: number): boolean {
  const head = line.is(start, "two") ? start + 1 : start;
  return line.is(head, "chambers", "houses") && (head > start || line.is(start - 1, "both"));
}

/** Whether a plural is of two houses, so that each holds the post in one of them. */
export function isOfBothHouses(line: Line, from: number, last: number): boolean {
  return line.tokens.slice(from, last).some((_, step) => isHouses(line, from + step));
}

/** "of the Senate of Kazakhstan", "for Foreign Affairs of Uzbekistan", "to Kazakhstan". */
export function complementOf(line: Line, from: number, record: PostRecord): Complement {
  const isEnvoy = ENVOYS.includes(record.id);
  let last = pastParenthesis(line, from);
  // "Speaker National Assembly", "Chairman Senate", as news of Pakistan writes it; "his counterpart, Senate Speaker Anna Berg".
  let body: BodyMention | null =
    line.at(from)?.capitalized && record.isPost
      ? besideBody(line, from, CHAIRING.includes(record.id))
      : null;
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
    step < MAX_COMPLEMENTS &&
    // "State President To Lam" is no president to somebody.
    !(line.at(last)?.text === "To" && line.at(last + 1)?.capitalized) &&
    line.is(pastAnd(line, last, body, record), "of", "for", "on", "from", "in-charge", ...HOSTS);
    step++
  ) {
    const isSecond = pastAnd(line, last, body, record) > last;
    last = pastAnd(line, last, body, record);
    // "Deputy Clerk in-charge of Legal Services".
    if (line.is(last, "in-charge")) {
      last = pastCharge(line, last + 2);
      continue;
    }
    // "Vice-Prime Minister in charge of Foreign Policy".
    if (line.is(last, "in") && line.is(last + 1, "charge")) {
      last = pastCharge(line, last + 3);
      continue;
    }
    const isHost = line.is(last, ...HOSTS);
    let start = last + 1;
    while (line.is(start, ...DETERMINERS)) start++;
    // "Head of the country's Central Election Commission".
    if (line.is(start, ...HOME) && line.at(start + 1)?.capitalized) start++;
    if (isOrdinal(line, start)) start += 2;
    const seat = record.role.any === "MEMBER" ? pastConstituency(line, last) : last;
    if (seat > last) {
      last = seat;
      continue;
    }
    const found = bodyAt(line, start);
    const isSeat = record.bare === "Chamber";
    // "Deputy Speaker of the House from the Centre Faction": the party is no house.
    if (found?.head?.kind === "party" && line.is(last, "from") && (body || isSeat)) {
      last = found.last;
      continue;
    }
    // "Special Assistant to the Senate President": the house is part of another post.
    if (found && isHost && !isEnvoy && line.hit(found.last, "post")) break;
    // "Chairman of the Foreign Affairs Committee at the Council Anna Berg": the one the article is about.
    if (body && line.is(last, "at", "in") && isBareHouse(line, start)) {
      last = start + 1;
      continue;
    }
    if (found && !(isHost && !isEnvoy && found.type === "Forum" && found.anaphoric)) {
      if (isSecond) {
        last = found.last;
        continue;
      }
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
      last = pastSecond(
        line,
        pastTopics(line, Math.max(pastParliament(line, found), pastSuperior(line, found))),
      );
      continue;
    }
    // "Speakers of both chambers of Chile's parliament".
    if (isHouses(line, start)) {
      last = line.is(start, "two") ? start + 2 : start + 1;
      continue;
    }
    // "President of the Republic Anna Berg", "President of our country": the one at home.
    if (
      line.is(start, "republic", "state", "country") &&
      line.is(start - 1, "the", "our") &&
      !line.is(start + 1, "of")
    ) {
      last = start + 1;
      continue;
    }
    const place = findCountry(line, start);
    if (place) {
      const isAbout = ABOUT.includes(record.id) && line.is(last, "on", "for");
      if (ofSomething(line, record, place) || opensUnknown(line, place)) break;
      // "Congressman from Illinois Peter Lang": a part of the country is named among its cities.
      const isSent = line.is(last, "from") && record.role.any === "MEMBER";
      if (!isHost && !isAbout && (isSent || place.form !== "city")) country = country ?? place.code;
      // "Co-Chair of the Russian side of the Commission".
      last = line.is(place.last, "side") ? place.last + 1 : pastRegion(line, place.last);
      if (isEnvoy && isHost) last = pastOrganizations(line, last);
      continue;
    }
    // "Ambassador of Xanadu to Armenia": sent by whom nobody knows.
    if (isEnvoy && line.is(last, "of") && line.at(start)?.capitalized && line.is(start + 1, "to")) {
      last = start + 1;
      continue;
    }
    // "Turkish Ambassador to Lefkoşa Metin Berg": a place no list has, for a whole name follows it.
    if (isEnvoy && isHost && isPlaceBeforeName(line, start)) {
      last = pastOrganizations(line, start + 1);
      continue;
    }
    // "Ambassador of Kenya to the Kingdom Peter Lang".
    if (
      isEnvoy &&
      isHost &&
      line.is(start, "kingdom", "republic", "sultanate", "state", "country")
    ) {
      last = start + 1;
      continue;
    }
    const topics = pastTopics(line, start);
    if (isHost || topics === start) break;
    last = topics;
  }
  return { last, body, country };
}
