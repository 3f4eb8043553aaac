import type { Line } from "../grammar/line.ts";
import type { FoundTrigger } from "../grammar/triggers.ts";
import { type Scene, sameQuote } from "../scene.ts";
import type { BodyMention, Mention, Reading } from "../stages.ts";
import { venueOf } from "./venues.ts";

const REACH = 14;
/** Gatherings that may as well be a meeting of two: they stand for a forum only where the article is about its session. */
const VAGUE = ["meeting", "event", "ceremony", "gathering", "conference"];
const SESSIONS = ["session", "plenary", "sitting", "assembly", "conference", "summit", "congress"];

/** The forum somebody attends: named beside the trigger, or the one the article named before. */
export function englishForum(scene: Scene, trigger: FoundTrigger): BodyMention | null {
  const { mentions } = scene.reading;
  const forums = mentions.filter(
    (mention): mention is BodyMention =>
      isForum(mention) && sameQuote(scene, mention.first, trigger.first),
  );
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
  const named = trigger.form === "passive" ? before : isNoun ? (after ?? before) : after;
  if (named) return named;
  if (trigger.form !== "passive" && !isNoun) return venueOf(scene, trigger);
  return isGatheringBefore(scene, trigger) ? sessionBefore(scene) : null;
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
    if (!isGathering(line, index)) continue;
    return sides === null || !line.is(index, ...VAGUE);
  }
  return false;
}

/** The forum whose session the title or a sentence before tells of, the nearest first. */
function sessionBefore({ document, reading }: Scene): BodyMention | null {
  const { readings } = document;
  for (let at = readings.indexOf(reading); at >= 0; at--) {
    const earlier = readings[at];
    const found = earlier?.mentions.find(
      (mention): mention is BodyMention => isForum(mention) && hasSession(mention, earlier),
    );
    if (found && document.body(found)) return found;
  }
  return null;
}

/** "12th session of the Baltic Assembly", "TURKPA General Assembly", "the IPU Assembly opened". */
function hasSession({ first, last }: BodyMention, { line }: Reading): boolean {
  let before = first - 1;
  while (line.is(before, "the", "of", "council", "'s")) before--;
  if (isGathering(line, before)) return true;
  for (let index = last; index < last + 3; index++)
    if (line.is(index, ...SESSIONS, "meeting")) return true;
  return false;
}

function isForum(mention: Mention): mention is BodyMention {
  return mention.kind === "body" && mention.type === "Forum";
}

function isGathering(line: Line, index: number): boolean {
  return line.knowledge.gatherings.en.has(line.lower(index)) || line.is(index, ...SESSIONS);
}
