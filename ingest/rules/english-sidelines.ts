import type { Line } from "../grammar/line.ts";
import { nounTold, verbTold } from "../grammar/modality.ts";
import type { FoundTrigger } from "../grammar/triggers.ts";
import { type Claim, entitiesOf, isPersonGroup, type Scene } from "../scene.ts";
import type { BodyMention, Group } from "../stages.ts";
import type { Entity } from "../types.ts";
import { isGatheringItself, isGatheringWord, sessionBefore } from "./english-gatherings.ts";
import { asImplied } from "./participation.ts";

const REACH = 12;
const EDGES = ["sidelines", "margins", "fringes"];

/** "X met Y on the sidelines of the Assembly": who meets there takes part. */
export function* onSidelines(scene: Scene): Generator<Claim> {
  const { document, reading } = scene;
  const edge = reading.line.tokens.findIndex(({ lower }) => EDGES.includes(lower));
  if (edge < 0) return;
  const forum = forumBehind(scene, edge);
  const object = forum && document.body(forum);
  if (!object) return;
  const subjects = new Map(
    scene.triggers
      .filter((trigger) => isMeetingHeld(scene, trigger))
      .flatMap((trigger) => peopleAt(scene, trigger))
      .filter(({ type }) => type === "Person")
      .map((person) => [person.id, person]),
  );
  for (const subject of subjects.values())
    yield asImplied(
      scene,
      { subject, object, first: edge, last: edge + 1 },
      "participates-in/sidelines",
    );
}

/** The forum behind "sidelines of", or the one whose session the sentences before tell of: "on the sidelines of the session". */
function forumBehind(scene: Scene, edge: number): BodyMention | null {
  const { line, mentions } = scene.reading;
  const named = mentions.find(
    (mention): mention is BodyMention =>
      mention.kind === "body" &&
      mention.type === "Forum" &&
      mention.first > edge &&
      mention.first - edge < REACH,
  );
  // "on the sidelines of the OSCE's Ministerial Council": of a session that parliaments hold nothing is said.
  if (named) return isHeld(line, named) ? named : null;
  for (let index = edge + 2; index < edge + 6; index++)
    if (isGatheringWord(line, index) && !line.is(index, "meeting")) return sessionBefore(scene);
  return null;
}

function isHeld(line: Line, forum: BodyMention): boolean {
  return (
    isGatheringItself(forum) ||
    isGatheringWord(line, forum.last) ||
    (line.is(forum.first - 1, "of", "the") && isGatheringWord(line, forum.first - 2)) ||
    isGatheringWord(line, forum.first - 3)
  );
}

function isMeetingHeld({ reading: { line }, lights }: Scene, trigger: FoundTrigger): boolean {
  const { predicate, part } = trigger.trigger.record;
  if (predicate !== "MET_WITH") return false;
  const told = part === "verb" ? verbTold(line, trigger) : nounTold(line, trigger, lights);
  return told?.status === "ASSERTED" && !told.recalled;
}

/** The subject before a meeting and whom it is with. */
function peopleAt(scene: Scene, { first, last }: FoundTrigger): readonly Entity[] {
  const people = scene.reading.groups.filter(isPersonGroup);
  const stands = ({ marks }: Group, ...wanted: readonly ("SUBJ" | "OBJ" | "WITH")[]) =>
    wanted.some((mark) => marks.has(mark));
  const subject = people.findLast((group) => group.last <= first && stands(group, "SUBJ"));
  const other = people.find(
    (group) => group.first >= last && group.first - last < REACH && stands(group, "WITH", "OBJ"),
  );
  return [subject, other].flatMap((group) => (group ? entitiesOf(scene, group) : []));
}
