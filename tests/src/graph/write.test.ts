import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { EventDate, Statement } from "../../../ingest/types.ts";
import { countChanges } from "../../../src/graph/changes.ts";
import { countryId } from "../../../src/graph/entity-nodes.ts";
import { toFact } from "../../../src/graph/facts.ts";
import { project } from "../../../src/graph/project.ts";
import { rebuildGraph } from "../../../src/graph/rebuild.ts";
import { applyRedirects } from "../../../src/graph/redirects.ts";
import type { Graph } from "../../../src/graph/run.ts";
import { setUpGraph } from "../../../src/graph/setup.ts";
import { writeArticles, writeStatements } from "../../../src/graph/write.ts";
import { emptyGraph, openTestGraph } from "../../setup/graph.ts";
import { snapshotGraph } from "../../setup/snapshot.ts";
import {
  chamber,
  country,
  day,
  forum,
  month,
  person,
  published,
  say,
  treaty,
  year,
} from "../../setup/statements.ts";

const MINUTE = 60_000;
const options = { recordedAt: "2025-09-01T00:00:00.000Z" };
const later = { recordedAt: "2026-01-01T00:00:00.000Z" };

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
  await setUpGraph(graph);
}, 5 * MINUTE);
afterAll(() => graph.close());
beforeEach(() => emptyGraph(graph));

const a = person("a", { aliases: ["А. А."], names: { ru: "А", en: "A" } });
const b = person("b", { countryCode: "TJ" });
const c = person("c", { countryCode: "UZ" });
const kz = country("KZ");
const senate = chamber("senate");
const parliament = chamber("parliament", { kind: "PARLIAMENT" });

const russian = { article: "ru" } as const;
const kazakh = { article: "kk", language: "kk", publishedOn: "2025-08-27" } as const;
const english = { article: "en", language: "en", publishedOn: "2025-08-27" } as const;

const meeting = [
  say("MET_WITH", [a, b], {
    ...russian,
    event: "e1",
    date: day("2025-08-26"),
    properties: { placeCountryCode: "KZ", city: "Астана", place: "Астана" },
  }),
  say("MET_WITH", [b, a], {
    ...kazakh,
    event: "e1",
    date: published("2025-08-27"),
  }),
  say("MET_WITH", [a, b], {
    ...english,
    event: "e4",
    date: published("2025-08-26"),
  }),
];
const standing = [
  say("HOLDS_POST", [a, senate], {
    ...russian,
    properties: { role: "CHAIR", title: "Председатель", current: true },
  }),
  say("PART_OF", [senate, parliament], { ...russian }),
  say("SIGNED", [kz, treaty("t")], { ...english, event: "e2", date: day("2024-05-01") }),
  say("PARTICIPATES_IN", [senate, forum("f")], { ...kazakh, inferred: true }),
  say("VISITED", [b, kz], {
    ...english,
    event: "e3",
    date: month("2025-08-01", "2025-08-31"),
    properties: { kind: "OFFICIAL" },
  }),
  say("MET_WITH", [a, c], { ...russian, status: "PLANNED", event: "e9" }),
];
const all = [...meeting, ...standing];

const nodesOf = async (kind: string) =>
  (await graph.read<{ id: string; properties: Record<string, unknown> }>(`export${kind}`)).map(
    ({ properties }) => properties,
  );
const relationshipsOf = async (type: string, kind = "Entities") =>
  (
    await graph.read<{
      type: string;
      from: string;
      to: string;
      properties: Record<string, unknown>;
    }>(`exportRelationshipsOf${kind}`)
  ).filter((row) => row.type === type);

