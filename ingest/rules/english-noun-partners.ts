import type { Told } from "../grammar/modality.ts";
import type { FoundTrigger } from "../grammar/triggers.ts";
import { isPersonGroup, type Scene } from "../scene.ts";
import type { Group } from "../stages.ts";
import { isHeldWith, isOfHisVisit, visitorBefore } from "./english-implied-sides.ts";
import { withListed } from "./english-lists.ts";
import { facing, PRONOUNS, REACH, subjectBefore } from "./english-sides.ts";
import type { Bound, Test } from "./sides.ts";

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

interface Parts {
  readonly owner: Group | null;
  readonly other: Group;
  readonly test: Test;
}

/** Who the meeting with the other side was of: its owner, the subject before it, the one behind it, or who was spoken of. */
export function partners(
  scene: Scene,
  trigger: FoundTrigger,
  told: Told,
  { owner, other, test }: Parts,
): Bound | null {
  if (owner && owner !== other)
    return facing(scene, { group: owner, topic: null }, other, "noun-of");
  const before = subjectBefore(scene, Math.min(trigger.first, told.by), test);
  if (before) return facing(scene, before, other, "noun");
  const listed = withListed(scene, other, test);
  const behind = scene.reading.groups.find(
    (group) =>
      group.first >= other.last &&
      group.marks.has("SUBJ") &&
      isPersonGroup(group) &&
      test(group) &&
      isBehind(scene, trigger, other, group) &&
      !listed.includes(group),
  );
  if (behind) return facing(scene, { group: behind, topic: null }, other, "noun");
  const visitor = visitorBefore(scene, trigger, test);
  if (visitor) return facing(scene, { group: visitor, topic: null }, other, "noun-visitor");
  const isOfTopic =
    pointsBack(scene, other.last) ||
    isHeldWith(scene, trigger, test) ||
    isOfHisVisit(scene, trigger);
  return scene.topic && isOfTopic
    ? facing(scene, { group: null, topic: scene.topic }, other, "noun")
    : null;
}

/** "During a meeting with X, Y said …", "In a meeting with X on May 5, before the signing, Y said …". */
function isBehind(
  { reading: { line } }: Scene,
  { first }: FoundTrigger,
  other: Group,
  { first: start }: Group,
): boolean {
  if (start - other.last < 5) return true;
  const opens = first < 5 && line.is(0, "in", "at", "during", "after", "following");
  return opens && start - other.last < REACH && line.is(start - 1, ",");
}

/** "At the meeting with X, the sides discussed …", "The meeting with X was about …". */
export function pointsBack(scene: Scene, index: number): boolean {
  const { line } = scene.reading;
  const verb = line.is(index, ",") ? index + 1 : index;
  if (line.is(verb, "was", "focused", "discussed", "touched", "addressed", "covered")) return true;
  for (let at = index; at < index + 5; at++) if (line.is(at, ...PRONOUNS, ...SIDES)) return true;
  return false;
}
