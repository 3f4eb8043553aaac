import {
  type Cell,
  type Column,
  NODE_COLUMNS,
  RELATIONSHIP_COLUMNS,
  relationshipIdOf,
} from "./columns.ts";
import type { ExportNode, ExportRelationship, ExportSource } from "./source.ts";

const NODES: readonly Column<ExportNode>[] = [
  { name: "id", type: "string", value: ({ id }) => id },
  ...NODE_COLUMNS,
];

const RELATIONSHIPS: readonly Column<ExportRelationship>[] = [
  { name: "id", type: "string", value: relationshipIdOf },
  { name: "from", type: "string", value: ({ from }) => from },
  { name: "fromName", type: "string", value: ({ fromName }) => fromName },
  { name: "to", type: "string", value: ({ to }) => to },
  { name: "toName", type: "string", value: ({ toName }) => toName },
  ...RELATIONSHIP_COLUMNS,
];

/** Entities and events, a row each. */
export const toNodeTable = (source: ExportSource): AsyncGenerator<string> =>
  toTable(source.nodes(), NODES);

/** Relationships among entities and events, a row each, readable without the table of nodes. */
export const toRelationshipTable = (source: ExportSource): AsyncGenerator<string> =>
  toTable(source.relationships(), RELATIONSHIPS);

async function* toTable<Thing>(
  things: AsyncIterable<Thing>,
  columns: readonly Column<Thing>[],
): AsyncGenerator<string> {
  yield toRow(columns.map(({ name }) => name));
  for await (const thing of things) yield toRow(columns.map(({ value }) => value(thing)));
}

const toRow = (cells: readonly Cell[]): string => `${cells.map(quote).join(",")}\r\n`;

/** RFC 4180. */
const quote = (cell: Cell): string => {
  const text = cell === null ? "" : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
