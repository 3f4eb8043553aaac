import type { Article, Statement } from "../../ingest/types.ts";
import { readByIds, writeRows } from "./batches.ts";
import { difference, type Tally } from "./changes.ts";
import { canonicalJson, compare, groupBy } from "./ids.ts";
import { known, type Properties } from "./relationships.ts";
import type { Row, Transaction } from "./run.ts";

/** What the graph keeps of an article: all but its text. */
export type ArticleHead = Pick<
  Article,
  "id" | "url" | "title" | "publishedOn" | "language" | "publisher" | "path" | "textHash"
>;

/** An article with statements of it. */
export interface ArticleRecord {
  readonly article: ArticleHead;
  readonly statements: readonly Statement[];
  /** Which version of the extractor read it; absent when unknown. */
  readonly extractor?: string | undefined;
  /** Whether these are all statements of the article, so that others are out of date. */
  readonly isComplete: boolean;
}

interface StoredArticle extends ArticleHead, Row {
  readonly recordedAt: string;
  readonly extractor?: string;
}

/** What became of the articles of one write. */
export interface ArticleChanges {
  readonly tally: Tally;
  /** Articles that were there and say something else now: their dates or their language count anew. */
  readonly changedIds: ReadonlySet<string>;
  /** Articles whose text is another one, so that what was read from it is out of date. */
  readonly rewrittenIds: ReadonlySet<string>;
}

/** Statements gathered by their article; the newest text of an article is the one that counts. */
export const toRecords = (statements: readonly Statement[]): ArticleRecord[] =>
  [...groupBy(statements, ({ provenance }) => provenance.article.id).values()].flatMap((group) => {
    const article = group.at(-1)?.provenance.article;
    if (!article) return [];
    const current = group.filter(
      ({ provenance }) => provenance.article.textHash === article.textHash,
    );
    return [{ article, statements: current, isComplete: false }];
  });

/** Writes what is new about the articles; the time of their first recording stays. */
export const storeArticles = async (
  transaction: Transaction,
  records: readonly ArticleRecord[],
  recordedAt: string,
): Promise<ArticleChanges> => {
  const ids = records.map(({ article }) => article.id);
  const rows = await readByIds<{ properties: StoredArticle }>(transaction, "articlesByIds", ids);
  const stored = new Map(rows.map(({ properties }) => [properties.id, properties]));
  const wanted = new Map(
    records.map((record) => [
      record.article.id,
      toProperties(record, stored.get(record.article.id), recordedAt),
    ]),
  );
  const { changed, tally } = difference(stored, wanted, {
    stored: withoutExtractor,
    wanted: withoutExtractor,
  });
  const isNew = (properties: Properties) =>
    canonicalJson(stored.get(String(properties["id"])) ?? null) !== canonicalJson(properties);
  await writeRows(
    transaction,
    "writeArticles",
    [...wanted.values()].filter(isNew).map((properties) => ({ id: properties["id"], properties })),
  );
  return {
    tally,
    changedIds: new Set(changed.map((change) => change.stored.id)),
    rewrittenIds: new Set(
      changed
        .filter((change) => change.stored.textHash !== change.wanted["textHash"])
        .map((change) => change.stored.id),
    ),
  };
};

/** That newer rules have read an article is no change of it. */
const withoutExtractor = ({ extractor, ...article }: Readonly<Record<string, unknown>>) => article;

const toProperties = (
  { article, extractor }: ArticleRecord,
  stored: StoredArticle | undefined,
  recordedAt: string,
): Properties => {
  const isSameText = stored?.textHash === article.textHash;
  return known({
    id: article.id,
    url: article.url,
    title: article.title,
    publishedOn: article.publishedOn,
    language: article.language,
    publisher: article.publisher,
    path: isSameText ? firstPath(stored?.path, article.path) : article.path,
    textHash: article.textHash,
    extractor: extractor ?? (isSameText ? stored?.extractor : null),
    recordedAt: stored?.recordedAt ?? recordedAt,
  });
};

/** Copies of one text in several files are one article; which file is read first is of no account. */
const firstPath = (left: string | null | undefined, right: string | null): string | null => {
  if (!left || !right) return left ?? right;
  return compare(left, right) <= 0 ? left : right;
};
