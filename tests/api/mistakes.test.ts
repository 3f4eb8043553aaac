import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Graph } from "../../src/graph/run.ts";
import { type Client, createClient, openWorld } from "./endpoint.ts";

let graph: Graph;
let client: Client;
beforeAll(async () => {
  graph = await openWorld();
  client = createClient(graph);
});
afterAll(() => graph.close());

const otherCursor = Buffer.from(JSON.stringify(["persons:NAME_DESC", "а", "b"])).toString(
  "base64url",
);
const wrongValue = Buffer.from(JSON.stringify(["persons:NAME_ASC", 5, {}])).toString("base64url");

const mistakes: readonly (readonly [name: string, query: string, message: string])[] = [
  [
    "a page too large",
    "{ persons(first: 501) { edges { cursor } } }",
    "first: expected 0 to 500, found 501",
  ],
  [
    "a page of less than nothing",
    "{ persons(first: -1) { edges { cursor } } }",
    "first: expected 0 to 500",
  ],
  ["a huge last", "{ persons(last: 2000000000) { edges { cursor } } }", "last: expected 0 to 500"],
  [
    "first and last",
    "{ persons(first: 1, last: 1) { edges { cursor } } }",
    "give either first or last",
  ],
  [
    "before with first",
    '{ persons(first: 1, before: "x") { edges { cursor } } }',
    "before: goes with last",
  ],
  [
    "after with last",
    '{ persons(last: 1, after: "x") { edges { cursor } } }',
    "after: goes with first",
  ],
  ["a made-up cursor", '{ persons(after: "x") { edges { cursor } } }', "after: not a cursor"],
  ["an empty cursor", '{ persons(after: "") { edges { cursor } } }', "after: not a cursor"],
  [
    "a cursor of another order",
    `{ persons(after: "${otherCursor}") { edges { cursor } } }`,
    "another list or order",
  ],
  [
    "a cursor with another value",
    `{ persons(after: "${wrongValue}") { edges { cursor } } }`,
    "not a cursor",
  ],
  [
    "an impossible day",
    '{ meetings(filter: { from: "2025-02-30" }) { edges { cursor } } }',
    "expected a day",
  ],
  [
    "a day in words",
    '{ meetings(filter: { from: "yesterday" }) { edges { cursor } } }',
    "expected a day",
  ],
  [
    "a moment without its offset",
    '{ changes(since: "2025-01-01T00:00:00") { edges { cursor } } }',
    "expected a moment",
  ],
  [
    "a country by name",
    '{ timeline(countries: ["Kazakhstan"]) { edges { cursor } } }',
    "expected a country code",
  ],
  [
    "no countries",
    "{ timeline(countries: []) { edges { cursor } } }",
    "countries: expected 1 to 10",
  ],
  [
    "one country",
    '{ bilateral(countries: ["KZ"]) { countries { code } } }',
    "two different countries",
  ],
  [
    "one country twice",
    '{ bilateral(countries: ["KZ", "kz"]) { countries { code } } }',
    "two different countries",
  ],
  [
    "a path too long",
    '{ path(from: "a", to: "b", maxLength: 11) { length } }',
    "maxLength: expected 1 to 10",
  ],
  [
    "a neighbourhood too deep",
    '{ neighbourhood(id: "a", depth: 4) { truncated } }',
    "depth: expected 1 to 3",
  ],
  [
    "a neighbourhood too large",
    '{ neighbourhood(id: "a", first: 501) { truncated } }',
    "first: expected 1 to 500",
  ],
  [
    "confidence in percent",
    "{ meetings(filter: { minConfidence: 95 }) { totalCount } }",
    "minConfidence: expected 0 to 1",
  ],
  [
    "too long a search",
    `{ search(query: "${"я".repeat(201)}") { totalCount } }`,
    "query: at most 200 characters",
  ],
  ["neither id nor code", "{ country { id } }", "give either id or code"],
  [
    "counting by nothing",
    "{ meetingCounts(groupBy: []) { truncated } }",
    "groupBy: expected at least one",
  ],
  ["too many ids", `{ nodes(ids: [${'"x",'.repeat(501)}]) { id } }`, "ids: at most 500"],
];

test.each(mistakes)("%s is the caller's mistake, and he is told", async (_name, query, message) => {
  const { errors, reads } = await client.ask(query);
  expect(errors[0]?.message).toContain(message);
  expect(errors[0]?.extensions?.code).toBe("BAD_USER_INPUT");
  expect(reads).toBe(0);
});

