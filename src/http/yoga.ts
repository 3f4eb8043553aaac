import { setMaxListeners } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { renderGraphiQL } from "@graphql-yoga/render-graphiql";
import { createYoga, type Plugin, type YogaServerInstance } from "graphql-yoga";
import type { Logger } from "pino";
import type { Context } from "../context.ts";
import type { Graph } from "../graph/run.ts";
import { createLoaders, type Read } from "../loaders.ts";
import { createSchema } from "../schema.ts";
import { maskErrors, operationNameOf } from "./errors.ts";
import { breadthLimit, documentLimits, LARGEST_BODY } from "./limits.ts";
import type { Metrics } from "./metrics.ts";

const OPERATIONS_FOLDER = fileURLToPath(new URL("../../web/operations", import.meta.url));
const BATCH = 10;
const READ_TIMEOUT = 15_000;

export interface YogaOptions {
  readonly graph: Graph;
  readonly metrics: Metrics;
  readonly log: Logger;
  readonly corsOrigins?: readonly string[];
  /** What a read may take before it is stopped on the server. */
  readonly readTimeoutMs?: number;
}

/** A context that counts its reads, for the metrics. */
export interface CountingContext extends Context {
  readonly reads: { count: number };
}

export type Yoga = YogaServerInstance<Record<never, never>, CountingContext>;

/** The GraphQL endpoint: schema, limits, masked errors, GraphiQL that needs no network. */
export const createEndpoint = ({
  graph,
  metrics,
  log,
  corsOrigins = [],
  readTimeoutMs = READ_TIMEOUT,
}: YogaOptions): Yoga =>
  createYoga<Record<never, never>, CountingContext>({
    schema: createSchema(),
    graphqlEndpoint: "/graphql",
    landingPage: false,
    logging: false,
    multipart: false,
    batching: { limit: BATCH },
    maxRequestBodySize: LARGEST_BODY,
    cors: corsOrigins.length > 0 ? { origin: [...corsOrigins], credentials: false } : false,
    graphiql: { title: "interparl", defaultTabs: exampleTabs(), shouldPersistHeaders: false },
    renderGraphiQL,
    maskedErrors: { maskError: maskErrors(log) },
    context: ({ request }) =>
      createContext({ graph, metrics, timeoutMs: readTimeoutMs, signal: request.signal }),
    plugins: [documentLimits(), breadthLimit(), measureOperations(metrics)],
  });

interface ContextOptions {
  readonly graph: Graph;
  readonly metrics: Metrics;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

const createContext = ({ graph, metrics, timeoutMs, signal }: ContextOptions): CountingContext => {
  const reads = { count: 0 };
  setMaxListeners(0, signal);
  const read: Read = async (query, parameters) => {
    reads.count += 1;
    const startedAt = performance.now();
    let isFailed = true;
    try {
      const rows = await graph.ask(query, parameters, { timeoutMs, signal });
      isFailed = false;
      return rows as never;
    } finally {
      metrics.read(query, (performance.now() - startedAt) / 1000, isFailed);
    }
  };
  return { loaders: createLoaders(read), reads };
};

const measureOperations = (metrics: Metrics): Plugin<CountingContext> => ({
  onExecute: ({ args }) => {
    const startedAt = performance.now();
    return {
      onExecuteDone: ({ result }) => {
        metrics.operation(operationNameOf(args), {
          isFailed: "errors" in result && Boolean(result.errors?.length),
          seconds: (performance.now() - startedAt) / 1000,
          reads: args.contextValue.reads.count,
        });
      },
    };
  },
});

/** One tab for each example operation. */
const exampleTabs = () =>
  readdirSync(OPERATIONS_FOLDER)
    .filter((name) => name.endsWith(".graphql"))
    .sort()
    .map((name) => ({ query: readFileSync(`${OPERATIONS_FOLDER}/${name}`, "utf8").trimEnd() }));
