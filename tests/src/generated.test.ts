import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { generate } from "@graphql-codegen/cli";
import { expect, test } from "vitest";
import config from "../../src/codegen.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

test("the generated types are what npm run codegen makes of the schema today", async () => {
  const made = await generate({ ...config, cwd: ROOT, silent: true }, false);
  expect(made.length).toBeGreaterThan(1);
  for (const { filename, content } of made) {
    expect(existsSync(filename), filename).toBe(true);
    expect(readFileSync(filename, "utf8"), filename).toBe(content);
  }
});