describe("a write", () => {
  test("makes one edge of a meeting told by three articles in three languages", async () => {
    await writeStatements(graph, all, options);
    const met = await relationshipsOf("MET_WITH");
    expect(met).toHaveLength(1);
    expect(met[0]).toMatchObject({
      from: "person-a",
      to: "person-b",
      properties: { articleCount: 3, date: "2025-08-26", countryCode: "KZ", city: "Астана" },
    });
    const events = await nodesOf("Events");
    expect(events.filter(({ kind }) => kind === "MEETING")).toHaveLength(1);
    const statements = await nodesOf("Statements");
    const told = statements.filter(({ eventId }) => eventId === met[0]?.properties["eventId"]);
    const ids = met[0]?.properties["statementIds"] as string[];
    expect(told.map(({ id }) => id)).toEqual(ids.toSorted());
  });

  test("keeps what is planned as a statement only", async () => {
    await writeStatements(graph, all, options);
    const planned = (await nodesOf("Statements")).filter(({ status }) => status === "PLANNED");
    expect(planned).toHaveLength(1);
    expect(planned[0]).not.toHaveProperty("eventId");
    const ends = await relationshipsOf("OBJECT", "Statements");
    expect(ends.map(({ to }) => to)).toContain("person-c");
    expect((await relationshipsOf("MET_WITH")).some(({ to }) => to === "person-c")).toBe(false);
  });

  test("computes entities from all articles, Russian names first", async () => {
    await writeStatements(
      graph,
      [
        say("VISITED", [person("x", { name: "Iks", names: { en: "Iks" } }), kz], {
          article: "en",
          language: "en",
        }),
        say("VISITED", [person("x", { name: "Икс", aliases: ["И. Икс"] }), kz], { article: "ru" }),
      ],
      options,
    );
    const entities = await nodesOf("Entities");
    expect(entities.find(({ id }) => id === "person-x")).toMatchObject({
      name: "Икс",
      nameRu: "Икс",
      nameEn: "Iks",
      aliases: ["И. Икс"],
      countryCode: "KZ",
    });
    expect(entities.find(({ id }) => id === "country-kz")).toMatchObject({
      code: "KZ",
      nameRu: "Казахстан",
      nameKk: "Қазақстан",
      nameEn: "Kazakhstan",
    });
  });

  test("dates documents, places people, counts mentions", async () => {
    await writeStatements(graph, all, options);
    expect((await nodesOf("Entities")).find(({ id }) => id === "treaty-t")).toMatchObject({
      signedOn: "2024-05-01",
      signedOnEnd: "2024-05-01",
      signedOnPrecision: "DAY",
    });
    const places = await relationshipsOf("IN_COUNTRY");
    expect(places.map(({ from, to }) => `${from} ${to}`).toSorted()).toEqual([
      "chamber-parliament country-kz",
      "chamber-senate country-kz",
      "person-a country-kz",
      "person-b country-tj",
      "person-c country-uz",
    ]);
    const mentions = await relationshipsOf("MENTIONS", "Articles");
    const ofArticle = mentions.filter(({ from }) => from === "article-ru");
    expect(ofArticle.map(({ to, properties }) => [to, properties["count"]])).toEqual([
      ["chamber-parliament", 1],
      ["chamber-senate", 2],
      ["person-a", 3],
      ["person-b", 1],
      ["person-c", 1],
    ]);
  });

  test("stores whole numbers as integers", async () => {
    await writeStatements(graph, all, options);
    const rows = await graph.read<{ properties: Record<string, unknown> }>("exportStatements");
    expect(rows.every(({ properties }) => Number.isInteger(properties["start"]))).toBe(true);
  });

  test("changes nothing when repeated, nor the time of recording", async () => {
    const first = await writeStatements(graph, all, options);
    expect(first.statements).toEqual({ added: all.length, changed: 0, removed: 0, unchanged: 0 });
    const before = await snapshotGraph(graph);
    const second = await writeStatements(graph, all.toReversed(), later);
    expect(countChanges(second)).toBe(0);
    expect(second.statements.unchanged).toBe(all.length);
    expect(await snapshotGraph(graph)).toEqual(before);
    for (const { recordedAt } of await nodesOf("Statements")) {
      expect(recordedAt).toBe(options.recordedAt);
    }
  });

  test("of an article with another text replaces what the old one said", async () => {
    await writeStatements(graph, all, options);
    const rewritten = say("MET_WITH", [a, c], {
      ...english,
      textHash: "other",
      event: "e1",
      date: day("2025-08-20"),
    });
    const summary = await writeStatements(graph, [rewritten], later);
    expect(summary.articles.changed).toBe(1);
    expect(summary.statements).toMatchObject({ added: 1, removed: 3 });
    const ids = (await nodesOf("Entities")).map(({ id }) => id);
    expect(ids).not.toContain("treaty-t");
    const met = await relationshipsOf("MET_WITH");
    expect(met.map(({ to, properties }) => [to, properties["articleCount"]]).toSorted()).toEqual([
      ["person-b", 2],
      ["person-c", 1],
    ]);
    await emptyGraph(graph);
    const rest = all.filter(({ provenance }) => provenance.article.id !== "article-en");
    await writeStatements(graph, [...rest, rewritten], options);
    const fresh = await snapshotGraph(graph);
    await emptyGraph(graph);
    await writeStatements(graph, all, options);
    await writeStatements(graph, [rewritten], later);
    expect(await snapshotGraph(graph)).toEqual(fresh);
  });

  test("of whole articles records those without statements and drops what is said no more", async () => {
    const article = { ...meeting[0]?.provenance.article, id: "article-ru" } as never;
    const first = await writeArticles(graph, [{ article, statements: all.slice(0, 1) }], options);
    expect(first.statements.added).toBe(1);
    const second = await writeArticles(graph, [{ article, statements: [] }], later);
    expect(second.statements.removed).toBe(1);
    expect(second.entities.removed).toBe(4);
    expect(await nodesOf("Articles")).toHaveLength(1);
    expect(await nodesOf("Entities")).toEqual([]);
    expect(await nodesOf("Events")).toEqual([]);
  });
});

