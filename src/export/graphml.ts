import { type Column, NODE_COLUMNS, RELATIONSHIP_COLUMNS, relationshipIdOf } from "./columns.ts";
import type { ExportSource } from "./source.ts";
import { attributes, escapeXml } from "./xml.ts";

const NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

/** GraphML for yEd, Gephi, NetworkX, igraph: entities and events with what joins them. */
export async function* toGraphml(source: ExportSource): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<graphml${attributes({ xmlns: NAMESPACE })}>\n`;
  yield* keys("node", NODE_COLUMNS);
  yield* keys("edge", RELATIONSHIP_COLUMNS);
  yield `  <graph${attributes({ id: "interparl", edgedefault: "directed" })}>\n`;
  for await (const node of source.nodes()) {
    yield `    <node${attributes({ id: node.id })}>${data("node", NODE_COLUMNS, node)}</node>\n`;
  }
  for await (const relationship of source.relationships()) {
    const { from, to } = relationship;
    const head = attributes({ id: relationshipIdOf(relationship), source: from, target: to });
    yield `    <edge${head}>${data("edge", RELATIONSHIP_COLUMNS, relationship)}</edge>\n`;
  }
  yield "  </graph>\n</graphml>\n";
}

function* keys<Thing>(
  domain: "node" | "edge",
  columns: readonly Column<Thing>[],
): Generator<string> {
  for (const { name, type } of columns) {
    yield `  <key${attributes({
      id: `${domain}-${name}`,
      for: domain,
      "attr.name": name,
      "attr.type": type,
    })}/>\n`;
  }
}

const data = <Thing>(
  domain: "node" | "edge",
  columns: readonly Column<Thing>[],
  thing: Thing,
): string =>
  columns
    .map(({ name, value }) => ({ name, found: value(thing) }))
    .filter(({ found }) => found !== null)
    .map(
      ({ name, found }) =>
        `<data${attributes({ key: `${domain}-${name}` })}>${escapeXml(String(found))}</data>`,
    )
    .join("");
