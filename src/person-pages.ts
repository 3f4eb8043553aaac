import type { Loaders, PageParameters } from "./loaders.ts";
import type { FoundPage, PageRequest } from "./paging.ts";
import type { NodeListRow } from "./rows.ts";

interface PersonPage extends Omit<PageParameters, "page"> {
  readonly request: PageRequest;
}

/** A page of persons: along the index of names where that is their order, else by sorting those the filter leaves. */
export const loadPersons = async (
  loaders: Pick<Loaders, "page" | "total">,
  { request: { page }, withTotal = false, ...reading }: PersonPage,
): Promise<FoundPage<NodeListRow>> => {
  const isByName = page.orderBy === "NAME" && page.ascending && !reading.filter["countries"];
  if (!isByName) return loaders.page("persons", { ...reading, page, withTotal });
  const { afterSort, afterId, limit } = page;
  const [{ rows }, total] = await Promise.all([
    loaders.page<NodeListRow>("personsByName", {
      ...reading,
      page: { afterSort: afterSort ?? "", afterId: afterId ?? "", limit },
    }),
    withTotal ? loaders.total("persons", reading.filter) : 0,
  ]);
  return { rows, total };
};
