import { entitiesOf, isPersonGroup, type Scene } from "../scene.ts";
import type { Group } from "../stages.ts";
import { mutual, PRONOUNS } from "./english-sides.ts";
import { type Bound, isApart, type Test } from "./sides.ts";

const OBJECTS = ["him", "her"];

/** "X told Y during their meeting": the two people named last before it, or the one and who was spoken of. */
export function theirMeeting(scene: Scene, first: number, test: Test): Bound | null {
  const { line, groups } = scene.reading;
  const owner = [first - 1, first - 2, first - 3].find(
    (index) => line.is(index, "their") || (line.is(index, "a", "the") && isToldTo(scene, index)),
  );
  if (
    owner === undefined ||
    !line.is(owner - 1, "during", "at", "in", "after", "following", "before")
  )
    return null;
  const before = groups.filter(
    (group) =>
      group.last < owner &&
      isPersonGroup(group) &&
      test(group) &&
      entitiesOf(scene, group).length > 0,
  );
  const [subject, object] = before.slice(-2);
  if (!subject) return null;
  // "Signed by A and B after their meeting", "A and her counterpart B promised this during their talks".
  const both = line.is(owner, "their") ? mutual(scene, object ?? subject) : null;
  if (both && isApart(scene, both.left)) return { ...both, how: "their" };
  if (object && subject.marks.has("SUBJ"))
    return {
      left: entitiesOf(scene, subject),
      right: entitiesOf(scene, object),
      how: "their",
      elided: false,
    };
  const other = object ?? subject;
  const isPronoun = line.tokens.slice(0, other.first).some(({ lower }) => PRONOUNS.includes(lower));
  return scene.topic && isPronoun
    ? { left: [scene.topic], right: entitiesOf(scene, other), how: "their-elided", elided: true }
    : null;
}

/** "X told Y at a meeting": the one who is told is there. */
function isToldTo({ reading: { line, groups } }: Scene, index: number): boolean {
  const object = groups.findLast((group) => group.last < index && isPersonGroup(group));
  let verb = (object?.first ?? 0) - 1;
  while (line.is(verb, "the", "visiting", "his", "her")) verb--;
  return line.is(verb, "told", "assured", "informed", "briefed", "thanked");
}

/** "X said this when Y called on her", "Y, who called on the Speaker's …": the other side is a pronoun. */
export function calledOnPronoun(
  scene: Scene,
  last: number,
  caller: Group | null,
  test: Test,
): Bound | null {
  const { line, groups } = scene.reading;
  if (!line.is(last, ...OBJECTS) || !caller) return null;
  const guests = entitiesOf(scene, caller);
  const named = groups.find(
    (group) =>
      group.last <= caller.first &&
      group.marks.has("SUBJ") &&
      isPersonGroup(group) &&
      test(group) &&
      entitiesOf(scene, group).length === 1,
  );
  const hosts = named ? entitiesOf(scene, named) : scene.topic ? [scene.topic] : [];
  const apart = hosts.filter(({ id }) => guests.every((guest) => guest.id !== id));
  return apart.length > 0 && guests.length > 0
    ? { left: guests, right: apart, how: "pronoun", elided: !named }
    : null;
}

/** "Y, who called on her": whom a relative clause right before a verb is about. */
export function relativeBefore(
  { reading: { line, groups } }: Scene,
  verb: number,
  test: Test,
): Group | null {
  let index = verb - 1;
  while (line.is(index, "had", "has", "have", "also", "earlier", "later", "today")) index--;
  if (!line.is(index, "who")) return null;
  const end = line.is(index - 1, ",") ? index - 1 : index;
  return (
    groups.findLast((group) => group.last === end && isPersonGroup(group) && test(group)) ?? null
  );
}
