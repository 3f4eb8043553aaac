import type { Line } from "../grammar/line.ts";
import { type FoundTrigger, findTriggers } from "../grammar/triggers.ts";
import { entitiesOf, groupAfter, isPersonGroup, readingBefore, type Scene } from "../scene.ts";
import type { Group } from "../stages.ts";
import type { Entity } from "../types.ts";
import { withLed, withListed } from "./english-lists.ts";
import type { Bound, Test } from "./sides.ts";

export const REACH = 16;
export const PRONOUNS = ["he", "she"];
/** What may stand between a verb and its other side: time, place, manner. */
const CLAUSE_ENDS = [
  "that",
  "who",
  "which",
  "where",
  "while",
  "but",
  "before",
  "after",
  "when",
  "to",
];

/** A delegation of nobody knows what is no side. */
export function isNamed({ document }: Scene, { members }: Group): boolean {
  return members.some(
    (member) =>
      member.kind === "person" ||
      (member.kind === "body" &&
        (member.chambers.length > 0 || document.delegates(member).length > 0)),
  );
}

/** "a delegation of the Federation Council led by X". */
export function headOfDelegation(
  scene: Scene,
  { first, last, members }: Group,
  test: Test,
): Group | null {
  const isDelegation = members.some((member) => member.kind !== "person");
  if (!isDelegation) return null;
  const { line } = scene.reading;
  return (
    scene.reading.groups.find((group) => {
      if (group.first < last || group.first - first > 22 || !isPersonGroup(group) || !test(group))
        return false;
      for (let index = group.first - 1; index > Math.max(last - 1, group.first - 5); index--)
        if (line.is(index, "led", "headed", "leadership", "chairmanship")) return true;
      return isItsHead(line, last, group);
    }) ?? null
  );
}

/** "the delegation of Chile and the head of the delegation, X", "the delegation and its head X". */
function isItsHead(line: Line, last: number, { first, members }: Group): boolean {
  const leads = members.some(
    (member) =>
      member.kind === "person" &&
      member.posts.some(({ body }) => body?.head?.kind === "delegation"),
  );
  return leads && line.tokens.slice(last, first).some(({ lower }) => lower === "and");
}

export function partnerAfter(scene: Scene, index: number, test: Test): Group | null {
  const group = groupAfter(scene, index, "WITH", { reach: REACH });
  if (!group || crossesClause(scene, index, group.first)) return introducedWith(scene, index, test);
  const found = headOfDelegation(scene, group, test) ?? (test(group) ? group : null);
  const isVague = found === null || entitiesOf(scene, found).length === 0;
  return (isVague ? introducedWith(scene, index, test) : null) ?? found;
}

/** "meetings with senators, including X", but not "The meeting saw many, including X". */
function introducedWith(scene: Scene, index: number, test: Test): Group | null {
  const found = introduced(scene, index, test);
  const { tokens } = scene.reading.line;
  return found && tokens.slice(index, found.first).some(({ lower }) => lower === "with")
    ? found
    : null;
}

/** "met members of the group led by X", "met with senators, including X and Y": the others have no names. */
export function introduced(scene: Scene, index: number, test: Test): Group | null {
  const { line, groups } = scene.reading;
  const group = groups.find(
    (candidate) =>
      candidate.first > index &&
      isPersonGroup(candidate) &&
      test(candidate) &&
      entitiesOf(scene, candidate).length > 0,
  );
  if (!group || group.first - index > REACH + 4) return null;
  if (crossesClause(scene, index, group.first)) return null;
  let before = group.first - 1;
  while (line.is(before, "its", "the", "their", "his", "her")) before--;
  const isLed = line.is(before, "by") && line.is(before - 1, "led", "headed", "chaired");
  // "including with X", "met officials — X, Y and Z"
  if (line.is(before, "with") && line.is(before - 1, "including")) return group;
  return isLed || line.is(before, "including", "—", "–") ? group : null;
}

/** "held meetings with a number of members …": there is another side, though nobody in it is named. */
export function hasPartner(scene: Scene, index: number): boolean {
  const { line } = scene.reading;
  for (let at = index - 1; at < index + 4; at++) if (line.is(at, "with")) return true;
  return false;
}

export function crossesClause(scene: Scene, from: number, to: number): boolean {
  const { line } = scene.reading;
  for (let index = from; index < to; index++)
    if (line.is(index, ...CLAUSE_ENDS, ";", ":")) return true;
  return false;
}

export interface Subject {
  readonly group: Group | null;
  /** A pronoun stands for who the sentences before spoke of. */
  readonly topic: Entity | null;
}

