import { join } from "node:path";
import type { Config } from "../config.ts";
import { CliError } from "../errors.ts";
import { type Limit, parseBudget } from "./budget.ts";

/** Everything the model extractor needs to know, checked. */
export interface ModelSettings {
  /** Where chat completions are asked for. */
  readonly endpoint: URL;
  readonly model: string;
  readonly key: string | null;
  readonly timeoutMs: number;
  /** Requests for one article before it is given up. */
  readonly attempts: number;
  /** Wait before the second request; doubled before each further one. */
  readonly backoffMs: number;
  readonly concurrency: number;
  readonly limit: Limit | null;
  readonly cacheFolder: string;
}

const COMPLETIONS = "/chat/completions";
const HEADER_SAFE = /^[\x21-\x7e]+$/;
const ATTEMPTS = 4;
const BACKOFF_MS = 1000;

/** Settings of the model from those of the program; throws, without ever naming the key, when they do not suffice. */
export const modelSettings = ({ llm, home }: Pick<Config, "llm" | "home">): ModelSettings => {
  const { url, model, key, timeout, concurrency, budget } = llm;
  if (!url || !model) {
    const missing = [
      url ? [] : "INTERPARL_LLM_URL (--llm-url)",
      model ? [] : "INTERPARL_LLM_MODEL (--llm-model)",
    ].flat();
    throw new CliError(`--extractor: the model needs ${missing.join(" and ")}`);
  }
  if (key !== null && !HEADER_SAFE.test(key)) {
    throw new CliError(
      "INTERPARL_LLM_KEY: holds characters that no key has, a space or a line end",
    );
  }
  return {
    endpoint: endpointOf(url),
    model,
    key,
    timeoutMs: timeout * 1000,
    attempts: ATTEMPTS,
    backoffMs: BACKOFF_MS,
    concurrency,
    limit: budget === null ? null : parseBudget(budget),
    cacheFolder: join(home, "cache", "llm"),
  };
};

/** The address of an API, with or without the path of its chat completions. */
const endpointOf = (text: string): URL => {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new CliError("INTERPARL_LLM_URL: expected an http:// or https:// address");
  }
  if (url.username || url.password) {
    throw new CliError(
      "INTERPARL_LLM_URL: expected no user or password; a key goes to INTERPARL_LLM_KEY",
    );
  }
  const path = url.pathname.replace(/\/+$/, "");
  url.pathname = path.endsWith(COMPLETIONS) ? path : `${path}${COMPLETIONS}`;
  return url;
};
