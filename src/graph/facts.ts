import type {
  EventDate,
  Predicate,
  Statement,
  StatementProperties,
  Status,
} from "../../ingest/types.ts";
import { isHeadline } from "./evidence.ts";

export type EventKind = "MEETING" | "VISIT" | "SIGNING" | "SESSION";

/** A statement as projection sees it: its ends are canonical ids, its names are left behind. */
export interface Fact {
  readonly id: string;
  readonly predicate: Predicate;
  readonly status: Status;
  readonly subjectId: string;
  readonly objectId: string;
  readonly articleId: string;
  readonly publishedOn: string | null;
  readonly language: string;
  readonly quote: string;
  readonly start: number;
  readonly isHeadline: boolean;
  readonly confidence: number;
  readonly inferred: boolean;
  readonly date: EventDate | null;
  /** The event within the article, as the extractor numbered it. */
  readonly localEventId: string | null;
  readonly properties: StatementProperties;
}

/** From an id given out once to the id that all judgements agree on; ids that are absent stand for themselves. */
export type Canonical = ReadonlyMap<string, string>;

/** The id that stands for `id` today. */
export const canonicalId = (canonical: Canonical, id: string): string => canonical.get(id) ?? id;

/** The statement's part that projection needs, its ends redirected. */
export const toFact = (statement: Statement, canonical: Canonical = new Map()): Fact => ({
  id: statement.id,
  predicate: statement.predicate,
  status: statement.status,
  subjectId: canonicalId(canonical, statement.subject.id),
  objectId: canonicalId(canonical, statement.object.id),
  articleId: statement.provenance.article.id,
  publishedOn: statement.provenance.article.publishedOn,
  language: statement.provenance.article.language,
  quote: statement.provenance.quote,
  start: statement.provenance.start,
  isHeadline: isHeadline(statement.provenance.quote, statement.provenance.article.title),
  confidence: statement.confidence,
  inferred: statement.inferred,
  date: statement.date,
  localEventId: statement.eventId,
  properties: statement.properties,
});

/** Whether the fact becomes a relationship: it is asserted, and about two different things. */
export const isProjected = (fact: Fact): boolean =>
  fact.status === "ASSERTED" && fact.subjectId !== fact.objectId;

/** The kind of event a predicate tells of; null for what merely holds. */
export const eventKind = (fact: Fact): EventKind | null => {
  switch (fact.predicate) {
    case "MET_WITH":
      return "MEETING";
    case "VISITED":
      return "VISIT";
    case "SIGNED":
      return "SIGNING";
    case "PARTICIPATES_IN":
      return fact.localEventId ? "SESSION" : null;
    case "HOLDS_POST":
    case "PART_OF":
      return null;
  }
};

/** Both ends, lower id first: who met whom has no direction. */
export const pairOf = (fact: Fact): readonly [string, string] =>
  fact.subjectId < fact.objectId
    ? [fact.subjectId, fact.objectId]
    : [fact.objectId, fact.subjectId];

/**
 * Facts with one key may tell of one event; facts with different keys meet only through an article that tells of both.
 * A call by telephone is never the meeting of the same day.
 */
export const eventKey = (fact: Fact): string | null => {
  const kind = isProjected(fact) ? eventKind(fact) : null;
  switch (kind) {
    case "MEETING":
      return ["MEETING", ...pairOf(fact), fact.properties.mode ?? "IN_PERSON"].join("|");
    case "VISIT":
      return ["VISIT", fact.subjectId, fact.objectId].join("|");
    case "SIGNING":
    case "SESSION":
      return [kind, fact.objectId].join("|");
    case null:
      return null;
  }
};

/** The document whose signings a key gathers; null for keys of other events. */
export const treatyOfKey = (key: string): string | null => {
  const [kind, id] = key.split("|");
  return kind === "SIGNING" && id ? id : null;
};

/** Facts with one key are one relationship that holds over time; null for predicates whose relationships follow events. */
export const standingKey = (fact: Fact): string | null => {
  if (!isProjected(fact)) return null;
  const ends = [fact.predicate, fact.subjectId, fact.objectId];
  switch (fact.predicate) {
    case "PARTICIPATES_IN":
    case "PART_OF":
      return ends.join("|");
    case "HOLDS_POST":
      return [...ends, postKey(fact)].join("|");
    case "MET_WITH":
    case "SIGNED":
    case "VISITED":
      return null;
  }
};

/** A role is one post per body; posts without a role of their own differ by title. */
const postKey = ({ properties: { role = "OTHER", title = "" } }: Fact): string =>
  role === "OTHER" ? `OTHER:${title.normalize("NFC").toLowerCase()}` : role;
