import type { GraphQLResolveInfo } from "graphql";
import { askedOf } from "../asked.ts";
import type { Context } from "../context.ts";
import type { Language, Predicate, Status } from "../generated/resolvers.ts";
import type { NestedQuery } from "../graph/compose.ts";
import type { ListParameters } from "../loaders.ts";
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
import type { EntityRow, StatementListRow } from "../rows.ts";
import { type Ahead, selectionOf, selectsBeyond, wantsMore } from "../selection.ts";
import { nameIn } from "./names.ts";

interface StatementArguments extends PageArguments {
  readonly status?: readonly Status[] | null;
  readonly predicates?: readonly Predicate[] | null;
  readonly minConfidence?: number | null;
  readonly inferred?: boolean | null;
}

const BY_PUBLICATION: Order = { name: "statements", ascending: false };

/** What every type of entity answers in the same way. */
export const entityFields = {
  name: (entity: EntityRow, { language }: { readonly language?: Language | null }) =>
    nameIn(entity, language),
  names: (entity: EntityRow) => entity,
  aliases: (entity: EntityRow) => entity.aliases ?? [],
  wikidataId: (entity: EntityRow) => entity.wikidataId ?? null,
  mergedIds: ({ id }: EntityRow, _arguments: unknown, { loaders }: Context) =>
    loaders.mergedIds.load(id),
  degree: (entity: EntityRow, _arguments: unknown, { loaders }: Context) =>
    entity.degree ?? loaders.degree.load(entity.id),
  statements: (
    entity: EntityRow,
    args: StatementArguments,
    { loaders }: Context,
    info: GraphQLResolveInfo,
  ): Connection<StatementListRow> | Promise<Connection<StatementListRow>> => {
    const request = statementsRequest(args, info);
    const nested = nestedPage<StatementListRow>(entity, info);
    if (nested) return toConnection(nested, request);
    return loaders
      .statementsOfEntity(entity.id, statementsParameters(request, args, info))
      .then((found) => toConnection(found, request));
  },
};

/** What `statements` asks, for whoever asks it along with the entities. */
export const statementsQuery = (args: StatementArguments, ahead: Ahead): NestedQuery => ({
  query: "statementsOfEntities",
  parameters: { ...statementsParameters(statementsRequest(args, ahead), args, ahead) },
});

const statementsRequest = (args: StatementArguments, ahead: Ahead): PageRequest => {
  if (args.minConfidence) bounded("minConfidence", args.minConfidence, [0, 1]);
  return toPageRequest(args, BY_PUBLICATION, { hasMore: wantsMore(ahead) });
};

const statementsParameters = (
  { page }: PageRequest,
  { status, predicates, minConfidence, inferred }: StatementArguments,
  ahead: Ahead,
): ListParameters => {
  const wants = selectionOf(ahead);
  return {
    filter: {
      status: status ?? null,
      predicates: predicates ?? null,
      minConfidence: minConfidence ?? null,
      inferred: inferred ?? null,
    },
    page,
    read: {
      ends: wants("edges.node.subject") || wants("edges.node.object"),
      total: wants("totalCount"),
      only: askedOf(ahead),
    },
  };
};

/** The country of whatever has a code; read along with its owner where reading ahead saw that it is wanted. */
export const countryOf = (
  {
    country,
    countryCode,
  }: { readonly country?: EntityRow | null; readonly countryCode?: string | null },
  _arguments: unknown,
  { loaders }: Context,
  info: GraphQLResolveInfo,
): EntityRow | null | Promise<EntityRow | null> => {
  if (country) return country;
  if (!countryCode) return null;
  return selectsBeyond(info, "", ["id", "code"])
    ? loaders.country.load(countryCode)
    : countryStub(countryCode);
};

/** A country by its code alone, for those who ask for no more than that. */
export const countryStub = (code: string): EntityRow => ({
  labels: ["Entity", "Country"],
  id: `country-${code.toLowerCase()}`,
  name: code,
  countryCode: code,
});
