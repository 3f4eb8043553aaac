import type { BodyMention } from "../stages.ts";
import { findChamber } from "./bodies/chambers.ts";
import { findBareForum, findForum, findTitledForum } from "./bodies/forums.ts";
import { findOrganization } from "./bodies/organizations.ts";
import { findKazakhForum } from "./kazakh/forums.ts";
import type { Line } from "./line.ts";
import { findLocalBody, isAdjective } from "./russian/local-bodies.ts";

/** The body at a token: what the gazetteers name before what only a head noun makes, unless that noun is longer. */
export function findBody(line: Line, first: number): BodyMention | null {
  return line.onceAt(readBody, first);
}

function readBody(line: Line, first: number): BodyMention | null {
  if (line.language === "ru" && !mayOpenBody(line, first)) return null;
  const local = findLocalBody(line, first);
  if (local && !findForum(line, first)) return local;
  const isChamber = headLength(line, first, "chamber") > headLength(line, first, "forum");
  const forum = isChamber
    ? null
    : (findForum(line, first) ??
      (line.language === "kk" ? findKazakhForum(line, first) : findTitledForum(line, first)));
  const named = forum ?? findChamber(line, first);
  const made = findOrganization(line, first);
  if (named && made)
    return headLength(line, first, "organization") > namedLength(line, first) || isNoHouse(named)
      ? made
      : named;
  return named ?? made ?? findBareForum(line, first);
}

/** A Russian body opens with a name, a head noun or an adjective; most words are none of these. */
function mayOpenBody(line: Line, first: number): boolean {
  return line.hits(first).length > 0 || line.onceFor(isAdjective, first) === true;
}

function headLength(
  line: Line,
  first: number,
  type: "organization" | "forum" | "forumHead" | "chamber",
): number {
  return (line.hit(first, type)?.last ?? first) - first;
}

function namedLength(line: Line, first: number): number {
  return Math.max(
    headLength(line, first, "forum"),
    headLength(line, first, "forumHead"),
    headLength(line, first, "chamber"),
  );
}

/** «Государственный совет КНР»: a house of that name sits elsewhere, not in the country named. */
function isNoHouse({ type, chambers, country }: BodyMention): boolean {
  return type === "Chamber" && country !== null && chambers.length === 0;
}
