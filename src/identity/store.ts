import { readByIds, writeRows } from "../graph/batches.ts";
import { difference } from "../graph/changes.ts";
import { known } from "../graph/relationships.ts";
import type { Graph, Transaction } from "../graph/run.ts";
import { judgementId, mergeJudgements } from "./judgements.ts";
import { type Judgement, MACHINE } from "./records.ts";

/** A judgement with the reasons it rests on, as the graph keeps it. */
export interface StoredJudgement extends Judgement {
  readonly reasons: readonly string[];
}

interface JudgementRow extends StoredJudgement {
  readonly [key: string]: unknown;
  readonly id: string;
}

/** All judgements of the graph. */
export const readJudgements = (graph: Graph): Promise<StoredJudgement[]> =>
  graph.read<JudgementRow>("identityJudgements");

/**
 * Makes these the graph's judgements; returns how many were written or taken away. What a human decided meanwhile stays:
 * of the program's own only these remain.
 */
export const replaceJudgements = (
  graph: Graph,
  judgements: readonly StoredJudgement[],
): Promise<number> =>
  graph.write(async (transaction) => {
    await transaction.run("lockWrites");
    const stored = await transaction.run<JudgementRow>("identityJudgements");
    const human = mergeJudgements(stored.filter(isHuman), judgements.filter(isHuman)).map(
      (judgement) => ({ ...judgement, reasons: [] }),
    );
    const { added, changed, removed } = difference(
      new Map(stored.map((row) => [row.id, row])),
      new Map(
        [...human, ...judgements.filter((judgement) => !isHuman(judgement))].map((judgement) => [
          judgementId(judgement),
          judgement,
        ]),
      ),
      { stored: contentOf, wanted: contentOf },
    );
    const written = [...added, ...changed.map(({ wanted }) => wanted)];
    await putJudgements(transaction, written);
    await readByIds(
      transaction,
      "deleteJudgements",
      removed.map(({ id }) => id),
    );
    return written.length + removed.length;
  });

const isHuman = ({ author }: Judgement): boolean => author !== MACHINE;

/** Adds judgements to those of the graph; one of the same pair and author is replaced. */
export const addJudgements = (graph: Graph, judgements: readonly Judgement[]): Promise<void> =>
  graph.write(async (transaction) => {
    await transaction.run("lockWrites");
    await putJudgements(
      transaction,
      judgements.map((judgement) => ({ ...judgement, reasons: [] })),
    );
  });

const putJudgements = (
  transaction: Transaction,
  judgements: readonly StoredJudgement[],
): Promise<void> =>
  writeRows(
    transaction,
    "writeJudgements",
    judgements.map((judgement) => {
      const id = judgementId(judgement);
      return { id, properties: known({ id, ...contentOf(judgement) }) };
    }),
  );

const contentOf = ({
  leftId,
  rightId,
  verdict,
  author,
  decidedAt,
  score,
  note,
  reasons,
}: StoredJudgement) => ({ leftId, rightId, verdict, author, decidedAt, score, note, reasons });
