import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readArticles } from "../../../ingest/articles.ts";
import { ingest, loadKnowledge } from "../../../ingest/index.ts";
import type { Article, Statement } from "../../../ingest/types.ts";
import { canonicalJson } from "../../../src/graph/ids.ts";
import type { Graph } from "../../../src/graph/run.ts";
import { setUpGraph } from "../../../src/graph/setup.ts";
import { writeArticles } from "../../../src/graph/write.ts";
import { resolveIdentities } from "../../../src/identity/resolve.ts";
import { loadVocabulary } from "../../../src/identity/vocabulary.ts";
import { emptyGraph, openTestGraph } from "../../setup/graph.ts";
import { graphOf } from "../../setup/pure-graph.ts";
import { snapshotGraph } from "../../setup/snapshot.ts";

const MINUTE = 60_000;
const SAMPLES = fileURLToPath(new URL("../../../ingest/samples", import.meta.url));
const PURE_ORDERS = 20;
/** That of the file names, and others by chance. */
const DATABASE_ORDERS = 3;
const options = { recordedAt: "2026-01-01T00:00:00.000Z" };

interface Told {
  readonly article: Article;
  readonly statements: readonly Statement[];
}

let graph: Graph;
let told: readonly Told[] = [];
beforeAll(async () => {
  graph = await openTestGraph();
  await setUpGraph(graph);
  told = await readSamples();
}, 5 * MINUTE);
afterAll(() => graph.close());

/** The bundled articles, read once: only what happens afterwards depends on an order. */
const readSamples = async (): Promise<Told[]> => {
  const knowledge = await loadKnowledge();
  const read: Told[] = [];
  for await (const { article } of readArticles([SAMPLES])) {
    if (article) read.push({ article, statements: ingest(article, knowledge).statements });
  }
  return read;
};

/** All articles in a random order, each with its statements in one, too. */
const anyOrder = () =>
  fc
    .tuple(fc.shuffledSubarray([...told], { minLength: told.length }), fc.nat())
    .map(([articles, turn]): Told[] =>
      articles.map(({ article, statements }) => {
        const cut = turn % Math.max(1, statements.length);
        return { article, statements: [...statements.slice(cut), ...statements.slice(0, cut)] };
      }),
    );

test("the samples tell stories that several articles share", () => {
  const { redirects, relationships } = graphOf(
    told.flatMap(({ statements }) => statements),
    loadVocabulary(),
  );
  expect(told.length).toBeGreaterThan(20);
  expect(redirects.length).toBeGreaterThan(0);
  const most = Math.max(
    ...relationships
      .filter(({ type }) => type === "MET_WITH")
      .map(({ properties }) => Number(properties["articleCount"])),
  );
  expect(most).toBeGreaterThanOrEqual(3);
});

test(`${PURE_ORDERS} orders of reading give one graph`, () => {
  const vocabulary = loadVocabulary();
  const inOrder = (articles: readonly Told[]) =>
    canonicalJson(
      graphOf(
        articles.flatMap(({ statements }) => statements),
        vocabulary,
      ),
    );
  const expected = inOrder(told);
  fc.assert(
    fc.property(anyOrder(), (articles) => inOrder(articles) === expected),
    { numRuns: PURE_ORDERS },
  );
});

test(
  `${DATABASE_ORDERS} orders of writing, in portions with identities settled between, give one database`,
  async () => {
    await write(told, told.length);
    const expected = await snapshotGraph(graph);
    await fc.assert(
      fc.asyncProperty(anyOrder(), fc.nat(told.length), async (articles, cut) => {
        await write(articles, cut);
        expect(await snapshotGraph(graph)).toEqual(expected);
      }),
      { numRuns: DATABASE_ORDERS - 1, endOnFailure: true },
    );
    const { relationships, events } = graphOf(
      told.flatMap(({ statements }) => statements),
      loadVocabulary(),
    );
    const text = expected.join("\n");
    for (const { id } of [...relationships, ...events]) expect(text).toContain(`"${id}"`);
  },
  5 * MINUTE,
);

/** Writes all of them into an empty graph, the first so many before the others. */
const write = async (articles: readonly Told[], cut: number): Promise<void> => {
  await emptyGraph(graph);
  for (const portion of [articles.slice(0, cut), articles.slice(cut)]) {
    if (portion.length === 0) continue;
    await writeArticles(graph, portion, options);
    await resolveIdentities(graph);
  }
};
