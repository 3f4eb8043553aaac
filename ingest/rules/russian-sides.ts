import { crossesClause } from "../grammar/modality/carriers.ts";
import type { Told } from "../grammar/modality.ts";
import type { FoundTrigger } from "../grammar/triggers.ts";
import {
  entitiesOf,
  groupAfter,
  groupBefore,
  isPersonGroup,
  type Scene,
  sameQuote,
} from "../scene.ts";
import type { Group } from "../stages.ts";
import type { Token } from "../text/tokens.ts";
import type { Entity } from "../types.ts";
import { presentSides } from "./present-sides.ts";
import { leftOut } from "./russian-left-out.ts";
import { type Bound, isApart, mayMeet, TALKED } from "./sides.ts";

/** «X встретился с Y», «X принял Y», «X и Y встретились», «X was received by Y». */
export function russianVerbSides(scene: Scene, trigger: FoundTrigger): Bound | null {
  const { record } = trigger.trigger;
  const wanted = record.frame?.right[0] === "OBJ" ? "OBJ" : "WITH";
  const near = (group: Group) =>
    sameQuote(scene, group.first, trigger.first) &&
    mayMeet(group) &&
    !isOthers(scene, trigger, group);
  const passive = trigger.form === "passive";
  const mark = passive ? "BY" : wanted;
  const direct =
    personFirst(scene, trigger.last, mark, near) ??
    (mark === "WITH" ? groupBefore(scene, trigger.first, mark, near) : null) ??
    (mark === "OBJ" ? objectBefore(scene, trigger.first, near) : null) ??
    (mark === "WITH" ? withoutPreposition(scene, trigger, near) : null);
  const subject = subjectOf(scene, trigger, direct);
  if (!direct && wanted === "OBJ" && subject && scene.topic && isPronounObject(scene, trigger))
    return {
      left: entitiesOf(scene, subject),
      right: [scene.topic],
      how: "verb-pronoun",
      elided: true,
    };
  if (direct) {
    const right = entitiesOf(scene, direct);
    const left = subject ? entitiesOf(scene, subject) : [];
    const guests = right.length === 0 ? guestsOf(scene, direct, left) : [];
    if (guests.length > 0) return { left, right: guests, how: "verb-guest", elided: true };
    if (subject) return { left, right, how: passive ? "passive" : "verb", elided: false };
    // «Закон принят Госдумой»: what a body takes in the passive is no guest.
    const topic = passive && !isPersonGroup(direct) ? null : leftOut(scene, trigger);
    return topic && { left: [topic], right, how: "verb-elided", elided: true };
  }
  if (wanted !== "WITH" || !subject) return null;
  const together = entitiesOf(scene, subject);
  if (together.length < 2 || (record.id === TALKED && !isApart(scene, together))) return null;
  return { left: together, right: together, how: "mutual", elided: false };
}

/** «провёл разговор, в ходе которого рассказал о встрече с Y»: Y stands in another clause, or with a nearer noun. */
function isOthers(scene: Scene, { last }: FoundTrigger, group: Group): boolean {
  const { line } = scene.reading;
  const { first } = group;
  if (isHeaded(scene, group)) return false;
  if (first < last || !(group.marks.has("WITH") || group.marks.has("BETWEEN"))) return false;
  const isNearer = scene.triggers.some(
    ({ trigger: { record }, first: from, last: to }) =>
      record.predicate === "MET_WITH" && record.part === "noun" && from >= last && to <= first,
  );
  return isNearer || (line.at(first - 1)?.text !== ":" && crossesClause(line, last, first));
}

/** «Посла Турции … принял Маулен Ашимбаев»: the other side opens the clause. */
function objectBefore(scene: Scene, index: number, near: (group: Group) => boolean): Group | null {
  const { line } = scene.reading;
  const opens = ({ first }: Group) =>
    first === 0 ||
    line.at(first - 1)?.kind === "punctuation" ||
    line.is(first - 1, "и", "сегодня", "вчера", "также", "затем", "позже");
  return groupBefore(
    scene,
    index,
    "OBJ",
    (group) =>
      near(group) &&
      isPersonGroup(group) &&
      !group.marks.has("SUBJ") &&
      index - group.last <= 3 &&
      opens(group),
  );
}

