import type { Line } from "../grammar/line.ts";
import type { FoundTrigger } from "../grammar/triggers.ts";
import { type Scene, sameQuote } from "../scene.ts";
import type { BodyMention } from "../stages.ts";
import type { Entity } from "../types.ts";
import { attendedForum } from "./english-attendance.ts";
import { forumOf, isGatheringWord, sessionBefore } from "./english-gatherings.ts";
import { venueOf } from "./venues.ts";

const REACH = 14;
/** How far behind a verb the session it tells of may be named: "addressed the audience at the opening of the session". */
const BEHIND = 9;
/** Gatherings that may as well be a meeting of two: they stand for a forum only where the article is about its session. */
const VAGUE = ["meeting", "event", "ceremony", "gathering", "conference"];

/** Verbs that alone tell of attendance; the others need the words around them. */
const TELLING = ["participated", "joined", "participation"];

/** The forum somebody attends: named beside the trigger, or the one the article named before. */
export function englishForum(scene: Scene, trigger: FoundTrigger): BodyMention | null {
  const { line, mentions } = scene.reading;
  const forums = mentions
    .flatMap((mention) => forumOf(line, mention) ?? [])
    .filter(({ first }) => sameQuote(scene, first, trigger.first));
  // "on the opening of the Forum" is no verb.
  if (trigger.first > 0 && line.is(trigger.first, "opening", "closing")) return null;
  const isPassive = trigger.form === "passive";
  const { id } = trigger.trigger.record;
  if (!TELLING.includes(id)) {
    const attended = attendedForum(
      scene,
      trigger,
      forums.filter((body) => scene.document.body(body) !== null),
    );
    // "The Senate was represented at the session by X".
    const isCommon =
      id === "represented" &&
      (isPassive
        ? line.is(trigger.last, "at", "in") || (line.is(trigger.last, "by") && scene.sides === null)
        : isAtGathering(line, trigger.last));
    // "At the session the IPA CIS was represented by X": the session of another.
    const isApart = ({ id: other }: Entity) =>
      !forums.some(
        (body) => body.last === trigger.first && scene.document.body(body)?.id === other,
      );
    return attended ?? (isCommon ? sessionBefore(scene, isApart) : null);
  }
  const isNoun = trigger.trigger.record.part === "noun";
  // "The session of TURKPA was attended by …", "The session saw the participation of …"
  const isKnown = (body: BodyMention) => scene.document.body(body) !== null;
  const before = forums.findLast((body) => body.last <= trigger.first && isKnown(body));
  const after = forums.find(
    (body) =>
      body.first >= trigger.last &&
      body.first - trigger.last <= REACH &&
      isKnown(body) &&
      !isMeetingPlace(scene, trigger.last, body.first),
  );
  const named = isPassive ? before : isNoun ? (after ?? before) : after;
  if (named) return named;
  // "X is among the participants": of the forum told before.
  if (line.is(trigger.last - 1, "participants", "attending")) return sessionBefore(scene);
  if (!isPassive && !isNoun)
    return (
      venueOf(scene, trigger) ?? (isGatheringBehind(scene, trigger) ? sessionBefore(scene) : null)
    );
  return isGatheringBefore(scene, trigger) ? sessionBefore(scene) : null;
}

/** "represented the Senate at the meeting". */
function isAtGathering(line: Line, from: number): boolean {
  for (let index = from; index < from + 8; index++)
    if (line.is(index, "at") && line.is(index + 1, "the", "this"))
      return isGatheringWord(line, index + 2);
  return false;
}

/** "attended meetings at the European Parliament": a house, not a session. */
function isMeetingPlace({ reading: { line } }: Scene, from: number, to: number): boolean {
  const before = line.is(to - 1, "the") ? to - 2 : to - 1;
  return (
    line.is(before, "at", "in", "with") &&
    line.tokens.slice(from, before).some(({ lower }) => lower === "meetings" || lower === "talks")
  );
}

/** "The General Assembly was attended by", "The meeting saw the participation of". */
function isGatheringBefore({ reading: { line }, sides }: Scene, { first }: FoundTrigger): boolean {
  for (let index = first - 1; index >= Math.max(0, first - 8); index--) {
    if (line.at(index)?.kind === "punctuation") return false;
    if (!isGatheringWord(line, index)) continue;
    return sides === null || !line.is(index, ...VAGUE);
  }
  return false;
}

/** "Speaking at the opening of the plenary session, X …": of what the sentences before tell. */
function isGatheringBehind({ reading: { line }, sides }: Scene, { last }: FoundTrigger): boolean {
  // "declared the session open"
  for (let index = last - 1; index < last + BEHIND; index++) {
    if (line.at(index)?.kind === "punctuation") return false;
    if (!isGatheringWord(line, index) || line.is(index + 1, "of", "with", "between")) continue;
    return sides === null || !line.is(index, ...VAGUE);
  }
  return false;
}
