import type { Told } from "../grammar/modality.ts";
import type { FoundTrigger } from "../grammar/triggers.ts";
import { entitiesOf, groupAfter, isPersonGroup, type Scene, sameQuote } from "../scene.ts";
import type { Group, Mark } from "../stages.ts";
import type { Entity } from "../types.ts";
import type { Bound } from "./sides.ts";

type Test = (group: Group) => boolean;

const REACH = 16;
const PRONOUNS = ["he", "she"];
const SIDES = [
  "they",
  "sides",
  "parties",
  "two",
  "both",
  "speakers",
  "interlocutors",
  "officials",
  "leaders",
  "it",
];
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

/** "X met (with) Y", "X received a delegation led by Y", "X was received by Y", "X and Y met". */
export function englishVerbSides(scene: Scene, trigger: FoundTrigger, mayMeet: Test): Bound | null {
  const test: Test = (group) =>
    sameQuote(scene, group.first, trigger.first) && mayMeet(group) && isNamed(group);
  const isPassive = trigger.form === "passive";
  const other = isPassive
    ? objectAt(scene, trigger.last, ["BY", "OBJ"], test)
    : otherSide(scene, trigger, test);
  const subject = subjectBefore(scene, trigger.first, test);
  if (other) return subject && facing(scene, subject, other, isPassive ? "passive" : "verb");
  const isOpen =
    trigger.trigger.record.frame?.right.includes("WITH") && !hasPartner(scene, trigger.last);
  return isOpen && subject?.group ? mutual(scene, subject.group) : null;
}

/** A delegation of nobody knows what is no side. */
function isNamed({ members }: Group): boolean {
  return members.some(
    (member) => member.kind === "person" || (member.kind === "body" && member.chambers.length > 0),
  );
}

function otherSide(scene: Scene, trigger: FoundTrigger, test: Test): Group | null {
  const takesWith = trigger.trigger.record.frame?.right.includes("WITH") ?? false;
  const direct = objectAt(scene, trigger.last, ["OBJ"], test);
  return direct ?? (takesWith ? partnerAfter(scene, trigger.last, test) : null);
}

/** The group right behind a verb, past times and places: "met on Monday in Baku the Speaker of …". */
function objectAt(scene: Scene, index: number, marks: readonly Mark[], test: Test): Group | null {
  const { line, groups } = scene.reading;
  const group = groups.find(
    ({ first, marks: own }) =>
      first >= index && (isBetweenBare(scene, index, first) || marks.some((mark) => own.has(mark))),
  );
  if (!group || group.first - index > REACH / 2 || crossesClause(scene, index, group.first))
    return null;
  const headed = headOfDelegation(scene, group, test);
  if (headed) return headed;
  if (!test(group)) return null;
  // "called on MPs to work harder" asks, it does not meet.
  return line.is(group.last, "to") && line.at(group.last + 1)?.capitalized === false ? null : group;
}

/** Only small words and capitalized days stand between a verb and its object. */
function isBetweenBare(scene: Scene, from: number, to: number): boolean {
  const { line } = scene.reading;
  for (let index = from; index < to; index++)
    if (!line.is(index, "the", "a", "an", "his", "her", "their", "visiting", "also", "separately"))
      return false;
  return true;
}

/** "a delegation of the Federation Council led by X". */
function headOfDelegation(scene: Scene, { first, last, members }: Group, test: Test): Group | null {
  const isDelegation = members.some((member) => member.kind !== "person");
  if (!isDelegation) return null;
  const { line } = scene.reading;
  return (
    scene.reading.groups.find((group) => {
      if (group.first < last || group.first - first > 22 || !isPersonGroup(group) || !test(group))
        return false;
      for (let index = group.first - 1; index > Math.max(last - 1, group.first - 5); index--)
        if (line.is(index, "led", "headed")) return true;
      return false;
    }) ?? null
  );
}

function partnerAfter(scene: Scene, index: number, test: Test): Group | null {
  const group = groupAfter(scene, index, "WITH", { reach: REACH });
  if (!group || crossesClause(scene, index, group.first)) return null;
  return headOfDelegation(scene, group, test) ?? (test(group) ? group : null);
}

/** "held meetings with a number of members …": there is another side, though nobody in it is named. */
function hasPartner(scene: Scene, index: number): boolean {
  const { line } = scene.reading;
  for (let at = index - 1; at < index + 4; at++) if (line.is(at, "with")) return true;
  return false;
}

function crossesClause(scene: Scene, from: number, to: number): boolean {
  const { line } = scene.reading;
  for (let index = from; index < to; index++)
    if (line.is(index, ...CLAUSE_ENDS, ";", ":")) return true;
  return false;
}

interface Subject {
  readonly group: Group | null;
  /** A pronoun stands for who the sentences before spoke of. */
  readonly topic: Entity | null;
}

