import { fileURLToPath } from "node:url";
import neo4j from "neo4j-driver";
import { inject } from "vitest";
import { loadQueries } from "../../src/graph/queries.ts";
import { createGraph, type Graph } from "../../src/graph/run.ts";
import type { TestDatabase } from "./neo4j.ts";

const TEST_QUERIES = fileURLToPath(new URL(".", import.meta.url));

/** The one database of this test run. Whoever opens the graph closes it. */
export const openTestGraph = async (): Promise<Graph> => {
  const connection = inject("neo4j");
  return openGraphOf(connection);
};

/** A graph that knows the queries of the tests, too. */
export const openGraphOf = async (connection: TestDatabase): Promise<Graph> => {
  const { uri, user, password, database } = connection;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    userAgent: "interparl-tests",
  });
  const queries = new Map([...loadQueries(), ...loadQueries(TEST_QUERIES)]);
  return createGraph({ driver, database: database ?? undefined, queries });
};

/** Deletes all that earlier test files left; constraints and indexes stay. */
export const emptyGraph = (graph: Graph): Promise<void> => graph.command("emptyGraph");
