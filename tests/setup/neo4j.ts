import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { GenericContainer, Wait } from "testcontainers";
import type { TestProject } from "vitest/node";
import { type Config, loadConfig } from "../../src/config.ts";
import { run } from "../../src/neo4j/command.ts";
import { homeAt } from "../../src/neo4j/home.ts";
import { local } from "../../src/neo4j/local.ts";
import { findServer, startServer, stopServer } from "../../src/neo4j/server.ts";
import { readState } from "../../src/neo4j/state.ts";
import { waitUntilReady } from "../../src/neo4j/wait.ts";
import { openGraphOf } from "./graph.ts";

/** How a test reaches the database; plain data, because it crosses into the test processes. */
export interface TestDatabase {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string | null | undefined;
}

declare module "vitest" {
  export interface ProvidedContext {
    neo4j: TestDatabase;
  }
}

interface Running extends TestDatabase {
  stop(): Promise<void>;
}

let running: Running | null = null;

/** Gives all database tests one real Neo4j. None to be had is an error: no test is ever skipped for it. */
export const setup = async ({ provide }: TestProject): Promise<void> => {
  const config = loadConfig();
  running =
    (await atGivenAddress(config)) ??
    (await ofGivenHome(config)) ??
    (await inContainer(config)) ??
    (await onJvm(config));
  const { uri, user, password, database } = running;
  say(`Tests run against ${uri}`);
  provide("neo4j", { uri, user, password, database: database ?? null });
};

export const teardown = async (): Promise<void> => {
  await running?.stop();
};

/** Tests empty the database, so one that holds something is used only when INTERPARL_TEST_WIPE allows it. */
const atGivenAddress = async ({ neo4j }: Config): Promise<Running | null> => {
  const { uri, user, password, database } = neo4j;
  if (!uri) return null;
  const connection = { uri, user, password, database: database ?? null };
  const graph = await openGraphOf(connection);
  try {
    const [row] = await graph.read<{ count: number }>("countNodes");
    if (row?.count !== 0 && !process.env["INTERPARL_TEST_WIPE"]) {
      say(`${uri} holds ${row?.count} nodes: tests leave it alone (INTERPARL_TEST_WIPE=1 uses it)`);
      return null;
    }
  } finally {
    await graph.close();
  }
  return { ...connection, stop: async () => {} };
};

/** For whoever runs tests again and again: the server of the home in INTERPARL_TEST_HOME, left running. */
const ofGivenHome = async (config: Config): Promise<Running | null> => {
  const home = process.env["INTERPARL_TEST_HOME"];
  const server = home ? await findServer({ ...config, home: resolve(home) }) : null;
  return server ? { ...server, stop: async () => {} } : null;
};

const inContainer = async (config: Config): Promise<Running | null> => {
  const { image } = config.neo4j;
  if ((await run("docker", ["image", "inspect", image])).code !== 0) return null;
  // Its helper container would have to be pulled; teardown does the same work.
  process.env["TESTCONTAINERS_RYUK_DISABLED"] ??= "true";
  const password = randomBytes(16).toString("hex");
  const container = await new GenericContainer(image)
    .withEnvironment({ NEO4J_AUTH: `neo4j/${password}` })
    .withExposedPorts(7687)
    .withWaitStrategy(Wait.forLogMessage(/\S/))
    .start();
  const uri = `bolt://${container.getHost()}:${container.getMappedPort(7687)}`;
  const connection = { uri, user: "neo4j", password };
  await waitUntilReady(connection, {
    isRunning: async () => true,
    isReady: async () => true,
    lastWords: async () => `see docker logs ${container.getId()}`,
  });
  say(`Neo4j runs in a container of ${image}`);
  return {
    ...connection,
    stop: async () => {
      await container.stop();
    },
  };
};

const onJvm = async (config: Config): Promise<Running> => {
  const home = mkdtempSync(join(tmpdir(), "interparl-tests-"));
  const own = { ...config, home };
  const server = await startServer(own, { onProgress: say }, [local]);
  const killAtExit = () => {
    const pid = readState(homeAt(home))?.pid;
    if (pid) process.kill(pid, "SIGKILL");
    rmSync(home, { recursive: true, force: true });
  };
  process.once("exit", killAtExit);
  return {
    ...server,
    stop: async () => {
      await stopServer(own, { onProgress: say });
      process.off("exit", killAtExit);
      rmSync(home, { recursive: true, force: true });
    },
  };
};

const say = (message: string): void => {
  process.stderr.write(`${message}\n`);
};
