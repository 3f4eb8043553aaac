import { nounTold, verbTold } from "../grammar/modality.ts";
import type { FoundTrigger } from "../grammar/triggers.ts";
import type { Claim, Scene } from "../scene.ts";
import type { Entity } from "../types.ts";
import { placesOf } from "./kazakh-places.ts";
import { kazakhNounSides, kazakhVerbSides } from "./kazakh-sides.ts";
import { asImplied } from "./participation.ts";
import { mayMeet } from "./sides.ts";

/** «Қошанов ТүркПА отырысы аясында Гафаровамен кездесті»: who meets there takes part. */
export function* onKazakhSidelines(scene: Scene): Generator<Claim> {
  const [place] = placesOf(scene);
  const object = place && scene.document.body(place.forum);
  if (!place || !object) return;
  const { first, last } = place;
  for (const subject of new Set(scene.triggers.flatMap((trigger) => whoMet(scene, trigger))))
    if (subject.type === "Person")
      yield asImplied(scene, { subject, object, first, last }, "participates-in/sidelines");
}

function whoMet(scene: Scene, trigger: FoundTrigger): readonly Entity[] {
  const { predicate, part } = trigger.trigger.record;
  if (predicate !== "MET_WITH") return [];
  const { line } = scene.reading;
  const told = part === "verb" ? verbTold(line, trigger) : nounTold(line, trigger, scene.lights);
  if (told?.status !== "ASSERTED" || told.recalled) return [];
  const bound =
    part === "verb"
      ? kazakhVerbSides(scene, trigger, mayMeet)
      : kazakhNounSides(scene, trigger, told, mayMeet);
  return bound ? [...bound.left, ...bound.right] : [];
}
