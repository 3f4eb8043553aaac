import type { PersonResolvers } from "../generated/resolvers.ts";
import { toPageRequest } from "../paging.ts";
import { selectionOf } from "../selection.ts";
import { countryOf, entityFields } from "./entity-fields.ts";
import {
  filterParameters,
  relationField,
  relationOrder,
  visitField,
  wantedStatements,
} from "./relations.ts";

const MOST_POSTS = 100;

export const Person: PersonResolvers = {
  ...entityFields,
  country: countryOf,
  posts: (person, { current, roles }, { loaders }, info) => {
    const isAll = (current ?? null) === null && (roles ?? null) === null;
    if (isAll && person.posts && !selectionOf(info)("statements")) return person.posts;
    const found = loaders.relations("holdsPost", person.id, {
      filter: { ...filterParameters(), roles: roles ?? null, current: current ?? null },
      page: toPageRequest({ first: MOST_POSTS - 1 }, relationOrder("posts")).page,
      read: {
        ...wantedStatements(selectionOf(info)),
        event: false,
        country: selectionOf(info)("organization.country"),
      },
    });
    return found.then(({ rows }) => rows);
  },
  metWith: relationField("metWith"),
  signed: relationField("signed"),
  participatesIn: relationField("participatesIn"),
  visited: visitField,
};
