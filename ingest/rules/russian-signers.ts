import type { Line } from "../grammar/line.ts";
import type { Told } from "../grammar/modality.ts";
import type { FoundTrigger } from "../grammar/triggers.ts";
import { dateAt, groupAfter, groupBefore, isPersonGroup, type Scene } from "../scene.ts";
import type { Group, TreatyMention } from "../stages.ts";
import type { Entity } from "../types.ts";
import type { Test } from "./sides.ts";

const REACH = 10;
/** «Главы парламентов подписали», «спикеры подписали»: whoever holds such a post; «стороны», «они»: whoever met. */
const SIDES = /^(?:стороны|они|собеседники)$/u;

/**
 * Who signed: «А. и Б. подписали …», «меморандум подписали А. и Б.», «подписан председателями …», «подписание А.
 * меморандума», «от имени Сената – А.», «за Беларусь документ подписала А.», «стороны подписали».
 */
export function russianSigners(
  scene: Scene,
  trigger: FoundTrigger,
  treaty: TreatyMention,
  outside: Test,
): readonly Entity[] {
  const deputies = onBehalf(scene, trigger, outside);
  if (deputies.length > 1) return deputies;
  const { record } = trigger.trigger;
  if (record.part === "noun" || trigger.form === "passive" || trigger.form === "participle")
    return agents(scene, trigger, outside);
  const before = groupBefore(
    scene,
    trigger.first,
    "SUBJ",
    (group) =>
      outside(group) &&
      !isOtherClause(scene.reading.line, group, trigger) &&
      all(scene, group).length > 0,
  );
  const partner = groupAfter(scene, trigger.last, "WITH", {
    reach: 24,
    test: (group) => outside(group) && isPersonGroup(group),
  });
  const subject = before ?? subjectBehind(scene, trigger, treaty, outside);
  const named = [subject, partner].flatMap((group) => (group ? all(scene, group) : []));
  if (named.length === 0) return deputies.length > 0 ? deputies : sidesMeant(scene, trigger);
  return [...pronounBefore(scene, subject), ...named];
}

/** «важно подписание министрами Декларации в июне»: who and when are told, so it was; told as a memory. */
export function recalledSigning(scene: Scene, trigger: FoundTrigger): Told | null {
  if (scene.reading.language !== "ru" || scene.document.article.publishedOn === null) return null;
  const outside: Test = ({ first, last }) =>
    scene.reading.treaties.every((treaty) => last <= treaty.first || first >= treaty.last);
  const isDated = dateAt(scene, trigger.first, "ASSERTED") !== null;
  const isKnown = isDated && agents(scene, trigger, outside).length > 0;
  return isKnown
    ? { status: "ASSERTED", recalled: true, by: trigger.first, confidence: 0.7 }
    : null;
}

/** «подписан председателями палат», «председателями палат подписан», «подписание министрами …». */
function agents(scene: Scene, { first, last }: FoundTrigger, outside: Test): readonly Entity[] {
  const isAgent: Test = (group) => outside(group) && group.members.every(isActor);
  const { line } = scene.reading;
  // «скреплён подписями А. и Б.»
  const owners: Test = (group) => isAgent(group) && line.is(group.first - 1, "подписями");
  const by =
    groupAfter(scene, first, "GEN", { reach: 4, test: owners }) ??
    groupAfter(scene, last, "BY", { reach: REACH, test: isAgent }) ??
    scene.reading.groups.findLast(
      (group) =>
        group.last <= first && first - group.last <= 2 && group.marks.has("BY") && isAgent(group),
    ) ??
    partnerOf(scene, first, isAgent);
  return by ? all(scene, by) : [];
}

/** «С председателем городского совета Анной Беловой также заключено соглашение»: one side is told, the other meant. */
function partnerOf(
  { reading: { groups, line } }: Scene,
  verb: number,
  isAgent: Test,
): Group | null {
  const partner = groups.find(({ first }) => first === 1 && line.is(0, "с", "со"));
  const isSide = partner && isPersonGroup(partner) && isAgent(partner) && verb > partner.last;
  return isSide ? partner : null;
}

function isActor({ kind }: Group["members"][number]): boolean {
  return kind !== "country";
}

