import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Statement } from "../../../ingest/types.ts";
import { countChanges } from "../../../src/graph/changes.ts";
import type { Graph } from "../../../src/graph/run.ts";
import { setUpGraph } from "../../../src/graph/setup.ts";
import { writeStatements } from "../../../src/graph/write.ts";
import { matchRegister, removeLinks, writeLinks } from "../../../src/identity/enrich.ts";
import { formatJudgements, parseJudgements } from "../../../src/identity/judgements.ts";
import { readRecords } from "../../../src/identity/read-records.ts";
import { loadCountryItems, toRegisterPerson } from "../../../src/identity/registers.ts";
import { resolveIdentities } from "../../../src/identity/resolve.ts";
import { judge, readQueue } from "../../../src/identity/review.ts";
import { readJudgements } from "../../../src/identity/store.ts";
import { loadVocabulary } from "../../../src/identity/vocabulary.ts";
import { emptyGraph, openTestGraph } from "../../setup/graph.ts";
import { snapshotGraph } from "../../setup/snapshot.ts";
import { chamber, day, person, published, say } from "../../setup/statements.ts";

const options = { recordedAt: "2025-09-01T00:00:00.000Z" };
const hex = (digit: string): string => digit.repeat(16);
const NOBODY = [] as const;

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
  await setUpGraph(graph);
});
afterAll(() => graph.close());
beforeEach(() => emptyGraph(graph));

// One meeting told in three languages, where each article spells its own way and one gives an initial.
const senate = chamber("kz-senate");
const milli = chamber("tj-majlisi-milli", { countryCode: "TJ" });
const hosts = [
  person(hex("a"), { name: "Маулен Ашимбаев" }),
  person(hex("b"), { name: "М. Әшімбаев" }),
  person(hex("c"), { name: "Maulen Ashimbaev", countryCode: null }),
] as const;
const guests = [
  person(hex("d"), { name: "Рустами Эмомали", countryCode: "TJ" }),
  person(hex("e"), { name: "Рустам Эмомали", countryCode: "TJ" }),
  person(hex("f"), { name: "Rustam Emomali", countryCode: "TJ" }),
] as const;
const outlets = [
  { article: "ru", language: "ru", publishedOn: "2025-08-26" },
  { article: "kk", language: "kk", publishedOn: "2025-08-26" },
  { article: "en", language: "en", publishedOn: "2025-08-27" },
] as const;

const story: readonly Statement[] = outlets.flatMap((outlet, index) => {
  const [host, guest] = [hosts[index], guests[index]];
  if (!host || !guest) return [];
  const date = index === 2 ? published("2025-08-27") : day("2025-08-26");
  return [
    say("MET_WITH", [host, guest], { ...outlet, event: "e1", date }),
    say("HOLDS_POST", [host, senate], {
      ...outlet,
      properties: { role: "CHAIR", title: "председатель" },
    }),
    say("HOLDS_POST", [guest, milli], {
      ...outlet,
      properties: { role: "CHAIR", title: "председатель" },
    }),
  ];
});

const entityIds = async (): Promise<string[]> =>
  (await readRecords(graph)).length === 0
    ? []
    : (await graph.read<{ properties: { id: string }; labels: string[] }>("exportEntities"))
        .filter(({ labels }) => labels.includes("Person"))
        .map(({ properties }) => properties.id)
        .sort();
const meetings = async () =>
  (
    await graph.read<{ type: string; properties: Record<string, unknown> }>(
      "exportRelationshipsOfEntities",
    )
  ).filter(({ type }) => type === "MET_WITH");

describe("resolveIdentities", () => {
  test("one meeting in three languages is one edge with three articles", async () => {
    await writeStatements(graph, story, options);
    expect(await entityIds()).toHaveLength(6);
    const { merged } = await resolveIdentities(graph, NOBODY);
    expect(merged).toBe(4);
    expect(await entityIds()).toEqual([hosts[0].id, guests[0].id]);
    const edges = await meetings();
    expect(edges).toHaveLength(1);
    expect(edges[0]?.properties).toMatchObject({ articleCount: 3, date: "2025-08-26" });
  });

  test("a second run changes nothing, and loading again brings no duplicate back", async () => {
    await writeStatements(graph, story, options);
    await resolveIdentities(graph, NOBODY);
    const before = await snapshotGraph(graph);
    const again = await resolveIdentities(graph, NOBODY);
    expect(countChanges(again.changes)).toBe(0);
    expect(countChanges(await writeStatements(graph, story, options))).toBe(0);
    expect(await snapshotGraph(graph)).toEqual(before);
  });

  test("the order of loading is of no account, nor when resolution runs", async () => {
    await writeStatements(graph, story, options);
    await resolveIdentities(graph, NOBODY);
    const expected = await snapshotGraph(graph);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...story], { minLength: story.length }),
        fc.nat(story.length),
        async (shuffled, cut) => {
          await emptyGraph(graph);
          await writeStatements(graph, shuffled.slice(0, cut), options);
          await resolveIdentities(graph, NOBODY);
          await writeStatements(graph, shuffled.slice(cut), options);
          await resolveIdentities(graph, NOBODY);
          expect(await snapshotGraph(graph)).toEqual(expected);
        },
      ),
      { numRuns: 6 },
    );
  });

  test("a human parts and joins again; the graph follows both ways", async () => {
    await writeStatements(graph, story, options);
    await resolveIdentities(graph, NOBODY);
    const joined = await snapshotGraph(graph);
    const [leftId, , rightId] = hosts.map(({ id }) => id);
    const decision = { leftId: leftId ?? "", rightId: rightId ?? "", author: "reviewer" };
    await judge(graph, {
      ...decision,
      verdict: "DIFFERENT",
      decidedAt: "2026-01-01T00:00:00.000Z",
    });
    expect(await entityIds()).toContain(rightId);
    await judge(graph, { ...decision, verdict: "SAME", decidedAt: "2026-01-02T00:00:00.000Z" });
    expect(await snapshotGraph(graph)).toEqual(joined);
  });

  test("a judgement of the file holds, and an unknown id is refused", async () => {
    await writeStatements(graph, story, options);
    const file = parseJudgements(
      `- { left: ${guests[0].id}, right: ${guests[1].id}, verdict: DIFFERENT, author: editor, decidedAt: "2026-01-01T00:00:00Z" }`,
      "judgements.yml",
    );
    await resolveIdentities(graph, file);
    expect(await entityIds()).toContain(guests[1].id);
    await expect(
      judge(graph, {
        leftId: guests[0].id,
        rightId: "person-nobody",
        verdict: "SAME",
        author: "reviewer",
        decidedAt: "2026-01-01T00:00:00.000Z",
      }),
    ).rejects.toThrow("person-nobody");
  });
});

