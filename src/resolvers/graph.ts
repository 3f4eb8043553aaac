import type {
  NeighbourhoodResolvers,
  PathResolvers,
  RelationshipResolvers,
  RelationshipType,
} from "../generated/resolvers.ts";
import type { EntityRow, RelationshipRow } from "../rows.ts";
import { dateOf } from "./dates.ts";
import { inReadingOrder } from "./reading-order.ts";

export const Path: PathResolvers = { length: ({ relationships }) => relationships.length };

export const Neighbourhood: NeighbourhoodResolvers = {};

export const Relationship: RelationshipResolvers = {
  type: ({ type }) => type as RelationshipType,
  from: (relationship) => endOf(relationship, relationship.fromId),
  to: (relationship) => endOf(relationship, relationship.toId),
  date: dateOf,
  firstSeen: ({ firstSeen }) => firstSeen ?? null,
  lastSeen: ({ lastSeen }) => lastSeen ?? null,
  weight: ({ articleCount }) => articleCount ?? 1,
  confidence: ({ confidence }) => confidence ?? null,
  inferred: ({ inferred }) => inferred ?? null,
  statements: ({ statements }, args) => inReadingOrder(statements, args),
};

const endOf = ({ id, ends }: RelationshipRow, end: string): EntityRow => {
  const found = ends.get(end);
  if (!found) throw new TypeError(`the end ${end} of ${id} is not among the nodes`);
  return found;
};

/** Relationships that find their ends among the nodes they came with. */
export const withEnds = (
  nodes: readonly EntityRow[],
  relationships: readonly Omit<RelationshipRow, "ends">[],
): RelationshipRow[] => {
  const ends = new Map(nodes.map((node) => [node.id, node]));
  return relationships.map((relationship) => ({ ...relationship, ends }));
};
