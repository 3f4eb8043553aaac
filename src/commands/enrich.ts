import { createReadStream, readFileSync, statSync } from "node:fs";
import { createInterface } from "node:readline";
import { ZodError } from "zod";
import { CliError } from "../errors.ts";
import { createNameFilter, matchRegister, removeLinks, writeLinks } from "../identity/enrich.ts";
import { readRecords } from "../identity/read-records.ts";
import { loadCountryItems, type RegisterPerson, toRegisterPerson } from "../identity/registers.ts";
import { resolveIdentities } from "../identity/resolve.ts";
import { loadVocabulary } from "../identity/vocabulary.ts";
import { withGraph } from "./database.ts";
import type { Io } from "./io.ts";

export interface EnrichOptions {
  readonly path?: string;
  /** Show what would be linked, write nothing. */
  readonly dryRun?: boolean;
  /** Take back all that enrich ever wrote. */
  readonly undo?: boolean;
  readonly json?: boolean;
}

/** Links people of the graph to a public register's export, offline. */
export const runEnrich = (options: EnrichOptions, io: Io): Promise<number> =>
  withGraph(io, async (graph) => {
    if (options.undo) {
      const count = await removeLinks(graph);
      await resolveIdentities(graph);
      io.stdout.write(
        options.json ? `${JSON.stringify({ undone: count })}\n` : `${count} links taken back\n`,
      );
      return 0;
    }
    if (options.path === undefined) throw new CliError("enrich needs a file, or --undo");
    const records = await readRecords(graph);
    const isWanted = createNameFilter(records);
    const people: RegisterPerson[] = [];
    let refused = 0;
    for await (const { person, problem } of readRegister(options.path)) {
      if (problem) {
        refused += 1;
        io.stderr.write(`${problem}\n`);
      }
      if (person && isWanted(person)) people.push(person);
    }
    const { links, unsure } = matchRegister(records, people, loadVocabulary());
    if (!options.dryRun && links.length > 0) {
      await writeLinks(graph, links);
      await resolveIdentities(graph);
    }
    if (options.json) {
      const linked = links.map(({ entityId, person, score }) => ({
        entityId,
        wikidataId: person.wikidataId,
        score,
      }));
      io.stdout.write(`${JSON.stringify({ linked, unsure, refused })}\n`);
    } else {
      for (const { entityId, name, person } of links) {
        io.stdout.write(`${entityId}  ${name}  ${person.wikidataId}\n`);
      }
      for (const { entityId, name } of unsure) io.stderr.write(`${entityId}  ${name}  left open\n`);
      io.stdout.write(`${links.length} linked, ${unsure.length} left open, ${refused} refused\n`);
    }
    return refused > 0 ? 1 : 0;
  });

interface Entry {
  readonly person: RegisterPerson | null;
  readonly problem: string | null;
}

/** A file that is one JSON document is read at once; this is how large it may be. */
const MAX_DOCUMENT = 256 * 1024 * 1024;

/** JSON Lines, a Wikidata dump (an array, an item a line), or one document `{"entities": {…}}`. */
async function* readRegister(path: string): AsyncGenerator<Entry> {
  const countryItems = loadCountryItems();
  const entryOf = (value: unknown, place: string): Entry => {
    try {
      return { person: toRegisterPerson(value, countryItems), problem: null };
    } catch (cause) {
      if (!(cause instanceof ZodError)) throw cause;
      const [issue] = cause.issues;
      return {
        person: null,
        problem: `${place} bad-entry ${issue?.path.join(".")}: ${issue?.message}`,
      };
    }
  };
  const document = readDocument(path);
  if (document) {
    for (const [index, value] of document.entries()) yield entryOf(value, `${path}:${index + 1}`);
    return;
  }
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(path, "utf8") })) {
    number += 1;
    const text = line.trim().replace(/,$/, "");
    if (text === "" || text === "[" || text === "]") continue;
    const value = parseJson(text);
    yield value === undefined
      ? { person: null, problem: `${path}:${number}:1 bad-line no JSON` }
      : entryOf(value, `${path}:${number}:1`);
  }
}

/** The entries of a file that is one JSON document; null when each line is one. */
const readDocument = (path: string): unknown[] | null => {
  if (statSync(path).size > MAX_DOCUMENT) return null;
  const value = parseJson(readFileSync(path, "utf8"));
  if (Array.isArray(value)) return value;
  if (value === null || typeof value !== "object") return null;
  if ("entities" in value && value.entities !== null && typeof value.entities === "object") {
    return Object.values(value.entities);
  }
  return [value];
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
