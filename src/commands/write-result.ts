import { addSummaries, type ChangeSummary } from "../graph/changes.ts";
import type { Graph } from "../graph/run.ts";
import { resolveIdentities } from "../identity/resolve.ts";
import { INTERRUPTED } from "./interruption.ts";
import type { Io } from "./io.ts";
import { describeChanges } from "./summary.ts";

/** What a verb that writes the graph did. */
export interface WriteResult {
  readonly changes: ChangeSummary;
  /** Number of articles or lines that could not be read. */
  readonly refused: number;
  readonly isInterrupted: boolean;
  /** Absent when the run was stopped before identities were settled. */
  readonly identities?: {
    /** Number of ids that stand for another now. */
    readonly merged: number;
    /** Number of pairs that wait for a human. */
    readonly unsure: number;
  };
}

/** Decides who is who once all is written; a run that was stopped leaves that to the next. */
export const settleIdentities = async (
  graph: Graph,
  written: ChangeSummary,
  isInterrupted: boolean,
): Promise<Pick<WriteResult, "changes" | "identities">> => {
  if (isInterrupted) return { changes: written };
  const { merged, unsure, changes } = await resolveIdentities(graph);
  return { changes: addSummaries(written, changes), identities: { merged, unsure } };
};

export const printResult = (
  { changes, refused, isInterrupted, identities }: WriteResult,
  { json }: { readonly json?: boolean },
  { stdout }: Pick<Io, "stdout">,
): void => {
  if (json) {
    stdout.write(
      `${JSON.stringify({ ...changes, refused, identities, interrupted: isInterrupted })}\n`,
    );
    return;
  }
  const lines = [
    describeChanges(changes),
    ...(identities
      ? [`identities    ${identities.merged} merged, ${identities.unsure} to review`]
      : []),
    `refused       ${refused}`,
  ];
  stdout.write(`${lines.join("\n")}\n`);
};

/** 0 all good, 1 some input refused. */
export const exitCodeOf = ({ refused, isInterrupted }: WriteResult): number => {
  if (isInterrupted) return INTERRUPTED;
  return refused > 0 ? 1 : 0;
};
