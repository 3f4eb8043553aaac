import type { Statement } from "../../ingest/types.ts";
import type { Gold, GoldArticle, GoldEdge } from "./gold.ts";
import { fitPerson, isAsserted, isDateRight, isEdge, showEdge } from "./match.ts";
import { type NameFit, words } from "./names.ts";

export const MEASURED = [
  "MET_WITH",
  "HOLDS_POST",
  "SIGNED",
  "PARTICIPATES_IN",
  "VISITED",
  "PERSON",
] as const;
export type Measured = (typeof MEASURED)[number];

/** What is counted of one predicate, or of persons. */
export interface Counts {
  /** In the gold and found. */
  readonly right: number;
  /** Found, not in the gold. */
  readonly wrong: number;
  /** Inferred and not in the gold: counted apart from `wrong`. */
  readonly inferred: number;
  /** In the gold, not found. */
  readonly missed: number;
  /** Of those found: the gold states a date (for persons: a name), and it is right. */
  readonly formsRight: number;
  readonly forms: number;
  /** Planned and denied edges of the gold, and how many were found as such. */
  readonly apartRight: number;
  readonly apart: number;
  /** Planned or denied edges taken for facts. */
  readonly takenForFact: number;
}

export const NOTHING: Counts = {
  right: 0,
  wrong: 0,
  inferred: 0,
  missed: 0,
  formsRight: 0,
  forms: 0,
  apartRight: 0,
  apart: 0,
  takenForFact: 0,
};

export interface Mistake {
  readonly measured: Measured;
  readonly kind: "wrong" | "missed" | "taken for fact" | "date" | "name" | "status missed";
  readonly what: string;
}

export interface ArticleScore {
  readonly counts: Readonly<Record<Measured, Counts>>;
  readonly mistakes: readonly Mistake[];
}

/** Compares what was extracted from one article with its gold. */
export function scoreArticle(gold: Gold, statements: readonly Statement[]): ArticleScore {
  const tally = new Tally();
  countPersons(gold, statements, tally);
  countFacts(gold, statements, tally);
  countPlans(gold, statements, tally);
  return tally;
}

export type Extract = (article: GoldArticle) => readonly Statement[];

class Tally implements ArticleScore {
  readonly counts: Record<Measured, Counts> = {
    MET_WITH: NOTHING,
    HOLDS_POST: NOTHING,
    SIGNED: NOTHING,
    PARTICIPATES_IN: NOTHING,
    VISITED: NOTHING,
    PERSON: NOTHING,
  };
  readonly mistakes: Mistake[] = [];

  add(measured: Measured, ...keys: readonly (keyof Counts)[]): void {
    const counts = { ...this.counts[measured] };
    for (const key of keys) counts[key] += 1;
    this.counts[measured] = counts;
  }

  note(measured: Measured, kind: Mistake["kind"], what: string): void {
    this.mistakes.push({ measured, kind, what });
  }
}

const countPersons = (gold: Gold, statements: readonly Statement[], tally: Tally): void => {
  const needed = new Set(gold.edges.flatMap((edge) => namesIn(edge)));
  const found = new Map<string, NameFit>();
  for (const [name, { end, statement }] of personsOf(statements)) {
    const [best] = gold.persons
      .map((person) => ({ person, fit: fitPerson(person, end) }))
      .filter((one): one is { person: string; fit: NameFit } => one.fit !== null)
      .sort((a, b) => FIT_ORDER[a.fit] - FIT_ORDER[b.fit]);
    if (best !== undefined) {
      const isExact = words(name).join(" ") === words(best.person).join(" ");
      found.set(best.person, isExact ? "same" : (found.get(best.person) ?? best.fit));
      if (best.fit === "near") tally.note("PERSON", "name", `${name} for ${best.person}`);
    } else if (!gold.optionalPersons.some((person) => fitPerson(person, end) !== null)) {
      tally.add("PERSON", "wrong");
      tally.note("PERSON", "wrong", `${name} «${shorten(statement.provenance.quote)}»`);
    }
  }
  for (const person of gold.persons) {
    const fit = found.get(person);
    if (fit !== undefined) {
      tally.add("PERSON", "right", "forms", ...(fit === "near" ? [] : (["formsRight"] as const)));
    } else if (needed.has(person)) {
      tally.add("PERSON", "missed");
      tally.note("PERSON", "missed", person);
    }
  }
};

const FIT_ORDER: Readonly<Record<NameFit, number>> = { same: 0, near: 1, part: 2 };

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
    tally.add(edge.type, "apart", ...(isFound ? (["apartRight"] as const) : []));
    if (!isFound) tally.note(edge.type, "status missed", `${edge.status} ${showEdge(edge)}`);
  }
};

const fittingEdges = (
  edges: readonly GoldEdge[],
  { bodies }: Gold,
  statement: Statement,
): GoldEdge[] => edges.filter((edge) => isEdge(edge, bodies, statement));

const namesIn = (edge: GoldEdge): readonly string[] =>
  edge.type === "MET_WITH" ? edge.between : [edge.from];

const personsOf = (statements: readonly Statement[]) =>
  new Map(
    statements
      .flatMap((statement) =>
        [statement.subject, statement.object].map((end) => ({ end, statement })),
      )
      .filter(({ end }) => end.type === "Person")
      .map((one) => [one.end.name, one] as const),
  );

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
