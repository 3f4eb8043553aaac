import type { Line } from "../grammar/line.ts";
import { ledBefore } from "../grammar/russian/leading.ts";
import type { FoundTrigger } from "../grammar/triggers.ts";
import { isDelegation } from "../people/delegates.ts";
import { groupAfter, groupBefore, isPersonGroup, type Scene } from "../scene.ts";
import type { CountryMention, Group } from "../stages.ts";
import type { Entity } from "../types.ts";
import { hostOf, meetingPlace } from "./russian-hosts.ts";
import { leftOut } from "./russian-left-out.ts";
import { isUnchanged, listedPlaces, pastPlace, placeOfClause } from "./russian-places.ts";
import { isTeller } from "./russian-tellers.ts";
import type { Actors } from "./sides.ts";

const CAPITALS = ["столицу", "столице"];

/** The countries a visit goes to; «в нашу страну», «находится в стране» is the host's. */
export function russianDestinations(scene: Scene, trigger: FoundTrigger): readonly string[] {
  const place = destination(scene, trigger) ?? placeOfClause(scene, trigger);
  if (place) return listedPlaces(scene, place).map(({ code }) => code);
  const guests = russianVisitors(scene, trigger).entities.map(({ id }) => id);
  return [hostOf(scene, trigger, guests) ?? meetingPlace(scene, trigger)].flatMap(
    (code) => code ?? [],
  );
}

/** «Футболист Иван Белов уехал в Испанию»: who holds no post and is told of no visit may have left for good. */
export function hasLeft(scene: Scene, trigger: FoundTrigger, subject: Entity): boolean {
  const { reading, document, triggers } = scene;
  const isLeaving =
    reading.language === "ru" &&
    isVerb(reading.line, trigger.first, ["уехать", "выехать", "улететь"]);
  if (!isLeaving || reading.mentions.some(isDelegation)) return false;
  const isVisit = triggers.some(
    ({ trigger: { record } }) => record.predicate === "VISITED" && record.part === "noun",
  );
  return !isVisit && !document.isServing(subject);
}

/** «в Казахстан». */
function destination(scene: Scene, trigger: FoundTrigger): CountryMention | null {
  const { line, mentions } = scene.reading;
  const places = mentions.filter(
    (mention): mention is CountryMention =>
      mention.kind === "country" &&
      (mention.form !== "adjective" || line.is(mention.last, ...CAPITALS)),
  );
  const leads = places.filter((place) => leadsTo(line, place, trigger) && isNearby(trigger, place));
  const near = leads
    .map((place) => ({ place, distance: Math.abs(place.first - trigger.first) }))
    .filter(({ distance }) => distance <= 14)
    .sort((left, right) => left.distance - right.distance || right.place.first - left.place.first);
  // «визит в Минск», whatever country stands before.
  const own = trigger.trigger.record.part === "noun" ? trigger.last + 1 : null;
  const behind = near.find(({ place }) => place.first === own);
  const nouns = near.filter(({ place }) => place.form === "noun");
  return (behind ?? nouns[0] ?? near[0])?.place ?? null;
}

/** «в Казахстан», of a stay «в Казахстане», behind «посетил» without a preposition. */
function leadsTo(
  line: Line,
  { first, last, cases, surface }: CountryMention,
  trigger: FoundTrigger,
): boolean {
  // «в городе Анкара»: the common noun carries the case.
  if (line.is(first - 1, "город", "городе") && line.is(first - 2, "в"))
    return isStay(line, trigger) === line.is(first - 1, "городе");
  // «в столицу Армении», «в армянской столице»
  const capital = [first - 1, last].find((index) => line.is(index, ...CAPITALS));
  if (capital !== undefined && line.is(Math.min(capital, first) - 1, "в"))
    return isStay(line, trigger) === line.is(capital, "столице");
  if (!line.is(first - 1, "в", "во", "на"))
    return (
      isVerb(line, trigger.first, ["посетить", "посещать"]) &&
      // «Узбекистан посетила делегация …», «накануне Киев посетил также …» as well.
      (first >= trigger.last || trigger.first - last <= 2) &&
      (cases.includes("accs") || isUnchanged(line.lower(last - 1), surface))
    );
  // The dictionary knows few places, so the ending tells: «в Минск», «в Турцию», but «в Минске», «в Турции».
  const form = line.lower(last - 1);
  if (form === surface.toLowerCase().split(" ").at(-1)) return true;
  const isAccusative = /(?:у|ю)$/u.test(form);
  return isStay(line, trigger) ? !isAccusative : isAccusative;
}

