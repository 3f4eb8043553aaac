import { askedOf } from "../asked.ts";
import type { BilateralResolvers } from "../generated/resolvers.ts";
import { toConnection, toPageRequest } from "../paging.ts";
import type { BilateralForumRow, BilateralRow, VisitRow } from "../rows.ts";
import { selectionOf, wantsMore } from "../selection.ts";
import { earlier, later } from "./dates.ts";
import { meetingsPage } from "./events.ts";
import { treatiesPage } from "./lists.ts";
import { relationOrder, wantedStatements, wantedWithEdges } from "./relations.ts";

export const Bilateral: BilateralResolvers = {
  countries: async ({ codes }, _arguments, { loaders }) => {
    const found = await Promise.all(codes.map((code) => loaders.country.load(code)));
    return found.flatMap((country) => country ?? []);
  },
  treaties: (pair, args, context, info) =>
    treatiesPage({ ...args, filter: narrowed(pair, args.filter) }, { context, info }),
  meetings: (pair, args, context, info) =>
    meetingsPage(args, narrowed(pair, args.filter), { context, info }),
  forums: async ({ codes: [left, right], from, to }, args, { loaders }, info) => {
    const request = toPageRequest(
      args,
      { name: "bilateralForums", ascending: false },
      { hasMore: wantsMore(info) },
    );
    const found = await loaders.page<BilateralForumRow>("bilateralForums", {
      filter: { left, right, from, to },
      page: request.page,
      read: { ...wantedStatements(selectionOf(info), "edges"), only: askedOf(info) },
    });
    return toConnection(found, request);
  },
  visits: async ({ codes: [left, right], from, to }, args, { loaders }, info) => {
    const request = toPageRequest(args, relationOrder("visits", args.orderBy), {
      hasMore: wantsMore(info),
    });
    const found = await loaders.page<VisitRow>("visits", {
      filter: { left, right, from, to },
      page: request.page,
      read: wantedWithEdges(info, "edges"),
    });
    return toConnection(found, request);
  },
};

interface Bounds {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly countries?: readonly string[] | null;
}

/** What the filter asks for, of both countries and within their days. */
const narrowed = <Filter extends Bounds>(
  { codes, from, to }: BilateralRow,
  filter: Filter | null | undefined,
) => ({
  ...filter,
  from: later(from, filter?.from),
  to: earlier(to, filter?.to),
  countries: [...new Set([...codes, ...(filter?.countries ?? [])])],
});
