import type { PersonResolvers } from "../generated/resolvers.ts";
import { selectionOf } from "../selection.ts";
import { countryOf, entityFields } from "./entity-fields.ts";
import { filterParameters, relationField, visitField, wantedStatements } from "./relations.ts";

const MOST_POSTS = 100;

export const Person: PersonResolvers = {
  ...entityFields,
  country: countryOf,
  posts: async (person, { current, roles }, { loaders }, info) => {
    const { rows } = await loaders.relations("holdsPost", person.id, {
      ...filterParameters(),
      ...wantedStatements(selectionOf(info), ""),
      roles: roles ?? null,
      current: current ?? null,
      orderBy: "DATE",
      ascending: false,
      undated: "",
      afterSort: null,
      afterId: null,
      limit: MOST_POSTS,
      withEvent: false,
      withCountry: selectionOf(info)("organization.country"),
    });
    return rows;
  },
  metWith: relationField("metWith"),
  signed: relationField("signed"),
  participatesIn: relationField("participatesIn"),
  visited: visitField,
};
