import type { Line } from "../grammar/line.ts";
import { hasPastVerb, speaksOfFuture } from "../grammar/modality/words.ts";
import { nounTold, type Told, verbTold } from "../grammar/modality.ts";
import type { FoundTrigger } from "../grammar/triggers.ts";
import { type Claim, dateAt, type Scene, sameQuote, spanOf } from "../scene.ts";
import type { BodyMention } from "../stages.ts";
import { byCommonWork } from "./common-work.ts";
import { amongParticipants } from "./english-among.ts";
import { notTheirOwn } from "./english-gatherings.ts";
import { byEnglishMembership } from "./english-members.ts";
import { englishParticipants } from "./english-participants.ts";
import { onSidelines } from "./english-sidelines.ts";
import { isTripMade } from "./english-trips.ts";
import { englishForum } from "./english-venues.ts";
import { isKazakhPurpose, kazakhForum, kazakhParticipants } from "./kazakh-participants.ts";
import { kazakhOpened, kazakhSpeakers } from "./kazakh-places.ts";
import { onKazakhSidelines } from "./kazakh-sidelines.ts";
import { isJoined, isThanked, withTold } from "./russian-attendance.ts";
import { attendedForum, isAnnounced } from "./russian-delegates.ts";
import { listedForums } from "./russian-forum-lists.ts";
import { byMembership } from "./russian-members.ts";
import { chairedForum, openedForum } from "./russian-openings.ts";
import { russianParticipants } from "./russian-participants.ts";
import { spokenForum } from "./russian-speeches.ts";
import { venueMeant } from "./russian-venues.ts";
import type { Actors } from "./sides.ts";
import { venueOf } from "./venues.ts";

const ELIDED = 0.75;

/** Who takes part in which forum: «принял участие в Съезде …», «выступил на заседании МПА СНГ». */
export function* participatesIn(scene: Scene): Generator<Claim> {
  yield* byTrigger(scene);
  if (scene.reading.language === "ru") yield* byMembership(scene);
  if (scene.reading.language === "kk") yield* onKazakhSidelines(scene);
  if (scene.reading.language === "en") {
    yield* onSidelines(scene);
    yield* amongParticipants(scene);
    yield* byEnglishMembership(scene);
  }
  yield* byCommonWork(scene);
}

function* byTrigger(scene: Scene): Generator<Claim> {
  for (const trigger of scene.triggers) {
    const { record } = trigger.trigger;
    if (record.predicate !== "PARTICIPATES_IN") continue;
    const { line, mentions } = scene.reading;
    // «государства – участники СНГ»: a word of a name.
    if (
      mentions.some(
        (body) => body.kind === "body" && body.first <= trigger.first && trigger.first < body.last,
      )
    )
      continue;
    if (isPartOfVerb(scene, trigger) || isStance(scene, trigger)) continue;
    const isKazakhSpeech = record.id === "spoke" && line.language === "kk";
    const speech = isKazakhSpeech ? kazakhSpeakers(scene, trigger) : null;
    const forum = isKazakhSpeech ? (speech?.forum ?? null) : forumOf(scene, trigger);
    if (!forum) continue;
    const said =
      record.part === "verb" ? verbTold(line, trigger) : participationTold(scene, trigger);
    if (!said) continue;
    const isToCome = record.id === "represented" && isAnnounced(scene, forum);
    const told: Told = isToCome
      ? { ...said, status: "PLANNED" }
      : isTripMade(scene, trigger)
        ? { ...said, status: "ASSERTED" }
        : said;
    const isSaid = record.id === "spoke";
    if (record.id === "joined" && line.language === "ru" && !isJoined(scene, forum)) continue;
    const { entities, elided } = speech
      ? { entities: speech.entities, elided: false }
      : participants(scene, trigger, forum);
    if (isSaid && elided) continue;
    const isEnglish = line.language === "en";
    const forums = forumsOf(scene, isEnglish ? notTheirOwn(scene, forum, entities) : forum);
    for (const object of forums.flatMap((body) => scene.document.body(body) ?? [])) {
      for (const subject of entities) {
        if (subject.id === object.id) continue;
        yield {
          predicate: "PARTICIPATES_IN",
          status: told.status,
          subject,
          object,
          reading: scene.reading,
          trigger: spanOf(scene, trigger.first, trigger.last),
          rule: `participates-in/${record.id}`,
          confidence: record.weight * told.confidence * (elided ? ELIDED : 1),
          inferred: elided,
          date: dateAt(scene, trigger.first, told.status),
          recalled: told.recalled,
          properties: {},
        };
      }
    }
  }
}

/** A forum and those listed with it: «в форуме и конференции», "in the Summit and the World Conference". */
function forumsOf(scene: Scene, forum: BodyMention): readonly BodyMention[] {
  switch (scene.reading.language) {
    case "ru":
      return listedForums(scene, forum);
    case "en": {
      const group = scene.reading.groups.find(({ members }) =>
        members.some((one) => one === forum),
      );
      const listed = group?.members.filter(
        (one): one is BodyMention => one.kind === "body" && one.type === "Forum",
      );
      return listed ?? [forum];
    }
    case "kk":
      return [forum];
  }
}

