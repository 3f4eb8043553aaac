import type { FoundTrigger } from "../grammar/triggers.ts";
import { isDelegation } from "../people/delegates.ts";
import { entitiesOf, isPersonGroup, type Scene } from "../scene.ts";
import type { Group, Mention } from "../stages.ts";
import type { Entity } from "../types.ts";
import { withLed, withListed, withListedBefore } from "./english-lists.ts";
import { headOfDelegation } from "./english-sides.ts";
import { travelerOf } from "./english-trips.ts";
import type { Actors, Test } from "./sides.ts";

const REACH = 12;

/** "the visit of X", "X's visit", "the visit by X", "X, who arrived in …", the subject, or whom "he" and "she" point at. */
export function englishActors(
  scene: Scene,
  trigger: FoundTrigger,
  test: Test = isPersonGroup,
): Actors {
  const { first } = trigger;
  const fitting = scene.reading.groups.filter(test);
  const before = fitting.filter((group) => group.last <= first);
  const subject =
    // "The session was chaired by X": what stands before is the session.
    (trigger.form === "passive" ? [] : before).filter(({ marks }) => marks.has("SUBJ")).at(-1) ??
    subjectBehind(scene, fitting, trigger);
  const actor =
    behindColon(scene, fitting, trigger) ??
    agentOf(scene, fitting, trigger) ??
    ownerOf(fitting, trigger) ??
    ownerPastPlace(scene, fitting, trigger) ??
    ownedBehind(scene, fitting, trigger) ??
    travelerOf(scene, trigger) ??
    describedBefore(scene, before, first) ??
    besideConverb(scene, before, trigger) ??
    subject;
  if (!actor) {
    const points =
      hasPronoun(scene, first) || (opens(trigger) && hasPronoun(scene, first + REACH * 2));
    return { entities: scene.topic && points ? [scene.topic] : [], elided: true };
  }
  const members = listOf(scene, withLed(scene, actor), trigger, test).flatMap(
    (group) => group.members,
  );
  return { entities: members.flatMap((member) => takingPart(scene, member)), elided: false };
}

/** A delegation is whom it is led by or made up of; one of nobody knows where is nobody. */
function takingPart(scene: Scene, member: Mention): readonly Entity[] {
  const { document } = scene;
  const own = document.entity(member);
  if (!isDelegation(member)) return own ? [own] : [];
  const { first, last, marks } = member;
  const head = headOfDelegation(scene, { first, last, marks, members: [member] }, isPersonGroup);
  // "delegations from Chile led by A, Peru led by B".
  if (head)
    return withListed(scene, head, isPersonGroup).flatMap((group) => entitiesOf(scene, group));
  const people = document.delegates(member);
  const isKnown = member.country !== null || member.chambers.length > 0;
  return people.length > 0 || !isKnown || !own ? people : [own];
}

/** Those the list goes on with, or, before a verb of several, those it begins with: "X; Y; and Z have arrived". */
function listOf(scene: Scene, actor: Group, { first }: FoundTrigger, test: Test): readonly Group[] {
  const { line } = scene.reading;
  const verb = line.is(actor.last, ",") ? actor.last + 1 : actor.last;
  // "X; Y; and Z have all arrived in Riga to take part in the event".
  const isPlural =
    actor.last <= first &&
    (line.is(verb, "have", "are", "were") ||
      (first - actor.last < 4 && line.is(first, "have", "are", "were")));
  return isPlural ? withListedBefore(scene, actor, test) : withListed(scene, actor, test);
}

/** "Speaking at the session, X said …", "In a speech at the session, X said …". */
function opens({ form, first, trigger }: FoundTrigger): boolean {
  return (form === "converb" && first < 2) || (trigger.record.id === "speech" && first < 5);
}

function subjectBehind(
  scene: Scene,
  groups: readonly Group[],
  trigger: FoundTrigger,
): Group | undefined {
  return opens(trigger)
    ? groups.find(
        (group) =>
          group.first >= trigger.last &&
          group.first - trigger.last < REACH * 2 &&
          isPersonGroup(group) &&
          // "Also addressing the session was X".
          (group.marks.has("SUBJ") || scene.reading.line.is(group.first - 1, "was", "were")),
      )
    : undefined;
}

