import type {
  DateBasis,
  DatePrecision,
  EventDate,
  Predicate,
  Role,
  Statement,
  StatementProperties,
  Status,
} from "../../ingest/types.ts";
import { reportId } from "./cluster.ts";
import { dateProperties } from "./dates.ts";
import { isHeadline } from "./evidence.ts";
import { type Canonical, canonicalId, eventKey, type Fact, standingKey, toFact } from "./facts.ts";
import { toProfile } from "./profiles.ts";
import { known, type Properties } from "./relationships.ts";

/** What says which facts are to be read together; changes when ids are merged. */
export interface FactKeys {
  readonly eventKey: string | null;
  readonly standingKey: string | null;
  readonly reportId: string | null;
}

export const keysOf = (fact: Fact): FactKeys => ({
  eventKey: eventKey(fact),
  standingKey: standingKey(fact),
  reportId: reportId(fact),
});

/** The flat properties of a Statement node, all but `eventId`, which projection sets. */
export const toStatementProperties = (
  statement: Statement,
  options: { readonly canonical: Canonical; readonly recordedAt: string },
): Properties => {
  const { provenance, properties } = statement;
  return known({
    id: statement.id,
    predicate: statement.predicate,
    status: statement.status,
    quote: provenance.quote,
    start: provenance.start,
    end: provenance.end,
    rule: provenance.rule,
    confidence: statement.confidence,
    inferred: statement.inferred,
    triggerStart: provenance.trigger?.start,
    triggerEnd: provenance.trigger?.end,
    subjectId: statement.subject.id,
    objectId: statement.object.id,
    subjectProfileId: toProfile(statement.subject, provenance.article).id,
    objectProfileId: toProfile(statement.object, provenance.article).id,
    ...dateProperties(statement.date),
    localEventId: statement.eventId,
    ...keysOf(toFact(statement, options.canonical)),
    recordedAt: options.recordedAt,
    title: properties.title,
    role: properties.role,
    current: properties.current,
    kind: properties.kind,
    place: properties.place,
    city: properties.city,
    placeCountryCode: properties.placeCountryCode,
    mode: properties.mode,
  });
};

/** A Statement node as read back, with its article. */
export interface StatementRow {
  readonly [key: string]: unknown;
  readonly properties: StoredStatement;
  readonly articleId: string;
  readonly publishedOn: string | null;
  readonly title: string | null;
  readonly language: string;
}

/** Properties of a Statement node; absent ones are unknown. */
export interface StoredStatement {
  readonly id: string;
  readonly predicate: Predicate;
  readonly status: Status;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly confidence: number;
  readonly inferred: boolean;
  readonly triggerStart?: number;
  readonly triggerEnd?: number;
  readonly subjectId: string;
  readonly objectId: string;
  readonly subjectProfileId: string;
  readonly objectProfileId: string;
  readonly date?: string;
  readonly dateEnd?: string;
  readonly datePrecision?: DatePrecision;
  readonly dateBasis?: DateBasis;
  readonly localEventId?: string;
  readonly eventId?: string;
  readonly eventKey?: string;
  readonly standingKey?: string;
  readonly reportId?: string;
  readonly recordedAt: string;
  readonly title?: string;
  readonly role?: Role;
  readonly current?: boolean;
  readonly kind?: string;
  readonly place?: string;
  readonly city?: string;
  readonly placeCountryCode?: string;
  readonly mode?: "IN_PERSON" | "PHONE" | "VIDEO";
}

/** A fact read back from the graph, its ends redirected. */
export const rowToFact = (row: StatementRow, canonical: Canonical): Fact => {
  const { properties } = row;
  return {
    id: properties.id,
    predicate: properties.predicate,
    status: properties.status,
    subjectId: canonicalId(canonical, properties.subjectId),
    objectId: canonicalId(canonical, properties.objectId),
    articleId: row.articleId,
    publishedOn: row.publishedOn,
    language: row.language,
    quote: properties.quote,
    start: properties.start,
    isHeadline: isHeadline(properties.quote, row.title),
    confidence: properties.confidence,
    inferred: properties.inferred,
    date: storedDate(properties),
    localEventId: properties.localEventId ?? null,
    properties: storedProperties(properties),
  };
};

const storedDate = (stored: StoredStatement): EventDate | null => {
  const { date, dateEnd, datePrecision, dateBasis } = stored;
  if (!date || !dateEnd || !datePrecision || !dateBasis) return null;
  return { start: date, end: dateEnd, precision: datePrecision, basis: dateBasis };
};

const storedProperties = (stored: StoredStatement): StatementProperties => {
  const { title, role, current, kind, place, city, placeCountryCode, mode } = stored;
  return {
    ...(title === undefined ? {} : { title }),
    ...(role === undefined ? {} : { role }),
    ...(current === undefined ? {} : { current }),
    ...(kind === undefined ? {} : { kind }),
    ...(place === undefined ? {} : { place }),
    ...(city === undefined ? {} : { city }),
    ...(placeCountryCode === undefined ? {} : { placeCountryCode }),
    ...(mode === undefined ? {} : { mode }),
  };
};
