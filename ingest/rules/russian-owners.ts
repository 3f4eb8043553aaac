import { ledBefore } from "../grammar/russian/leading.ts";
import type { FoundTrigger } from "../grammar/triggers.ts";
import { isDelegation } from "../people/delegates.ts";
import { entitiesOf, groupAfter, isPersonGroup, type Scene } from "../scene.ts";
import type { Group } from "../stages.ts";
import type { Entity } from "../types.ts";

/** «встреча делегации Сената с …», whose people the article names elsewhere. */
export function isSent({ document }: Scene, { members }: Group): boolean {
  return members.some((member) => member.kind === "body" && document.delegates(member).length > 0);
}

/** «переговоры делегации Сената во главе с А. с Б.»: who leads those whose the meeting is. */
export function ledBehind(
  { reading: { line, groups } }: Scene,
  { last }: FoundTrigger,
): Group | null {
  const sent = groups.find(
    ({ first, marks, members }) => first === last && marks.has("GEN") && members.some(isDelegation),
  );
  const head = sent && groups.find((group) => group.first >= sent.last && isPersonGroup(group));
  return head && ledBefore(line, head.first) === sent.last - 1 ? head : null;
}

/** «встреча лидеров палат – А. и Б.»: the names behind the dash. */
export function namedOf(scene: Scene, group: Group): Entity[] {
  const own = entitiesOf(scene, group);
  const { line, groups } = scene.reading;
  const dash = [0, 1, 2, 3].find((step) =>
    /^[-–—:]$/u.test(line.at(group.last + step)?.text ?? ""),
  );
  if (own.length > 0 || dash === undefined) return own;
  const named = groups.find(({ first }) => first === group.last + dash + 1);
  return named && isPersonGroup(named) && named.marks.has("GEN") ? entitiesOf(scene, named) : own;
}

/** «Состоялась встреча А. с Б., также прошла встреча с В.»: whose the first meeting of the sentence was. */
export function ownerEarlier(scene: Scene, { first }: FoundTrigger, other: Group): Group | null {
  const earlier = scene.triggers.findLast(
    ({ trigger: { record }, last }) =>
      record.predicate === "MET_WITH" && record.part === "noun" && last < first,
  );
  if (!earlier) return null;
  const owner = groupAfter(scene, earlier.last, "GEN", { reach: 1, test: isPersonGroup });
  return owner !== other && owner && entitiesOf(scene, owner).length === 1 ? owner : null;
}

/** «аудиенция у короля …», «на приёме у президента …». */
export function hostBehind(
  { reading: { line, groups } }: Scene,
  { last }: FoundTrigger,
): Group | null {
  if (!line.is(last, "у")) return null;
  return groups.find((group) => group.first === last + 1 && isPersonGroup(group)) ?? null;
}

/** «У А. состоялись встречи с Б. и В.». */
export function ownerBefore({ reading: { line, groups } }: Scene, index: number): Group | null {
  return (
    groups.find(
      (group) => group.last <= index && line.is(group.first - 1, "у") && isPersonGroup(group),
    ) ?? null
  );
}
