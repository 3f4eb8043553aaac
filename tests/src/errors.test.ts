import { expect, test } from "vitest";
import {
  AppError,
  CliError,
  ConfigError,
  DataError,
  GraphError,
  isMissing,
} from "../../src/errors.ts";

const cause = new Error("below");

test.each([
  { error: new ConfigError("wrong", { cause }), name: "ConfigError", code: "CONFIG" },
  { error: new DataError("wrong", { cause }), name: "DataError", code: "DATA" },
  { error: new GraphError("wrong", { cause }), name: "GraphError", code: "GRAPH" },
  { error: new CliError("wrong", { cause }), name: "CliError", code: "CLI" },
])("$name keeps code and cause", ({ error, name, code }) => {
  expect(error).toBeInstanceOf(AppError);
  expect(error).toMatchObject({ name, code, cause, message: "wrong" });
});

test.each([
  { given: {}, exitCode: 2 },
  { given: { exitCode: 1 }, exitCode: 1 },
])("exit code $exitCode for $given", ({ given, exitCode }) => {
  expect(new CliError("wrong", given).exitCode).toBe(exitCode);
});

test("a missing file is told from other failures", () => {
  expect(isMissing(Object.assign(new Error("no file"), { code: "ENOENT" }))).toBe(true);
  expect(isMissing(Object.assign(new Error("no right"), { code: "EACCES" }))).toBe(false);
  expect(isMissing("ENOENT")).toBe(false);
});
