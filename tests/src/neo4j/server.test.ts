import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer, type Server as NetServer } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Config, loadConfig } from "../../../src/config.ts";
import { CliError, GraphError } from "../../../src/errors.ts";
import { openGraph } from "../../../src/graph/driver.ts";
import { homeAt } from "../../../src/neo4j/home.ts";
import type { Launcher } from "../../../src/neo4j/launcher.ts";
import { local } from "../../../src/neo4j/local.ts";
import { commandLineOf } from "../../../src/neo4j/processes.ts";
import {
  findServer,
  resetServer,
  type Server,
  startServer,
  stopServer,
} from "../../../src/neo4j/server.ts";
import { readState, writeState } from "../../../src/neo4j/state.ts";

// One home on the JVM, taken through its life; each test goes on where the one before it ended.

let config: Config;
let messages: string[] = [];
const onProgress = (message: string) => void messages.push(message);
const start = () => startServer(config, { onProgress }, [local]);
const stop = () => stopServer(config, { onProgress });
const stateOf = () => {
  const state = readState(homeAt(config.home));
  if (!state?.pid) throw new Error("no process id in the state file");
  return { ...state, pid: state.pid };
};

beforeAll(() => {
  config = { ...loadConfig(), home: mkdtempSync(join(tmpdir(), "interparl-server-")) };
});
afterAll(async () => {
  await stop();
  rmSync(config.home, { recursive: true });
});

describe("a server of this home", () => {
  let first: Server & { started: boolean };

  test("is neither found nor stopped before it was ever started", async () => {
    expect(await findServer(config)).toBeNull();
    expect(await stop()).toBe(false);
  });

  test("starts, answers, and shows Neo4j Browser", async () => {
    first = await start();
    expect(first).toMatchObject({ started: true, origin: "local", user: "neo4j" });
    const graph = await openGraph(first);
    await graph.close();
    expect((await fetch(first.browserUrl)).status).toBe(200);
  });

  test("keeps its password from other users", async () => {
    const { password } = homeAt(config.home);
    expect(statSync(password).mode & 0o777).toBe(0o600);
    expect(readFileSync(password, "utf8").trim()).toBe(first.password);
    expect(first.password).toMatch(/^[0-9a-f]{32}$/);
  });

  test.each(["neo4j", "not-the-password"])("refuses the password %s", async (password) => {
    await expect(openGraph({ ...first, password })).rejects.toThrow(GraphError);
  });

  test("listens on loopback only", async () => {
    const { port } = new URL(first.uri.replace("bolt:", "http:"));
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === "IPv4");
    for (const { address } of others) {
      await expect(fetch(`http://${address}:${port}/`)).rejects.toThrow("fetch failed");
      const browser = first.browserUrl.replace("127.0.0.1", address);
      await expect(fetch(browser)).rejects.toThrow("fetch failed");
    }
  });

  test("is found by a second start", async () => {
    expect(await start()).toEqual({ ...first, started: false });
  });

  test("starts anew after a crash, with the same password, beside a program that took its port", async () => {
    const { pid, boltPort } = stateOf();
    process.kill(pid, "SIGKILL");
    const intruder = await occupy(boltPort);
    messages = [];
    const second = await start();
    intruder.close();
    expect(second).toMatchObject({ started: true, password: first.password });
    expect(second.uri).not.toBe(first.uri);
    expect(messages).toContainEqual(expect.stringContaining(`process ${pid}) is gone`));
    expect(messages).toContainEqual(expect.stringContaining(`Port ${boltPort} is taken`));
  });

  test("shuts down cleanly", async () => {
    const { pid } = stateOf();
    expect(await stop()).toBe(true);
    expect(await commandLineOf(pid)).toBeNull();
    expect(await findServer(config)).toBeNull();
    expect(await stop()).toBe(false);
  });

  test("is not mistaken for another program that has its old process id", async () => {
    writeState(homeAt(config.home), { ...stateOf(), pid: process.pid });
    expect(await findServer(config)).toBeNull();
    expect(await stop()).toBe(false);
  });

  test("is one server for two starts at once, whatever the state file says", async () => {
    writeFileSync(homeAt(config.home).state, '{"origin":');
    const [one, other] = await Promise.all([start(), start()]);
    expect(one.uri).toBe(other.uri);
    expect([one.started, other.started].sort()).toEqual([false, true]);
  });

  test("names a password file that is not the database's", async () => {
    writeFileSync(homeAt(config.home).password, "another-password\n");
    await expect(start()).rejects.toThrow(/password: not the password of the database/);
    writeFileSync(homeAt(config.home).password, `${first.password}\n`);
  });

  test("leaves nothing but jars after a reset", async () => {
    const { pid } = stateOf();
    await resetServer(config, { onProgress });
    expect(await commandLineOf(pid)).toBeNull();
    const { server, password, state } = homeAt(config.home);
    expect([server, password, state].filter(existsSync)).toEqual([]);
  });
});

describe("no server", () => {
  const blocked = (obstacle: string): Launcher => ({ ...local, prepare: async () => obstacle });

  test("names all three ways to get one", async () => {
    const attempt = startServer(config, { onProgress }, [
      blocked("no Docker daemon answers"),
      blocked("Java is not found"),
    ]);
    await expect(attempt).rejects.toThrow(CliError);
    await expect(attempt).rejects.toThrow(
      /NEO4J_URI.*Docker.*JDK.*\(no Docker daemon answers; Java is not found\)$/,
    );
    await expect(attempt).rejects.toMatchObject({ exitCode: 2 });
  });

  test("without Java", async () => {
    const java = "/nowhere/bin/java";
    expect(
      await local.prepare({ config: { ...config, java }, home: homeAt(config.home), onProgress }),
    ).toBe("Java is not found");
  });

  test("when the JVM ends while it starts, with its last words", async () => {
    const starved = { ...config, neo4j: { ...config.neo4j, memory: "1m" } };
    await expect(startServer(starved, { onProgress }, [local])).rejects.toThrow(
      /^Neo4j ended while starting: .+/,
    );
  });
});

/** Takes a port as soon as its last owner lets go of it. */
const occupy = async (port: number): Promise<NetServer> => {
  for (;;) {
    const server = createServer();
    const isOurs = await new Promise<boolean>((resolve) => {
      server.once("error", () => resolve(false));
      server.listen(port, "127.0.0.1", () => resolve(true));
    });
    if (isOurs) return server;
    await sleep(50);
  }
};
