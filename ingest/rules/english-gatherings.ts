import { findBareForum } from "../grammar/bodies/forums.ts";
import { forumIn } from "../grammar/english/bodies.ts";
import type { Line } from "../grammar/line.ts";
import type { Scene } from "../scene.ts";
import type { BodyMention, Mention, Reading } from "../stages.ts";
import type { Entity } from "../types.ts";

const SESSIONS = ["session", "plenary", "sitting", "assembly", "conference", "summit", "congress"];

/** A common noun for a gathering: "the event", "the 65th session". */
export function isGatheringWord(line: Line, index: number): boolean {
  if (line.is(index - 1, "press", "news")) return false;
  return line.knowledge.gatherings.en.has(line.lower(index)) || line.is(index, ...SESSIONS);
}

/** A forum that is an event by itself, not a body that gathers. */
export function isGatheringItself({ forum, forumKind }: BodyMention): boolean {
  const kind = forumKind ?? forum?.kind ?? "";
  return ["FORUM", "CONGRESS", "CONFERENCE", "ASSEMBLY"].includes(kind);
}

/** The forum whose session the title or a sentence before tells of, the nearest first; none that the test refuses. */
export function sessionBefore(
  { document, reading }: Scene,
  isMeant: (forum: Entity) => boolean = () => true,
): BodyMention | null {
  const { readings } = document;
  for (let at = readings.indexOf(reading); at >= 0; at--) {
    const earlier = readings[at];
    const found = earlier?.mentions
      .flatMap((mention) => forumOf(earlier.line, mention) ?? [])
      .find((forum) => {
        const entity = document.body(forum);
        return entity !== null && isMeant(entity) && hasSession(forum, earlier);
      });
    if (found) return found;
  }
  return null;
}

/**
 * "The Secretary General of TURKPA took part in the session of the Assembly", in an article on a session of another one: the
 * forum those who take part serve is not the one meant where only a common noun stands for it.
 */
export function notTheirOwn(
  scene: Scene,
  forum: BodyMention,
  people: readonly Entity[],
): BodyMention {
  const { document, reading } = scene;
  const isNamed = reading.mentions.includes(forum) && !forum.anaphoric;
  const own = document.body(forum);
  if (isNamed || !own || people.length === 0) return forum;
  const serves = (entity: Entity) =>
    document.cast
      .filter((character) => people.includes(character.entity))
      .every(({ holdings }) => holdings.some(({ body }) => body?.id === entity.id));
  return (serves(own) && sessionBefore(scene, (entity) => !serves(entity))) || forum;
}

/** "12th session of the Baltic Assembly", "TURKPA General Assembly", "the IPU Assembly opened", a forum that is an event. */
function hasSession(forum: BodyMention, { line }: Reading): boolean {
  const kind = forum.forumKind ?? forum.forum?.kind ?? "";
  if (["FORUM", "CONGRESS", "CONFERENCE"].includes(kind)) return true;
  let before = forum.first - 1;
  while (line.is(before, "the", "of", "council", "'s")) before--;
  if (isGatheringWord(line, before)) return true;
  for (let index = forum.last; index < forum.last + 5; index++) {
    if (line.is(index, ...SESSIONS, "meeting", "meets", "convenes")) return true;
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
  const whole =
    forumIn(line, mention.first, mention.last) ?? forumMeant(line, mention.first, mention.last);
  return whole && { ...whole, first: mention.first, last: mention.last };
}

/** "the General Committee of the Assembly": the assembly the article names elsewhere. */
function forumMeant(line: Line, first: number, last: number): BodyMention | null {
  for (let index = first + 1; index < last; index++) {
    const forum = line.is(index - 1, "the") ? findBareForum(line, index) : null;
    if (forum && forum.last <= last) return forum;
  }
  return null;
}
