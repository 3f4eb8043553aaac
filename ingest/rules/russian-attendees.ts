import { verbTold } from "../grammar/modality.ts";
import { pastVerb } from "../grammar/russian/past-verbs.ts";
import type { FoundTrigger } from "../grammar/triggers.ts";
import type { Attendee, Meeting } from "../meeting.ts";
import { compositionIn, headIn } from "../people/compositions.ts";
import { STANDS_FOR, sidesIn } from "../people/told-sides.ts";
import { entitiesOf, isPersonGroup, type Scene } from "../scene.ts";
import type { Group, Mention } from "../stages.ts";

const REACH = 8;
/** What a meeting is called once it has been told of, besides the nouns that tell of one. */
const TALKS = new Set(["обсуждение", "диалог", "приём", "прием", "дискуссия"]);
const RECEIVES = new Set([
  "встретить",
  "встречать",
  "приветствовать",
  "поприветствовать",
  "принять",
  "встретиться",
  "побеседовать",
]);
const GUESTS = /^(?:гост(?:я|ью|ей|ями|ем)|делегаци[юи]|его|её|ее|их|ними|ним|ней)$/u;
const PORTS = /^(?:аэропорт|вокзал)/u;
const POINTERS = ["них", "ней", "нём", "нем"];
const WITH_THEM = /^(?:участием|участии|присутствии)$/u;

/**
 * Who else a sentence tells was at the meeting: «Во встрече приняли участие А. и Б.», «С российской стороны участвовали А. и Б.,
 * с казахстанской – В.», «Переговоры прошли с участием А.», «В состав делегации вошли А. и Б.», «Гостей приветствовал А.».
 */
export function attendeesIn(scene: Scene, meeting: Meeting): readonly Attendee[] {
  return [
    ...attended(scene, meeting),
    ...represented(scene),
    ...assisted(scene),
    ...delegated(scene, meeting),
    ...hostsIn(scene, meeting),
  ];
}

/** «С российской стороны участвовали А., с китайской – Б.»: a meeting, though no sentence before tells of one. */
export function isOfTwoSides(scene: Scene): boolean {
  return new Set(sidesIn(scene.reading).map(({ country }) => country)).size === 2;
}

/** «Во встрече приняли участие А. и Б.», «присутствовали также А. и Б.»; but who took part in a forum was not at it. */
function attended(scene: Scene, meeting: Meeting): Attendee[] {
  const { reading, triggers } = scene;
  const verb = triggers.find(
    (trigger) =>
      trigger.trigger.record.id === "present-at" &&
      verbTold(reading.line, trigger)?.status === "ASSERTED",
  );
  if (!verb || !isOfMeeting(scene, verb, meeting)) return [];
  return reading.groups
    .filter((group) => isPersonGroup(group) && !group.marks.has("WITH") && !isOwner(scene, group))
    .flatMap((group) => asAttendees(scene, group));
}

/** The noun the verb goes with is a meeting's; without one, where a side is named or somebody "was present". */
function isOfMeeting(scene: Scene, { first, last }: FoundTrigger, meeting: Meeting): boolean {
  const { line, mentions } = scene.reading;
  if (mentions.some((mention) => mention.kind === "body" && mention.type === "Forum")) return false;
  for (let index = Math.max(0, first - REACH); index < last + REACH; index++)
    if (line.is(index, "в", "во", "на") && !(index >= first && index < last)) {
      const noun = nounBehind(scene, index);
      if (noun !== null) return isMeetingNoun(scene, noun) || isMeant(scene, noun, meeting);
    }
  const isPresent = line.analyze(first).some(({ lemma }) => lemma === "присутствовать");
  return isPresent || sidesIn(scene.reading).length > 0;
}

/** «в ⟨переговорах⟩», «в двусторонней ⟨встрече⟩»; null behind the preposition of a place's name. */
function nounBehind({ reading: { line } }: Scene, preposition: number): number | null {
  for (let index = preposition + 1; index <= preposition + 4; index++) {
    if (line.is(index, ...POINTERS)) return index;
    if (line.at(index)?.capitalized) return null;
    const [reading] = line.analyze(index);
    if (reading?.pos === "NOUN") return line.cases(index).includes("loct") ? index : null;
  }
  return null;
}

