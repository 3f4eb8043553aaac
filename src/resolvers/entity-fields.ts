import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../context.ts";
import type { Language, Predicate, Status } from "../generated/resolvers.ts";
import { bounded } from "../mistakes.ts";
import { type Order, type PageArguments, toConnection, toPageRequest } from "../paging.ts";
import type { EntityRow } from "../rows.ts";
import { selectsBeyond } from "../selection.ts";
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
  statements: async (entity: EntityRow, args: StatementArguments, { loaders }: Context) => {
    const request = toPageRequest(args, BY_PUBLICATION);
    const { status, predicates, minConfidence, inferred } = args;
    if (minConfidence) bounded("minConfidence", minConfidence, [0, 1]);
    const found = await loaders.statementsOfEntity(entity.id, {
      filter: {
        status: status ?? null,
        predicates: predicates ?? null,
        minConfidence: minConfidence ?? null,
        inferred: inferred ?? null,
      },
      page: request.page,
    });
    return toConnection(found, request);
  },
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
