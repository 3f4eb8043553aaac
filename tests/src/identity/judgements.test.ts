import { describe, expect, test } from "vitest";
import {
  formatJudgements,
  humanJudgement,
  mergeJudgements,
  parseJudgements,
  readJudgementsFile,
} from "../../../src/identity/judgements.ts";
import { MACHINE } from "../../../src/identity/records.ts";

const early = humanJudgement(["person-b", "person-a"], {
  verdict: "SAME",
  author: "editor",
  decidedAt: "2026-01-01T00:00:00.000Z",
  note: "one biography",
});
const late = { ...early, verdict: "DIFFERENT" as const, decidedAt: "2026-01-02T00:00:00.000Z" };

describe("judgements", () => {
  test("the lower id stands left", () => {
    expect(early).toMatchObject({ leftId: "person-a", rightId: "person-b" });
  });

  test("what is written is read again, without the program's own", () => {
    const text = formatJudgements([{ ...early, author: MACHINE }, early]);
    expect(parseJudgements(text, "j.yml")).toEqual([early]);
  });

  test("of one pair and author the later holds, whatever the order", () => {
    expect(mergeJudgements([early], [late])).toEqual([late]);
    expect(mergeJudgements([late], [early])).toEqual([late]);
  });

  test("the file under version control can be read", () => {
    expect(readJudgementsFile()).toBeInstanceOf(Array);
  });

  test.each([
    [
      "an unknown verdict",
      '- {left: a, right: b, verdict: MAYBE, author: x, decidedAt: "2026-01-01T00:00:00Z"}',
      "0.verdict",
    ],
    ["no time", "- {left: a, right: b, verdict: SAME, author: x}", "0.decidedAt"],
    [
      "the program's name",
      `- {left: a, right: b, verdict: SAME, author: ${MACHINE}, decidedAt: "2026-01-01T00:00:00Z"}`,
      "0.author",
    ],
    [
      "one id twice",
      '- {left: a, right: a, verdict: SAME, author: x, decidedAt: "2026-01-01T00:00:00Z"}',
      "one id",
    ],
    ["no list", "left: a", "j.yml"],
    ["no YAML", "- {left", "j.yml"],
  ])("refuses %s, and says where", (_about, text, place) => {
    expect(() => parseJudgements(text, "j.yml")).toThrow(place);
  });
});
