import { defineConfig } from "vitest/config";

function filesIn(...folders: readonly string[]): string[] {
  return folders.map((folder) => `tests/${folder}/**/*.test.ts`);
}

/** Tests that need a real Neo4j. There is one user database, so no two of these files may run at once. */
const databaseTests = filesIn("api", "cli", "cypher", "src/graph");
/** Tests that start and stop servers of their own, one after the other because each takes much memory. */
const serverTests = filesIn("src/neo4j");
/** Vite would take graphql's ES build and Node its CommonJS one, and graphql refuses to be there twice. */
const oneGraphql = { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] };
/** Tests that need Docker besides; only `.ci/run`, which sees to it, asks for them. */
const containerTests = process.env["INTERPARL_TEST_CONTAINER"] ? [] : ["**/in-container.test.ts"];
/** Makes a virtual environment and fills it from the network; only `npm run examples` asks for it. */
const pythonTests = process.env["INTERPARL_TEST_PYTHON"] ? [] : ["**/python-example.test.ts"];
const START_AND_STOP_MS = 300_000;

export default defineConfig({
  test: {
    teardownTimeout: START_AND_STOP_MS,
    projects: [
      {
        resolve: oneGraphql,
        test: {
          name: "pure",
          include: ["tests/**/*.test.ts", "bench/**/*.test.ts"],
          exclude: [...databaseTests, ...serverTests],
        },
      },
      {
        resolve: oneGraphql,
        test: {
          name: "database",
          include: databaseTests,
          exclude: pythonTests,
          fileParallelism: false,
          globalSetup: "tests/setup/neo4j.ts",
          testTimeout: 60_000,
          hookTimeout: START_AND_STOP_MS,
        },
      },
      {
        resolve: oneGraphql,
        test: {
          name: "server",
          include: serverTests,
          exclude: containerTests,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: START_AND_STOP_MS,
          hookTimeout: START_AND_STOP_MS,
        },
      },
    ],
  },
});
