import { askedOf } from "../asked.ts";
import { findEntities, MOST_HITS } from "../find-entities.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { badInput } from "../mistakes.ts";
import { sliceOf } from "../page-slice.ts";
import { type Order, toConnection, toPageRequest } from "../paging.ts";
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
  const request = toPageRequest(page, BY_FIT, { largest: MOST_HITS });
  const ranked = await findEntities(loaders.rows, text, {
    labels: labelsOf(types),
    countries: countries ?? null,
    country: selectsBeyond(info, "edges.node.country", ["id", "code"]),
    only: askedOf(info, ["searchKeys"]),
  });
  return toConnection(sliceOf(ranked, request.page), request);
};
