import type { GraphQLResolveInfo } from "graphql";
import { askedOf } from "../asked.ts";
import type { Context } from "../context.ts";
import type { QueryResolvers, RelationshipType } from "../generated/resolvers.ts";
import type { Row } from "../graph/run.ts";
import { badInput, bounded } from "../mistakes.ts";
import type { EntityRow, PathRow, RelationshipRow } from "../rows.ts";
import { selectionOf } from "../selection.ts";
import { withEnds } from "./graph.ts";
import { wantedStatements } from "./relations.ts";

const LONGEST_PATH = 10;
const DEEPEST = 3;
const MOST_NODES = 500;
const MOST_RELATIONSHIPS = 5000;
const MOST_PATHS = 100;

const FACTUAL: readonly RelationshipType[] = [
  "MET_WITH",
  "SIGNED",
  "PARTICIPATES_IN",
  "HOLDS_POST",
  "VISITED",
  "PART_OF",
];

interface PathArguments {
  readonly from: string;
  readonly to: string;
  readonly maxLength?: number | null;
  readonly relationshipTypes?: readonly RelationshipType[] | null;
}

interface FoundChain extends Row {
  readonly path: {
    readonly nodes: readonly EntityRow[];
    readonly relationships: readonly Omit<RelationshipRow, "ends">[];
  };
}

/** All shortest chains up to the limit; without one a single chain, which is found faster. */
const findPaths = async (
  args: PathArguments,
  limit: number | null,
  { context, info }: { readonly context: Context; readonly info: GraphQLResolveInfo },
): Promise<PathRow[]> => {
  const maxLength = bounded("maxLength", args.maxLength ?? 6, [1, LONGEST_PATH]);
  const ends = await context.loaders.entity.loadMany([args.from, args.to]);
  const [from, to] = ends.map((end) => {
    if (end instanceof Error) throw end;
    return end;
  });
  if (!from || !to) return [];
  if (from.id === to.id) return [{ nodes: [from], relationships: [] }];
  const rows = await context.loaders.rows<FoundChain>(limit === null ? "path" : "paths", {
    from: from.id,
    to: to.id,
    types: args.relationshipTypes ?? FACTUAL,
    maxLength,
    ...(limit === null ? {} : { limit }),
    read: wantedStatements(selectionOf(info), "relationships"),
  });
  return rows.map(({ path: { nodes, relationships } }) => ({
    nodes,
    relationships: withEnds(nodes, relationships),
  }));
};

export const path: NonNullable<QueryResolvers["path"]> = async (_root, args, context, info) =>
  (await findPaths(args, null, { context, info }))[0] ?? null;

export const paths: NonNullable<QueryResolvers["paths"]> = (_root, args, context, info) =>
  findPaths(args, bounded("first", args.first ?? 20, [1, MOST_PATHS]), { context, info });

interface FoundNeighbourhood extends Row {
  readonly nodes: readonly EntityRow[];
  readonly relationships: readonly Omit<RelationshipRow, "ends">[];
  readonly truncated: boolean;
}

export const neighbourhood: NonNullable<QueryResolvers["neighbourhood"]> = async (
  _root,
  args,
  { loaders },
  info,
) => {
  const depth = bounded("depth", args.depth ?? 1, [1, DEEPEST]);
  const first = bounded("first", args.first ?? 100, [1, MOST_NODES]);
  const minConfidence = bounded("minConfidence", args.minConfidence ?? 0, [0, 1]);
  const types = args.relationshipTypes ?? FACTUAL;
  if (types.length === 0) throw badInput("relationshipTypes", "expected at least one");
  const [found] = await loaders.rows<FoundNeighbourhood>("neighbourhood", {
    id: args.id,
    depth,
    types,
    limit: first - 1,
    edgeLimit: MOST_RELATIONSHIPS,
    filter: { minConfidence: minConfidence > 0 ? minConfidence : null },
    read: {
      ...wantedStatements(selectionOf(info), "relationships"),
      degree: selectionOf(info)("nodes.degree"),
      only: askedOf(info),
    },
  });
  if (!found) return null;
  return {
    nodes: found.nodes,
    relationships: withEnds(found.nodes, found.relationships),
    truncated: found.truncated,
  };
};
