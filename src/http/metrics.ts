import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

/** What `/metrics` shows, in the text format of Prometheus. */
export interface Metrics {
  /** One operation answered: its name, whether it failed, its seconds, and the reads it took. */
  readonly operation: (name: string, outcome: Outcome) => void;
  /** One read of the database. */
  readonly read: (query: string, seconds: number, isFailed: boolean) => void;
  readonly inFlight: Gauge;
  readonly text: () => Promise<string>;
  readonly contentType: string;
}

export interface Outcome {
  readonly isFailed: boolean;
  readonly seconds: number;
  readonly reads: number;
}

const MOST_NAMES = 200;
const SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** A registry of its own, so that two servers in one process do not share numbers. */
export const createMetrics = (): Metrics => {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const operations = new Counter({
    name: "interparl_operations_total",
    help: "GraphQL operations answered, by name and outcome.",
    labelNames: ["operation", "outcome"],
    registers,
  });
  const seconds = new Histogram({
    name: "interparl_operation_seconds",
    help: "Time an operation takes to execute.",
    labelNames: ["operation"],
    buckets: SECONDS,
    registers,
  });
  const reads = new Histogram({
    name: "interparl_operation_reads",
    help: "Reads of the database an operation takes.",
    labelNames: ["operation"],
    buckets: [0, 1, 2, 3, 4, 6, 8, 12, 20],
    registers,
  });
  const queries = new Histogram({
    name: "interparl_query_seconds",
    help: "Time a read of the database takes, by the name of its query.",
    labelNames: ["query", "outcome"],
    buckets: SECONDS,
    registers,
  });
  const inFlight = new Gauge({
    name: "interparl_requests_in_flight",
    help: "Requests being answered.",
    registers,
  });
  const names = new Set<string>();
  const labelOf = (name: string): string => {
    if (names.has(name) || names.size < MOST_NAMES) names.add(name);
    return names.has(name) ? name : "other";
  };
  return {
    operation: (name, outcome) => {
      const operation = labelOf(name);
      operations.inc({ operation, outcome: outcome.isFailed ? "error" : "ok" });
      seconds.observe({ operation }, outcome.seconds);
      reads.observe({ operation }, outcome.reads);
    },
    read: (query, took, isFailed) => {
      queries.observe({ query, outcome: isFailed ? "error" : "ok" }, took);
    },
    inFlight,
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
};
