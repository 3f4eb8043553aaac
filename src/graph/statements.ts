import type { ArticleChanges, ArticleRecord } from "./articles.ts";
import { readByIds, writeRows } from "./batches.ts";
import { difference, type Tally } from "./changes.ts";
import { type Canonical, canonicalId } from "./facts.ts";
import { dropIdleProfiles, storeProfiles } from "./profile-store.ts";
import type { Properties } from "./relationships.ts";
import type { Transaction } from "./run.ts";
import {
  type StatementRow,
  type StoredStatement,
  toStatementProperties,
} from "./statement-rows.ts";
import { type Touched, touchKeys } from "./touched.ts";

/** The redirects of the ids; ids that stand for themselves are absent. */
export const readCanonical = async (
  transaction: Transaction,
  ids: Iterable<string>,
): Promise<Canonical> => {
  const rows = await readByIds<{ id: string; canonicalId: string }>(
    transaction,
    "redirectsByIds",
    ids,
  );
  return new Map(rows.map((row) => [row.id, row.canonicalId]));
};

interface Options {
  readonly recordedAt: string;
  readonly articles: ArticleChanges;
  readonly touched: Touched;
}

/** Writes statements with the profiles of their ends, takes out of date ones away, notes what has to be computed again. */
export const storeStatements = async (
  transaction: Transaction,
  records: readonly ArticleRecord[],
  { recordedAt, articles, touched }: Options,
): Promise<Tally> => {
  const statements = new Map(
    records.flatMap((record) => record.statements).map((statement) => [statement.id, statement]),
  );
  const canonical = await readCanonical(
    transaction,
    [...statements.values()].flatMap(({ subject, object }) => [subject.id, object.id]),
  );
  const stored = await readStored(transaction, records, articles);
  for (const row of stored.values()) {
    if (articles.changedIds.has(row.articleId)) touchKeys(touched, row.properties);
  }
  const outdated = outdatedIds(records, articles);
  const compared = [...stored].filter(
    ([id, row]) => statements.has(id) || outdated.has(row.articleId),
  );
  const wanted = [...statements].map(([id, statement]): [string, WantedRow] => {
    const before = stored.get(id)?.properties;
    const options = { canonical, recordedAt: before?.recordedAt ?? recordedAt };
    const properties = toStatementProperties(statement, options);
    return [id, { id, articleId: statement.provenance.article.id, properties }];
  });
  const { added, changed, removed, tally } = difference(new Map(compared), new Map(wanted), {
    stored: withoutEvent,
    wanted: ({ properties }) => properties,
  });
  const gone = [...removed, ...changed.map((change) => change.stored)];
  const fresh = [...added, ...changed.map((change) => change.wanted)];
  for (const { properties, articleId } of gone) {
    touched.articleIds.add(articleId);
    touched.entityIds.add(properties.subjectId).add(properties.objectId);
    touchKeys(touched, properties);
  }
  const written = fresh.flatMap(({ id }) => statements.get(id) ?? []);
  for (const { articleId, properties } of fresh) {
    touched.articleIds.add(articleId);
    touchKeys(touched, properties);
  }
  for (const { id, subject, object } of written) {
    const subjectId = canonicalId(canonical, subject.id);
    touched.ends.set(id, { subjectId, objectId: canonicalId(canonical, object.id) });
  }
  await writeRows(
    transaction,
    "deleteStatements",
    removed.map(({ properties }) => ({ id: properties.id })),
  );
  await writeRows(transaction, "writeStatements", [
    ...added,
    ...changed.map((change) => keepEvent(change.wanted, change.stored)),
  ]);
  await storeProfiles(transaction, written, touched);
  const losing = gone.map(({ articleId }) => articleId);
  await dropIdleProfiles(transaction, losing, touched);
  return tally;
};

interface WantedRow {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly articleId: string;
  readonly properties: Properties;
}

/** Articles whose stored statements are out of date where this write does not repeat them. */
const outdatedIds = (
  records: readonly ArticleRecord[],
  { rewrittenIds }: ArticleChanges,
): ReadonlySet<string> =>
  new Set(
    records
      .filter(({ article, isComplete }) => isComplete || rewrittenIds.has(article.id))
      .map(({ article }) => article.id),
  );

const keepEvent = (wanted: WantedRow, { properties: { eventId } }: StatementRow): WantedRow => ({
  ...wanted,
  properties: { ...wanted.properties, ...(eventId ? { eventId } : {}) },
});

/** Statements of the write that are there already, and all those of articles about which more is known than they tell. */
const readStored = async (
  transaction: Transaction,
  records: readonly ArticleRecord[],
  articles: ArticleChanges,
): Promise<Map<string, StatementRow>> => {
  const isWhole = ({ article, isComplete }: ArticleRecord) =>
    isComplete || articles.changedIds.has(article.id);
  const rows = [
    ...(await readByIds<StatementRow>(
      transaction,
      "statementsByArticleIds",
      records.filter(isWhole).map(({ article }) => article.id),
    )),
    ...(await readByIds<StatementRow>(
      transaction,
      "statementsByIds",
      records
        .filter((record) => !isWhole(record))
        .flatMap(({ statements }) => statements.map(({ id }) => id)),
    )),
  ];
  return new Map(rows.map((row) => [row.properties.id, row]));
};

const withoutEvent = ({ properties }: { readonly properties: StoredStatement }): unknown => {
  const { eventId, ...rest } = properties;
  return rest;
};
