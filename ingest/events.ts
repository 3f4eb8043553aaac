import type { Document } from "./document.ts";
import type { Claim } from "./scene.ts";
import { parseDay } from "./text/dates/calendar.ts";
import { hashOf } from "./text/hash.ts";
import type { Article, EventDate, Predicate } from "./types.ts";

/** A claim with its date settled and, where it tells of an event, the event's id within the article. */
export interface DatedClaim extends Claim {
  readonly eventId: string | null;
}

/** How long after a thing news still tells of it as new. */
const NEWS_DAYS = 45;

const KINDS: Partial<Record<Predicate, string>> = {
  MET_WITH: "MEETING",
  VISITED: "VISIT",
  SIGNED: "SIGNING",
  PARTICIPATES_IN: "SESSION",
};

/**
 * Dates claims and gathers those of one event. A sentence's own date comes first, then another sentence's of the same
 * pair, then the day of publication – but that never for what is recalled or told inside a quotation.
 */
export function settleEvents(claims: readonly Claim[], document: Document): DatedClaim[] {
  const placed = claims.map((claim) => withKind(withPlace(claim, claims), claims, document.toldOn));
  const dated = placed.map((claim) => ({ ...claim, date: settleDate(claim, placed, document) }));
  return dated.map((claim) => ({ eventId: eventId(claim, dated, document.article), ...claim }));
}

function settleDate(
  claim: Claim,
  claims: readonly Claim[],
  { article, toldOn }: Document,
): EventDate | null {
  if (claim.date || !KINDS[claim.predicate] || claim.status !== "ASSERTED") return claim.date;
  if (claim.recalled || isRetold(claim)) return null;
  if (claim.predicate === "PARTICIPATES_IN" && (claim.inferred || claim.rule.endsWith("joined")))
    return null;
  const told = claims.find(
    (other) =>
      other.date !== null &&
      other.status === "ASSERTED" &&
      !other.recalled &&
      isSameThing(other, claim) &&
      isNews(other.date, toldOn),
  );
  if (told?.date) return { ...told.date, basis: "CONTEXT" };
  const basis = toldOn === article.publishedOn ? "PUBLICATION" : "CONTEXT";
  return toldOn ? { start: toldOn, end: toldOn, precision: "DAY", basis } : null;
}

/** «прилетел в Анкару. В 2019 году он посетил Турцию»: what is long past is not what the article tells as news. */
function isNews(date: EventDate, toldOn: string | null): boolean {
  const [end, told] = [parseDay(date.end), toldOn === null ? null : parseDay(toldOn)];
  return end === null || told === null || told - end <= NEWS_DAYS;
}

/** Inside direct speech, or in a clause that only says which document is meant: «…карты, которая была подписана…». */
function isRetold({ reading, trigger, predicate }: Claim): boolean {
  if (!trigger) return false;
  const before = reading.sentence.text.slice(0, trigger.start - reading.sentence.start);
  const opened = (before.match(/[«“„]/g) ?? []).length - (before.match(/[»”]/g) ?? []).length;
  const continued = opened > 0 || (opened === 0 && /^[«“„]/.test(before) && !/[»”]/.test(before));
  if (continued) return true;
  return (
    predicate === "SIGNED" &&
    /(?:котор(?:ая|ый|ое|ые|ой|ого|ых)|which|ранее|earlier|previously)(?:\s+\S+){0,3}\s*$/iu.test(
      before,
    )
  );
}

function isSameThing(left: Claim, right: Claim): boolean {
  if (left.predicate !== right.predicate || left.object.type !== right.object.type) return false;
  if (left.predicate === "MET_WITH")
    return pairKey(left) === pairKey(right) && left.properties.mode === right.properties.mode;
  if (left.predicate === "SIGNED") return left.object.name === right.object.name;
  return left.subject.id === right.subject.id && left.object.id === right.object.id;
}

function pairKey({ subject, object }: Claim): string {
  return [subject.id, object.id].sort().join("|");
}

/** A guest who came to a country met there. */
function withPlace(claim: Claim, claims: readonly Claim[]): Claim {
  if (claim.predicate !== "MET_WITH" || claim.properties.placeCountryCode) return claim;
  const ends = [claim.subject.id, claim.object.id];
  const visit = claims.find(
    ({ predicate, status, recalled, date, subject, object, reading }) =>
      predicate === "VISITED" &&
      status === claim.status &&
      ends.includes(subject.id) &&
      (reading === claim.reading || (!recalled && date === null)) &&
      [claim.subject.countryCode, claim.object.countryCode].includes(object.countryCode),
  );
  if (!visit?.object.countryCode) return claim;
  const { name, countryCode } = visit.object;
  return {
    ...claim,
    properties: { ...claim.properties, place: name, placeCountryCode: countryCode },
  };
}

/** «прилетел в Астану» in the headline, «прибыл с официальным визитом» in the text: one visit, of one kind. */
function withKind(claim: Claim, claims: readonly Claim[], toldOn: string | null): Claim {
  if (claim.predicate !== "VISITED" || claim.properties.kind || claim.recalled) return claim;
  const isSameTime = ({ date }: Claim) =>
    date === null || (claim.date ? date.start === claim.date.start : isNews(date, toldOn));
  const told = claims.filter(
    (other) =>
      isSameThing(other, claim) &&
      other.status === claim.status &&
      !other.recalled &&
      other.properties.kind !== undefined &&
      isSameTime(other),
  );
  const kinds = new Set(told.map(({ properties }) => properties.kind));
  const [kind] = kinds;
  if (!kind || kinds.size > 1) return claim;
  return { ...claim, properties: { ...claim.properties, kind } };
}

/** Pairs told by one trigger are one event, and so are all sentences on one pair and date. */
function eventId(claim: Claim, claims: readonly Claim[], article: Article): string | null {
  const kind = KINDS[claim.predicate];
  if (!kind || claim.status !== "ASSERTED") return null;
  if (claim.predicate === "PARTICIPATES_IN" && claim.date === null) return null;
  const founder = claims.find(
    (other) =>
      other.status === "ASSERTED" && (isSameTelling(other, claim) || isSameEvent(other, claim)),
  );
  const first = founder ?? claim;
  const root =
    first === claim
      ? claim
      : (claims.find(
          (other) =>
            other.status === "ASSERTED" &&
            (isSameTelling(other, first) || isSameEvent(other, first)),
        ) ?? first);
  const place = root.trigger?.start ?? root.reading.sentence.start;
  return `${kind.toLowerCase()}-${hashOf(article.id, kind, String(place), root.date?.start ?? "")}`;
}

function isSameTelling(left: Claim, right: Claim): boolean {
  return (
    left.predicate === right.predicate &&
    left.reading === right.reading &&
    left.trigger?.start === right.trigger?.start &&
    left.date?.start === right.date?.start
  );
}

function isSameEvent(left: Claim, right: Claim): boolean {
  return (
    isSameThing(left, right) &&
    left.date?.start === right.date?.start &&
    left.date?.end === right.date?.end
  );
}
