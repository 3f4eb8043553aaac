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
import { leftOut } from "./russian-left-out.ts";
import { isOthers, personFirst } from "./russian-others.ts";
import { relativeSides } from "./russian-relatives.ts";
import { takesThing } from "./russian-things.ts";
import { type Bound, isApart, mayMeet, TALKED } from "./sides.ts";

/** «нанёс визит вежливости Y»: the other side stands right behind. */
const DATIVE_REACH = 5;

/** «X встретился с Y», «X принял Y», «X и Y встретились», «X was received by Y». */
export function russianVerbSides(scene: Scene, trigger: FoundTrigger): Bound | null {
  const { record } = trigger.trigger;
  const wanted = record.frame?.right[0] ?? "WITH";
  if (wanted === "OBJ" && takesThing(scene, trigger)) return null;
  const near = (group: Group) =>
    sameQuote(scene, group.first, trigger.first) &&
    mayMeet(group) &&
    !isOthers(scene, trigger, group);
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
