import type { Line } from "../grammar/line.ts";
import { isScheduled } from "../grammar/modality/scheduled.ts";
import type { FoundTrigger } from "../grammar/triggers.ts";
import { entitiesOf, isPersonGroup, type Scene } from "../scene.ts";
import type { Group } from "../stages.ts";
import { facing, mutual } from "./english-sides.ts";
import { type Bound, isApart, type Test } from "./sides.ts";

const OPENING_REACH = 12;
const TALKS = ["talks", "negotiations", "consultations"];
const TOLD = ["told", "assured", "informed", "briefed", "thanked"];

/** Sides of a meeting that opens its sentence, where it names none: "During talks in Oslo, A and B stressed …", "At the meeting, A told B …". */
export function openingSides(
  scene: Scene,
  { first, last }: FoundTrigger,
  test: Test,
): Bound | null {
  const { line, groups } = scene.reading;
  if (first > 3 || !line.is(0, "at", "during", "in", "following", "after")) return null;
  const subject = groups.find(
    (group) =>
      group.first >= last && group.marks.has("SUBJ") && isPersonGroup(group) && test(group),
  );
  if (!subject || subject.first - last > OPENING_REACH) return null;
  if (line.is(last - 1, ...TALKS) || line.is(first - 1, "bilateral", "their")) {
    const both = mutual(scene, subject);
    if (both && isApart(scene, both.left)) return both;
  }
  const other = line.is(subject.last, ...TOLD)
    ? groups.find(
        (group) =>
          group.first > subject.last &&
          group.first - subject.last < 4 &&
          isPersonGroup(group) &&
          test(group),
      )
    : undefined;
  const bound = other && facing(scene, { group: subject, topic: null }, other, "told");
  return bound && isApart(scene, [...bound.left, ...bound.right]) ? bound : null;
}

/** "The talks, co-chaired by A and B, …", "The meeting was jointly led by A and B"; who chairs a session of a body is another thing. */
export function chairedSides(scene: Scene, { last }: FoundTrigger, test: Test): Bound | null {
  const { line, groups } = scene.reading;
  let verb = last;
  while (line.is(verb, ",", "was", "were", "jointly", "which")) verb++;
  const isShared =
    line.is(verb - 1, "jointly") || /^co-?(?:chaired|led|headed)$/.test(line.lower(verb));
  if (!isShared || !line.is(verb + 1, "by")) return null;
  const chairs = groups.find(
    (group) => group.first > verb && group.first - verb < 6 && isPersonGroup(group) && test(group),
  );
  const both = chairs ? mutual(scene, chairs) : null;
  return both && isApart(scene, both.left) ? { ...both, how: "chaired" } : null;
}

/** Whose visit a meeting belongs to: "Anna Berg's visit to Chile began with a meeting with …". */
export function visitorBefore(scene: Scene, { first }: FoundTrigger, test: Test): Group | null {
  const { groups } = scene.reading;
  const visit = scene.triggers.find(
    ({ trigger: { record }, first: at }) =>
      record.predicate === "VISITED" && record.part === "noun" && at < first,
  );
  if (!visit) return null;
  return (
    groups.findLast(
      (group) =>
        group.last <= visit.first &&
        visit.first - group.last < 4 &&
        group.marks.has("GEN") &&
        isPersonGroup(group) &&
        test(group),
    ) ??
    groups.find(
      (group) =>
        group.first >= visit.last &&
        group.first - visit.last < 3 &&
        group.marks.has("GEN") &&
        isPersonGroup(group) &&
        test(group),
    ) ??
    null
  );
}

/**
 * "The meetings were held with A and B", "As part of the visit, talks took place with A", "Trade was discussed during the
 * meeting with A", "Meetings with A are scheduled": where the sentence names no other subject, of whom the sentence before spoke.
 */
export function isHeldWith(scene: Scene, { first, last }: FoundTrigger, test: Test): boolean {
  const { line, groups } = scene.reading;
  const isOfAnother = groups.some(
    (group) => group.last <= first && isPersonGroup(group) && test(group),
  );
  if (isOfAnother) return false;
  for (let index = last; index < last + 5; index++)
    if (line.is(index, "with") && line.is(last, "was", "were", "has", "have", "took")) return true;
  return (
    line.is(last, "with") && (isDiscussed(line, first) || (first < 2 && isScheduled(line, last)))
  );
}

/** "… was discussed during the meeting", "issues were considered at a meeting". */
function isDiscussed(line: Line, first: number): boolean {
  const verb = line.tokens.findLastIndex(
    ({ lower }, index) =>
      index < first &&
      /^(?:discussed|considered|reviewed|raised|explored|addressed|exchanged|touched|outlined|covered)$/.test(
        lower,
      ),
  );
  return verb > 0 && first - verb < 8 && line.is(verb - 1, "was", "were", "been", "also");
}

/** "His visit to Chile included meetings with A": of whom the sentence before spoke. */
export function isOfHisVisit(
  { reading: { line }, triggers }: Scene,
  { first }: FoundTrigger,
): boolean {
  return triggers.some(
    ({ trigger: { record }, first: at }) =>
      record.id === "visit" && at < first && at < 4 && line.is(0, "his", "her", "their"),
  );
}

/** For whom a meal or a reception is given: "hosted a reception on Monday for X", "gave a dinner in honor of X". */
export function guestOf(scene: Scene, { last }: FoundTrigger, test: Test): Group | null {
  const { line, groups } = scene.reading;
  if (!line.is(last - 1, "reception", "receptions", "banquet", "dinner", "lunch", "luncheon"))
    return null;
  const guest = groups.find((group) => group.first >= last && isPersonGroup(group) && test(group));
  if (!guest || guest.first - last > OPENING_REACH + 2 || entitiesOf(scene, guest).length === 0)
    return null;
  let before = guest.first - 1;
  while (line.is(before, "the", "visiting", "his", "her", "their")) before--;
  const isHonored = line.is(before, "of") && /^hono/.test(line.lower(before - 1));
  return line.is(before, "for") || isHonored ? guest : null;
}
