import { afterAll, beforeAll, expect, test } from "vitest";
import type { Graph } from "../../src/graph/run.ts";
import { type Client, createClient, openWorld } from "./endpoint.ts";

let graph: Graph;
let client: Client;
beforeAll(async () => {
  graph = await openWorld();
  client = createClient(graph);
}, 300_000);
afterAll(() => graph.close());

const PAGE =
  "totalCount pageInfo { hasNextPage endCursor } edges { id date { start } node { id } }";

const person = async (fields: string, id = "person-maulen") => {
  const query = `{ person(id: "${id}") { ${fields} } }`;
  const { data, errors, reads } = await client.ask(query);
  expect(errors).toEqual([]);
  return { ...(data as { person: Record<string, unknown> }), reads };
};

test("lists of one entity under several names are each what was asked, in one read", async () => {
  const oldest = await person(`metWith(first: 1, orderBy: DATE_ASC) { ${PAGE} }`);
  const newest = await person(`metWith(first: 2) { ${PAGE} }`);
  const both = await person(
    `oldest: metWith(first: 1, orderBy: DATE_ASC) { ${PAGE} } newest: metWith(first: 2) { ${PAGE} }`,
  );
  expect(both.person["oldest"]).toEqual(oldest.person["metWith"]);
  expect(both.person["newest"]).toEqual(newest.person["metWith"]);
  expect(both.reads).toBe(1);
});

test("an entity met again has the list that is asked for there, not the one of the first place", async () => {
  const alone = await person(`metWith(first: 1, orderBy: DATE_ASC) { ${PAGE} }`, "person-emomali");
  const again = await person(
    `metWith(first: 3) { ${PAGE} } visited(first: 1) { edges { person { metWith(first: 1, orderBy: DATE_ASC) { ${PAGE} } } } }`,
    "person-emomali",
  );
  const [visit] = (again.person["visited"] as { edges: { person: { metWith: unknown } }[] }).edges;
  expect(visit?.person.metWith).toEqual(alone.person["metWith"]);
});

test("a list asked for in two places of the operation is merged", async () => {
  const merged = await person(
    "metWith(first: 1) { totalCount } metWith(first: 1) { edges { id } }",
  );
  const whole = await person("metWith(first: 1) { totalCount edges { id } }");
  expect(merged.person).toEqual(whole.person);
});

test("wrong arguments are told of where they stand", async () => {
  const { errors } = await client.ask(
    `{ person(id: "person-maulen") { id metWith(first: 1, last: 1) { totalCount } } }`,
  );
  expect(errors).toMatchObject([
    { path: ["person", "metWith"], extensions: { code: "BAD_USER_INPUT" } },
  ]);
});
