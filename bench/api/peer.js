import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { Neo4jGraphQL } from "@neo4j/graphql";
import { createYoga } from "graphql-yoga";
import neo4j from "neo4j-driver";

// @neo4j/graphql behind graphql-yoga, with nothing else in the way. Plain JavaScript: its packages live in this folder.

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, PORT } = process.env;
const read = (path) => readFileSync(new URL(path, import.meta.url), "utf8");

/** A query of Bolt's, as the one column that @cypher asks for. */
const asColumn = (name, map) =>
  JSON.stringify(`CALL () {\n${read(`operations/${name}/bolt.cypher`)}}\nRETURN ${map} AS answer`);

const typeDefs = `${read("peer.graphql")}
type Query {
  neighbourhood(id: ID!): Neighbourhood
    @cypher(statement: ${asColumn("neighbourhood", "{nodes: nodes, relationships: relationships}")}, columnName: "answer")
  meetingCounts(from: String!, to: String!): [MeetingCount!]!
    @cypher(statement: ${asColumn("counts", "{left: left, right: right, year: year, count: count}")}, columnName: "answer")
}`;

const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD));
const features = { filters: { String: { GTE: true } } };
const schema = await new Neo4jGraphQL({ typeDefs, driver, features }).getSchema();
const yoga = createYoga({ schema, logging: false, graphiql: false, landingPage: false });
createServer(yoga).listen(Number(PORT), "127.0.0.1");
process.once("SIGTERM", async () => {
  await driver.close();
  process.exit(0);
});
