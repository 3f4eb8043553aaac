import type { Line } from "../grammar/line.ts";
import { isPresupposed } from "../grammar/modality/presupposed.ts";
import { nounTold, type Told, verbTold } from "../grammar/modality.ts";
import type { FoundTrigger } from "../grammar/triggers.ts";
import { type Claim, dateAt, type Scene, spanOf } from "../scene.ts";
import type { Entity } from "../types.ts";
import { englishDestinations } from "./english-destinations.ts";
import { isVisitPaid, paidOn } from "./english-visit-told.ts";
import { englishVisitors } from "./english-visitors.ts";
import { kazakhDestinations, kazakhVisitors } from "./kazakh-visits.ts";
import { isReturned } from "./russian-hosts.ts";
import { hasLeft, isThere, russianDestinations, russianVisitors } from "./russian-visits.ts";
import type { Actors } from "./sides.ts";

const KINDS: readonly (readonly [kind: string, words: RegExp])[] = [
  // The adjective of the visit, not that of a Great State Khural or a state duma.
  [
    "STATE",
    /государственн\p{L}*\s+(?:\p{L}+\s+)?(?:визит|поездк)|мемлекеттік\s+(?:\p{L}+\s+)?сапар|state visit/iu,
  ],
  ["OFFICIAL", /официальн|ресми|official/iu],
  ["WORKING", /рабоч|делов\p{L}+ (?:визит|поездк)|жұмыс|іс-?сапар|working|business trip/iu],
];
const ELIDED = 0.8;
const FAR = 18;

/**
 * Who visited which country: «прибыл с официальным визитом в Казахстан», «государственный визит Президента … в …»,
 * "paid an official visit to …", «ресми сапармен келді».
 */
export function* visited(scene: Scene): Generator<Claim> {
  const visits = scene.triggers.filter(({ trigger }) => trigger.record.predicate === "VISITED");
  const nouns = visits.filter(({ trigger }) => trigger.record.part === "noun");
  const done = new Set<string>();
  for (const trigger of [...nouns, ...visits.filter((visit) => !nouns.includes(visit))]) {
    const goals = goalsOf(scene, trigger);
    const told = goals.length > 0 ? tell(scene, trigger, visits) : null;
    if (!told) continue;
    const guests = actorsOf(scene, trigger);
    for (const subject of guests.entities) {
      for (const object of goals) {
        const key = `${subject.id}|${object.id}`;
        if (
          done.has(key) ||
          subject.countryCode === object.countryCode ||
          subject.type !== "Person" ||
          hasLeft(scene, trigger, subject)
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
      return kazakhDestinations(scene, trigger);
    case "ru":
      return russianDestinations(scene, trigger);
  }
}

function actorsOf(scene: Scene, trigger: FoundTrigger): Actors {
  switch (scene.reading.language) {
    case "en":
      return englishVisitors(scene, trigger);
    case "kk":
      return kazakhVisitors(scene, trigger);
    case "ru":
      return russianVisitors(scene, trigger);
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
    date: paidOn(scene, trigger) ?? dateAt(scene, trigger.first, told.status),
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
  if (noun?.status !== "DENIED" && isVisitPaid(scene, trigger))
    return { status: "ASSERTED", recalled: true, by: trigger.first, confidence: 0.9 };
  return (
    noun ??
    (isThere(line, trigger.first) || isPresupposed(line, trigger) || isReturned(scene, trigger)
      ? { status: "ASSERTED", recalled: false, by: trigger.first, confidence: 0.9 }
      : null)
  );
}

function kindOf(scene: Scene, { first }: FoundTrigger): string | null {
  const { line } = scene.reading;
  const words = line.text(Math.max(0, first - 5), Math.min(line.tokens.length, first + 6));
  const near = KINDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
  return near ?? (line.language === "en" ? englishKind(line, first) : null);
}

/** "traveled to Chile on Monday for an official four-day visit". */
function englishKind(line: Line, first: number): string | null {
  const behind = line.text(first, Math.min(line.tokens.length, first + FAR));
  const visit = /\b(?:state|official|working|business)(?:\s+[\w-]+){0,3}\s+(?:visit|trip)\b/i.exec(
    behind,
  );
  return (visit && KINDS.find(([, pattern]) => pattern.test(visit[0]))?.[0]) ?? null;
}