describe("review", () => {
  const uncertain = [
    say("HOLDS_POST", [person(hex("1"), { name: "Александр Иванов", countryCode: "RU" }), senate], {
      article: "one",
      properties: { role: "MEMBER" },
    }),
    say("HOLDS_POST", [person(hex("2"), { name: "Aleksandr Ivanov", countryCode: null }), milli], {
      article: "two",
      properties: { role: "MEMBER" },
    }),
  ];

  test("unsure pairs wait with reasons and sentences, until a human answers", async () => {
    await writeStatements(graph, uncertain, options);
    expect(await resolveIdentities(graph, NOBODY)).toMatchObject({ merged: 0, unsure: 1 });
    const [item, ...rest] = await readQueue(graph, { limit: 10 });
    expect(rest).toEqual([]);
    expect(item).toMatchObject({
      leftId: uncertain[0]?.subject.id,
      left: { profiles: ["Александр Иванов"], entity: { name: "Александр Иванов" } },
    });
    expect(item?.left.quotes[0]?.quote).toBe(uncertain[0]?.provenance.quote);
    expect(item?.reasons[0]).toMatch(/^name \+1\.5: given and family name agree/);
    if (!item) return;
    expect(await readQueue(graph, { limit: 10, after: item })).toEqual([]);
    await judge(graph, {
      ...item,
      verdict: "SAME",
      author: "reviewer",
      decidedAt: "2026-01-01T00:00:00.000Z",
    });
    expect(await readQueue(graph, { limit: 10 })).toEqual([]);
    expect(await entityIds()).toEqual([uncertain[0]?.subject.id]);
  });

  test("judgements survive the way through a file", async () => {
    await writeStatements(graph, uncertain, options);
    await resolveIdentities(graph, NOBODY);
    const [item] = await readQueue(graph, { limit: 1 });
    if (!item) throw new Error("nothing waits");
    await judge(graph, {
      ...item,
      verdict: "SAME",
      author: "reviewer",
      note: "one CV",
      decidedAt: "2026-01-01T00:00:00.000Z",
    });
    const path = join(mkdtempSync(join(tmpdir(), "interparl-")), "judgements.yml");
    writeFileSync(path, formatJudgements(await readJudgements(graph)));
    const before = await snapshotGraph(graph);
    await emptyGraph(graph);
    await writeStatements(graph, uncertain, options);
    await resolveIdentities(graph, parseJudgements(readFileSync(path, "utf8"), path));
    expect(await snapshotGraph(graph)).toEqual(before);
    expect(await readJudgements(graph)).toContainEqual(
      expect.objectContaining({ author: "reviewer", note: "one CV" }),
    );
  });
});

describe("enrich", () => {
  const items = loadCountryItems();
  const people = [
    {
      id: "Q110",
      labels: { en: { value: "Maulen Ashimbayev" }, ru: { value: "Маулен Ашимбаев" } },
      claims: {
        P31: [{ mainsnak: { datavalue: { value: { id: "Q5" } } } }],
        P27: [{ mainsnak: { datavalue: { value: { id: "Q232" } } } }],
      },
    },
    {
      id: "NK-1",
      schema: "Person",
      caption: "Rustam Emomali",
      properties: { name: ["Рустами Эмомали"], country: ["tj"], wikidataId: ["Q220"] },
    },
    {
      id: "NK-2",
      schema: "Person",
      caption: "Rustam Emomalizoda",
      properties: { country: ["tj"], wikidataId: ["Q330"] },
    },
    { id: "Q440", labels: { en: { value: "Senate" } }, claims: {} },
  ].flatMap((entry) => toRegisterPerson(entry, items) ?? []);

  test("links people of a register, keeps the link, and takes it back", async () => {
    await writeStatements(graph, story, options);
    await resolveIdentities(graph, NOBODY);
    const before = await snapshotGraph(graph);
    const { links } = matchRegister(await readRecords(graph), people, loadVocabulary());
    expect(new Set(links.map(({ person: { wikidataId } }) => wikidataId))).toEqual(
      new Set(["Q110", "Q220"]),
    );
    await writeLinks(graph, links);
    await resolveIdentities(graph, NOBODY);
    const wikidataIds = (
      await graph.read<{ properties: Record<string, unknown>; labels: string[] }>("exportEntities")
    )
      .filter(({ labels }) => labels.includes("Person"))
      .map(({ properties }) => properties["wikidataId"]);
    expect(wikidataIds.sort()).toEqual(["Q110", "Q220"]);
    expect(countChanges(await writeStatements(graph, story, options))).toBe(0);
    await removeLinks(graph);
    await resolveIdentities(graph, NOBODY);
    expect(await snapshotGraph(graph)).toEqual(before);
  });
});
