import { forumIn } from "../grammar/english/bodies.ts";
import type { Line } from "../grammar/line.ts";
import type { Scene } from "../scene.ts";
import type { BodyMention, Mention, Reading } from "../stages.ts";

const SESSIONS = ["session", "plenary", "sitting", "assembly", "conference", "summit", "congress"];

/** A common noun for a gathering: "the event", "the 65th session". */
export function isGatheringWord(line: Line, index: number): boolean {
  return line.knowledge.gatherings.en.has(line.lower(index)) || line.is(index, ...SESSIONS);
}

/** A forum that is an event by itself, not a body that gathers. */
export function isGatheringItself({ forum, forumKind }: BodyMention): boolean {
  const kind = forumKind ?? forum?.kind ?? "";
  return ["FORUM", "CONGRESS", "CONFERENCE", "ASSEMBLY"].includes(kind);
}

/** The forum whose session the title or a sentence before tells of, the nearest first. */
export function sessionBefore({ document, reading }: Scene): BodyMention | null {
  const { readings } = document;
  for (let at = readings.indexOf(reading); at >= 0; at--) {
    const earlier = readings[at];
    const found = earlier?.mentions
      .flatMap((mention) => forumOf(earlier.line, mention) ?? [])
      .find((forum) => hasSession(forum, earlier));
    if (found && document.body(found)) return found;
  }
  return null;
}

/** "12th session of the Baltic Assembly", "TURKPA General Assembly", "the IPU Assembly opened", a forum that is an event. */
function hasSession(forum: BodyMention, { line }: Reading): boolean {
  const kind = forum.forumKind ?? forum.forum?.kind ?? "";
  if (["FORUM", "CONGRESS", "CONFERENCE"].includes(kind)) return true;
  let before = forum.first - 1;
  while (line.is(before, "the", "of", "council", "'s")) before--;
  if (isGatheringWord(line, before)) return true;
  for (let index = forum.last; index < forum.last + 5; index++) {
    if (line.is(index, ...SESSIONS, "meeting")) return true;
    if (!isOfSession(line, index)) return false;
  }
  return false;
}

/** "16th Winter", "General", "'s 48th plenary": what stands between a body and its session. */
function isOfSession(line: Line, index: number): boolean {
  const token = line.at(index);
  if (!token) return false;
  return (
    token.kind === "number" ||
    token.capitalized ||
    /^(?:['’]s?|s|st|nd|rd|\w*th|first|second|third|plenary|annual|winter|autumn|summer|spring|regular|general)$/.test(
      token.lower,
    )
  );
}

/** A forum, or the one a committee is of: "the meeting of the PABSEC Legal Committee". */
export function forumOf(line: Line, mention: Mention): BodyMention | null {
  if (mention.kind !== "body") return null;
  if (mention.type === "Forum") return mention;
  if (mention.head?.kind !== "committee") return null;
  const whole = forumIn(line, mention.first, mention.last);
  return whole && { ...whole, first: mention.first, last: mention.last };
}
