import { createHash } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ConfigError } from "../../src/errors.ts";
import type { Graph } from "../../src/graph/run.ts";
import { loadOperations } from "../../src/http/operations.ts";
import { type RunningServer, serve } from "../../src/server.ts";
import * as page from "../../web/queries.js";
import { openTestGraph } from "../setup/graph.ts";

const ALLOWED = '{ person(id: "person-none") { id } }';
const ANSWER = { data: { person: null } };

let graph: Graph;
let server: RunningServer;
beforeAll(async () => {
  const operations = mkdtempSync(join(tmpdir(), "interparl-operations-"));
  writeFileSync(join(operations, "person.graphql"), `${ALLOWED}\n`);
  graph = await openTestGraph();
  const settings = { host: "127.0.0.1", port: 0, corsOrigins: [], rateLimit: 0, reviewToken: null };
  server = await serve({ graph, log: pino({ level: "silent" }), ...settings, operations });
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

const post = async (
  body: object,
): Promise<{ readonly status: number; readonly answer: unknown }> => {
  const response = await fetch(`${server.address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
    body: JSON.stringify(body),
  });
  return { status: response.status, answer: await response.json() };
};

const byHash = (text: string) => ({
  extensions: {
    persistedQuery: { version: 1, sha256Hash: createHash("sha256").update(text).digest("hex") },
  },
});

test.each([
  ["its text", { query: ALLOWED }],
  ["its text with white space around it", { query: `\n${ALLOWED}\n` }],
  ["its hash", byHash(ALLOWED)],
  [
    "its hash, whatever text comes along",
    { query: "{ countries { totalCount } }", ...byHash(ALLOWED) },
  ],
])("an operation on the list is answered by %s", async (_name, body) => {
  expect(await post(body)).toEqual({ status: 200, answer: ANSWER });
});

test.each([
  ["another text", { query: "{ countries { totalCount } }" }, 403, "PERSISTED_QUERY_ONLY"],
  ["introspection", { query: "{ __schema { types { name } } }" }, 403, "PERSISTED_QUERY_ONLY"],
  ["an unknown hash", byHash("{ countries { totalCount } }"), 404, "PERSISTED_QUERY_NOT_FOUND"],
])("%s is refused", async (_name, body, status, code) => {
  const found = await post(body);
  expect(found).toMatchObject({ status, answer: { errors: [{ extensions: { code } }] } });
});

test("what the web page asks is always on the list", () => {
  const texts = [...loadOperations(mkdtempSync(join(tmpdir(), "interparl-none-"))).values()];
  const own = Object.values(page).filter((value) => typeof value === "string");
  expect(texts).toEqual(expect.arrayContaining(own.map((text) => text.trim())));
  expect(own.length).toBeGreaterThan(2);
});

test.each([
  ["a folder that is none", "/nowhere/at/all"],
  ["a file that is no GraphQL", mkdtempSync(join(tmpdir(), "interparl-wrong-"))],
])("%s is named at the start", (name, folder) => {
  if (name.startsWith("a file")) writeFileSync(join(folder, "x.graphql"), "MATCH (n)");
  expect(() => loadOperations(folder)).toThrow(ConfigError);
  expect(() => loadOperations(folder)).toThrow(folder);
});
