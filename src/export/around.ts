import { CliError } from "../errors.ts";
import { compare, sortedUnique } from "../graph/ids.ts";
import type { Graph } from "../graph/run.ts";
import {
  type ExportNode,
  type ExportRelationship,
  type ExportSource,
  readEvidence,
  statementIdsOf,
} from "./source.ts";

/**
 * What lies within so many relationships of an entity. Countries met on the way are the end of the way: through them
 * everybody is near everybody.
 */
export const around = async (graph: Graph, given: string, depth: number): Promise<ExportSource> => {
  const [redirect] = await graph.read<{ canonicalId: string }>("redirectsByIds", { ids: [given] });
  const start = redirect?.canonicalId ?? given;
  const ids = new Set([start]);
  const relationships = new Map<string, ExportRelationship>();
  let frontier = [start];
  for (let step = 0; step < depth && frontier.length > 0; step += 1) {
    const found = await read<ExportRelationship>(graph, "exportRelationshipsByIds", frontier);
    for (const relationship of found) relationships.set(keyOf(relationship), relationship);
    const reached = new Set(found.flatMap(({ from, to }) => [from, to]));
    const fresh = [...reached].filter((id) => !ids.has(id));
    for (const id of fresh) ids.add(id);
    frontier = fresh.filter((id) => !id.startsWith("country-"));
  }
  for (const relationship of await read<ExportRelationship>(
    graph,
    "exportRelationshipsByIds",
    frontier,
  )) {
    if (ids.has(relationship.from) && ids.has(relationship.to)) {
      relationships.set(keyOf(relationship), relationship);
    }
  }
  const nodes = await read<ExportNode>(graph, "exportNodesByIds", [...ids].sort(compare));
  if (nodes.length === 0) {
    throw new CliError(`${given}: no entity of this id is in the graph`, { exitCode: 1 });
  }
  const edges = [...relationships.values()].sort((left, right) =>
    compare(keyOf(left), keyOf(right)),
  );
  return fixed(graph, nodes, edges);
};

const keyOf = ({ from, type, to, properties }: ExportRelationship): string =>
  [from, type, to, properties["id"]].join(" ");

const fixed = async (
  graph: Graph,
  nodes: readonly ExportNode[],
  edges: readonly ExportRelationship[],
): Promise<ExportSource> => {
  const statementIds = sortedUnique([...nodes, ...edges].flatMap(statementIdsOf));
  const known = new Set(nodes.map(({ id }) => id));
  const told = await read<ExportRelationship>(
    graph,
    "exportStatementRelationshipsByIds",
    statementIds,
  );
  const articleIds = sortedUnique(told.flatMap(({ type, to }) => (type === "FROM" ? [to] : [])));
  for (const id of articleIds) known.add(id);
  return {
    nodes: () => each(nodes),
    relationships: () => each(edges),
    async *articles() {
      yield* await read<ExportNode>(graph, "exportArticlesByIds", articleIds);
    },
    async *statements() {
      yield* await read<ExportNode>(graph, "exportStatementsByIds", statementIds);
    },
    evidenceRelationships: () => each(told.filter(({ to }) => known.has(to))),
    evidence: (ids) => readEvidence(graph, ids),
  };
};

async function* each<Value>(values: readonly Value[]): AsyncGenerator<Value> {
  yield* values;
}

const read = <Result extends ExportNode | ExportRelationship>(
  graph: Graph,
  query: string,
  ids: readonly string[],
): Promise<Result[]> => graph.read<Result>(query, { ids });
