import type { BodyMention } from "../../stages.ts";
import { findChamber } from "../bodies/chambers.ts";
import type { Line } from "../line.ts";
import { findEnglishBody } from "./bodies.ts";
import { withoutTarget } from "./groups.ts";

/**
 * "a delegation of the Senate of Chile, led by its Speaker Anna Berg", "of the Chile-Peru Friendship Group, led by its
 * Chairman": the body named before.
 */
export function possessor(line: Line, first: number): BodyMention | null {
  if (!line.is(first - 1, "its")) return ledBody(line, first);
  for (let index = first - 3; index >= Math.max(0, first - 14); index--) {
    const chamber = findChamber(line, index);
    // "the Riksdag's committee, including its new head": the committee's, whichever it is.
    if (chamber && chamber.last < first && isPartOf(line, chamber.last)) return null;
    if (chamber && chamber.last < first && chamber.country) return chamber;
    const body = line.at(index)?.capitalized ? findEnglishBody(line, index) : null;
    const isGroup = body?.forumKind === "FRIENDSHIP_GROUP" && !body.anaphoric;
    if (isGroup && body.last < first) return withoutTarget(line, wholeGroup(line, body));
  }
  return null;
}

function isPartOf(line: Line, last: number): boolean {
  const next = line.is(last, "'s", "’s") ? last + 1 : last;
  return line.is(next, "committee", "commission", "subcommittee", "caucus");
}

/** "Ghana's Council of State, led by Chairman Anna Berg": the body right before. */
function ledBody(line: Line, first: number): BodyMention | null {
  const end = line.is(first - 3, ",") ? first - 3 : first - 2;
  if (!line.is(first - 1, "by") || !line.is(first - 2, "led", "headed", "chaired")) return null;
  for (let index = end - 1; index >= Math.max(0, end - 6); index--) {
    const body = line.at(index)?.capitalized ? findEnglishBody(line, index) : null;
    const isOwn = body?.type === "Organization" && body.head?.kind !== "delegation";
    if (isOwn && body.last === end) return body;
  }
  return null;
}

/** From the group's own noun back to its first capitalized word: "Thailand-Chile Friendship Group". */
function wholeGroup(line: Line, body: BodyMention): BodyMention {
  let first = body.first;
  while (line.at(first - 1)?.capitalized || /^[-–—'’]$/.test(line.at(first - 1)?.text ?? ""))
    first--;
  return findEnglishBody(line, first) ?? body;
}
