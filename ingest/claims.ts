import type { Document } from "./document.ts";
import type { Line } from "./grammar/line.ts";
import type { Meeting } from "./meeting.ts";
import { rules } from "./rules/index.ts";
import { underWay } from "./rules/under-way.ts";
import { type Claim, openScene, type Sides } from "./scene.ts";
import type { PersonMention, Reading } from "./stages.ts";
import type { Entity } from "./types.ts";

/**
 * What the article's sentences say, in their order. A sentence may lean on the ones before it: on the person they spoke
 * of («Он встретился с…»), on the two sides their meeting named («стороны», «между странами») and on that meeting, of which
 * they tell who else was there.
 */
export function extractClaims(document: Document): Claim[] {
  const claims: Claim[] = [];
  let topic: Entity | null = null;
  let sides: Sides | null = null;
  let meeting: Meeting | null = null;
  for (const reading of document.readings) {
    const scene = openScene(document, reading, { topic, sides, meeting });
    // A sentence that names nobody and tells of nothing.
    if (scene.triggers.length === 0 && reading.mentions.length === 0) continue;
    // Meetings come first: «…пен кездесуде тараптар … қол қойды» has its sides in the sentence itself.
    for (const rule of rules) {
      const found = [...rule({ ...scene, sides })];
      claims.push(...found);
      sides ??= sidesOf(document, found);
    }
    const told = claims.filter((claim) => claim.reading === reading);
    const company = underWay(scene, told);
    claims.push(...company.claims);
    meeting = company.meeting;
    topic = topicOf(document, reading) ?? topic;
  }
  return claims;
}

/** The people of the first meeting across a border, with the chambers and countries they stand for. */
function sidesOf(document: Document, claims: readonly Claim[]): Sides | null {
  const meeting = claims.find(
    ({ predicate, status, subject, object }) =>
      predicate === "MET_WITH" &&
      status === "ASSERTED" &&
      subject.countryCode !== null &&
      object.countryCode !== null &&
      subject.countryCode !== object.countryCode,
  );
  if (!meeting) return null;
  const { subject, object } = meeting;
  return {
    left: [subject],
    right: [object],
    countries: [subject.countryCode, object.countryCode].flatMap((code) => code ?? []),
    chambers: [subject, object].flatMap((side) => chamberOf(document, side)),
  };
}

function chamberOf(document: Document, side: Entity): Entity[] {
  if (side.type === "Chamber") return [side];
  const character = document.cast.find(({ entity }) => entity.id === side.id);
  const body = character?.holdings.find(({ body: held }) => held?.type === "Chamber")?.body;
  return body ? [body] : [];
}

/** The first person in the nominative, else whose visit the sentence tells of: «Начался визит председателя Сената …», "This is Berg's visit". */
function topicOf(document: Document, { line, mentions }: Reading): Entity | null {
  const people = mentions.filter((mention): mention is PersonMention => mention.kind === "person");
  const subject =
    people.find(({ marks }) => marks.has("SUBJ")) ??
    people.find(({ first }) => line.is(first - 1, "визит", "поездка")) ??
    people.find(({ last, marks }) => marks.has("GEN") && visitBehind(line, last));
  return subject ? document.entity(subject) : null;
}

/** "This is Al-Halbousi's second visit to Tehran". */
function visitBehind(line: Line, last: number): boolean {
  return [0, 1, 2, 3].some((step) => line.is(last + step, "visit", "trip"));
}
