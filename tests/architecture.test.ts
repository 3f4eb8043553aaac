import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseYaml } from "../ingest/knowledge/yaml.ts";

const IMPORT = /^\s*(?:import|export)\s[^"']*?from\s+"([^"]+)"/gm;

const filesBelow = (folder: string, extension: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(extension))
    .map((name) => join(folder, name))
    .sort();

/** Every import of a TypeScript file: a package's name, or the imported file's path from the root. */
const importsOf = (file: string): string[] =>
  [...readFileSync(file, "utf8").matchAll(IMPORT)].flatMap(([, from = ""]) =>
    from.startsWith(".") ? join(file, "..", from) : from,
  );

const pairs = (folder: string): [file: string, imported: string][] =>
  filesBelow(folder, ".ts").flatMap((file) =>
    importsOf(file).map((imported): [string, string] => [file, imported]),
  );

const breaches = (
  folder: string,
  isForbidden: (imported: string, file: string) => boolean,
): string[] =>
  pairs(folder)
    .filter(([file, imported]) => isForbidden(imported, file))
    .map(([file, imported]) => `${file} imports ${imported}`);

test("reading text needs no service: ingest/ imports nothing of src/, no database, no network, no GraphQL", () => {
  const services = [
    "neo4j-driver",
    "graphql",
    "graphql-yoga",
    "node:net",
    "node:http",
    "node:https",
  ];
  expect(
    breaches("ingest", (imported) => imported.startsWith("src/") || services.includes(imported)),
  ).toEqual([]);
});

test("in ingest/ only the readers of articles and of gazetteers touch files", () => {
  const mayRead = ["ingest/articles.ts", "ingest/knowledge/files.ts", "ingest/knowledge/cache.ts"];
  expect(
    breaches(
      "ingest",
      (imported, file) => imported.startsWith("node:fs") && !mayRead.includes(file),
    ),
  ).toEqual([]);
});

test("ingest/ knows no clock and no chance", () => {
  const impure = filesBelow("ingest", ".ts").filter((file) =>
    /\b(?:Date\.now|new Date\(\)|Math\.random)\b/.test(readFileSync(file, "utf8")),
  );
  expect(impure).toEqual([]);
});

test("the types of the pipeline import no other module of the project", () => {
  expect(importsOf("ingest/types.ts")).toEqual([]);
});

test("rules never import each other", () => {
  const isRule = (path: string) =>
    /^ingest\/rules\/(?:met-with|signed|participates-in|holds-post|visited|part-of)\.ts$/.test(
      path,
    );
  expect(breaches("ingest/rules", (imported, file) => isRule(file) && isRule(imported))).toEqual(
    [],
  );
});

test("only src/graph/ speaks to the driver", () => {
  expect(
    breaches(
      "src",
      (imported, file) => imported === "neo4j-driver" && !file.startsWith("src/graph/"),
    ),
  ).toEqual([]);
});

test("of the environment only src/config.ts reads", () => {
  const readers = [...filesBelow("src", ".ts"), ...filesBelow("ingest", ".ts")].filter((file) =>
    readFileSync(file, "utf8").includes("process.env"),
  );
  expect(readers).toEqual(["src/config.ts"]);
});

test("no Cypher stands in a TypeScript file", () => {
  const CYPHER = /["'`\n]\s*(?:MATCH|MERGE|UNWIND|OPTIONAL MATCH|CALL db\.)\s*[($]/;
  const withCypher = [...filesBelow("src", ".ts"), ...filesBelow("ingest", ".ts")].filter((file) =>
    CYPHER.test(readFileSync(file, "utf8")),
  );
  expect(withCypher).toEqual([]);
});

// A list and its count go by one name: `persons` and `personsTotal`.
test("every query is called by its name", () => {
  const source = [...filesBelow("src", ".ts"), ...filesBelow("tests", ".ts")]
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
  const unused = filesBelow("cypher", ".cypher")
    .filter((file) => !file.startsWith("cypher/setup/"))
    .map(
      (file) =>
        file
          .split("/")
          .at(-1)
          ?.replace(/(?:Total)?\.cypher$/, "") ?? "",
    )
    .filter((name) => !source.includes(`"${name}"`) && !source.includes(`${name}:`));
  expect(unused).toEqual([]);
});

test("every predicate has a rule, triggers in three languages where it needs them, and a GraphQL value", () => {
  const predicates = ["MET_WITH", "SIGNED", "PARTICIPATES_IN", "HOLDS_POST", "VISITED", "PART_OF"];
  const rules = filesBelow("ingest/rules", ".ts").map((file) => readFileSync(file, "utf8"));
  const schema = readFileSync("schema.graphql", "utf8");
  const { triggers } = parseYaml(readFileSync("ingest/gazetteers/triggers.yml", "utf8")) as {
    triggers: { predicate?: string; ru: object; kk: object; en: object }[];
  };
  for (const predicate of predicates) {
    expect(rules.some((text) => text.includes(`predicate: "${predicate}"`))).toBe(true);
    expect(schema).toMatch(new RegExp(`^  ${predicate}$`, "m"));
    if (predicate === "PART_OF") continue;
    for (const language of ["ru", "kk", "en"] as const) {
      const forms = triggers
        .filter((record) => record.predicate === predicate)
        .flatMap((record) => Object.values(record[language]).flat());
      expect(forms.length, `${predicate} in ${language}`).toBeGreaterThan(0);
    }
  }
});