/** "brought together the heads of delegations: X, Y and Z", "was attended by guests: X". */
function behindColon(
  { reading: { line } }: Scene,
  groups: readonly Group[],
  { form, last }: FoundTrigger,
): Group | undefined {
  if (form !== "passive") return undefined;
  const colon = line.tokens.findIndex(
    ({ text }, index) => text === ":" && index >= last && index - last < REACH * 2,
  );
  const start = line.is(colon + 1, "the") ? colon + 2 : colon + 1;
  return colon < 0
    ? undefined
    : groups.find((group) => isPersonGroup(group) && group.first === start);
}

/** "was attended by X", "a delegation of the group, chaired by X", "brought together X". */
function agentOf(
  scene: Scene,
  groups: readonly Group[],
  { form, last }: FoundTrigger,
): Group | undefined {
  if (form !== "passive") return undefined;
  const isNext = ({ first }: Group) =>
    first - last < 2 && scene.reading.line.is(last - 1, "by", "together");
  return groups.find((group) => group.first >= last && (group.marks.has("BY") || isNext(group)));
}

/** "the visit of X", "the visit by X", "X's visit". */
function ownerOf(
  groups: readonly Group[],
  { trigger, first, last }: FoundTrigger,
): Group | undefined {
  if (trigger.record.part !== "noun") return undefined;
  const owners = groups.filter(({ marks }) => marks.has("GEN"));
  return (
    groups.find(
      (group) =>
        group.first >= last &&
        group.first - last < 3 &&
        (group.marks.has("GEN") || group.marks.has("BY")),
    ) ?? owners.filter((group) => group.last <= first && first - group.last < 4).at(-1)
  );
}

/** "received X, Speaker of the Riksdag, currently visiting Chile": who stands right before the comma. */
function besideConverb(
  { reading: { line } }: Scene,
  before: readonly Group[],
  { trigger, form, first }: FoundTrigger,
): Group | undefined {
  if (form !== "converb" || trigger.record.predicate !== "VISITED" || !line.is(first - 1, ","))
    return undefined;
  return before.find(({ last }) => last === first - 1);
}

/** "the official visit to Chile by X": nothing but the place stands between. */
function ownerPastPlace(
  { reading: { line, mentions } }: Scene,
  groups: readonly Group[],
  { trigger, last }: FoundTrigger,
): Group | undefined {
  if (trigger.record.part !== "noun") return undefined;
  const place = mentions.find(({ first }) => first >= last);
  if (place?.kind !== "country" || place.first - last > 3) return undefined;
  return groups.find(
    (group) =>
      group.first >= place.last && group.first - place.last < 3 && line.is(place.last, "by"),
  );
}

/** "During his participation in the summit, X held …". */
function ownedBehind(
  { reading: { line } }: Scene,
  groups: readonly Group[],
  { trigger, first, last }: FoundTrigger,
): Group | undefined {
  const owner = [first - 1, first - 2].some((index) => line.is(index, "his", "her", "their"));
  if (trigger.record.part !== "noun" || !owner || first > 6) return undefined;
  return groups.find(
    (group) =>
      group.first >= last &&
      group.first - last < REACH * 2 &&
      isPersonGroup(group) &&
      group.marks.has("SUBJ") &&
      line.is(group.first - 1, ","),
  );
}

/** "X met Y, who arrived in …, where she attended …": the person a relative clause is about, while it goes on. */
function describedBefore(
  { reading: { line } }: Scene,
  before: readonly Group[],
  first: number,
): Group | undefined {
  return before.findLast((group, place) => {
    const opener = line.is(group.last, ",") ? group.last + 1 : group.last;
    if (!line.is(opener, "who", "which")) return false;
    const isOver = before
      .slice(place + 1)
      .some((other) => isPersonGroup(other) && other.marks.has("SUBJ"));
    for (let index = opener; index < first; index++)
      if (line.is(index, ",") && index - opener > 1 && !continues(line.lower(index + 1)))
        return false;
    return !isOver;
  });
}

/** Whether a relative clause goes on behind a comma. */
function continues(word: string): boolean {
  return ["where", "who", "which", "during"].includes(word);
}

function hasPronoun(scene: Scene, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--)
    if (scene.reading.line.is(at, "he", "she")) return true;
  return false;
}
