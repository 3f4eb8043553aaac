import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { GraphQLError, parse } from "graphql";
import type { Plugin } from "graphql-yoga";
import { z } from "zod";
import * as page from "../../web/queries.js";
import { ConfigError } from "../errors.ts";

/** Operations a server answers, by the SHA-256 of their text. */
export type AllowedOperations = ReadonlyMap<string, string>;

const Persisted = z.object({
  persistedQuery: z.object({ sha256Hash: z.string().toLowerCase() }),
});

/** The `.graphql` files of a folder, and what the web page asks. Throws a `ConfigError` where a file is no operation. */
export const loadOperations = (folder: string): AllowedOperations => {
  const own = Object.values(page).filter((value) => typeof value === "string");
  return new Map([...own, ...readOperations(folder)].map((text) => [hashOf(text), text.trim()]));
};

const readOperations = (folder: string): string[] => {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".graphql"))
      .map((name) => {
        const text = readFileSync(join(folder, name), "utf8");
        parse(text);
        return text;
      });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ConfigError(`INTERPARL_OPERATIONS: ${folder}: expected operations, found ${reason}`, {
      cause,
    });
  }
};

/** Lets through what is on the list, by its hash or its text, and nothing else. */
export const onlyAllowed = (operations: AllowedOperations): Plugin => ({
  onParams: ({ params, setParams }) => {
    const persisted = Persisted.safeParse(params.extensions);
    const hash = persisted.success
      ? persisted.data.persistedQuery.sha256Hash
      : hashOf(params.query ?? "");
    const query = operations.get(hash);
    if (query === undefined) throw refusal(persisted.success);
    setParams({ ...params, query });
  },
});

const hashOf = (text: string): string => createHash("sha256").update(text.trim()).digest("hex");

const refusal = (isHash: boolean): GraphQLError =>
  isHash
    ? new GraphQLError("This server knows no operation of this hash.", {
        extensions: { code: "PERSISTED_QUERY_NOT_FOUND", http: { status: 404 } },
      })
    : new GraphQLError("This server answers only the operations on its list.", {
        extensions: { code: "PERSISTED_QUERY_ONLY", http: { status: 403 } },
      });
