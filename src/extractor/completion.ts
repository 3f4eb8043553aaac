import { z } from "zod";
import { ANSWER_SCHEMA } from "./answer.ts";
import type { Message } from "./prompt.ts";
import type { ModelSettings } from "./settings.ts";

/** How one request ended. */
export type Reply =
  | { readonly outcome: "answered"; readonly content: string; readonly tokens: number | null }
  /** Worth asking again, after the wait the endpoint asks for. */
  | { readonly outcome: "busy"; readonly reason: string; readonly waitMs: number | null }
  | { readonly outcome: "refused"; readonly reason: string };

const completion = z.object({
  choices: z
    .array(
      z.object({
        message: z.object({
          content: z.string().nullable().default(null),
          refusal: z.string().nullish(),
        }),
        finish_reason: z.string().nullish(),
      }),
    )
    .min(1),
  usage: z.object({ total_tokens: z.number().nonnegative() }).nullish(),
});
const problem = z.object({ error: z.object({ message: z.string() }) });

const TOO_MANY_REQUESTS = 429;
const REQUEST_TIMEOUT = 408;
const SERVER_ERROR = 500;
const UNAUTHORIZED = [401, 403];
const MESSAGE_LENGTH = 200;

/** One request for chat completions. Never throws for what the endpoint or the network does. */
export const complete = async (
  messages: readonly Message[],
  settings: ModelSettings,
): Promise<Reply> => {
  const { endpoint, model, key, timeoutMs } = settings;
  try {
    const response = await fetch(endpoint, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(key ? { authorization: `Bearer ${key}` } : {}),
      },
      body: JSON.stringify({
        model,
        messages,
        temperature: 0,
        response_format: {
          type: "json_schema",
          json_schema: { name: "statements", strict: true, schema: ANSWER_SCHEMA },
        },
      }),
      // A redirect could carry the key and the article elsewhere.
      redirect: "error",
      signal: AbortSignal.timeout(timeoutMs),
    });
    const body = await response.text();
    return response.ok ? readCompletion(body) : readFailure(response, body, key);
  } catch (cause) {
    return { outcome: "busy", reason: describeNetwork(cause, settings), waitMs: null };
  }
};

const readCompletion = (body: string): Reply => {
  const { data } = completion.safeParse(parseJson(body));
  const [choice] = data?.choices ?? [];
  if (!choice) return { outcome: "busy", reason: "no chat completion came back", waitMs: null };
  const { message, finish_reason: finish } = choice;
  if (message.refusal) return { outcome: "refused", reason: "the model declined to answer" };
  if (finish === "length")
    return { outcome: "refused", reason: "the answer was cut off: too long" };
  if (message.content === null) return { outcome: "refused", reason: "the answer is empty" };
  return {
    outcome: "answered",
    content: message.content,
    tokens: data?.usage?.total_tokens ?? null,
  };
};

const readFailure = ({ status, headers }: Response, body: string, key: string | null): Reply => {
  const isPassing =
    status === TOO_MANY_REQUESTS || status === REQUEST_TIMEOUT || status >= SERVER_ERROR;
  // What an endpoint says of a wrong key may repeat a part of it.
  const told = UNAUTHORIZED.includes(status) ? undefined : problem.safeParse(parseJson(body)).data;
  const message = told ? `: ${redact(told.error.message, key).slice(0, MESSAGE_LENGTH)}` : "";
  const reason = `HTTP ${status}${message}`;
  if (!isPassing) return { outcome: "refused", reason };
  return { outcome: "busy", reason, waitMs: retryAfter(headers.get("retry-after")) };
};

/** Seconds or a date, as HTTP has it. */
const retryAfter = (value: string | null): number | null => {
  if (value === null) return null;
  const seconds = Number(value);
  const waitMs = Number.isNaN(seconds) ? Date.parse(value) - Date.now() : seconds * 1000;
  return Number.isNaN(waitMs) ? null : Math.max(0, waitMs);
};

const describeNetwork = (cause: unknown, { endpoint, timeoutMs, key }: ModelSettings): string => {
  if (cause instanceof Error && cause.name === "TimeoutError") {
    return `no answer within ${timeoutMs / 1000} s`;
  }
  const root = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  const code = root instanceof Error && "code" in root ? String(root.code) : null;
  const message = root instanceof Error ? root.message : String(root);
  return redact(`${endpoint.host} cannot be reached: ${code ?? message}`, key);
};

const redact = (text: string, key: string | null): string =>
  key ? text.replaceAll(key, "[key]") : text;

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (cause instanceof SyntaxError) return null;
    throw cause;
  }
};
