import type { OrganizationHead } from "../../knowledge/schema.ts";
import type { BodyMention } from "../../stages.ts";
import { findChamber } from "../bodies/chambers.ts";
import { findCountry } from "../bodies/countries.ts";
import { bodyMention } from "../body-mention.ts";
import type { Line } from "../line.ts";
import { findEnglishBody } from "./bodies.ts";
import {
  committeeBefore,
  committeeMeant,
  pastLowerCommittee,
  smallCommittee,
  unnamedPart,
} from "./committees.ts";
import { withCountryBehind, withoutTarget } from "./groups.ts";
import { lastingDelegation, officeAt } from "./serving-bodies.ts";
import { acronymBody } from "./unknown-bodies.ts";

/** Last words of posts held in a house. */
const OF_HOUSE = ["speaker", "speakers", "member", "members", "general", "secretary-general"];
const STAFF: OrganizationHead = { id: "staff", kind: "staff", ru: [], kk: [], en: [] };

/**
 * "Head of the Delegation of Chile to the OSCE PA", "the Riksdag's delegation in PACE": it sits there for good, so it is a
 * body. One "at the session" does not.
 */
export function standingDelegation(
  line: Line,
  body: BodyMention,
  to: BodyMention,
  link: number,
): BodyMention | null {
  const isStanding =
    body.head?.kind === "delegation" &&
    line.is(link, "to", "in", "at") &&
    (line.is(link, "to") || !isLowerWord(line, to.last)) &&
    to.type === "Forum" &&
    to.forum !== null &&
    !to.anaphoric;
  return isStanding ? standing(line, body, to.last) : null;
}

function isLowerWord(line: Line, index: number): boolean {
  const token = line.at(index);
  return token?.kind === "word" && !token.capitalized;
}

function standing(line: Line, body: BodyMention, last: number): BodyMention {
  return { ...body, last, head: null, chambers: [], name: line.text(body.first, last) };
}

export function bodyAt(line: Line, start: number): BodyMention | null {
  // "former speakers of the chamber Anna Berg and Peter Lang", "Deputy Speaker of the Council", "members of the council": the
  // one the article names.
  const isHouses = line.is(start - 2, "of") && line.is(start - 3, ...OF_HOUSE);
  if (
    (isHouses
      ? /^(?:council|assembly|chamber|house)$/i.test(line.at(start)?.text ?? "")
      : /^(?:chamber|house)$/.test(line.at(start)?.text ?? "")) &&
    line.is(start - 1, "the") &&
    !line.is(start + 1, "of")
  )
    return bodyMention({
      type: "Chamber",
      first: start,
      last: start + 1,
      name: line.text(start, start + 1),
      anaphoric: true,
      cases: [],
    });
  // "Chair of the Committee on Economics A and B, member of the committee": the one just named.
  const meant =
    line.is(start - 1, "the") && !line.is(start + 1, "on", "for", "of")
      ? committeeBefore(line, start)
      : null;
  if (meant) return meant;
  const elsewhere = committeeMeant(line, start) ?? unnamedPart(line, start);
  if (elsewhere) return elsewhere;
  const small = smallCommittee(line, start);
  if (small) return small;
  const body = findEnglishBody(line, start);
  return body
    ? (lastingDelegation(line, body) ??
        ofHouse(line, withCountryBehind(line, withoutTarget(line, body))))
    : (officeAt(line, start) ?? acronymBody(line, start));
}

/** "Chairman of the NA Office", "Chief of the Milli Majlis Staff": what serves a house, not the house. */
function ofHouse(line: Line, body: BodyMention): BodyMention {
  const next = line.at(body.last)?.text ?? "";
  const committee = body.type === "Chamber" ? pastLowerCommittee(line, body.last) : body.last;
  if (committee > body.last)
    return {
      ...body,
      type: "Organization",
      last: committee,
      name: line.text(body.first, committee),
      head: line.hit(committee - 1, "organization")?.values[0]?.head ?? null,
    };
  if (body.type !== "Chamber" || !/^(?:Office|Staff|Apparatus|Administration)$/.test(next))
    return body;
  const last = body.last + 1;
  const head = next === "Office" ? null : STAFF;
  return { ...body, type: "Organization", last, name: line.text(body.first, last), head };
}

/** A chamber behind a comma that a capitalized word, so a name, follows at once. */
export function partedBody(line: Line, first: number): BodyMention | null {
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
  // "Chairman, Rajya Sabha, Shri Peter Lang".
  const isParted =
    body?.type === "Chamber" &&
    line.is(body.last, ",") &&
    line.at(body.last + 1)?.capitalized === true &&
    line.hit(body.last + 1, "post") === null &&
    findCountry(line, body.last + 1) === null;
  // "…, Secretary General, Lok Sabha." closes a list.
  const isClosing = body?.type === "Chamber" && (!next || /^[.;]$/.test(next.text));
  return isName || isRanked || isParted || isClosing ? body : null;
}

/** "Chairman Senate", "Chairman Senate Committee on Foreign Affairs", "Chairman Public Accounts Committee". */
export function besideBody(line: Line, first: number, isChair = false): BodyMention | null {
  const chamber = findChamber(line, first);
  const body = chamber || isChair ? findEnglishBody(line, first) : null;
  return body?.type === "Organization" && body.head?.kind === "committee" ? body : chamber;
}

/** "Speaker of the Turkish Republic of Northern Cyprus (TRNC) Parliament Anna Berg": the word closes the name. */
export function pastParliament(line: Line, { type, last }: BodyMention): number {
  const chamber = type === "Organization" ? line.hit(last, "chamber") : null;
  return chamber && line.at(last)?.capitalized ? chamber.last : last;
}