function isMeetingNoun({ reading: { line }, triggers }: Scene, noun: number): boolean {
  if (line.is(noun, ...POINTERS)) return true;
  // «на встрече с послом присутствовали …» is of other people; «во встрече с российской стороны» is not.
  const isWith = line.is(noun + 1, "с", "со") && !line.is(noun + 3, "стороны");
  if (isWith) return false;
  return (
    line.analyze(noun).some(({ lemma }) => TALKS.has(lemma)) ||
    triggers.some(
      ({ trigger: { record }, first, last }) =>
        record.predicate === "MET_WITH" && record.part === "noun" && first <= noun && noun < last,
    )
  );
}

/** «В мероприятии приняли участие…»: the meeting, where two people are known to meet and the article names no forum. */
function isMeant({ document, reading: { line } }: Scene, noun: number, meeting: Meeting): boolean {
  return (
    line.is(noun, "мероприятии", "заседании") &&
    !line.at(noun + 1)?.capitalized &&
    meeting.left.people.length > 0 &&
    meeting.right.people.length > 0 &&
    !document.readings.some(({ mentions }) => mentions.some(isForum))
  );
}

function isForum(mention: Mention): boolean {
  return (
    mention.kind === "body" && mention.type === "Forum" && mention.forumKind !== "FRIENDSHIP_GROUP"
  );
}

/** «Белорусскую сторону представлял А., российскую – Б.», «Чешскую делегацию возглавила А.». */
function represented(scene: Scene): Attendee[] {
  const { line } = scene.reading;
  if (pastVerb(line, STANDS_FOR) < 0) return [];
  return sidesIn(scene.reading).flatMap(({ mention, country }) =>
    attendee(scene.document.entity(mention), country),
  );
}

/** «во встрече А. с Б. приняли участие …»: whose the meeting is, the rule of the noun tells. */
function isOwner({ reading: { line } }: Scene, { first, marks }: Group): boolean {
  return marks.has("GEN") && !marks.has("SUBJ") && !line.is(first - 1, ",", "и");
}

/** «Встреча прошла с участием посла А.», «при участии А. и Б.». */
function assisted(scene: Scene): Attendee[] {
  const { line, groups } = scene.reading;
  const isTold = scene.triggers.some(
    ({ trigger: { record } }) =>
      record.predicate === "MET_WITH" && (record.part === "noun" || record.id === "met"),
  );
  const noun = line.tokens.findIndex(
    ({ lower }, index) => WITH_THEM.test(lower) && line.is(index - 1, "с", "при", "в"),
  );
  if (!isTold || noun < 0) return [];
  const first = groups.find((group) => group.first === noun + 1);
  return first && isPersonGroup(first) ? asAttendees(scene, first) : [];
}

/** «Делегацию возглавил А.», «В состав делегации вошли Б. и В.». */
function delegated({ document, reading }: Scene, { isOfDelegation }: Meeting): Attendee[] {
  if (!isOfDelegation) return [];
  return [...headIn(reading), ...compositionIn(reading)].flatMap((mention) =>
    attendee(document.entity(mention), null),
  );
}

/** «Её встретили А. совместно с Б. и В.», «Гостей приветствовал А.», of guests who came to a house; at an airport nobody meets. */
export function hostsIn(scene: Scene, { left, right }: Meeting): Attendee[] {
  const { line, groups } = scene.reading;
  if (left.people.length > 0 === right.people.length > 0) return [];
  if (line.tokens.some(({ lower }) => PORTS.test(lower))) return [];
  const host = left.people.length > 0 ? right : left;
  const verb = pastVerb(line, RECEIVES);
  const isOfGuests = [-2, -1, 1, 2].some((step) => GUESTS.test(line.lower(verb + step)));
  if (verb < 0 || !isOfGuests) return [];
  return groups
    .filter((group) => isPersonGroup(group) && (group.marks.has("SUBJ") || isBeside(scene, group)))
    .flatMap((group) => entitiesOf(scene, group))
    .filter(({ countryCode }) => countryCode === null || countryCode === host.country)
    .flatMap((entity) => attendee(entity, host.country));
}

/** «А. совместно с Б.». */
function isBeside({ reading: { line } }: Scene, { first }: Group): boolean {
  return line.is(first - 1, "с", "со") && line.is(first - 2, "вместе", "совместно");
}

function asAttendees(scene: Scene, group: Group): Attendee[] {
  const told = sidesIn(scene.reading);
  const side = told.find(({ mention }) => group.members.includes(mention));
  return entitiesOf(scene, group).flatMap((entity) => attendee(entity, side?.country ?? null));
}

function attendee(entity: Attendee["entity"] | null, country: string | null): Attendee[] {
  if (entity?.type !== "Person") return [];
  return [{ entity, country: country ?? entity.countryCode }];
}
