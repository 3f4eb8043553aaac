import type { GraphQLResolveInfo } from "graphql";
import { askedOf } from "../asked.ts";
import type { Context } from "../context.ts";
import { loadMeetings, type MeetingParameters, rangeOf } from "../event-pages.ts";
import type {
  DateOrder,
  EventKind,
  MeetingCountResolvers,
  MeetingDimension,
  MeetingFilter,
  QueryResolvers,
} from "../generated/resolvers.ts";
import type { Parameters, Row } from "../graph/run.ts";
import { badInput, bounded } from "../mistakes.ts";
import { type Connection, type PageArguments, toConnection, toPageRequest } from "../paging.ts";
import type { EventListRow, MeetingCountRow } from "../rows.ts";
import { selectionOf, selectsBeyond, wantedOfPage, wantsMore } from "../selection.ts";
import { earlier, later } from "./dates.ts";
import { countryStub } from "./entity-fields.ts";

const MOST_COUNTRIES = 10;
const MOST_ROWS = 5000;
const PARTS = ["title", "participants", "entities", "treaty", "forum"];

interface EventListArguments extends PageArguments {
  readonly orderBy?: DateOrder | null;
}

interface Reading {
  readonly context: Context;
  readonly info: GraphQLResolveInfo;
}

/** What events are read with, and how their pages are asked for. */
const readingOf = (list: string, args: EventListArguments, info: GraphQLResolveInfo) => {
  const orderBy = args.orderBy ?? "DATE_DESC";
  const wants = selectionOf(info);
  const wantsAny = (fields: readonly string[]) =>
    ["edges", "edges.node", "edges.node.event"].some((path) =>
      fields.some((field) => wants(`${path}.${field}`)),
    );
  return {
    request: toPageRequest(
      args,
      { name: `${list}:${orderBy}`, ascending: orderBy === "DATE_ASC" },
      { hasMore: wantsMore(info) },
    ),
    read: {
      parts: wantsAny(PARTS),
      statements: wantsAny(["statements", "conflicts"]),
      only: askedOf(info),
    },
    ...wantedOfPage(info),
  };
};

/** A page of events, with who and what they are about and their sentences where those are wanted. */
export const eventsPage = async (
  query: string,
  args: EventListArguments,
  filter: Parameters,
  { context: { loaders }, info }: Reading,
): Promise<Connection<EventListRow>> => {
  const { request, ...reading } = readingOf(query, args, info);
  const found = await loaders.page<EventListRow>(query, { ...reading, filter, page: request.page });
  return toConnection(found, request);
};

/** A page of meetings. */
export const meetingsPage = async (
  args: EventListArguments,
  filter: MeetingFilter | null | undefined,
  { context: { loaders }, info }: Reading,
): Promise<Connection<EventListRow>> => {
  const reading = readingOf("meetings", args, info);
  const parameters = { ...meetingParameters(filter), kinds: ["MEETING"] };
  const found = await loadMeetings(loaders, { ...reading, filter: parameters });
  return toConnection(found, reading.request);
};

/** All filters as parameters; null for those not given. */
export const meetingParameters = (filter?: MeetingFilter | null): MeetingParameters => {
  if (filter?.minConfidence) bounded("minConfidence", filter.minConfidence, [0, 1]);
  const sides = filter?.sides ?? [];
  const atLeast = (side: string) => sides.filter((given) => given === side).length || null;
  return {
    from: filter?.from ?? null,
    to: filter?.to ?? null,
    countries: filter?.countries ?? null,
    participants: filter?.participants ?? null,
    chambers: filter?.chambers ?? null,
    forums: filter?.forums ?? null,
    places: filter?.places ?? null,
    modes: filter?.modes ?? null,
    parliaments: atLeast("PARLIAMENT"),
    executives: atLeast("EXECUTIVE"),
    acrossBorders: filter?.acrossBorders ?? null,
    minConfidence: filter?.minConfidence ?? null,
    inferred: filter?.inferred ?? null,
  };
};

export const meetings: NonNullable<QueryResolvers["meetings"]> = (_root, args, context, info) =>
  meetingsPage(args, args.filter, { context, info });

export const timeline: NonNullable<QueryResolvers["timeline"]> = (_root, args, context, info) => {
  if (args.countries.length < 1 || args.countries.length > MOST_COUNTRIES) {
    throw badInput("countries", `expected 1 to ${MOST_COUNTRIES}, found ${args.countries.length}`);
  }
  return eventsPage(
    "timeline",
    { ...args, orderBy: args.orderBy ?? "DATE_ASC" },
    {
      countries: [...new Set(args.countries)],
      from: args.from ?? null,
      to: args.to ?? null,
      kinds: args.kinds ?? null,
    },
    { context, info },
  );
};

export const meetingCounts: NonNullable<QueryResolvers["meetingCounts"]> = async (
  _root,
  args,
  { loaders },
  info,
) => {
  if (args.groupBy.length === 0) throw badInput("groupBy", "expected at least one dimension");
  const limit = bounded("first", args.first ?? 1000, [1, MOST_ROWS]);
  const filter = meetingParameters({
    ...args.filter,
    from: later(args.from, args.filter?.from),
    to: earlier(args.to, args.filter?.to),
  });
  const isBy = (dimension: MeetingDimension): boolean => args.groupBy.includes(dimension);
  const [found] = await loaders.rows<CountsRow>("meetingCounts", {
    filter: { ...filter, kinds: args.kinds ?? kindsFor(args.groupBy) },
    range: rangeOf(filter),
    limit: selectionOf(info)("truncated") ? limit + 1 : limit,
    read: {
      pair: isBy("COUNTRY_PAIR"),
      person: isBy("PERSON"),
      chamber: isBy("CHAMBER"),
      forum: isBy("FORUM"),
      bodies: isBy("PERSON") || isBy("CHAMBER") || isBy("FORUM"),
      year: isBy("YEAR") || isBy("MONTH"),
      month: isBy("MONTH"),
      only: askedOf(info),
    },
  });
  const rows = found?.rows ?? [];
  return { rows: rows.slice(0, limit), truncated: rows.length > limit };
};

interface CountsRow extends Row {
  readonly rows: readonly MeetingCountRow[];
}

const kindsFor = (groupBy: readonly MeetingDimension[]): EventKind[] =>
  groupBy.includes("FORUM") ? ["MEETING", "SESSION"] : ["MEETING"];

export const MeetingCount: MeetingCountResolvers = {
  countries: ({ pair }, _arguments, { loaders }, info) =>
    !selectsBeyond(info, "", ["id", "code"])
      ? (pair ?? []).map(countryStub)
      : Promise.all((pair ?? []).map((code) => loaders.country.load(code))).then((found) =>
          found.flatMap((country) => country ?? []),
        ),
};
