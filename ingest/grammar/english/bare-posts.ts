import type { PostRecord } from "../../knowledge/schema.ts";
import type { Line } from "../line.ts";
import type { Lead } from "./leads.ts";

/** "the President Designate of the Assembly", "Speaker Elect Anna Berg": in no office yet. */
export function isDesignate(line: Line, last: number): boolean {
  return line.is(last, "designate", "elect", "emeritus");
}

/** Whether what follows names something that no post of the country is held in. */
export function isHeldElsewhere(line: Line, lead: Lead, last: number): boolean {
  return (
    isOfUnknown(line, last) ||
    presidesElsewhere(line, lead, last) ||
    isMereMember(line, lead, last) ||
    // "Shadow Finance Minister Anna Berg" is in opposition.
    line.is(lead.at - 1, "shadow") ||
    line.is(lead.at - 2, "shadow")
  );
}

/** "President of the Xanadu Society": nothing is known of the body, but the post is none of the country. */
function isOfUnknown(line: Line, last: number): boolean {
  const start = line.is(last + 1, "the") ? last + 2 : last + 1;
  return line.is(last, "of") && line.at(start)?.capitalized === true;
}

/** "Vice-President of the Bureau of Women": no country is so called. */
function presidesElsewhere(line: Line, { record, headLast }: Lead, last: number): boolean {
  return (
    ["president", "vice-president"].includes(record.id) &&
    line.is(headLast, "of") &&
    !line.tokens
      .slice(headLast, last)
      .some(({ lower }) => /^(?:states?|republic|nation|country|government|union)$/.test(lower)) &&
    last > headLast
  );
}

/** "the Chair, Anna Berg, and member, Peter Lang": of what the sentence before tells, hardly of a parliament. */
function isMereMember(line: Line, { record, at, headLast }: Lead, last: number): boolean {
  return (
    record.id === "member" &&
    last === headLast &&
    /^members?$/.test(line.text(at, headLast)) &&
    line.is(last, ",")
  );
}

/** "Representatives Anna Berg and Peter Lang": in some parliaments a title, where nothing says of what. */
export function representing(
  line: Line,
  { record, at, headLast }: Lead,
  first: number,
  last: number,
) {
  const isTitle =
    record.id === "representative" &&
    /^Representatives?$/.test(line.text(at, headLast)) &&
    at === first &&
    last === headLast &&
    line.at(last)?.capitalized === true;
  return (isTitle && line.knowledge.posts.get("house-representative")) || record;
}

export function elsewhere(record: PostRecord): PostRecord {
  return { ...record, bare: "none", isPost: false };
}