describe("redirects", () => {
  const twin = person("twin", { name: "Близнец", countryCode: "KZ" });
  const told = [
    ...all,
    say("MET_WITH", [twin, b], { article: "twin", event: "e1", date: day("2025-08-26") }),
  ];
  const merge = [{ id: "person-twin", canonicalId: "person-a" }];

  test("merge, survive another ingest, and can be undone", async () => {
    await writeStatements(graph, told, options);
    const apart = await snapshotGraph(graph);
    expect(await relationshipsOf("MET_WITH")).toHaveLength(2);
    await applyRedirects(graph, merge);
    const merged = await snapshotGraph(graph);
    const ids = (await nodesOf("Entities")).map(({ id }) => id);
    expect(ids).not.toContain("person-twin");
    const met = await relationshipsOf("MET_WITH");
    expect(met.map(({ properties }) => properties["articleCount"])).toEqual([4]);
    expect((await nodesOf("Statements")).map(({ subjectId }) => subjectId)).toContain(
      "person-twin",
    );
    expect(countChanges(await writeStatements(graph, told, later))).toBe(0);
    expect(await snapshotGraph(graph)).toEqual(merged);
    expect(countChanges(await applyRedirects(graph, merge))).toBe(0);
    await applyRedirects(graph, []);
    expect(await snapshotGraph(graph)).toEqual(apart);
  });

  test("may come before what they merge", async () => {
    await applyRedirects(graph, merge);
    await writeStatements(graph, told, options);
    const before = await snapshotGraph(graph);
    await emptyGraph(graph);
    await writeStatements(graph, told, options);
    await applyRedirects(graph, merge);
    expect(await snapshotGraph(graph)).toEqual(before);
  });

  test("lead to the end of a chain, and never in a ring", async () => {
    await writeStatements(graph, told, options);
    await applyRedirects(graph, [...merge, { id: "person-a", canonicalId: "person-z" }]);
    const ids = (await nodesOf("Entities")).map(({ id }) => id);
    expect(ids).toContain("person-z");
    expect(ids).not.toContain("person-a");
    await expect(
      applyRedirects(graph, [...merge, { id: "person-a", canonicalId: "person-twin" }]),
    ).rejects.toThrow("redirects: person-twin leads back to person-twin");
  });
});

