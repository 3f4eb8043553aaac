import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createComposer } from "../../src/graph/compose.ts";
import { pack, unpack } from "../../src/graph/pack.ts";
import { keepProperties, keepTypes } from "../../src/graph/properties.ts";
import { loadQueries } from "../../src/graph/queries.ts";

test.each([
  {
    about: "a record",
    text: "RETURN node {.id, .name, labels: labels(node)} AS node",
    expected: "RETURN [-1, node.id, node.name, labels(node)] AS node",
    shapes: [["id", "name", "labels"]],
  },
  {
    about: "a record in another one, equal ones by one mark",
    text: "WITH {sort: sort, node: a {.id, b: head([x | b {.id}]), c: c {.id}}} AS row RETURN 1",
    expected: "WITH [-1, sort, [-2, a.id, head([x | [-3, b.id]]), [-3, c.id]]] AS row RETURN 1",
    shapes: [["sort", "node"], ["id", "b", "c"], ["id"]],
  },
  {
    about: "subqueries, patterns and maps that the query looks into",
    text: "MATCH (n:Node {id: $id}) CALL (n) { RETURN collect({a: n}) AS found } RETURN COLLECT { RETURN {b: n.b} }",
    expected:
      "MATCH (n:Node {id: $id}) CALL (n) { RETURN collect({a: n}) AS found } RETURN COLLECT { RETURN [-1, n.b] }",
    shapes: [["b"]],
  },
  {
    about: "a record with all its properties, and one in it",
    text: "RETURN statement {.*, article: article {.id}}",
    expected: "RETURN statement {.*, article: [-1, article.id]}",
    shapes: [["id"]],
  },
])("packs $about", ({ text, expected, shapes }) => {
  expect(pack(text)).toEqual({ text: expected, shapes });
});

test.each([
  { about: "a record", value: [-1, "a", ["x", "y"]], expected: { id: "a", names: ["x", "y"] } },
  { about: "a record of what is not there", value: [-1, null, null], expected: null },
  {
    about: "records in lists and maps",
    value: { all: [[-2, [-1, "a", []]]], n: [] },
    expected: { all: [{ node: { id: "a", names: [] } }], n: [] },
  },
  { about: "no record", value: [2, null, ["a"], "b"], expected: [2, null, ["a"], "b"] },
])("unpacks $about", ({ value, expected }) => {
  expect(unpack(value, [["id", "names"], ["node"]])).toEqual(expected);
});

test.each([
  { about: "those named", only: "article=id,title", expected: "article {.id, .title}, event {.*}" },
  { about: "all", only: "article=*;event=*", expected: "article {.*}, event {.*}" },
  { about: "none", only: "event=", expected: "article {.*}, null" },
])("keeps of properties $about", ({ only, expected }) => {
  expect(keepProperties("article {.*}, event {.*}", only)).toBe(expected);
});

const WITH_ALL = "()-[edge:A|B|IN_COUNTRY]-()-[:A|IN_COUNTRY*..10]-() WHERE type(edge) IN $types";

test.each([
  {
    types: ["SIGNED", "VISITED"],
    expected: "()-[edge:SIGNED|VISITED]-()-[:SIGNED|VISITED*..10]-() WHERE true",
  },
  { types: ["A]-() DETACH DELETE n //"], expected: WITH_ALL },
  { types: [], expected: WITH_ALL },
])("keeps the types $types", ({ types, expected }) => {
  expect(keepTypes(WITH_ALL, types)).toBe(expected);
});

test("a query by key is asked of each node that another one finds", () => {
  const compose = createComposer(
    new Map([
      [
        "nodes",
        "MATCH (node:N) WHERE ($filter.a IS NULL OR node.a = $filter.a)\nRETURN node {.id, nested: $read.nested} AS node",
      ],
      [
        "lists",
        "// params: keys\nUNWIND $keys AS key\nMATCH (source:Entity {id: key})\nRETURN key, CASE WHEN $read.total THEN 1 END AS total, COLLECT {\n  MATCH (source)--(node)\n  RETURN {node: node.id}\n  LIMIT $page.limit\n} AS rows",
      ],
    ]),
  );
  const nested = [{ query: "lists", parameters: { page: { limit: 3 }, read: { total: false } } }];
  expect(compose("nodes", { filter: { a: null }, read: { nested } })).toEqual({
    text: "MATCH (node:N) RETURN [-1, node.id, [[null, COLLECT { MATCH (node)--(nnode) RETURN [-2, nnode.id] LIMIT $n0_page.limit }]]] AS node",
    shapes: [["id", "nested"], ["node"]],
    parameters: { n0_page: { limit: 3 } },
  });
});

test("a query nobody knows is no statement", () => {
  expect(createComposer(new Map())("none", {})).toBeNull();
});

test("nothing known: every query keeps its words and its parameters", () => {
  const compose = createComposer(loadQueries());
  for (const file of readdirSync("cypher/read")) {
    const text = readFileSync(`cypher/read/${file}`, "utf8");
    const named = new Set(
      [...text.replace(/^\/\/.*$/gm, "").matchAll(/\$(\w+)/g)].map(([, name]) => name),
    );
    named.delete("read");
    const kept = compose(file.replace(".cypher", ""), {})?.text ?? "";
    for (const name of named) expect(kept).toContain(`$${name}`);
  }
});
