import { findEntities, MOST_HITS } from "../find-entities.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { badInput } from "../mistakes.ts";
import { type FoundPage, type Order, toConnection, toPageRequest } from "../paging.ts";
import type { SearchRow } from "../rows.ts";
import { selectsBeyond } from "../selection.ts";
import { labelsOf } from "./types.ts";

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
  const ranked = await findEntities(loaders.rows, text, {
    labels: labelsOf(types),
    countries: countries ?? null,
    country: selectsBeyond(info, "edges.node.country", ["id", "code"]),
  });
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
