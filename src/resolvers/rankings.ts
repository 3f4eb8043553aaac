import { GraphQLError } from "graphql";
import { betweennessOf, type ConnectedPair } from "../betweenness.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import type { Parameters, Row } from "../graph/run.ts";
import type { Loaders } from "../loaders.ts";
import { bounded } from "../mistakes.ts";
import { sliceOf } from "../page-slice.ts";
import { type Order, type PageArguments, toConnection, toPageRequest } from "../paging.ts";
import type { CoSignatoryRow, NodeListRow, SharedForumsRow } from "../rows.ts";
import { wantedOfPage } from "../selection.ts";
import { labelsOf } from "./types.ts";

const HIGHEST_MINIMUM = 1000;
/** Counting takes time that grows with entities times pairs, and nothing else is answered meanwhile. */
const MOST_BETWEEN = 500;

const byCount = (name: string): Order => ({ name, ascending: false, isNumeric: true });

export const sharedForums: NonNullable<QueryResolvers["sharedForums"]> = async (
  _root,
  { minimum, countries, ...page },
  { loaders },
) => {
  const request = toPageRequest(page, byCount("sharedForums"));
  const found = await loaders.page<SharedForumsRow>("sharedForums", {
    filter: {
      minimum: bounded("minimum", minimum ?? 1, [1, HIGHEST_MINIMUM]),
      countries: countries ?? null,
    },
    page: request.page,
  });
  return toConnection(found, request);
};

export const coSignatories: NonNullable<QueryResolvers["coSignatories"]> = async (
  _root,
  { id, minimum, ...page },
  { loaders },
) => {
  const request = toPageRequest(page, byCount("coSignatories"));
  const found = await loaders.page<CoSignatoryRow>("coSignatories", {
    filter: { id, minimum: bounded("minimum", minimum ?? 1, [1, HIGHEST_MINIMUM]) },
    page: request.page,
  });
  return toConnection(found, request);
};

export const mostConnected: NonNullable<QueryResolvers["mostConnected"]> = async (
  _root,
  { types, countries, relationshipTypes, by, ...page },
  { loaders },
  info,
) => {
  const filter = {
    labels: labelsOf(types),
    countries: countries ?? null,
    types: relationshipTypes ?? [],
  };
  if (by === "BETWEENNESS") return mostBetween(filter, page, loaders);
  const request = toPageRequest(page, byCount("mostConnected"));
  const found = await loaders.page<NodeListRow>("mostConnected", {
    filter,
    page: request.page,
    ...wantedOfPage(info),
  });
  return toConnection(found, request);
};

interface FoundPairs extends Row {
  readonly ids: readonly string[];
  readonly pairs: readonly ConnectedPair[];
}

const mostBetween = async (filter: Parameters, page: PageArguments, loaders: Loaders) => {
  const request = toPageRequest(page, byCount("mostConnected:BETWEENNESS"));
  const [found] = await loaders.rows<FoundPairs>("connectedPairs", { filter, most: MOST_BETWEEN });
  const { ids = [], pairs = [] } = found ?? {};
  if (ids.length > MOST_BETWEEN) throw tooMany();
  const ranked = betweennessOf(ids, pairs).map((row) => ({ ...row, sort: row.betweenness }));
  const { total, rows } = sliceOf(ranked, request.page);
  const nodes = await loaders.entity.loadMany(rows.map(({ id }) => id));
  const withNodes = rows.flatMap((row, index) => {
    const node = nodes[index];
    if (node instanceof Error) throw node;
    return node ? [{ ...row, node }] : [];
  });
  return toConnection({ total, rows: withNodes }, request);
};

const tooMany = (): GraphQLError =>
  new GraphQLError(
    `Betweenness is counted among at most ${MOST_BETWEEN} entities, and these are more: name countries or other types.`,
    { extensions: { code: "TOO_COSTLY", limit: MOST_BETWEEN } },
  );
