import type { Statement } from "../../ingest/types.ts";
import type { Gold, GoldEdge } from "./gold.ts";
import { isAsserted, isDateRight, isEdge, showEdge } from "./match.ts";
import { countPersons, personsOf } from "./persons.ts";
import { type ArticleScore, type Measured, Tally } from "./tally.ts";

/** Compares what was extracted from one article with its gold. */
export function scoreArticle(gold: Gold, statements: readonly Statement[]): ArticleScore {
  const tally = new Tally();
  countPersons(gold, personsOf(statements), tally);
  countFacts(gold, statements, tally);
  countPlans(gold, statements, tally);
  return tally;
}

const countFacts = (gold: Gold, statements: readonly Statement[], tally: Tally): void => {
  const found = new Map<GoldEdge, Statement>();
  const wrong = new Map<string, Statement>();
  for (const statement of statements) {
    if (statement.predicate === "PART_OF" || statement.status !== "ASSERTED") continue;
    const fitting = fittingEdges(gold.edges, gold, statement).filter(isAsserted);
    const best = fitting.find((edge) => isDateRight(edge, statement.date)) ?? fitting[0];
    if (best !== undefined) {
      if (isDateRight(best, found.get(best)?.date ?? null) !== true) found.set(best, statement);
    } else if (!fittingEdges(gold.optional, gold, statement).some(isAsserted)) {
      const key = keyOf(statement);
      if (!wrong.has(key)) wrong.set(key, statement);
    }
  }
  for (const edge of gold.edges.filter(isAsserted)) countFound(edge, found.get(edge), tally);
  for (const statement of wrong.values()) countWrong(gold, statement, tally);
};

const countFound = (edge: GoldEdge, statement: Statement | undefined, tally: Tally): void => {
  if (statement === undefined) {
    tally.add(edge.type, "missed");
    tally.note(edge.type, "missed", showEdge(edge));
    return;
  }
  const isRight = isDateRight(edge, statement.date);
  tally.add(edge.type, "right");
  if (isRight === null) return;
  tally.add(edge.type, "forms", ...(isRight ? (["formsRight"] as const) : []));
  const { date } = statement;
  const got = date === null ? "none" : `${date.start} ${date.precision} ${date.basis}`;
  if (!isRight) tally.note(edge.type, "date", `${showEdge(edge)}, found ${got}`);
};

const countWrong = (gold: Gold, statement: Statement, tally: Tally): void => {
  const predicate = statement.predicate as Measured;
  const isNoFact = fittingEdges([...gold.edges, ...gold.optional], gold, statement).length > 0;
  if (statement.inferred && !isNoFact) {
    tally.add(predicate, "inferred");
    return;
  }
  tally.add(predicate, "wrong", ...(isNoFact ? (["takenForFact"] as const) : []));
  tally.note(predicate, isNoFact ? "taken for fact" : "wrong", showStatement(statement));
};

const countPlans = (gold: Gold, statements: readonly Statement[], tally: Tally): void => {
  for (const edge of gold.edges) {
    if (isAsserted(edge)) continue;
    const isFound = statements.some(
      (statement) => statement.status === edge.status && isEdge(edge, gold.bodies, statement),
    );
    tally.add(edge.type, "plans", ...(isFound ? (["plansFound"] as const) : []));
    if (!isFound) tally.note(edge.type, "status missed", `${edge.status} ${showEdge(edge)}`);
  }
};

const fittingEdges = (
  edges: readonly GoldEdge[],
  { bodies }: Gold,
  statement: Statement,
): GoldEdge[] => edges.filter((edge) => isEdge(edge, bodies, statement));

const keyOf = ({ predicate, subject, object, properties }: Statement): string =>
  JSON.stringify([predicate, [subject.name, object.name].sort(), properties.role]);

const showStatement = ({
  predicate,
  subject,
  object,
  properties,
  provenance,
}: Statement): string => {
  const role = properties.role === undefined ? "" : `[${properties.role}] `;
  const { rule, quote } = provenance;
  return `${predicate} ${subject.name} → ${role}${object.name} {${rule}} «${shorten(quote)}»`;
};

const shorten = (quote: string): string => quote.replace(/\s+/gu, " ").slice(0, 160);
