import type { FoundTrigger } from "../grammar/triggers.ts";
import { entitiesOf, isPersonGroup, type Scene, sameQuote } from "../scene.ts";
import type { Group, Mark } from "../stages.ts";
import { twoBefore } from "./english-both.ts";
import { pointsBack } from "./english-noun-partners.ts";
import {
  crossesClause,
  facing,
  hasPartner,
  headOfDelegation,
  introduced,
  isNamed,
  mutual,
  partnerAfter,
  REACH,
  type Subject,
  subjectBefore,
} from "./english-sides.ts";
import { calledOnPronoun, relativeBefore } from "./english-told-sides.ts";
import type { Bound, Test } from "./sides.ts";

/** "X met (with) Y", "X received a delegation led by Y", "X was received by Y", "X and Y met". */
export function englishVerbSides(scene: Scene, trigger: FoundTrigger, mayMeet: Test): Bound | null {
  const test: Test = (group) =>
    sameQuote(scene, group.first, trigger.first) && mayMeet(group) && isNamed(scene, group);
  if (trigger.form === "converb" && !opensClause(scene, trigger.first)) return null;
  const isPassive = trigger.form === "passive";
  const other = isPassive
    ? objectAt(scene, trigger.last, ["BY", "OBJ"], test)
    : otherSide(scene, trigger, test);
  const clause = relativeBefore(scene, trigger.first, test);
  const subject = clause
    ? { group: clause, topic: null }
    : (subjectBefore(scene, trigger.first, test) ?? subjectBehind(scene, trigger, other, test));
  const pronoun = calledOnPronoun(scene, trigger.last, subject?.group ?? null, test);
  if (pronoun) return pronoun;
  // "Discussing trade with Y, the sides …": X, of whom the sentence before spoke.
  if (
    other &&
    !subject &&
    trigger.form === "converb" &&
    scene.topic &&
    pointsBack(scene, other.last)
  )
    return facing(scene, { group: null, topic: scene.topic }, other, "verb");
  if (other) return subject && facing(scene, subject, other, isPassive ? "passive" : "verb");
  const isOpen =
    trigger.trigger.record.frame?.right.includes("WITH") && !hasPartner(scene, trigger.last);
  if (!isOpen) return null;
  return subject?.group ? mutual(scene, subject.group) : twoBefore(scene, trigger.first);
}

/** "Receiving X, Y said …", "After meeting X, Y said …", "Y said this while hosting X", but not "thanked Y for hosting X". */
function opensClause({ reading: { line } }: Scene, first: number): boolean {
  return first === 0 || line.is(first - 1, "while", "when", "after", ",");
}

/** "After meeting X, Y said …". */
function subjectBehind(
  scene: Scene,
  { form, first }: FoundTrigger,
  other: Group | null,
  test: Test,
): Subject | null {
  if (form !== "converb" || first > 1 || !other) return null;
  const { line, groups } = scene.reading;
  const group = groups.find(
    (next) =>
      next.first > other.last &&
      next.first - other.last < 5 &&
      next.marks.has("SUBJ") &&
      isPersonGroup(next) &&
      test(next),
  );
  return group && line.is(group.first - 1, ",", "the") ? { group, topic: null } : null;
}

/** "will meet with the country's President Peter Lang, the Speaker and ministers": whom "with" leads to comes first. */
function otherSide(scene: Scene, trigger: FoundTrigger, test: Test): Group | null {
  const takesWith = trigger.trigger.record.frame?.right.includes("WITH") ?? false;
  const object = objectAt(scene, trigger.last, ["OBJ"], test);
  const partner = takesWith ? partnerAfter(scene, trigger.last, test) : null;
  const isNobody = (group: Group | null) => !group || entitiesOf(scene, group).length === 0;
  if (!isNobody(partner) && scene.reading.line.is(trigger.last - 1, "with")) return partner;
  if (!isNobody(object)) return object;
  return introduced(scene, trigger.last, test) ?? partner ?? object;
}

/** "visited President X"; who visits a parliament meets nobody by that. */
export function isPersonVisited(scene: Scene, { last }: FoundTrigger): boolean {
  return scene.reading.groups.some(
    (group) =>
      group.first >= last && isPersonGroup(group) && isBetweenBare(scene, last, group.first),
  );
}

/** The group right behind a verb, past times and places: "met on Monday in Baku the Speaker of …". */
function objectAt(scene: Scene, index: number, marks: readonly Mark[], test: Test): Group | null {
  const group = scene.reading.groups.find(
    ({ first, last, marks: own }) =>
      first >= index &&
      ((isBetweenBare(scene, index, first) && !isOwner(scene, last)) ||
        marks.some((mark) => own.has(mark))),
  );
  if (!group || group.first - index > REACH / 2 || crossesClause(scene, index, group.first))
    return null;
  const headed = headOfDelegation(scene, group, test);
  if (headed) return headed;
  if (!test(group)) return null;
  return isUrged(scene, group) ? null : group;
}

/** "accepted the President's resignation". */
function isOwner({ reading: { line } }: Scene, last: number): boolean {
  return /['’]s$/.test(line.lower(last - 1)) || line.is(last, "'s", "’s");
}

/** "called on MPs to work harder" asks, it does not meet; "received the Speaker to discuss trade" does. */
function isUrged({ reading: { line }, triggers }: Scene, { first, last }: Group): boolean {
  const isCall = triggers.some(
    (trigger) => trigger.trigger.record.id === "called-on" && trigger.last <= first,
  );
  const isAim = line.is(last + 1, "discuss", "exchange", "review", "convey", "present", "explore");
  return isCall && line.is(last, "to") && line.at(last + 1)?.capitalized === false && !isAim;
}

/** Only small words and capitalized days stand between a verb and its object. */
function isBetweenBare(scene: Scene, from: number, to: number): boolean {
  const { line } = scene.reading;
  for (let index = from; index < to; index++)
    if (!line.is(index, "the", "a", "an", "his", "her", "their", "visiting", "also", "separately"))
      return false;
  return true;
}
