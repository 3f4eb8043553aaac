import { expect, test } from "vitest";
import { betweennessOf, type ConnectedPair } from "../../src/betweenness.ts";

/** `ab cd`: a with b, c with d. */
const pairsOf = (text: string): ConnectedPair[] =>
  text.split(" ").flatMap(([left = "", right = ""]) => (left ? [[left, right, 1] as const] : []));

/** Worked out by hand: each pair of others counts its share of shortest chains through the node. */
test.each<[string, string, Record<string, number>]>([
  // c lies between {a, b} and {d, e}: 4 pairs; b between a and c, d, e: 3.
  ["a chain", "ab bc cd de", { a: 0, b: 3, c: 4, d: 3, e: 0 }],
  // Every pair of the four leaves goes through m: 6 pairs.
  ["a star", "ma mb mc md", { m: 6, a: 0, b: 0, c: 0, d: 0 }],
  // a–c has two shortest chains, one through b and one through d: half a pair each; likewise b–d.
  ["a ring of four", "ab bc cd da", { a: 0.5, b: 0.5, c: 0.5, d: 0.5 }],
  // Two triangles joined by c–d: from a, b to d, e, f through c: 2 × 3 = 6; likewise through d.
  ["two circles and a bridge", "ab bc ca cd de ef fd", { a: 0, b: 0, c: 6, d: 6, e: 0, f: 0 }],
  ["everybody with everybody", "ab bc ca", { a: 0, b: 0, c: 0 }],
  ["two parts that know nothing of each other", "ab bc de", { a: 0, b: 1, c: 0, d: 0, e: 0 }],
])("%s", (_what, pairs, expected) => {
  const found = betweennessOf(Object.keys(expected), pairsOf(pairs));
  expect(Object.fromEntries(found.map(({ id, betweenness }) => [id, betweenness]))).toEqual(
    expected,
  );
});

test("a pair counts once, however many relationships it has; all of them are its degree", () => {
  const found = betweennessOf(
    ["a", "b", "c"],
    [
      ["a", "b", 7],
      ["b", "a", 1],
      ["c", "b", 2],
    ],
  );
  expect(found).toEqual([
    { id: "a", betweenness: 0, degree: 8 },
    { id: "b", betweenness: 1, degree: 10 },
    { id: "c", betweenness: 0, degree: 2 },
  ]);
});

test("the order of what is read changes nothing", () => {
  const pairs = pairsOf("ab bc cd da ac");
  const ids = ["d", "b", "a", "c"];
  expect(betweennessOf(ids, pairs)).toEqual(betweennessOf(ids.toReversed(), pairs.toReversed()));
});
