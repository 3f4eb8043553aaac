import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Config, loadConfig, type Settings } from "../../src/config.ts";
import { ConfigError } from "../../src/errors.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "interparl-config-"));
  writeFileSync(join(folder, ".env"), "PORT=4001\nHOST=from-file\nNEO4J_USER=from-file\n");
});
afterAll(() => rmSync(folder, { recursive: true }));

const load = (environment: Settings, flags: Settings = {}): Config =>
  loadConfig({ environment, flags, folder });

describe("the order of sources", () => {
  test("a .env file alone", () => {
    expect(load({})).toMatchObject({ port: 4001, host: "from-file" });
  });

  test("the environment wins over .env, flags win over both", () => {
    const environment = { PORT: "4002", HOST: "from-environment" };
    expect(load(environment, { PORT: "4003" })).toMatchObject({
      port: 4003,
      host: "from-environment",
      neo4j: { user: "from-file" },
    });
  });

  test("an empty value counts as not given", () => {
    expect(load({ HOST: "", NEO4J_URI: "" })).toMatchObject({
      host: "from-file",
      neo4j: { uri: null },
    });
  });

  test("what nobody gives has a default", () => {
    const config = loadConfig({ environment: {}, folder: tmpdir() });
    expect(config).toMatchObject({
      host: "127.0.0.1",
      port: 4000,
      neo4j: { uri: null, user: "neo4j", image: "neo4j:5.26-community" },
      reviewToken: null,
      corsOrigins: [],
      debug: false,
    });
    expect(config.home).toMatch(/interparl$/);
    expect(config.jars).toBe(join(config.home, "jars"));
  });
});

describe("single settings", () => {
  const rows: readonly (readonly [Settings, object])[] = [
    [{ INTERPARL_HOME: "/data/graph" }, { home: "/data/graph", jars: "/data/graph/jars" }],
    [{ NEO4J_READ_USER: "", NEO4J_READ_PASSWORD: "" }, { neo4j: { reader: null } }],
    [
      { NEO4J_READ_USER: "reader", NEO4J_READ_PASSWORD: "secret" },
      { neo4j: { reader: { user: "reader", password: "secret" } } },
    ],
    [{ INTERPARL_JARS: "/data/jars" }, { jars: "/data/jars" }],
    [
      { INTERPARL_CORS_ORIGINS: "https://a.example, https://b.example" },
      { corsOrigins: ["https://a.example", "https://b.example"] },
    ],
    [{ JAVA_HOME: "/opt/jdk" }, { java: "/opt/jdk/bin/java" }],
    [{ DEBUG: "1" }, { debug: true }],
    [{ DEBUG: "0" }, { debug: false }],
    [{ NEO4J_URI: "neo4j+s://graph.example" }, { neo4j: { uri: "neo4j+s://graph.example" } }],
    [{ NEO4J_URI: "bolt+ssc://10.0.0.1:7687" }, { neo4j: { uri: "bolt+ssc://10.0.0.1:7687" } }],
  ];
  test.each(rows)("%j", (environment, expected) => {
    expect(load(environment)).toMatchObject(expected);
  });
});

describe("a wrong setting is named with what was expected and found", () => {
  const rows: readonly (readonly [Settings, string])[] = [
    [{ PORT: "abc" }, 'PORT: expected a port from 0 to 65535, found "abc"'],
    [{ PORT: "70000" }, 'PORT: expected a port from 0 to 65535, found "70000"'],
    [{ PORT: "1.5" }, 'PORT: expected a port from 0 to 65535, found "1.5"'],
    [
      { NEO4J_URI: "http://localhost:7474" },
      'NEO4J_URI: expected a bolt:// or neo4j:// address, found "http://localhost:7474"',
    ],
    [
      { NEO4J_READ_USER: "reader" },
      "NEO4J_READ_USER and NEO4J_READ_PASSWORD: expected both or neither",
    ],
    [
      { INTERPARL_MEMORY: "lots" },
      'INTERPARL_MEMORY: expected a size such as 512m or 2g, found "lots"',
    ],
    [
      { INTERPARL_RATE_LIMIT: "-1" },
      'INTERPARL_RATE_LIMIT: expected a whole number, 0 for no limit, found "-1"',
    ],
  ];
  test.each(rows)("%j", (environment, message) => {
    expect(() => load(environment)).toThrow(new ConfigError(message));
  });
});
