import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Writable } from "node:stream";
import { afterAll, beforeAll, beforeEach, expect, inject, test } from "vitest";
import type { ExtractorName } from "../../../src/commands/extractor.ts";
import { runIngest } from "../../../src/commands/ingest.ts";
import { loadConfig } from "../../../src/config.ts";
import type { Graph } from "../../../src/graph/run.ts";
import { emptyGraph, openTestGraph } from "../../setup/graph.ts";
import { type Endpoint, failing, saying, startEndpoint } from "../extractor/endpoint.ts";

const NEWS = `date 2025-03-04 Встреча
Председатель Мажилиса Парламента Республики Казахстан Ерлан Кошанов встретился с Председателем Сената Олий Мажлиса Республики Узбекистан Танзилой Нарбаевой.
`;

let graph: Graph;
let folder: string;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());
beforeEach(async () => {
  await emptyGraph(graph);
  folder = mkdtempSync(join(tmpdir(), "interparl-"));
  writeFileSync(join(folder, "news.txt"), NEWS);
  return () => rmSync(folder, { recursive: true });
});

const ingestWith = async (extractor: ExtractorName, { url }: Endpoint) => {
  const { uri, user, password, database } = inject("neo4j");
  let out = "";
  const stdout = new Writable({
    write: (chunk, _encoding, done) => {
      out += chunk;
      done();
    },
  });
  const config = loadConfig({
    environment: {
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database ?? "",
      INTERPARL_HOME: folder,
      INTERPARL_LLM_URL: url,
      INTERPARL_LLM_MODEL: "tiny",
    },
    folder,
  });
  const io = { stdin: new PassThrough(), stdout, stderr: new PassThrough(), config, isTTY: false };
  const options = { paths: [join(folder, "news.txt")], json: true, extractor };
  const code = await runIngest(options, io);
  return { code, ...JSON.parse(out) };
};

test("an article the model failed on is asked about again, until then the rules' statements stand", async () => {
  const endpoint = await startEndpoint(failing(400), saying({ statements: [] }));
  const first = await ingestWith("both", endpoint);
  expect(first).toMatchObject({ code: 1, refused: 1, articles: { added: 1 } });
  expect(first.statements.added).toBeGreaterThan(0);
  const second = await ingestWith("both", endpoint);
  expect(second).toMatchObject({ code: 0, refused: 0, statements: { added: 0, removed: 0 } });
  expect(endpoint.requests).toHaveLength(2);
  const third = await ingestWith("both", endpoint);
  expect(third.articles).toMatchObject({ added: 0, changed: 0, unchanged: 1 });
  expect(endpoint.requests).toHaveLength(2);
});

test("of an article that the model alone failed on nothing is written", async () => {
  const result = await ingestWith("llm", await startEndpoint(failing(400)));
  expect(result).toMatchObject({ code: 1, refused: 1, articles: { added: 0 } });
});
