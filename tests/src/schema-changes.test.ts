import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  buildASTSchema,
  buildSchema,
  DangerousChangeType,
  findBreakingChanges,
  findDangerousChanges,
  lexicographicSortSchema,
  parse,
  printSchema,
  visit,
} from "graphql";
import { describe, expect, test } from "vitest";
import { schemaText } from "../../src/schema.ts";

const ACCEPTED = fileURLToPath(new URL("../fixtures/schema.accepted.graphql", import.meta.url));

/** A schema's names and types in one order, without a word of description. */
const namesOf = (text: string): string => {
  const bare = visit(parse(text), {
    enter: (node) => ("description" in node ? { ...node, description: undefined } : undefined),
  });
  return `${printSchema(lexicographicSortSchema(buildASTSchema(bare)))}\n`;
};

/** What breaks operations that run today, and what lets them run on and answer something else. */
const breaks = (before: string, after: string): string[] => {
  const schemas = [buildSchema(before), buildSchema(after)] as const;
  const defaults = findDangerousChanges(...schemas).filter(
    ({ type }) => type === DangerousChangeType.ARG_DEFAULT_VALUE_CHANGE,
  );
  return [...findBreakingChanges(...schemas), ...defaults].map(({ description }) => description);
};

test("nothing a client may use is gone; what is new is on record (vitest -u)", async () => {
  const accepted = existsSync(ACCEPTED) ? readFileSync(ACCEPTED, "utf8") : namesOf(schemaText);
  expect(breaks(accepted, schemaText), "deprecate instead").toEqual([]);
  await expect(namesOf(schemaText)).toMatchFileSnapshot(ACCEPTED);
});

describe("what counts as a break", () => {
  const schema = "type Query { a(x: Int): Int, b: K, n: Int, d(x: Int = 1): Int } enum K { L, M }";
  test.each([
    ["a field gone", "type Query { b: K, n: Int, d(x: Int = 1): Int } enum K { L, M }", 1],
    [
      "a value gone",
      "type Query { a(x: Int): Int, b: K, n: Int, d(x: Int = 1): Int } enum K { L }",
      1,
    ],
    [
      "an argument that must be given",
      "type Query { a(x: Int!): Int, b: K, n: Int, d(x: Int = 1): Int } enum K { L, M }",
      1,
    ],
    [
      "another default",
      "type Query { a(x: Int): Int, b: K, n: Int, d(x: Int = 2): Int } enum K { L, M }",
      1,
    ],
    [
      "another field",
      "type Query { a(x: Int): Int, b: K, n: Int, d(x: Int = 1): Int, c: Int } enum K { L, M }",
      0,
    ],
    [
      "a deprecation",
      "type Query { a(x: Int): Int @deprecated, b: K, n: Int, d(x: Int = 1): Int } enum K { L, M }",
      0,
    ],
  ])("%s", (_name, after, count) => {
    expect(breaks(schema, after)).toHaveLength(count);
  });
});
