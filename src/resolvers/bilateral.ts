import { askedOf } from "../asked.ts";
import type { BilateralResolvers } from "../generated/resolvers.ts";
import { toConnection, toPageRequest } from "../paging.ts";
import type { BilateralForumRow, VisitRow } from "../rows.ts";
import { selectionOf, wantsMore } from "../selection.ts";
import { meetingsPage } from "./events.ts";
import { treatiesPage } from "./lists.ts";
import { relationOrder, wantedStatements, wantedWithEdges } from "./relations.ts";

export const Bilateral: BilateralResolvers = {
  countries: async ({ codes }, _arguments, { loaders }) => {
    const found = await Promise.all(codes.map((code) => loaders.country.load(code)));
    return found.flatMap((country) => country ?? []);
  },
  treaties: ({ codes, from, to }, args, context, info) => {
    const { filter } = args;
    return treatiesPage(
      {
        ...args,
        filter: {
          ...filter,
          from: latest(from, filter?.from),
          to: earliest(to, filter?.to),
          countries: [...new Set([...codes, ...(filter?.countries ?? [])])],
        },
      },
      { context, info },
    );
  },
  meetings: ({ codes, from, to }, args, context, info) =>
    meetingsPage(args, { countries: codes, from, to }, { context, info }),
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

type Day = string | null | undefined;

const latest = (left: Day, right: Day): string | null =>
  [left, right]
    .flatMap((day) => day ?? [])
    .sort()
    .at(-1) ?? null;

const earliest = (left: Day, right: Day): string | null =>
  [left, right].flatMap((day) => day ?? []).sort()[0] ?? null;
