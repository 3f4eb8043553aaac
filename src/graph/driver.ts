import neo4j from "neo4j-driver";
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

/** Opens the graph and makes sure that it answers; whoever opens it closes it. */
export const openGraph = async ({ uri, user, password, database }: Connection): Promise<Graph> => {
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
    throw new GraphError(`no Neo4j answers at ${uri}: ${reason}`, { cause });
  }
  return createGraph({ driver, database });
};
