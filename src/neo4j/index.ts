import type { Config } from "../config.ts";
import type { Connection } from "../graph/driver.ts";
import { startServer } from "./server.ts";

/** A database to connect to, and how it was come by. */
export interface Database extends Connection {
  readonly origin: "uri" | "container" | "local";
  /** Address of Neo4j Browser; null for a server that somebody else runs. */
  readonly browserUrl: string | null;
  /** Whether this call started it; it goes on running until `stopServer`. */
  readonly started: boolean;
}

interface FindOptions {
  /** Told what takes time: fetching images or jars, starting. */
  readonly onProgress: (message: string) => void;
}

/**
 * The address in `NEO4J_URI`; else the server of this home, which is started where needed: a container where a Docker
 * daemon answers, a JVM elsewhere. Throws a `CliError` that names all three ways when none is open.
 */
export const findDatabase = async (
  config: Config,
  { onProgress }: FindOptions,
): Promise<Database> => {
  const { uri, user, password, database } = config.neo4j;
  if (uri) {
    return { origin: "uri", uri, user, password, database, browserUrl: null, started: false };
  }
  return startServer(config, { onProgress });
};
