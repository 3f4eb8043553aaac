import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  parse,
  validate,
} from "graphql";
import { describe, expect, test } from "vitest";
import { createSchema } from "../../src/schema.ts";
import * as page from "../../web/queries.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const schema = createSchema();
const own = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith("__") && !isSpecifiedScalarType(type),
);

describe("the schema describes itself", () => {
  test.each(own.map((type) => [type.name, type] as const))("%s", (_name, type) => {
    expect(type.description).toBeTruthy();
    const fields =
      isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
        ? Object.values(type.getFields())
        : [];
    for (const field of fields) {
      expect(field.description, field.name).toBeTruthy();
      const args = "args" in field ? field.args : [];
      for (const { name, description } of args) {
        expect(description, `${field.name}(${name}:)`).toBeTruthy();
      }
    }
  });
});

test("every connection is Relay's", () => {
  const connections = own.filter((type) => type.name.endsWith("Connection")).filter(isObjectType);
  expect(connections.length).toBeGreaterThan(10);
  for (const connection of connections) {
    const { edges, pageInfo } = connection.getFields();
    expect(String(pageInfo?.type), connection.name).toBe("PageInfo!");
    const edge = schema.getType(String(edges?.type).replace(/[[\]!]/g, ""));
    expect(isObjectType(edge) && Object.keys(edge.getFields()), connection.name).toEqual(
      expect.arrayContaining(["cursor", "node"]),
    );
  }
});

const documented = [
  ...readFileSync(`${ROOT}docs/api.md`, "utf8").matchAll(/```graphql\n(.*?)```/gs),
];
const examples = readdirSync(`${ROOT}web/operations`);
const operations = [
  ...documented.map(([, text = ""], index) => [`docs/api.md, block ${index + 1}`, text] as const),
  ...examples.map((name) => [name, readFileSync(`${ROOT}web/operations/${name}`, "utf8")] as const),
  ...Object.entries(page).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  ),
];

test.each(operations)("%s fits the schema", (_name, text) => {
  expect(validate(schema, parse(text))).toEqual([]);
});
