import type { Knowledge } from "../../ingest/knowledge/load.ts";
import type { ChamberRecord, Forms, ForumRecord } from "../../ingest/knowledge/schema.ts";
import { nameKey } from "../../ingest/text/transliteration.ts";

/** Bodies and countries of the gazetteers under their names in any language and script. */
export interface GazetteerIndex {
  readonly chambers: (name: string) => readonly ChamberRecord[];
  readonly forums: (name: string) => readonly ForumRecord[];
  /** ISO 3166 code. */
  readonly country: (name: string) => string | null;
}

export const indexGazetteers = ({ chambers, forums, countries }: Knowledge): GazetteerIndex => {
  const chambersByKey = fileByName([...chambers.values()], ({ names, strong, native }) => [
    ...Object.values(names),
    ...formsOf(strong),
    ...native,
  ]);
  const forumsByKey = fileByName([...forums.values()], ({ names, strong }) => [
    ...Object.values(names),
    ...formsOf(strong),
  ]);
  const countriesByKey = fileByName(
    [...countries.values()],
    ({ names, official = {}, aliases }) => [
      ...Object.values(names),
      ...Object.values(official),
      ...formsOf(aliases),
    ],
  );
  return {
    chambers: (name) => chambersByKey.get(nameKey(name)) ?? [],
    forums: (name) => forumsByKey.get(nameKey(name)) ?? [],
    country: (name) => countriesByKey.get(nameKey(name))?.[0]?.code ?? null,
  };
};

const formsOf = (forms: Forms): readonly (string | undefined)[] => Object.values(forms).flat();

const fileByName = <Item>(
  records: readonly Item[],
  namesOf: (item: Item) => readonly (string | undefined)[],
): ReadonlyMap<string, readonly Item[]> => {
  const filed = new Map<string, Item[]>();
  for (const record of records) {
    const keys = new Set(namesOf(record).flatMap((name) => (name ? nameKey(name) : [])));
    for (const key of keys) filed.set(key, [...(filed.get(key) ?? []), record]);
  }
  return filed;
};
