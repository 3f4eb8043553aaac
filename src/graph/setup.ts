import { fileURLToPath } from "node:url";
import { readByIds } from "./batches.ts";
import { loadQueries } from "./queries.ts";
import type { Graph } from "./run.ts";

const SETUP_FOLDER = fileURLToPath(new URL("../../cypher/setup", import.meta.url));
const EVENTS_AT_ONCE = 10_000;

/**
 * Makes the constraints and indexes that are missing, waits until they serve, and notes on events what earlier versions
 * did not. Safe to run at any time.
 */
export const setUpGraph = async (graph: Graph): Promise<void> => {
  for (const name of loadQueries(SETUP_FOLDER).keys()) {
    if (name !== "awaitIndexes") await graph.command(name);
  }
  await graph.command("awaitIndexes");
  await noteOldEvents(graph);
};

const noteOldEvents = async (graph: Graph): Promise<void> => {
  for (let found = EVENTS_AT_ONCE; found === EVENTS_AT_ONCE; ) {
    found = await graph.write(async (transaction) => {
      const rows = await transaction.run<{ id: string }>("eventIdsWithoutCountries", {
        limit: EVENTS_AT_ONCE,
      });
      await readByIds(
        transaction,
        "noteEvents",
        rows.map(({ id }) => id),
      );
      return rows.length;
    });
  }
};
