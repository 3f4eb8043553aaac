import { rmSync } from "node:fs";
import type { Config } from "../config.ts";
import { CliError } from "../errors.ts";
import type { Connection } from "../graph/driver.ts";
import { isWrongPassword } from "../graph/password.ts";
import { container } from "./container.ts";
import { type Home, homeAt, readOrMakePassword } from "./home.ts";
import type { Launcher, Task } from "./launcher.ts";
import { local } from "./local.ts";
import { withLock } from "./lock.ts";
import { choosePorts, type Ports } from "./ports.ts";
import { readState, type ServerState, writeState } from "./state.ts";
import { answers, waitUntilReady } from "./wait.ts";

/** A server of this machine that answers. */
export interface Server extends Connection {
  readonly origin: ServerState["origin"];
  /** Address of Neo4j Browser. */
  readonly browserUrl: string;
}

const LAUNCHES = 4;
const PORT_TAKEN = /address already in use/i;
/** In the order they are tried. */
export const LAUNCHERS: readonly Launcher[] = [container, local];

const launcherOf = (origin: ServerState["origin"]): Launcher =>
  origin === "container" ? container : local;

interface Progress {
  readonly onProgress: (message: string) => void;
}

/** The server of this home if it runs and answers. */
export const findServer = async (config: Config): Promise<Server | null> => {
  const home = homeAt(config.home);
  const state = readState(home);
  if (!state || !(await launcherOf(state.origin).isRunning(home, state))) return null;
  const server = toServer(home, state);
  try {
    return (await answers(server)) ? server : null;
  } catch (cause) {
    if (!isWrongPassword(cause)) throw cause;
    const message = `${home.password}: not the password of the database; "interparl db reset" makes both anew`;
    throw new CliError(message, { cause });
  }
};

/** The server of this home, started unless it runs. Two callers at once get the same one. */
export const startServer = async (
  config: Config,
  { onProgress }: Progress,
  launchers: readonly Launcher[] = LAUNCHERS,
): Promise<Server & { readonly started: boolean }> => {
  const found = await findServer(config);
  if (found) return { ...found, started: false };
  const home = homeAt(config.home);
  return withHomeLock(home, { onProgress }, async () => {
    const resumed = await resume({ config, home, onProgress });
    if (resumed) return { ...resumed, started: false };
    return { ...(await launchFirst({ config, home, onProgress }, launchers)), started: true };
  });
};

/** Shuts the server of this home down cleanly; false when none runs. */
export const stopServer = async (config: Config, progress: Progress): Promise<boolean> => {
  const home = homeAt(config.home);
  if (!readState(home)) return false;
  return withHomeLock(home, progress, () => stopRunning(home));
};

/** Stops the server and deletes its data and password; its jars stay. */
export const resetServer = async (config: Config, progress: Progress): Promise<void> => {
  const home = homeAt(config.home);
  await withHomeLock(home, progress, async () => {
    await stopRunning(home);
    const state = readState(home);
    if (state) await launcherOf(state.origin).remove(home);
    for (const path of [home.server, home.password, home.state]) {
      rmSync(path, { recursive: true, force: true });
    }
  });
};

const withHomeLock = <Result>(
  home: Home,
  { onProgress }: Progress,
  work: () => Promise<Result>,
): Promise<Result> => {
  const onWait = () => onProgress(`Waiting for another interparl that uses ${home.folder}`);
  return withLock(home.lock, { onWait }, work);
};

const stopRunning = async (home: Home): Promise<boolean> => {
  const state = readState(home);
  if (!state || !(await launcherOf(state.origin).isRunning(home, state))) return false;
  await launcherOf(state.origin).stop(home, state);
  writeState(home, { ...state, stoppedAt: new Date().toISOString() });
  return true;
};

/** A server that another call is or was starting: it may only need time. */
const resume = async (task: Task): Promise<Server | null> => {
  const { home, onProgress } = task;
  const state = readState(home);
  if (!state) return null;
  const launcher = launcherOf(state.origin);
  if (await launcher.isRunning(home, state)) {
    await watch(launcher, home, state);
    return toServer(home, state);
  }
  if (state.pid !== null && !state.stoppedAt) {
    onProgress(`The last server (process ${state.pid}) is gone; starting it anew`);
  }
  return null;
};

const launchFirst = async (task: Task, launchers: readonly Launcher[]): Promise<Server> => {
  const obstacles: string[] = [];
  for (const launcher of launchers) {
    const obstacle = await launcher.prepare(task);
    if (obstacle) obstacles.push(obstacle);
    else if (launcher === launchers.at(-1)) return launch(launcher, task);
    else {
      const server = await tryLaunch(launcher, task);
      if (server) return server;
      obstacles.push(`the ${launcher.origin} did not start`);
    }
  }
  throw new CliError(
    `no database: set NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD for a running Neo4j; or start Docker; or install a JDK 17 or 21 and Maven (${obstacles.join("; ")})`,
  );
};

/** Null, with the reason told, when the way that looked open is not; another way may use the same data then. */
const tryLaunch = async (launcher: Launcher, task: Task): Promise<Server | null> => {
  try {
    return await launch(launcher, task);
  } catch (cause) {
    if (!(cause instanceof CliError)) throw cause;
    task.onProgress(`${cause.message}; trying another way`);
    await stopRunning(task.home);
    return null;
  }
};

/** A port that was free may be taken by the time the server binds it: then with others, a few times. */
const launch = async (launcher: Launcher, task: Task, tries = LAUNCHES): Promise<Server> => {
  try {
    return await launchOnce(launcher, task);
  } catch (cause) {
    if (tries <= 1 || !(cause instanceof CliError && PORT_TAKEN.test(cause.message))) throw cause;
    task.onProgress("Another program took a port of the server while it started; trying others");
    return launch(launcher, task, tries - 1);
  }
};

const launchOnce = async (launcher: Launcher, task: Task): Promise<Server> => {
  const { home, onProgress } = task;
  const password = readOrMakePassword(home);
  const ports = await choosePorts({ remembered: readState(home), onProgress });
  const { origin } = launcher;
  onProgress(`Starting Neo4j (${origin}) in ${home.folder}`);
  const state = { origin, ...ports, startedAt: new Date().toISOString() };
  const pid = await launcher.launch(task, ports, password);
  writeState(home, { ...state, pid });
  await watch(launcher, home, { ...state, pid });
  return toServer(home, { ...state, pid });
};

const watch = (launcher: Launcher, home: Home, state: ServerState): Promise<void> =>
  waitUntilReady(toServer(home, state), {
    isRunning: () => launcher.isRunning(home, state),
    isReady: () => launcher.isReady(home),
    lastWords: () => launcher.lastWords(home),
  });

const toServer = (home: Home, { origin, boltPort, httpPort }: ServerState & Ports): Server => ({
  origin,
  uri: `bolt://127.0.0.1:${boltPort}`,
  user: "neo4j",
  password: readOrMakePassword(home),
  browserUrl: `http://127.0.0.1:${httpPort}/browser/`,
});
