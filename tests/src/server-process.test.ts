import { type ChildProcess, spawn } from "node:child_process";
import { afterEach, expect, test } from "vitest";
import { homeAt } from "../../src/neo4j/home.ts";
import { local } from "../../src/neo4j/local.ts";
import type { ServerState } from "../../src/neo4j/state.ts";

const home = homeAt("/nowhere/interparl");
const IDLE = "setTimeout(() => {}, 60_000)";

let child: ChildProcess | undefined;
afterEach(() => void child?.kill());

test.each([
  [
    "another checkout's server of this home",
    ["/other/src/neo4j/Neo4jServer.java", home.server],
    true,
  ],
  ["a server of another home", ["/other/src/neo4j/Neo4jServer.java", "/elsewhere/neo4j"], false],
  ["another program that got the process id", ["/other/program.java", home.server], false],
])("%s", async (_what, parameters, expected) => {
  child = spawn(process.execPath, ["-e", IDLE, "--", ...parameters], { stdio: "ignore" });
  await new Promise((resolve) => child?.once("spawn", resolve));
  const state: ServerState = {
    origin: "local",
    boltPort: 1,
    httpPort: 2,
    startedAt: "",
    pid: child.pid ?? null,
  };
  expect(await local.isRunning(home, state)).toBe(expected);
});
