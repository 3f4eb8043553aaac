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
  if (!line.is(first - 1, "its")) return null;
  for (let index = first - 3; index >= Math.max(0, first - 14); index--) {
    const chamber = findChamber(line, index);
    if (chamber && chamber.last < first && chamber.country) return chamber;
    const body = line.at(index)?.capitalized ? findEnglishBody(line, index) : null;
    const isGroup = body?.forumKind === "FRIENDSHIP_GROUP" && !body.anaphoric;
    if (isGroup && body.last < first) return withoutTarget(line, wholeGroup(line, body));
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
