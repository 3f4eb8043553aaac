import type { QueryResolvers } from "../generated/resolvers.ts";
import { bounded } from "../mistakes.ts";
import { type Order, toConnection, toPageRequest } from "../paging.ts";
import type { CoSignatoryRow, NodeListRow, SharedForumsRow } from "../rows.ts";
import { wantedOfPage } from "../selection.ts";
import { labelsOf } from "./types.ts";

const HIGHEST_MINIMUM = 1000;

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
  { types, countries, relationshipTypes, ...page },
  { loaders },
  info,
) => {
  const request = toPageRequest(page, byCount("mostConnected"));
  const found = await loaders.page<NodeListRow>("mostConnected", {
    filter: {
      labels: labelsOf(types),
      countries: countries ?? null,
      types: relationshipTypes ?? [],
    },
    page: request.page,
    ...wantedOfPage(info),
  });
  return toConnection(found, request);
};
