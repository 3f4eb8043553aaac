import { type FoundTrigger, findTriggers } from "../grammar/triggers.ts";
import { dateAt, type Scene } from "../scene.ts";
import type { EventDate } from "../types.ts";

const BACK = 4;
const REMARKS =
  /\b(?:(?:these|the|those) remarks|(?:said|stated|expressed|made) (?:this|these|so)|this statement)\b/i;

/** "On May 5 X held several meetings. At the meeting with Y, …": the day the sentences before give a meeting that is known already. */
export function toldDate(scene: Scene, { trigger, first }: FoundTrigger): EventDate | null {
  const { reading, document } = scene;
  const { readings } = document;
  const place = readings.indexOf(reading);
  const before = readings[place - 1];
  // "X said on Monday that … He made these remarks during a meeting with Y".
  if (reading.language === "en" && before && REMARKS.test(reading.sentence.text)) {
    const date = dateAt({ ...scene, reading: before }, 0, "ASSERTED");
    return date?.precision === "DAY" ? { ...date, basis: "CONTEXT" } : null;
  }
  if (reading.language !== "en" || trigger.record.part !== "noun" || !isKnown(scene, first))
    return null;
  for (let at = place - 1; at >= Math.max(0, place - BACK); at--) {
    const earlier = readings[at];
    const meeting =
      earlier &&
      findTriggers(earlier.line).find(
        (found) => found.trigger.record.predicate === "MET_WITH" && found.form !== "future",
      );
    const date = meeting && dateAt({ ...scene, reading: earlier }, meeting.first, "ASSERTED");
    if (date?.precision === "DAY") return { ...date, basis: "CONTEXT" };
  }
  return null;
}

/** "the meeting", "the bilateral meetings". */
function isKnown({ reading: { line } }: Scene, first: number): boolean {
  return (
    line.is(first - 1, "the") ||
    (line.is(first - 2, "the") && line.is(first - 1, "bilateral", "separate", "working"))
  );
}
