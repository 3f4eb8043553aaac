import type { Line } from "../grammar/line.ts";
import { crossesClause } from "../grammar/modality/carriers.ts";
import { isToCome } from "../grammar/modality/words.ts";
import type { FoundTrigger } from "../grammar/triggers.ts";
import { isDelegation } from "../people/delegates.ts";
import { groupAfter, groupBefore, isPersonGroup, readingBefore, type Scene } from "../scene.ts";
import type { BodyMention, Group, Mention } from "../stages.ts";
import { isGathering, venueJustNamed, venueOf } from "./venues.ts";

const FORMS = new Set(["past", "present", "future"]);
const REACH = 14;
const AHEAD = 6;
/** Sentences. */
const BEFORE = 2;

/**
 * The gathering somebody leads a delegation to or represents a country at: «возглавит делегацию на 133-й Ассамблее МПС»,
 * «Беларусь на сессии ПА ОБСЕ представляет …». Who leads a party or represents a firm does neither.
 */
export function attendedForum(scene: Scene, trigger: FoundTrigger): BodyMention | null {
  if (!FORMS.has(trigger.form) || !isSent(scene, trigger)) return null;
  const { mentions } = scene.reading;
  const forum = mentions.find(
    (mention): mention is BodyMention =>
      mention.kind === "body" && mention.type === "Forum" && isPlaceOf(scene, trigger, mention),
  );
  return forum ?? venueOf(scene, trigger) ?? joinedBefore(scene);
}

/**
 * «Делегация участвует в сессии МПА СНГ. Возглавляет её Анна Белова», «Открылась сессия МПА СНГ. В сессии участвуют гости.
 * Делегацию Кубы возглавляет Анна Белова»: what those of the sentence before are at.
 */
function joinedBefore(scene: Scene): BodyMention | null {
  const before = readingBefore(scene);
  const isTold = before?.line.tokens.some(({ lower }) =>
    /^участ(?:ие|вова|вует|вуют)/u.test(lower),
  );
  const isPlaced = scene.reading.line.tokens.some(({ lower }) => lower === "в" || lower === "на");
  return isTold && !isPlaced ? venueJustNamed(scene, BEFORE) : null;
}

/** Whether the sentence before only announces what the delegation goes to. */
export function isAnnounced(scene: Scene, forum: BodyMention): boolean {
  const before = readingBefore(scene);
  const isIts = before?.mentions.includes(forum) ?? false;
  return before !== null && isIts && isToCome(before.line);
}

/** The people behind the verb, else before it: «Беларусь представлял Пётр Орлов», «Пётр Орлов возглавил делегацию». */
export function delegatesOf(scene: Scene, { first, last }: FoundTrigger): Group | null {
  return (
    groupAfter(scene, last, "SUBJ", { reach: REACH, test: isPersonGroup }) ??
    groupBefore(scene, first, "SUBJ", isPersonGroup)
  );
}

/** A delegation is led, a country or a parliament represented. */
function isSent({ reading: { line, mentions } }: Scene, { first, last }: FoundTrigger): boolean {
  const isLed = line.analyze(first).some(({ lemma }) => lemma !== "представлять");
  // «Нашу страну на форуме представляет …»
  const isOurs = line.tokens.some(
    (_, index) =>
      Math.abs(index - first) <= REACH &&
      line.is(index, "страну", "республику", "сторону", "парламент") &&
      line.is(index - 1, "нашу", "наш", "свою", "свой"),
  );
  if (!isLed && isOurs) return true;
  const isMeant = (mention: Mention) =>
    isLed
      ? isDelegation(mention)
      : (mention.kind === "country" && mention.form === "noun") ||
        (mention.kind === "body" && mention.type === "Chamber") ||
        isDelegation(mention);
  return mentions.some((mention) => {
    if (!isLed && mention.kind === "country" && line.is(mention.last, "сторону")) return true;
    const gap = mention.first >= last ? mention.first - last : first - mention.last;
    const isObject = mention.cases.length === 0 || mention.cases.includes("accs");
    return isMeant(mention) && isObject && gap >= 0 && gap <= AHEAD;
  });
}

/** «на 133-й Ассамблее МПС», «в сессии ПА ОБСЕ»: in the clause of the verb, behind its own preposition. */
function isPlaceOf(
  { reading: { line } }: Scene,
  { first, last }: FoundTrigger,
  forum: BodyMention,
): boolean {
  if (!isPlaced(line, forum.first)) return false;
  const [from, to] = forum.first >= last ? [last, forum.first] : [forum.last, first];
  return to - from <= REACH && !crossesClause(line, from, to);
}

/** «на Ассамблее МПС», «в сессии ПА ОБСЕ»; who leads a delegation «в ПА ОБСЕ» got a post. */
function isPlaced(line: Line, first: number): boolean {
  let index = first - 1;
  let isGathered = false;
  while (isGathering(line, index) || line.is(index, "работе") || isModifier(line, index)) {
    isGathered ||= isGathering(line, index);
    index--;
  }
  return line.is(index, "на") || (isGathered && line.is(index, "в", "во"));
}

function isModifier(line: Line, index: number): boolean {
  return line.at(index)?.kind === "number" || line.analyze(index)[0]?.pos === "ADJF";
}