/** «приняла участие»: the noun of the verb's set phrase. */
function isPartOfVerb({ triggers, reading }: Scene, { trigger, first }: FoundTrigger): boolean {
  return (
    trigger.record.part === "noun" &&
    triggers.some(
      (verb) =>
        verb.trigger.record.part === "verb" &&
        verb.trigger.record.predicate === "PARTICIPATES_IN" &&
        !["spoke", "convened"].includes(verb.trigger.record.id) &&
        // "in his opening speech"
        !reading.line.is(verb.first, "opening", "closing") &&
        verb.first < first &&
        first - verb.first <= 3,
    )
  );
}

/** «выступил за сотрудничество в рамках ШОС», «выступает против сделки»: an opinion. */
function isStance({ reading: { line } }: Scene, { trigger, last }: FoundTrigger): boolean {
  return (
    line.language === "ru" &&
    trigger.record.part === "verb" &&
    (line.is(last, "за", "против") || (line.is(last, "в") && line.is(last + 1, "поддержку")))
  );
}

/** «выразил признательность за участие Совета Улемов в работе Съезда»: thanks are for what was. */
function participationTold(scene: Scene, trigger: FoundTrigger): Told | null {
  const { line } = scene.reading;
  // «прибыл для участия в сессии»: what for, not what was.
  if (line.is(trigger.first - 1, "для") || isKazakhPurpose(scene, trigger))
    return { status: "PLANNED", recalled: false, by: trigger.first, confidence: 0.85 };
  if (line.is(trigger.first, "участием")) return withTold(line, trigger);
  const told = nounTold(line, trigger, scene.lights);
  if (told) return told;
  if (line.language === "en" && isOwned(line, trigger.first))
    return { status: "ASSERTED", recalled: true, by: trigger.first, confidence: 0.85 };
  return isThanked(line, trigger)
    ? { status: "ASSERTED", recalled: false, by: trigger.first, confidence: 0.95 }
    : null;
}

/**
 * "reported on her participation in", "as part of his visit and attendance at", "took place with the participation of": taken
 * for granted, where nothing is planned.
 */
function isOwned(line: Line, noun: number): boolean {
  const isHis =
    line.is(noun - 1, "his", "her", "their", "its", "and") || line.is(noun - 2, "his", "her");
  const isWith = line.is(noun - 1, "the") && line.is(noun - 2, "with") && line.is(noun + 1, "of");
  return (isHis || isWith) && hasPastVerb(line) && !speaksOfFuture(line);
}

function forumOf(scene: Scene, trigger: FoundTrigger): BodyMention | null {
  if (scene.reading.language === "en") return englishForum(scene, trigger);
  if (trigger.trigger.record.id === "spoke") return spokenForum(scene, trigger);
  if (trigger.trigger.record.id === "opened")
    return scene.reading.language === "kk"
      ? kazakhOpened(scene, trigger)
      : openedForum(scene, trigger);
  if (trigger.trigger.record.id === "represented") return attendedForum(scene, trigger);
  const chaired = chairedForum(scene, trigger);
  if (chaired || scene.reading.line.analyze(trigger.first)[0]?.lemma === "руководство")
    return chaired;
  const venue = forumNear(scene, trigger) ?? venueOf(scene, trigger);
  return venue ?? (scene.reading.language === "ru" ? venueMeant(scene, trigger) : null);
}

/** The forum named behind the trigger (before it in Kazakh), in its quotation. */
function forumNear(scene: Scene, trigger: FoundTrigger): BodyMention | null {
  const forums = scene.reading.mentions.filter(
    (mention): mention is BodyMention =>
      mention.kind === "body" &&
      mention.type === "Forum" &&
      // «в заседании комитета по делам ООН»: what it deals with.
      !scene.reading.line.is(mention.first - 1, "делам", "вопросам") &&
      sameQuote(scene, mention.first, trigger.first),
  );
  if (scene.reading.language === "kk") return kazakhForum(scene, trigger);
  if (isObservation(scene, trigger)) return null;
  // «Заседание МПА СНГ открыла …»: inside the set phrase.
  const after = forums.find(({ first }) => first > trigger.first && first - trigger.last <= 14);
  if (after) return after;
  return forums.findLast(({ last }) => last <= trigger.first && trigger.first - last <= 10) ?? null;
}

/** «участвовала в наблюдении за выборами в составе миссии ПА ОБСЕ»: in no session of it. */
function isObservation({ reading: { line } }: Scene, { last }: FoundTrigger): boolean {
  return (
    line.is(last, "в") && /^(?:наблюдени|мониторинг|мисси|выборах)/u.test(line.lower(last + 1))
  );
}

function participants(scene: Scene, trigger: FoundTrigger, forum: BodyMention): Actors {
  const { language } = scene.reading;
  if (language === "kk") return kazakhParticipants(scene, trigger, forum);
  if (language === "en") return englishParticipants(scene, trigger, forum);
  return russianParticipants(scene, trigger, forum);
}
