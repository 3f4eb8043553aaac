import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { isMissing } from "../errors.ts";
import type { Home } from "./home.ts";

const ServerState = z.object({
  origin: z.enum(["container", "local"]),
  /** The JVM's process id; null for a container. */
  pid: z.number().nullable(),
  boltPort: z.number(),
  httpPort: z.number(),
  startedAt: z.string(),
  /** Set by a clean shutdown. */
  stoppedAt: z.string().optional(),
});

/** What is remembered of the server last started in this home, running or not. */
export type ServerState = Readonly<z.infer<typeof ServerState>>;

/** Null when none was ever started here, or when the file is not readable as one: it is made anew then. */
export const readState = (home: Home): ServerState | null => {
  try {
    return ServerState.safeParse(JSON.parse(readFileSync(home.state, "utf8"))).data ?? null;
  } catch (cause) {
    if (isMissing(cause) || cause instanceof SyntaxError) return null;
    throw cause;
  }
};

/** Whole or not at all, so that a reader never sees half a state. */
export const writeState = (home: Home, state: ServerState): void => {
  const draft = `${home.state}.new`;
  writeFileSync(draft, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, home.state);
};
