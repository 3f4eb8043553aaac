import { describe, expect, test } from "vitest";
import type { Predicate } from "../../ingest/types.ts";
import { tell as tellEnglish } from "./en/tell.ts";
import { tell as tellKazakh } from "./kk/tell.ts";

describe("what lies ahead is a plan, whatever the sentence tells", () => {
  test.each<readonly [Predicate, string, readonly string[]]>([
    [
      "MET_WITH",
      "Ahead of his meeting with Alen Simonyan, Maulen Ashimbayev spoke.",
      ["?Alen Simonyan – Maulen Ashimbayev"],
    ],
    [
      "VISITED",
      "On the eve of Alen Simonyan's visit to Chile, a briefing was held.",
      ["?Alen Simonyan – Chile"],
    ],
    [
      "MET_WITH",
      "Ahead of the assembly, Maulen Ashimbayev met with Alen Simonyan.",
      ["Alen Simonyan – Maulen Ashimbayev"],
    ],
  ])("%s: %s", (predicate, text, expected) => {
    expect(tellEnglish(predicate, text)).toEqual(expected);
  });
});

describe("a visit that was put off is none", () => {
  test.each([
    ["Ален Симонянның Қазақстанға сапары кейінге қалдырылды.", ["!Ален Симонян – Қазақстан"]],
    ["Ален Симонянның Қазақстанға сапары кейінге шегерілді.", ["!Ален Симонян – Қазақстан"]],
    ["Ален Симонянның Қазақстанға сапары аяқталды.", ["Ален Симонян – Қазақстан"]],
  ])("%s", (text, expected) => {
    expect(tellKazakh("VISITED", text)).toEqual(expected);
  });
});
