import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Graph } from "../../src/graph/run.ts";
import { type Client, createClient } from "./endpoint.ts";
import { openSamples } from "./samples.ts";

/** The operations the contract promises, word by word, on the sample articles. */

const FOLDER = fileURLToPath(new URL("acceptance", import.meta.url));
const files = readdirSync(FOLDER).filter((name) => name.endsWith(".graphql"));

interface Page {
  readonly edges: readonly { readonly node: { readonly id: string } }[];
}

let graph: Graph;
let client: Client;
let maulen: string;
let rustam: string;
beforeAll(async () => {
  graph = await openSamples();
  client = createClient(graph);
  maulen = await find("Маулен Ашимбаев", "PERSON");
  rustam = await find("Рустами Эмомали", "PERSON");
});
afterAll(() => graph.close());

const find = async (query: string, type: string): Promise<string> => {
  const { data } = await client.ask(
    `query ($query: String!) { search(query: $query, types: [${type}], first: 1) { edges { node { id } } } }`,
    { query },
  );
  const [edge] = (data as { readonly search: Page }).search.edges;
  if (!edge) throw new Error(`nothing is called ${query}`);
  return edge.node.id;
};

const run = async (number: string, variables: object = {}) => {
  const name = files.find((file) => file.startsWith(number)) ?? "";
  const { data, errors } = await client.ask(readFileSync(`${FOLDER}/${name}`, "utf8"), variables);
  expect(errors).toEqual([]);
  return data;
};

test("there are twelve", () => expect(files).toHaveLength(12));

describe("01: any spelling finds the same person", () => {
  test.each([
    "Ашимбаев",
    "Ашимбаевым",
    "Maulen Ashimbayev",
    "Ashimbaev",
    "Мәулен Әшімбаев",
    "ашимбаев м",
  ])("%s", async (query) => {
    const { search } = (await run("01", { query })) as { search: Page };
    expect(search.edges[0]?.node).toMatchObject({
      __typename: "Person",
      id: maulen,
      country: { code: "KZ" },
    });
  });
});

test("02: whom one has met, where and when, and the sentence worth reading first", async () => {
  const data = await run("02", { id: maulen, from: "2025-01-01", to: "2025-12-31" });
  expect(data).toMatchObject({
    person: {
      metWith: {
        edges: expect.arrayContaining([
          expect.objectContaining({
            node: expect.objectContaining({ id: rustam }),
            date: expect.objectContaining({ start: "2025-08-26" }),
            place: expect.objectContaining({ country: expect.objectContaining({ code: "KZ" }) }),
            statements: [
              expect.objectContaining({ quote: expect.stringContaining("встретился") }),
              expect.objectContaining({ article: expect.objectContaining({ language: "KK" }) }),
              expect.objectContaining({ article: expect.objectContaining({ language: "EN" }) }),
            ],
          }),
        ]),
      },
    },
  });
});

test("03: what binds two countries", async () => {
  const { bilateral } = (await run("03")) as {
    bilateral: Record<"treaties" | "meetings" | "forums" | "visits", Page>;
  };
  for (const { edges } of Object.values(bilateral)) expect(edges.length).toBeGreaterThan(0);
});

test("04: how two persons are connected", async () => {
  const rahmon = await find("Эмомали Рахмон", "PERSON");
  const { path } = (await run("04", { from: maulen, to: rahmon })) as {
    path: { length: number; nodes: readonly { id: string }[] };
  };
  expect(path.nodes).toHaveLength(path.length + 1);
  expect(path.nodes[0]?.id).toBe(maulen);
  expect(path.nodes.at(-1)?.id).toBe(rahmon);
});

test("05: a timeline is in order", async () => {
  const { timeline } = (await run("05")) as {
    timeline: { edges: readonly { node: { date: { start: string } } }[] };
  };
  const starts = timeline.edges.map(({ node }) => node.date.start);
  expect(starts.length).toBeGreaterThan(3);
  expect(starts).toEqual([...starts].sort());
});

test("06: a neighbourhood holds the ends of all its relationships", async () => {
  const { neighbourhood } = (await run("06", { id: maulen })) as {
    neighbourhood: {
      nodes: readonly { id: string }[];
      relationships: readonly Record<"from" | "to", { id: string }>[];
    };
  };
  const ids = neighbourhood.nodes.map(({ id }) => id);
  expect(ids).toContain(rustam);
  for (const { from, to } of neighbourhood.relationships) {
    expect(ids).toEqual(expect.arrayContaining([from.id, to.id]));
  }
});

test("07: meetings are counted by pair and year", async () => {
  expect(await run("07")).toMatchObject({
    meetingCounts: {
      rows: expect.arrayContaining([
        { countries: [{ code: "KZ" }, { code: "TJ" }], year: 2025, count: expect.any(Number) },
      ]),
    },
  });
});

test("08: chambers meet in the same forums", async () => {
  const { sharedForums } = (await run("08")) as {
    sharedForums: { edges: readonly { count: number; forums: readonly object[] }[] };
  };
  expect(sharedForums.edges.length).toBeGreaterThan(0);
  for (const { count, forums } of sharedForums.edges) expect(forums).toHaveLength(count);
});

test("09: every statement comes with its quote and article", async () => {
  const { node } = (await run("09", { id: rustam })) as {
    node: { statements: { edges: readonly { node: object }[] } };
  };
  expect(node.statements.edges.length).toBeGreaterThan(2);
  for (const { node: statement } of node.statements.edges) {
    expect(statement).toMatchObject({
      quote: expect.stringMatching(/\S/),
      article: { title: expect.stringMatching(/\S/) },
    });
  }
});

test("10: a forum and who takes part in it", async () => {
  const id = await find("Межпарламентский форум государств Центральной Азии", "FORUM");
  const { forum } = (await run("10", { id })) as { forum: { participants: Page } };
  expect(forum.participants.edges.length).toBeGreaterThan(1);
});

test("11: what was recorded since", async () => {
  const since = async (time: string) =>
    ((await run("11", { since: time })) as { changes: Page }).changes.edges.length;
  expect(await since("2000-01-01T00:00:00Z")).toBe(50);
  expect(await since("2999-01-01T00:00:00Z")).toBe(0);
});

test("12: chambers and who leads them", async () => {
  expect(await run("12")).toMatchObject({
    chambers: {
      edges: expect.arrayContaining([
        {
          node: expect.objectContaining({
            country: { code: "TJ" },
            officeHolders: {
              edges: expect.arrayContaining([
                expect.objectContaining({
                  node: expect.objectContaining({ id: rustam }),
                  role: "CHAIR",
                }),
              ]),
            },
          }),
        },
      ]),
    },
  });
});
