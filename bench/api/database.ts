import { fileURLToPath } from "node:url";
import neo4j, { type Driver } from "neo4j-driver";
import type { Config } from "../../src/config.ts";
import { loadQueries } from "../../src/graph/queries.ts";
import { createGraph, type Graph } from "../../src/graph/run.ts";
import { local } from "../../src/neo4j/local.ts";
import { type Server, startServer } from "../../src/neo4j/server.ts";
import { buildGraph } from "./build.ts";

export interface BenchDatabase {
  readonly server: Server & { readonly started: boolean };
  readonly graph: Graph;
  readonly driver: Driver;
  readonly size: Size;
}

export interface Size {
  readonly persons: number;
  readonly meetings: number;
  readonly statements: number;
  readonly articles: number;
}

const QUERIES = fileURLToPath(new URL("cypher", import.meta.url));

/** The server of the home with the synthetic graph in it; built unless it is there from an earlier run. */
export const openBenchDatabase = async (
  config: Config,
  onProgress: (message: string) => void,
): Promise<BenchDatabase> => {
  const server = await startServer(config, { onProgress }, [local]);
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
    disableLosslessIntegers: true,
  });
  const queries = new Map([...loadQueries(), ...loadQueries(QUERIES)]);
  const graph = createGraph({ driver, queries });
  const sizeOf = async () => (await graph.read<Size & Record<string, unknown>>("benchSize"))[0];
  if (!(await sizeOf())?.persons) {
    onProgress("Building the synthetic graph");
    await buildGraph(graph);
  }
  const size = await sizeOf();
  if (!size) throw new TypeError("the size of the graph is unknown");
  return { server, graph, driver, size };
};
