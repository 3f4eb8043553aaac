import { readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { fileURLToPath } from "node:url";

const CYPHER_FOLDER = fileURLToPath(new URL("../../cypher", import.meta.url));

/** Query text by name; a query's name is its file's name without `.cypher`. */
export type Queries = ReadonlyMap<string, string>;

/** Reads every `.cypher` file below the folder. Two files of one name are a mistake that must not wait for a user. */
export const loadQueries = (folder: string = CYPHER_FOLDER): Queries => {
  const queries = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || extname(entry.name) !== ".cypher") continue;
    const name = basename(entry.name, ".cypher");
    const path = join(entry.parentPath, entry.name);
    if (queries.has(name)) throw new TypeError(`${path}: a query named ${name} exists already`);
    queries.set(name, readFileSync(path, "utf8"));
  }
  return queries;
};
