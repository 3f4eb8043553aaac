import { isPresupposed } from "../grammar/modality/presupposed.ts";
import type { FoundTrigger } from "../grammar/triggers.ts";
import { isPersonGroup, type Scene } from "../scene.ts";
import type { Group } from "../stages.ts";

const REACH = 6;

/** "on the occasion of her trip to attend the Forum", "during his visit to Oslo to attend the Forum": the trip that was made for it. */
function tripFor({ triggers, reading: { line } }: Scene, { form, first }: FoundTrigger) {
  if (form !== "future" || !line.is(first, "to")) return null;
  return (
    triggers.find(
      ({ trigger, last }) =>
        trigger.record.id === "visit" &&
        last <= first &&
        first - last < REACH &&
        line.tokens.slice(last, first).every(({ kind }) => kind !== "punctuation"),
    ) ?? null
  );
}

/** Whether what somebody came for was done, since the trip was. */
export function isTripMade(scene: Scene, trigger: FoundTrigger): boolean {
  const trip = tripFor(scene, trigger);
  return trip !== null && isPresupposed(scene.reading.line, trip);
}

/** "X met Y; and Z during his trip to attend the Forum", "on the occasion of her visit": of who is in no list. */
export function travelerOf(scene: Scene, trigger: FoundTrigger): Group | undefined {
  const trip = trigger.trigger.record.id === "visit" ? trigger : tripFor(scene, trigger);
  const { line, groups } = scene.reading;
  const isHis = trip && [1, 2].some((step) => line.is(trip.first - step, "his", "her"));
  return isHis
    ? groups.findLast(
        (group) =>
          group.last <= trip.first &&
          group.marks.has("SUBJ") &&
          isPersonGroup(group) &&
          !line.is(group.first - 1, "and", ";"),
      )
    : undefined;
}
