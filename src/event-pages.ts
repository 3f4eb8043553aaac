import type { Parameters } from "./graph/run.ts";
import type { Loaders, PageParameters } from "./loaders.ts";
import type { FoundPage, PageRequest } from "./paging.ts";
import type { EventListRow } from "./rows.ts";

/** All filters; null for those not given. */
export interface MeetingParameters extends Parameters {
  readonly from: string | null;
  readonly to: string | null;
  readonly countries: readonly string[] | null;
  readonly participants: readonly string[] | null;
}

interface MeetingPage extends Pick<PageParameters, "read" | "withTotal" | "withRows"> {
  readonly filter: MeetingParameters;
  readonly request: PageRequest;
}

const EARLIEST = "";
const LATEST = "9999-99-99";
const BEYOND_ALL_IDS = "~";

/**
 * A page of meetings by the cheapest way: through whom the filter names, or along the index of dates, or, where undated
 * ones come into it, by sorting all.
 */
export const loadMeetings = async (
  loaders: Pick<Loaders, "page" | "total">,
  { filter, request, read = {}, withTotal = false, withRows = true }: MeetingPage,
): Promise<FoundPage<EventListRow>> => {
  const { page } = request;
  if (filter.participants?.length || filter.countries?.length) {
    return loaders.page("meetingsOfEntities", { filter, page, read, withTotal, withRows });
  }
  const start = startOf(request);
  if (start === null || !withRows) {
    return loaders.page("meetings", { filter, page, read, withTotal, withRows });
  }
  const [{ rows }, total] = await Promise.all([
    loaders.page<EventListRow>(page.ascending ? "meetingsOldestFirst" : "meetingsNewestFirst", {
      filter,
      page: { ...boundsOf(start, page, filter), limit: page.limit },
      read,
    }),
    withTotal ? loaders.total("meetings", filter) : 0,
  ]);
  const mayGoOnUndated = !request.isBackward && !filter.from && !filter.to;
  if (rows.length === page.limit || !mayGoOnUndated) return { rows, total };
  const sorted = await loaders.page<EventListRow>("meetings", { filter, page, read });
  return { rows: sorted.rows, total };
};

interface Start {
  readonly afterSort: string;
  readonly afterId: string;
}

/** Where among dated meetings the page begins; null when it may begin among undated ones. */
const startOf = ({ isBackward, page }: PageRequest): Start | null => {
  const { ascending, undated, afterSort, afterId } = page;
  if (afterId === null) {
    if (isBackward) return null;
    return ascending
      ? { afterSort: EARLIEST, afterId: EARLIEST }
      : { afterSort: LATEST, afterId: BEYOND_ALL_IDS };
  }
  return afterSort === undated ? null : { afterSort: String(afterSort), afterId };
};

/** The part of an index to look at. An event known by its year may last up to a year. */
export const rangeOf = ({
  from,
  to,
}: Pick<MeetingParameters, "from" | "to">): {
  /** Where those that reach the first day asked for may begin. */
  readonly lowest: string;
  /** The last day asked for. */
  readonly highest: string;
  /** Where those that began before the first day asked for may end. */
  readonly latest: string;
} => ({
  lowest: from ? yearsOn(from, -1) : EARLIEST,
  highest: to ?? LATEST,
  latest: from ? yearsOn(from, 1) : LATEST,
});

/** Where the page begins and ends in that part. */
const boundsOf = (start: Start, { ascending }: PageRequest["page"], filter: MeetingParameters) => {
  const { lowest, highest } = rangeOf(filter);
  if (ascending) {
    return {
      ...(start.afterSort < lowest ? { afterSort: lowest, afterId: EARLIEST } : start),
      highest,
    };
  }
  return {
    ...(start.afterSort > highest ? { afterSort: highest, afterId: BEYOND_ALL_IDS } : start),
    lowest,
  };
};

const yearsOn = (day: string, years: number): string =>
  `${String(Number(day.slice(0, 4)) + years).padStart(4, "0")}${day.slice(4)}`;
