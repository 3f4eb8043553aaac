import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Graph } from "../../src/graph/run.ts";
import { run } from "../../src/neo4j/command.ts";
import type { RunningServer } from "../../src/server.ts";
import { openWorld } from "./endpoint.ts";
import { serveExamples } from "./examples.ts";

const EXAMPLE = fileURLToPath(new URL("../../examples/python", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "interparl-python-"));
const PATIENT = 240_000;
const python = join(folder, "bin", "python");

let graph: Graph;
let server: RunningServer;
beforeAll(async () => {
  graph = await openWorld();
  server = await serveExamples(graph);
  await succeed("python3", ["-m", "venv", folder]);
  await succeed(python, ["-m", "pip", "install", "-q", "-r", join(EXAMPLE, "requirements.txt")]);
});
afterAll(async () => {
  await server.close();
  await graph.close();
  rmSync(folder, { recursive: true });
});

const succeed = async (command: string, parameters: readonly string[]): Promise<string> => {
  const { code, stdout, stderr } = await run(command, parameters, { timeoutMs: PATIENT });
  expect(code, `${command} ${parameters.join(" ")}\n${stderr}`).toBe(0);
  return stdout;
};

test("meetings of a country as a data frame, and how many with whom", async () => {
  const text = await succeed(python, [
    join(EXAMPLE, "meetings.py"),
    "TJ",
    `${server.address}/graphql`,
  ]);
  const lines = text
    .trimEnd()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).join(" "));
  expect(lines).toContain("1 2025-08-26 Rustam Emomali TJ 2 0.99");
  expect(lines.slice(-4)).toEqual(["year 2024 2025", "country", "KZ 1 1", "UZ 1 0"]);
});
