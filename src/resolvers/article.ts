import type { ArticleResolvers, Language } from "../generated/resolvers.ts";
import { type Order, toConnection, toPageRequest } from "../paging.ts";

const BY_SENTENCE: Order = { name: "sentences", ascending: true, isNumeric: true };

export const Article: ArticleResolvers = {
  url: ({ url }) => url ?? null,
  title: ({ title }) => title ?? null,
  publishedOn: ({ publishedOn }) => publishedOn ?? null,
  language: ({ language }) => language.toUpperCase() as Language,
  publisher: ({ publisher }) => publisher ?? null,
  textHash: ({ textHash }) => textHash ?? null,
  recordedAt: ({ recordedAt }) => recordedAt ?? null,
  statements: async ({ id }, args, { loaders }) => {
    const request = toPageRequest(args, BY_SENTENCE);
    const found = await loaders.statementsInArticle(id, {
      filter: { status: args.status ?? null, predicates: args.predicates ?? null },
      page: request.page,
    });
    return toConnection(found, request);
  },
  mentions: ({ id }, _arguments, { loaders }) => loaders.mentions.load(id),
};
