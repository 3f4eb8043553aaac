import neo4j, { type BookmarkManager } from "neo4j-driver";
import { GraphError } from "../errors.ts";
import { createGraph, type Graph } from "./run.ts";

/** Where a Neo4j is and who asks. */
export interface Connection {
  /** `bolt://`, `neo4j://`, or with encryption `bolt+s://`, `neo4j+s://`. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The server's default database when absent. */
  readonly database?: string | undefined;
}

const RETRY_FOR_MS = 30_000;
const CONNECT_WITHIN_MS = 10_000;

/** Opens the graph and makes sure that it answers; whoever opens it closes it. Graphs may share bookmarks. */
export const openGraph = async (
  { uri, user, password, database }: Connection,
  bookmarkManager?: BookmarkManager,
): Promise<Graph> => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxTransactionRetryTime: RETRY_FOR_MS,
    connectionTimeout: CONNECT_WITHIN_MS,
    userAgent: "interparl",
  });
  try {
    await driver.verifyConnectivity(database ? { database } : {});
  } catch (cause) {
    await driver.close();
    const reason = cause instanceof Error ? cause.message : String(cause);
    const what = isRefusal(cause)
      ? `Neo4j at ${uri} refuses ${user}`
      : `no Neo4j answers at ${uri}`;
    throw new GraphError(`${what}: ${reason}`, { cause });
  }
  return createGraph({ driver, database, bookmarkManager });
};

const isRefusal = (cause: unknown): boolean =>
  cause instanceof Error &&
  "code" in cause &&
  /^Neo\.ClientError\.Security/.test(String(cause.code));
