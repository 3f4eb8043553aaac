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
  readonly plansFound: number;
  readonly plans: number;
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
  plansFound: 0,
  plans: 0,
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

/** Collects the counts and mistakes of one article. */
export class Tally implements ArticleScore {
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
