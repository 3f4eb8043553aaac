import type { IncomingMessage, ServerResponse } from "node:http";
import type { ExecutionResult } from "graphql";
import { processRegularResult } from "graphql-yoga";
import { LARGEST_BODY } from "./limits.ts";
import type { Yoga } from "./yoga.ts";

const JSON_BODY = /^application\/json *(; *charset=utf-8 *)?$/i;
const JSON_ANSWER = "application/json";

/**
 * The plain case of a request, a JSON operation that wants a JSON answer, straight between Node's streams and Yoga's
 * handling of operations; that is, with all its limits and plugins. Any other request goes to Yoga as it is, whose
 * `Request` and `Response` of the Fetch standard cost as much as all the rest of a small operation.
 */
export const createDirect =
  (yoga: Yoga) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!isPlain(request)) return void (await yoga(request, response));
    const text = await bodyOf(request);
    const params = parseParams(text);
    if (params === null) {
      await yoga(Object.assign(request, { body: text }), response);
      return;
    }
    const seen = requestOf(request, response);
    const context = { request: seen, req: request, res: response } as never;
    const result = await yoga.getResultForParams({ params, request: seen }, context);
    if (response.destroyed) return;
    await send(response, result as ExecutionResult, yoga);
  };

/** A JSON body of known and bearable length, and an answer in JSON; from a page of the same origin, or from no page. */
const isPlain = ({ method, url, headers }: IncomingMessage): boolean =>
  method === "POST" &&
  url === "/graphql" &&
  headers.accept === JSON_ANSWER &&
  headers.origin === undefined &&
  headers["content-encoding"] === undefined &&
  JSON_BODY.test(headers["content-type"] ?? "") &&
  Number(headers["content-length"] ?? Number.POSITIVE_INFINITY) <= LARGEST_BODY;

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
};

/** One operation; null for what Yoga should refuse or answer in its own way. */
const parseParams = (text: string): object | null => {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === "object" && parsed !== null && !Array.isArray(parsed) ? parsed : null;
  } catch (cause) {
    if (cause instanceof SyntaxError) return null;
    throw cause;
  }
};

/** What plugins and the context look at of a request. */
const requestOf = (request: IncomingMessage, response: ServerResponse): Request => {
  const { headers, method, url } = request;
  const abort = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) abort.abort();
  });
  const read = (name: string): string | null => {
    const value = headers[name.toLowerCase()];
    return Array.isArray(value) ? value.join(", ") : (value ?? null);
  };
  const seen = {
    method,
    url: `http://${headers.host ?? "localhost"}${url}`,
    signal: abort.signal,
    headers: { get: read, has: (name: string) => read(name) !== null },
  };
  return seen as unknown as Request;
};

/** Yoga decides which status errors have; without any there is nothing to decide. */
const send = async (
  response: ServerResponse,
  result: ExecutionResult,
  { fetchAPI }: Yoga,
): Promise<void> => {
  const isPlain = !result.errors && !result.extensions;
  const answer = isPlain ? null : processRegularResult(result, fetchAPI, JSON_ANSWER);
  const body = Buffer.from(answer ? await answer.text() : JSON.stringify(result));
  response.writeHead(answer?.status ?? 200, {
    ...(answer ? Object.fromEntries(answer.headers) : {}),
    "Content-Type": `${JSON_ANSWER}; charset=utf-8`,
    "Content-Length": body.byteLength,
  });
  response.end(body);
};
