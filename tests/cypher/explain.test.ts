import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { globSync } from "tinyglobby";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Graph } from "../../src/graph/run.ts";
import { setUpGraph } from "../../src/graph/setup.ts";
import { openTestGraph } from "../setup/graph.ts";

const FOLDER = fileURLToPath(new URL("../../cypher", import.meta.url));
const files = globSync("**/*.cypher", { cwd: FOLDER }).sort();

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
  await setUpGraph(graph);
}, 300_000);
afterAll(() => graph.close());

describe.each(files)("%s", (file) => {
  test("is planned by the server", async () => {
    await expect(graph.explain(basename(file, ".cypher"))).resolves.toBeUndefined();
  });

  test("opens with purpose, params, returns", () => {
    const lines = readFileSync(`${FOLDER}/${file}`, "utf8").split("\n");
    const comments = lines.slice(
      0,
      lines.findIndex((line) => !line.startsWith("//")),
    );
    expect(comments.some((line) => line.startsWith("// params:"))).toBe(true);
    expect(comments.some((line) => line.startsWith("// returns:"))).toBe(true);
    expect(comments[0]).toMatch(/^\/\/ [A-Z].*/);
    expect(comments[0]).not.toMatch(/^\/\/ (params|returns)/);
  });
});

test("there are files to look at", () => {
  expect(files.length).toBeGreaterThan(50);
});
