import type { Config } from "../config.ts";
import type { Home } from "./home.ts";
import type { Ports } from "./ports.ts";
import type { ServerState } from "./state.ts";

/** What a way to run a server is given. */
export interface Task {
  readonly config: Config;
  readonly home: Home;
  readonly onProgress: (message: string) => void;
}

/** One way to run a Neo4j server on this machine. */
export interface Launcher {
  readonly origin: ServerState["origin"];
  /** Gets what the way needs; returns what stands in its way, null when nothing does. */
  prepare(task: Task): Promise<string | null>;
  /** Starts the server, which outlives this process, and returns its process id if it has one here. */
  launch(task: Task, ports: Ports, password: string): Promise<number | null>;
  isRunning(home: Home, state: ServerState): Promise<boolean>;
  /** Whether a started server may be asked yet. */
  isReady(home: Home): Promise<boolean>;
  /** The end of what the server printed, for an error message. */
  lastWords(home: Home): Promise<string>;
  /** Shuts down cleanly and waits for the end. */
  stop(home: Home, state: ServerState): Promise<void>;
  /** Removes what a stopped server leaves besides its data folder. */
  remove(home: Home): Promise<void>;
}
