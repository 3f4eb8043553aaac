import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Statement } from "../../ingest/types.ts";
import type { Graph } from "../../src/graph/run.ts";
import { setUpGraph } from "../../src/graph/setup.ts";
import { writeArticles, writeStatements } from "../../src/graph/write.ts";
import { emptyGraph, openTestGraph } from "../setup/graph.ts";
import { chamber, country, day, forum, person, say, treaty } from "../setup/statements.ts";
import { type Client, createClient, RECORDED_AT } from "./endpoint.ts";

// A Cameroonian who serves the union of parliaments, and a Kazakh speaker who leads an assembly besides.
const secretary = person("secretary", { countryCode: "CM" });
const speaker = person("speaker", { countryCode: "KZ" });
const guest = person("guest", { countryCode: "UZ" });
const union = forum("union");
const assembly = forum("assembly");
const agreement = treaty("agreement", { kind: "AGREEMENT" });
const bilateral = treaty("bilateral", { kind: "AGREEMENT" });
const meeting = { date: day("2024-03-22"), event: "m1" };
const signing = { date: day("2024-03-27"), event: "s1" };
const visit = { date: day("2024-04-01"), event: "v1" };

const statements = [
  say("HOLDS_POST", [person("uzbek"), country("UZ")], { properties: { role: "PRESIDENT" } }),
  say("HOLDS_POST", [person("cameroonian"), country("CM")], { properties: { role: "PRESIDENT" } }),
  say("HOLDS_POST", [secretary, union], { properties: { role: "SECRETARY_GENERAL" } }),
  say("HOLDS_POST", [speaker, assembly], { properties: { role: "CHAIR" } }),
  say("HOLDS_POST", [speaker, chamber("kz-lower")], { properties: { role: "CHAIR" } }),
  say("MET_WITH", [secretary, speaker], meeting),
  say("MET_WITH", [secretary, guest], meeting),
  say("MET_WITH", [speaker, guest], meeting),
  say("SIGNED", [secretary, agreement], signing),
  say("SIGNED", [speaker, agreement], signing),
  say("SIGNED", [guest, bilateral], { ...signing, event: "s2" }),
  say("SIGNED", [speaker, bilateral], { ...signing, event: "s2" }),
  say("PARTICIPATES_IN", [secretary, assembly], { date: day("2024-05-01") }),
  say("PARTICIPATES_IN", [speaker, assembly], { date: day("2024-05-01") }),
  say("PARTICIPATES_IN", [guest, assembly], { date: day("2024-05-01") }),
  say("VISITED", [secretary, country("KZ")], visit),
  say("VISITED", [guest, country("KZ")], { ...visit, event: "v2" }),
];

let graph: Graph;
let client: Client;
beforeAll(async () => {
  graph = await openTestGraph();
  await emptyGraph(graph);
  await setUpGraph(graph);
  await writeStatements(graph, statements, { recordedAt: RECORDED_AT });
  client = createClient(graph);
});
afterAll(() => graph.close());

const ask = async (query: string): Promise<unknown> => {
  const { data, errors } = await client.ask(query);
  expect(errors).toEqual([]);
  return data;
};

test("a functionary of a forum makes no pair of countries", async () => {
  const query = "{ meetingCounts(groupBy: [COUNTRY_PAIR]) { rows { countries { code } count } } }";
  expect(await ask(query)).toEqual({
    meetingCounts: { rows: [{ countries: [{ code: "KZ" }, { code: "UZ" }], count: 1 }] },
  });
});

/** What binds KZ to another country, list by list. */
const lists = (code: string) => ({
  meetings: `{ meetings(filter: { countries: ["KZ", "${code}"] }) { totalCount edges { cursor } } }`,
  timeline: `{ timeline(countries: ["${code}", "KZ"]) { totalCount edges { cursor } } }`,
  treaties: `{ treaties(filter: { countries: ["${code}", "KZ"] }) { totalCount edges { cursor } } }`,
  ...Object.fromEntries(
    ["meetings", "treaties", "forums", "visits"].map((field) => [
      `bilateral.${field}`,
      `{ bilateral(countries: ["${code}", "KZ"]) { ${field} { totalCount edges { cursor } } } }`,
    ]),
  ),
});

describe.each([
  { code: "CM", about: "whose citizen serves a forum only", has: 0 },
  { code: "UZ", about: "of whose person no post is known", has: 1 },
])("KZ and $code, $about", ({ code, has }) => {
  test.each(Object.entries(lists(code)))("%s", async (field, query) => {
    let found = await ask(query);
    for (const name of field.split(".")) found = (found as Record<string, unknown>)[name];
    const { totalCount, edges } = found as { totalCount: number; edges: readonly unknown[] };
    expect(edges).toHaveLength(totalCount);
    expect(totalCount).toBe(has && field === "timeline" ? 3 : has);
  });
});

describe("a later article", () => {
  const pairs = "{ meetingCounts(groupBy: [COUNTRY_PAIR]) { rows { countries { code } count } } }";
  const ministry = say("HOLDS_POST", [secretary, country("CM")], {
    article: "later",
    properties: { role: "MINISTER" },
  });
  const write = (saying: readonly Statement[]) =>
    writeArticles(graph, [{ article: ministry.provenance.article, statements: saying }], {
      recordedAt: RECORDED_AT,
    });
  const row = (left: string, right: string) => ({
    countries: [{ code: left }, { code: right }],
    count: 1,
  });

  test("gives him a post at home: his meetings are his country's, until it is taken back", async () => {
    const before = await ask(pairs);
    await write([ministry]);
    expect(await ask(pairs)).toEqual({
      meetingCounts: { rows: [row("CM", "KZ"), row("CM", "UZ"), row("KZ", "UZ")] },
    });
    await write([]);
    expect(await ask(pairs)).toEqual(before);
  });
});

test("meetings written by an earlier version count once the graph is set up", async () => {
  const query = '{ meetingCounts(groupBy: [COUNTRY_PAIR], from: "2024-03-01") { rows { count } } }';
  const before = await ask(query);
  await graph.command("forgetEventCountries");
  expect(await ask(query)).not.toEqual(before);
  await setUpGraph(graph);
  expect(await ask(query)).toEqual(before);
});

test("a citizen he remains", async () => {
  const query = '{ persons(filter: { countries: ["CM"] }) { edges { node { id } } } }';
  expect(await ask(query)).toEqual({
    persons: { edges: [{ node: { id: "person-secretary" } }] },
  });
});