/** «Гостей приняли депутаты…», «с гостем встретился…»: whom the sentences before brought from elsewhere. */
function guestsOf(
  { document, reading }: Scene,
  { members }: Group,
  hosts: readonly Entity[],
): Entity[] {
  const isGuest = members.some(
    (member) =>
      member.kind === "person" && member.posts.some(({ record }) => record.id === "counterpart"),
  );
  if (!isGuest) return [];
  const { readings } = document;
  const here = readings.indexOf(reading);
  for (const { mentions } of readings.slice(Math.max(0, here - 3), here).reverse()) {
    const people = mentions.flatMap((mention) =>
      mention.kind === "person" && mention.name ? (document.entity(mention) ?? []) : [],
    );
    const strangers = people.filter(({ id, countryCode }) =>
      hosts.every((host) => host.id !== id && host.countryCode !== countryCode),
    );
    if (strangers.length > 0) return strangers.slice(0, 1);
  }
  return [];
}

/** «встретилась председателем Сената»: news leaves the «с» out now and then. */
function withoutPreposition(
  scene: Scene,
  { last }: FoundTrigger,
  near: (group: Group) => boolean,
): Group | null {
  return groupAfter(scene, last, "BY", {
    reach: 1,
    test: (group) => group.first === last && near(group) && isPersonGroup(group),
  });
}

/** «Первым его принял председатель Парламента …». */
function isPronounObject({ reading: { line } }: Scene, { first, last }: FoundTrigger): boolean {
  const pronouns = ["его", "её", "ее", "их"];
  return line.is(first - 1, ...pronouns) || line.is(last, ...pronouns);
}

/** The side right of a token; people before bodies that only introduce them. */
function personFirst(
  scene: Scene,
  index: number,
  mark: "OBJ" | "WITH" | "BY",
  near: (group: Group) => boolean,
  reach = 30,
): Group | null {
  const nearest = groupAfter(scene, index, mark, { reach, test: near });
  if (!nearest || isPersonGroup(nearest)) return nearest;
  const headed = groupAfter(scene, nearest.last, mark, {
    reach: 14,
    test: (group) => near(group) && isPersonGroup(group) && isHeaded(scene, group),
  });
  return headed ?? nearest;
}

/** «делегацию во главе с …», «делегацию, возглавляемую …», «делегацию в составе …». */
function isHeaded(scene: Scene, { first }: Group): boolean {
  const { line } = scene.reading;
  return (
    line.is(first - 2, "главе", "которую") ||
    line.is(first - 3, "главе") ||
    line.is(first - 1, "руководством", "составе") ||
    line.analyze(first - 1).some(({ pos, lemma }) => pos === "PRTF" && lemma === "возглавлять")
  );
}

/** The nearest subject to the left, else right behind the verb: «Встретились …», «…, сообщил …» is not looked at. */
function subjectOf(scene: Scene, trigger: FoundTrigger, other: Group | null): Group | null {
  const test = (group: Group) =>
    group !== other &&
    sameQuote(scene, group.first, trigger.first) &&
    mayMeet(group) &&
    group.members.some(({ kind }) => kind === "person" || kind === "body");
  const left = groupBefore(scene, trigger.first, "SUBJ", test);
  if (left) return left;
  return groupAfter(scene, trigger.last, "SUBJ", { reach: 6, test });
}

