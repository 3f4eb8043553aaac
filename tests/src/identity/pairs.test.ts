import { expect, test } from "vitest";
import { HALVES, measurePairs, readPairs } from "../../../bench/pairs.ts";
import { loadVocabulary } from "../../../src/identity/vocabulary.ts";

const vocabulary = loadVocabulary();

test.each(HALVES)("the %s half keeps the bar", (half) => {
  const { precision, recall } = measurePairs(readPairs(half), vocabulary);
  expect(precision).toBeGreaterThanOrEqual(0.99);
  expect(recall).toBeGreaterThanOrEqual(0.93);
});

test("there are at least 400 pairs, hard ones of both labels, each id once", () => {
  const pairs = HALVES.flatMap(readPairs);
  expect(pairs.length).toBeGreaterThanOrEqual(400);
  expect(new Set(pairs.map(({ id }) => id)).size).toBe(pairs.length);
  expect(pairs.filter(({ label }) => label === "different").length).toBeGreaterThan(140);
  expect(pairs.filter(({ left }) => left.type !== "Person").length).toBeGreaterThanOrEqual(80);
});