test.each([
  ["a type that is none", "{ search(query: 1) { totalCount } }", "String cannot represent"],
  ["a field that is none", "{ persons { everything } }", "Cannot query field"],
  ["an order that is none", "{ persons(orderBy: RANDOM) { totalCount } }", "does not exist in"],
  ["no operation", "fragment F on Person { id }", "operation"],
  ["no GraphQL", "MATCH (n) DETACH DELETE n", "Syntax Error"],
])("%s is refused before anything is read", async (_name, query, message) => {
  const { errors, reads } = await client.ask(query);
  expect(errors[0]?.message).toContain(message);
  expect(reads).toBe(0);
});

test.each([
  ["person", '{ person(id: "no-such-id") { id } }'],
  ["chamber", '{ chamber(id: "person-maulen") { id } }'],
  ["country", '{ country(code: "XX") { id } }'],
  ["treaty", '{ treaty(id: "") { id } }'],
  ["forum", '{ forum(id: "forum-none") { id } }'],
  ["article", '{ article(id: "article-none") { id } }'],
  ["statement", '{ statement(id: "statement-none") { id } }'],
  ["event", '{ event(id: "event-none") { id } }'],
  ["node", '{ node(id: "\' OR 1=1 //") { id } }'],
  ["path", '{ path(from: "person-maulen", to: "person-none") { length } }'],
  ["neighbourhood", '{ neighbourhood(id: "person-none") { truncated } }'],
])("%s that does not exist is null", async (field, query) => {
  expect(await client.ask(query)).toMatchObject({ data: { [field]: null }, errors: [] });
});

describe("operations no one needs", () => {
  const nested = (depth: number) =>
    `{ person(id: "person-maulen") { ${"metWith { edges { node { ... on Person { ".repeat(depth)} id ${"} } } }".repeat(depth)} } }`;

  test.each([
    ["too deep", nested(6), "depth"],
    [
      "too many aliases",
      `{ ${Array.from({ length: 31 }, (_, i) => `a${i}: person(id: "x") { id }`).join(" ")} }`,
      "Aliases",
    ],
    ["too many tokens", `{ ${"person ".repeat(2001)} }`, "limit"],
    [
      "too many directives",
      `{ person(id: "x") { id ${"@include(if: true) ".repeat(21)} } }`,
      "Directives",
    ],
  ])("%s", async (_name, query, message) => {
    const { errors, reads } = await client.ask(query);
    expect(errors[0]?.message).toContain(message);
    expect(errors[0]?.extensions?.code).toBe("TOO_COSTLY");
    expect(reads).toBe(0);
  });

  test("too broad: pages within pages", async () => {
    const query =
      "query ($n: Int) { persons(first: $n) { edges { node { metWith(first: $n) { edges { cursor } } } } } }";
    const { errors, reads } = await client.ask(query, { n: 500 });
    expect(errors[0]?.extensions).toEqual({ code: "TOO_COSTLY", entries: 250_500, limit: 25_000 });
    expect(reads).toBe(0);
    expect((await client.ask(query, { n: 100 })).errors).toEqual([]);
  });

  test("too broad through fragments and lists of ids", async () => {
    const ids = JSON.stringify(Array.from({ length: 200 }, (_, index) => `person-${index}`));
    const query = `{ nodes(ids: ${ids}) { ...P } } fragment P on Person { metWith(first: 500) { edges { cursor } } }`;
    const { errors } = await client.ask(query);
    expect(errors[0]?.extensions?.code).toBe("TOO_COSTLY");
  });

  test("too many at once", async () => {
    const batch = Array.from({ length: 11 }, () => ({ query: "{ __typename }" }));
    const response = await client.send(batch);
    expect(response.status).toBe(413);
  });
});

test("what a query finds by id cannot be turned into Cypher", async () => {
  const query = "query ($id: ID!) { node(id: $id) { id } person(id: $id) { id } }";
  const id = "x'}) DETACH DELETE n //";
  expect(await client.ask(query, { id })).toMatchObject({
    data: { node: null, person: null },
    errors: [],
  });
  expect((await client.ask('{ person(id: "person-maulen") { id } }')).data).toEqual({
    person: { id: "person-maulen" },
  });
});
