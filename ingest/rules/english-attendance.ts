import type { Line } from "../grammar/line.ts";
import type { FoundTrigger } from "../grammar/triggers.ts";
import type { Scene } from "../scene.ts";
import type { BodyMention } from "../stages.ts";
import { isGatheringItself, isGatheringWord, sessionBefore } from "./english-gatherings.ts";

const REACH = 16;
const SPEECHES = [
  "speech",
  "speeches",
  "address",
  "statement",
  "statements",
  "remarks",
  "report",
  "reports",
  "presentation",
  "keynote",
];
const OPENING = ["opening", "welcoming", "welcome", "closing", "keynote", "inaugural"];
const DELEGATIONS = ["delegation", "mission", "contingent"];
const DAYS = new Set(
  "monday tuesday wednesday thursday friday saturday sunday today yesterday".split(" "),
);
/** What may stand between a word of saying and where it was said: "said this on Monday in her speech at". */
const BETWEEN_SAID = new Set([
  ...DAYS,
  ..."this that so on in his her a an the speech address remarks opening keynote while speaking".split(
    " ",
  ),
]);
/** A speech that is only sent. */
const SENT = ["video", "written", "congratulatory"];

/**
 * The forum that a verb or noun which tells of much else tells of here: "said at the session of …", "made a statement at …",
 * "represented Chile at …", "led the delegation to …", "opened the session of …". Null where the words do not say so.
 */
export function attendedForum(
  scene: Scene,
  trigger: FoundTrigger,
  forums: readonly BodyMention[],
): BodyMention | null {
  const { line } = scene.reading;
  const { first, last } = trigger;
  const behind = forums.filter(
    (forum) => forum.first >= last && forum.first - last <= REACH && !isParted(line, last, forum),
  );
  const led = (words: readonly string[]) =>
    behind.find((forum) => words.includes(line.lower(governor(line, forum.first)))) ?? null;
  switch (trigger.trigger.record.id) {
    case "spoke":
      return saidAt(line, trigger, forums);
    case "delivered": {
      // "At the session of …, speeches were delivered by X".
      if (trigger.form === "passive")
        return holds(line, first - 4, first, SPEECHES)
          ? (forums.findLast((forum) => forum.last <= first) ?? sessionBefore(scene))
          : null;
      const forum = led(["at", "to", "before", "during", "in"]) ?? toldBefore(scene, last);
      const end = forum && forum.first >= last ? forum.first : last + 5;
      return holds(line, last, end, SPEECHES) && !isSent(line, last, end) ? forum : null;
    }
    case "speech":
      if (isSent(line, first - 2, first)) return null;
      // "X stated in his opening speech": of the session told before.
      if (line.is(first - 1, ...OPENING) && line.is(first - 3, "in")) return sessionBefore(scene);
      return led(["at", "to", "before", "during"]) ?? toldBefore(scene, last);
    case "represented":
    case "moderated":
      return led(["at", "in", "during"]);
    case "led":
      return holds(line, first, behind[0]?.first ?? first + REACH / 2, DELEGATIONS) &&
        !line.is(last, "by")
        ? (led(["to", "at", "in", "for"]) ??
            (isToSession(line, last) ? sessionBefore(scene) : null))
        : null;
    default: {
      // "X and Y held the third session of the Commission": nothing but the session between.
      const [forum] = behind;
      if (!forum || governor(line, forum.first) !== last - 1) return null;
      return forum.first - last > 1 || isGatheringItself(forum) ? forum : null;
    }
  }
}

/** "At the session of …, X said", "X said at the session of …", "X told the session of …". */
function saidAt(
  line: Line,
  { first, last }: FoundTrigger,
  forums: readonly BodyMention[],
): BodyMention | null {
  return (
    forums.find((forum) => {
      const at = governor(line, forum.first);
      const isThere = line.is(at, "at", "during");
      if (forum.last <= first) {
        // "The delegation, headed by X, during the forum expressed".
        const isBetween = line.is(at, "during") && first - forum.last < 2;
        const isAhead = at === 0 && line.is(forum.last, ",", "in");
        return isThere && (isAhead || isBetween) && isSession(line, at, forum);
      }
      if (at === last - 1) return line.is(first, "told", "tells") && isSession(line, at, forum);
      if (!isThere || at < last) return false;
      // "advocated equality on Thursday at the tenth Forum".
      const isDated = DAYS.has(line.lower(at - 1)) && !isParted(line, last, forum);
      return isDated || line.tokens.slice(last, at).every(({ lower }) => BETWEEN_SAID.has(lower));
    }) ?? null
  );
}

/** "a keynote address at the first plenary session": of the forum told before. */
function toldBefore(scene: Scene, last: number): BodyMention | null {
  const { line } = scene.reading;
  for (let index = last; index < last + REACH / 2; index++) {
    if (!isGatheringWord(line, index) || line.is(index, "meeting", "event", "ceremony")) continue;
    const isOther = line.is(index + 1, "of", "with", "between");
    const at = governor(line, index);
    return !isOther && at >= last && line.is(at, "at", "to", "before")
      ? sessionBefore(scene)
      : null;
  }
  return null;
}

/** A session of the forum, or a forum that is one by itself: nobody speaks "at TURKPA". */
function isSession(line: Line, at: number, forum: BodyMention): boolean {
  return forum.first - at > 2 || isGatheringItself(forum) || isGatheringWord(line, forum.last);
}

/** The token before the whole phrase of a gathering: "at" of "at the 65th plenary session of the Assembly". */
function governor(line: Line, first: number): number {
  let index = first - 1;
  while (index >= 0 && first - index < 14 && isOfGathering(line, index)) index--;
  return index;
}

function isOfGathering(line: Line, index: number): boolean {
  const token = line.at(index);
  if (!token) return false;
  if (token.kind === "number" || isGatheringWord(line, index)) return true;
  if (token.kind === "punctuation") return /^[-–'’"“”]$/.test(token.text);
  if (token.capitalized && index > 0) return true;
  return /^(?:the|of|s|this|its|st|nd|rd|\w*th|first|second|third|\w+-(?:first|second|third)|opening|closing|plenary|annual|regular|ordinary|extraordinary|joint|next|autumn|winter|spring|summer|fall|inaugural|general|high-level|debate|part|panel|work|day|discussions?|theme|main|\w+-day|special|anniversary|jubilee|ongoing|recent)$/.test(
    token.lower,
  );
}

function holds(line: Line, from: number, to: number, words: readonly string[]): boolean {
  return line.tokens.slice(Math.max(0, from), to).some(({ lower }) => words.includes(lower));
}

function isSent(line: Line, from: number, to: number): boolean {
  return holds(line, from, to, SENT);
}

/** Another clause between: "led the delegation, while the session of …". */
function isParted(line: Line, from: number, { first }: BodyMention): boolean {
  return holds(line, from, first, ["that", "which", "who", "while", "but", ";", "where"]);
}

/** "is heading the delegation to the conference": the one told before. */
function isToSession(line: Line, from: number): boolean {
  for (let index = from; index < from + REACH / 2; index++)
    if (line.is(index, "to", "at") && line.is(index + 1, "the", "this"))
      return isGatheringWord(line, index + 2) && !line.is(index + 3, "of", "with", "between");
  return false;
}
