import pino from "pino";
import type { Graph } from "../../src/graph/run.ts";
import { type RunningServer, serve } from "../../src/server.ts";

/** A server for the examples, which know nothing but its address. */
export const serveExamples = (graph: Graph): Promise<RunningServer> =>
  serve({
    graph,
    log: pino({ level: "silent" }),
    host: "127.0.0.1",
    port: 0,
    corsOrigins: [],
    rateLimit: 0,
    reviewToken: null,
  });