describe("whatever is told", { timeout: 10 * MINUTE }, () => {
  const people = [a, b, c] as const;
  const dates = fc.constantFrom<EventDate | null>(
    day("2025-08-25"),
    day("2025-08-26"),
    day("2025-08-28"),
    published("2025-08-27"),
    published("2025-08-30"),
    month("2025-08-01", "2025-08-31"),
    year("2025"),
    null,
  );
  const anyStatement = fc
    .record({
      kind: fc.constantFrom("MET", "MET", "MET", "SIGNED", "VISITED", "POST", "FORUM"),
      who: fc.constantFrom(...people),
      whom: fc.constantFrom(...people),
      article: fc.constantFrom("a1", "a2", "a3", "a4"),
      event: fc.constantFrom("e1", "e2", null),
      date: dates,
      quote: fc.constantFrom("One.", "Two."),
      status: fc.constantFrom("ASSERTED" as const, "ASSERTED" as const, "DENIED" as const),
    })
    .map(({ kind, who, whom, ...told }): Statement => {
      switch (kind) {
        case "SIGNED":
          return say("SIGNED", [who, treaty(whom.name)], told);
        case "VISITED":
          return say("VISITED", [who, kz], { ...told, properties: { kind: "STATE" } });
        case "POST":
          return say("HOLDS_POST", [who, senate], { ...told, properties: { role: "CHAIR" } });
        case "FORUM":
          return say("PARTICIPATES_IN", [who, forum("f")], told);
        default:
          return say("MET_WITH", [who, who === whom ? person("d") : whom], told);
      }
    });
  const anyBatches = fc.tuple(
    fc.uniqueArray(anyStatement, { selector: ({ id }) => id, minLength: 4, maxLength: 24 }),
    fc.array(fc.nat(4), { minLength: 24, maxLength: 24 }),
    fc.boolean(),
  );

  test("order, repetition and rebuilding are of no account, and the graph is what project says", async () => {
    await fc.assert(
      fc.asyncProperty(anyBatches, async ([statements, places, isMerged]) => {
        const redirects = isMerged ? [{ id: "person-d", canonicalId: "person-c" }] : [];
        await emptyGraph(graph);
        await applyRedirects(graph, redirects);
        await writeStatements(graph, statements, options);
        const expected = await snapshotGraph(graph);
        await expectProjection(statements, redirects);
        await emptyGraph(graph);
        for (const batch of [0, 1, 2, 3, 4]) {
          if (batch === 2) await applyRedirects(graph, redirects);
          const part = statements.filter((_, index) => places[index] === batch);
          await writeStatements(graph, part, later);
        }
        expect(await snapshotGraph(graph)).toEqual(expected);
        expect(countChanges(await writeStatements(graph, statements, later))).toBe(0);
        await rebuildGraph(graph);
        expect(await snapshotGraph(graph)).toEqual(expected);
      }),
      { numRuns: 20, endOnFailure: true },
    );
  });

  /** Holds the graph, made bit by bit, against the pure function of all facts. */
  const expectProjection = async (
    statements: readonly Statement[],
    redirects: readonly { id: string; canonicalId: string }[],
  ) => {
    const canonical = new Map(redirects.map(({ id, canonicalId }) => [id, canonicalId]));
    const wanted = project(
      statements.map((statement) => toFact(statement, canonical)),
      { countryId },
    );
    const events = (await nodesOf("Events")).map(({ id }) => id);
    expect(events).toEqual(wanted.events.map(({ id }) => id).toSorted());
    const types = new Set(wanted.relationships.map(({ type }) => type));
    const stored = [
      ...(await graph.read("exportRelationshipsOfEntities")),
      ...(await graph.read("exportRelationshipsOfEvents")),
    ].filter(({ type }) => type !== "IN_COUNTRY");
    expect(types.has("IN_COUNTRY")).toBe(false);
    const byId = (left: { id: unknown }, right: { id: unknown }) =>
      String(left.id) < String(right.id) ? -1 : 1;
    expect(
      stored
        .map(({ type, from, to, properties }) => {
          const { id, ...rest } = properties as Record<string, unknown>;
          return { type, id, from, to, properties: rest };
        })
        .toSorted(byId),
    ).toEqual(wanted.relationships.toSorted(byId));
  };
});
