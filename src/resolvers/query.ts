import type { GraphQLResolveInfo } from "graphql";
import { askedOf } from "../asked.ts";
import type { Context } from "../context.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { badInput } from "../mistakes.ts";
import type { EntityRow } from "../rows.ts";
import { selectionOf, selectsBeyond } from "../selection.ts";
import { changes, conflicts } from "./changes.ts";
import { meetingCounts, meetings, timeline } from "./events.ts";
import { neighbourhood, path, paths } from "./explore.ts";
import { articles, chambers, countries, forums, persons, treaties } from "./lists.ts";
import { listsAlong } from "./lists-along.ts";
import { loadNode } from "./node.ts";
import { coSignatories, mostConnected, sharedForums } from "./rankings.ts";
import { wantedPosts } from "./relations.ts";
import { reviewQueue } from "./review.ts";
import { search } from "./search.ts";
import { type EntityTypeName, typeOf } from "./types.ts";

const MOST_IDS = 500;

/** One entity of the type, or null. */
const entityOf =
  (type: EntityTypeName) =>
  async (
    _root: unknown,
    { id }: { readonly id: string },
    { loaders }: Context,
    info: GraphQLResolveInfo,
  ): Promise<EntityRow | null> => {
    const entity = await loaders.entityWith(id, {
      country: selectsBeyond(info, "country", ["id", "code"]),
      ...wantedPosts(info),
      only: askedOf(info),
      nested: listsAlong(info),
    });
    return entity && typeOf(entity) === type ? entity : null;
  };

export const Query: QueryResolvers = {
  search,
  person: entityOf("Person"),
  chamber: entityOf("Chamber"),
  treaty: entityOf("Treaty"),
  forum: entityOf("Forum"),
  organization: entityOf("Organization"),
  country: async (_root, { id, code }, { loaders }) => {
    if ((id === null || id === undefined) === (code === null || code === undefined)) {
      throw badInput("id", "give either id or code");
    }
    if (code) return loaders.country.load(code);
    const entity = id ? await loaders.entity.load(id) : null;
    return entity && typeOf(entity) === "Country" ? entity : null;
  },
  article: (_root, { id }, { loaders }) => loaders.article.load(id),
  statement: (_root, { id }, { loaders }) => loaders.statement.load(id),
  event: (_root, { id }, { loaders }, info) =>
    loaders.event(id, ["statements", "conflicts"].some(selectionOf(info))),
  node: (_root, { id }, context) => loadNode(id, context),
  nodes: (_root, { ids }, context) => {
    if (ids.length > MOST_IDS) throw badInput("ids", `at most ${MOST_IDS}, found ${ids.length}`);
    return Promise.all(ids.map((id) => loadNode(id, context)));
  },
  persons,
  chambers,
  countries,
  treaties,
  forums,
  articles,
  meetings,
  bilateral: (_root, { countries: codes, from, to }) => {
    const [left, right, ...others] = codes;
    if (!left || !right || others.length > 0 || left === right) {
      throw badInput("countries", "expected two different countries");
    }
    return { codes: [left, right], from: from ?? null, to: to ?? null };
  },
  path,
  paths,
  neighbourhood,
  timeline,
  meetingCounts,
  sharedForums,
  coSignatories,
  mostConnected,
  changes,
  conflicts,
  reviewQueue,
};
