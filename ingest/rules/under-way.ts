import { nounTold, verbTold } from "../grammar/modality.ts";
import { joined, type Meeting, meetingOf, type Party, pairsAcross } from "../meeting.ts";
import { isDelegation } from "../people/delegates.ts";
import { type Claim, dateAt, entitiesOf, isPersonGroup, placeOf, type Scene } from "../scene.ts";
import type { BodyMention, Mention } from "../stages.ts";
import type { Entity } from "../types.ts";
import { englishAttendees } from "./english-attendees.ts";
import { attendeesIn, isOfTwoSides } from "./russian-attendees.ts";

const COMES = new Set(["посетить", "посещать", "побывать", "прибыть"]);
const HOUSE_REACH = 4;

const CONFIDENCE = 0.7;

/** The meeting under way behind a sentence, and its pairs where the sentence adds somebody. */
export interface UnderWay {
  readonly meeting: Meeting | null;
  readonly claims: readonly Claim[];
}

/**
 * A meeting is opened by people a sentence tells met, by the two countries it is told of or by guests who come to a house;
 * sentences behind it add who else was there: «Депутаты Мажилиса и Сейма Польши провели встречу. С польской стороны
 * участвовали А. и Б., с казахстанской – В.», "A met B. The meeting was attended by C and D".
 */
export function underWay(scene: Scene, claims: readonly Claim[]): UnderWay {
  const { language } = scene.reading;
  if (language === "kk") return { meeting: null, claims: [] };
  const met = claims.filter(({ predicate }) => predicate === "MET_WITH");
  const isRussian = language === "ru";
  const before = toldBy(scene, met) ?? (isRussian ? opened(scene) : null) ?? scene.meeting;
  const base = before ?? (isRussian && isOfTwoSides(scene) ? meetingOf(null, null) : null);
  if (!base) return { meeting: null, claims: [] };
  const attendees = isRussian ? attendeesIn(scene, base) : englishAttendees(scene);
  const meeting = joined(base, attendees);
  return {
    meeting,
    claims: pairsAcross(base, meeting).map((pair) => asMeeting(scene, pair, meeting)),
  };
}

function asMeeting(
  scene: Scene,
  [subject, object]: readonly [Entity, Entity],
  { date }: Meeting,
): Claim {
  return {
    predicate: "MET_WITH",
    status: "ASSERTED",
    subject,
    object,
    reading: scene.reading,
    trigger: null,
    rule: "met-with/company",
    confidence: CONFIDENCE,
    inferred: true,
    date,
    recalled: false,
    properties: placeOf(scene),
  };
}

/** The people of the first meeting a sentence tells as done; the meeting under way where it is the same. */
function toldBy({ meeting, reading }: Scene, claims: readonly Claim[]): Meeting | null {
  const told = claims.filter(({ status, recalled }) => status === "ASSERTED" && !recalled);
  const [first] = told;
  if (!first) return null;
  const same = told.filter(({ trigger }) => trigger?.start === first.trigger?.start);
  const isOfDelegation = reading.mentions.some(isDelegation);
  if (meeting && same.every(({ subject, object }) => isAcross(meeting, subject, object)))
    return {
      ...meeting,
      date: meeting.date ?? first.date,
      isOfDelegation: meeting.isOfDelegation || isOfDelegation,
    };
  const [left, right] = sidesOf(same, first.subject.countryCode);
  return { left: party(left), right: party(right), date: first.date, isOfDelegation };
}

/** Who is a subject and an object as well met everybody else: those are told apart by their countries. */
function sidesOf(
  claims: readonly Claim[],
  country: string | null,
): readonly [readonly Entity[], readonly Entity[]] {
  const left = unique(claims.map(({ subject }) => subject));
  const right = unique(claims.map(({ object }) => object));
  const all = unique([...left, ...right]);
  if (all.length === left.length + right.length) return [left, right];
  return [
    all.filter((one) => one.countryCode === country),
    all.filter((one) => one.countryCode !== country),
  ];
}

