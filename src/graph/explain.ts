import type { ArticleHead } from "./articles.ts";
import type { Graph, Row } from "./run.ts";
import type { StoredStatement } from "./statement-rows.ts";

interface Named {
  readonly id: string;
  readonly name: string;
}

/** A statement, its article, and whom it is about. */
export interface Evidence extends Row {
  readonly statement: StoredStatement;
  readonly article: ArticleHead;
  readonly subject: Named;
  readonly object: Named;
}

/** A thing of the graph and all statements it stands on. */
export interface Explanation {
  readonly id: string;
  readonly kind: "relationship" | "event" | "statement";
  /** In words: what the graph says. */
  readonly heading: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly evidence: readonly Evidence[];
}

/** Null where nothing has this id. */
export const explain = async (graph: Graph, id: string): Promise<Explanation | null> =>
  (await explainStatement(graph, id)) ??
  (await explainEvent(graph, id)) ??
  (await explainRelationship(graph, id));

/** In the order of the ids: the sentence worth reading first comes first. */
const readEvidence = async (graph: Graph, ids: unknown): Promise<Evidence[]> => {
  const order = Array.isArray(ids) ? ids : [];
  const evidence = await graph.read<Evidence>("statementsWithArticles", { ids: order });
  const found = new Map(evidence.map((told) => [told.statement.id, told]));
  return order.flatMap((id) => found.get(id) ?? []);
};

const explainStatement = async (graph: Graph, id: string): Promise<Explanation | null> => {
  const evidence = await readEvidence(graph, [id]);
  const [found] = evidence;
  if (!found) return null;
  const { statement, subject, object } = found;
  const heading = `${subject.name} —${statement.predicate}→ ${object.name}`;
  return { id, kind: "statement", heading, properties: { ...statement }, evidence };
};

const explainEvent = async (graph: Graph, id: string): Promise<Explanation | null> => {
  const [found] = await graph.read<{
    properties: Readonly<Record<string, unknown>>;
    participants: readonly string[];
    place: string | null;
  }>("eventById", { id });
  if (!found) return null;
  const { properties, participants, place } = found;
  return {
    id,
    kind: "event",
    heading: `${properties["kind"]}: ${participants.join(", ")}${place ? ` (${place})` : ""}`,
    properties,
    evidence: await readEvidence(graph, properties["statementIds"]),
  };
};

const explainRelationship = async (graph: Graph, id: string): Promise<Explanation | null> => {
  const [found] = await graph.read<{
    type: string;
    from: Named;
    to: Named;
    properties: Readonly<Record<string, unknown>>;
  }>("relationshipById", { id });
  if (!found) return null;
  const { type, from, to, properties } = found;
  return {
    id,
    kind: "relationship",
    heading: `${from.name} —${type}→ ${to.name}`,
    properties,
    evidence: await readEvidence(graph, properties["statementIds"]),
  };
};
