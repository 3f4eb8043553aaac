import type { Line } from "../grammar/line.ts";
import type { FoundTrigger } from "../grammar/triggers.ts";
import { isPersonGroup, type Scene } from "../scene.ts";
import type { Group } from "../stages.ts";
import type { Test } from "./sides.ts";

/** "Before the meeting, X met with Y": the other side is the verb's. */
export function isOfVerb({ triggers }: Scene, { last }: FoundTrigger, { first }: Group): boolean {
  return triggers.some(
    (other) =>
      other.trigger.record.predicate === "MET_WITH" &&
      other.trigger.record.part === "verb" &&
      other.first >= last &&
      other.first < first,
  );
}

/** "during a courtesy call on Y". */
export function calledOn(
  scene: Scene,
  { last }: FoundTrigger,
  from: number,
  test: Test,
): Group | null {
  const { line, groups } = scene.reading;
  if (!line.is(last - 1, "call", "visit")) return null;
  return (
    groups.find(
      (group) =>
        group.first >= from &&
        group.first - from < 4 &&
        isPersonGroup(group) &&
        test(group) &&
        (line.is(group.first - 1, "on", "to") || line.is(group.first - 2, "on", "to")),
    ) ?? null
  );
}

/** How many words of "the meeting of the two countries' presidents A and B" tell only whose presidents they are. */
function ownersBetween(line: Line, from: number, { first, members }: Group): number {
  const isOwned = /^of (?:the )?(?:two |three |both )?\p{Ll}+s ?['’]$/u.test(
    line.text(from, first),
  );
  const isNamed = members.every((member) => member.kind === "person" && member.name !== null);
  return isOwned && isNamed ? first - from : 0;
}

/** "X's meeting", "the meeting of X with Y". */
export function ownerOf(scene: Scene, trigger: FoundTrigger, test: Test): Group | null {
  const { groups, line } = scene.reading;
  const owns = (group: Group, isBehind = false) =>
    (group.marks.has("GEN") || (isBehind && group.marks.has("BY"))) &&
    isPersonGroup(group) &&
    test(group);
  const before = groups
    .filter((group) => group.last <= trigger.first && trigger.first - group.last < 4 && owns(group))
    .at(-1);
  return (
    before ??
    groups.find(
      (group) =>
        group.first >= trigger.last &&
        group.first - trigger.last < 3 + ownersBetween(line, trigger.last, group) &&
        owns(group, true),
    ) ??
    null
  );
}