function party(people: readonly Entity[]): Party {
  const [code, ...others] = new Set(people.map(({ countryCode }) => countryCode));
  return {
    people: people.filter(({ type }) => type === "Person"),
    country: others.length === 0 ? (code ?? null) : null,
  };
}

function isAcross({ left, right }: Meeting, one: Entity, other: Entity): boolean {
  const has = ({ people }: Party, { id }: Entity) => people.some((known) => known.id === id);
  return (has(left, one) && has(right, other)) || (has(left, other) && has(right, one));
}

function unique(entities: readonly Entity[]): Entity[] {
  return [...new Map(entities.map((entity) => [entity.id, entity])).values()];
}

/** A meeting of nobody with a name yet; where people are known to meet, the sentence speaks of theirs. */
function opened(scene: Scene): Meeting | null {
  const { meeting, reading } = scene;
  if (meeting && (isFilled(meeting.left) || isFilled(meeting.right))) return null;
  const visit = guestsAtHouse(scene);
  if (visit) return visit;
  if (!tellsMeeting(scene)) return null;
  const [one, other, ...others] = new Set(reading.mentions.flatMap(countriesOf));
  if (!one || !other) return meeting ?? meetingOf(null, null);
  return others.length === 0 ? meetingOf(one, other) : null;
}

function isFilled({ people, country }: Party): boolean {
  return people.length > 0 || country !== null;
}

/** «Депутаты парламентов Казахстана и Польши обсудили…», «прошли переговоры групп дружбы двух стран». */
function tellsMeeting({ reading: { line }, triggers, lights }: Scene): boolean {
  return triggers.some((trigger) => {
    const { predicate, part, id } = trigger.trigger.record;
    if (predicate !== "MET_WITH" || id === "present-at" || id === "received") return false;
    const told = part === "verb" ? verbTold(line, trigger) : nounTold(line, trigger, lights);
    return told?.status === "ASSERTED" && !told.recalled;
  });
}

/** Countries a mention speaks for; a city or a country things happen in is a place. */
function countriesOf(mention: Mention): string[] {
  if (mention.kind === "country")
    return mention.form === "city" || mention.marks.has("LOC") ? [] : [mention.code];
  if (mention.kind === "body") return countryOf(mention);
  const own = mention.posts.flatMap(
    ({ country, body }) => country ?? (body ? countryOf(body) : []),
  );
  return own.length > 0 ? own : [mention.country].flatMap((code) => code ?? []);
}

function countryOf({ country, chambers }: BodyMention): string[] {
  const codes = new Set(country ? [country] : chambers.map((house) => house.country));
  return codes.size === 1 ? [...codes] : [];
}

/** «Мажилис посетила делегация Сейма Польши», «В Милли Меджлисе побывал А.»: guests, and a house whose people receive them. */
function guestsAtHouse(scene: Scene): Meeting | null {
  const { document, reading } = scene;
  const { line, groups, mentions } = reading;
  const verb = line.tokens.findIndex((_, index) =>
    line.analyze(index).some(({ lemma, tense }) => tense === "past" && COMES.has(lemma)),
  );
  if (verb < 0) return null;
  const house = mentions.find(
    (mention): mention is BodyMention =>
      mention.kind === "body" &&
      mention.type === "Chamber" &&
      Math.min(Math.abs(mention.first - verb), Math.abs(verb - mention.last)) <= HOUSE_REACH,
  );
  const country = house && (document.body(house)?.countryCode ?? null);
  const guests = groups.find(
    (group) =>
      group.marks.has("SUBJ") &&
      !group.members.some((member) => member === house) &&
      (isPersonGroup(group) || group.members.some(isDelegation)),
  );
  if (!country || !guests) return null;
  const people = entitiesOf(scene, guests);
  const from = party(people);
  const foreign = from.country ?? guests.members.flatMap(countriesOf)[0] ?? null;
  if (foreign === country) return null;
  return {
    left: { people: [], country },
    right: { ...from, country: foreign },
    date: dateAt(scene, verb, "ASSERTED"),
    isOfDelegation: guests.members.some(isDelegation),
  };
}
