import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";

const PROGRAM = fileURLToPath(new URL("../../src/interparl.js", import.meta.url));
/** Nothing listens on the discard port of a test machine. */
const DEAD = "bolt://127.0.0.1:9";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "interparl-cli-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The program as a user starts it, in a folder that is not the clone. */
const interparl = (
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Run> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [PROGRAM, ...parameters], {
      cwd: folder,
      env: { PATH: process.env["PATH"], INTERPARL_HOME: join(folder, "home"), ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (chunk) => {
      stdout += chunk;
    });
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });

describe("wrong use ends with 2, the reason and the usage", () => {
  test.each([
    { parameters: [], reason: "" },
    { parameters: ["frobnicate"], reason: "unknown command 'frobnicate'" },
    { parameters: ["db"], reason: "missing required argument 'action'" },
    { parameters: ["db", "explode"], reason: "'explode' is invalid" },
    { parameters: ["db", "status", "--frobnicate"], reason: "unknown option '--frobnicate'" },
    { parameters: ["extract"], reason: "missing required argument 'path'" },
    { parameters: ["export", "--format", "xls"], reason: "'xls' is invalid" },
    { parameters: ["explain"], reason: "missing required argument 'id'" },
  ])("interparl $parameters", async ({ parameters, reason }) => {
    const { code, stdout, stderr } = await interparl(parameters);
    expect(stderr).toContain(reason);
    expect(stderr).toContain("Usage: interparl");
    expect(stdout).toBe("");
    expect(code).toBe(2);
  });
});

describe("help and version go to stdout", () => {
  test("--help names every verb", async () => {
    const { code, stdout, stderr } = await interparl(["--help"]);
    for (const verb of "extract ingest load serve export explain db demo".split(" ")) {
      expect(stdout).toMatch(new RegExp(`^ {2}${verb} `, "m"));
    }
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  test("--version", async () => {
    expect(await interparl(["--version"])).toEqual({ code: 0, stdout: "0.1.0\n", stderr: "" });
  });
});

describe("a failure is one line on stderr and exit code 2", () => {
  test.each([
    {
      about: "a setting that is none",
      parameters: ["db", "status"],
      environment: { PORT: "many" },
      line: 'interparl: PORT: expected a port from 0 to 65535, found "many"\n',
    },
    {
      about: "a flag that is none",
      parameters: ["serve", "--port", "many"],
      environment: { PORT: "4000" },
      line: 'interparl: PORT: expected a port from 0 to 65535, found "many"\n',
    },
    {
      about: "reset without --yes",
      parameters: ["db", "reset"],
      environment: {},
      line: /^interparl: db reset deletes the whole graph in .*; add --yes if that is meant\n$/,
    },
    {
      about: "stop of somebody else's server",
      parameters: ["db", "stop"],
      environment: { NEO4J_URI: DEAD },
      line: `interparl: db stop is for the local server, and NEO4J_URI names ${DEAD}\n`,
    },
    {
      about: "no server at the address",
      parameters: ["db", "status"],
      environment: { NEO4J_URI: DEAD },
      line: /^interparl: no Neo4j answers at bolt:\/\/127\.0\.0\.1:9: .*\n$/,
    },
  ])("$about", async ({ parameters, environment, line }) => {
    const { code, stdout, stderr } = await interparl(parameters, environment);
    expect(stderr).toMatch(line);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });

  test("with the stack where DEBUG asks for it", async () => {
    const { code, stderr } = await interparl(["db", "reset"], { DEBUG: "1" });
    expect(stderr).toContain("    at ");
    expect(code).toBe(2);
  });

  test("a machine with no way to a database is told all three", async () => {
    const { code, stdout, stderr } = await interparl(["db", "start"], {
      PATH: folder,
      INTERPARL_JARS: join(folder, "jars"),
    });
    expect(stderr).toMatch(/^interparl: no database: .*NEO4J_URI.*Docker.*JDK.*Maven.*\n$/);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });
});

describe("db with a database", () => {
  test("status shows a server that somebody else runs", async () => {
    const { uri, user, password } = inject("neo4j");
    const environment = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    const { code, stdout } = await interparl(["db", "status", "--json"], environment);
    expect(JSON.parse(stdout)).toEqual({ running: true, origin: "uri", uri, user });
    expect(code).toBe(0);
  });

  test("a flag wins over the environment, the environment over .env", async () => {
    const { uri, user, password } = inject("neo4j");
    const environment = { NEO4J_USER: user, NEO4J_PASSWORD: password };
    writeFileSync(join(folder, ".env"), `NEO4J_URI=${DEAD}\n`);
    try {
      expect((await interparl(["db", "status"], environment)).code).toBe(2);
      const byVariable = await interparl(["db", "status"], { ...environment, NEO4J_URI: uri });
      expect(byVariable.code).toBe(0);
      const byFlag = await interparl(["db", "status", "--neo4j-uri", uri], {
        ...environment,
        NEO4J_URI: "bolt://127.0.0.1:19",
      });
      expect(byFlag).toEqual({
        code: 0,
        stdout: `Neo4j answers at ${uri} (NEO4J_URI)\n`,
        stderr: "",
      });
    } finally {
      rmSync(join(folder, ".env"));
    }
  });

  test("status of a home where none runs ends with 2", async () => {
    const { code, stdout } = await interparl(["db", "status", "--json"]);
    expect({ code, answer: JSON.parse(stdout) }).toEqual({ code: 2, answer: { running: false } });
  });

  test("stop where none runs is no failure", async () => {
    const { code, stdout } = await interparl(["db", "stop"]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "Neo4j did not run\n" });
  });
});