/** «находится в Казахстане с визитом», «побывал в Китае». */
function isStay(line: Line, { first }: FoundTrigger): boolean {
  if (isThere(line, first)) return true;
  for (let index = Math.max(0, first - 8); index < first + 8; index++) {
    if (isVerb(line, index, ["находиться", "пребывать", "побывать"])) return true;
  }
  return false;
}

/** «в Москве с официальным визитом была делегация», «был в Чили с визитом»; but «была принята» is no being there. */
export function isThere(line: Line, noun: number): boolean {
  if (line.language !== "ru" || !line.is(noun, "визитом", "визитами")) return false;
  let opens = noun - 1;
  while (opens > noun - 4 && line.analyze(opens).some(({ pos }) => pos === "ADJF")) opens--;
  if (!line.is(opens, "с")) return false;
  const was = [noun + 1, opens - 1, opens - 2, opens - 3].find((at) =>
    line.is(at, "был", "была", "были"),
  );
  return (
    was !== undefined &&
    !line.is(was - 1, "не") &&
    !line.analyze(was + 1).some(({ pos }) => pos === "PRTS" || pos === "ADJS")
  );
}

function isVerb(line: Line, index: number, lemmas: readonly string[]): boolean {
  return line.analyze(index).some(({ lemma }) => lemmas.includes(lemma));
}

/** The owner of the visit, the noun a participle goes with, or the subject. */
export function russianVisitors(scene: Scene, trigger: FoundTrigger): Actors {
  const actors = visitorsOf(scene, trigger);
  if (trigger.trigger.record.id !== "stays") return actors;
  // Whoever is told to be somewhere is named, and no envoy, who lives there.
  const isEnvoy = ({ id }: Entity) =>
    scene.document.cast.some(
      ({ entity, holdings }) =>
        entity.id === id && holdings.some(({ role }) => role === "AMBASSADOR"),
    );
  return {
    ...actors,
    entities: actors.elided ? [] : actors.entities.filter((one) => !isEnvoy(one)),
  };
}

function visitorsOf(scene: Scene, trigger: FoundTrigger): Actors {
  const { line } = scene.reading;
  const persons = (group: Group) => isPersonGroup(group) && !isTeller(line, group);
  const owner =
    groupAfter(scene, trigger.last, "GEN", { reach: 1, test: persons }) ??
    ownerBehindPlace(scene, trigger);
  const participle =
    trigger.form === "participle" ||
    line.analyze(trigger.first - 1).some(({ pos }) => pos === "PRTF");
  const described = participle
    ? (followedBy(scene, trigger) ?? describedBy(scene, trigger.first))
    : null;
  const alone = (described ?? participleNear(scene, trigger))?.members.at(-1);
  if (!owner && alone && !isPluralParticiple(line, trigger.first)) {
    const entity = scene.document.entity(alone);
    if (entity) return { entities: [entity], elided: false };
  }
  // «рассказал о визите А. в Чили, а также о своём визите в Перу»: his who tells.
  const isOwn = [1, 2, 3].some((step) => isVerb(line, trigger.first - step, ["свой"]));
  const tells = (group: Group) => persons(group) && ledBefore(line, group.first) === null;
  const subject =
    groupBefore(scene, trigger.first, "SUBJ", isOwn ? tells : persons) ??
    groupBefore(scene, trigger.first, "SUBJ", (sent) => delegatesOf(scene, sent).length > 0) ??
    groupAfter(scene, trigger.last, "SUBJ", { reach: 12, test: persons });
  const group = owner ?? described ?? participleNear(scene, trigger) ?? subject;
  if (!group)
    return { entities: [leftOut(scene, trigger)].flatMap((one) => one ?? []), elided: true };
  const sent = delegatesOf(scene, group);
  const named = group.members.flatMap((member) => scene.document.entity(member) ?? []);
  return { entities: sent.length > 0 ? sent : named, elided: false };
}

