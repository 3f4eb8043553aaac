import { after } from "../after.ts";
import type { Context } from "../context.ts";
import type {
  ConflictField,
  ConflictingValueResolvers,
  ConflictResolvers,
  EventResolvers,
  MeetingMode,
  TimelineItemResolvers,
  VisitKind,
} from "../generated/resolvers.ts";
import type { ConflictRow, EntityRow, EventRow, StatementRow } from "../rows.ts";
import { dateOf, placeOf } from "./dates.ts";
import { inReadingOrder, type ReadingArguments } from "./reading-order.ts";
import { titleOf } from "./titles.ts";

/** The event with who, what and where; read now unless it was read along. */
const withParts = <Result>(
  event: EventRow,
  { loaders }: Context,
  use: (event: EventRow) => Result,
): Result | Promise<Result> =>
  after(event.participants ? event : loaders.event(event.id, false), (found) =>
    use(found ?? event),
  );

export const participantsOf = (
  event: EventRow,
  context: Context,
): readonly EntityRow[] | Promise<readonly EntityRow[]> =>
  withParts(event, context, ({ participants }) => participants ?? []);

/** The sentences the event stands on; read now unless they were read along. */
export const statementsOf = (
  event: EventRow,
  args: ReadingArguments,
  { loaders }: Context,
): readonly StatementRow[] | Promise<readonly StatementRow[]> =>
  after(event.statements ? event : loaders.event(event.id, true), (found) =>
    inReadingOrder(found?.statements, args),
  );

export const Event: EventResolvers = {
  title: (event, { language }, context) =>
    withParts(event, context, (found) => titleOf(found, language)),
  date: dateOf,
  place: placeOf,
  mode: ({ mode }) => (mode ?? null) as MeetingMode | null,
  visitKind: ({ visitKind }) => (visitKind ?? null) as VisitKind | null,
  participants: (event, _arguments, context) => participantsOf(event, context),
  treaty: (event, _arguments, context) => withParts(event, context, ({ treaty }) => treaty ?? null),
  forum: (event, _arguments, context) => withParts(event, context, ({ forum }) => forum ?? null),
  statements: statementsOf,
  conflicts: async (event, _arguments, context) => {
    const fields = event.conflicts ?? [];
    if (fields.length === 0) return [];
    const statements = await statementsOf(event, {}, context);
    return fields.map((field) => toConflict(field.toUpperCase() as ConflictField, statements));
  },
};

export const TimelineItem: TimelineItemResolvers = {
  type: ({ kind }) => kind,
  date: (event) => {
    const date = dateOf(event);
    if (!date) throw new TypeError(`event ${event.id} of a timeline has no date`);
    return date;
  },
  title: (event, { language }, context) =>
    withParts(event, context, (found) => titleOf(found, language)),
  entities: (event, _arguments, context) =>
    withParts(event, context, ({ participants, treaty, forum, country }) => {
      const about = [treaty, forum, event.kind === "VISIT" ? country : null];
      return [...(participants ?? []), ...about.flatMap((entity) => entity ?? [])];
    }),
  event: (event) => event,
  statements: statementsOf,
};

export const Conflict: ConflictResolvers = {};

export const ConflictingValue: ConflictingValueResolvers = {
  statements: ({ statements }, args) => inReadingOrder(statements, args),
  articleCount: ({ statements }) => articlesOf(statements),
};

/** Who says what on the field, the most told first. */
const toConflict = (field: ConflictField, statements: readonly StatementRow[]): ConflictRow => {
  const byValue = new Map<string, StatementRow[]>();
  for (const statement of statements) {
    const value = answerOf(field, statement);
    if (value) byValue.set(value, [...(byValue.get(value) ?? []), statement]);
  }
  const values = [...byValue].map(([value, told]) => ({ value, statements: told }));
  values.sort(
    (left, right) =>
      articlesOf(right.statements) - articlesOf(left.statements) ||
      (left.value < right.value ? -1 : 1),
  );
  return { field, values };
};

const answerOf = (field: ConflictField, statement: StatementRow): string | null | undefined => {
  const { date, dateEnd, datePrecision, dateBasis, placeCountryCode, kind } = statement;
  switch (field) {
    case "COUNTRY":
      return placeCountryCode;
    case "KIND":
      return kind;
    case "DATE": {
      if (!date || datePrecision !== "DAY" || dateBasis === "PUBLICATION") return null;
      return dateEnd && dateEnd !== date ? `${date}/${dateEnd}` : date;
    }
  }
};

const articlesOf = (statements: readonly StatementRow[]): number =>
  new Set(statements.map(({ article }) => article.id)).size;
