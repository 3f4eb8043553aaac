import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Logger } from "pino";
import { CliError } from "./errors.ts";
import type { Graph } from "./graph/run.ts";
import { createDirect } from "./http/direct.ts";
import { createMetrics } from "./http/metrics.ts";
import { loadPages } from "./http/pages.ts";
import { createRateLimit } from "./http/rate-limit.ts";
import { createEndpoint } from "./http/yoga.ts";
import { schemaText } from "./schema.ts";

export interface ServerOptions {
  readonly graph: Graph;
  /** Where decisions are written; `graph` when absent. */
  readonly reviewGraph?: Graph;
  readonly log: Logger;
  readonly host: string;
  readonly port: number;
  readonly corsOrigins: readonly string[];
  readonly rateLimit: number;
  /** What reviewers must show; null when this server takes no decisions. */
  readonly reviewToken: string | null;
  /** Folder of the only operations to answer; null or absent for any. */
  readonly operations?: string | null;
}

/** A server that listens. */
export interface RunningServer {
  /** `http://host:port`. */
  readonly address: string;
  /** Takes no more requests, finishes those that run, then resolves. */
  readonly close: () => Promise<void>;
}

const READY_WITHIN = 2_000;
const FINISH_WITHIN = 10_000;
const JSON_TYPES = /^application\/(json|graphql|graphql\+json|graphql-response\+json)\b/i;

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

/** Serves GraphQL, the web page and what operators look at. Throws a `CliError` when the port is taken. */
export const serve = async (options: ServerOptions): Promise<RunningServer> => {
  const { log, host, port } = options;
  const handle = createHandler(options);
  const server = createServer((request, response) => {
    handle(request, response).catch((cause: unknown) => {
      log.error({ err: cause }, "a request failed");
      if (!response.headersSent) send(response, 500, "Unexpected error.\n");
      else response.destroy();
    });
  });
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (cause) {
    throw listenError(cause, options);
  }
  const { port: actual } = server.address() as AddressInfo;
  return {
    address: `http://${host.includes(":") ? `[${host}]` : host}:${actual}`,
    close: async () => {
      const closed = once(server, "close");
      server.close();
      server.closeIdleConnections();
      const timer = setTimeout(() => server.closeAllConnections(), FINISH_WITHIN);
      await closed;
      clearTimeout(timer);
    },
  };
};

const listenError = (cause: unknown, { host, port }: ServerOptions): CliError => {
  const code = cause instanceof Error && "code" in cause ? cause.code : "";
  if (code === "EADDRINUSE") {
    return new CliError(`port ${port} of ${host} is taken; choose another with --port or PORT`, {
      cause,
    });
  }
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new CliError(`cannot listen on ${host}:${port}: ${reason}`, { cause });
};

const createHandler = (options: ServerOptions) => {
  const { graph, log, rateLimit } = options;
  const metrics = createMetrics();
  const answer = createDirect(createEndpoint({ ...options, metrics }));
  const pages = loadPages();
  const allowanceOf = createRateLimit(rateLimit);

  const routes: Readonly<Record<string, Handler>> = {
    "/health": (_request, response) => send(response, 200, "ok\n"),
    "/ready": async (_request, response) => {
      const isReady = await answers(graph);
      send(response, isReady ? 200 : 503, isReady ? "ready\n" : "the database does not answer\n");
    },
    "/metrics": async (_request, response) =>
      send(response, 200, await metrics.text(), { "Content-Type": metrics.contentType }),
    "/schema.graphql": (_request, response) => send(response, 200, schemaText),
    "/graphql": async (request, response) => {
      const { isAllowed, headers } = allowanceOf(request.socket.remoteAddress ?? "");
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      const refusal = isAllowed ? refusalOf(request) : TOO_MANY;
      if (refusal) return sendError(response, refusal);
      await answer(request, response);
    },
  };

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const startedAt = performance.now();
    const path = (request.url ?? "/").split("?", 1)[0] ?? "/";
    const id = requestId(request);
    response.setHeader("X-Request-Id", id);
    metrics.inFlight.inc();
    response.once("close", () => {
      metrics.inFlight.dec();
      const ms = Math.round((performance.now() - startedAt) * 10) / 10;
      log.info({ id, method: request.method, path, status: response.statusCode, ms }, "answered");
    });
    const route = routes[path];
    const page = pages.get(path);
    if (route) return route(request, response);
    if (!page) return send(response, 404, "Nothing is here. GraphQL is at /graphql.\n");
    if (request.method !== "GET" && request.method !== "HEAD") {
      return send(response, 405, "Only GET.\n", { Allow: "GET, HEAD" });
    }
    send(response, 200, page.body, page.headers);
  };
};

/** The caller's own id where it is harmless, so that logs can be joined. */
const requestId = ({ headers }: IncomingMessage): string => {
  const given = headers["x-request-id"];
  return typeof given === "string" && /^[\w-]{1,64}$/.test(given) ? given : randomUUID();
};

interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

const TOO_MANY: Refusal = {
  status: 429,
  code: "RATE_LIMITED",
  message: "Too many requests. See the RateLimit headers.",
};

/** Refuses what a page of another site could make a browser send without asking first. */
const refusalOf = ({ method, headers }: IncomingMessage): Refusal | null => {
  if (method !== "POST" || JSON_TYPES.test(headers["content-type"] ?? "")) return null;
  return {
    status: 415,
    code: "UNSUPPORTED_MEDIA_TYPE",
    message: "Send the operation as application/json.",
  };
};

const sendError = (response: ServerResponse, { status, code, message }: Refusal): void =>
  send(response, status, JSON.stringify({ errors: [{ message, extensions: { code } }] }), {
    "Content-Type": "application/json; charset=utf-8",
  });

const send = (
  response: ServerResponse,
  status: number,
  body: string | Buffer,
  headers: Readonly<Record<string, string>> = {},
): void => {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", ...headers });
  response.end(body);
};

const answers = async (graph: Graph): Promise<boolean> => {
  try {
    const signal = AbortSignal.timeout(READY_WITHIN);
    await graph.ask("ping", {}, { timeoutMs: READY_WITHIN, signal });
    return true;
  } catch {
    return false;
  }
};
