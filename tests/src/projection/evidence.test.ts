import { describe, expect, test } from "vitest";
import { compareTellings, isHeadline, type Telling } from "../../../src/graph/evidence.ts";

const telling = (id: string, given: Partial<Telling> = {}): Telling => ({
  id,
  inferred: false,
  confidence: 0.9,
  isHeadline: false,
  language: "ru",
  publishedOn: "2025-08-26",
  articleId: "article-b",
  start: 100,
  ...given,
});

test.each<[string, Partial<Telling>, Partial<Telling>]>([
  ["said before concluded", { confidence: 0.5 }, { inferred: true }],
  ["sure before less sure", { isHeadline: true }, { confidence: 0.8 }],
  ["the text before the headline", { language: "en" }, { isHeadline: true }],
  ["Russian before Kazakh", { publishedOn: "2025-08-28" }, { language: "kk" }],
  ["Kazakh before English", { language: "kk", publishedOn: null }, { language: "en" }],
  ["English before a language nobody expects", { language: "en" }, { language: "uz" }],
  ["the first report before later ones", { articleId: "article-z" }, { publishedOn: "2025-08-27" }],
  ["a dated report before an undated one", { articleId: "article-z" }, { publishedOn: null }],
  ["one article after the other", { start: 900 }, { articleId: "article-c" }],
  ["the beginning of an article before its end", { start: 10 }, { start: 20 }],
])("%s", (_rule, first, second) => {
  const [left, right] = [telling("b", first), telling("a", second)];
  expect([right, left].sort(compareTellings)).toEqual([left, right]);
  expect([left, right].sort(compareTellings)).toEqual([left, right]);
});

test("ids tell apart what is equal in all else", () => {
  expect(compareTellings(telling("a"), telling("b"))).toBeLessThan(0);
  expect(compareTellings(telling("a"), telling("a"))).toBe(0);
});

describe("what is a headline", () => {
  test.each([
    ["Спикеры обсудили торговлю", "Спикеры обсудили торговлю", true],
    ["Спикеры обсудили торговлю", "Срочно: Спикеры обсудили торговлю | Новости", true],
    ["Спикеры обсудили торговлю и транспорт.", "Спикеры обсудили торговлю", false],
    ["Спикеры обсудили торговлю", null, false],
  ])("%s / %s", (quote, title, expected) => {
    expect(isHeadline(quote, title)).toBe(expected);
  });
});
