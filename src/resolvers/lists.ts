import type { GraphQLResolveInfo } from "graphql";
import { askedOf } from "../asked.ts";
import type { Context } from "../context.ts";
import type {
  EntityOrder,
  QueryResolvers,
  TreatyFilter,
  TreatyOrder,
} from "../generated/resolvers.ts";
import type { Parameters } from "../graph/run.ts";
import { type NestedRead, nameNested, queriesOf } from "../nested.ts";
import {
  type Connection,
  type FoundPage,
  type Order,
  type PageArguments,
  toConnection,
  toPageRequest,
} from "../paging.ts";
import { loadPersons } from "../person-pages.ts";
import type { ArticleListRow, NodeListRow } from "../rows.ts";
import { selectsBeyond, wantedOfPage, wantsMore } from "../selection.ts";
import { listsAlong } from "./lists-along.ts";

interface ListArguments extends PageArguments {
  readonly orderBy?: EntityOrder | null;
}

const entityOrder = (list: string, orderBy: EntityOrder): Order => ({
  name: `${list}:${orderBy}`,
  ascending: orderBy === "NAME_ASC",
  isNumeric: orderBy === "DEGREE_DESC",
  key: orderBy === "DEGREE_DESC" ? "DEGREE" : "NAME",
});

const withLists = (
  { total, rows }: FoundPage<NodeListRow>,
  nested: readonly NestedRead[],
): FoundPage<NodeListRow> => ({
  total,
  rows: rows.map((row) => ({ ...row, node: nameNested(row.node, nested) })),
});

/** A page of entities of one type. */
const entities = async (
  query: string,
  args: ListArguments,
  filter: Parameters,
  { context: { loaders }, info }: { readonly context: Context; readonly info: GraphQLResolveInfo },
): Promise<Connection<NodeListRow>> => {
  const orderBy = args.orderBy ?? "NAME_ASC";
  const request = toPageRequest(args, entityOrder(query, orderBy), { hasMore: wantsMore(info) });
  const nested = listsAlong(info, "edges", "node");
  const reading = {
    filter,
    read: {
      country: selectsBeyond(info, "edges.node.country", ["id", "code"]),
      only: askedOf(info),
      nested: queriesOf(nested),
    },
    ...wantedOfPage(info),
  };
  const found =
    query === "persons"
      ? await loadPersons(loaders, { ...reading, request })
      : await loaders.page<NodeListRow>(query, { ...reading, page: request.page });
  return toConnection(withLists(found, nested), request);
};

export const persons: NonNullable<QueryResolvers["persons"]> = (_root, args, context, info) =>
  entities(
    "persons",
    args,
    {
      countries: args.filter?.countries ?? null,
      chambers: args.filter?.chambers ?? null,
      forums: args.filter?.forums ?? null,
      roles: args.filter?.roles ?? null,
    },
    { context, info },
  );

export const chambers: NonNullable<QueryResolvers["chambers"]> = (_root, args, context, info) =>
  entities(
    "chambers",
    args,
    {
      countries: args.filter?.countries ?? null,
      kinds: args.filter?.kinds ?? null,
      forums: args.filter?.forums ?? null,
    },
    { context, info },
  );

export const countries: NonNullable<QueryResolvers["countries"]> = (_root, args, context, info) =>
  entities("countries", args, { codes: args.filter?.codes ?? null }, { context, info });

export const forums: NonNullable<QueryResolvers["forums"]> = (_root, args, context, info) =>
  entities(
    "forums",
    args,
    { countries: args.filter?.countries ?? null, kinds: args.filter?.kinds ?? null },
    { context, info },
  );

interface TreatyArguments extends PageArguments {
  readonly filter?: TreatyFilter | null;
  readonly orderBy?: TreatyOrder | null;
}

/** A page of documents. */
export const treatiesPage = async (
  args: TreatyArguments,
  { context: { loaders }, info }: { readonly context: Context; readonly info: GraphQLResolveInfo },
): Promise<Connection<NodeListRow>> => {
  const orderBy = args.orderBy ?? "DATE_DESC";
  const request = toPageRequest(args, {
    name: `treaties:${orderBy}`,
    ascending: orderBy !== "DATE_DESC",
    key: orderBy === "NAME_ASC" ? "NAME" : "DATE",
  });
  const nested = listsAlong(info, "edges", "node");
  const found = await loaders.page<NodeListRow>("treaties", {
    filter: {
      countries: args.filter?.countries ?? null,
      kinds: args.filter?.kinds ?? null,
      status: args.filter?.status ?? null,
      from: args.filter?.from ?? null,
      to: args.filter?.to ?? null,
    },
    page: request.page,
    read: { country: false, only: askedOf(info), nested: queriesOf(nested) },
    ...wantedOfPage(info),
  });
  return toConnection(withLists(found, nested), request);
};

export const treaties: NonNullable<QueryResolvers["treaties"]> = (_root, args, context, info) =>
  treatiesPage(args, { context, info });

export const articles: NonNullable<QueryResolvers["articles"]> = async (
  _root,
  args,
  { loaders },
  info,
) => {
  const { filter } = args;
  const orderBy = args.orderBy ?? "DATE_DESC";
  const request = toPageRequest(args, {
    name: `articles:${orderBy}`,
    ascending: orderBy === "DATE_ASC",
  });
  const found = await loaders.page<ArticleListRow>("articles", {
    filter: {
      from: filter?.from ?? null,
      to: filter?.to ?? null,
      languages: filter?.languages?.map((language) => language.toLowerCase()) ?? null,
      publishers: filter?.publishers ?? null,
      mentions: filter?.mentions ?? null,
    },
    page: request.page,
    ...wantedOfPage(info),
  });
  return toConnection(found, request);
};
