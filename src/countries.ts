import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as z from "zod";
import { countryRecord } from "../ingest/knowledge/schema.ts";
import { parseYaml } from "../ingest/knowledge/yaml.ts";
import { DataError } from "./errors.ts";

/** A country as the gazetteer has it. */
export type CountryRecord = z.infer<typeof countryRecord>;

const GAZETTEER = fileURLToPath(new URL("../ingest/gazetteers/countries.yml", import.meta.url));

let loaded: readonly CountryRecord[] | undefined;

/** The gazetteer of countries, read once. Throws DataError where the file breaks its schema. */
export const readCountries = (): readonly CountryRecord[] => {
  loaded ??= load();
  return loaded;
};

const load = (): readonly CountryRecord[] => {
  const { success, data, error } = z
    .array(countryRecord)
    .safeParse(parseYaml(readFileSync(GAZETTEER, "utf8")));
  if (!success) throw new DataError(`countries.yml: ${z.prettifyError(error)}`);
  return data;
};
