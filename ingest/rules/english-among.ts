import type { Line } from "../grammar/line.ts";
import { speaksOfFuture } from "../grammar/modality/words.ts";
import { bodiesOf } from "../named-bodies.ts";
import { type Claim, entitiesOf, isPersonGroup, type Scene } from "../scene.ts";
import type { BodyMention } from "../stages.ts";
import { isGatheringWord, sessionBefore } from "./english-gatherings.ts";
import { withListed } from "./english-lists.ts";
import { asImplied } from "./participation.ts";

const ATTENDEES = /^(?:participants|speakers|attendees|guests|panelists|panellists|delegates)$/;
const VERBS = ["were", "was", "are", "is", "included", "include"];
const REACH = 16;

/** "Among the participants of the Forum were A and B", "Speakers at the Forum included A and B". */
export function* amongParticipants(scene: Scene): Generator<Claim> {
  const { line, groups } = scene.reading;
  const noun = line.tokens.findIndex(({ lower }) => ATTENDEES.test(lower));
  if (noun < 0 || noun > 3 || speaksOfFuture(line)) return;
  const isAmong = line.is(0, "among") || line.is(1, "among");
  const verb = line.tokens.findIndex(
    ({ lower }, index) =>
      index > noun && index - noun < REACH && VERBS.includes(lower) && isOf(isAmong, lower),
  );
  if (verb < 0) return;
  const forum = forumOf(scene, noun, verb);
  const object = forum && scene.document.body(forum);
  const start = line.is(verb + 1, "the", "also") ? verb + 2 : verb + 1;
  const group = groups.find(
    (one) => isPersonGroup(one) && (one.first === start || one.first === verb + 1),
  );
  if (!object || !group) return;
  const told = { object, first: noun, last: noun + 1 };
  for (const listed of withListed(scene, group, isPersonGroup))
    for (const subject of entitiesOf(scene, listed))
      yield asImplied(scene, { ...told, subject }, "participates-in/among");
}

/** "Among the guests were A", but "Guests included A". */
function isOf(isAmong: boolean, verb: string): boolean {
  return isAmong !== /^includ/.test(verb);
}

/** The forum named between, or, where it is only "the event" or nothing, the one the sentences before tell of. */
function forumOf(scene: Scene, noun: number, verb: number): BodyMention | null {
  const { line, mentions } = scene.reading;
  // "Speakers at the Forum" is read as an office of it.
  const named = mentions
    .flatMap(bodiesOf)
    .find(({ type, first }) => type === "Forum" && first > noun && first < verb);
  return named ?? (isOfGathering(line, noun + 1, verb) ? sessionBefore(scene) : null);
}

/** "the participants", "the participants of the event", but "the participants of the meeting with the president". */
function isOfGathering(line: Line, from: number, to: number): boolean {
  if (from === to) return true;
  const noun = line.is(from + 1, "the", "this") ? from + 2 : from + 1;
  return line.is(from, "of", "in", "at") && isGatheringWord(line, noun) && noun + 1 === to;
}
