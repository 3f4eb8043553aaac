import type { FoundTrigger } from "../grammar/triggers.ts";
import { groupAfter, isPersonGroup, type Scene } from "../scene.ts";
import type { Group } from "../stages.ts";
import type { Entity } from "../types.ts";
import { englishActors } from "./english-actors.ts";

/**
 * Who signed: "X and Y signed …", "X signed … with Y", "was signed on behalf of A by X, and on behalf of B by Y",
 * "X held talks with Y, and they signed …".
 */
export function englishSigners(
  scene: Scene,
  trigger: FoundTrigger,
  test: (group: Group) => boolean,
): readonly Entity[] {
  const { groups, line } = scene.reading;
  const entities = (found: readonly Group[]) =>
    found.flatMap(({ members }) =>
      members.flatMap((member) => scene.document.entity(member) ?? []),
    );
  if (trigger.form === "passive")
    return entities(
      groups.filter((group) => group.first >= trigger.last && group.marks.has("BY") && test(group)),
    );
  if (line.is(trigger.first - 1, "they", "both")) {
    const named = groups.filter(
      (group) =>
        group.last < trigger.first &&
        isPersonGroup(group) &&
        (group.marks.has("SUBJ") || group.marks.has("WITH")),
    );
    return entities(named);
  }
  const { entities: subjects } = englishActors(
    scene,
    trigger,
    (group) => test(group) && !group.marks.has("GEN"),
  );
  const partner = groupAfter(scene, trigger.last, "WITH", {
    reach: 24,
    test: (group) => test(group) && isPersonGroup(group),
  });
  return [...subjects, ...entities(partner ? [partner] : [])];
}
