import type { QueryResolvers } from "../generated/resolvers.ts";
import type { Row } from "../graph/run.ts";
import { badInput } from "../mistakes.ts";
import { type FoundPage, type Order, toConnection, toPageRequest } from "../paging.ts";
import type { EntityRow, SearchRow } from "../rows.ts";
import { rankHit, toSearchQuery } from "../search.ts";
import { selectsBeyond } from "../selection.ts";
import { labelsOf } from "./types.ts";

interface Hit extends Row {
  readonly node: EntityRow;
  readonly degree: number;
}

const MOST_HITS = 200;
const MOST_LETTERS = 200;
const BY_FIT: Order = { name: "search", ascending: false, isNumeric: true };

export const search: NonNullable<QueryResolvers["search"]> = async (
  _root,
  { query: text, types, countries, ...page },
  { loaders },
  info,
) => {
  if (text.length > MOST_LETTERS) throw badInput("query", `at most ${MOST_LETTERS} characters`);
  const request = toPageRequest(page, BY_FIT, MOST_HITS);
  const query = toSearchQuery(text);
  if (!query) return toConnection<SearchRow>({ total: 0, rows: [] }, request);
  const find = (lucene: string) =>
    loaders.rows<Hit>("searchEntities", {
      query: lucene,
      filter: { labels: labelsOf(types), countries: countries ?? null },
      limit: MOST_HITS,
      read: { country: selectsBeyond(info, "edges.node.country", ["id", "code"]) },
    });
  const strict = await find(query.all);
  const hits = strict.length > 0 || query.words.length < 2 ? strict : await find(query.any);
  const ranked = hits.map(({ node, degree }) => rankHit(query.words, node, degree));
  return toConnection(sliceOf(ranked, request.page), request);
};

type Slice = ReturnType<typeof toPageRequest>["page"];

/** The page of a list that is all here, by the rules of the page queries. */
const sliceOf = (rows: readonly SearchRow[], slice: Slice): FoundPage<SearchRow> => {
  const { ascending, afterSort, afterId, limit } = slice;
  const direction = ascending ? 1 : -1;
  const place = (left: SearchRow, sort: string | number, id: string): number =>
    direction * (Number(left.sort) - Number(sort) || (left.id < id ? -1 : Number(left.id > id)));
  const following =
    afterId === null || afterSort === null
      ? [...rows]
      : rows.filter((row) => place(row, afterSort, afterId) > 0);
  following.sort((left, right) => place(left, right.sort, right.id));
  return { total: rows.length, rows: following.slice(0, limit) };
};
