import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Graph } from "../../src/graph/run.ts";
import { type Client, createClient, openWorld } from "./endpoint.ts";

const FOLDER = fileURLToPath(new URL("operations", import.meta.url));
const slugs = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".graphql"))
  .map((name) => basename(name, ".graphql"));
const VARIABLES: Readonly<Record<string, object>> = { search: { query: "Ашимбаевым" } };

let graph: Graph;
let client: Client;
beforeAll(async () => {
  graph = await openWorld();
  client = createClient(graph);
});
afterAll(() => graph.close());

test.each(slugs)("%s answers as expected, in as few reads as expected", async (slug) => {
  const query = readFileSync(`${FOLDER}/${slug}.graphql`, "utf8");
  const { status, data, errors, reads } = await client.ask(query, VARIABLES[slug]);
  expect(errors).toEqual([]);
  expect(status).toBe(200);
  const text = `${JSON.stringify({ reads, data }, null, 2)}\n`;
  await expect(text).toMatchFileSnapshot(`${FOLDER}/${slug}.json`);
});
