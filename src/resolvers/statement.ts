import { after } from "../after.ts";
import type { Context } from "../context.ts";
import type {
  MeetingMode,
  PlaceResolvers,
  Predicate,
  Role,
  StatementResolvers,
  Status,
  VisitKind,
} from "../generated/resolvers.ts";
import type { EntityRow, StatementRow } from "../rows.ts";
import { dateOf, placeOf } from "./dates.ts";
import { countryOf } from "./entity-fields.ts";

/** An end of the statement; read now unless it was read along. */
const endOf = (
  statement: StatementRow,
  end: "subject" | "object",
  { loaders }: Context,
): EntityRow | Promise<EntityRow> =>
  after(statement[end] ? statement : loaders.statement.load(statement.id), (found) => {
    const entity = found?.[end];
    if (!entity) throw new TypeError(`statement ${statement.id} has no ${end}`);
    return entity;
  });

export const Statement: StatementResolvers = {
  predicate: ({ predicate }) => predicate as Predicate,
  status: ({ status }) => status as Status,
  subject: (statement, _arguments, context) => endOf(statement, "subject", context),
  object: (statement, _arguments, context) => endOf(statement, "object", context),
  date: dateOf,
  title: ({ title }) => title ?? null,
  role: ({ role }) => (role ?? null) as Role | null,
  current: ({ current }) => current ?? null,
  visitKind: ({ kind }) => (kind ?? null) as VisitKind | null,
  mode: ({ mode }) => (mode ?? null) as MeetingMode | null,
  place: ({ place, city, placeCountryCode }) =>
    placeOf({
      ...(place ? { place } : {}),
      ...(city ? { city } : {}),
      ...(placeCountryCode ? { countryCode: placeCountryCode } : {}),
    }),
  event: ({ eventId }, _arguments, { loaders }) => (eventId ? loaders.event(eventId, false) : null),
  recordedAt: ({ recordedAt }) => recordedAt ?? null,
};

export const Place: PlaceResolvers = { country: countryOf };
