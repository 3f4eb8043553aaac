import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Graph } from "../../src/graph/run.ts";
import { type Client, createClient, openWorld } from "./endpoint.ts";

const SEARCH = `query ($query: String!, $types: [EntityType!], $countries: [CountryCode!]) {
  search(query: $query, types: $types, countries: $countries, first: 5) { totalCount edges { match node { id } } }
}`;

interface Found {
  readonly search: {
    readonly totalCount: number;
    readonly edges: readonly { readonly match: string; readonly node: { readonly id: string } }[];
  };
}

let graph: Graph;
let client: Client;
beforeAll(async () => {
  graph = await openWorld();
  client = createClient(graph);
});
afterAll(() => graph.close());

const find = async (query: string, variables: object = {}) => {
  const { data, errors } = await client.ask(SEARCH, { query, ...variables });
  expect(errors).toEqual([]);
  return (data as Found).search;
};

const rows = [
  { query: "Ашимбаев", id: "person-maulen", match: "WORDS" },
  { query: "Ашимбаевым", id: "person-maulen", match: "WORDS" },
  { query: "Maulen Ashimbayev", id: "person-maulen", match: "EXACT" },
  { query: "Ashimbaev", id: "person-maulen", match: "WORDS" },
  { query: "Мәулен Әшімбаев", id: "person-maulen", match: "EXACT" },
  { query: "Әшімбаевқа", id: "person-maulen", match: "WORDS" },
  { query: "ашимбаев м", id: "person-maulen", match: "WORDS" },
  { query: "М. Ашимбаев", id: "person-maulen", match: "WORDS" },
  { query: "Ашимб", id: "person-maulen", match: "PREFIX" },
  { query: "Ашимпаев", id: "person-maulen", match: "FUZZY" },
  { query: "АШИМБАЕВ", id: "person-maulen", match: "WORDS" },
  { query: "Касым-Жомарта Токаева", id: "person-tokayev", match: "EXACT" },
  { query: "Tokayev Kassym-Jomart", id: "person-tokayev", match: "EXACT" },
  { query: "Эмомали Рахмон", id: "person-rahmon", match: "EXACT" },
  { query: "Рустами Эмомали", id: "person-emomali", match: "EXACT" },
  { query: "Нарбаевой", id: "person-narbayeva", match: "WORDS" },
  { query: "Совет Улемов", id: "organization-ulema", match: "WORDS" },
  { query: "Съезд лидеров мировых и традиционных религий", id: "forum-congress", match: "EXACT" },
  { query: "Казахстан", id: "country-kz", match: "EXACT" },
] as const;

test.each(rows)("«$query» finds $id first ($match)", async ({ query, id, match }) => {
  const { edges } = await find(query);
  expect(edges[0]).toEqual({ match, node: { id } });
});

describe("what is no name", () => {
  test.each([
    ["nothing", ""],
    ["blanks", "   "],
    ["punctuation", "!?.,;"],
    ["a query for everything", "*:*"],
    ["operators", '&& || ! ( ) { } [ ] ^ " ~ * ? : \\ /'],
  ])("%s finds nothing", async (_name, query) => {
    expect(await find(query)).toEqual({ totalCount: 0, edges: [] });
  });

  test.each([
    ["a field", "name:Рахмон"],
    ["a wildcard", "Рахмон*"],
    ["a range", "[Рахмон TO Рахмон]"],
    ["a regular expression", "/.*/ Рахмон"],
    ["a negation", "-Рахмон"],
    ["a quote left open", '"Рахмон'],
    ["a backslash at the end", "Рахмон\\"],
    ["a boost", "Рахмон^1000"],
  ])("%s is read as words", async (_name, query) => {
    const { edges } = await find(query);
    expect(edges[0]?.node.id).toBe("person-rahmon");
    expect(edges.length).toBeLessThan(5);
  });
});

test("types and countries narrow the search", async () => {
  const all = (await find("Сенат")).edges.map(({ node }) => node.id);
  expect(new Set(all)).toEqual(new Set(["chamber-kz-senate", "chamber-uz-senate"]));
  const uzbek = await find("Сенат", { types: ["CHAMBER"], countries: ["uz"] });
  expect(uzbek.edges.map(({ node }) => node.id)).toEqual(["chamber-uz-senate"]);
  expect((await find("Сенат", { types: ["PERSON"] })).totalCount).toBe(0);
});
