import { readFileSync } from "node:fs";
import { makeExecutableSchema } from "@graphql-tools/schema";
import type { GraphQLSchema } from "graphql";
import { resolvers } from "./resolvers/index.ts";

/** schema.graphql, as it is written. */
export const schemaText: string = readFileSync(
  new URL("../schema.graphql", import.meta.url),
  "utf8",
);

/** The schema with its resolvers. */
export const createSchema = (): GraphQLSchema =>
  makeExecutableSchema({
    typeDefs: schemaText,
    resolvers,
    resolverValidationOptions: { requireResolversToMatchSchema: "error" },
  });
