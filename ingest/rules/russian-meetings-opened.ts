import { nounTold, verbTold } from "../grammar/modality.ts";
import { pastVerb } from "../grammar/russian/past-verbs.ts";
import { joined, type Meeting, meetingOf, type Party, partyOf } from "../meeting.ts";
import { isDelegation, isGroupOf } from "../people/delegates.ts";
import { dateAt, entitiesOf, isPersonGroup, type Scene } from "../scene.ts";
import type { BodyMention, Group, Mention, Reading } from "../stages.ts";

const COMES = new Set(["посетить", "посещать", "побывать", "прибыть"]);
const HOUSE_REACH = 4;
const GUEST_REACH = 6;
const SITTINGS = /^(?:заседани[ея]|совещание|семинар)$/u;
const HELD = new Set(["пройти", "состояться", "провести"]);

/** A meeting of nobody with a name yet; where people are known to meet, the sentence speaks of theirs. */
export function openedIn(scene: Scene): Meeting | null {
  const { meeting, reading } = scene;
  if (meeting && (isFilled(meeting.left) || isFilled(meeting.right))) return null;
  const visit = guestsAtHouse(scene);
  if (visit) return visit;
  const reception = receivesGuests(scene);
  if (reception) return reception;
  if (!tellsMeeting(scene)) return null;
  const [one, other, ...others] = new Set(
    reading.mentions.flatMap((mention) => countriesOf(reading, mention)),
  );
  if (!one || !other) return meeting ?? meetingOf(null, null);
  return others.length > 0 ? null : withSubjects(scene, meetingOf(one, other));
}

/** «Сенаторы А. и Б. встретились с польскими коллегами»: one side has its names already. */
function withSubjects(scene: Scene, meeting: Meeting): Meeting {
  const { groups, mentions } = scene.reading;
  const subjects = groups
    .filter((group) => group.marks.has("SUBJ") && isPersonGroup(group))
    .flatMap((group) => entitiesOf(scene, group))
    .map((entity) => ({ entity, country: entity.countryCode }));
  return { ...joined(meeting, subjects), isOfDelegation: mentions.some(isDelegation) };
}

function isFilled({ people, country }: Party): boolean {
  return people.length > 0 || country !== null;
}

/** «Депутаты парламентов Казахстана и Польши обсудили…», «прошли переговоры групп дружбы двух стран». */
function tellsMeeting(scene: Scene): boolean {
  const { triggers, lights } = scene;
  const { line } = scene.reading;
  return (
    sits(scene) ||
    triggers.some((trigger) => {
      const { predicate, part, id } = trigger.trigger.record;
      if (predicate !== "MET_WITH" || id === "present-at" || id === "received") return false;
      const told = part === "verb" ? verbTold(line, trigger) : nounTold(line, trigger, lights);
      return told?.status === "ASSERTED" && !told.recalled;
    })
  );
}

/** «Прошло заседание групп дружбы парламентов Казахстана и Польши»: groups of two countries. */
function sits({ reading: { line, mentions } }: Scene): boolean {
  const noun = line.tokens.findIndex(({ lower }) => SITTINGS.test(lower));
  const isHeld = pastVerb(line, HELD) >= 0;
  const body = noun < 0 ? undefined : mentions.find(({ first }) => first === noun + 1);
  return isHeld && body?.kind === "body" && body.forumKind === "FRIENDSHIP_GROUP";
}

/** Countries a mention speaks for; a city or a country things happen in is a place. */
function countriesOf({ line }: Reading, mention: Mention): string[] {
  if (mention.kind === "country") {
    const isPlace = mention.form === "city" || line.is(mention.first - 1, "в", "во", "на", "(");
    return isPlace ? [] : [mention.code];
  }
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
  const verb = pastVerb(line, COMES);
  if (verb < 0) return null;
  const house = mentions.find(
    (mention): mention is BodyMention =>
      mention.kind === "body" &&
      mention.type === "Chamber" &&
      Math.min(Math.abs(mention.first - verb), Math.abs(verb - mention.last)) <= HOUSE_REACH,
  );
  const country = house && (document.body(house)?.countryCode ?? null);
  const guests = groups.find(
    (group) => !group.members.some((member) => member === house) && areGuests(reading, group),
  );
  if (!country || !guests) return null;
  const people = entitiesOf(scene, guests);
  const from = partyOf(people);
  const foreign =
    from.country ?? guests.members.flatMap((member) => countriesOf(reading, member))[0] ?? null;
  if (foreign === country) return null;
  return {
    left: { people: [], country },
    right: { ...from, country: foreign },
    date: dateAt(scene, verb, "ASSERTED"),
    isOfDelegation: guests.members.some(isDelegation) || isGroupOf(reading.line, guests),
  };
}

/** «Гостей из Чили принимали А. и Б.»: hosts with names, and a country of those they receive. */
function receivesGuests(scene: Scene): Meeting | null {
  const { line, groups, mentions } = scene.reading;
  const isReceived = scene.triggers.some(
    (trigger) =>
      trigger.trigger.record.id === "received" &&
      verbTold(line, trigger)?.status === "ASSERTED" &&
      line.tokens.some(
        (_, index) =>
          Math.abs(index - trigger.first) <= GUEST_REACH && line.is(index, "гостей", "делегацию"),
      ),
  );
  if (!isReceived) return null;
  const subjects = groups.filter((group) => group.marks.has("SUBJ") && isPersonGroup(group));
  const home = partyOf(subjects.flatMap((group) => entitiesOf(scene, group)));
  const codes = new Set(mentions.flatMap((mention) => countriesOf(scene.reading, mention)));
  const [foreign, ...others] = [...codes].filter((code) => code !== home.country);
  if (!home.country || !foreign || others.length > 0) return null;
  const right = { people: [], country: foreign };
  return { left: home, right, date: dateAt(scene, 0, "ASSERTED"), isOfDelegation: true };
}

function areGuests({ line }: Reading, group: Group): boolean {
  if (isGroupOf(line, group)) return true;
  return group.marks.has("SUBJ") && (isPersonGroup(group) || group.members.some(isDelegation));
}