/** The nearest subject to the left of a verb: a name, or a pronoun that points back. English leaves none out. */
function subjectBefore(scene: Scene, index: number, test: Test): Subject | null {
  const { line, groups } = scene.reading;
  const group =
    groups
      .filter(
        (candidate) => candidate.last <= index && candidate.marks.has("SUBJ") && test(candidate),
      )
      .at(-1) ?? null;
  for (let at = index - 1; at >= Math.max(group?.last ?? 0, index - REACH); at--) {
    if (line.is(at, ...PRONOUNS))
      return group ? { group, topic: null } : scene.topic && { group: null, topic: scene.topic };
    if (line.is(at, "they")) return null;
  }
  return group && { group, topic: null };
}

function facing(scene: Scene, { group, topic }: Subject, other: Group, how: string): Bound | null {
  const right = entitiesOf(scene, other);
  const left = group && group !== other ? entitiesOf(scene, group) : topic ? [topic] : [];
  return left.length > 0
    ? { left, right, how: group ? how : `${how}-elided`, elided: !group }
    : null;
}

function mutual(scene: Scene, group: Group): Bound | null {
  const both = entitiesOf(scene, group);
  const countries = new Set(both.map(({ countryCode }) => countryCode));
  if (both.length < 2 || (countries.size === 1 && both.length > 2)) return null;
  return { left: both, right: both, how: "mutual", elided: false };
}

/** "X's meeting with Y", "a meeting between X and Y", "at a meeting with Y, X said", "X and Y held talks". */
export function englishNounSides(
  scene: Scene,
  trigger: FoundTrigger,
  told: Told,
  mayMeet: Test,
): Bound | null {
  const test: Test = (group) =>
    sameQuote(scene, group.first, trigger.first) && mayMeet(group) && isNamed(group);
  const between = groupAfter(scene, trigger.last, "BETWEEN", {
    reach: REACH,
    test: (group) =>
      test(group) && !isParty(scene, group) && !crossesClause(scene, trigger.last, group.first),
  });
  const parties = between ? entitiesOf(scene, between) : [];
  if (parties.length > 1) return { left: parties, right: parties, how: "between", elided: false };
  const owner = ownerOf(scene, trigger, test);
  const other = partnerAfter(scene, Math.max(trigger.last, owner?.first ?? 0), test);
  if (other) return partners(scene, trigger, told, { owner, other, test });
  if (hasPartner(scene, trigger.last)) return null;
  if (owner) return mutual(scene, owner);
  const subject = told.by < trigger.first ? subjectBefore(scene, told.by, test) : null;
  return subject?.group ? mutual(scene, subject.group) : null;
}

/** "Following the talks, an agreement between the Senates was signed": they are sides of the agreement. */
function isParty({ reading }: Scene, { first }: Group): boolean {
  return reading.treaties.some((treaty) => treaty.first < first && first < treaty.last);
}

/** "X's meeting", "the meeting of X with Y". */
function ownerOf(scene: Scene, trigger: FoundTrigger, test: Test): Group | null {
  const { groups } = scene.reading;
  const owns = (group: Group) => group.marks.has("GEN") && isPersonGroup(group) && test(group);
  const before = groups
    .filter((group) => group.last <= trigger.first && trigger.first - group.last < 4 && owns(group))
    .at(-1);
  return (
    before ??
    groups.find(
      (group) => group.first >= trigger.last && group.first - trigger.last < 3 && owns(group),
    ) ??
    null
  );
}

interface Parts {
  readonly owner: Group | null;
  readonly other: Group;
  readonly test: Test;
}

/** Who the meeting with the other side was of: its owner, the subject before it, the one behind it, or who was spoken of. */
function partners(
  scene: Scene,
  trigger: FoundTrigger,
  told: Told,
  { owner, other, test }: Parts,
): Bound | null {
  if (owner && owner !== other)
    return facing(scene, { group: owner, topic: null }, other, "noun-of");
  const before = subjectBefore(scene, Math.min(trigger.first, told.by), test);
  if (before) return facing(scene, before, other, "noun");
  const behind = scene.reading.groups.find(
    (group) =>
      group.first >= other.last &&
      group.marks.has("SUBJ") &&
      isPersonGroup(group) &&
      test(group) &&
      group.first - other.last < 5,
  );
  if (behind) return facing(scene, { group: behind, topic: null }, other, "noun");
  return scene.topic && pointsBack(scene, other.last)
    ? facing(scene, { group: null, topic: scene.topic }, other, "noun")
    : null;
}

/** "At the meeting with X, the sides discussed …", "The meeting with X was about …". */
function pointsBack(scene: Scene, index: number): boolean {
  const { line } = scene.reading;
  const verb = line.is(index, ",") ? index + 1 : index;
  if (line.is(verb, "was", "focused", "discussed", "touched", "addressed", "covered")) return true;
  for (let at = index; at < index + 5; at++) if (line.is(at, ...PRONOUNS, ...SIDES)) return true;
  return false;
}
