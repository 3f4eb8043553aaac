import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { onTestFinished } from "vitest";
import type { ModelSettings } from "../../../src/extractor/settings.ts";

/** What the endpoint does with one request. */
export type Step = (response: ServerResponse) => void;

export interface Endpoint {
  readonly url: string;
  /** Bodies of the requests so far. */
  readonly requests: { readonly headers: IncomingMessage["headers"]; readonly body: string }[];
}

/** A chat completion with this content. */
export const saying =
  (content: unknown, { finish = "stop", tokens = 100 } = {}): Step =>
  (response) => {
    const text = typeof content === "string" ? content : JSON.stringify(content);
    const message = { role: "assistant", content: text };
    response.setHeader("content-type", "application/json");
    response.end(
      JSON.stringify({
        choices: [{ index: 0, message, finish_reason: finish }],
        usage: { total_tokens: tokens },
      }),
    );
  };

export const failing =
  (status: number, message = "no luck", headers: Readonly<Record<string, string>> = {}): Step =>
  (response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify({ error: { message } }));
  };

export const silent: Step = () => {};

/** A server that speaks the protocol of chat completions: each request takes the next step, the last one stays. */
export const startEndpoint = async (...steps: readonly Step[]): Promise<Endpoint> => {
  const requests: Endpoint["requests"] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      const step = steps[Math.min(requests.length, steps.length - 1)];
      requests.push({ headers: request.headers, body });
      step?.(response);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new TypeError("no port");
  return { url: `http://127.0.0.1:${address.port}/v1`, requests };
};

export const KEY = "sk-very-secret-0123456789";

export const settingsFor = (
  { url }: Endpoint,
  cacheFolder: string,
  more: Partial<ModelSettings> = {},
): ModelSettings => ({
  endpoint: new URL(`${url}/chat/completions`),
  model: "tiny",
  key: KEY,
  timeoutMs: 5000,
  attempts: 3,
  backoffMs: 1,
  concurrency: 2,
  limit: null,
  cacheFolder,
  ...more,
});
