import { afterAll, beforeAll, expect, test } from "vitest";
import type { Graph } from "../../src/graph/run.ts";
import { setUpGraph } from "../../src/graph/setup.ts";
import { writeStatements } from "../../src/graph/write.ts";
import { emptyGraph, openTestGraph } from "../setup/graph.ts";
import { day, say } from "../setup/statements.ts";
import { type Client, createClient, RECORDED_AT } from "./endpoint.ts";
import { emomali, maulen } from "./world.ts";

const date = day("2025-08-26");
const met = (article: string, told: Parameters<typeof say>[2]) =>
  say("MET_WITH", [maulen, emomali], { article, date, event: "m1", confidence: 0.9, ...told });

/** Worst first, so that no order of arrival is the right one. */
const told = [
  met("concluded", { inferred: true, confidence: 0.99, quote: "concluded." }),
  met("unsure", { confidence: 0.7, quote: "unsure." }),
  met("headline", { quote: "Title of headline" }),
  met("english", { language: "en", quote: "english." }),
  met("kazakh", { language: "kk", quote: "kazakh." }),
  met("later", { publishedOn: "2025-08-27", quote: "later." }),
  met("first", { quote: "first." }),
  met("sure", { confidence: 0.95, language: "en", quote: "sure." }),
];
const ORDER = told.map(({ provenance }) => provenance.quote).reverse();

let graph: Graph;
let client: Client;
beforeAll(async () => {
  graph = await openTestGraph();
  await emptyGraph(graph);
  await setUpGraph(graph);
  for (const [index, statement] of told.entries()) {
    const recordedAt = RECORDED_AT.replace("03:04:05", `03:04:0${index}`);
    await writeStatements(graph, [statement], { recordedAt });
  }
  client = createClient(graph);
});
afterAll(() => graph.close());

const QUOTES = "statements { quote }";

test.each([
  ["of an edge", `person(id: "${maulen.id}") { metWith { edges { ${QUOTES} } } }`],
  ["of a meeting in a list", `meetings { edges { ${QUOTES} } }`],
  ["of an event", `meetings { edges { node { ${QUOTES} } } }`],
  ["of a timeline", `timeline(countries: ["KZ"]) { edges { node { ${QUOTES} } } }`],
  ["of a path", `path(from: "${maulen.id}", to: "${emomali.id}") { relationships { ${QUOTES} } }`],
  ["of a neighbourhood", `neighbourhood(id: "${maulen.id}") { relationships { ${QUOTES} } }`],
])("statements %s: the one worth reading first comes first", async (_what, field) => {
  const { data, errors } = await client.ask(`{ ${field} }`);
  expect(errors).toEqual([]);
  expect(quotesIn(data)).toEqual(ORDER);
});

test.each([
  ["EN", ["sure.", "english.", "first.", "later.", "kazakh.", "Title of headline"]],
  ["KK", ["kazakh.", "sure.", "first.", "later.", "english.", "Title of headline"]],
  ["RU", ["first.", "later.", "Title of headline", "unsure.", "concluded.", "sure."]],
])("those in %s come before all others when asked for", async (language, first) => {
  const { data, errors } = await client.ask(
    `query ($id: ID!, $language: Language) {
      person(id: $id) { metWith { edges { statements(language: $language) { quote } } } }
    }`,
    { id: maulen.id, language },
  );
  expect(errors).toEqual([]);
  expect(quotesIn(data).slice(0, first.length)).toEqual(first);
});

const quotesIn = (value: unknown): unknown[] => {
  if (value === null || typeof value !== "object") return [];
  return "quote" in value ? [value.quote] : Object.values(value).flatMap(quotesIn);
};
