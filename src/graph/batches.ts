import type { Row, Transaction } from "./run.ts";

/** Rows a query gets at once: measured best for MERGE, see docs/decisions. */
export const BATCH_SIZE = 1000;

/** Slices of at most `size` values, in order. */
export function* inBatches<Value>(
  values: readonly Value[],
  size: number = BATCH_SIZE,
): Generator<readonly Value[]> {
  for (let from = 0; from < values.length; from += size) yield values.slice(from, from + size);
}

/** Runs a query that unwinds `$rows`, a batch at a time. */
export const writeRows = async (
  transaction: Transaction,
  query: string,
  rows: readonly Row[],
): Promise<void> => {
  for (const batch of inBatches(rows)) await transaction.run(query, { rows: batch });
};

/** Runs a query that unwinds `$ids`, a batch at a time, and gathers what it returns. */
export const readByIds = async <Result extends Row>(
  transaction: Transaction,
  query: string,
  ids: Iterable<string>,
): Promise<Result[]> => {
  const found: Result[] = [];
  for (const batch of inBatches([...new Set(ids)])) {
    for (const row of await transaction.run<Result>(query, { ids: batch })) found.push(row);
  }
  return found;
};
