import { canonicalJson } from "../../src/graph/ids.ts";
import type { Graph, Row } from "../../src/graph/run.ts";

const KINDS = ["Entities", "Events", "Articles", "Statements"] as const;

/** All nodes and relationships, one line of canonical JSON each, without the time of recording: equal graphs are equal text. */
export const snapshotGraph = async (graph: Graph): Promise<string[]> => {
  const lines: string[] = [];
  for (const kind of KINDS) {
    for (const row of await graph.read(`export${kind}`)) lines.push(toLine(row));
    for (const row of await graph.read(`exportRelationshipsOf${kind}`)) lines.push(toLine(row));
  }
  return lines.sort();
};

const toLine = (row: Row): string => {
  const { recordedAt, ...properties } = row["properties"] as Record<string, unknown>;
  const labels = row["labels"] as string[] | undefined;
  return canonicalJson({ ...row, properties, ...(labels ? { labels: labels.toSorted() } : {}) });
};
