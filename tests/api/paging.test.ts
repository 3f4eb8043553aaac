import { afterAll, beforeAll, expect, test } from "vitest";
import type { Graph } from "../../src/graph/run.ts";
import { writeStatements } from "../../src/graph/write.ts";
import { day, person, say } from "../setup/statements.ts";
import { type Client, createClient, openWorld } from "./endpoint.ts";
import { maulen } from "./world.ts";

interface Page {
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly edges: readonly { readonly cursor: string; readonly node: object }[];
}

let graph: Graph;
let client: Client;
beforeAll(async () => {
  graph = await openWorld();
  client = createClient(graph);
});
afterAll(() => graph.close());

const NODE = "node { __typename ... on Node { id } }";

/** Lists by the way to them; `PAGE` stands for Relay's arguments. */
const lists = {
  persons: "persons(PAGE)",
  "persons backwards by name": "persons(orderBy: NAME_DESC, PAGE)",
  "persons by degree": "persons(orderBy: DEGREE_DESC, PAGE)",
  "persons of countries": 'persons(filter: { countries: ["TJ", "AZ"] }, PAGE)',
  chambers: "chambers(PAGE)",
  countries: "countries(PAGE)",
  treaties: "treaties(PAGE)",
  "treaties, earliest first": "treaties(orderBy: DATE_ASC, PAGE)",
  forums: "forums(PAGE)",
  articles: "articles(PAGE)",
  meetings: "meetings(PAGE)",
  "meetings, earliest first": "meetings(orderBy: DATE_ASC, PAGE)",
  "meetings of a country": 'meetings(filter: { countries: ["UZ"] }, PAGE)',
  "meetings since": 'meetings(filter: { from: "2024-01-01" }, PAGE)',
  timeline: 'timeline(countries: ["KZ"], PAGE)',
  search: 'search(query: "Сенат", PAGE)',
  mostConnected: "mostConnected(PAGE)",
  "mostConnected by betweenness": "mostConnected(by: BETWEENNESS, PAGE)",
  coSignatories: 'coSignatories(id: "country-kz", PAGE)',
  changes: 'changes(since: "2000-01-01T00:00:00Z", types: [ARTICLE, STATEMENT], PAGE)',
  "person.metWith": 'person(id: "person-maulen") { metWith(PAGE)',
  "person.metWith by confidence":
    'person(id: "person-maulen") { metWith(orderBy: CONFIDENCE_DESC, PAGE)',
  "person.metWith by articles":
    'person(id: "person-maulen") { metWith(orderBy: ARTICLE_COUNT_DESC, PAGE)',
  "person.statements": 'person(id: "person-maulen") { statements(status: [ASSERTED, DENIED], PAGE)',
  "chamber.participatesIn": 'chamber(id: "chamber-kz-senate") { participatesIn(PAGE)',
  "article.statements": 'article(id: "article-first") { statements(PAGE)',
  "forum.participants": 'forum(id: "forum-central-asia") { participants(PAGE)',
  "country.visitors": 'country(code: "KZ") { visitors(PAGE)',
  "bilateral.visits": 'bilateral(countries: ["TJ", "KZ"]) { visits(PAGE)',
  "bilateral.meetings": 'bilateral(countries: ["TJ", "KZ"]) { meetings(PAGE)',
  "bilateral.forums": 'bilateral(countries: ["TJ", "KZ"]) { forums(PAGE)',
} as const;

const ask = async (list: string, page: string): Promise<Page> => {
  const field = list.replace("PAGE", page);
  const selection = `{ pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor ${NODE} } }`;
  const { data, errors } = await client.ask(
    `{ ${field} ${selection} ${list.includes("{ ") && !list.includes("filter: {") ? "}" : ""} }`,
  );
  expect(errors).toEqual([]);
  let value: unknown = data;
  while (!isPage(value)) value = Object.values(value as object)[0];
  return value;
};

const isPage = (value: unknown): value is Page =>
  typeof value === "object" && value !== null && "pageInfo" in value;

test.each(Object.entries(lists))(
  "%s: pages forwards and backwards are the whole",
  async (_name, list) => {
    const whole = await ask(list, "first: 100");
    expect(whole.edges.length).toBeGreaterThan(1);
    expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
    const size = Math.max(1, Math.floor(whole.edges.length / 3));

    const forwards = [];
    for (let after: string | null = null; ; ) {
      const page: Page = await ask(list, `first: ${size}${after ? `, after: "${after}"` : ""}`);
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      forwards.push(...page.edges);
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) break;
      expect(page.edges).toHaveLength(size);
    }
    expect(forwards).toEqual(whole.edges);

    const backwards = [];
    for (let before: string | null = null; ; ) {
      const page: Page = await ask(list, `last: ${size}${before ? `, before: "${before}"` : ""}`);
      expect(page.pageInfo.hasNextPage).toBe(before !== null);
      backwards.unshift(...page.edges);
      before = page.pageInfo.startCursor;
      if (!page.pageInfo.hasPreviousPage) break;
    }
    expect(backwards).toEqual(whole.edges);
  },
);

test("what is added meanwhile moves nothing on later pages", async () => {
  const list = lists["person.metWith"];
  const before = await ask(list, "first: 100");
  const cursor = before.edges[0]?.cursor;
  const newer = say("MET_WITH", [maulen, person("newcomer")], {
    article: "later",
    publishedOn: "2025-12-02",
    date: day("2025-12-01"),
    event: "m9",
  });
  await writeStatements(graph, [newer], { recordedAt: "2026-01-03T00:00:00.000Z" });
  expect((await ask(list, `first: 100, after: "${cursor}"`)).edges).toEqual(before.edges.slice(1));
  expect((await ask(list, "first: 1")).edges[0]?.node).toMatchObject({ id: "person-newcomer" });
});
