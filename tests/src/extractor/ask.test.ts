import { expect, test } from "vitest";
import { ask } from "../../../src/extractor/ask.ts";
import { Budget, parseBudget } from "../../../src/extractor/budget.ts";
import type { Message } from "../../../src/extractor/prompt.ts";
import type { ModelSettings } from "../../../src/extractor/settings.ts";
import { failing, KEY, type Step, saying, settingsFor, silent, startEndpoint } from "./endpoint.ts";

const MESSAGES: readonly Message[] = [{ role: "user", content: "What does it say?" }];
const EMPTY = { statements: [] };

const askThrough = async (
  steps: readonly Step[],
  more: Partial<ModelSettings> = {},
  budget = new Budget(null),
) => {
  const endpoint = await startEndpoint(...steps);
  const asked = await ask(MESSAGES, settingsFor(endpoint, "", more), budget);
  return { asked, requests: endpoint.requests };
};

test.each([
  { about: "an answer", steps: [saying(EMPTY)], requests: 1 },
  {
    about: "an answer in a fence",
    steps: [saying('```json\n{"statements":[]}\n```')],
    requests: 1,
  },
  { about: "too many requests, then an answer", steps: [failing(429), saying(EMPTY)], requests: 2 },
  {
    about: "down twice, then an answer",
    steps: [failing(503), failing(500), saying(EMPTY)],
    requests: 3,
  },
  {
    about: "wrong JSON, then an answer",
    steps: [saying("Of course! Here"), saying(EMPTY)],
    requests: 2,
  },
  { about: "another form, then an answer", steps: [saying([1]), saying(EMPTY)], requests: 2 },
])("$about is taken after $requests requests", async ({ steps, requests }) => {
  const result = await askThrough(steps);
  expect(result.asked).toEqual({ answer: expect.stringContaining('"statements":[]') });
  expect(result.requests).toHaveLength(requests);
});

test.each([
  { about: "500s to the end", steps: [failing(500)], requests: 3, problem: "HTTP 500: no luck" },
  { about: "429s to the end", steps: [failing(429)], requests: 3, problem: "HTTP 429: no luck" },
  {
    about: "wrong JSON to the end",
    steps: [saying("{")],
    requests: 3,
    problem: "the answer is not the JSON that was asked for",
  },
  {
    about: "no completion at all",
    steps: [(response) => void response.end("<html>")],
    requests: 3,
    problem: "no chat completion came back",
  },
  { about: "a wrong request", steps: [failing(400)], requests: 1, problem: "HTTP 400: no luck" },
  {
    about: "an answer cut off",
    steps: [saying('{"statements":[', { finish: "length" })],
    requests: 1,
    problem: "the answer was cut off: too long",
  },
  {
    about: "a redirect",
    steps: [failing(302, "", { location: "http://127.0.0.1:9/" })],
    requests: 3,
    problem: expect.stringContaining("cannot be reached"),
  },
] satisfies { about: string; steps: Step[]; requests: number; problem: unknown }[])(
  "$about is given up after $requests requests",
  async ({ steps, requests, problem }) => {
    const result = await askThrough(steps);
    expect(result.asked).toEqual({ code: "llm-not-answered", problem });
    expect(result.requests).toHaveLength(requests);
  },
);

test("a request that hangs ends at the time-out, also while its body comes", async () => {
  const slow: Step = (response) => void response.write("{");
  for (const step of [silent, slow]) {
    const { asked, requests } = await askThrough([step], { timeoutMs: 60, attempts: 2 });
    expect(asked).toEqual({ code: "llm-not-answered", problem: "no answer within 0.06 s" });
    expect(requests).toHaveLength(2);
  }
});

test("the wait an endpoint asks for is kept", async () => {
  const steps = [failing(429, "slow down", { "retry-after": "0.2" }), saying(EMPTY)];
  const start = performance.now();
  await askThrough(steps);
  expect(performance.now() - start).toBeGreaterThan(190);
});

test.each([
  { about: "a key told back by the server", step: failing(400, `bad key ${KEY}!`) },
  {
    about: "a key told back in part",
    step: failing(401, `Incorrect API key: ${KEY.slice(0, 8)}***`),
  },
  { about: "a server that is down", step: failing(500, KEY) },
])("$about is in no message", async ({ step }) => {
  const { asked, requests } = await askThrough([step]);
  expect(requests[0]?.headers.authorization).toBe(`Bearer ${KEY}`);
  expect(JSON.stringify(asked)).not.toContain(KEY.slice(0, 8));
});

test("a budget of requests counts every attempt and asks no more once spent", async () => {
  const budget = new Budget(parseBudget("2"));
  const first = await askThrough([failing(500)], {}, budget);
  expect(first.asked).toEqual({
    code: "llm-budget-spent",
    problem: "the budget of 2 requests is spent",
  });
  expect(first.requests).toHaveLength(2);
  expect((await askThrough([saying(EMPTY)], {}, budget)).requests).toHaveLength(0);
});

test("a budget of tokens counts what the endpoint says it used", async () => {
  const budget = new Budget(parseBudget("145t"));
  const cheap = saying(EMPTY, { tokens: 70 });
  expect((await askThrough([cheap], {}, budget)).requests).toHaveLength(1);
  expect((await askThrough([cheap], {}, budget)).requests).toHaveLength(1);
  expect((await askThrough([cheap], {}, budget)).asked).toMatchObject({ code: "llm-budget-spent" });
});

test.each(["", "many", "-1", "1.5", "10 t"])("%j is no budget", (text) => {
  expect(() => parseBudget(text)).toThrow("--llm-budget: expected a number of requests");
});
