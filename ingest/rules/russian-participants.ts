import type { Line } from "../grammar/line.ts";
import { crossesClause } from "../grammar/modality/carriers.ts";
import { ledBefore } from "../grammar/russian/leading.ts";
import type { FoundTrigger } from "../grammar/triggers.ts";
import { isDelegation } from "../people/delegates.ts";
import { groupAfter, groupBefore, isPersonGroup, type Scene, sameQuote } from "../scene.ts";
import type { BodyMention, Group } from "../stages.ts";
import type { Entity } from "../types.ts";
import { isThanked } from "./russian-attendance.ts";
import { listedCountries } from "./russian-country-lists.ts";
import { delegatesOf } from "./russian-delegates.ts";
import { leftOut } from "./russian-left-out.ts";
import { isTeller } from "./russian-tellers.ts";
import type { Actors, Test } from "./sides.ts";

const COLON_REACH = 8;
/** «А., также участвовавший в сессии»: the noun of a participle. */
const BESIDE = 3;

/** The owner of the noun, the subject of the verb, whom thanks go to, or whom the text spoke of last. */
export function russianParticipants(
  scene: Scene,
  trigger: FoundTrigger,
  forum: BodyMention,
): Actors {
  const { part, id } = trigger.trigger.record;
  const isElsewhere = !scene.reading.mentions.includes(forum);
  const isOutside = ({ first, last }: Group) =>
    (isElsewhere || last <= forum.first || first >= forum.last) &&
    sameQuote(scene, first, trigger.first);
  const takes = (group: Group) =>
    isOutside(group) &&
    !isAside(scene.reading.line, trigger, group) &&
    // «в заседании межпарламентской комиссии»: no subject.
    !(isElsewhere && isForumHead(scene.reading.line, group)) &&
    // «идёт заседание комиссии, заявил Пётр Орлов на форуме»: people speak.
    (id !== "spoke" || isPersonGroup(group)) &&
    group.members.some(({ kind }) => kind !== "country");
  if (id === "represented") {
    const delegates = delegatesOf(scene, trigger);
    return { entities: delegates ? takingPart(scene, delegates) : [], elided: false };
  }
  // «возглавит делегацию, которая будет на форуме»: whoever leads it takes part.
  const antecedent = isLed(scene, trigger) ? undefined : relativeSubject(scene, trigger);
  if (antecedent !== undefined) {
    const whose = antecedent && takes(antecedent) ? takingPart(scene, antecedent) : [];
    return { entities: whose, elided: false };
  }
  const isNoun = part === "noun";
  if (isNoun && isStates(scene, trigger)) return { entities: [], elided: false };
  const told = isNoun ? ownerOf(scene, trigger, takes) : null;
  // «парламентарии во главе с А. за время участия делегации в сессии»: the delegation is theirs.
  const owner = told && takingPart(scene, told).length > 0 ? told : null;
  if (!owner && isNoun && isThanked(scene.reading.line, trigger)) {
    const thanked = thankedBefore(scene, trigger.first, takes);
    return { entities: thanked ? takingPart(scene, thanked) : [], elided: false };
  }
  const behind = groupAfter(scene, trigger.last, "SUBJ", {
    reach: 20,
    test: (group) => takes(group) && !isTold(scene, trigger, group),
  });
  const subject =
    owner ??
    (id === "joined" ? countriesNear(scene, trigger, isOutside) : null) ??
    subjectBefore(scene, trigger, takes) ??
    headOf(scene, behind) ??
    countriesNear(scene, trigger, isOutside);
  if (!subject) {
    // «парламенты государств, входящих в ТюркПА»: a participle goes with a noun.
    // «участвуют около ста парламентариев»: many, so not the one spoken of.
    const isOther = isNoun || trigger.form === "participle" || trigger.plural;
    const topic = isOther ? null : leftOut(scene, trigger);
    return { entities: topic ? [topic] : [], elided: true };
  }
  return { entities: takingPart(scene, subject), elided: false };
}

