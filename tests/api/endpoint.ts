import pino from "pino";
import type { Graph } from "../../src/graph/run.ts";
import { setUpGraph } from "../../src/graph/setup.ts";
import { writeStatements } from "../../src/graph/write.ts";
import { createMetrics } from "../../src/http/metrics.ts";
import { createEndpoint, type YogaOptions } from "../../src/http/yoga.ts";
import { emptyGraph, openTestGraph } from "../setup/graph.ts";
import { world } from "./world.ts";

export interface Answer {
  readonly status: number;
  readonly data: unknown;
  readonly errors: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string };
  }[];
  /** Reads of the database it took. */
  readonly reads: number;
}

/** Machines that run tests may be slow at planning a query for the first time. */
const PATIENT = 60_000;

export const RECORDED_AT = "2026-01-02T03:04:05.000Z";

/** The test database with nothing but the hand-made world in it. */
export const openWorld = async (): Promise<Graph> => {
  const graph = await openTestGraph();
  await emptyGraph(graph);
  await setUpGraph(graph);
  await writeStatements(graph, world, { recordedAt: RECORDED_AT });
  return graph;
};

/** Sends operations to the endpoint as a client would, without a port. */
export const createClient = (
  graph: Graph,
  review: Pick<YogaOptions, "reviewToken" | "reviewGraph"> = {},
) => {
  let reads = 0;
  const counting: Graph = {
    ...graph,
    ask: (query, parameters, limits) => {
      reads += 1;
      return graph.ask(query, parameters, limits);
    },
  };
  const log = pino({ level: process.env["TEST_LOG"] ?? "silent" });
  const yoga = createEndpoint({
    graph: counting,
    metrics: createMetrics(),
    log,
    ...review,
    readTimeoutMs: PATIENT,
  });
  const send = async (
    body: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Response> =>
    yoga.fetch("http://localhost/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
  return {
    send,
    get: async (
      query: string,
      headers: Readonly<Record<string, string>> = {},
      parameters: Readonly<Record<string, string>> = {},
    ): Promise<Response> =>
      yoga.fetch(`http://localhost/graphql?${new URLSearchParams({ query, ...parameters })}`, {
        headers,
      }),
    ask: async (query: string, variables: object = {}): Promise<Answer> => {
      reads = 0;
      const response = await send({ query, variables });
      const { data = null, errors = [] } = await response.json();
      return { status: response.status, data, errors, reads };
    },
  };
};

export type Client = ReturnType<typeof createClient>;
