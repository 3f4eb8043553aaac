import { hasWord } from "../grammar/modality/words.ts";
import { nounTold, type Told, verbTold } from "../grammar/modality.ts";
import type { FoundTrigger } from "../grammar/triggers.ts";
import { type Claim, dateAt, placeOf, type Scene, spanOf } from "../scene.ts";
import type { Entity } from "../types.ts";
import { withCompany } from "./english-company.ts";
import { englishNounSides } from "./english-noun-sides.ts";
import { toldDate } from "./english-told-dates.ts";
import { englishVerbSides, isPersonVisited } from "./english-verb-sides.ts";
import { kazakhNounSides, kazakhVerbSides } from "./kazakh-sides.ts";
import { russianNounSides } from "./russian-noun-sides.ts";
import { russianVerbSides } from "./russian-verb-sides.ts";
import { type Bound, isApart, mayMeet, TALKED } from "./sides.ts";

const ELIDED = 0.75;

/**
 * Who met whom. A verb binds its subject and its other side, a noun the sides around it:
 * «Спикер Сената встретился с послом Турции…», «Состоялась встреча председателя Мажилиса с …», "X received Y".
 */
export function* metWith(scene: Scene): Generator<Claim> {
  for (const trigger of scene.triggers) {
    const { record } = trigger.trigger;
    if (record.predicate !== "MET_WITH") continue;
    const told =
      record.part === "verb"
        ? verbTold(scene.reading.line, trigger)
        : nounTold(scene.reading.line, trigger, scene.lights);
    if (
      !told ||
      (record.id === "received" &&
        hasWord(scene.reading.line, "greeted", 0, scene.reading.line.tokens.length) !== null)
    )
      continue;
    const sides = sidesOf(scene, trigger, told);
    if (sides) yield* pairs(scene, trigger, told, sides);
  }
}

function sidesOf(scene: Scene, trigger: FoundTrigger, told: Told): Bound | null {
  if (scene.reading.language === "en") {
    if (trigger.trigger.record.id === "present-at") return null;
    const bound = englishSides(scene, trigger, told);
    return bound && withCompany(scene, bound);
  }
  if (scene.reading.language === "kk") return kazakhSides(scene, trigger, told);
  // Who was there besides is on one of the sides of the meeting under way.
  if (trigger.trigger.record.id === "present-at") return null;
  return trigger.trigger.record.part === "verb"
    ? russianVerbSides(scene, trigger)
    : russianNounSides(scene, trigger, told);
}

function englishSides(scene: Scene, trigger: FoundTrigger, told: Told): Bound | null {
  const { id, part } = trigger.trigger.record;
  if (part !== "verb") return englishNounSides(scene, trigger, told, mayMeet);
  const { line } = scene.reading;
  // "all issues had been discussed".
  if (id === TALKED && line.is(trigger.first - 1, "been", "was", "were", "be", "being"))
    return null;
  if (id === "visited-person" && !isPersonVisited(scene, trigger)) return null;
  const bound = englishVerbSides(scene, trigger, mayMeet);
  if (bound?.how !== "mutual" || id !== TALKED) return bound;
  // "Opening the session, X and Y spoke about trade": to the audience.
  const isToAudience = line.is(0, "opening", "addressing", "speaking", "closing", "attending");
  return isToAudience || !isApart(scene, bound.left) ? null : bound;
}

function kazakhSides(scene: Scene, trigger: FoundTrigger, told: Told): Bound | null {
  const { id, part } = trigger.trigger.record;
  const bound =
    part === "verb"
      ? kazakhVerbSides(scene, trigger, mayMeet)
      : kazakhNounSides(scene, trigger, told, mayMeet);
  const mustBeApart = bound?.how === "mutual" && (part === "noun" || id === TALKED);
  return bound && mustBeApart && !isApart(scene, bound.left) ? null : bound;
}

/** One claim for each pair across the sides. */
function* pairs(
  scene: Scene,
  trigger: FoundTrigger,
  told: Told,
  { left, right, how, elided }: Bound,
): Generator<Claim> {
  const { record } = trigger.trigger;
  const done = new Set<string>();
  for (const subject of left) {
    for (const object of right) {
      if (subject.id === object.id || isOwnBody(subject, object)) continue;
      if (isHouseInHeadline(scene, subject, object)) continue;
      const key = [subject.id, object.id].sort().join();
      if (done.has(key)) continue;
      done.add(key);
      yield {
        predicate: "MET_WITH",
        status: told.status,
        subject,
        object,
        reading: scene.reading,
        trigger: spanOf(scene, trigger.first, trigger.last),
        rule: `met-with/${record.id}-${how}`,
        confidence: record.weight * told.confidence * (elided ? ELIDED : 1),
        inferred: elided,
        date: dateAt(scene, trigger.first, told.status) ?? toldDate(scene, trigger),
        recalled: told.recalled,
        properties: { ...placeOf(scene), ...(record.mode ? { mode: record.mode } : {}) },
      };
    }
  }
}

/** "Senate holds talks with Qatari delegation": whoever of the house met it, the text says. */
function isHouseInHeadline({ reading }: Scene, subject: Entity, object: Entity): boolean {
  const types = [subject.type, object.type];
  return (
    reading.language === "en" &&
    reading.sentence.isTitle &&
    types.includes("Chamber") &&
    types.includes("Person")
  );
}

/** A chamber and its own member on two sides is a misreading more often than a meeting. */
function isOwnBody(subject: Entity, object: Entity): boolean {
  const kinds = [subject.type, object.type];
  return (
    kinds.includes("Chamber") &&
    subject.countryCode !== null &&
    subject.countryCode === object.countryCode
  );
}
