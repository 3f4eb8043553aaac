import { inBatches } from "../graph/batches.ts";
import type { Graph, Row } from "../graph/run.ts";

export type Values = Readonly<Record<string, unknown>>;

export interface ExportNode extends Row {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Values;
}

export interface ExportRelationship extends Row {
  readonly type: string;
  readonly from: string;
  readonly fromName: string | null;
  readonly to: string;
  readonly toName: string | null;
  readonly properties: Values;
}

/** The part of the graph that is to be exported, in an order that depends on its content only. */
export interface ExportSource {
  /** Entities, then events. */
  nodes(): AsyncGenerator<ExportNode>;
  articles(): AsyncGenerator<ExportNode>;
  statements(): AsyncGenerator<ExportNode>;
  /** Among entities and events. */
  relationships(): AsyncGenerator<ExportRelationship>;
  /** FROM, SUBJECT, OBJECT and MENTIONS. */
  evidenceRelationships(): AsyncGenerator<ExportRelationship>;
  /** The sentences that things stand on. */
  evidence(ids: readonly string[]): Promise<readonly Sentence[]>;
}

/** A statement's sentence and its article. */
export interface Sentence extends Row {
  readonly id: string;
  readonly quote: string;
  readonly articleId: string;
  readonly url: string | null;
  readonly publisher: string | null;
}

/** The whole graph, streamed: it may be larger than memory. */
export const wholeGraph = (graph: Graph): ExportSource => ({
  async *nodes() {
    yield* graph.stream<ExportNode>("exportEntities");
    yield* graph.stream<ExportNode>("exportEvents");
  },
  articles: () => graph.stream<ExportNode>("exportArticles"),
  statements: () => graph.stream<ExportNode>("exportStatements"),
  async *relationships() {
    yield* graph.stream<ExportRelationship>("exportRelationshipsOfEntities");
    yield* graph.stream<ExportRelationship>("exportRelationshipsOfEvents");
  },
  async *evidenceRelationships() {
    yield* graph.stream<ExportRelationship>("exportRelationshipsOfArticles");
    yield* graph.stream<ExportRelationship>("exportRelationshipsOfStatements");
  },
  evidence: (ids) => readEvidence(graph, ids),
});

export const readEvidence = async (graph: Graph, ids: readonly string[]): Promise<Sentence[]> => {
  const found: Sentence[] = [];
  for (const batch of inBatches(ids)) {
    found.push(...(await graph.read<Sentence>("evidenceByStatementIds", { ids: batch })));
  }
  return found;
};

export const statementIdsOf = ({ properties }: { readonly properties: Values }): string[] => {
  const ids = properties["statementIds"];
  return Array.isArray(ids) ? ids.map(String) : [];
};
