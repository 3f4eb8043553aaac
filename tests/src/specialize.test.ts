import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { specialize } from "../../src/graph/specialize.ts";

const page = { ascending: true, orderBy: "DATE", afterId: null };

const rows = [
  {
    about: "a filter not given",
    text: "WHERE ($filter.from IS NULL OR edge.date >= $filter.from) AND x",
    parameters: { filter: { from: null } },
    expected: "WHERE true AND x",
  },
  {
    about: "a filter given",
    text: "WHERE ($filter.from IS NULL OR (a OR b) AND ')' <> c)",
    parameters: { filter: { from: "2025-01-01" } },
    expected: "WHERE ((a OR b) AND ')' <> c)",
  },
  {
    about: "a filter the call does not have",
    text: "WHERE ($filter.from IS NULL OR x)",
    parameters: { page },
    expected: "WHERE ($filter.from IS NULL OR x)",
  },
  {
    about: "what nobody wants, with cases inside",
    text: "{a: CASE WHEN $read.a THEN CASE WHEN x THEN 1 ELSE 2 END END, b: 1}",
    parameters: { read: { a: false } },
    expected: "{a: null, b: 1}",
  },
  {
    about: "what is wanted, with one inside that is not",
    text: "CASE WHEN $read.a THEN f(CASE WHEN $read.b THEN g() END) END",
    parameters: { read: { a: true, b: false } },
    expected: "(f(null))",
  },
  {
    about: "one order of two",
    text: "ORDER BY CASE WHEN $page.ascending THEN sort END, CASE WHEN NOT $page.ascending THEN sort END DESC\nLIMIT 1",
    parameters: { page },
    expected: "ORDER BY sort\nLIMIT 1",
  },
  {
    about: "the other order",
    text: "ORDER BY CASE WHEN $page.ascending THEN sort END, CASE WHEN NOT $page.ascending THEN sort END DESC\nLIMIT 1",
    parameters: { page: { ...page, ascending: false } },
    expected: "ORDER BY sort DESC\nLIMIT 1",
  },
  {
    about: "what to sort by",
    text: "CASE $page.orderBy\n WHEN 'CONFIDENCE' THEN a ELSE coalesce(b, c) END AS sort",
    parameters: { page },
    expected: "(coalesce(b, c)) AS sort",
  },
  {
    about: "the first page",
    text: "WHERE $page.afterId IS NULL OR CASE WHEN $page.ascending THEN a > b ELSE a < b END\nRETURN 1",
    parameters: { page },
    expected: "WHERE true\nRETURN 1",
  },
  {
    about: "a later page",
    text: "WHERE $page.afterId IS NULL OR CASE WHEN $page.ascending THEN a > b ELSE a < b END\nRETURN 1",
    parameters: { page: { ...page, afterId: "x" } },
    expected: "WHERE (a > b)\nRETURN 1",
  },
  {
    about: "a bare test",
    text: "WHERE $filter.a IS NULL AND $filter.b IS NOT NULL",
    parameters: { filter: { a: null, b: null } },
    expected: "WHERE true AND false",
  },
];

test.each(rows)("$about", ({ text, parameters, expected }) => {
  expect(specialize(text, parameters)).toBe(expected);
});

test("nothing known, nothing changed: every query stays as it is written", () => {
  for (const file of readdirSync("cypher/read")) {
    const text = readFileSync(`cypher/read/${file}`, "utf8");
    expect(specialize(text, {})).toBe(text);
  }
});
