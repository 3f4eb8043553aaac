import type { Context } from "../context.ts";
import type { RelationRow } from "../rows.ts";
import { dateOf, placeOf } from "./dates.ts";
import { inReadingOrder, type ReadingArguments } from "./reading-order.ts";

/** What every edge that stands for a relationship tells of its sources. */
export const evidenceFields = {
  confidence: ({ edge }: RelationRow) => edge.confidence ?? 1,
  inferred: ({ edge }: RelationRow) => edge.inferred ?? false,
  articleCount: ({ edge }: RelationRow) => edge.articleCount ?? 1,
  statements: ({ statements }: RelationRow, args: ReadingArguments) =>
    inReadingOrder(statements, args),
};

/** What edges of things that happened tell besides. */
export const happeningFields = {
  date: ({ edge }: RelationRow) => dateOf(edge),
  place: ({ edge }: RelationRow) => placeOf(edge),
  event: ({ edge, event }: RelationRow, _arguments: unknown, { loaders }: Context) =>
    event ?? (edge.eventId ? loaders.event(edge.eventId, false) : null),
};

/** What edges of things that hold over time tell besides. */
export const standingFields = {
  firstSeen: ({ edge }: RelationRow) => edge.firstSeen ?? null,
  lastSeen: ({ edge }: RelationRow) => edge.lastSeen ?? null,
};
