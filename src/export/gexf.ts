import {
  type Column,
  captionOf,
  NODE_COLUMNS,
  RELATIONSHIP_COLUMNS,
  relationshipIdOf,
} from "./columns.ts";
import type { ExportRelationship, ExportSource } from "./source.ts";
import { attributes } from "./xml.ts";

/** GEXF 1.3 for Gephi: relationships have their time, so the timeline works, and the number of articles as weight. */
export async function* toGexf(source: ExportSource): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<gexf${attributes({
    xmlns: "http://gexf.net/1.3",
    version: "1.3",
  })}>\n  <meta><creator>interparl</creator></meta>\n`;
  yield `  <graph${attributes({
    mode: "dynamic",
    timeformat: "date",
    defaultedgetype: "directed",
  })}>\n`;
  yield* declarations("node", NODE_COLUMNS);
  yield* declarations("edge", RELATIONSHIP_COLUMNS);
  yield "    <nodes>\n";
  for await (const node of source.nodes()) {
    const head = attributes({ id: node.id, label: captionOf(node) });
    yield `      <node${head}>${values(NODE_COLUMNS, node)}</node>\n`;
  }
  yield "    </nodes>\n    <edges>\n";
  for await (const relationship of source.relationships()) {
    yield `      <edge${edgeHead(relationship)}>${values(RELATIONSHIP_COLUMNS, relationship)}</edge>\n`;
  }
  yield "    </edges>\n  </graph>\n</gexf>\n";
}

const edgeHead = (relationship: ExportRelationship): string => {
  const { type, from, to, properties } = relationship;
  const text = (...names: readonly string[]): string | null => {
    const found = names.map((name) => properties[name]).find((value) => value !== undefined);
    return found === undefined ? null : String(found);
  };
  return attributes({
    id: relationshipIdOf(relationship),
    source: from,
    target: to,
    type: type === "MET_WITH" ? "undirected" : "directed",
    kind: type,
    label: type,
    weight: Number(properties["articleCount"] ?? 1),
    start: text("date", "firstSeen"),
    end: text("dateEnd", "lastSeen"),
  });
};

function* declarations<Thing>(
  domain: "node" | "edge",
  columns: readonly Column<Thing>[],
): Generator<string> {
  yield `    <attributes${attributes({ class: domain, mode: "static" })}>\n`;
  for (const { name, type } of columns) {
    const gexfType = type === "int" ? "integer" : type;
    yield `      <attribute${attributes({ id: name, title: name, type: gexfType })}/>\n`;
  }
  yield "    </attributes>\n";
}

const values = <Thing>(columns: readonly Column<Thing>[], thing: Thing): string => {
  const given = columns
    .map(({ name, value }) => ({ name, found: value(thing) }))
    .filter(({ found }) => found !== null)
    .map(({ name, found }) => `<attvalue${attributes({ for: name, value: found })}/>`);
  return given.length > 0 ? `<attvalues>${given.join("")}</attvalues>` : "";
};
