import type { Attendee } from "../meeting.ts";
import { entitiesOf, isPersonGroup, type Scene } from "../scene.ts";
import type { Group } from "../stages.ts";
import { isAttended } from "./english-company.ts";

/**
 * Who else a sentence tells was at the meeting: "Also present were A and B", "The meeting was attended by A", "A took part in
 * the talks", "On the Chilean side, A was present".
 */
export function englishAttendees(scene: Scene): readonly Attendee[] {
  if (!tellsAttendance(scene)) return [];
  return scene.reading.groups
    .filter((group) => isPersonGroup(group) && !group.marks.has("WITH"))
    .flatMap((group) => asAttendees(scene, group));
}

function tellsAttendance(scene: Scene): boolean {
  return scene.triggers.some(({ trigger: { record }, first, last, negated }) => {
    if (record.predicate !== "MET_WITH" || negated) return false;
    return record.id === "present-at" || (record.part === "noun" && isAttended(scene, first, last));
  });
}

function asAttendees(scene: Scene, group: Group): Attendee[] {
  const told = sideBefore(scene, group);
  return entitiesOf(scene, group)
    .filter(({ type }) => type === "Person")
    .map((entity) => ({ entity, country: told ?? entity.countryCode }));
}

/** "On the Chilean side, A and B attended", "from the Swedish side were A and B". */
function sideBefore({ reading: { line, mentions } }: Scene, { first }: Group): string | null {
  const side = mentions.findLast(
    (mention) =>
      mention.kind === "country" &&
      mention.last < first &&
      line.is(mention.last, "side", "part", "delegation"),
  );
  return side?.kind === "country" ? side.code : null;
}
