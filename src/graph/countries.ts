import type { Names } from "../../ingest/types.ts";
import { readCountries } from "../countries.ts";
import type { CountryNames } from "./entity-nodes.ts";

let names: ReadonlyMap<string, Names> | undefined;

/** Names from the gazetteer: countries get a node even where no article names them, only their people. */
export const countryNames: CountryNames = (code) => {
  names ??= new Map(readCountries().map((country) => [country.code, country.names]));
  return names.get(code) ?? null;
};
