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
import type { Entity } from "../types.ts";
import { actorsOf } from "./russian-actors.ts";
import { isOthers, personFirst } from "./russian-others.ts";
import { bracketedBehind, companionsOf, pronounPartners } from "./russian-partners.ts";
import { relativeSides } from "./russian-relatives.ts";
import { takesThing } from "./russian-things.ts";
import { type Bound, isApart, mayMeet, TALKED } from "./sides.ts";

/** «нанёс визит вежливости Y»: the other side stands right behind. */
const DATIVE_REACH = 5;
/** «с руководством страны»: people of their own. */
const LEADERS = /^(?:руководств|лидер|стран)/u;

/** «X встретился с Y», «X принял Y», «X и Y встретились», «X was received by Y». */
export function russianVerbSides(scene: Scene, trigger: FoundTrigger): Bound | null {
  const { record } = trigger.trigger;
  const wanted = record.frame?.right[0] ?? "WITH";
  if (wanted === "OBJ" && takesThing(scene, trigger)) return null;
  const near = (group: Group) =>
    sameQuote(scene, group.first, trigger.first) &&
    mayMeet(group) &&
    !isOthers(scene, trigger, group) &&
    !(wanted === "OBJ" && isOwner(scene, trigger, group));
  const passive = trigger.form === "passive";
  const mark = passive ? "BY" : wanted;
  const direct =
    personFirst(scene, trigger.last, mark, near, wanted === "DAT" ? DATIVE_REACH : undefined) ??
    (mark === "WITH" ? groupBefore(scene, trigger.first, mark, near) : null) ??
    (mark === "OBJ" ? objectBefore(scene, trigger.first, near) : null) ??
    (mark === "WITH" ? withoutPreposition(scene, trigger, near) : null);
  const relative = direct ? null : relativeSides(scene, trigger, wanted);
  if (relative) return relative;
  const subject = subjectOf(scene, trigger, direct);
  if (!direct && wanted === "OBJ" && subject && isPronounObject(scene, trigger))
    return pronounSides(scene, trigger, subject);
  if (direct) {
    const named = entitiesOf(scene, direct);
    const right = named.length > 0 || wanted !== "WITH" ? named : bracketedBehind(scene, direct);
    const { entities, elided } = actorsOf(scene, trigger, subject);
    const left = wanted === "WITH" ? [...entities, ...companionsOf(scene, trigger)] : entities;
    const guests = right.length === 0 && subject ? guestsOf(scene, direct, left) : [];
    if (guests.length > 0) return { left, right: guests, how: "verb-guest", elided: true };
    // «Закон принят Госдумой»: what a body takes in the passive is no guest.
    if (elided && passive && !isPersonGroup(direct)) return null;
    return { left, right, how: elided ? "verb-elided" : passive ? "passive" : "verb", elided };
  }
  if (wanted !== "WITH" || !subject) return null;
  const together = entitiesOf(scene, subject);
  const meant = pronounPartners(scene, trigger, together);
  if (meant.length > 0) return { left: together, right: meant, how: "verb-pronoun", elided: true };
  if (together.length < 2 || (record.id === TALKED && !isApart(scene, together))) return null;
  return { left: together, right: together, how: "mutual", elided: false };
}

/** «принял отставку А.», «приняла доклад министра»: a thing of his, not he. */
function isOwner({ reading: { line } }: Scene, { last }: FoundTrigger, group: Group): boolean {
  if (group.first <= last || !group.marks.has("GEN")) return false;
  for (let index = last; index < group.first; index++) {
    if (line.lower(index).length < 3) continue;
    if (line.is(index, "делегацию", "группу", "миссию")) return false;
    const isThing = line
      .analyze(index)
      .some(({ pos, case: kase, known }) => known && pos === "NOUN" && kase === "accs");
    // «в понедельник», «в прошлый понедельник»: when, not what.
    const head = line.analyze(index - 1)[0]?.pos === "ADJF" ? index - 1 : index;
    if (isThing && !line.is(head - 1, "в", "во", "на", "за", "через")) return true;
  }
  return false;
}

/** «Посла Турции … принял Маулен Ашимбаев»: the other side opens the clause. */
function objectBefore(scene: Scene, index: number, near: (group: Group) => boolean): Group | null {
  const { line } = scene.reading;
  const opens = ({ first }: Group) =>
    first === 0 ||
    line.at(first - 1)?.kind === "punctuation" ||
    line.is(first - 1, "и", "что", "сегодня", "вчера", "также", "затем", "позже");
  return groupBefore(
    scene,
    index,
    "OBJ",
    (group) =>
      near(group) &&
      isPersonGroup(group) &&
      !group.marks.has("SUBJ") &&
      index - group.last <= 3 &&
      (opens(group) || isObjectOnly(group)),
  );
}

/** «В этот же день Анну Белову принял …»: a form that is nothing but an object. */
function isObjectOnly({ marks, members }: Group): boolean {
  return marks.size === 1 && members.every(({ cases }) => cases.length === 1);
}

/** «Гостей приняли депутаты…», «с гостем встретился…»: whom the sentences before brought from elsewhere. */
function guestsOf(
  { document, reading }: Scene,
  { members }: Group,
  hosts: readonly Entity[],
): Entity[] {
  const isGuest = members.some(
    (member) =>
      member.kind === "person" &&
      member.posts.some(({ record }) => record.id === "counterpart") &&
      !LEADERS.test(reading.line.lower(member.last - 1)),
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

/** «Посол побывал в Сенате, где его принял А.»: the person before the pronoun, else whom the sentence before spoke of. */
function pronounSides(scene: Scene, trigger: FoundTrigger, nearest: Group): Bound | null {
  const subject =
    groupAfter(scene, trigger.last, "SUBJ", { reach: 3, test: isPersonGroup }) ?? nearest;
  const meant = groupBefore(
    scene,
    trigger.first,
    "SUBJ",
    (group) => group !== subject && isPersonGroup(group) && entitiesOf(scene, group).length === 1,
  );
  const right = meant ? entitiesOf(scene, meant) : scene.topic ? [scene.topic] : null;
  return right && { left: entitiesOf(scene, subject), right, how: "verb-pronoun", elided: true };
}

/** «Первым его принял председатель Парламента …». */
function isPronounObject({ reading: { line } }: Scene, { first, last }: FoundTrigger): boolean {
  const pronouns = ["его", "её", "ее", "их"];
  return line.is(first - 1, ...pronouns) || line.is(last, ...pronouns);
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
