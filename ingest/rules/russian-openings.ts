import type { Line } from "../grammar/line.ts";
import type { FoundTrigger } from "../grammar/triggers.ts";
import { readingBefore, type Scene, sameQuote } from "../scene.ts";
import type { BodyMention } from "../stages.ts";
import { isGathering, isGatheringItself, venueCalled, venueJustNamed } from "./venues.ts";

const REACH = 6;
/** What a forum gathers in part: «заседание Совета ТюркПА». */
const ORGANS = ["совета", "бюро", "комиссии", "комитета", "президиума"];
const FORMS = new Set(["past", "present", "future", "infinitive", "converb"]);

/**
 * The gathering a verb opens, holds or closes: «открыла заседание Совета МПА СНГ», «Форум женщин открыла …», «заседание
 * вёл …». What is held of a forum's other things is none: «провёл встречу в МПА СНГ».
 */
export function openedForum(scene: Scene, trigger: FoundTrigger): BodyMention | null {
  if (!FORMS.has(trigger.form)) return null;
  const { line, mentions } = scene.reading;
  const forum = mentions.find(
    (mention): mention is BodyMention =>
      mention.kind === "body" &&
      mention.type === "Forum" &&
      sameQuote(scene, mention.first, trigger.first) &&
      isObject(line, mention, trigger),
  );
  return (
    forum ??
    relativeForum(scene, trigger) ??
    forumMeant(scene, trigger) ??
    calledForum(scene, trigger)
  );
}

/** «Идёт саммит женщин. Его открыла Анна Белова»: the gathering the sentence before tells of. */
function forumMeant(scene: Scene, { first }: FoundTrigger): BodyMention | null {
  const isPronoun = first === 1 && scene.reading.line.is(0, "его", "её", "ее");
  const venue = isPronoun ? venueJustNamed(scene) : null;
  return venue && isGatheringItself(venue) ? venue : null;
}

/** «на заседании Совета ТюркПА, которое открыла Анна Белова». */
function relativeForum({ reading: { line, mentions } }: Scene, { first }: FoundTrigger) {
  const isRelative =
    line.is(first - 1, "который", "которое", "которую") && line.at(first - 2)?.text === ",";
  const forum = mentions.find(
    (mention): mention is BodyMention =>
      mention.kind === "body" && mention.type === "Forum" && mention.last === first - 2,
  );
  if (!isRelative || !forum) return null;
  return isGathering(line, headOf(line, forum, isGathering)) || isGatheringItself(forum)
    ? forum
    : null;
}

/** «Под председательством А. прошло заседание Совета МПА СНГ», «заседание прошло под руководством А.»: what was led. */
export function chairedForum(scene: Scene, { first }: FoundTrigger): BodyMention | null {
  const { line, mentions } = scene.reading;
  if (!line.is(first - 1, "под") || mentions.some(({ last }) => last === first - 1)) return null;
  const noun = line.tokens.findIndex((_, index) => isHeld(line, index));
  // «Оно прошло под председательством А.»
  if (noun < 0) return line.is(0, "оно", "она", "он") ? venueJustNamed(scene) : null;
  const forum = mentions.find(
    (mention): mention is BodyMention =>
      mention.kind === "body" &&
      mention.type === "Forum" &&
      mention.first > noun &&
      headOf(line, mention, isGathering) <= noun,
  );
  return forum ?? venueCalled(scene, noun);
}

/** «заседание» as the subject, not «для участия в конференции». */
function isHeld(line: Line, index: number): boolean {
  return (
    isGathering(line, index) &&
    line.cases(index).includes("nomn") &&
    line.analyze(index - 1)[0]?.pos !== "PREP" &&
    !line.cases(index).includes("gent")
  );
}

function isObject(line: Line, forum: BodyMention, { first, last }: FoundTrigger): boolean {
  const head = headOf(line, forum);
  const isAccusative =
    head < forum.first
      ? isGathered(line, head)
      : isGatheringItself(forum) && forum.cases.includes("accs");
  if (!isAccusative) return false;
  return head >= last
    ? isPlain(line, last, head)
    : forum.last <= first && first - forum.last <= REACH && isPlain(line, forum.last, first);
}

/** «заседание» of «очередное заседание Совета МПА СНГ»; the forum itself where it is named alone. */
function headOf(line: Line, { first }: BodyMention, isHead = isGathered): number {
  let head = first;
  for (let index = first - 1; index >= Math.max(0, first - REACH); index--) {
    if (isHead(line, index)) head = index;
    else if (!isModifier(line, index)) break;
  }
  return head;
}

/** «работу сессии», «пленарное заседание». */
function isGathered(line: Line, index: number): boolean {
  const isNamed = isGathering(line, index) || line.is(index, "работу", "церемонию");
  return isNamed && line.cases(index).includes("accs");
}

function isModifier(line: Line, index: number): boolean {
  return (
    line.at(index)?.kind === "number" ||
    isGathering(line, index) ||
    line.is(index, ...ORGANS) ||
    line.analyze(index)[0]?.pos === "ADJF"
  );
}

/** Nothing but adverbs, adjectives and places between verb and object. */
function isPlain(line: Line, from: number, to: number): boolean {
  return (
    line.tokens
      .slice(from, to)
      .every(
        ({ kind }, offset) =>
          kind !== "punctuation" &&
          !line.analyze(from + offset).some(({ pos, known }) => known && pos === "VERB"),
      ) && to - from <= REACH
  );
}

/** «Заседание открыла …», «открыла работу форума»: the forum named before, for a noun without words of its own. */
function calledForum(scene: Scene, { first, last }: FoundTrigger): BodyMention | null {
  const { line } = scene.reading;
  for (const start of [last, last + 1, first - 1, first - 2]) {
    if (!isGathered(line, start)) continue;
    const noun = isGathering(line, start) ? start : start + 1;
    const isBeside = start >= last || noun + 1 === first;
    if (isBeside && isGathering(line, noun))
      return isOthers(scene, noun) ? null : venueCalled(scene, noun);
  }
  return null;
}

/** «В рамках форума прошло заседание Совета сотрудничества. Заседание провёл …»: of a body that is no forum to us. */
function isOthers(scene: Scene, noun: number): boolean {
  const before = readingBefore(scene);
  const [called] = scene.reading.line.analyze(noun);
  const place = before?.line.tokens.findIndex((_, index) =>
    before.line.analyze(index).some(({ lemma }) => lemma === called?.lemma),
  );
  if (!before || place === undefined || place < 0) return false;
  const isForum = before.mentions.some(
    (mention) =>
      mention.kind === "body" &&
      mention.type === "Forum" &&
      mention.first - place <= 3 &&
      mention.first > place,
  );
  return !isForum && isNamedBehind(before.line, place + 1);
}

function isNamedBehind(line: Line, index: number): boolean {
  return (
    line.at(index)?.capitalized === true &&
    line.analyze(index).some(({ pos, case: kase }) => pos === "NOUN" && kase === "gent")
  );
}
