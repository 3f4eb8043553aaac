import { ledBefore } from "../grammar/russian/leading.ts";
import { joined, type Meeting, meetingOf, type Party, pairsAcross, partyOf } from "../meeting.ts";
import { isDelegation } from "../people/delegates.ts";
import { type Claim, placeOf, type Scene } from "../scene.ts";
import type { Entity } from "../types.ts";
import { englishAttendees } from "./english-attendees.ts";
import { attendeesIn, hostsIn, isOfTwoSides } from "./russian-attendees.ts";
import { openedIn } from "./russian-meetings-opened.ts";

const CONFIDENCE = 0.7;

/** The meeting under way behind a sentence, and its pairs where the sentence adds somebody. */
export interface UnderWay {
  readonly meeting: Meeting | null;
  readonly claims: readonly Claim[];
}

/**
 * The meeting a sentence opens, or the one open before it with who else was there: «Депутаты Мажилиса и Сейма Польши провели
 * встречу. С польской стороны участвовали А. и Б., с казахстанской – В.», "A met B. The meeting was attended by C".
 */
export function underWay(scene: Scene, claims: readonly Claim[]): UnderWay {
  const { language } = scene.reading;
  if (language === "kk") return { meeting: null, claims: [] };
  const met = claims.filter(({ predicate }) => predicate === "MET_WITH");
  const isRussian = language === "ru";
  const before =
    (isRussian ? received(scene) : null) ??
    toldBy(scene, met) ??
    (isRussian ? openedIn(scene) : null) ??
    scene.meeting;
  const base = before ?? (isRussian && isOfTwoSides(scene) ? meetingOf(null, null) : null);
  if (!base) return { meeting: null, claims: [] };
  const attendees = isRussian ? attendeesIn(scene, base) : englishAttendees(scene);
  const meeting = joined(base, attendees);
  return {
    meeting,
    claims: pairsAcross(base, meeting).map((pair) => asMeeting(scene, pair, meeting)),
  };
}

/** «С ними встретился А.», of guests the sentences before named: with all of them. */
function received(scene: Scene): Meeting | null {
  return scene.meeting && hostsIn(scene, scene.meeting).length > 0 ? scene.meeting : null;
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
function toldBy(scene: Scene, claims: readonly Claim[]): Meeting | null {
  const { meeting, reading } = scene;
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
  const [one, other] = [partyOf(left), partyOf(right)];
  const led = ledFromNowhere(scene);
  return {
    left: led.some(({ id }) => has(one, id)) ? { ...one, country: null } : one,
    right: led.some(({ id }) => has(other, id)) ? { ...other, country: null } : other,
    date: first.date,
    isOfDelegation,
  };
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

function isAcross({ left, right }: Meeting, one: Entity, other: Entity): boolean {
  return (has(left, one.id) && has(right, other.id)) || (has(left, other.id) && has(right, one.id));
}

function has({ people }: Party, id: string): boolean {
  return people.some((known) => known.id === id);
}

/** «делегацию Европейского парламента во главе с Анной Берг (Австрия)»: its members are of any country. */
function ledFromNowhere({ document, reading: { line, mentions } }: Scene): readonly Entity[] {
  if (line.language !== "ru") return [];
  const isOfNone = mentions.filter(isDelegation).some(({ country }) => country === null);
  return mentions.flatMap((mention) =>
    isOfNone && mention.kind === "person" && ledBefore(line, mention.first) !== null
      ? (document.entity(mention) ?? [])
      : [],
  );
}

function unique(entities: readonly Entity[]): Entity[] {
  return [...new Map(entities.map((entity) => [entity.id, entity])).values()];
}
