import type { Writable } from "node:stream";
import type { Config } from "../config.ts";

/** What a verb may touch of the world besides files, network and database. */
export interface Io {
  readonly stdin: NodeJS.ReadableStream;
  /** Results only, so that it can be piped. */
  readonly stdout: Writable;
  /** Progress, warnings, refusals. */
  readonly stderr: Writable;
  readonly config: Config;
  /** Whether a person watches stderr, so that a progress bar makes sense. */
  readonly isTTY: boolean;
}
