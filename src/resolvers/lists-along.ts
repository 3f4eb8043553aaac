import type { GraphQLResolveInfo } from "graphql";
import { type NestedRead, nestedReads, type ToNestedQuery } from "../nested.ts";
import { statementsQuery } from "./entity-fields.ts";
import { relationQuery } from "./relations.ts";

/** Lists of entities that can be read in the query that finds the entities, by their field. */
const QUERIES: Readonly<Record<string, ToNestedQuery>> = {
  metWith: relationQuery("metWith"),
  signed: relationQuery("signed"),
  signedBy: relationQuery("signed"),
  participatesIn: relationQuery("participatesIn"),
  participants: relationQuery("participatesIn"),
  officeHolders: relationQuery("holdsPost"),
  visited: relationQuery("visited"),
  visitors: relationQuery("visited"),
  statements: statementsQuery,
};

/** The lists to read along with entities at the path below the field being resolved. */
export const listsAlong = (info: GraphQLResolveInfo, ...path: readonly string[]): NestedRead[] =>
  nestedReads(info, path, (name) => QUERIES[name]);
