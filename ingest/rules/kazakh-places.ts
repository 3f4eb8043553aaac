import { kazakhCase } from "../grammar/kazakh/cases.ts";
import type { Line } from "../grammar/line.ts";
import type { FoundTrigger } from "../grammar/triggers.ts";
import { isPersonGroup, type Scene, sameQuote } from "../scene.ts";
import type { BodyMention, Group } from "../stages.ts";
import type { KazakhCase } from "../text/kazakh.ts";
import type { Entity } from "../types.ts";
import { isEvent, isGathering, venueMeantBy } from "./venues.ts";

/** «сессиясының жалпы отырысында», «саммитінің ашылу рәсімінде» */
const PHRASE = 5;
const SPEECH_REACH = 45;
const BEFORE_PLACE = 6;
const OBJECT_REACH = 12;
const GUESTS_REACH = 90;
/** «форумында қабылданған», «отырысында қаралатын»: what the place belongs to is no speech. */
const PARTICIPLE = /(?:[ғқ]ан|[гк]ен|[аеий]т[ыі]н)$/u;
const AHEAD = /(?:атын|етін|йтын|йтін)/u;
/** «саммиті қарсаңында», «форумы алдында», «елдері арасында»: not at it. */
const NOT_AT = /^(?:қарсаң|алд[ыі]нда|арасында|атында|жанында|тарапында)/u;

/** A forum where it gathers, and the token behind the words that say so. */
interface Place {
  readonly forum: BodyMention;
  readonly first: number;
  readonly last: number;
}

/** Who said something at a forum: «Ерлан Қошанов ТүркПА отырысында … атап өтті», «Форумда Ерлан Қошанов … деді». */
export function kazakhSpeakers(
  scene: Scene,
  trigger: FoundTrigger,
): { readonly forum: BodyMention; readonly entities: readonly Entity[] } | null {
  const { line } = scene.reading;
  const places = placesOf(scene).filter(({ first }) => sameQuote(scene, first, trigger.first));
  const place =
    places.findLast(({ last }) => last <= trigger.first && trigger.first - last <= SPEECH_REACH) ??
    places.find(({ first }) => isBehindSpeaker(scene, trigger, first));
  if (!place || PARTICIPLE.test(line.lower(place.last))) return null;
  const between = line.tokens.slice(place.last, trigger.first);
  if (between.some(({ lower }) => AHEAD.test(lower))) return null;
  const speaker = speakerOf(scene, place, trigger);
  const entities = speaker?.members.flatMap((member) => scene.document.named(member)) ?? [];
  return entities.length > 0 ? { forum: place.forum, entities } : null;
}

/** «…, – деді Мәулен Әшімбаев ТүркПА отырысында» */
function isBehindSpeaker({ reading: { groups } }: Scene, { last }: FoundTrigger, place: number) {
  return groups.some((group) => group.first === last && group.last === place);
}

/** Right behind the place or right before it, else right behind the verb: «…, – деді Ерлан Қошанов». */
function speakerOf(scene: Scene, place: Place, { first, last }: FoundTrigger): Group | null {
  const { line } = scene.reading;
  const people = scene.reading.groups.filter(
    (group) =>
      isPersonGroup(group) && group.marks.has("SUBJ") && sameQuote(scene, group.first, first),
  );
  const isNear = (from: number, to: number) =>
    to - from <= BEFORE_PLACE && line.tokens.slice(from, to).every(({ kind }) => kind === "word");
  return (
    people.find((group) => group.first === place.last) ??
    people.find((group) => group.last <= place.first && isNear(group.last, place.first)) ??
    people.find((group) => group.first === last) ??
    people.find((group) => group.first > place.last && isNear(place.last, group.first)) ??
    null
  );
}

/** The forum a verb opens or leads: «ТүркПА отырысын ашты», «Форумды … жүргізді». */
export function kazakhOpened(scene: Scene, trigger: FoundTrigger): BodyMention | null {
  const { line } = scene.reading;
  const opened = phrases(scene, "accs").find(
    ({ last }) => last <= trigger.first && trigger.first - last <= OBJECT_REACH,
  );
  if (!opened) return null;
  const between = line.tokens.slice(opened.last, trigger.first);
  return between.some(({ text }) => text === ",") ? null : opened.forum;
}

/** The gathering that a list of guests comes to: «ТүркПА отырысына А, Б, … және В қатысты». */
export function kazakhAttended(scene: Scene, trigger: FoundTrigger): BodyMention | null {
  const gathered = phrases(scene, "datv").findLast(
    ({ last }) => last <= trigger.first && trigger.first - last <= GUESTS_REACH,
  );
  return gathered?.forum ?? null;
}

/** «ТүркПА сессиясының аясында», «форум барысында», «Жиында». */
export function placesOf(scene: Scene): readonly Place[] {
  return phrases(scene, "loct").filter(
    ({ last }) => !NOT_AT.test(scene.reading.line.lower(last - 1)),
  );
}

/** Forums by name with the words of the gathering behind, and the gatherings a common noun calls. */
function phrases(scene: Scene, kase: KazakhCase): readonly Place[] {
  const { line, mentions } = scene.reading;
  const named = mentions.flatMap((mention): Place[] => {
    if (mention.kind !== "body" || mention.type !== "Forum" || mention.anaphoric) return [];
    const last = phraseEnd(line, mention.last - 1, kase);
    if (last === null || !isGathered(line, mention, last)) return [];
    return [{ forum: mention, first: mention.first, last }];
  });
  const called = line.tokens.flatMap((_, index): Place[] => {
    if (!isGathering(line, index) || !standsAlone(line, index, kase)) return [];
    const last = phraseEnd(line, index, kase);
    const forum = last === null ? null : venueMeantBy(scene, index);
    return forum && last !== null ? [{ forum, first: index, last }] : [];
  });
  return [...named, ...called].sort((left, right) => left.first - right.first);
}

/** «ТүркПА отырысында», «форумында»; «ТүркПА аясында», «достық тобын» are no gatherings. */
function isGathered(line: Line, forum: BodyMention, last: number): boolean {
  if (isEvent(forum)) return true;
  for (let index = forum.last; index < last; index++) if (isGathering(line, index)) return true;
  return false;
}

/** The token behind the first word in a case, past words in the genitive or in none. */
function phraseEnd(line: Line, from: number, wanted: KazakhCase): number | null {
  for (let index = from; index < from + PHRASE; index++) {
    const token = line.at(index);
    if (!token || token.kind === "punctuation") return null;
    const kase = kazakhCase(line, index);
    if (kase === wanted) return index + 1;
    if (kase !== null && kase !== "gent") return null;
  }
  return null;
}

/** «Форумда», «Жиын барысында», but not «министрлік отырысында»: no word makes it another gathering. */
function standsAlone(line: Line, index: number, kase: KazakhCase): boolean {
  const before = line.at(index - 1);
  const isBare = kazakhCase(line, index) === kase || kazakhCase(line, index + 1) === kase;
  return isBare && (index === 0 || before?.kind !== "word" || line.is(index - 1, "бұл", "осы"));
}
