import { afterAll, beforeAll, expect, test } from "vitest";
import type { Graph } from "../../src/graph/run.ts";
import { type Client, createClient, openWorld } from "./endpoint.ts";

const PERSONS =
  "{ persons(first: 2) { edges { node { id name(language: EN) country { code } } } } }";
const ROWS = [
  "node.id,node.name,node.country.code",
  "person-tokayev,Kassym-Jomart Tokayev,KZ",
  "person-maulen,Maulen Ashimbayev,KZ",
  "",
].join("\r\n");

let graph: Graph;
let client: Client;
beforeAll(async () => {
  graph = await openWorld();
  client = createClient(graph);
});
afterAll(() => graph.close());

test.each([
  ["by POST", () => client.send({ query: PERSONS }, { accept: "text/csv" })],
  ["by GET", () => client.get(PERSONS, { accept: "text/csv;q=1, */*;q=0.1" })],
  ["by a link", () => client.get(PERSONS, { accept: "text/html, */*" }, { format: "csv" })],
])("rows %s", async (_name, ask) => {
  const response = await ask();
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8; header=present");
  expect(response.headers.get("content-disposition")).toContain("interparl.csv");
  expect(await response.text()).toBe(ROWS);
});

test("JSON for whoever does not ask for rows first", async () => {
  const response = await client.get(PERSONS, { accept: "application/json, text/csv" });
  expect(response.headers.get("content-type")).toContain("application/json");
});

test.each([
  ["no list", '{ person(id: "person-maulen") { id } }', "found 0"],
  ["two lists", "{ persons { edges { cursor } } forums { edges { cursor } } }", "found 2"],
  ["a mistake", "{ persons(first: 501) { edges { cursor } } }", "first: expected 0 to 500"],
  ["no such field", "{ everything }", "Cannot query field"],
])("%s is told in JSON", async (_name, query, message) => {
  const response = await client.send({ query }, { accept: "text/csv" });
  expect(response.status).toBe(400);
  expect(response.headers.get("content-type")).toContain("application/json");
  const { errors } = (await response.json()) as { readonly errors: readonly { message: string }[] };
  expect(errors[0]?.message).toContain(message);
});
