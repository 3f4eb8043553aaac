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
import { csvAnswers, wantsCsv } from "./csv-answers.ts";
import { maskErrors, operationNameOf } from "./errors.ts";
import { breadthLimit, documentLimits, LARGEST_BODY } from "./limits.ts";
import type { Metrics } from "./metrics.ts";
import { loadOperations, onlyAllowed } from "./operations.ts";
import { createReviewDesk, type TakeDecision } from "./reviewers.ts";
import { type TracedContext, traceOf, traceOperations, traceQuery } from "./tracing.ts";

const OPERATIONS_FOLDER = fileURLToPath(new URL("../../web/operations", import.meta.url));
/** Headers that pages of the origins allowed may read. */
const READABLE = [
  "RateLimit-Limit",
  "RateLimit-Remaining",
  "RateLimit-Reset",
  "Retry-After",
  "X-Request-Id",
];
const BATCH = 10;
const READ_TIMEOUT = 15_000;

export interface YogaOptions {
  readonly graph: Graph;
  /** Where decisions are written; `graph` when absent. */
  readonly reviewGraph?: Graph;
  readonly metrics: Metrics;
  readonly log: Logger;
  readonly corsOrigins?: readonly string[];
  /** What reviewers must show; null or absent when this endpoint takes no decisions. */
  readonly reviewToken?: string | null;
  /** Folder of the only operations to answer; null or absent for any. */
  readonly operations?: string | null;
  /** What a read may take before it is stopped on the server. */
  readonly readTimeoutMs?: number;
}

/** A context that counts its reads, for the metrics. */
export interface CountingContext extends Context, TracedContext {
  readonly reads: { count: number };
}

export type Yoga = YogaServerInstance<Record<never, never>, CountingContext>;

/** The GraphQL endpoint: schema, limits, masked errors, GraphiQL that needs no network. */
export const createEndpoint = ({
  graph,
  reviewGraph = graph,
  metrics,
  log,
  corsOrigins = [],
  reviewToken = null,
  operations = null,
  readTimeoutMs = READ_TIMEOUT,
}: YogaOptions): Yoga => {
  const takeDecision = createReviewDesk(reviewGraph, reviewToken);
  const graphiql = {
    title: "interparl",
    defaultTabs: exampleTabs(),
    shouldPersistHeaders: false,
  };
  return createYoga<Record<never, never>, CountingContext>({
    schema: createSchema(),
    graphqlEndpoint: "/graphql",
    landingPage: false,
    logging: false,
    multipart: false,
    batching: { limit: BATCH },
    maxRequestBodySize: LARGEST_BODY,
    cors:
      corsOrigins.length > 0
        ? { origin: [...corsOrigins], credentials: false, exposedHeaders: READABLE }
        : false,
    graphiql: (request) => (wantsCsv(request) ? false : graphiql),
    renderGraphiQL,
    maskedErrors: { maskError: maskErrors(log) },
    context: ({ request }) =>
      createContext({ graph, metrics, takeDecision, timeoutMs: readTimeoutMs, request }),
    plugins: [
      ...(operations === null ? [] : [onlyAllowed(loadOperations(operations))]),
      documentLimits(),
      breadthLimit(),
      measureOperations(metrics),
      traceOperations(),
      csvAnswers(),
    ],
  });
};

interface ContextOptions {
  readonly graph: Graph;
  readonly metrics: Metrics;
  readonly takeDecision: TakeDecision;
  readonly timeoutMs: number;
  readonly request: Request;
}

const createContext = (options: ContextOptions): CountingContext => {
  const { graph, metrics, takeDecision, timeoutMs, request } = options;
  const { signal } = request;
  const reads = { count: 0 };
  const trace = traceOf(request.headers);
  setMaxListeners(0, signal);
  const read: Read = async (query, parameters) => {
    reads.count += 1;
    const startedAt = performance.now();
    let isFailed = true;
    try {
      const rows = await traceQuery(query, trace, () =>
        graph.ask(query, parameters, { timeoutMs, signal }),
      );
      isFailed = false;
      return rows as never;
    } finally {
      metrics.read(query, (performance.now() - startedAt) / 1000, isFailed);
    }
  };
  const loaders = createLoaders(read);
  return {
    loaders,
    reads,
    trace,
    judge: async (decision) => {
      const decidedAt = new Date().toISOString();
      await takeDecision(request.headers.get("authorization"), { ...decision, decidedAt });
      // What was read before the decision is forgotten.
      Object.assign(loaders, createLoaders(read));
    },
  };
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
