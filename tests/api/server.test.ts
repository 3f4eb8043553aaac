import { createServer } from "node:net";
import pino from "pino";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { CliError, GraphError } from "../../src/errors.ts";
import type { Graph } from "../../src/graph/run.ts";
import { createRateLimit } from "../../src/http/rate-limit.ts";
import { type RunningServer, type ServerOptions, serve } from "../../src/server.ts";
import { openWorld } from "./endpoint.ts";

let graph: Graph;
let server: RunningServer | null = null;
beforeAll(async () => {
  graph = await openWorld();
});
afterEach(async () => {
  await server?.close();
  server = null;
});
afterAll(() => graph.close());

const start = async (options: Partial<ServerOptions> = {}): Promise<string> => {
  server = await serve({
    graph,
    log: pino({ level: "silent" }),
    host: "127.0.0.1",
    port: 0,
    corsOrigins: [],
    rateLimit: 0,
    reviewToken: null,
    ...options,
  });
  return server.address;
};

const post = (
  address: string,
  query: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> =>
  fetch(`${address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query }),
  });

const PERSON = '{ person(id: "person-maulen") { name(language: EN) } }';

test.each([
  ["/health", 200, "text/plain", "ok"],
  ["/ready", 200, "text/plain", "ready"],
  ["/metrics", 200, "text/plain", "interparl_operation_seconds"],
  ["/schema.graphql", 200, "text/plain", "type Query {"],
  ["/", 200, "text/html", "<title>interparl"],
  ["/app.js", 200, "text/javascript", "import"],
  ["/style.css", 200, "text/css", "--ink"],
  ["/../package.json", 404, "text/plain", "Nothing is here"],
  ["/nothing", 404, "text/plain", "GraphQL is at /graphql"],
])("GET %s answers %i", async (path, status, type, part) => {
  const response = await fetch(`${await start()}${path}`);
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toContain(type);
  expect(response.headers.get("x-request-id")).toMatch(/^[\w-]+$/);
  expect(await response.text()).toContain(part);
});

test("GraphiQL comes whole: it asks nobody else for anything", async () => {
  const response = await fetch(`${await start()}/graphql`, { headers: { accept: "text/html" } });
  const page = await response.text();
  expect(page).toContain("YogaGraphiQL");
  expect(page).toContain("WhoMetWhom");
  expect(page).not.toMatch(/<(script|link|img)[^>]+(src|href)="(https?:)?\/\//);
});

test("the web page may only use what is its own", async () => {
  const { headers } = await fetch(`${await start()}/`);
  expect(headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
});

describe("GraphQL over HTTP", () => {
  test("answers POST and GET", async () => {
    const address = await start();
    const answer = { data: { person: { name: "Maulen Ashimbayev" } } };
    expect(await (await post(address, PERSON)).json()).toEqual(answer);
    const asked = await fetch(`${address}/graphql?query=${encodeURIComponent(PERSON)}`);
    expect(await asked.json()).toEqual(answer);
  });

  test.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"])(
    "refuses %s, which a page of another site could send",
    async (type) => {
      const response = await post(await start(), PERSON, { "content-type": type });
      expect(response.status).toBe(415);
    },
  );

  test("refuses a body no operation needs", async () => {
    const response = await post(await start(), `{ ${"a ".repeat(60_000)} }`);
    expect(response.status).toBe(413);
  });

  test("lets no page of another origin read, unless the settings name it", async () => {
    const origin = "https://dashboard.example";
    const closed = await post(await start(), PERSON, { origin });
    expect(closed.headers.get("access-control-allow-origin")).toBeNull();
    await server?.close();
    const open = await post(await start({ corsOrigins: [origin] }), PERSON, { origin });
    expect(open.headers.get("access-control-allow-origin")).toBe(origin);
    expect(open.headers.get("access-control-expose-headers")).toContain("RateLimit-Remaining");
  });

  test("keeps the caller's request id where it is harmless", async () => {
    const address = await start();
    const kept = await post(address, PERSON, { "x-request-id": "abc-123" });
    expect(kept.headers.get("x-request-id")).toBe("abc-123");
    const replaced = await post(address, PERSON, { "x-request-id": "a b<c>" });
    expect(replaced.headers.get("x-request-id")).not.toContain("<");
  });
});

test("a client that asks too often is told when to come back", async () => {
  const address = await start({ rateLimit: 2 });
  const statuses = [];
  for (let index = 0; index < 3; index += 1) {
    const response = await post(address, "{ __typename }");
    statuses.push([response.status, response.headers.get("ratelimit-remaining")]);
    if (response.status === 429) {
      expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
      expect(await response.json()).toMatchObject({
        errors: [{ extensions: { code: "RATE_LIMITED" } }],
      });
    }
  }
  expect(statuses).toEqual([
    [200, "1"],
    [200, "0"],
    [429, "0"],
  ]);
});

test("a minute later a client may ask again, and others are not his concern", () => {
  let time = 0;
  const allowanceOf = createRateLimit(1, () => time);
  expect(allowanceOf("one").isAllowed).toBe(true);
  expect(allowanceOf("one").isAllowed).toBe(false);
  expect(allowanceOf("other").isAllowed).toBe(true);
  time = 60_001;
  expect(allowanceOf("one").isAllowed).toBe(true);
});

describe("without a database", () => {
  /** A graph whose server is away for as long as `isGone` says so. */
  const leaving = (): { readonly graph: Graph; isGone: boolean } => {
    const state = { isGone: true, graph };
    state.graph = {
      ...graph,
      ask: (query, parameters, limits) => {
        if (!state.isGone) return graph.ask(query, parameters, limits);
        const cause = Object.assign(new Error("connect ECONNREFUSED 10.0.0.1:7687"), {
          code: "ServiceUnavailable",
        });
        throw new GraphError(`query ${query} failed: ${cause.message}`, { cause });
      },
    };
    return state;
  };

  test("says so, names no host, and comes back by itself", async () => {
    const state = leaving();
    const address = await start({ graph: state.graph });
    expect((await fetch(`${address}/ready`)).status).toBe(503);
    expect((await fetch(`${address}/health`)).status).toBe(200);
    const text = await (await post(address, PERSON)).text();
    expect(JSON.parse(text)).toMatchObject({
      data: { person: null },
      errors: [
        {
          message: "The database does not answer. Try again in a moment.",
          extensions: { code: "DATABASE_UNAVAILABLE" },
        },
      ],
    });
    expect(text).not.toMatch(/10\.0\.0\.1|entitiesByIds|stack/);
    state.isGone = false;
    expect((await fetch(`${address}/ready`)).status).toBe(200);
    expect((await (await post(address, PERSON)).json()).errors).toBeUndefined();
  });

  test("any other failure is masked", async () => {
    const failing: Graph = {
      ...graph,
      ask: () => Promise.reject(new TypeError("secret of /home/someone")),
    };
    const text = await (await post(await start({ graph: failing }), PERSON)).text();
    expect(text).toContain("Unexpected error.");
    expect(text).not.toContain("secret");
  });
});

test("a read that takes too long is stopped on the server", async () => {
  const slow = graph.ask("countTo", { limit: 5_000_000_000 }, { timeoutMs: 300 });
  await expect(slow).rejects.toThrow(GraphError);
});

test("closing finishes what runs and takes nothing new", async () => {
  const address = await start();
  const running = post(address, "{ meetings(first: 5) { totalCount edges { articleCount } } }");
  await new Promise((resolve) => setTimeout(resolve, 20));
  const closing = server?.close();
  server = null;
  expect((await running).status).toBe(200);
  await closing;
  await expect(fetch(`${address}/health`)).rejects.toThrow();
});

test("a taken port is named", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => other.once("listening", resolve));
  const { port } = other.address() as { readonly port: number };
  await expect(start({ port })).rejects.toThrow(
    new CliError(`port ${port} of 127.0.0.1 is taken; choose another with --port or PORT`),
  );
  other.close();
});
