import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseYaml } from "../../ingest/knowledge/yaml.ts";
import { keyTokens } from "../../ingest/text/transliteration.ts";

const GAZETTEER = fileURLToPath(
  new URL("../../ingest/gazetteers/given-names.yml", import.meta.url),
);

/** The part of a record of given-names.yml that this needs. */
interface GivenName {
  readonly ru?: string;
  readonly kk?: string;
  readonly en?: string | readonly string[];
}

let loaded: ReadonlyMap<string, ReadonlySet<number>> | undefined;

/**
 * Whether two words, as keys, are given names that the gazetteer lists as different ones: «Рашад» and «Рашид» are two
 * names, however alike. False where either is not listed, or where both are spellings of one.
 */
export const areOtherGivenNames = (one: string, other: string): boolean => {
  loaded ??= load();
  const [left, right] = [loaded.get(one), loaded.get(other)];
  if (!left || !right) return false;
  return [...left].every((record) => !right.has(record));
};

const load = (): ReadonlyMap<string, ReadonlySet<number>> => {
  const { male, female } = parseYaml(readFileSync(GAZETTEER, "utf8")) as {
    male: readonly GivenName[];
    female: readonly GivenName[];
  };
  const records = new Map<string, Set<number>>();
  [...male, ...female].forEach(({ ru, kk, en }, record) => {
    for (const form of [ru, kk, en].flat()) {
      const key = form === undefined ? undefined : keyTokens(form).at(0);
      if (key !== undefined) records.set(key, (records.get(key) ?? new Set()).add(record));
    }
  });
  return records;
};