/** «Делегация прибыла в Минск. Её возглавляет Анна Белова»: the people of a delegation the article tells of. */
function delegatesOf({ document }: Scene, { members }: Group): readonly Entity[] {
  const [only, ...others] = members;
  return only && others.length === 0 && isDelegation(only) ? document.delegates(only) : [];
}

/** «официальный визит в Узбекистан Анны Беловой»; what a verb is followed by owns nothing. */
function ownerBehindPlace(scene: Scene, { trigger, last }: FoundTrigger): Group | null {
  const behind = pastPlace(scene, last);
  if (trigger.record.part !== "noun") return null;
  const led = leaderAt(scene, behind);
  if (led || behind === last) return led;
  return groupAfter(scene, behind, "GEN", { reach: 0, test: isPersonGroup });
}

/** «визит в Узбекистан делегации Сената во главе с Анной Беловой». */
function leaderAt({ reading: { line, mentions, groups } }: Scene, index: number): Group | null {
  const delegation = mentions.find((mention) => mention.first === index && isDelegation(mention));
  if (!delegation) return null;
  const next = groups.find(({ first }) => first >= delegation.last);
  return next && isPersonGroup(next) && ledBefore(line, next.first) !== null ? next : null;
}

/** «встреча Нарбаевой и Володина, посетившего Ташкент»: one of the two. */
function isPluralParticiple(line: Line, index: number): boolean {
  for (let at = index; at > Math.max(0, index - 10); at--) {
    const participle = line.analyze(at).find(({ pos }) => pos === "PRTF");
    if (participle) return participle.plural;
  }
  return true;
}

/** «находится в Ташкенте», «находящаяся в Женеве спикер»: where somebody is, said right behind the verb. */
function isNearby({ trigger, last }: FoundTrigger, place: CountryMention): boolean {
  return trigger.record.id !== "stays" || (place.first >= last && place.first - last <= 1);
}

/** «встретилась с прибывшей в страну делегацией во главе с А.»: no comma before it, so it goes with what follows. */
function followedBy(scene: Scene, { first, last, form }: FoundTrigger): Group | null {
  const { line } = scene.reading;
  if (form !== "participle" || line.at(first - 1)?.kind === "punctuation") return null;
  return scene.reading.groups.find((group) => group.first >= last && isPersonGroup(group)) ?? null;
}

/** «…с Рустами Эмомали, прибывшим в Казахстан»: the person before the comma. */
function describedBy(scene: Scene, index: number): Group | null {
  const before = scene.reading.groups.filter(
    (group) => group.last <= index && index - group.last <= 3 && isPersonGroup(group),
  );
  return before.at(-1) ?? null;
}

/** «…с Рустами Эмомали, прибывшим в Казахстан с официальным визитом»: the participle stands between. */
function participleNear(scene: Scene, trigger: FoundTrigger): Group | null {
  const { line } = scene.reading;
  for (let index = trigger.first - 1; index > Math.max(0, trigger.first - 10); index--) {
    const isArriving = line
      .analyze(index)
      .some(
        ({ pos, lemma }) => pos === "PRTF" && /^(?:прибы|прилете|находи|посети|посеща)/.test(lemma),
      );
    const isRelative = line.is(index, "который", "которая", "которые");
    // «принял находящегося с визитом в стране Петра Орлова»: no comma, so it goes with what follows.
    if (isArriving && line.at(index - 1)?.kind !== "punctuation" && index > 0)
      return groupAfter(scene, trigger.last, "OBJ", { test: isPersonGroup });
    if (isArriving || isRelative) return describedBy(scene, index);
  }
  return null;
}
