import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable, Writable } from "node:stream";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { runExplain } from "../../../src/commands/explain.ts";
import { runExport } from "../../../src/commands/export.ts";
import { runExtract } from "../../../src/commands/extract.ts";
import { runIngest } from "../../../src/commands/ingest.ts";
import type { Io } from "../../../src/commands/io.ts";
import { runLoad } from "../../../src/commands/load.ts";
import { loadConfig } from "../../../src/config.ts";
import type { Graph } from "../../../src/graph/run.ts";
import { parseLine, toLine } from "../../../src/statement-lines.ts";
import { emptyGraph, openTestGraph } from "../../setup/graph.ts";
import { snapshotGraph } from "../../setup/snapshot.ts";
import { chamber, country, day, person, say } from "../../setup/statements.ts";

const NEWS = `date 2025-03-04 Спикер Мажилиса встретился с главой Сената
Председатель Мажилиса Парламента Республики Казахстан Ерлан Кошанов встретился с Председателем Сената Олий Мажлиса Республики Узбекистан Танзилой Нарбаевой.
`;

let graph: Graph;
let folder: string;
beforeAll(async () => {
  graph = await openTestGraph();
  folder = mkdtempSync(join(tmpdir(), "interparl-"));
  writeFileSync(join(folder, "news.txt"), NEWS);
  writeFileSync(join(folder, "empty.txt"), "");
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await graph.close();
});
beforeEach(() => emptyGraph(graph));

const listen = (stdin: NodeJS.ReadableStream = new PassThrough()) => {
  const { uri, user, password, database } = inject("neo4j");
  const heard = { out: "", err: "" };
  const into = (key: "out" | "err") =>
    new Writable({
      write: (chunk, _encoding, done) => {
        heard[key] += chunk;
        done();
      },
    });
  const flags = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const config = loadConfig({ flags: { ...flags, NEO4J_DATABASE: database ?? undefined } });
  const io: Io = { stdin, stdout: into("out"), stderr: into("err"), config, isTTY: false };
  return { io, heard };
};

const a = person("a", { name: "Первая" });
const b = person("b", { name: "Второй", countryCode: "TJ" });
const told = [
  say("MET_WITH", [a, b], { article: "a1", event: "e", date: day("2025-08-26") }),
  say("MET_WITH", [a, b], {
    article: "a2",
    event: "e",
    date: day("2025-08-26"),
    quote: "Они виделись.",
  }),
  say("HOLDS_POST", [b, chamber("s", { name: "Сенат" })], { properties: { role: "CHAIR" } }),
  say("VISITED", [b, country("KZ")], { date: day("2025-08-26"), event: "v" }),
];

describe("lines", () => {
  test("are read back as they were written", () => {
    for (const statement of told) expect(parseLine(toLine(statement))).toEqual(statement);
  });

  test("have their keys in the contract's order", () => {
    const line = JSON.parse(toLine(told[0] ?? fail()));
    expect(Object.keys(line)).toEqual([
      "id",
      "predicate",
      "status",
      "subject",
      "object",
      "properties",
      "date",
      "eventId",
      "confidence",
      "inferred",
      "provenance",
    ]);
    expect(Object.keys(line.subject).slice(0, 4)).toEqual(["type", "id", "name", "names"]);
    expect(Object.keys(line.provenance).slice(0, 5)).toEqual([
      "article",
      "quote",
      "start",
      "end",
      "rule",
    ]);
  });

  test.each([
    { about: "no JSON", line: "nonsense", reason: "expected a statement in JSON" },
    {
      about: "an impossible date",
      change: { date: { start: "2025-02-30" } },
      reason: "date.start",
    },
    { about: "a status nobody knows", change: { status: "MAYBE" }, reason: "status" },
    { about: "a confidence above one", change: { confidence: 2 }, reason: "confidence" },
  ])("with $about are refused", ({ line, change, reason }) => {
    const text = line ?? JSON.stringify({ ...JSON.parse(toLine(told[0] ?? fail())), ...change });
    expect(() => parseLine(text)).toThrow(reason);
  });

  test("whose offsets do not span the quote are refused", () => {
    const statement = JSON.parse(toLine(told[0] ?? fail()));
    statement.provenance.end += 1;
    expect(() => parseLine(JSON.stringify(statement))).toThrow("as far apart as the quote is long");
  });
});

const fail = (): never => {
  throw new Error("no statement");
};

describe("extract", () => {
  test("prints a statement a line, names what is refused, and says so by its exit code", async () => {
    const { io, heard } = listen();
    const code = await runExtract({ paths: [folder, join(folder, "nowhere")] }, io);
    expect(code).toBe(1);
    expect(heard.err).toContain(`${join(folder, "empty.txt")} empty`);
    expect(heard.err).toContain("nowhere not-found");
    const statements = heard.out.trimEnd().split("\n").map(parseLine);
    expect(statements.some(({ predicate }) => predicate === "MET_WITH")).toBe(true);
    for (const { provenance } of statements) {
      expect(NEWS.slice(provenance.start, provenance.end)).toBe(provenance.quote);
    }
  });

  test("stops quietly when nobody reads any more", async () => {
    const { io } = listen();
    const stdout = new Writable({
      write: (_chunk, _encoding, done) => {
        done(Object.assign(new Error("write EPIPE"), { code: "EPIPE" }));
      },
    });
    expect(await runExtract({ paths: [join(folder, "news.txt")] }, { ...io, stdout })).toBe(0);
  });
});

