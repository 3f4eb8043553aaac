import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type { Statement } from "../../ingest/types.ts";
import { countChanges } from "../../src/graph/changes.ts";
import type { Graph } from "../../src/graph/run.ts";
import { setUpGraph } from "../../src/graph/setup.ts";
import { writeStatements } from "../../src/graph/write.ts";
import { resolveIdentities } from "../../src/identity/resolve.ts";
import { readJudgements } from "../../src/identity/store.ts";
import { emptyGraph, openTestGraph } from "../setup/graph.ts";
import { snapshotGraph } from "../setup/snapshot.ts";
import { chamber, day, person, say } from "../setup/statements.ts";
import { createClient, RECORDED_AT } from "./endpoint.ts";

const TOKEN = "a token of the tests";
const NOBODY = [] as const;

// Two spellings that may be one man, with nothing but the name to tell.
const ivanov = person("1".repeat(16), { name: "Александр Иванов", countryCode: "RU" });
const latin = person("2".repeat(16), { name: "Aleksandr Ivanov", countryCode: null });
const host = person("host", { name: "Танзила Нарбаева", countryCode: "UZ" });
const statements: readonly Statement[] = [
  say("HOLDS_POST", [ivanov, chamber("kz-senate")], {
    article: "one",
    quote: "Александр Иванов работает в Сенате.",
    properties: { role: "MEMBER" },
  }),
  say("HOLDS_POST", [latin, chamber("tj-majlisi-milli", { countryCode: "TJ" })], {
    article: "two",
    language: "en",
    quote: "Aleksandr Ivanov works there.",
    properties: { role: "MEMBER" },
  }),
  say("MET_WITH", [host, latin], {
    article: "two",
    language: "en",
    event: "e1",
    date: day("2025-03-01"),
    properties: { placeCountryCode: "UZ" },
  }),
  say("MET_WITH", [host, latin], {
    article: "three",
    event: "e1",
    date: day("2025-03-01"),
    properties: { placeCountryCode: "KZ" },
  }),
];

const QUEUE = `query ($minScore: Float, $first: Int, $after: String) {
  reviewQueue(minScore: $minScore, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage }
    edges { cursor node {
      score note
      reasons { name weight detail }
      left { id entity { id name } writtenAs statements { quote subject { id } article { id language } } }
      right { id entity { id name } writtenAs statements { quote subject { id } article { id language } } }
    } }
  }
}`;
const JUDGE = `mutation ($left: ID!, $right: ID!, $verdict: Verdict!, $author: String = "reviewer", $note: String) {
  judge(leftId: $left, rightId: $right, verdict: $verdict, author: $author, note: $note) {
    verdict areSame left { id } right { id }
    entities { id ... on Person { statements { totalCount } metWith { totalCount } } }
  }
}`;
const NODES = `{
  left: node(id: "${ivanov.id}") { id }
  right: node(id: "${latin.id}") { id ... on Person { aliases } }
}`;

interface Reply {
  readonly status: number;
  readonly data: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: object }[];
}

const graph: Graph = await openTestGraph();
const client = createClient(graph, { reviewToken: TOKEN });
const closed = createClient(graph);
afterAll(() => graph.close());
beforeEach(async () => {
  await emptyGraph(graph);
  await setUpGraph(graph);
  await writeStatements(graph, statements, { recordedAt: RECORDED_AT });
  await resolveIdentities(graph, NOBODY);
});

const decide = async (
  variables: object,
  { authorization = `Bearer ${TOKEN}`, to = client } = {},
): Promise<Reply> => {
  const pair = { left: ivanov.id, right: latin.id, verdict: "SAME" };
  const response = await to.send(
    { query: JUDGE, variables: { ...pair, ...variables } },
    authorization ? { authorization } : {},
  );
  return { status: response.status, ...(await response.json()) };
};

