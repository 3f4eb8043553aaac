import type { ChamberRecord, OrganizationHead } from "../../knowledge/schema.ts";
import { findCountry } from "../bodies/countries.ts";
import type { Line } from "../line.ts";
import { isUnknown, linkAt } from "./body-links.ts";
import { type Unit, unitAt } from "./body-units.ts";
import { isSides } from "./names.ts";

const MAX_TOKENS = 26;
/** Capitalized words a name may have before anything in it is known. */
const MAX_UNKNOWN = 5;

/** A name of a body as far as its words go. */
export interface Run extends Omit<Unit, "kind"> {
  readonly headLast: number;
}

/**
 * Words that together name a body: a head noun with what stands before it and the topics behind it.
 * "Senate International Relations Committee", "the China Foundation for Strategic Studies", "Committee on Budget, Tax and
 * Customs Policy of the Senate". Ends at its last head, topic, country or chamber, so that a person's name behind stays out.
 */
export function readRun(line: Line, first: number): Run | null {
  let head: Pick<Run, "headLast" | "organization" | "forumKind"> | null = null;
  let country: string | null = null;
  let chambers: readonly ChamberRecord[] = [];
  let last = first;
  let unknown = 0;
  let link = "";
  let isAbout = false;
  for (let index = first; index < first + MAX_TOKENS; ) {
    const token = line.at(index);
    if (!token) break;
    const pair = head?.forumKind === "FRIENDSHIP_GROUP" && !link ? pastPair(line, index) : index;
    if (pair > index) {
      index = last = pair;
      continue;
    }
    const unit = unitAt(line, index);
    if (head && isDelegation(head.organization)) {
      const isOwner = link === "of" || link === "from";
      if (!isOwner && index > head.headLast) break;
      // "a delegation of the Chile–Sweden Friendship Group": the group has a name of its own.
      if (isOwner && readRun(line, index)?.forumKind === "FRIENDSHIP_GROUP") break;
    }
    if (unit) {
      if (head && link === "and" && unit.kind !== "topic") break;
      if (head && !link && unit.kind === "body" && unit.chambers.length === 0) break;
      // "Standing Committee on Home Ministry" is the committee.
      if (unit.kind === "head" && (!head || (!link && !isAbout)))
        head = { headLast: unit.last, organization: unit.organization, forumKind: unit.forumKind };
      country = country ?? unit.country;
      if (unit.chambers.length > 0) chambers = unit.chambers;
      index = last = unit.last;
      link = "";
      unknown = 0;
      continue;
    }
    const next = linkAt(line, index, head !== null, link);
    if (next) {
      if (index === first) return null;
      if (!head && !["of", "and", "/"].includes(next.word)) break;
      link = next.word;
      isAbout ||= head !== null && (link === "on" || link === "for");
      index = next.last;
      continue;
    }
    // "the Sri Lanka – Indonesia Friendship Association"
    if (/^[-–—]$/.test(token.text) && !head && country && isSide(line, index + 1)) {
      index++;
      continue;
    }
    // "the Chamber of Deputies' Foreign Affairs Committee"
    // and "the National Assembly (NA)'s Committee"
    const owned = line.is(index + 1, "s") ? index + 2 : index + 1;
    if (/^['’]$/.test(token.text) && last === index && line.at(owned)?.capitalized) {
      index = owned;
      continue;
    }
    if (!isUnknown(line, index) || ++unknown > MAX_UNKNOWN) break;
    const opensTopic =
      head !== null && link !== "" && link !== "and" && !line.knowledge.givenNames.has(token.lower);
    const region = opensTopic ? pastCity(line, index) : index;
    if (region > index) {
      index = last = region;
      link = "";
      continue;
    }
    index++;
    if (opensTopic) last = index;
    link = "";
  }
  return head && isNamed(line, first, last, head)
    ? { ...head, last: Math.max(last, head.headLast), country, chambers }
    : null;
}

/** "the Friendship Group Bulgaria – Italy": its two sides stand behind. */
function pastPair(line: Line, index: number): number {
  if (isSides(line, index)) return index + 1;
  const own = findCountry(line, index);
  const other =
    own && /^[-–—]$/.test(line.at(own.last)?.text ?? "") ? findCountry(line, own.last + 1) : null;
  return other?.last ?? index;
}

/** "Party Committee of Hai Phong city", "Council of Almaty region": a place nobody lists, told by the small word behind. */
function pastCity(line: Line, index: number): number {
  let last = index;
  while (line.at(last)?.capitalized && last < index + 3) last++;
  return line.at(last)?.text.match(/^(?:city|province|region|district)$/) ? last + 1 : index;
}

/** A country or a region: "the France – Central Asia group". */
function isSide(line: Line, index: number): boolean {
  return (
    findCountry(line, index) !== null ||
    (line.at(index)?.capitalized === true && line.knowledge.topics.has(line.lower(index)))
  );
}

/** "the committee" alone names nothing; a delegation or a ministry does. */
function isNamed(
  line: Line,
  first: number,
  last: number,
  { headLast, organization }: Pick<Run, "headLast" | "organization">,
): boolean {
  if (
    organization &&
    organization.kind !== "committee" &&
    organization.kind !== "other" &&
    line.at(headLast - 1)?.capitalized
  )
    return true;
  if (isDelegation(organization)) return true;
  for (let index = first; index < last; index++)
    if (line.at(index)?.capitalized && (index > 0 || last - first > 2)) return last - first > 1;
  return false;
}

function isDelegation(organization: OrganizationHead | null): boolean {
  return organization?.kind === "delegation";
}