/** The nearest subject to the left of a verb: a name, or a pronoun that points back. English leaves none out. */
export function subjectBefore(scene: Scene, verb: number, test: Test): Subject | null {
  const { line, groups } = scene.reading;
  const index = firstOfVerbs(scene, verb);
  const group =
    groups
      .filter(
        (candidate) =>
          candidate.last <= index &&
          candidate.marks.has("SUBJ") &&
          test(candidate) &&
          !isFurtherPost(scene, candidate),
      )
      .at(-1) ?? null;
  for (let at = index - 1; at >= Math.max(group?.last ?? 0, index - REACH); at--) {
    if (line.is(at, ...PRONOUNS))
      return group ? { group, topic: null } : scene.topic && { group: null, topic: scene.topic };
    if (line.is(at, "they")) return theyBefore(scene, at, test);
  }
  return group && { group: withLed(scene, group), topic: null };
}

/** "A, accompanied by B, arrived. They met …": the several people the sentence before tells of, where it tells of no meeting. */
function theyBefore(scene: Scene, they: number, test: Test): Subject | null {
  if (scene.reading.line.is(they + 1, "both")) return null;
  const before = readingBefore(scene);
  if (!before || before.sentence.isTitle) return null;
  const several = before.groups.filter(
    (group) => isPersonGroup(group) && test(group) && !group.marks.has("GEN"),
  );
  // "The delegation led by A arrived. They met …": though it names but one.
  const delegation = scene.document.delegationIn(before);
  if (delegation.length === 0 && findTriggers(before.line).some(isMeeting)) return null;
  const [first] = several;
  if (!first || several.some(({ marks }) => marks.has("WITH"))) return null;
  const members = delegation.length > 0 ? delegation : several.flatMap((each) => each.members);
  const all = { ...first, members };
  const isEnough = delegation.length > 0 || entitiesOf(scene, all).length > 1;
  return isEnough ? { group: all, topic: null } : null;
}

function isMeeting({ trigger: { record } }: FoundTrigger): boolean {
  return record.predicate === "MET_WITH";
}

/** "X met A, B, and held talks with C": the subject of several verbs stands before the first. */
function firstOfVerbs({ reading: { line }, triggers }: Scene, verb: number): number {
  let before = verb - 1;
  while (line.is(before, "also", "then", "later")) before--;
  if (!line.is(before, "and")) return verb;
  const earlier = triggers.find(
    ({ trigger, first }) =>
      first < verb && trigger.record.predicate === "MET_WITH" && trigger.record.part === "verb",
  );
  return earlier?.first ?? verb;
}

/** "X, leader of the faction and Chairman of the Committee, called on …": a post more of X. */
function isFurtherPost(scene: Scene, group: Group): boolean {
  const { line } = scene.reading;
  return line.is(group.first - 1, "and") && entitiesOf(scene, group).length === 0;
}

export function facing(
  scene: Scene,
  { group, topic }: Subject,
  other: Group,
  how: string,
): Bound | null {
  const left = group && group !== other ? entitiesOf(scene, group) : topic ? [topic] : [];
  const right = isPersonGroup(other)
    ? withListed(scene, other, (next) => next !== group).flatMap((each) => entitiesOf(scene, each))
    : entitiesOf(scene, other);
  if (!isPersonGroup(other) && isOneCountry(left, right)) return null;
  return left.length > 0
    ? { left, right, how: group ? how : `${how}-elided`, elided: !group }
    : null;
}

/** "Speaker meets Duma delegation": whose people are of the same country, the Speaker is another one. */
function isOneCountry(left: readonly Entity[], right: readonly Entity[]): boolean {
  const codes = new Set([...left, ...right].map(({ countryCode }) => countryCode));
  return right.every(({ type }) => type === "Person") && codes.size === 1 && !codes.has(null);
}

/** "A delegation composed of A, B and C held meetings": not with each other. */
function isComposed({ reading: { line } }: Scene, { first }: Group): boolean {
  const made = /^(?:compos|compris|consist|includ)/;
  return made.test(line.lower(first - 1)) || made.test(line.lower(first - 2));
}

export function mutual(scene: Scene, group: Group): Bound | null {
  if (isComposed(scene, group)) return null;
  const both = entitiesOf(scene, group);
  const countries = new Set(both.map(({ countryCode }) => countryCode));
  if (both.length < 2 || (countries.size === 1 && both.length > 2)) return null;
  return { left: both, right: both, how: "mutual", elided: false };
}