/** «Меморандум подписали вчера в Минске А. и Б.»: no other verb stands between, as in «…, сообщает пресс-служба». */
function subjectBehind(
  scene: Scene,
  trigger: FoundTrigger,
  treaty: TreatyMention,
  outside: Test,
): Group | null {
  const { line } = scene.reading;
  const from = Math.max(trigger.last, treaty.first > trigger.first ? treaty.last : 0);
  return groupAfter(scene, from, "SUBJ", {
    reach: REACH,
    test: (group) => outside(group) && !isSigned(line, from, group.first),
  });
}

/** Whether another verb stands between two tokens. */
function isSigned(line: Line, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const [reading] = line.analyze(index);
    if (
      reading?.known &&
      ["VERB", "PRTS", "GRND"].includes(reading.pos) &&
      !isOfPhrase(line, index)
    )
      return true;
  }
  return false;
}

/** «подписи под документом поставили»: the verb that belongs to the trigger. */
function isOfPhrase(line: Line, index: number): boolean {
  return line.analyze(index).some(({ lemma }) => lemma === "поставить" || lemma === "скрепить");
}

/** «Спикер сообщил, что протокол подписал …»: who reports is no signer. */
function isOtherClause(line: Line, group: Group, { first }: FoundTrigger): boolean {
  return line.tokens.slice(group.last, first).some(({ lower }) => lower === "что");
}

/** «Сегодня он и президент … подписали»: whom the sentence before spoke of. */
function pronounBefore({ reading: { line }, topic }: Scene, group: Group | null): Entity[] {
  const isCoordinate =
    group !== null && line.is(group.first - 1, "и") && line.is(group.first - 2, "он", "она", "они");
  return isCoordinate && topic ? [topic] : [];
}

/**
 * «От имени Сената документ подписал А., а от имени Мажилиса – Б.», «за Беларусь подпись поставила А.», «с российской
 * стороны соглашение подписал А., с кубинской – Б.»: everybody who stands in the nominative.
 */
function onBehalf(scene: Scene, trigger: FoundTrigger, outside: Test): readonly Entity[] {
  const { line, groups } = scene.reading;
  const places = line.tokens.flatMap((_, index) => (isBehalf(line, index) ? [index] : []));
  const [first] = places;
  if (first === undefined) return [];
  const from = Math.min(first, trigger.last);
  const signers = groups.filter(
    (group) =>
      group.first >= from &&
      (group.marks.has("SUBJ") || (trigger.form === "passive" && group.marks.has("BY"))) &&
      isPersonGroup(group) &&
      outside(group),
  );
  return signers.flatMap((group) => all(scene, group));
}

function isBehalf(line: Line, index: number): boolean {
  if (line.is(index, "от")) return line.is(index + 1, "имени", "лица");
  if (line.is(index, "со")) return line.is(index + 1, "стороны");
  if (line.is(index, "с")) return line.is(index + 2, "стороны");
  return (
    line.is(index, "за") && line.hit(index + 1, "country", ({ form }) => form === "noun") !== null
  );
}

/** «Стороны подписали …», «они подписали …»: who met. */
function sidesMeant(
  { reading: { line }, sides }: Scene,
  { first, last }: FoundTrigger,
): readonly Entity[] {
  const isNamed = line.tokens.some(
    ({ lower }, index) => index >= first - REACH && index < last + REACH && SIDES.test(lower),
  );
  return isNamed && sides ? [...sides.left, ...sides.right] : [];
}

/** All a group stands for; of «главы палат» those who met, where the article names several of one country. */
function all({ document, sides }: Scene, group: Group): Entity[] {
  const met = new Set([...(sides?.left ?? []), ...(sides?.right ?? [])].map(({ id }) => id));
  return group.members.flatMap((member) => {
    // «парламентарии подписали …»: whoever of them.
    const isAnybody =
      member.kind === "person" &&
      !member.name &&
      member.plural &&
      member.posts.every(({ record }) =>
        Object.values(record.role).every((role) => role === "MEMBER"),
      );
    if (isAnybody) return [];
    const found = document.named(member);
    const those = found.filter(({ id }) => met.has(id));
    const isEachOnes = new Set(found.map(({ countryCode }) => countryCode)).size === found.length;
    return those.length > 1 && !isEachOnes ? those : found;
  });
}
