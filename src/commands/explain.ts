import { CliError } from "../errors.ts";
import { explain } from "../graph/explain.ts";
import { withGraph } from "./database.ts";
import { describeExplanation } from "./explanation.ts";
import type { Io } from "./io.ts";

export interface ExplainOptions {
  readonly id: string;
  readonly json?: boolean;
}

/** A relationship, an event or a statement, with every sentence it stands on. */
export const runExplain = async ({ id, json }: ExplainOptions, io: Io): Promise<number> => {
  const explanation = await withGraph(io, (graph) => explain(graph, id), { isReading: true });
  if (!explanation) {
    throw new CliError(`${id}: no relationship, event or statement of this id is in the graph`, {
      exitCode: 1,
    });
  }
  const isColored = "isTTY" in io.stdout && io.stdout.isTTY === true;
  const text = json ? JSON.stringify(explanation) : describeExplanation(explanation, isColored);
  io.stdout.write(`${text}\n`);
  return 0;
};
