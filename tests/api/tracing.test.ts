import { SpanKind, SpanStatusCode } from "@opentelemetry/api";
import {
  InMemorySpanExporter,
  NodeTracerProvider,
  type ReadableSpan,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-node";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { GraphError } from "../../src/errors.ts";
import type { Graph } from "../../src/graph/run.ts";
import { type Client, createClient, openWorld } from "./endpoint.ts";
import { maulen } from "./world.ts";

const TRACE = "0af7651916cd43dd8448eb211c80319c";
const CALLER = "b7ad6b7169203331";
const QUERY = `query Met { person(id: "${maulen.id}") { name metWith { totalCount } } }`;

const exporter = new InMemorySpanExporter();
const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });

let graph: Graph;
let client: Client;
beforeAll(async () => {
  provider.register();
  graph = await openWorld();
  client = createClient(graph);
});
beforeEach(() => exporter.reset());
afterAll(async () => {
  await provider.shutdown();
  await graph.close();
});

const spans = () => {
  const all = exporter.getFinishedSpans();
  const isOperation = ({ kind }: ReadableSpan) => kind === SpanKind.SERVER;
  return { operations: all.filter(isOperation), queries: all.filter((span) => !isOperation(span)) };
};

describe("spans", () => {
  test("one of the operation, and below it one of each query", async () => {
    await client.send({ query: QUERY }, { traceparent: `00-${TRACE}-${CALLER}-01` });
    const { operations, queries } = spans();
    expect(operations).toHaveLength(1);
    expect(operations[0]).toMatchObject({
      name: "query Met",
      attributes: { "graphql.operation.type": "query", "graphql.operation.name": "Met" },
      status: { code: SpanStatusCode.UNSET },
      parentSpanContext: { spanId: CALLER, traceId: TRACE },
    });
    expect(queries.length).toBeGreaterThan(0);
    for (const span of queries) {
      expect(span).toMatchObject({
        kind: SpanKind.CLIENT,
        attributes: {
          "db.system.name": "neo4j",
          "db.query.summary": span.name,
          "db.response.returned_rows": 1,
        },
      });
      expect(span.parentSpanContext?.spanId).toBe(operations[0]?.spanContext().spanId);
    }
  });

  test("a trace of their own without a caller's", async () => {
    await client.send({ query: "{ persons(first: 1) { edges { node { id } } } }" });
    const [operation] = spans().operations;
    expect(operation).toMatchObject({ name: "query anonymous" });
    expect(operation?.parentSpanContext).toBeUndefined();
  });

  test("operations of a batch each have one", async () => {
    await client.send([{ query: QUERY }, { query: "query Other { __typename }" }]);
    expect(
      spans()
        .operations.map(({ name }) => name)
        .sort(),
    ).toEqual(["query Met", "query Other"]);
  });

  test("tell neither the Cypher nor what was asked for", async () => {
    await client.send({ query: `{ search(query: "Secretname") { totalCount } }` });
    const told = JSON.stringify(exporter.getFinishedSpans().map(({ attributes }) => attributes));
    expect(told).not.toContain("Secretname");
    expect(told).not.toContain("MATCH");
  });

  test("of what failed are marked", async () => {
    const cause = Object.assign(new Error("no server"), { code: "ServiceUnavailable" });
    const ask = async () => Promise.reject(new GraphError("query gone failed", { cause }));
    const { errors } = await createClient({ ...graph, ask }).ask(QUERY);
    expect(errors[0]?.extensions?.code).toBe("DATABASE_UNAVAILABLE");
    const { operations, queries } = spans();
    for (const span of [...operations, ...queries]) {
      expect(span).toMatchObject({
        status: { code: SpanStatusCode.ERROR },
        attributes: { "error.type": "ServiceUnavailable" },
      });
    }
    expect(operations).toHaveLength(1);
  });
});