describe("reviewQueue", () => {
  test("shows both sides with score, reasons and sentences to anybody", async () => {
    const { data, errors } = await closed.ask(QUEUE);
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      reviewQueue: {
        totalCount: 1,
        pageInfo: { hasNextPage: false },
        edges: [
          {
            node: {
              score: expect.closeTo(0.6, 0),
              reasons: expect.arrayContaining([
                {
                  name: "name",
                  weight: 1.5,
                  detail: "given and family name agree, a common family name",
                },
              ]),
              left: {
                id: ivanov.id,
                entity: { id: ivanov.id, name: "Александр Иванов" },
                writtenAs: ["Александр Иванов"],
                statements: [
                  {
                    quote: "Александр Иванов работает в Сенате.",
                    subject: { id: ivanov.id },
                    article: { id: "article-one", language: "RU" },
                  },
                ],
              },
              right: { id: latin.id, writtenAs: ["Aleksandr Ivanov"] },
            },
          },
        ],
      },
    });
  });

  test.each([
    ["below the score", { minScore: 0.31 }, 1],
    ["above the score", { minScore: 0.87 }, 0],
  ])("minScore %s", async (_name, variables, count) => {
    const { data } = await client.ask(QUEUE, variables);
    expect(data).toMatchObject({ reviewQueue: { totalCount: count } });
    expect((data as { reviewQueue: { edges: unknown[] } }).reviewQueue.edges).toHaveLength(count);
  });

  test("pages follow one another and lose nothing", async () => {
    const more = Array.from({ length: 4 }, (_, index) =>
      say(
        "HOLDS_POST",
        [
          person(`${index}`.repeat(15).concat("a"), {
            name:
              ["Ольга Смирнова", "Olga Smirnova", "Павел Кузнецов", "Pavel Kuznetsov"][index] ?? "",
            countryCode: index % 2 === 0 ? "RU" : null,
          }),
          chamber(`other-${index}`, { countryCode: null }),
        ],
        { article: `more-${index}`, properties: { role: "MEMBER" } },
      ),
    );
    await writeStatements(graph, more, { recordedAt: RECORDED_AT });
    const { unsure } = await resolveIdentities(graph, NOBODY);
    expect(unsure).toBeGreaterThan(2);
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const { data, errors } = await client.ask(QUEUE, { first: 1, after });
      expect(errors).toEqual([]);
      const { edges, pageInfo } = (data as QueueAnswer).reviewQueue;
      seen.push(...edges.map(({ node }) => `${node.left.id} ${node.right.id}`));
      after = edges.at(-1)?.cursor ?? null;
      if (!pageInfo.hasNextPage) break;
    }
    expect(new Set(seen).size).toBe(unsure);
    expect(seen).toHaveLength(unsure);
  });
});

interface QueueAnswer {
  readonly reviewQueue: {
    readonly pageInfo: { readonly hasNextPage: boolean };
    readonly edges: readonly {
      readonly cursor: string;
      readonly node: {
        readonly left: { readonly id: string };
        readonly right: { readonly id: string };
      };
    }[];
  };
}

describe("who may judge", () => {
  test.each([
    ["no header", { authorization: "" }, 401, "UNAUTHENTICATED"],
    ["another token", { authorization: `Bearer ${TOKEN}!` }, 401, "UNAUTHENTICATED"],
    [
      "the beginning of the token",
      { authorization: `Bearer ${TOKEN.slice(0, -1)}` },
      401,
      "UNAUTHENTICATED",
    ],
    ["another scheme", { authorization: `Basic ${TOKEN}` }, 401, "UNAUTHENTICATED"],
    ["a server without a token", { to: closed }, 403, "FORBIDDEN"],
    [
      "a server without a token, and none sent",
      { to: closed, authorization: "" },
      403,
      "FORBIDDEN",
    ],
  ])("%s: refused, and nothing is written", async (_name, how, status, code) => {
    const before = await snapshotGraph(graph);
    expect(await decide({}, how)).toMatchObject({
      status,
      data: null,
      errors: [{ extensions: { code }, path: ["judge"] }],
    });
    expect(await snapshotGraph(graph)).toEqual(before);
    expect((await readJudgements(graph)).filter(({ author }) => author === "reviewer")).toEqual([]);
  });

  test.each([
    ["an id nobody was given", { right: "person-nobody" }, "person-nobody"],
    ["one id twice", { right: ivanov.id }, "a pair needs two ids"],
    ["no author", { author: "  " }, "author"],
    ["the program's name", { author: "interparl" }, "author"],
    ["an endless note", { note: "x".repeat(2001) }, "note"],
  ])("%s: refused by name", async (_name, variables, message) => {
    const { errors } = await decide(variables);
    expect(errors?.[0]).toMatchObject({ extensions: { code: "BAD_USER_INPUT" } });
    expect(errors?.[0]?.message).toContain(message);
  });

  test("a link cannot judge: GET is for reading", async () => {
    const query = `mutation { judge(leftId: "a", rightId: "b", verdict: SAME, author: "c") { verdict } }`;
    const response = await client.get(query, { authorization: `Bearer ${TOKEN}` });
    expect(response.status).toBe(405);
  });
});

