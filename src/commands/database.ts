import { openGraph } from "../graph/driver.ts";
import type { Graph } from "../graph/run.ts";
import { setUpGraph } from "../graph/setup.ts";
import { findDatabase } from "../neo4j/index.ts";
import type { Io } from "./io.ts";

/** Finds or starts the database, runs the work on its graph, closes it whatever happens. Writers need its indexes. */
export const withGraph = async <Result>(
  { config, stderr }: Io,
  work: (graph: Graph) => Promise<Result>,
  { isReading = false }: { readonly isReading?: boolean } = {},
): Promise<Result> => {
  const database = await findDatabase(config, {
    onProgress: (line) => {
      stderr.write(`${line}\n`);
    },
  });
  const graph = await openGraph(database);
  try {
    if (!isReading) await setUpGraph(graph);
    return await work(graph);
  } finally {
    await graph.close();
  }
};
