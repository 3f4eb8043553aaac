import type { Ask } from "./clients.ts";
import type { Operation } from "./operations.ts";

export const SIDES = ["ours", "peer", "bolt"] as const;
export type Side = (typeof SIDES)[number];
export type Clients = Readonly<Record<Side, Ask>>;

/** Medians of one operation at one number of clients, in milliseconds; of ours what 95 of 100 answers take as well. */
export interface Figures {
  readonly operation: string;
  readonly clients: number;
  readonly ours: number;
  readonly oursP95: number;
  readonly peer: number;
  readonly bolt: number;
}

const ROUNDS = 4;
const WARM_UP_MS = 1_500;
/** One side's turn in a round ends with whichever comes first. */
const TURN = { requests: 80, ms: 700 } as const;

/** Medians of all three, who take turns so that all meet the same load of the machine. */
export const measure = async (
  operation: Operation,
  clients: number,
  asks: Clients,
): Promise<Figures> => {
  const times: Record<Side, number[]> = { ours: [], peer: [], bolt: [] };
  for (const side of SIDES) {
    await takeTurn(operation, asks[side], { clients, requests: 400, ms: WARM_UP_MS });
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    // Nobody always follows the same one.
    const order = SIDES.map((_, index) => SIDES[(index + round) % SIDES.length] ?? "ours");
    for (const side of order) {
      const turn = { clients, ...TURN };
      times[side].push(...(await takeTurn(operation, asks[side], turn)));
    }
  }
  return {
    operation: operation.name,
    clients,
    ours: median(times.ours),
    oursP95: quantile(times.ours, 0.95),
    peer: median(times.peer),
    bolt: median(times.bolt),
  };
};

interface Turn {
  readonly clients: number;
  readonly requests: number;
  readonly ms: number;
}

/** Each client asks, waits for the answer, and asks again. */
const takeTurn = async (operation: Operation, ask: Ask, turn: Turn): Promise<number[]> => {
  const times: number[] = [];
  const until = performance.now() + turn.ms;
  let asked = 0;
  const client = async (): Promise<void> => {
    while (asked < turn.requests && performance.now() < until) {
      const variables = operation.variables[asked % operation.variables.length] ?? {};
      asked += 1;
      const startedAt = performance.now();
      await ask(operation, variables);
      times.push(performance.now() - startedAt);
    }
  };
  await Promise.all(Array.from({ length: turn.clients }, client));
  return times;
};

const median = (times: readonly number[]): number => quantile(times, 0.5);

const quantile = (times: readonly number[], part: number): number => {
  const sorted = times.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length * part)] ?? Number.NaN;
};
