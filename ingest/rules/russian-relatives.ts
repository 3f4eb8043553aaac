import { RELATIVE } from "../grammar/modality/carriers.ts";
import type { FoundTrigger } from "../grammar/triggers.ts";
import { entitiesOf, groupAfter, isPersonGroup, type Scene } from "../scene.ts";
import type { Group, Mark } from "../stages.ts";
import type { Bound } from "./sides.ts";

const REACH = 6;

/** «Шавкат Мирзиёев, с которым встретился А., …», «гость, которого принял А., …»: the other side stands before the comma. */
export function relativeSides(scene: Scene, trigger: FoundTrigger, wanted: Mark): Bound | null {
  const { line, groups } = scene.reading;
  const pronoun = pronounBefore(scene, trigger.first);
  if (pronoun === null) return null;
  const governs = line.is(pronoun - 1, "с", "со") ? "WITH" : "OBJ";
  const comma = governs === "WITH" ? pronoun - 2 : pronoun - 1;
  if (governs !== wanted || line.lower(comma) !== "," || !isObject(scene, pronoun, governs))
    return null;
  const other = groups.find((group) => group.last === comma && isPersonGroup(group));
  if (!other) return null;
  const right = entitiesOf(scene, other);
  const subject = subjectIn(scene, pronoun, trigger);
  if (subject) return { left: entitiesOf(scene, subject), right, how: "relative", elided: false };
  const { topic } = scene;
  if (!topic || right.some(({ id }) => id === topic.id)) return null;
  return { left: [topic], right, how: "relative-elided", elided: true };
}

function pronounBefore({ reading: { line } }: Scene, verb: number): number | null {
  for (let index = verb - 1; index >= Math.max(0, verb - REACH); index--) {
    if (RELATIVE.test(line.lower(index))) return index;
    if (line.lower(index) === ",") return null;
  }
  return null;
}

/** «которого», «которую», «которых»: not «который принял». */
function isObject({ reading: { line } }: Scene, pronoun: number, governs: "WITH" | "OBJ"): boolean {
  return governs === "WITH" || line.is(pronoun, "которого", "которую", "которых");
}

function subjectIn(
  { reading, ...scene }: Scene,
  pronoun: number,
  trigger: FoundTrigger,
): Group | null {
  const before = reading.groups.find(
    (group) =>
      group.first > pronoun &&
      group.last <= trigger.first &&
      group.marks.has("SUBJ") &&
      isPersonGroup(group),
  );
  return (
    before ??
    groupAfter({ ...scene, reading }, trigger.last, "SUBJ", { reach: REACH, test: isPersonGroup })
  );
}
