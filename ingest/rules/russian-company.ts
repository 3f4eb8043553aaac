import type { FoundTrigger } from "../grammar/triggers.ts";
import type { Scene } from "../scene.ts";
import type { Group } from "../stages.ts";
import { presentSides } from "./present-sides.ts";
import type { Bound } from "./sides.ts";

const EVENT_REACH = 6;

/**
 * Who else was at the meeting told before: «С российской стороны участвовали А. и Б., с казахстанской – В.», «присутствовали
 * также А. и Б.»; but who took part in a forum or a ceremony was not at it.
 */
export function russianCompany(scene: Scene, trigger: FoundTrigger): Bound | null {
  const { line } = scene.reading;
  if (isElsewhere(scene, trigger)) return null;
  const isOnSide = line.tokens.some((_, index) => sideAt(scene, index) !== null);
  const isPresent = line.analyze(trigger.first).some(({ lemma }) => lemma === "присутствовать");
  return isOnSide || isPresent ? sidesPresent(scene) : null;
}

/** Both sides with those a sentence adds, each on the side it names: «с казахстанской – …». */
export function sidesPresent(scene: Scene): Bound | null {
  return presentSides(scene, (group) => speaksFor(scene, group));
}

/** «в заседании», «на церемонии»: something of its own, and no pronoun for the meeting. */
function isElsewhere(
  { reading: { line, mentions } }: Scene,
  { first, last }: FoundTrigger,
): boolean {
  if (mentions.some((mention) => mention.kind === "body" && mention.type === "Forum")) return true;
  for (let index = Math.max(0, first - EVENT_REACH); index < last + EVENT_REACH; index++) {
    const isPlace = line.is(index, "в", "во", "на");
    const next = line.analyze(index + 1);
    if (isPlace && next.some(({ pos, case: kase }) => pos === "NOUN" && kase === "loct"))
      return true;
  }
  return false;
}

/** The country of the side a group is told to be on: the nearest «с … стороны» before it, or «с узбекской – …» after one. */
function speaksFor(scene: Scene, group: Group): string | null {
  for (let index = group.first - 1; index >= 0; index--) {
    const side = sideAt(scene, index);
    if (side !== null) return side;
  }
  return null;
}

/** «с ⟨казахстанской⟩ стороны», «от ⟨узбекской⟩ стороны», and «с ⟨узбекской⟩ – …», where the noun is left out. */
function sideAt({ reading: { line, mentions } }: Scene, index: number): string | null {
  const adjective = mentions.find(({ kind, first }) => kind === "country" && first === index);
  if (adjective?.kind !== "country" || adjective.form !== "adjective") return null;
  if (!line.is(index - 1, "с", "со", "от")) return null;
  const behind = line.at(adjective.last);
  return behind?.lower === "стороны" || /^[-–—,:]$/u.test(behind?.text ?? "")
    ? adjective.code
    : null;
}
