import type {
  Entity,
  EntityType,
  EventDate,
  Language,
  Predicate,
  Statement,
  StatementProperties,
  Status,
} from "../../ingest/types.ts";
import { hashOf } from "../../src/graph/ids.ts";

/** Hand-made statements, so that what follows from statements is tested without reading any text. */

type Given<Type> = Partial<Type> & { readonly id: string };

const entity = (type: EntityType, given: Given<Entity>): Entity => ({
  type,
  name: given.id,
  names: {},
  aliases: [],
  countryCode: null,
  ...given,
});

export const person = (id: string, given: Partial<Entity> = {}): Entity =>
  entity("Person", { id: `person-${id}`, name: id, countryCode: "KZ", ...given });
export const chamber = (id: string, given: Partial<Entity> = {}): Entity =>
  entity("Chamber", { id: `chamber-${id}`, name: id, kind: "UPPER", countryCode: "KZ", ...given });
export const country = (code: string, given: Partial<Entity> = {}): Entity =>
  entity("Country", {
    id: `country-${code.toLowerCase()}`,
    name: code,
    countryCode: code,
    ...given,
  });
export const treaty = (id: string, given: Partial<Entity> = {}): Entity =>
  entity("Treaty", {
    id: `treaty-${id}`,
    name: id,
    kind: "DECLARATION",
    status: "SIGNED",
    ...given,
  });
export const forum = (id: string, given: Partial<Entity> = {}): Entity =>
  entity("Forum", { id: `forum-${id}`, name: id, kind: "FORUM", ...given });
export const organization = (id: string, given: Partial<Entity> = {}): Entity =>
  entity("Organization", { id: `organization-${id}`, name: id, countryCode: "TJ", ...given });

export interface Told {
  readonly article?: string;
  readonly language?: Language;
  readonly publishedOn?: string | null;
  readonly textHash?: string;
  readonly quote?: string;
  readonly date?: EventDate | null;
  readonly event?: string | null;
  readonly status?: Status;
  readonly confidence?: number;
  readonly inferred?: boolean;
  readonly properties?: StatementProperties;
}

/** A day that the text itself names. */
export const day = (start: string, end: string = start): EventDate => ({
  start,
  end,
  precision: "DAY",
  basis: "TEXT",
});
/** A day concluded from the day of publication. */
export const published = (start: string): EventDate => ({
  start,
  end: start,
  precision: "DAY",
  basis: "PUBLICATION",
});
export const month = (start: string, end: string): EventDate => ({
  start,
  end,
  precision: "MONTH",
  basis: "TEXT",
});
export const year = (value: string): EventDate => ({
  start: `${value}-01-01`,
  end: `${value}-12-31`,
  precision: "YEAR",
  basis: "TEXT",
});

export const say = (
  predicate: Predicate,
  [subject, object]: readonly [Entity, Entity],
  told: Told = {},
): Statement => {
  const article = told.article ?? "a1";
  const quote = told.quote ?? `${subject.name} ${predicate} ${object.name}.`;
  const properties = told.properties ?? {};
  const status = told.status ?? "ASSERTED";
  const event = told.event ?? null;
  return {
    id: `statement-${hashOf(predicate, subject.id, object.id, article, quote, event ?? "", status, JSON.stringify(properties))}`,
    predicate,
    status,
    subject,
    object,
    properties,
    date: told.date ?? null,
    eventId: event,
    confidence: told.confidence ?? 0.8,
    inferred: told.inferred ?? false,
    provenance: {
      article: {
        id: `article-${article}`,
        path: `${article}.txt`,
        url: null,
        title: `Title of ${article}`,
        publishedOn: told.publishedOn === undefined ? "2025-08-26" : told.publishedOn,
        language: told.language ?? "ru",
        publisher: null,
        textHash: told.textHash ?? hashOf(article),
      },
      quote,
      start: 10,
      end: 10 + quote.length,
      trigger: { start: 10, end: 12 },
      rule: `${predicate.toLowerCase().replaceAll("_", "-")}/test`,
    },
  };
};
