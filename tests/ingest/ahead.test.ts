import { beforeAll, expect, test } from "vitest";
import { articleFromText } from "../../ingest/articles.ts";
import { ingest, loadKnowledge } from "../../ingest/index.ts";
import type { Knowledge } from "../../ingest/knowledge/load.ts";
import type { Language } from "../../ingest/types.ts";

let knowledge: Knowledge;

beforeAll(async () => {
  knowledge = await loadKnowledge();
});

/** What a sentence says of meetings and visits. */
const statuses = (language: Language, text: string): string[] => {
  const article = articleFromText(text, {
    path: null,
    url: null,
    title: null,
    publishedOn: "2025-03-10",
    language,
    publisher: null,
  });
  return ingest(article, knowledge)
    .statements.filter(({ predicate }) => predicate === "MET_WITH" || predicate === "VISITED")
    .map(({ predicate, status }) => `${predicate} ${status}`);
};

test.each<readonly [Language, string, readonly string[]]>([
  ["en", "Ahead of his meeting with Alen Simonyan, Maulen Ashimbayev spoke.", ["MET_WITH PLANNED"]],
  ["en", "On the eve of Alen Simonyan's visit to Chile, a briefing was held.", ["VISITED PLANNED"]],
  ["en", "Ahead of the assembly, Maulen Ashimbayev met with Alen Simonyan.", ["MET_WITH ASSERTED"]],
  ["kk", "Ален Симонянның Қазақстанға сапары кейінге қалдырылды.", ["VISITED DENIED"]],
  ["kk", "Ален Симонянның Қазақстанға сапары кейінге шегерілді.", ["VISITED DENIED"]],
  ["kk", "Ален Симонянның Қазақстанға сапары аяқталды.", ["VISITED ASSERTED"]],
])("%s: %s", (language, text, expected) => {
  expect(statuses(language, text)).toEqual(expected);
});