/** «Встреча X с Y», «встреча между X и Y», «X провёл встречу с Y», «на встрече с Y X отметил…». */
export function russianNounSides(scene: Scene, trigger: FoundTrigger, told: Told): Bound | null {
  if (isAttended(scene, trigger)) return presentSides(scene);
  const near = (group: Group) =>
    sameQuote(scene, group.first, trigger.first) &&
    mayMeet(group) &&
    !isOthers(scene, trigger, group);
  const between =
    groupAfter(scene, trigger.last, "BETWEEN", { reach: 12, test: near }) ??
    groupBefore(scene, trigger.first, "BETWEEN", near);
  if (between) {
    const both = entitiesOf(scene, between);
    if (both.length > 1) return { left: both, right: both, how: "between", elided: false };
  }
  const genitive = groupAfter(scene, trigger.last, "GEN", {
    reach: 1,
    test: (group) => near(group) && isPersonGroup(group),
  });
  const behind = Math.max(trigger.last, genitive?.last ?? 0);
  // «встречи с коллегами: А. и Б.»: those with names.
  const known = (group: Group) => near(group) && entitiesOf(scene, group).length > 0;
  const other =
    personFirst(scene, behind, "WITH", known, 14) ??
    groupAfter(scene, behind, "WITH", { reach: 14, test: near }) ??
    withBefore(scene, trigger, near);
  if (other) {
    const right = entitiesOf(scene, other);
    const isOwned = genitive !== other && genitive !== null;
    // «принял участие во встрече глав ведомств с …»: the owners have no names.
    const owner = isOwned && entitiesOf(scene, genitive).length > 0 ? genitive : null;
    const subject = owner ?? subjectAround(scene, trigger, told, other);
    if (subject && !areCompanions(subject))
      return {
        left: entitiesOf(scene, subject),
        right,
        how: owner ? "noun-of" : "noun",
        elided: false,
      };
    const topic = leftOut(scene, trigger);
    return topic && { left: [topic], right, how: "noun-elided", elided: true };
  }
  if (genitive) {
    const both = entitiesOf(scene, genitive);
    if (both.length > 1) return { left: both, right: both, how: "noun-of-both", elided: false };
  }
  if (told.by !== trigger.first) {
    const subject = subjectAround(scene, trigger, told, null);
    const both = subject ? entitiesOf(scene, subject) : [];
    if (both.length > 1 && isApart(scene, both))
      return { left: both, right: both, how: "mutual", elided: false };
  }
  return null;
}

/** «На встрече с послом собеседники обсудили…»: the person spoken of and the other side. */
function areCompanions({ members }: Group): boolean {
  return members.every(
    (member) =>
      member.kind === "person" &&
      member.plural &&
      member.name === null &&
      member.posts.every(({ record }) => record.id === "counterpart"),
  );
}

/** «В беседе приняли участие А. и Б.», «на встрече присутствовали …»: with the article's sides, not with one another. */
function isAttended({ reading: { line } }: Scene, { first, last }: FoundTrigger): boolean {
  if (!line.is(first - 1, "в", "во", "на") || line.is(last, "с", "со")) return false;
  const isPresent = (index: number) =>
    line.analyze(index).some(({ lemma }) => ["участвовать", "присутствовать"].includes(lemma)) ||
    (line.is(index, "участие") && line.tokens.slice(last, index).every(isSmall));
  return [0, 1, 2, 3, 4, 5, 6].some((offset) => isPresent(last + offset));
}

function isSmall({ capitalized }: Token): boolean {
  return !capitalized;
}

/** «С послом Турции провёл встречу …». */
function withBefore(
  scene: Scene,
  trigger: FoundTrigger,
  near: (group: Group) => boolean,
): Group | null {
  return groupBefore(
    scene,
    trigger.first,
    "WITH",
    (group) => near(group) && trigger.first - group.last < 8,
  );
}

function subjectAround(
  scene: Scene,
  trigger: FoundTrigger,
  told: Told,
  other: Group | null,
): Group | null {
  const anchor = Math.min(trigger.first, told.by);
  const test = (group: Group) =>
    group !== other && sameQuote(scene, group.first, trigger.first) && mayMeet(group);
  const persons = (group: Group) => test(group) && isPersonGroup(group);
  return (
    groupBefore(scene, anchor, "SUBJ", persons) ??
    groupAfter(scene, Math.max(trigger.last, other?.last ?? 0), "SUBJ", {
      reach: 16,
      test: persons,
    }) ??
    groupBefore(scene, anchor, "SUBJ", test)
  );
}
