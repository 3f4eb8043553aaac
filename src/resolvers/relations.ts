import type { GraphQLResolveInfo } from "graphql";
import { askedOf } from "../asked.ts";
import type { Context } from "../context.ts";
import type { RelationFilter, RelationOrder, Role } from "../generated/resolvers.ts";
import type { NestedQuery } from "../graph/compose.ts";
import type { Parameters } from "../graph/run.ts";
import type { ListParameters, RelationQuery } from "../loaders.ts";
import { bounded } from "../mistakes.ts";
import { nestedPage } from "../nested.ts";
import {
  type Connection,
  type Order,
  type PageArguments,
  type PageRequest,
  toConnection,
  toPageRequest,
} from "../paging.ts";
import type { EntityRow, RelationRow, VisitRow } from "../rows.ts";
import { type Ahead, type Selection, selectionOf, selectsBeyond, wantsMore } from "../selection.ts";
import { labelsOf, typeOf } from "./types.ts";

export interface RelationArguments extends PageArguments {
  readonly filter?: RelationFilter | null;
  readonly orderBy?: RelationOrder | null;
  readonly roles?: readonly Role[] | null;
  readonly current?: boolean | null;
}

/** A field that lists an entity's relationships, nested things read along with them. */
export const relationField =
  (query: RelationQuery) =>
  (
    entity: EntityRow,
    args: RelationArguments,
    { loaders }: Context,
    info: GraphQLResolveInfo,
  ): Connection<RelationRow> | Promise<Connection<RelationRow>> => {
    const request = relationRequest(query, args, info);
    const nested = nestedPage<RelationRow>(entity, info);
    if (nested) return toConnection(nested, request);
    return loaders
      .relations(query, entity.id, relationParameters(request, args, info))
      .then((found) => toConnection(found, request));
  };

/** What `relationField` asks, for whoever asks it along with the entities. */
export const relationQuery =
  (query: RelationQuery) =>
  (args: RelationArguments, ahead: Ahead): NestedQuery => ({
    query,
    parameters: { ...relationParameters(relationRequest(query, args, ahead), args, ahead) },
  });

const relationRequest = (query: string, args: RelationArguments, ahead: Ahead): PageRequest =>
  toPageRequest(args, relationOrder(query, args.orderBy), { hasMore: wantsMore(ahead) });

const relationParameters = (
  { page }: PageRequest,
  args: RelationArguments,
  ahead: Ahead,
): ListParameters => ({
  filter: {
    ...filterParameters(args.filter),
    roles: args.roles ?? null,
    current: args.current ?? null,
  },
  page,
  read: { ...wantedWithEdges(ahead, "edges"), total: selectionOf(ahead)("totalCount") },
});

/** The order with a name of its own for each list and key, so that cursors cannot be mixed up. */
export const relationOrder = (list: string, orderBy?: RelationOrder | null): Order => ({
  name: `${list}:${orderBy ?? "DATE_DESC"}`,
  ascending: orderBy === "DATE_ASC",
  isNumeric: orderBy === "CONFIDENCE_DESC" || orderBy === "ARTICLE_COUNT_DESC",
  key: (orderBy ?? "DATE_DESC").replace(/_(ASC|DESC)$/, ""),
});

/** All filters as parameters; null for those not given. */
export const filterParameters = (filter?: RelationFilter | null): Parameters => {
  if (filter?.minConfidence) bounded("minConfidence", filter.minConfidence, [0, 1]);
  return {
    from: filter?.from ?? null,
    to: filter?.to ?? null,
    countries: filter?.countries ?? null,
    chambers: filter?.chambers ?? null,
    forums: filter?.forums ?? null,
    types: labelsOf(filter?.types),
    kinds: filter?.kinds ?? null,
    status: filter?.status ?? null,
    minConfidence: filter?.minConfidence ?? null,
    inferred: filter?.inferred ?? null,
  };
};

/** Which nested things to read along with edges found at the path. */
export const wantedWithEdges = (ahead: Ahead, path: string): Parameters => ({
  ...wantedStatements(selectionOf(ahead), path),
  event: selectionOf(ahead)(`${path}.event`),
  country: selectsBeyond(ahead, `${path}.node.country`, ["id", "code"]),
  ...wantedPosts(ahead, `${path}.node`),
  only: askedOf(ahead),
});

/** Whether posts are wanted of the entity at the path (nothing for right here), and the countries of their bodies. */
export const wantedPosts = (ahead: Ahead, path?: string): Parameters => {
  const wants = selectionOf(ahead);
  const posts = path ? `${path}.posts` : "posts";
  return {
    posts: wants(posts) && !wants(`${posts}.statements`),
    postCountry: selectsBeyond(ahead, `${posts}.organization.country`, ["id", "code"]),
  };
};

/** Whether sentences are wanted at the path (nothing for right here), and their ends. */
export const wantedStatements = (wants: Selection, path?: string): Parameters => {
  const statements = path ? `${path}.statements` : "statements";
  return {
    statements: wants(statements),
    ends: wants(`${statements}.subject`) || wants(`${statements}.object`),
  };
};

const visits = relationField("visited");

/** Visits from either side: the edge's node is the country, whoever asks. */
export const visitField = async (
  entity: EntityRow,
  args: RelationArguments,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Connection<VisitRow>> => {
  const isCountry = typeOf(entity) === "Country";
  const { edges, ...connection } = await visits(entity, args, context, info);
  return {
    ...connection,
    edges: edges.map((edge) => ({
      ...edge,
      node: isCountry ? entity : edge.node,
      person: isCountry ? edge.node : entity,
    })),
  };
};
