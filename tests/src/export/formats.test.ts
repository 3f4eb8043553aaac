import { describe, expect, test } from "vitest";
import { FORMATS } from "../../../src/commands/export.ts";
import { toNodeTable } from "../../../src/export/csv.ts";
import type { ExportNode, ExportRelationship, ExportSource } from "../../../src/export/source.ts";
import { escapeXml } from "../../../src/export/xml.ts";

const node = (id: string, label: string, properties: Record<string, unknown>): ExportNode => ({
  id,
  labels: label === "Event" ? ["Event"] : ["Entity", label],
  properties: { id, ...properties },
});
const edge = (
  type: string,
  [from, to]: readonly [string, string],
  properties: Record<string, unknown> = {},
): ExportRelationship => ({ type, from, fromName: from, to, toName: to, properties });

const nasty = 'О\'Нил "Ё" <& Co>,\u0007 \ud800x\nline';
const nodes = [
  node("person-a", "Person", {
    name: nasty,
    nameRu: nasty,
    aliases: ["а, б", "в"],
    countryCode: "KZ",
  }),
  node("chamber-s", "Chamber", { name: "Сенат", kind: "UPPER", countryCode: "KZ" }),
  node("chamber-p", "Chamber", { name: "Парламент", kind: "PARLIAMENT", countryCode: "KZ" }),
  node("country-kz", "Country", { name: "Казахстан", code: "KZ", countryCode: "KZ" }),
  node("treaty-t", "Treaty", {
    name: "Договор",
    kind: "TREATY",
    signedOn: "2024-01-01",
    signedOnPrecision: "YEAR",
  }),
  node("event-e", "Event", {
    kind: "SIGNING",
    date: "2024-01-01",
    dateEnd: "2024-12-31",
    datePrecision: "YEAR",
    statementIds: ["statement-1"],
    articleCount: 1,
    confidence: 0.5,
  }),
];
const edges = [
  edge("HOLDS_POST", ["person-a", "chamber-s"], {
    id: "post-1",
    role: "CHAIR",
    title: "Председатель",
    firstSeen: "2024-02-01",
    lastSeen: "2025-02-01",
    statementIds: ["statement-1"],
    articleCount: 2,
    confidence: 0.9,
  }),
  edge("PART_OF", ["chamber-s", "chamber-p"], { id: "part-1", statementIds: ["statement-1"] }),
  edge("SIGNED", ["country-kz", "treaty-t"], {
    id: "signed-1",
    eventId: "event-e",
    date: "2024-01-01",
    datePrecision: "YEAR",
    inferred: true,
    statementIds: ["statement-1"],
  }),
  edge("TOOK_PART", ["country-kz", "event-e"], { id: "took-1", statementIds: ["statement-1"] }),
];
const article = {
  id: "article-1",
  labels: ["Article"],
  properties: { id: "article-1", title: "Т", url: "https://example.org/1", language: "ru" },
};
const statement = {
  id: "statement-1",
  labels: ["Statement"],
  properties: { id: "statement-1", predicate: "SIGNED", status: "ASSERTED", quote: "Цитата." },
};

async function* each<Value>(values: readonly Value[]): AsyncGenerator<Value> {
  yield* values;
}
const source: ExportSource = {
  nodes: () => each(nodes),
  articles: () => each([article]),
  statements: () => each([statement]),
  relationships: () => each(edges),
  evidenceRelationships: () => each([edge("FROM", ["statement-1", "article-1"])]),
  evidence: async (ids) =>
    ids.map((id) => ({
      id,
      quote: "Цитата.",
      articleId: "article-1",
      url: "https://example.org/1",
      publisher: null,
    })),
};