describe("judge", () => {
  test("SAME: one node answers for both ids, with everything both had", async () => {
    const { data, errors } = await decide({ note: "one CV" });
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      judge: {
        verdict: "SAME",
        areSame: true,
        left: { id: ivanov.id },
        right: { id: ivanov.id },
        entities: [{ id: ivanov.id, statements: { totalCount: 4 }, metWith: { totalCount: 1 } }],
      },
    });
    expect((await client.ask(NODES)).data).toMatchObject({
      left: { id: ivanov.id },
      right: { id: ivanov.id, aliases: ["Александр Иванов"] },
    });
    expect((await client.ask("{ reviewQueue { totalCount } }")).data).toEqual({
      reviewQueue: { totalCount: 0 },
    });
    expect(await readJudgements(graph)).toContainEqual(
      expect.objectContaining({ author: "reviewer", note: "one CV", verdict: "SAME" }),
    );
  });

  test("the entity tells which ids were merged into it, until they are parted", async () => {
    const ask = () => client.ask(`{ person(id: "${ivanov.id}") { id mergedIds } }`);
    const person = (...mergedIds: readonly string[]) => ({ person: { id: ivanov.id, mergedIds } });
    await decide({});
    expect((await ask()).data).toEqual(person(latin.id));
    await decide({ verdict: "DIFFERENT" });
    expect((await ask()).data).toEqual(person());
  });

  test("DIFFERENT parts again, and the graph is as it was", async () => {
    const before = await snapshotGraph(graph);
    await decide({});
    expect(await snapshotGraph(graph)).not.toEqual(before);
    const { data } = await decide({ verdict: "DIFFERENT" });
    expect(data).toMatchObject({
      judge: { areSame: false, entities: [{ id: ivanov.id }, { id: latin.id }] },
    });
    expect(await snapshotGraph(graph)).toEqual(before);
  });

  test("UNSURE puts the pair back on the list", async () => {
    await decide({});
    expect((await decide({ verdict: "UNSURE" })).data).toMatchObject({ judge: { areSame: false } });
    expect((await client.ask(QUEUE)).data).toMatchObject({
      reviewQueue: { edges: [{ node: { left: { id: ivanov.id }, right: { id: latin.id } } }] },
    });
  });

  test("loading the articles again brings no merged duplicate back", async () => {
    await decide({});
    const merged = await snapshotGraph(graph);
    const again = await writeStatements(graph, statements, { recordedAt: RECORDED_AT });
    expect(countChanges(again)).toBe(0);
    await resolveIdentities(graph, NOBODY);
    expect(await snapshotGraph(graph)).toEqual(merged);
    const { data } = await client.ask("{ persons { edges { node { id } } } }");
    expect(JSON.stringify(data)).not.toContain(latin.id);
  });

  test("two decisions in one operation: each answer shows the graph after it", async () => {
    const call = (verdict: string) =>
      `judge(leftId: "${ivanov.id}", rightId: "${latin.id}", verdict: ${verdict}, author: "reviewer") { areSame right { id } }`;
    const response = await client.send(
      { query: `mutation { join: ${call("SAME")} part: ${call("DIFFERENT")} }` },
      { authorization: `Bearer ${TOKEN}` },
    );
    expect((await response.json()).data).toEqual({
      join: { areSame: true, right: { id: ivanov.id } },
      part: { areSame: false, right: { id: latin.id } },
    });
  });

  test("a run of resolution that began before a decision does not undo it", async () => {
    await Promise.all([resolveIdentities(graph, NOBODY), decide({})]);
    expect((await client.ask(NODES)).data).toMatchObject({
      left: { id: ivanov.id },
      right: { id: ivanov.id },
    });
  });

  test("decisions that arrive together are all kept", async () => {
    const authors = ["one", "two", "three", "four"];
    const replies = await Promise.all(authors.map((author) => decide({ author })));
    expect(replies.map(({ data }) => data)).toEqual(
      authors.map(() => ({ judge: expect.objectContaining({ areSame: true }) })),
    );
    const kept = (await readJudgements(graph)).map(({ author }) => author);
    expect(kept).toEqual(expect.arrayContaining(authors));
  });
});

test("conflicts: the field, each value with its articles and sentences", async () => {
  const { data, errors } =
    await client.ask(`{ conflicts(fields: [COUNTRY]) { totalCount edges { node {
    kind conflicts { field values { value articleCount statements { quote article { id } } } }
  } } } }`);
  expect(errors).toEqual([]);
  const told = (article: string) => ({
    articleCount: 1,
    statements: [expect.objectContaining({ article: { id: `article-${article}` } })],
  });
  expect(data).toEqual({
    conflicts: {
      totalCount: 1,
      edges: [
        {
          node: {
            kind: "MEETING",
            conflicts: [
              {
                field: "COUNTRY",
                values: [
                  { value: "KZ", ...told("three") },
                  { value: "UZ", ...told("two") },
                ],
              },
            ],
          },
        },
      ],
    },
  });
});
