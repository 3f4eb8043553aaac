import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadQuestions, questionsPage } from "../../docs/make-questions.ts";
import type { Graph } from "../../src/graph/run.ts";
import { type Client, createClient } from "./endpoint.ts";
import { openSamples } from "./samples.ts";

const DOCS = fileURLToPath(new URL("../../docs", import.meta.url));
const EXAMPLE = /```graphql\n(.*?)\n```\n\n```json\n(.*?)\n```/gs;

let graph: Graph;
let client: Client;
beforeAll(async () => {
  graph = await openSamples();
  client = createClient(graph);
});
afterAll(() => graph.close());

const answer = async (operation: string): Promise<string> => {
  const { data, errors } = await client.ask(operation);
  expect(errors).toEqual([]);
  return JSON.stringify(data, null, 2);
};

test.each(loadQuestions())("$slug: $text", async ({ operation, answerPath }) => {
  await expect(`${await answer(operation)}\n`).toMatchFileSnapshot(answerPath);
});

test("docs/questions.md is what npm run docs makes", () => {
  expect(readFileSync(`${DOCS}/questions.md`, "utf8")).toBe(questionsPage());
});

test("docs/api.md shows real answers", async () => {
  const path = `${DOCS}/api.md`;
  let page = readFileSync(path, "utf8");
  const examples = [...page.matchAll(EXAMPLE)];
  expect(examples.length).toBeGreaterThan(5);
  for (const [whole, operation = ""] of examples) {
    const block = `\`\`\`graphql\n${operation}\n\`\`\`\n\n\`\`\`json\n${await answer(operation)}\n\`\`\``;
    page = page.replace(whole, () => block);
  }
  await expect(page).toMatchFileSnapshot(path);
});
