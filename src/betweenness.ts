import { UndirectedGraph } from "graphology";
import betweennessModule from "graphology-metrics/centrality/betweenness.js";
import { compare } from "./graph/ids.ts";

/** A CommonJS module that is the function its types call its default. */
const betweennessCentrality = betweennessModule as unknown as typeof betweennessModule.default;

/** Two ids and how many relationships join them. */
export type ConnectedPair = readonly [left: string, right: string, count: number];

/** An entity among others. */
export interface Connectedness {
  readonly id: string;
  readonly betweenness: number;
  /** Number of relationships with the others. */
  readonly degree: number;
}

/**
 * For each id: the number of pairs of others whose shortest chains run through it; where a pair has several shortest
 * chains, the share of them that do. Counted by the algorithm of Brandes (2001), over pairs and not over relationships.
 */
export const betweennessOf = (
  ids: readonly string[],
  pairs: readonly ConnectedPair[],
): Connectedness[] => {
  const graph = new UndirectedGraph();
  const degrees = new Map<string, number>();
  // In one order, so that sums are the same to the last digit.
  const sorted = [...ids].sort(compare);
  for (const id of sorted) graph.addNode(id);
  for (const [left, right, count] of [...pairs].sort(comparePairs)) {
    graph.mergeEdge(left, right);
    for (const id of [left, right]) degrees.set(id, (degrees.get(id) ?? 0) + count);
  }
  const found = betweennessCentrality(graph, { normalized: false, getEdgeWeight: null });
  return sorted.map((id) => ({
    id,
    betweenness: found[id] ?? 0,
    degree: degrees.get(id) ?? 0,
  }));
};

const comparePairs = (left: ConnectedPair, right: ConnectedPair): number =>
  compare(left[0], right[0]) || compare(left[1], right[1]);
