import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type ExtractOptions, runExtract } from "../../../src/commands/extract.ts";
import { loadConfig } from "../../../src/config.ts";
import { type Endpoint, failing, KEY, saying, startEndpoint } from "./endpoint.ts";

// Each run loads the gazetteers anew.
vi.setConfig({ testTimeout: 60_000 });

const GOOD = "Маулен Ашимбаев обсудил сотрудничество с Сахибой Гафаровой.";
const POST = "Председатель Мажилиса Ерлан Кошанов выступил с речью.";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "interparl-llm-"));
  writeFileSync(join(folder, "1.txt"), `date 2025-03-04 Первая\n${GOOD}\n`);
  writeFileSync(join(folder, "2.txt"), `date 2025-03-05 Вторая\n${POST}\n`);
});
afterEach(() => rmSync(folder, { recursive: true }));

const collect = (): { stream: Writable; text: () => string } => {
  const parts: string[] = [];
  const stream = new Writable({
    write: (chunk, _, done) => {
      parts.push(String(chunk));
      done();
    },
  });
  return { stream, text: () => parts.join("") };
};

const extract = async (
  options: Partial<ExtractOptions>,
  environment: Readonly<Record<string, string>> = {},
) => {
  const [stdout, stderr] = [collect(), collect()];
  const config = loadConfig({
    environment: { INTERPARL_HOME: join(folder, "home"), ...environment },
    folder,
  });
  const paths = ["1.txt", "2.txt"].map((name) => join(folder, name));
  const code = await runExtract(
    { paths, ...options },
    { stdin: process.stdin, stdout: stdout.stream, stderr: stderr.stream, config, isTTY: false },
  );
  const lines = stdout.text().trim().split("\n").filter(Boolean);
  return { code, lines, stderr: stderr.text() };
};

const model = ({ url }: Endpoint, more: Readonly<Record<string, string>> = {}) => ({
  INTERPARL_LLM_URL: url,
  INTERPARL_LLM_MODEL: "tiny",
  INTERPARL_LLM_KEY: KEY,
  // One after the other, so that each article meets the step meant for it.
  INTERPARL_LLM_CONCURRENCY: "1",
  ...more,
});

const person = (name: string) => ({ type: "Person", name, countryCode: null, kind: null });
const MEETING = saying({
  statements: [
    {
      predicate: "MET_WITH",
      status: "ASSERTED",
      subject: person("Маулен Ашимбаев"),
      object: person("Сахиба Гафарова"),
      quote: GOOD,
    },
  ],
});

test("an article the model fails on is named, the rest goes on, and the exit code is 1", async () => {
  const endpoint = await startEndpoint(failing(400, `no, ${KEY}`), MEETING);
  const { code, lines, stderr } = await extract({ extractor: "llm" }, model(endpoint));
  expect(code).toBe(1);
  expect(stderr).toMatch(/1\.txt llm-not-answered the model: HTTP 400: no, \[key\]$/m);
  expect(stderr).not.toContain(KEY);
  expect(stderr).toContain("2.txt llm-invented-quote");
  expect(endpoint.requests).toHaveLength(2);
  expect(lines).toEqual([]);
});

test("what a model refuses to say costs only its article", async () => {
  const endpoint = await startEndpoint(MEETING, failing(400));
  const { code, lines, stderr } = await extract({ extractor: "llm", json: true }, model(endpoint));
  expect(code).toBe(1);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('"rule":"llm/met-with"');
  expect(stderr).toContain("2.txt llm-not-answered");
  expect(stderr).toContain('{"articles":1,"statements":1,"refused":1}');
});

test("with the rules beside it, a spent budget leaves the rules' statements", async () => {
  const endpoint = await startEndpoint(MEETING);
  const budget = { INTERPARL_LLM_BUDGET: "1" };
  const rules = await extract({});
  const both = await extract({ extractor: "both" }, model(endpoint, budget));
  expect(both.code).toBe(1);
  expect(both.stderr).toContain(
    "2.txt llm-budget-spent the model: the budget of 1 requests is spent",
  );
  expect(both.lines.filter((line) => line.includes("Кошанов"))).toEqual(
    rules.lines.filter((line) => line.includes("Кошанов")),
  );
  // The first answer is kept, so the same budget suffices for the second article now.
  const again = await extract({ extractor: "both" }, model(endpoint, budget));
  expect(again.code).toBe(0);
  expect(endpoint.requests).toHaveLength(2);
});

test("the order of the articles holds however many are asked about at once", async () => {
  const slow = await startEndpoint(
    (response) => void setTimeout(() => MEETING(response), 80),
    MEETING,
  );
  const { code, lines } = await extract(
    { extractor: "both" },
    model(slow, { INTERPARL_LLM_CONCURRENCY: "4" }),
  );
  expect(code).toBe(0);
  expect(slow.requests).toHaveLength(2);
  const paths = lines.map((line) => JSON.parse(line).provenance.article.path);
  expect(paths).toEqual([...paths].sort());
});

test.each([
  {
    about: "no address",
    given: { INTERPARL_LLM_MODEL: "m" },
    message: "needs INTERPARL_LLM_URL (--llm-url)",
  },
  {
    about: "no model",
    given: { INTERPARL_LLM_URL: "http://127.0.0.1:9" },
    message: "needs INTERPARL_LLM_MODEL (--llm-model)",
  },
  {
    about: "a wrong address",
    given: { INTERPARL_LLM_URL: "127.0.0.1", INTERPARL_LLM_MODEL: "m" },
    message: "expected an http:// or https:// address",
  },
  {
    about: "a password in the address",
    given: { INTERPARL_LLM_URL: "http://u:secret@h/", INTERPARL_LLM_MODEL: "m" },
    message: "expected no user or password",
  },
  {
    about: "a key of two lines",
    given: {
      INTERPARL_LLM_URL: "http://h/",
      INTERPARL_LLM_MODEL: "m",
      INTERPARL_LLM_KEY: "secret\nsecret",
    },
    message: "INTERPARL_LLM_KEY: holds characters",
  },
  {
    about: "a wrong budget",
    given: {
      INTERPARL_LLM_URL: "http://h/",
      INTERPARL_LLM_MODEL: "m",
      INTERPARL_LLM_BUDGET: "lots",
    },
    message: "--llm-budget: expected",
  },
])("$about: exit code 2 and one line", async ({ given, message }) => {
  const attempt = extract({ extractor: "llm" }, given as Readonly<Record<string, string>>);
  await expect(attempt).rejects.toMatchObject({
    exitCode: 2,
    message: expect.stringContaining(message),
  });
  await expect(attempt).rejects.not.toMatchObject({ message: expect.stringContaining("secret") });
});

test("--trace is for the rules", async () => {
  await expect(extract({ extractor: "both", trace: true })).rejects.toMatchObject({ exitCode: 2 });
  const { code, lines } = await extract({ trace: true });
  expect(code).toBe(0);
  expect(lines.filter((line) => line.startsWith("article "))).toHaveLength(2);
});
