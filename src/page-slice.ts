import type { FoundPage, PageRequest } from "./paging.ts";
import type { PageRow } from "./rows.ts";

/** The page of a list that is all here and sorted by numbers, by the rules of the page queries. */
export const sliceOf = <Item extends PageRow>(
  rows: readonly Item[],
  { ascending, afterSort, afterId, limit }: PageRequest["page"],
): FoundPage<Item> => {
  const direction = ascending ? 1 : -1;
  const place = (left: Item, sort: string | number, id: string): number =>
    direction * (Number(left.sort) - Number(sort) || (left.id < id ? -1 : Number(left.id > id)));
  const following =
    afterId === null || afterSort === null
      ? [...rows]
      : rows.filter((row) => place(row, afterSort, afterId) > 0);
  following.sort((left, right) => place(left, right.sort, right.id));
  return { total: rows.length, rows: following.slice(0, limit) };
};
