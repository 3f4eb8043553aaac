import type { ChamberRecord, ForumHead, OrganizationHead } from "../../knowledge/schema.ts";
import { findChamber } from "../bodies/chambers.ts";
import { findCountry } from "../bodies/countries.ts";
import { findForum } from "../bodies/forums.ts";
import type { Line } from "../line.ts";
import { pastParenthesis } from "../parentheses.ts";

/** Kinds of forums whose head noun news writes small as well: "parliamentary friendship group". */
const LOWER_FORUMS: readonly string[] = ["FRIENDSHIP_GROUP", "COMMISSION"];
/** Heads so common that only a capital makes a name of them: "Eurasia Group", but "a group of deputies". */
const CAPITAL_HEADS = [
  "group",
  "society",
  "organization",
  "organisation",
  "league",
  "alliance",
  "mechanism",
  "endowment",
];

/** One part of a name of a body: its head noun, a body or country inside it, or a topic. */
export interface Unit {
  readonly kind: "head" | "body" | "topic";
  readonly last: number;
  readonly organization: OrganizationHead | null;
  readonly forumKind: ForumHead["kind"] | null;
  readonly country: string | null;
  readonly chambers: readonly ChamberRecord[];
}

const NOTHING = { organization: null, forumKind: null, country: null, chambers: [] } as const;

/** What a token opens inside a name of a body; null for a word nothing is known of. */
export function unitAt(line: Line, index: number): Unit | null {
  const organization = line.hit(index, "organization");
  const forum = line.hit(index, "forumHead");
  const head = longer(organization, forum);
  const body = findForum(line, index) ?? findChamber(line, index);
  const place = findCountry(line, index);
  const known = Math.max(body?.last ?? 0, place?.last ?? 0);
  const isLower =
    (CAPITAL_HEADS.includes(line.lower(index)) && !line.at(index)?.capitalized) ||
    (head === forum &&
      forum?.values.some(({ kind }) => !LOWER_FORUMS.includes(kind)) &&
      !line.at(index)?.capitalized);
  if (isPairGroup(line, index))
    return { ...NOTHING, kind: "head", last: index + 1, forumKind: "FRIENDSHIP_GROUP" };
  // "the Hofburg Congress Centre".
  const isPlace = line.is(head?.last ?? -1, "centre", "center", "hall", "palace", "building");
  if (head === forum && isPlace) return null;
  if (head && !isLower && head.last >= known && !startsPost(line, index, head.last)) {
    const isForum = head === forum;
    return {
      ...NOTHING,
      kind: "head",
      last: head.last,
      organization: isForum ? null : (organization?.values[0]?.head ?? null),
      forumKind: isForum ? (forum?.values[0]?.kind ?? null) : null,
    };
  }
  if (isOwningTitle(line, index)) return { ...NOTHING, kind: "topic", last: index + 2 };
  if (isTitleOfGroup(line, index)) return { ...NOTHING, kind: "topic", last: index + 1 };
  if (startsPost(line, index, known) && !isPluralTitle(line, index)) return null;
  if (body)
    return {
      ...NOTHING,
      kind: "body",
      last: pastParenthesis(line, body.last),
      country: body.country,
      chambers: body.chambers,
    };
  if (place)
    return {
      ...NOTHING,
      kind: "body",
      last: place.last,
      country: place.form === "city" ? null : place.code,
    };
  const isTopic = isTopicWord(line, index) || isPluralTitle(line, index);
  return isTopic &&
    (line.at(index)?.capitalized ||
      line.is(index, "countries", "states", "member", "parliamentary", "heads"))
    ? { ...NOTHING, kind: "topic", last: index + 1 }
    : null;
}

/** "the France–Central Asia group": behind two sides that a dash joins even a small word is a head. */
function isPairGroup(line: Line, index: number): boolean {
  if (line.lower(index) !== "group" || line.at(index)?.capitalized) return false;
  for (let dash = index - 2; dash > index - 5; dash--) {
    if (!/^[-–—]$/.test(line.at(dash)?.text ?? "")) continue;
    const sides = [dash - 1, dash - 2].some((start) => findCountry(line, start)?.last === dash);
    return sides && line.at(dash + 1)?.capitalized === true;
  }
  return false;
}

/** "Affairs", "State-Building". */
export function isTopicWord(line: Line, index: number): boolean {
  const word = line.lower(index).replace(/['’]s?$/, "");
  const { topics } = line.knowledge;
  return (
    topics.has(word) || (word.includes("-") && word.split("-").every((part) => topics.has(part)))
  );
}

function longer<Hit extends { readonly last: number }, Other extends { readonly last: number }>(
  one: Hit | null,
  other: Other | null,
): Hit | Other | null {
  if (!one || !other) return one ?? other;
  return other.last >= one.last ? other : one;
}

function startsPost(line: Line, index: number, known: number): boolean {
  const post = line.hit(index, "post");
  return post !== null && post.last >= known;
}

/** "Women Parliamentarians' Caucus", "Thailand-Chile Parliamentarians' Friendship Group": the title belongs to the name. */
function isOwningTitle(line: Line, index: number): boolean {
  return (
    line.at(index)?.capitalized === true &&
    /^(?:parliamentarians|speakers|presidents|lawmakers|legislators|ministers)$/.test(
      line.lower(index),
    ) &&
    /^['’]$/.test(line.at(index + 1)?.text ?? "") &&
    line.at(index + 2)?.capitalized === true
  );
}

/** "Women Parliamentarians Group", "Young Parliamentarians Network". */
function isTitleOfGroup(line: Line, index: number): boolean {
  return (
    line.at(index)?.text === "Parliamentarians" &&
    /^(?:Group|Caucus|Network|Forum|Union|Association|Council)$/.test(
      line.at(index + 1)?.text ?? "",
    )
  );
}

/** "Conference of Speakers", "Council of Chairpersons", "Committee of Ministers". */
function isPluralTitle(line: Line, index: number): boolean {
  return (
    line.is(index - 1, "of") &&
    line.at(index)?.capitalized === true &&
    /^(?:speakers|chair(?:persons|men)|ministers|heads|presidents|ambassadors|deputies|representatives|members)$/.test(
      line.lower(index),
    )
  );
}
