import type { EventDate } from "../../ingest/types.ts";
import { bestAttested, bestDate, combineConfidence, rank, votesByArticle } from "./attest.ts";
import { dateProperties } from "./dates.ts";
import { compareTellings } from "./evidence.ts";
import type { Fact } from "./facts.ts";
import { compare, hashOf } from "./ids.ts";

/** Relationships that stand for statements; each carries `statementIds`. */
export const FACTUAL_TYPES = [
  "MET_WITH",
  "SIGNED",
  "PARTICIPATES_IN",
  "HOLDS_POST",
  "VISITED",
  "PART_OF",
] as const;

/** Relationships between events and what took part in them. */
export const EVENT_TYPES = ["TOOK_PART", "SIGNED_AT", "HELD_IN"] as const;

export type FactualType = (typeof FACTUAL_TYPES)[number];
export type EventRelationshipType = (typeof EVENT_TYPES)[number];
export type RelationshipType = FactualType | EventRelationshipType | "IN_COUNTRY";

export type PropertyValue = string | number | boolean | readonly string[];
export type Properties = Readonly<Record<string, PropertyValue>>;

export interface Relationship<Type extends RelationshipType = RelationshipType> {
  readonly type: Type;
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

const PREFIXES: Readonly<Record<RelationshipType, string>> = {
  MET_WITH: "met",
  SIGNED: "signed",
  PARTICIPATES_IN: "participates",
  HOLDS_POST: "post",
  VISITED: "visited",
  PART_OF: "part",
  TOOK_PART: "took",
  SIGNED_AT: "signedat",
  HELD_IN: "held",
  IN_COUNTRY: "in",
};

/** Made from type, ends and what tells parallel relationships apart (the event, the post). */
export const relationshipId = (
  type: RelationshipType,
  from: string,
  to: string,
  ...distinction: readonly string[]
): string => `${PREFIXES[type]}-${hashOf(type, from, to, ...distinction)}`;

/** The type a relationship's id tells; null when it is the id of something else. */
export const typeOfRelationshipId = (id: string): RelationshipType | null => {
  const found = Object.entries(PREFIXES).find(([, prefix]) => id.startsWith(`${prefix}-`));
  return found ? (found[0] as RelationshipType) : null;
};

/** Properties without those that are unknown. */
export const known = (
  properties: Readonly<Record<string, PropertyValue | null | undefined>>,
): Record<string, PropertyValue> => {
  const entries: [string, PropertyValue][] = [];
  for (const [key, value] of Object.entries(properties)) {
    if (value !== null && value !== undefined) entries.push([key, value]);
  }
  return Object.fromEntries(entries);
};

/** What every relationship says of the statements it stands on; the one worth reading first comes first. */
export const evidence = (facts: readonly Fact[]): Record<string, PropertyValue> => ({
  statementIds: [...new Set([...facts].sort(compareTellings).map(({ id }) => id))],
  articleCount: new Set(facts.map(({ articleId }) => articleId)).size,
  confidence: combineConfidence(facts),
  inferred: facts.every(({ inferred }) => inferred),
});

/** Where most articles say it took place; city and place are taken from those that agree on the country. */
export const placeProperties = (facts: readonly Fact[]): Record<string, PropertyValue> => {
  const countryCode = bestAttested(facts, ({ properties }) => properties.placeCountryCode);
  const agreeing = facts.filter(
    ({ properties }) => (properties.placeCountryCode ?? null) === countryCode,
  );
  const city = bestAttested(agreeing, ({ properties }) => properties.city);
  const place = bestAttested(agreeing, ({ properties }) => properties.place);
  return known({ countryCode, city, place: place ?? city });
};

/** First and last day the sources vouch for; an article vouches for its day of publication unless it speaks of the past. */
export const seenProperties = (facts: readonly Fact[]): Record<string, PropertyValue> => {
  const spans = facts.flatMap(seenSpan);
  const starts = spans.map(({ start }) => start).sort(compare);
  const ends = spans.map(({ end }) => end).sort(compare);
  return known({ firstSeen: starts[0], lastSeen: ends.at(-1) });
};

const seenSpan = ({ date, publishedOn, properties }: Fact): { start: string; end: string }[] => {
  if (date) return [{ start: date.start, end: latest(date, publishedOn) }];
  if (!publishedOn || properties.current === false) return [];
  return [{ start: publishedOn, end: publishedOn }];
};

/** A year that is not over yet ends with the article that names it. */
const latest = (date: EventDate, publishedOn: string | null): string =>
  publishedOn && publishedOn >= date.start && publishedOn < date.end ? publishedOn : date.end;

/** A relationship that holds over time, from all facts of one standing key. */
export const standingRelationship = (
  key: string,
  facts: readonly Fact[],
): Relationship<FactualType> => {
  const [first] = facts;
  if (!first) throw new RangeError(`${key} has no facts`);
  const { predicate, subjectId, objectId } = first;
  return {
    type: predicate,
    id: relationshipId(predicate, subjectId, objectId, key),
    from: subjectId,
    to: objectId,
    properties: {
      ...evidence(facts),
      ...seenProperties(facts),
      ...(predicate === "HOLDS_POST" ? postProperties(facts) : {}),
    },
  };
};

const postProperties = (facts: readonly Fact[]): Record<string, PropertyValue> => {
  const titles = rank(votesByArticle(facts, ({ properties }) => properties.title));
  return known({
    role: facts[0]?.properties.role ?? "OTHER",
    title: titles[0]?.value,
    titles: titles.map(({ value }) => value).sort(compare),
    current: isCurrent(facts),
  });
};

/** The newest article decides; of several on one day, one that says "former" does. */
const isCurrent = (facts: readonly Fact[]): boolean => {
  const newest =
    facts
      .map(({ publishedOn }) => publishedOn ?? "")
      .sort(compare)
      .at(-1) ?? "";
  return facts
    .filter(({ publishedOn }) => (publishedOn ?? "") === newest)
    .every(({ properties }) => properties.current !== false);
};

/** A relationship of one event: who met, who signed, who visited. */
export const eventRelationship = (
  type: FactualType,
  ends: readonly [string, string],
  facts: readonly Fact[],
  event: { readonly id: string; readonly shared: Properties },
): Relationship<FactualType> => ({
  type,
  id: relationshipId(type, ends[0], ends[1], event.id),
  from: ends[0],
  to: ends[1],
  properties: { ...event.shared, ...evidence(facts), eventId: event.id },
});

/** The date of an event as most sharply attested, as flat properties. */
export const bestDateProperties = (facts: readonly Fact[]): Record<string, string> =>
  dateProperties(bestDate(facts));