/**
 * «встретился с А., который участвует в сессии», «с членами делегации, которые участвовали …»: whom the relative clause tells
 * of, null where that is nobody named; undefined outside such a clause.
 */
function relativeSubject(
  { reading: { line, groups } }: Scene,
  { first }: FoundTrigger,
): Group | null | undefined {
  const start = line.tokens.findLastIndex(
    (_, index) => index < first && opensRelative(line, index),
  );
  const isOwn = start >= 0 && !line.tokens.slice(start + 1, first).some(({ text }) => text === ",");
  if (!isOwn) return undefined;
  return groups.findLast(({ last }) => last <= start && start - last <= 1) ?? null;
}

function isLed({ reading: { line } }: Scene, { first }: FoundTrigger): boolean {
  return line.tokens
    .slice(0, first)
    .some((_, index) => line.analyze(index).some(({ lemma }) => /^возглав[ил]/u.test(lemma)));
}

function opensRelative(line: Line, index: number): boolean {
  return line.is(index, "который", "которая", "которые") && line.at(index - 1)?.text === ",";
}

/** «Черногория намерена вступить в ШОС, заявил Ален Симонян»: who says so is no party to it. */
function isTold({ reading: { line } }: Scene, { last }: FoundTrigger, { first }: Group): boolean {
  const isApart = line.tokens.slice(last, first).some(({ text }) => text === ",");
  return isApart && crossesClause(line, last, first);
}

function isForumHead(line: Line, { first }: Group): boolean {
  return [first, first - 1].some((index) => line.hit(index, "forumHead") !== null);
}

/** «Как сообщает Сенат, в форуме участвуют …», «Сенат провёл форум, в котором участвовали …»: another clause's subject. */
function isAside(line: Line, { first }: FoundTrigger, group: Group): boolean {
  // «Парламентская ассамблея ОЭС (ПАОЭС)»
  if (line.at(group.first - 1)?.text === "(" && line.at(group.last)?.text === ")") return true;
  if (isTeller(line, group)) return true;
  return line.tokens
    .slice(group.last, first)
    .some(
      ({ lower }, offset) =>
        lower.startsWith("котор") && line.is(group.last + offset - 1, "в", "во", "на", "с"),
    );
}

/** «в рамках председательства России в БРИКС состоится форум»: a country's, so nobody's who is named elsewhere. */
function isStates({ reading: { line, mentions } }: Scene, { first, last }: FoundTrigger): boolean {
  const isChair = line.analyze(first)[0]?.lemma === "председательство";
  return isChair && mentions.some((own) => own.kind === "country" && own.first === last);
}

/** «участие А. в форуме», «под председательством А.». */
function ownerOf(scene: Scene, { first, last }: FoundTrigger, takes: Test): Group | null {
  const { line, groups } = scene.reading;
  const genitive = groupAfter(scene, last, "GEN", { reach: 1, test: takes });
  if (genitive || !line.is(first - 1, "под")) return genitive;
  return groups.find((group) => group.first === last && isPersonGroup(group)) ?? null;
}

/** «встретился с А., который участвует в форуме»: whoever stands before the comma. */
function antecedent({ reading: { line, groups } }: Scene, verb: number): Group | null {
  const pronoun = [1, 2, 3].find(
    (step) =>
      line.is(verb - step, "который", "которая", "которые") &&
      line.at(verb - step - 1)?.text === ",",
  );
  if (pronoun === undefined) return null;
  return groups.find((group) => group.last === verb - pronoun - 1 && isPersonGroup(group)) ?? null;
}