describe("ingest", () => {
  test("writes, refuses, and finds nothing to do the second time", async () => {
    const first = listen();
    expect(await runIngest({ paths: [folder], json: true }, first.io)).toBe(1);
    const summary = JSON.parse(first.heard.out);
    expect(summary).toMatchObject({ refused: 1, articles: { added: 1 } });
    expect(summary.statements.added).toBeGreaterThan(0);
    const before = await snapshotGraph(graph);
    for (const force of [false, true]) {
      const again = listen();
      await runIngest({ paths: [join(folder, "news.txt")], json: true, force }, again.io);
      const { articles, statements, entities, events, relationships } = JSON.parse(again.heard.out);
      for (const tally of [articles, statements, entities, events, relationships]) {
        expect(tally).toMatchObject({ added: 0, changed: 0, removed: 0 });
      }
      expect(articles.unchanged).toBe(1);
    }
    expect(await snapshotGraph(graph)).toEqual(before);
  });

  test("gives the same graph as extract and load", async () => {
    const { io } = listen();
    await runIngest({ paths: [join(folder, "news.txt")] }, io);
    const ingested = await snapshotGraph(graph);
    await emptyGraph(graph);
    const extracted = listen();
    await runExtract({ paths: [join(folder, "news.txt")] }, extracted.io);
    const loaded = listen(Readable.from([extracted.heard.out]));
    expect(await runLoad({ paths: ["-"] }, loaded.io)).toBe(0);
    const withoutVersion = (lines: readonly string[]) =>
      lines.map((line) => line.replace(/"extractor":"[0-9a-f]+",/, ""));
    expect(withoutVersion(await snapshotGraph(graph))).toEqual(withoutVersion(ingested));
  });
});

describe("load", () => {
  test("names bad lines by number and writes the rest", async () => {
    const path = join(folder, "statements.jsonl");
    writeFileSync(path, ["{}", ...told.map(toLine), "", "nonsense"].join("\n"));
    const { io, heard } = listen();
    const code = await runLoad({ paths: [path, join(folder, "missing.jsonl")], json: true }, io);
    expect(code).toBe(1);
    expect(heard.err).toContain(`${path}:1:1 bad-statement`);
    expect(heard.err).toContain(`${path}:7:1 bad-statement expected a statement in JSON`);
    expect(heard.err).toContain("missing.jsonl unreadable");
    expect(JSON.parse(heard.out)).toMatchObject({
      refused: 3,
      statements: { added: told.length },
    });
  });
});

const load = async () => {
  const { io } = listen(Readable.from(told.map((statement) => `${toLine(statement)}\n`)));
  await runLoad({ paths: ["-"] }, io);
};
const idOf = async (type: string): Promise<string> => {
  const rows = await graph.read<{ type: string; properties: { id: string } }>(
    "exportRelationshipsOfEntities",
  );
  return rows.find((row) => row.type === type)?.properties.id ?? fail();
};

describe("explain", () => {
  test("shows an edge's sentences with the trigger marked", async () => {
    await load();
    const { io, heard } = listen();
    expect(await runExplain({ id: await idOf("MET_WITH") }, io)).toBe(0);
    expect(heard.out).toContain("Первая —MET_WITH→ Второй");
    expect(heard.out).toContain("“[Он]и виделись.”");
    expect(heard.out).toContain("0.96, from 2 articles: 0.80, 0.80");
    expect(heard.out).toContain("rule met-with/test");
  });

  test.each(["TOOK_PART", "HOLDS_POST", "VISITED"])("finds %s by its id", async (type) => {
    await load();
    const { io, heard } = listen();
    expect(await runExplain({ id: await idOf(type), json: true }, io)).toBe(0);
    expect(JSON.parse(heard.out).evidence.length).toBeGreaterThan(0);
  });

  test("finds events and statements, and refuses ids of nothing", async () => {
    await load();
    const [event] = await graph.read<{ id: string }>("exportEvents");
    for (const id of [event?.id ?? fail(), told[0]?.id ?? fail()]) {
      const { io, heard } = listen();
      expect(await runExplain({ id, json: true }, io)).toBe(0);
      expect(JSON.parse(heard.out).id).toBe(id);
    }
    await expect(runExplain({ id: "met-0" }, listen().io)).rejects.toThrow("met-0: no");
  });
});

describe("export around an entity", () => {
  const idsAround = async (around: string, depth: number) => {
    const { io, heard } = listen();
    await runExport({ format: "jsonl", around, depth }, io);
    return heard.out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line))
      .filter(({ kind, labels }) => kind === "node" && labels.includes("Entity"))
      .map(({ id }) => id);
  };

  test("reaches as far as it is told, and not through countries", async () => {
    await load();
    expect(await idsAround("chamber-s", 0)).toEqual(["chamber-s"]);
    expect(await idsAround("chamber-s", 1)).toEqual(["chamber-s", "country-kz", "person-b"]);
    expect(await idsAround("chamber-s", 2)).toEqual([
      "chamber-s",
      "country-kz",
      "country-tj",
      "person-a",
      "person-b",
    ]);
  });

  test("refuses what is not there", async () => {
    const { io } = listen();
    await expect(runExport({ format: "jsonl", around: "person-0" }, io)).rejects.toThrow(
      "person-0: no entity",
    );
  });
});
