import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../context.ts";
import type { RelationFilter, RelationOrder, Role } from "../generated/resolvers.ts";
import type { Parameters } from "../graph/run.ts";
import type { RelationQuery } from "../loaders.ts";
import { bounded } from "../mistakes.ts";
import {
  type Connection,
  type Order,
  type PageArguments,
  toConnection,
  toPageRequest,
} from "../paging.ts";
import type { EntityRow, RelationRow, VisitRow } from "../rows.ts";
import { type Selection, selectionOf, selectsBeyond } from "../selection.ts";
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
  async (
    entity: EntityRow,
    args: RelationArguments,
    { loaders }: Context,
    info: GraphQLResolveInfo,
  ): Promise<Connection<RelationRow>> => {
    const order = relationOrder(query, args.orderBy);
    const request = toPageRequest(args, order);
    const found = await loaders.relations(query, entity.id, {
      filter: {
        ...filterParameters(args.filter),
        roles: args.roles ?? null,
        current: args.current ?? null,
      },
      page: request.page,
      read: wantedWithEdges(info, "edges"),
    });
    return toConnection(found, request);
  };

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
export const wantedWithEdges = (info: GraphQLResolveInfo, path: string): Parameters => ({
  ...wantedStatements(selectionOf(info), path),
  event: selectionOf(info)(`${path}.event`),
  country: selectsBeyond(info, `${path}.node.country`, ["id", "code"]),
  ...wantedPosts(info, `${path}.node`),
});

/** Whether posts are wanted of the entity at the path (nothing for right here), and the countries of their bodies. */
export const wantedPosts = (info: GraphQLResolveInfo, path?: string): Parameters => {
  const wants = selectionOf(info);
  const posts = path ? `${path}.posts` : "posts";
  return {
    posts: wants(posts) && !wants(`${posts}.statements`),
    postCountry: selectsBeyond(info, `${posts}.organization.country`, ["id", "code"]),
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

/** Visits from either side: the edge's node is the country, whoever asks. */
export const visitField = async (
  entity: EntityRow,
  args: RelationArguments,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Connection<VisitRow>> => {
  const isCountry = typeOf(entity) === "Country";
  const { edges, ...connection } = await relationField("visited")(entity, args, context, info);
  return {
    ...connection,
    edges: edges.map((edge) => ({
      ...edge,
      node: isCountry ? entity : edge.node,
      person: isCountry ? edge.node : entity,
    })),
  };
};
