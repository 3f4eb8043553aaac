import { DataError } from "../errors.ts";
import { readByIds, writeRows } from "./batches.ts";
import { type ChangeSummary, difference } from "./changes.ts";
import { canonicalId } from "./facts.ts";
import { refresh } from "./refresh.ts";
import type { Graph, Transaction } from "./run.ts";
import { keysOf, rowToFact, type StatementRow } from "./statement-rows.ts";
import { readCanonical } from "./statements.ts";
import { nothingTouched, type Touched, touchKeys } from "./touched.ts";

/** An id that was given out once, and the id that stands for it now. */
export interface Redirect {
  readonly id: string;
  readonly canonicalId: string;
}

/**
 * Makes these the graph's only redirects, so that a merge that is absent is undone. Statements and profiles keep the ids
 * the extractor gave; entities, ends and all that is projected follow.
 */
export const applyRedirects = (
  graph: Graph,
  redirects: readonly Redirect[],
): Promise<ChangeSummary> =>
  graph.write(async (transaction) => {
    await transaction.run("lockWrites");
    const touched = nothingTouched();
    const ids = await storeRedirects(transaction, resolveRedirects(redirects));
    for (const id of ids) touched.entityIds.add(id);
    const rows = await readByIds<StatementRow>(transaction, "statementsByEndIds", ids);
    await retieStatements(transaction, rows, touched);
    return refresh(transaction, touched);
  });

/** Chains end at their last id; a ring has none. */
export const resolveRedirects = (redirects: readonly Redirect[]): Redirect[] => {
  const next = new Map(redirects.map((redirect) => [redirect.id, redirect.canonicalId]));
  return [...next.keys()].map((id) => {
    const seen = new Set([id]);
    let last = id;
    for (let to = next.get(last); to !== undefined; to = next.get(last)) {
      if (seen.has(to)) throw new DataError(`redirects: ${id} leads back to ${to}`);
      seen.add(to);
      last = to;
    }
    return { id, canonicalId: last };
  });
};

/** Writes the redirects; returns every id that stands for another thing than before, and what it stood and stands for. */
const storeRedirects = async (
  transaction: Transaction,
  redirects: readonly Redirect[],
): Promise<Set<string>> => {
  const stored = await transaction.run<Redirect & Record<string, unknown>>("redirects");
  const { added, changed, removed } = difference(
    new Map(stored.map((redirect) => [redirect.id, redirect])),
    new Map(redirects.map((redirect) => [redirect.id, redirect])),
    { stored: (redirect) => redirect.canonicalId, wanted: (redirect) => redirect.canonicalId },
  );
  const written = [...added, ...changed.map((change) => change.wanted)];
  await writeRows(
    transaction,
    "writeRedirects",
    written.map((redirect) => ({ ...redirect })),
  );
  await writeRows(
    transaction,
    "deleteRedirects",
    removed.map(({ id }) => ({ id })),
  );
  const moved = [...written, ...removed, ...changed.map((change) => change.stored)];
  return new Set(moved.flatMap((redirect) => [redirect.id, redirect.canonicalId]));
};

/** Computes keys and ends of stored statements anew, and writes what differs. */
export const retieStatements = async (
  transaction: Transaction,
  rows: readonly StatementRow[],
  touched: Touched,
): Promise<void> => {
  const canonical = await readCanonical(
    transaction,
    rows.flatMap(({ properties }) => [properties.subjectId, properties.objectId]),
  );
  const changed = rows.flatMap((row) => {
    const { properties, articleId } = row;
    const keys = keysOf(rowToFact(row, canonical));
    touched.articleIds.add(articleId);
    touchKeys(touched, properties);
    touchKeys(touched, keys);
    touched.ends.set(properties.id, {
      subjectId: canonicalId(canonical, properties.subjectId),
      objectId: canonicalId(canonical, properties.objectId),
    });
    const isSame =
      (properties.eventKey ?? null) === keys.eventKey &&
      (properties.standingKey ?? null) === keys.standingKey &&
      (properties.reportId ?? null) === keys.reportId;
    return isSame ? [] : [{ id: properties.id, ...keys }];
  });
  await writeRows(transaction, "writeStatementKeys", changed);
};
