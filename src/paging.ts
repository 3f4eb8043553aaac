import { badInput, bounded } from "./mistakes.ts";
import type { PageRow, Placed } from "./rows.ts";

export const DEFAULT_PAGE = 20;
export const LARGEST_PAGE = 500;

/** Relay's arguments as GraphQL hands them over. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** The order of a list: what it is sorted by, and where undated rows go. */
export interface Order {
  /** Stands in cursors, so that one of another list or order is refused. */
  readonly name: string;
  readonly ascending: boolean;
  readonly isNumeric?: boolean;
  /** What the query calls it, where it knows several. */
  readonly key?: string;
}

/** A page to read: the query parameters that say where it begins, and what the rows need afterwards. */
export interface PageRequest {
  readonly order: Order;
  readonly size: number;
  readonly isBackward: boolean;
  readonly hasCursor: boolean;
  readonly page: {
    readonly orderBy: string | null;
    readonly ascending: boolean;
    readonly undated: string;
    readonly afterSort: string | number | null;
    readonly afterId: string | null;
    readonly limit: number;
  };
}

export interface Connection<Item> {
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly edges: readonly Placed<Item>[];
}

/** What page queries return. */
export interface FoundPage<Item> {
  /** Zero when it was not asked for. */
  readonly total: number;
  readonly rows: readonly Item[];
}

const EARLIEST = "";
const LATEST = "9999-99-99";

/** How a page is read. */
export interface PageOptions {
  readonly largest?: number;
  /** Whether one row more than asked for is read, to know whether there are more. */
  readonly hasMore?: boolean;
}

/** Checks Relay's arguments. */
export const toPageRequest = (
  { first, after, last, before }: PageArguments,
  order: Order,
  { largest = LARGEST_PAGE, hasMore = true }: PageOptions = {},
): PageRequest => {
  if (isGiven(first) && isGiven(last)) throw badInput("last", "give either first or last");
  if (isGiven(last) && isGiven(after)) throw badInput("after", "goes with first, not with last");
  if (!isGiven(last) && isGiven(before)) throw badInput("before", "goes with last, not with first");
  const isBackward = isGiven(last);
  const size = isGiven(last)
    ? bounded("last", last, [0, largest])
    : bounded("first", first ?? DEFAULT_PAGE, [0, largest]);
  const cursor = isBackward
    ? readCursor("before", before, order)
    : readCursor("after", after, order);
  return {
    order,
    size,
    isBackward,
    hasCursor: cursor !== null,
    page: {
      orderBy: order.key ?? null,
      ascending: order.ascending !== isBackward,
      undated: order.ascending ? LATEST : EARLIEST,
      afterSort: cursor?.[0] ?? null,
      afterId: cursor?.[1] ?? null,
      limit: hasMore ? size + 1 : size,
    },
  };
};

/** Rows as read to the page asked for, in the order asked for. Cursors are written for those who ask for them. */
export const toConnection = <Item extends PageRow>(
  { total, rows }: FoundPage<Item>,
  { order, size, isBackward, hasCursor }: PageRequest,
): Connection<Item> => {
  const hasMore = rows.length > size;
  const page = rows.slice(0, size);
  if (isBackward) page.reverse();
  const edges = page.map((row) => ({
    ...row,
    get cursor() {
      return writeCursor(row, order);
    },
  }));
  return {
    totalCount: total,
    pageInfo: {
      hasNextPage: isBackward ? hasCursor : hasMore,
      hasPreviousPage: isBackward ? hasMore : hasCursor,
      get startCursor() {
        return edges[0]?.cursor ?? null;
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null;
      },
    },
    edges,
  };
};

const isGiven = <Value>(value: Value | null | undefined): value is Value =>
  value !== null && value !== undefined;

const writeCursor = ({ sort, id }: PageRow, { name }: Order): string =>
  Buffer.from(JSON.stringify([name, sort, id])).toString("base64url");

const readCursor = (
  argument: string,
  cursor: string | null | undefined,
  order: Order,
): readonly [string | number, string] | null => {
  if (!isGiven(cursor)) return null;
  const [name, sort, id] = parseCursor(argument, cursor);
  if (name !== order.name) throw badInput(argument, "this cursor belongs to another list or order");
  if (typeof sort !== (order.isNumeric ? "number" : "string") || typeof id !== "string") {
    throw badInput(argument, "not a cursor of this API");
  }
  return [sort as string | number, id];
};

const parseCursor = (argument: string, cursor: string): readonly unknown[] => {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    if (Array.isArray(parsed)) return parsed;
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
  }
  throw badInput(argument, "not a cursor of this API");
};
