import { CliError } from "../errors.ts";

/** How much may be asked of a model in one run. */
export interface Limit {
  readonly unit: "requests" | "tokens";
  readonly amount: number;
}

const BUDGET = /^(\d+)(t?)$/;

/** `500` is requests, `200000t` is tokens. */
export const parseBudget = (text: string): Limit => {
  const [, amount, tokens] = BUDGET.exec(text) ?? [];
  if (amount === undefined) {
    throw new CliError(
      `--llm-budget: expected a number of requests (500) or of tokens (200000t), found "${text}"`,
    );
  }
  return { unit: tokens ? "tokens" : "requests", amount: Number(amount) };
};

/** Counts what was spent; tokens are set aside before a request and corrected by what the endpoint says. */
export class Budget {
  readonly #limit: Limit | null;
  #spent = 0;

  constructor(limit: Limit | null) {
    this.#limit = limit;
  }

  /** Sets one request of about so many tokens aside; false when that is more than is left. */
  take(tokens: number): boolean {
    const cost = this.#limit?.unit === "tokens" ? tokens : 1;
    if (this.#limit && this.#spent + cost > this.#limit.amount) return false;
    this.#spent += cost;
    return true;
  }

  /** What a request really took. */
  settle(expected: number, used: number): void {
    if (this.#limit?.unit === "tokens") this.#spent += used - expected;
  }

  toString(): string {
    return this.#limit ? `${this.#limit.amount} ${this.#limit.unit}` : "no limit";
  }
}
