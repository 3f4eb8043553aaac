import type { Line } from "../grammar/line.ts";
import { crossesClause } from "../grammar/modality/carriers.ts";
import type { FoundTrigger } from "../grammar/triggers.ts";
import { isDelegation } from "../people/delegates.ts";
import { groupAfter, groupBefore, isPersonGroup, type Scene, sameQuote } from "../scene.ts";
import type { BodyMention, Group } from "../stages.ts";
import type { Entity } from "../types.ts";
import { leftOut } from "./russian-left-out.ts";
import type { Actors } from "./sides.ts";

const THANKS = /^(?:признательн|благодар|поблагодар|спасибо|thank|grateful|gratitude|алғыс)/u;
const GATHERED = new Set(["сессия", "заседание", "ассамблея", "форум", "конференция", "саммит"]);
const SPEECH_REACH = 12;

/** Thanks are for what was: «выразил признательность за участие Совета Улемов в работе Съезда». */
export function isThanked(line: Line, { first }: FoundTrigger): boolean {
  const isThing = line.language !== "ru" || line.cases(first).includes("accs");
  return isThing && line.tokens.some(({ lower }, index) => index < first && THANKS.test(lower));
}

/** The owner of the noun, the subject of the verb, whom thanks go to, or whom the text spoke of last. */
export function russianParticipants(
  scene: Scene,
  trigger: FoundTrigger,
  forum: BodyMention,
): Actors {
  const isElsewhere = !scene.reading.mentions.includes(forum);
  const takes = ({ members, first, last }: Group) =>
    (isElsewhere || last <= forum.first || first >= forum.last) &&
    sameQuote(scene, first, trigger.first) &&
    members.some(({ kind }) => kind !== "country");
  const isNoun = trigger.trigger.record.part === "noun";
  const genitive = isNoun
    ? groupAfter(scene, trigger.last, "GEN", { reach: 1, test: takes })
    : null;
  if (!genitive && isNoun && isThanked(scene.reading.line, trigger)) {
    const thanked = thankedBefore(scene, trigger.first, takes);
    return { entities: thanked ? entitiesOf(scene, thanked) : [], elided: false };
  }
  const behind = groupAfter(scene, trigger.last, "SUBJ", {
    reach: 20,
    test: (group) => takes(group) && !isTeller(scene, trigger, group),
  });
  const subject =
    genitive ?? groupBefore(scene, trigger.first, "SUBJ", takes) ?? headOf(scene, behind);
  if (!subject) {
    const topic = isNoun ? null : leftOut(scene, trigger);
    return { entities: topic ? [topic] : [], elided: true };
  }
  return { entities: entitiesOf(scene, subject), elided: false };
}

/** «Черногория намерена вступить в ШОС, заявил Ален Симонян»: who says so is no party to it. */
function isTeller({ reading: { line } }: Scene, { last }: FoundTrigger, { first }: Group): boolean {
  const isApart = line.tokens.slice(last, first).some(({ text }) => text === ",");
  return isApart && crossesClause(line, last, first);
}

/** «поблагодарил Сахибу Гафарову за участие», «выразил А. Жиркову благодарность за участие». */
function thankedBefore(
  scene: Scene,
  index: number,
  takes: (group: Group) => boolean,
): Group | null {
  const person = (group: Group) => takes(group) && isPersonGroup(group) && !group.marks.has("SUBJ");
  return groupBefore(scene, index, "DAT", person) ?? groupBefore(scene, index, "OBJ", person);
}

/** «участвовала делегация во главе с заместителем председателя …»: who leads it. */
function headOf(scene: Scene, group: Group | null): Group | null {
  if (!group || isPersonGroup(group) || !group.members.some(isDelegation)) return group;
  const { line } = scene.reading;
  const led = groupAfter(scene, group.last, "SUBJ", {
    reach: 4,
    test: (other) => isPersonGroup(other) && line.is(other.first - 2, "главе"),
  });
  return led ?? group;
}

/** A delegation of a country stands for it: «делегация Туркменистана участвовала в форуме». */
function entitiesOf({ document }: Scene, { members }: Group): Entity[] {
  return members.flatMap((member) => {
    if (!isDelegation(member) || member.chambers.length > 0) return document.entity(member) ?? [];
    return member.country ? (document.entities.country(member.country) ?? []) : [];
  });
}

/** «сказал председатель … на проходящей в Баку 14-й сессии Азиатской парламентской ассамблеи»: said in the session itself. */
export function isSpokenAt(
  { reading: { line } }: Scene,
  { first }: FoundTrigger,
  forum: BodyMention,
): boolean {
  const [from, to] = [Math.min(first, forum.first), Math.max(first, forum.first)];
  if (to - from > SPEECH_REACH * 2 || crossesClause(line, from, to)) return false;
  for (let index = forum.first - 1; index >= Math.max(0, forum.first - SPEECH_REACH); index--) {
    const token = line.at(index);
    if (line.is(index, "на")) return isGatheringBetween(line, index, forum);
    const isSeparate = token?.kind === "punctuation" || line.is(index, "о", "об", "по", "к", "для");
    if (isSeparate || line.analyze(index).some(({ pos }) => pos === "VERB")) return false;
  }
  return false;
}

/** The preposition asks for the place: «на сессии ПА ОБСЕ», «на Форуме женщин», not «на сайте ПА ОБСЕ». */
function isGatheringBetween(line: Line, preposition: number, forum: BodyMention): boolean {
  for (let index = preposition + 1; index <= forum.first; index++) {
    if (line.lower(index).length < 2) continue;
    const noun = line
      .analyze(index)
      .find(({ pos, case: kase }) => pos === "NOUN" && kase === "loct");
    if (noun && GATHERED.has(noun.lemma)) return true;
    if (noun && index < forum.first && line.at(index - 1)?.lower !== "в") return false;
  }
  return false;
}
