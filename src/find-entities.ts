import type { Parameters, Row } from "./graph/run.ts";
import type { EntityRow, SearchRow } from "./rows.ts";
import { rankHit, toSearchQuery } from "./search.ts";

interface Hits extends Row {
  readonly rows: readonly { readonly node: EntityRow; readonly degree: number }[];
}

export interface FindOptions {
  readonly labels: readonly string[] | null;
  readonly countries: readonly string[] | null;
  /** Whether to read the country along. */
  readonly country: boolean;
  /** Which properties to read, as `src/asked.ts` writes it; all where it is absent. */
  readonly only?: string;
}

/** Reads the query `searchEntities`. */
type ReadHits = (query: "searchEntities", parameters: Parameters) => Promise<Hits[]>;

/** What a search finds at most. */
export const MOST_HITS = 200;

/** Entities whose names fit the text, with how well they do. */
export const findEntities = async (
  read: ReadHits,
  text: string,
  { labels, countries, country, only }: FindOptions,
): Promise<SearchRow[]> => {
  const query = toSearchQuery(text);
  if (!query) return [];
  const find = async (lucene: string) => {
    const [found] = await read("searchEntities", {
      query: lucene,
      filter: { labels, countries },
      limit: MOST_HITS,
      read: { country, ...(only ? { only } : {}) },
    });
    return found?.rows ?? [];
  };
  const strict = await find(query.all);
  const hits = strict.length > 0 || query.words.length < 2 ? strict : await find(query.any);
  return hits.map(({ node, degree }) => rankHit(query.words, node, degree));
};
