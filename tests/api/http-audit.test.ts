import { serverAudits } from "graphql-http";
import pino from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Graph } from "../../src/graph/run.ts";
import { type RunningServer, serve } from "../../src/server.ts";
import { openTestGraph } from "../setup/graph.ts";

let graph: Graph;
let server: RunningServer;
beforeAll(async () => {
  graph = await openTestGraph();
  server = await serve({
    graph,
    log: pino({ level: "silent" }),
    host: "127.0.0.1",
    port: 0,
    corsOrigins: [],
    rateLimit: 0,
    reviewToken: null,
  });
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

// The specification "GraphQL over HTTP", as its working group checks servers.
const audits = serverAudits({ url: () => `${server.address}/graphql` });

test("nothing of the audit is left out", () => {
  expect(audits.length).toBeGreaterThanOrEqual(60);
});

test.each(audits.map(({ id, name, fn }) => [id, name, fn] as const))(
  "%s %s",
  async (_id, name, check) => {
    const { status, ...details } = await check();
    const accepted = name.startsWith("MAY") ? ["ok", "notice"] : ["ok"];
    expect(accepted, JSON.stringify(details)).toContain(status);
  },
);
