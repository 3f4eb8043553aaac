import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyJudgements, canonicalOf, effectiveJudgements } from "../../../src/identity/apply.ts";
import { type Judgement, MACHINE, pairKey, type Verdict } from "../../../src/identity/records.ts";

const idOf = (index: number): string => `person-${index.toString(16).padStart(16, "0")}`;
const judge = (
  left: number,
  right: number,
  verdict: Verdict,
  rest: Partial<Judgement> = {},
): Judgement => {
  const [leftId, rightId] = [idOf(Math.min(left, right)), idOf(Math.max(left, right))];
  return {
    leftId,
    rightId,
    verdict,
    author: MACHINE,
    decidedAt: null,
    score: 0.9,
    note: null,
    ...rest,
  };
};
const human = (left: number, right: number, verdict: Verdict, decidedAt: string): Judgement =>
  judge(left, right, verdict, { author: "reviewer", decidedAt, score: null });

const judgements = fc.array(
  fc
    .record({
      left: fc.nat(8),
      right: fc.nat(8),
      verdict: fc.constantFrom<Verdict>("SAME", "SAME", "DIFFERENT", "UNSURE"),
      isHuman: fc.boolean(),
      day: fc.integer({ min: 10, max: 28 }),
      score: fc.integer({ min: 50, max: 99 }),
    })
    .filter(({ left, right }) => left !== right)
    .map(({ left, right, verdict, isHuman, day, score }) =>
      isHuman
        ? human(left, right, verdict, `2026-01-${day}T00:00:00Z`)
        : judge(left, right, verdict, { score: score / 100 }),
    ),
  { maxLength: 24 },
);

const standsFor = (all: readonly Judgement[]): ((id: string) => string) => {
  const canonical = new Map(
    applyJudgements(all).redirects.map(({ id, canonicalId }) => [id, canonicalId]),
  );
  return (id) => canonical.get(id) ?? id;
};

describe("applyJudgements", () => {
  test("the order of judgements is of no account", () => {
    fc.assert(
      fc.property(judgements, fc.infiniteStream(fc.nat(1000)), (all, numbers) => {
        const shuffled = all
          .map((judgement) => ({ judgement, rank: Number(numbers.next().value) }))
          .sort((left, right) => left.rank - right.rank)
          .map(({ judgement }) => judgement);
        expect(applyJudgements(shuffled)).toEqual(applyJudgements(all));
      }),
    );
  });

  test("nothing judged different ends in one cluster, and redirects are one step long", () => {
    fc.assert(
      fc.property(judgements, (all) => {
        const stands = standsFor(all);
        for (const { leftId, rightId, verdict } of effectiveJudgements(all)) {
          if (verdict === "DIFFERENT") expect(stands(leftId)).not.toBe(stands(rightId));
          expect(stands(stands(leftId))).toBe(stands(leftId));
        }
      }),
    );
  });

  test("a SAME judgement is followed or named as refused", () => {
    fc.assert(
      fc.property(judgements, (all) => {
        const { refused } = applyJudgements(all);
        const stands = standsFor(all);
        const isRefused = new Set(refused.map(({ leftId, rightId }) => pairKey(leftId, rightId)));
        for (const { leftId, rightId, verdict } of effectiveJudgements(all)) {
          if (verdict === "SAME" && stands(leftId) !== stands(rightId)) {
            expect(isRefused.has(pairKey(leftId, rightId))).toBe(true);
          }
        }
      }),
    );
  });

  test("a merge that is taken back leaves no trace", () => {
    fc.assert(
      fc.property(judgements, fc.nat(8), fc.nat(8), (all, left, right) => {
        fc.pre(left !== right);
        const untouched = all.filter(
          ({ leftId, rightId }) => pairKey(leftId, rightId) !== pairKey(idOf(left), idOf(right)),
        );
        const merged = [...untouched, human(left, right, "SAME", "2026-02-01T00:00:00Z")];
        const withdrawn = [...merged, human(left, right, "UNSURE", "2026-02-02T00:00:00Z")];
        expect(applyJudgements(withdrawn).redirects).toEqual(applyJudgements(untouched).redirects);
      }),
    );
  });

  test("a human's later DIFFERENT parts what the program joined", () => {
    const joined = [judge(1, 2, "SAME"), judge(2, 3, "SAME")];
    expect(applyJudgements(joined).redirects).toEqual([
      { id: idOf(2), canonicalId: idOf(1) },
      { id: idOf(3), canonicalId: idOf(1) },
    ]);
    const parted = applyJudgements([...joined, human(1, 2, "DIFFERENT", "2026-01-01T00:00:00Z")]);
    expect(parted.redirects).toEqual([{ id: idOf(3), canonicalId: idOf(2) }]);
  });

  test("transitive joins stop where two members are known to differ", () => {
    const areDifferent = (left: string, right: string) =>
      pairKey(left, right) === pairKey(idOf(1), idOf(3));
    const { redirects, refused } = applyJudgements(
      [judge(1, 2, "SAME", { score: 0.95 }), judge(2, 3, "SAME", { score: 0.9 })],
      areDifferent,
    );
    expect(redirects).toEqual([{ id: idOf(2), canonicalId: idOf(1) }]);
    expect(refused).toHaveLength(1);
  });

  test("the gazetteer's id stands for a cluster, else the smallest", () => {
    expect(canonicalOf([idOf(1), "person-rustam-emomali", idOf(0)])).toBe("person-rustam-emomali");
    expect(canonicalOf([idOf(2), idOf(1)])).toBe(idOf(1));
  });
});
