import type { Article } from "../../ingest/types.ts";
import type { ArticleHead } from "../graph/articles.ts";
import type { Graph } from "../graph/run.ts";

interface StoredArticle extends ArticleHead {
  readonly extractor?: string;
}

const COMPARED = ["textHash", "publishedOn", "language", "url", "title", "publisher"] as const;

/** Ids of articles that the same extractor read before, in the same form; nothing new can come of them. */
export const findKnownArticles = async (
  graph: Graph,
  articles: readonly Article[],
  version: string,
): Promise<ReadonlySet<string>> => {
  const rows = await graph.read<{ properties: StoredArticle }>("articlesByIds", {
    ids: articles.map(({ id }) => id),
  });
  const stored = new Map(rows.map(({ properties }) => [properties.id, properties]));
  const isKnown = (article: Article): boolean => {
    const before = stored.get(article.id);
    return (
      before?.extractor === version &&
      COMPARED.every((key) => (before[key] ?? null) === article[key]) &&
      (article.path === null || (before.path ?? "") <= article.path)
    );
  };
  return new Set(articles.filter(isKnown).map(({ id }) => id));
};
