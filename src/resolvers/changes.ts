import type { QueryResolvers } from "../generated/resolvers.ts";
import { toConnection, toPageRequest } from "../paging.ts";
import type { ChangeRow } from "../rows.ts";
import { wantedOfPage } from "../selection.ts";
import { eventsPage } from "./events.ts";

export const changes: NonNullable<QueryResolvers["changes"]> = async (
  _root,
  { since, types, ...page },
  { loaders },
  info,
) => {
  const request = toPageRequest(page, { name: "changes", ascending: true });
  const found = await loaders.page<ChangeRow>("changes", {
    filter: {
      since,
      statements: types?.includes("STATEMENT") ?? true,
      articles: types?.includes("ARTICLE") ?? false,
    },
    page: request.page,
    ...wantedOfPage(info),
  });
  return toConnection(found, request);
};

export const conflicts: NonNullable<QueryResolvers["conflicts"]> = (_root, args, context, info) =>
  eventsPage(
    "conflicts",
    args,
    { fields: args.fields?.map((field) => field.toLowerCase()) ?? null },
    { context, info },
  );
