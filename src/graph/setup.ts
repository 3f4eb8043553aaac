import { fileURLToPath } from "node:url";
import { loadQueries } from "./queries.ts";
import type { Graph } from "./run.ts";

const SETUP_FOLDER = fileURLToPath(new URL("../../cypher/setup", import.meta.url));

/** Makes the constraints and indexes that are missing, and waits until they serve. Safe to run at any time. */
export const setUpGraph = async (graph: Graph): Promise<void> => {
  for (const name of loadQueries(SETUP_FOLDER).keys()) {
    if (name !== "awaitIndexes") await graph.command(name);
  }
  await graph.command("awaitIndexes");
};