/** The nearest; «А. в сопровождении делегации»: a form that may be a genitive gives way to the people before it. */
function subjectBefore(scene: Scene, { first, form }: FoundTrigger, takes: Test): Group | null {
  const spokenOf = antecedent(scene, first);
  if (spokenOf && takes(spokenOf)) return spokenOf;
  const nearest = groupBefore(scene, first, "SUBJ", takes);
  if (form === "participle") return nearest && first - nearest.last <= BESIDE ? nearest : null;
  if (!nearest?.marks.has("GEN")) return nearest;
  return (
    groupBefore(scene, first, "SUBJ", (group) => takes(group) && isPersonGroup(group)) ?? nearest
  );
}

/** «Казахстан и Узбекистан вошли в …», «в ТюркПА входят Азербайджан и Турция»: countries, named as such. */
function countriesNear(scene: Scene, { first, last }: FoundTrigger, isOutside: Test): Group | null {
  const { line } = scene.reading;
  const isNamed = (group: Group) =>
    isOutside(group) &&
    group.members.every((member) => member.kind === "country" && member.form === "noun");
  return (
    groupAfter(scene, last, "SUBJ", { reach: 6, test: isNamed }) ??
    groupBefore(
      scene,
      first,
      "SUBJ",
      (group) =>
        isNamed(group) && (group.first === 0 || line.at(group.first - 1)?.kind === "punctuation"),
    )
  );
}

/** «поблагодарил Сахибу Гафарову за участие», «выразил А. Жиркову благодарность за участие». */
function thankedBefore(scene: Scene, index: number, takes: Test): Group | null {
  const person = (group: Group) => takes(group) && isPersonGroup(group) && !group.marks.has("SUBJ");
  return groupBefore(scene, index, "DAT", person) ?? groupBefore(scene, index, "OBJ", person);
}

/** «участвовала делегация во главе с заместителем председателя …»: who leads it. */
function headOf(scene: Scene, group: Group | null): Group | null {
  if (!group || isPersonGroup(group) || !group.members.some(isDelegation)) return group;
  const { line } = scene.reading;
  const led = groupAfter(scene, group.last, "SUBJ", {
    reach: 4,
    test: (other) => isPersonGroup(other) && ledBefore(line, other.first) !== null,
  });
  return led ?? group;
}

/** Whom a group stands for; of a delegation whom the article told of, else its country. */
function takingPart(scene: Scene, group: Group): readonly Entity[] {
  const { document } = scene;
  const listed = listedCountries(scene, group);
  if (listed.length > 0) return listed;
  const named = namedBehind(scene, group);
  if (named.length > 0) return named;
  return group.members.flatMap((member) => {
    if (!isDelegation(member) || member.chambers.length > 0) return document.entity(member) ?? [];
    const people = document.delegates(member);
    const country = member.country ?? demonymOf(scene, member);
    if (people.length > 0 || !country) return people;
    return document.entities.country(country) ?? [];
  });
}

/** «примут участие главы ассамблей: А., Б.», «депутаты ряда стран, в том числе А. и Б.»: the people behind. */
function namedBehind({ document, reading }: Scene, { members, last }: Group): readonly Entity[] {
  const isNameless = members.every(
    (member) => member.kind === "person" && member.plural && !member.name,
  );
  const { line, groups } = reading;
  const opens = line.tokens.findIndex((_, index) => index >= last && opensNames(line, index));
  if (!isNameless || opens < 0 || opens - last > COLON_REACH) return [];
  return groups
    .filter((group) => group.first > opens && group.marks.has("SUBJ") && isPersonGroup(group))
    .flatMap((group) => group.members.flatMap((member) => document.entity(member) ?? []));
}

function opensNames(line: Line, index: number): boolean {
  if (line.at(index)?.text === ":") return true;
  if (line.is(index, "числе")) return line.is(index - 1, "том", "их") && line.is(index - 2, "в");
  return line.is(index, "них", "которых") && line.is(index - 1, "среди");
}

/** «азербайджанская делегация». */
function demonymOf({ reading: { mentions } }: Scene, { first }: BodyMention): string | null {
  const adjective = mentions.find(({ kind, last }) => kind === "country" && last === first);
  return adjective?.kind === "country" ? adjective.code : null;
}
