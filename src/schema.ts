import { readFileSync } from "node:fs";
import { makeExecutableSchema } from "@graphql-tools/schema";
import { buildSchema, type GraphQLSchema, isScalarType } from "graphql";
import { resolvers } from "./resolvers/index.ts";

/** schema.graphql, as it is written. */
export const schemaText: string = readFileSync(
  new URL("../schema.graphql", import.meta.url),
  "utf8",
);

/** The schema with its resolvers. */
export const createSchema = (): GraphQLSchema => {
  const schema = makeExecutableSchema({
    typeDefs: schemaText,
    resolvers,
    resolverValidationOptions: { requireResolversToMatchSchema: "error" },
  });
  describeScalars(schema);
  return schema;
};

/** A scalar with code behind it loses what is written of it; this gives it back. */
const describeScalars = (schema: GraphQLSchema): void => {
  for (const written of Object.values(buildSchema(schemaText).getTypeMap())) {
    const used = schema.getType(written.name);
    if (!isScalarType(written) || !isScalarType(used)) continue;
    used.description ??= written.description;
    used.specifiedByURL ??= written.specifiedByURL;
  }
};
