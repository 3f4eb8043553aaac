import type { Statement } from "../../ingest/types.ts";
import { type ArticleRecord, storeArticles, toRecords } from "./articles.ts";
import { addSummaries, type ChangeSummary, noChanges } from "./changes.ts";
import { refresh } from "./refresh.ts";
import type { Graph } from "./run.ts";
import { storeStatements } from "./statements.ts";
import { nothingTouched } from "./touched.ts";

/** One transaction takes about this many statements: all of it is written or nothing. */
const STATEMENTS_AT_ONCE = 1000;
const ARTICLES_AT_ONCE = 500;

export interface WriteOptions {
  /** ISO date-time of this ingestion; what is there already keeps its own. */
  readonly recordedAt: string;
}

/**
 * Adds statements, with their articles and entities, and projects what they alter. Order is of no account, and a second
 * identical write changes nothing. An article whose text is another one than before loses its old statements.
 */
export const writeStatements = (
  graph: Graph,
  statements: readonly Statement[],
  options: WriteOptions,
): Promise<ChangeSummary> => writeRecords(graph, toRecords(statements), options);

/** Writes whole articles: statements they had before and have no more go, and articles without any are recorded too. */
export const writeArticles = (
  graph: Graph,
  articles: readonly Pick<ArticleRecord, "article" | "statements" | "extractor">[],
  options: WriteOptions,
): Promise<ChangeSummary> =>
  writeRecords(
    graph,
    articles.map((record) => ({ ...record, isComplete: true })),
    options,
  );

const writeRecords = async (
  graph: Graph,
  records: readonly ArticleRecord[],
  { recordedAt }: WriteOptions,
): Promise<ChangeSummary> => {
  let summary = noChanges();
  for (const portion of portions(records)) {
    const changes = await graph.write(async (transaction) => {
      await transaction.run("lockWrites");
      const touched = nothingTouched();
      const articles = await storeArticles(transaction, portion, recordedAt);
      const statements = await storeStatements(transaction, portion, {
        recordedAt,
        articles,
        touched,
      });
      const derived = await refresh(transaction, touched);
      return addSummaries(derived, { articles: articles.tally, statements });
    });
    summary = addSummaries(summary, changes);
  }
  return summary;
};

function* portions(records: readonly ArticleRecord[]): Generator<readonly ArticleRecord[]> {
  let portion: ArticleRecord[] = [];
  let size = 0;
  for (const record of records) {
    portion.push(record);
    size += record.statements.length;
    if (size >= STATEMENTS_AT_ONCE || portion.length >= ARTICLES_AT_ONCE) {
      yield portion;
      portion = [];
      size = 0;
    }
  }
  if (portion.length > 0) yield portion;
}
