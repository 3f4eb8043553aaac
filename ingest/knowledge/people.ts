import { keyOf, keyTokens } from "../text/transliteration.ts";
import type { Records } from "./records.ts";
import type { PersonRecord } from "./schema.ts";

/** Known people by name. */
export interface PersonIndex {
  readonly personsByKey: ReadonlyMap<string, readonly PersonRecord[]>;
  /** By the key of the last word of any name. */
  readonly personsBySurname: ReadonlyMap<string, readonly PersonRecord[]>;
  /** The keys of all words of their names. */
  readonly personWords: ReadonlySet<string>;
}

/** People under the keys of all their written forms, and under their last words. */
export function indexPersons(persons: readonly PersonRecord[]): PersonIndex {
  const personsByKey = new Map<string, PersonRecord[]>();
  const personsBySurname = new Map<string, PersonRecord[]>();
  const personWords = new Set<string>();
  const file = (index: Map<string, PersonRecord[]>, key: string, record: PersonRecord) => {
    const filed = index.get(key);
    if (!filed) index.set(key, [record]);
    else if (!filed.includes(record)) filed.push(record);
  };
  for (const record of persons) {
    const { names, full = {}, aliases } = record;
    const forms = [Object.values(names), Object.values(full), ...Object.values(aliases)].flat();
    for (const form of new Set(forms)) {
      if (!form) continue;
      const tokens = keyTokens(form);
      for (const token of tokens) personWords.add(token);
      file(personsByKey, keyOf(tokens), record);
      file(personsBySurname, tokens.at(-1) ?? "", record);
    }
  }
  return { personsByKey, personsBySurname, personWords };
}

/** Gender by given name in lower case; null where both bear it. */
export function genders(given: Records["given"]): Map<string, "masc" | "femn" | null> {
  const known = new Map<string, "masc" | "femn" | null>();
  for (const [list, gender] of [
    [given.male, "masc"],
    [given.female, "femn"],
  ] as const) {
    for (const { ru, kk, en } of list) {
      for (const form of [ru, kk, en].flat()) {
        if (!form) continue;
        const key = form.toLowerCase();
        const other = known.get(key);
        known.set(key, other === undefined || other === gender ? gender : null);
      }
    }
  }
  return known;
}
