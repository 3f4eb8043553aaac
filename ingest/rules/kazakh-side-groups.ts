import type { FoundTrigger } from "../grammar/triggers.ts";
import { isPersonGroup, type Scene, sameQuote } from "../scene.ts";
import type { Group, Mark } from "../stages.ts";
import type { Test } from "./sides.ts";

const SUBJECT_REACH = 24;
const LIST_REACH = 10;
/** The case of the other side, where it is not the comitative: «Y-ті қабылдады», «Y-нің қабылдауында болды». */
export const OTHER_MARK: Readonly<Record<string, Mark>> = { received: "OBJ", "called-on": "GEN" };

/** A side stands in the quotation of its verb; «делегация» alone names nobody. */
export function sideTest(scene: Scene, trigger: FoundTrigger, mayMeet: Test): Test {
  const isUnnamed = ({ members }: Group) =>
    members.every((member) => {
      // «бастаған делегация өкілдерімен»
      const body = member.kind === "person" && !member.name ? member.posts[0]?.body : member;
      return (
        body?.kind === "body" &&
        body.type === "Organization" &&
        body.chambers.length === 0 &&
        body.country === null &&
        (member.kind === "body" || body.head?.kind === "delegation")
      );
    });
  return (group) =>
    sameQuote(scene, group.last, trigger.first) && mayMeet(group) && !isUnnamed(group);
}

/** The last group with a mark before a token; the head of a delegation before it: «X бастаған делегациямен». */
export function before(
  scene: Scene,
  index: number,
  mark: Mark,
  reach: number,
  test: Test,
): Group | null {
  const groups = scene.reading.groups.filter(
    (group) => group.last <= index && group.marks.has(mark) && test(group),
  );
  const nearest = groups.at(-1);
  if (!nearest || index - nearest.last > reach) return null;
  const head = groups.at(-2);
  const isHeaded =
    !isPersonGroup(nearest) && head && isPersonGroup(head) && nearest.first - head.last <= reach;
  return isHeaded ? head : nearest;
}

/** «А-мен, … Б-мен және … В-мен»: the groups of one list, though a word nobody knows stands before a name of it. */
export function listOf(scene: Scene, last: Group, test: Test): readonly Group[] {
  const { line, groups } = scene.reading;
  const list = [last];
  for (const group of groups.slice(0, groups.indexOf(last)).reverse()) {
    const [next] = list;
    const isLinked = line.at(group.last)?.text === "," || line.is(group.last, "және");
    // «А, Б және … В-мен»: only the last of a list carries the suffix.
    const isBare = group.marks.has("SUBJ") && line.is(group.last, "және");
    const isMember =
      (group.marks.has("WITH") || isBare) &&
      isPersonGroup(group) &&
      test(group) &&
      last.marks.has("WITH");
    if (!next || next.first - group.last > LIST_REACH) break;
    if (isMember && isLinked) list.unshift(group);
    else if (isPersonGroup(group)) break;
  }
  return list;
}

export function after(scene: Scene, index: number, test: Test): Group | null {
  const isSubject: Test = (group) =>
    group.first >= index && group.marks.has("SUBJ") && isPersonGroup(group) && test(group);
  return scene.reading.groups.find(isSubject) ?? null;
}

/** Who acts: before the other side, else between it and the verb («Оны X қабылдады»). */
export function subjectOf(scene: Scene, other: Group, verb: number, test: Test): Group | null {
  const acts: Test = (group) =>
    group !== other && test(group) && !scene.reading.line.is(group.last, "және");
  return (
    before(scene, other.first, "SUBJ", SUBJECT_REACH, acts) ??
    before(scene, verb, "SUBJ", verb - other.last, acts)
  );
}
