import { afterAll, beforeAll, expect, test } from "vitest";
import { lineOf, meetingsOf } from "../../examples/typescript/meetings.ts";
import type { Graph } from "../../src/graph/run.ts";
import type { RunningServer } from "../../src/server.ts";
import { openWorld } from "./endpoint.ts";
import { serveExamples } from "./examples.ts";

let graph: Graph;
let server: RunningServer;
beforeAll(async () => {
  graph = await openWorld();
  server = await serveExamples(graph);
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

const linesOf = async (country: string): Promise<string[]> => {
  const lines = [];
  for await (const meeting of meetingsOf(`${server.address}/graphql`, country)) {
    lines.push(lineOf(meeting));
  }
  return lines;
};

test("meetings of a country, typed and page by page", async () => {
  expect(await linesOf("TJ")).toEqual([
    "2025-08-26\tRustam Emomali – Maulen Ashimbayev\t2 articles",
    "2024-11-01\tRustam Emomali – Maulen Ashimbayev – Tanzila Narbayeva\t1 articles",
  ]);
});

test("a mistake is an error", async () => {
  await expect(linesOf("Tajikistan")).rejects.toThrow("expected a country code");
});
