import { expect, test } from "vitest";
import { type Json, toCsv } from "../../src/http/csv.ts";

const list = (...edges: Json[]): Json => ({ meetings: { edges } });

test.each<[name: string, data: Json, csv: string]>([
  [
    "columns by their way",
    list({ node: { name: "А", country: { code: "KZ" } } }),
    "node.name,node.country.code\r\nА,KZ\r\n",
  ],
  ["numbers, truths, nothing", list({ a: -1.5, b: false, c: null }), "a,b,c\r\n-1.5,false,\r\n"],
  ["commas, quotes, line ends", list({ a: 'x,"y"', b: "1\r\n2" }), 'a,b\r\n"x,""y""","1\r\n2"\r\n'],
  [
    "a null that is an object elsewhere",
    list({ place: null }, { place: { city: "Баку" } }),
    "place.city\r\n\r\nБаку\r\n",
  ],
  ["a null that is an object nowhere", list({ place: null, a: 1 }), "place,a\r\n,1\r\n"],
  ["lists of one field", list({ who: [{ name: "А" }, { name: "Б" }] }), "who\r\nА|Б\r\n"],
  ["lists of several fields", list({ who: [{ id: 1, b: 2 }] }), 'who\r\n"{""id"":1,""b"":2}"\r\n'],
  ["lists of texts, and none", list({ a: ["x", "y"], b: [] }), "a,b\r\nx|y,\r\n"],
  [
    "a connection below other fields",
    { person: { name: "x", metWith: { edges: [{ id: "1" }] } } },
    "id\r\n1\r\n",
  ],
  [
    "an inner connection",
    list({ node: { signed: { edges: [{ id: "1" }, { id: "2" }] } } }),
    "node.signed.edges\r\n1|2\r\n",
  ],
  ["nothing found", list(), ""],
])("%s", (_name, data, csv) => {
  expect(toCsv(data)).toBe(csv);
});

test.each(["=1+1", "+7 777", "-1", "@SUM(A1)", "\tx", "\rx"])("%j is no formula", (text) => {
  const [, cell = ""] = toCsv(list({ a: text })).split(/^a\r\n/);
  expect(cell.replace(/^"/, "")).toMatch(/^'/);
});

test.each<[name: string, data: Json, found: number]>([
  ["nothing", null, 0],
  ["a thing without lists", { person: { id: "1" } }, 0],
  ["two lists", { a: { edges: [] }, b: { edges: [] } }, 2],
])("%s is no table", (_name, data, found) => {
  expect(() => toCsv(data)).toThrow(`found ${found}`);
});
