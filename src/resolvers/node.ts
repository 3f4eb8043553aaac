import type { Context } from "../context.ts";
import type { EntityResolvers, NamesResolvers, NodeResolvers } from "../generated/resolvers.ts";
import type { NodeRow } from "../rows.ts";
import { typeOf } from "./types.ts";

export const Entity: Pick<EntityResolvers, "__resolveType"> = { __resolveType: typeOf };

export const Node: Pick<NodeResolvers, "__resolveType"> = {
  __resolveType: (node) => {
    if ("labels" in node) return typeOf(node);
    if ("quote" in node) return "Statement";
    return "kind" in node ? "Event" : "Article";
  },
};

export const Names: NamesResolvers = {
  ru: ({ nameRu }) => nameRu ?? null,
  kk: ({ nameKk }) => nameKk ?? null,
  en: ({ nameEn }) => nameEn ?? null,
};

/** Anything by its id; what an id begins with tells where to look. */
export const loadNode = async (id: string, { loaders }: Context): Promise<NodeRow | null> => {
  if (id.startsWith("statement-")) return loaders.statement.load(id);
  if (id.startsWith("article-")) return loaders.article.load(id);
  if (id.startsWith("event-")) return loaders.event(id, false);
  return loaders.entity.load(id);
};
