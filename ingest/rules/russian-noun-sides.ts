import { relativeBehind } from "../grammar/modality/carriers.ts";
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
import { actorsOf } from "./russian-actors.ts";
import { isOthers, personFirst } from "./russian-others.ts";
import {
  hostBehind,
  isSent,
  ledBehind,
  namedOf,
  ownerBefore,
  ownerEarlier,
} from "./russian-owners.ts";
import {
  addresseesOf,
  bracketedBehind,
  companionsOf,
  pronounPartners,
} from "./russian-partners.ts";
import { pastPlace } from "./russian-places.ts";
import { type Bound, isApart, mayMeet } from "./sides.ts";

/** «Встреча X с Y», «встреча между X и Y», «X провёл встречу с Y», «на встрече с Y X отметил…». */
export function russianNounSides(scene: Scene, trigger: FoundTrigger, told: Told): Bound | null {
  const { line } = scene.reading;
  const relative = relativeBehind(line, trigger.last);
  if (relative === null && isAttended(scene, trigger)) return null;
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
  const genitive =
    groupAfter(scene, pastPlace(scene, trigger.last), "GEN", {
      reach: 1,
      test: (group) => near(group) && (isPersonGroup(group) || isSent(scene, group)),
    }) ?? ledBehind(scene, trigger);
  const behind = Math.max(trigger.last, genitive?.last ?? 0);
  // «встречи с коллегами: А. и Б.»: those with names.
  const known = (group: Group) => near(group) && entitiesOf(scene, group).length > 0;
  const other =
    personFirst(scene, behind, "WITH", known, 14) ??
    groupAfter(scene, behind, "WITH", { reach: 14, test: near }) ??
    withBefore(scene, trigger, near) ??
    hostBehind(scene, trigger);
  if (other) {
    const named = entitiesOf(scene, other);
    const right = named.length > 0 ? named : bracketedBehind(scene, other);
    const isOwned = genitive !== other && genitive !== null;
    // «принял участие во встрече глав ведомств с …»: the owners have no names.
    const owner = isOwned && entitiesOf(scene, genitive).length > 0 ? genitive : null;
    const subject =
      owner ?? subjectIn(scene, relative, other) ?? subjectAround(scene, trigger, told, other);
    if (isYours(scene, trigger)) return null;
    const earlier = subject ? null : ownerEarlier(scene, trigger, other);
    if (earlier)
      return { left: entitiesOf(scene, earlier), right, how: "noun-elided", elided: true };
    const { entities, elided } = actorsOf(scene, trigger, subject);
    const left = [...entities, ...(owner ? [] : companionsOf(scene, trigger))];
    return { left, right, how: elided ? "noun-elided" : owner ? "noun-of" : "noun", elided };
  }
  if (genitive) {
    const both = namedOf(scene, genitive);
    if (both.length > 1) return { left: both, right: both, how: "noun-of-both", elided: false };
  }
  // «А. и Б. на встрече обсудили…», but «на встрече с избирателями А. и Б. обсудили…».
  if (told.by !== trigger.first || !line.is(trigger.last, "с", "со")) {
    const subject = subjectAround(scene, trigger, told, null);
    const both = subject ? entitiesOf(scene, subject) : [];
    if (both.length > 1 && isApart(scene, both))
      return { left: both, right: both, how: "mutual", elided: false };
    const meant = pronounPartners(scene, trigger, both);
    if (meant.length > 0) return { left: both, right: meant, how: "noun-pronoun", elided: true };
    const addressed =
      subject && told.by === trigger.first ? addresseesOf(scene, trigger, subject) : [];
    if (addressed.length > 0)
      return { left: both, right: addressed, how: "noun-addressed", elided: true };
  }
  return null;
}

/** «Сегодня у вас состоялись переговоры с А.»: theirs who are spoken to. */
function isYours({ reading: { line } }: Scene, { first }: FoundTrigger): boolean {
  return [2, 3, 4].some((step) => line.is(first - step, "вас") && line.is(first - step - 1, "у"));
}

/** «В беседе приняли участие А. и Б.», «на встрече присутствовали …»: on the sides of the meeting under way, not with one another. */
function isAttended({ reading: { line } }: Scene, { first, last }: FoundTrigger): boolean {
  if (!line.is(first - 1, "в", "во", "на")) return false;
  // «на встрече с послом присутствовали …», but «в переговорах с российской стороны участвовали …».
  if (line.is(last, "с", "со") && !line.is(last + 2, "стороны")) return false;
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

/** «переговоров, которые А. провёл с Б.»: the subject of the clause about the noun. */
function subjectIn(
  { reading: { groups } }: Scene,
  start: number | null,
  other: Group,
): Group | null {
  if (start === null) return null;
  return (
    groups.find(
      (group) =>
        group.first >= start &&
        group.last <= other.first &&
        group.marks.has("SUBJ") &&
        isPersonGroup(group),
    ) ?? null
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
    ownerBefore(scene, trigger.first) ??
    groupAfter(scene, Math.max(trigger.last, other?.last ?? 0), "SUBJ", {
      reach: 16,
      test: persons,
    }) ??
    groupBefore(scene, anchor, "SUBJ", test)
  );
}
