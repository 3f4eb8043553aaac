import type { Line } from "../grammar/line.ts";
import { isPresupposed, nounTold, type Told, verbTold } from "../grammar/modality.ts";
import type { FoundTrigger } from "../grammar/triggers.ts";
import {
  type Claim,
  dateAt,
  groupAfter,
  groupBefore,
  isPersonGroup,
  type Scene,
  spanOf,
} from "../scene.ts";
import type { CountryMention, Group } from "../stages.ts";
import type { Entity } from "../types.ts";
import { type Actors, englishActors, englishDestinations } from "./english-actors.ts";
import { kazakhDestination, kazakhVisitors } from "./kazakh-visits.ts";

const KINDS: readonly (readonly [kind: string, words: RegExp])[] = [
  ["STATE", /государственн|мемлекеттік|state visit/iu],
  ["OFFICIAL", /официальн|ресми|official/iu],
  ["WORKING", /рабоч|жұмыс|іс-?сапар|working|business trip/iu],
];
const ELIDED = 0.8;

/**
 * Who visited which country: «прибыл с официальным визитом в Казахстан», «государственный визит Президента … в …»,
 * "paid an official visit to …", «ресми сапармен келді».
 */
export function* visited(scene: Scene): Generator<Claim> {
  const visits = scene.triggers.filter(({ trigger }) => trigger.record.predicate === "VISITED");
  const nouns = visits.filter(({ trigger }) => trigger.record.part === "noun");
  const done = new Set<string>();
  for (const trigger of [...nouns, ...visits.filter((visit) => !nouns.includes(visit))]) {
    const told = tell(scene, trigger, visits);
    const goals = goalsOf(scene, trigger);
    if (!told || goals.length === 0) continue;
    const guests = actorsOf(scene, trigger);
    for (const subject of guests.entities) {
      for (const object of goals) {
        const key = `${subject.id}|${object.id}`;
        if (
          done.has(key) ||
          subject.countryCode === object.countryCode ||
          subject.type !== "Person"
        )
          continue;
        done.add(key);
        yield claimOf(scene, trigger, told, { subject, object, elided: guests.elided });
      }
    }
  }
}

function goalsOf(scene: Scene, trigger: FoundTrigger): Entity[] {
  return goalCodes(scene, trigger).flatMap((code) => scene.document.entities.country(code) ?? []);
}

function goalCodes(scene: Scene, trigger: FoundTrigger): readonly string[] {
  switch (scene.reading.language) {
    case "en":
      return englishDestinations(scene, trigger);
    case "kk":
      return [kazakhDestination(scene, trigger)].flatMap((code) => code ?? []);
    case "ru":
      return [destination(scene, trigger)].flatMap((place) => place?.code ?? []);
  }
}

function actorsOf(scene: Scene, trigger: FoundTrigger): Actors {
  switch (scene.reading.language) {
    case "en":
      return englishActors(scene, trigger);
    case "kk":
      return kazakhVisitors(scene, trigger);
    case "ru":
      return visitors(scene, trigger);
  }
}

function claimOf(
  scene: Scene,
  trigger: FoundTrigger,
  told: Told,
  { subject, object, elided }: { subject: Entity; object: Entity; elided: boolean },
): Claim {
  const kind = kindOf(scene, trigger);
  return {
    predicate: "VISITED",
    status: told.status,
    subject,
    object,
    reading: scene.reading,
    trigger: spanOf(scene, trigger.first, trigger.last),
    rule: `visited/${trigger.trigger.record.id}`,
    confidence: trigger.trigger.record.weight * told.confidence * (elided ? ELIDED : 1),
    inferred: elided,
    date: dateAt(scene, trigger.first, told.status),
    recalled: told.recalled,
    properties: kind ? { kind } : {},
  };
}

/** A visit noun is carried by the verbs of arriving as well as by «состоялся»: «прибывшим … с визитом». */
function tell(scene: Scene, trigger: FoundTrigger, visits: readonly FoundTrigger[]): Told | null {
  const { line } = scene.reading;
  if (trigger.trigger.record.part === "verb") return verbTold(line, trigger);
  const carriers = visits.filter(({ trigger: other }) => other.record.part === "verb");
  const noun = nounTold(line, trigger, [...scene.lights, ...carriers]);
  return (
    noun ??
    (isPresupposed(line, trigger)
      ? { status: "ASSERTED", recalled: false, by: trigger.first, confidence: 0.9 }
      : null)
  );
}

/** «в Казахстан». */
function destination(scene: Scene, trigger: FoundTrigger): CountryMention | null {
  const { line, mentions } = scene.reading;
  const places = mentions.filter(
    (mention): mention is CountryMention =>
      mention.kind === "country" && mention.form !== "adjective",
  );
  const leads = places.filter((place) => leadsTo(line, place, trigger));
  const near = leads
    .map((place) => ({ place, distance: Math.abs(place.first - trigger.first) }))
    .filter(({ distance }) => distance <= 14)
    .sort((left, right) => left.distance - right.distance || right.place.first - left.place.first);
  const nouns = near.filter(({ place }) => place.form === "noun");
  return (nouns[0] ?? near[0])?.place ?? null;
}

/** «в Казахстан», of a stay «в Казахстане», behind «посетил» without a preposition. */
function leadsTo(line: Line, { first, cases }: CountryMention, trigger: FoundTrigger): boolean {
  if (!line.is(first - 1, "в", "во", "на"))
    return (
      isVerb(line, trigger.first, ["посетить", "посещать"]) &&
      first >= trigger.last &&
      cases.includes("accs")
    );
  const wanted = isStay(line, trigger) ? "loct" : "accs";
  return cases.length === 0 || cases.includes(wanted);
}

/** «находится в Казахстане с визитом», «побывал в Китае». */
function isStay(line: Line, { first }: FoundTrigger): boolean {
  for (let index = Math.max(0, first - 8); index < first + 8; index++) {
    if (isVerb(line, index, ["находиться", "пребывать", "побывать"])) return true;
  }
  return false;
}

function isVerb(line: Line, index: number, lemmas: readonly string[]): boolean {
  return line.analyze(index).some(({ lemma }) => lemmas.includes(lemma));
}

/** The owner of the visit, the noun a participle goes with, or the subject. */
function visitors(scene: Scene, trigger: FoundTrigger): Actors {
  const { line } = scene.reading;
  const persons = (group: Group) => isPersonGroup(group);
  const owner = groupAfter(scene, trigger.last, "GEN", { reach: 1, test: persons });
  const participle =
    trigger.form === "participle" ||
    line.analyze(trigger.first - 1).some(({ pos }) => pos === "PRTF");
  const described = participle ? describedBy(scene, trigger.first) : null;
  const subject =
    groupBefore(scene, trigger.first, "SUBJ", persons) ??
    groupAfter(scene, trigger.last, "SUBJ", { reach: 12, test: persons });
  const group = owner ?? described ?? participleNear(scene, trigger) ?? subject;
  if (!group) return { entities: scene.topic ? [scene.topic] : [], elided: true };
  return {
    entities: group.members.flatMap((member) => scene.document.entity(member) ?? []),
    elided: false,
  };
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
    if (isArriving) return describedBy(scene, index);
  }
  return null;
}

function kindOf(scene: Scene, { first }: FoundTrigger): string | null {
  const { line } = scene.reading;
  const words = line.text(Math.max(0, first - 5), Math.min(line.tokens.length, first + 6));
  return KINDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
