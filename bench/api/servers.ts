import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import getPort from "get-port";
import { CliError } from "../../src/errors.ts";
import type { Connection } from "../../src/graph/driver.ts";
import { run } from "../../src/neo4j/command.ts";

/** A GraphQL server in a process of its own. */
export interface GraphqlServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const FOLDER = fileURLToPath(new URL(".", import.meta.url));
const START_WITHIN_MS = 60_000;
const INSTALL_WITHIN_MS = 300_000;
const POLL_MS = 200;

/** `interparl serve`, as anybody starts it, without a limit on requests. */
export const startOurs = (connection: Connection): Promise<GraphqlServer> =>
  start(["--import", "tsx", `${ROOT}src/cli.ts`, "serve"], connection);

/** The peer with the exact packages of its lock file, which are installed at first need. */
export const startPeer = async (
  connection: Connection,
  onProgress: (message: string) => void,
): Promise<GraphqlServer> => {
  if (!existsSync(`${FOLDER}node_modules/@neo4j/graphql`)) {
    onProgress("Installing the peer");
    const { code, stderr } = await run("npm", ["ci", "--prefix", FOLDER], {
      timeoutMs: INSTALL_WITHIN_MS,
    });
    if (code !== 0) throw new CliError(`the peer cannot be installed: ${stderr}`);
  }
  return start([`${FOLDER}peer.js`], connection);
};

const start = async (
  parameters: readonly string[],
  { uri, user, password }: Connection,
): Promise<GraphqlServer> => {
  const port = await getPort({ host: "127.0.0.1" });
  const child = spawn(process.execPath, parameters, {
    cwd: ROOT,
    env: {
      ...process.env,
      NODE_ENV: "production",
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      HOST: "127.0.0.1",
      PORT: String(port),
      INTERPARL_RATE_LIMIT: "0",
    },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    said = `${said}${text}`.slice(-2_000);
  });
  const url = `http://127.0.0.1:${port}/graphql`;
  await waitFor(url, child, () => said);
  return { url, stop: () => stop(child) };
};

const waitFor = async (url: string, child: ChildProcess, said: () => string): Promise<void> => {
  const deadline = Date.now() + START_WITHIN_MS;
  while (!(await answers(url))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill("SIGKILL");
      throw new CliError(`a server does not start: ${said()}`);
    }
    await sleep(POLL_MS);
  }
};

const answers = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(`${url}?query={__typename}`)).status < 500;
  } catch (cause) {
    if (cause instanceof TypeError) return false;
    throw cause;
  }
};

const stop = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await ended;
};
