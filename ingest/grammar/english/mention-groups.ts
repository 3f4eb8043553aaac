import type { Group, Mention } from "../../stages.ts";
import type { Line } from "../line.ts";
import { DETERMINERS } from "./marks.ts";

type Link = "and" | "comma" | null;

/**
 * Joins what stands in one list: "A, B and C". Commas alone make none, for they end a phrase as well ("At a meeting with A,
 * B said"), but in a headline: "A, B meet".
 */
export function groupEnglish(line: Line, mentions: readonly Mention[]): Group[] {
  const groups: Group[] = [];
  for (let index = 0; index < mentions.length; ) {
    const count = listLength(line, mentions, index);
    const members = mentions.slice(index, index + count);
    const [head] = members;
    const last = members.at(-1);
    if (head && last)
      groups.push({ first: head.first, last: last.last, members, marks: head.marks });
    index += count;
  }
  return groups;
}

/** How many mentions from `start` on make one list. */
function listLength(line: Line, mentions: readonly Mention[], start: number): number {
  let length = 1;
  for (let index = start + 1; index < mentions.length; index++) {
    const [left, right] = [mentions[index - 1], mentions[index]];
    const link: Link =
      left && right && isAlike(left, right) && !startsClause(line, mentions[start], right)
        ? linkBetween(line, left.last, right.first)
        : null;
    if (!link) break;
    const isHeadline =
      line.sentence.isTitle && right !== undefined && line.at(right.last)?.capitalized === false;
    if (link === "and" || isHeadline) length = index - start + 1;
  }
  return length;
}

/** "A met B, and C met D": C belongs to another clause than B. */
function startsClause(line: Line, head: Mention | undefined, right: Mention): boolean {
  const isOther =
    head !== undefined &&
    !head.marks.has("SUBJ") &&
    (head.marks.has("OBJ") || head.marks.has("WITH"));
  return isOther && line.is(right.last, "met", "received", "said", "told", "visited", "attended");
}

function isAlike(left: Mention, right: Mention): boolean {
  if ((left.kind === "country") !== (right.kind === "country")) return false;
  // "the delegation to the Forum and its head X".
  const isForum = (mention: Mention) => mention.kind === "body" && mention.type === "Forum";
  return !(isForum(left) && right.kind === "person");
}

function linkBetween(line: Line, from: number, to: number): Link {
  let link: Link = null;
  for (let index = from; index < to; index++) {
    const text = line.lower(index);
    if (text === ",") link = link ?? "comma";
    else if (
      text === "and" ||
      text === "&" ||
      line.text(index, index + 3).toLowerCase() === "as well as"
    )
      link = "and";
    else if (!DETERMINERS.has(text) && !["with", "also", "as", "well"].includes(text)) return null;
  }
  return link;
}
