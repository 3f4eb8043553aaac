import type { ExportSource } from "./source.ts";

/** Everything, one node or relationship a line, nodes before what joins them. */
export async function* toJsonLines(source: ExportSource): AsyncGenerator<string> {
  for (const nodes of [source.nodes, source.articles, source.statements]) {
    for await (const { id, labels, properties } of nodes()) {
      yield `${JSON.stringify({ kind: "node", id, labels, properties })}\n`;
    }
  }
  for (const relationships of [source.relationships, source.evidenceRelationships]) {
    for await (const { type, from, to, properties } of relationships()) {
      yield `${JSON.stringify({ kind: "relationship", type, from, to, properties })}\n`;
    }
  }
}
