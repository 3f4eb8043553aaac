import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Config, loadConfig } from "../../../src/config.ts";
import { openGraph } from "../../../src/graph/driver.ts";
import { container } from "../../../src/neo4j/container.ts";
import { homeAt } from "../../../src/neo4j/home.ts";
import { local } from "../../../src/neo4j/local.ts";
import { resetServer, startServer, stopServer } from "../../../src/neo4j/server.ts";

// Needs a Docker daemon and the image in NEO4J_IMAGE: only .ci/run asks for this file, where it can have both.

let config: Config;
const progress = { onProgress: () => {} };

beforeAll(() => {
  config = { ...loadConfig(), home: mkdtempSync(join(tmpdir(), "interparl-container-")) };
});
afterAll(async () => {
  await resetServer(config, progress);
  rmSync(config.home, { recursive: true });
});

test("starts, is found, stops, and goes on", async () => {
  const first = await startServer(config, progress);
  expect(first).toMatchObject({ started: true, origin: "container" });
  expect(await startServer(config, progress)).toEqual({ ...first, started: false });
  expect(readdirSync(homeAt(config.home).data)).toContain("databases");
  expect(await stopServer(config, progress)).toBe(true);
  expect(await startServer(config, progress)).toEqual(first);
  expect(await stopServer(config, progress)).toBe(true);
});

test("leaves its data to the JVM where Docker is gone", async () => {
  const server = await startServer(config, progress, [local]);
  expect(server).toMatchObject({ started: true, origin: "local" });
  await (await openGraph(server)).close();
  await stopServer(config, progress);
});

test("an image that is nowhere stands in the way, named", async () => {
  const image = "interparl.invalid/nowhere:1";
  const task = { config: { ...config, neo4j: { ...config.neo4j, image } }, home: homeAt("") };
  expect(await container.prepare({ ...task, ...progress })).toBe(
    `the image ${image} cannot be pulled`,
  );
});
