import { setTimeout as sleep } from "node:timers/promises";
import { CliError, GraphError } from "../errors.ts";
import { type Connection, openGraph } from "../graph/driver.ts";
import { isWrongPassword, setFirstPassword } from "../graph/password.ts";

const READY_WITHIN_MS = 180_000;
const POLL_MS = 250;

/** Whether a server answers at the address and lets the user in. */
export const answers = async (connection: Connection): Promise<boolean> => {
  try {
    const graph = await openGraph(connection);
    await graph.close();
    return true;
  } catch (cause) {
    if (cause instanceof GraphError && !isWrongPassword(cause)) return false;
    throw cause;
  }
};

interface Watched {
  isRunning(): Promise<boolean>;
  isReady(): Promise<boolean>;
  lastWords(): Promise<string>;
}

/** Waits until a server that was just started answers; throws as soon as it is clear that it will not. */
export const waitUntilReady = async (connection: Connection, server: Watched): Promise<void> => {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (!(await server.isReady()) || !(await answersOrTakesPassword(connection))) {
    if (!(await server.isRunning())) {
      throw new CliError(`Neo4j ended while starting: ${await server.lastWords()}`);
    }
    if (Date.now() > deadline) {
      throw new CliError(`Neo4j is not ready after three minutes: ${await server.lastWords()}`);
    }
    await sleep(POLL_MS);
  }
};

/** A new server may still have Neo4j's first password. */
const answersOrTakesPassword = async (connection: Connection): Promise<boolean> => {
  try {
    return await answers(connection);
  } catch (cause) {
    if (!isWrongPassword(cause)) throw cause;
    return await setFirstPassword(connection);
  }
};
