import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as z from "zod";
import { parseYaml } from "../../ingest/knowledge/yaml.ts";
import type { Names } from "../../ingest/types.ts";
import { DataError } from "../errors.ts";
import type { CountryNames } from "./entity-nodes.ts";

const GAZETTEER = fileURLToPath(new URL("../../ingest/gazetteers/countries.yml", import.meta.url));

const records = z.array(
  z.object({
    code: z.string(),
    names: z.object({ ru: z.string(), kk: z.string(), en: z.string() }),
  }),
);

let loaded: ReadonlyMap<string, Names> | undefined;

/** Names from the gazetteer, read once: countries get a node even where no article names them, only their people. */
export const countryNames: CountryNames = (code) => {
  loaded ??= load();
  return loaded.get(code) ?? null;
};

const load = (): ReadonlyMap<string, Names> => {
  const { success, data, error } = records.safeParse(parseYaml(readFileSync(GAZETTEER, "utf8")));
  if (!success) throw new DataError(`countries.yml: ${z.prettifyError(error)}`);
  return new Map(data.map(({ code, names }) => [code, names]));
};
