import neo4j from "neo4j-driver";
import { GraphError } from "../errors.ts";
import { type Connection, openGraph } from "./driver.ts";

/** What every new Neo4j server starts with, unless told otherwise. */
const FIRST_PASSWORD = "neo4j";

/** Whether the server is there but does not let the user in. */
export const isWrongPassword = (cause: unknown): boolean =>
  cause instanceof GraphError &&
  cause.cause instanceof neo4j.Neo4jError &&
  cause.cause.code.startsWith("Neo.ClientError.Security.");

/** Replaces Neo4j's first password by the connection's; false when the server has another one already. */
export const setFirstPassword = async (connection: Connection): Promise<boolean> => {
  try {
    const graph = await openGraph({
      ...connection,
      password: FIRST_PASSWORD,
      database: "system",
    });
    try {
      await graph.write((transaction) =>
        transaction.run("setPassword", { from: FIRST_PASSWORD, to: connection.password }),
      );
    } finally {
      await graph.close();
    }
    return true;
  } catch (cause) {
    if (isWrongPassword(cause)) return false;
    throw cause;
  }
};
