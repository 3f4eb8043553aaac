import { afterAll, beforeAll, expect, test } from "vitest";
import type { Graph } from "../../src/graph/run.ts";
import { createClient, openWorld } from "./endpoint.ts";

const QUERY = "{ mostConnected(by: BETWEENNESS, first: 1) { edges { betweenness } } }";

let graph: Graph;
beforeAll(async () => {
  graph = await openWorld();
});
afterAll(() => graph.close());

/** A graph that finds so many persons to compare. */
const holding = (count: number): Graph => {
  const ids = Array.from({ length: count }, (_, index) => `person-${index}`);
  const ask = async () => [{ ids, pairs: [] }] as never;
  return { ...graph, ask };
};

test("more than 500 are too many, and the message says what to do", async () => {
  const { errors } = await createClient(holding(501)).ask(QUERY);
  expect(errors).toMatchObject([
    {
      message: expect.stringMatching(/at most 500 entities.*name countries/),
      extensions: { code: "TOO_COSTLY", limit: 500 },
    },
  ]);
});

test("the database gives no pairs when there are too many", async () => {
  const filter = { labels: ["Person"], countries: null, types: ["MET_WITH"] };
  const limits = { timeoutMs: 60_000 };
  const [few] = await graph.ask("connectedPairs", { filter, most: 100 }, limits);
  expect(few).toMatchObject({ pairs: expect.arrayContaining([expect.any(Array)]) });
  const [many] = await graph.ask("connectedPairs", { filter, most: 2 }, limits);
  expect(many).toMatchObject({ ids: { length: 3 }, pairs: [] });
});

test("only those of the types and countries asked for are compared", async () => {
  const { data, errors } = await createClient(graph).ask(
    `{ mostConnected(by: BETWEENNESS, countries: ["TJ"], relationshipTypes: [MET_WITH]) {
      totalCount edges { count betweenness node { ... on Person { country { code } } } }
    } }`,
  );
  expect(errors).toEqual([]);
  const node = { country: { code: "TJ" } };
  expect(data).toEqual({
    mostConnected: {
      totalCount: 2,
      edges: [
        { count: 0, betweenness: 0, node },
        { count: 0, betweenness: 0, node },
      ],
    },
  });
});