const collect = async (parts: AsyncIterable<string>): Promise<string> => {
  let text = "";
  for await (const part of parts) text += part;
  return text;
};
const linesOf = async (format: "jsonl" | "ftm") =>
  (await collect(FORMATS[format](source)))
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("XML", () => {
  test.each([
    {
      about: "markup",
      text: `<a b="c">&'</a>`,
      escaped: "&lt;a b=&quot;c&quot;&gt;&amp;&apos;&lt;/a&gt;",
    },
    { about: "control characters", text: "a\u0000\u0007b\u001fc", escaped: "abc" },
    {
      about: "line ends, which attributes would lose",
      text: "a\n\tb\r",
      escaped: "a&#10;&#9;b&#13;",
    },
    { about: "half a pair", text: "a\ud800b\udc00", escaped: "ab" },
    { about: "a whole pair", text: "😀", escaped: "😀" },
    { about: "letters of three languages", text: "Ёё Әә Ee", escaped: "Ёё Әә Ee" },
  ])("escapes $about", ({ text, escaped }) => {
    expect(escapeXml(text)).toBe(escaped);
  });

  test.each(["graphml", "gexf"] as const)(
    "%s is well formed: every tag is closed",
    async (format) => {
      const text = await collect(FORMATS[format](source));
      const open: string[] = [];
      for (const [, close, name, rest] of text.matchAll(
        /<(\/?)([a-z]+)((?:[^"<>]|"[^"<>]*")*)>/g,
      )) {
        if (close) expect(open.pop()).toBe(name);
        else if (name && !rest?.endsWith("/")) open.push(name);
      }
      expect(open).toEqual([]);
      const bare = text
        .replace(/<\?xml.*?\?>/, "")
        .replace(/<\/?[a-z]+(?:[^"<>]|"[^"<>]*")*>/g, "");
      expect(bare).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;|apos;|#\d+;)/);
      expect(text).toContain('id="person-a"');
      expect(text).toContain('id="post-1"');
    },
  );

  test("gexf gives time and weight", async () => {
    const text = await collect(FORMATS.gexf(source));
    expect(text).toContain(
      'kind="HOLDS_POST" label="HOLDS_POST" weight="2" start="2024-02-01" end="2025-02-01"',
    );
  });
});

describe("CSV", () => {
  test("quotes what needs it", async () => {
    const text = await collect(toNodeTable(source));
    const [header, first] = text.split("\r\n");
    expect(header?.startsWith("id,type,name,nameRu")).toBe(true);
    expect(first?.startsWith('person-a,Person,"О\'Нил ""Ё"" <& Co>')).toBe(true);
    expect(text).toContain(",а, б|в,".replace(",а, б|в,", ',"а, б|в",'));
  });

  test("has a row for each relationship, readable alone", async () => {
    const rows = (await collect(FORMATS.csv(source))).trimEnd().split("\r\n");
    expect(rows).toHaveLength(1 + edges.length);
    expect(rows[1]).toMatch(/^post-1,person-a,person-a,chamber-s,chamber-s,HOLDS_POST,CHAIR,/);
  });
});

describe("JSON Lines", () => {
  test("hold every node and relationship", async () => {
    const lines = await linesOf("jsonl");
    expect(lines.filter(({ kind }) => kind === "node")).toHaveLength(nodes.length + 2);
    expect(lines.filter(({ kind }) => kind === "relationship")).toHaveLength(edges.length + 1);
    expect(lines[0].properties.name).toBe(nasty);
  });
});

describe("FollowTheMoney", () => {
  test("has posts as Memberships, events with their parties, parents on chambers", async () => {
    const lines = await linesOf("ftm");
    const byId = new Map(lines.map((line) => [line.id, line]));
    expect(byId.get("post-1")).toEqual({
      id: "post-1",
      schema: "Membership",
      properties: {
        member: ["person-a"],
        organization: ["chamber-s"],
        role: ["Председатель"],
        status: ["current"],
        date: ["2024-02-01", "2025-02-01"],
        description: ["Цитата."],
        sourceUrl: ["https://example.org/1"],
      },
    });
    expect(byId.get("event-e")).toMatchObject({
      schema: "Event",
      properties: { date: ["2024"], involved: ["country-kz"], name: ["SIGNING 2024: country-kz"] },
    });
    expect(byId.get("chamber-s")).toMatchObject({
      schema: "PublicBody",
      properties: { parent: ["chamber-p"], country: ["kz"] },
    });
    expect(byId.get("article-1")).toMatchObject({ properties: { language: ["rus"] } });
    for (const { properties } of lines) {
      for (const values of Object.values<unknown[]>(properties)) {
        expect(values.length).toBeGreaterThan(0);
        for (const value of values) expect(typeof value).toBe("string");
      }
    }
  });
});

describe("JSON-LD", () => {
  test("is one document whose terms the context defines", async () => {
    const document = JSON.parse(await collect(FORMATS.jsonld(source)));
    const terms = new Set(Object.keys(document["@context"]));
    for (const item of document["@graph"]) {
      expect(item.id).toMatch(/^urn:interparl:/);
      for (const key of Object.keys(item)) expect(terms).toContain(key);
    }
    expect(document["@graph"]).toContainEqual(
      expect.objectContaining({ type: "org:Membership", member: "urn:interparl:person-a" }),
    );
  });
});
