import neo4j, {
  type BookmarkManager,
  type Driver,
  type ManagedTransaction,
  type Record as Neo4jRecord,
  type RecordShape,
  type ResultSummary,
} from "neo4j-driver";
import { GraphError } from "../errors.ts";
import { createComposer } from "./compose.ts";
import { type Shapes, unpack } from "./pack.ts";
import { encodeParameters, type Parameters } from "./parameters.ts";
import { loadQueries, type Queries } from "./queries.ts";

export type Row = Readonly<Record<string, unknown>>;
export type { Parameters };

/** Runs named queries inside one transaction. */
export interface Transaction {
  /** Rows as plain objects; whole numbers are JavaScript numbers. */
  run<Result extends Row = Row>(query: string, parameters?: Parameters): Promise<Result[]>;
  /** Number of nodes, relationships, labels and properties a query touched; 0 when all was there. */
  change(query: string, parameters?: Parameters): Promise<number>;
}

/** The graph behind its driver. All Cypher is called by the name of its file. */
export interface Graph {
  /** One read in a transaction of its own; a cluster may answer it from any member. */
  read<Result extends Row = Row>(query: string, parameters?: Parameters): Promise<Result[]>;
  /** One read in one round trip, which the server ends when its time is up or the signal says so. For those who wait. */
  ask<Result extends Row = Row>(
    query: string,
    parameters: Parameters,
    limits: AskLimits,
  ): Promise<Result[]>;
  /** Rows one by one, so that a result may be larger than memory. */
  stream<Result extends Row = Row>(query: string, parameters?: Parameters): AsyncGenerator<Result>;
  /** All or nothing; run again when the server asks for it, so `work` must not keep state of its own. */
  write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
  /** One schema command, which no transaction with data may hold. */
  command(query: string): Promise<void>;
  /** Whether the server plans the query; throws what is wrong with it. */
  explain(query: string): Promise<void>;
  readonly queries: Queries;
  close(): Promise<void>;
}

export interface AskLimits {
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

interface GraphOptions {
  readonly driver: Driver;
  readonly database?: string | undefined;
  readonly queries?: Queries;
  readonly bookmarkManager?: BookmarkManager | undefined;
}

/** A connection that went stale fails once; a server that is gone fails at once again. */
const ASK_ATTEMPTS = 2;

/** A graph over an open driver; all its sessions share bookmarks, so it reads its own writes on a cluster too. */
export const createGraph = ({
  driver,
  database,
  queries = loadQueries(),
  bookmarkManager = neo4j.bookmarkManager(),
}: GraphOptions): Graph => {
  const session = (defaultAccessMode: "READ" | "WRITE") =>
    driver.session({ defaultAccessMode, bookmarkManager, ...(database ? { database } : {}) });

  const composed = createComposer(queries);

  const within = async <Result>(
    mode: "READ" | "WRITE",
    work: (transaction: ManagedTransaction) => Promise<Result>,
  ): Promise<Result> => {
    const open = session(mode);
    try {
      return mode === "READ" ? await open.executeRead(work) : await open.executeWrite(work);
    } finally {
      await open.close();
    }
  };

  return {
    queries,
    read: (name, parameters = {}) =>
      within("READ", (transaction) => rows(transaction, queries, name, parameters)),
    async ask<Result extends Row>(name: string, parameters: Parameters, limits: AskLimits) {
      const statement = composed(name, parameters) ?? unknownQuery(name);
      const encoded = encodeParameters(statement.parameters);
      for (let attempt = 1; ; attempt += 1) {
        const open = session("READ");
        const shut = () => void open.close().catch((cause: unknown) => warn(name, cause));
        limits.signal?.addEventListener("abort", shut, { once: true });
        try {
          limits.signal?.throwIfAborted();
          const { records } = await withoutStack(() =>
            open.run<RecordShape>(statement.text, encoded, { timeout: limits.timeoutMs }),
          );
          return records.map((record) => unpacked(record, statement.shapes) as Result);
        } catch (cause) {
          const isLast = attempt >= ASK_ATTEMPTS || limits.signal?.aborted;
          if (isLast || !neo4j.isRetryableError(cause)) throw failure(name, cause);
        } finally {
          limits.signal?.removeEventListener("abort", shut);
          // The rows are here; nobody waits for the connection to be put back.
          shut();
        }
      }
    },
    async *stream<Result extends Row>(name: string, parameters: Parameters = {}) {
      const open = session("READ");
      try {
        const result = open.run<RecordShape>(textOf(queries, name), encodeParameters(parameters));
        for await (const record of result) yield record.toObject() as Result;
      } catch (cause) {
        throw failure(name, cause);
      } finally {
        await open.close();
      }
    },
    write: (work) => within("WRITE", (transaction) => work(bind(transaction, queries))),
    async command(name) {
      const open = session("WRITE");
      try {
        await open.run(textOf(queries, name));
      } catch (cause) {
        throw failure(name, cause);
      } finally {
        await open.close();
      }
    },
    async explain(name) {
      const open = session("WRITE");
      try {
        await open.run(`EXPLAIN ${textOf(queries, name)}`);
      } catch (cause) {
        throw failure(name, cause);
      } finally {
        await open.close();
      }
    },
    close: () => driver.close(),
  };
};

/** The driver notes for each query where it was asked, which costs more than asking; our errors name the query. */
const withoutStack = <Result>(work: () => Result): Result => {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
};

const unpacked = (record: Neo4jRecord, shapes: Shapes): Row => {
  const row: Record<string, unknown> = {};
  for (const key of record.keys) row[String(key)] = unpack(record.get(key), shapes);
  return row;
};

const bind = (transaction: ManagedTransaction, queries: Queries): Transaction => ({
  run: (name, parameters = {}) => rows(transaction, queries, name, parameters),
  change: async (name, parameters = {}) => {
    const result = await attempt(name, () =>
      transaction.run(textOf(queries, name), encodeParameters(parameters)),
    );
    return countChanges(result.summary);
  },
});

const rows = async <Result extends Row>(
  transaction: ManagedTransaction,
  queries: Queries,
  name: string,
  parameters: Parameters,
): Promise<Result[]> => {
  const result = await attempt(name, () =>
    transaction.run<RecordShape>(textOf(queries, name), encodeParameters(parameters)),
  );
  return result.records.map((record) => record.toObject() as Result);
};

const countChanges = (summary: ResultSummary): number =>
  Object.values(summary.counters.updates()).reduce((sum, count) => sum + count, 0);

const textOf = (queries: Queries, name: string): string => {
  const text = queries.get(name);
  return text ?? unknownQuery(name);
};

const unknownQuery = (name: string): never => {
  throw new GraphError(`no query named ${name} in cypher/`);
};

/** Retriable errors pass as they are, for the driver's transaction function to see and run again. */
const attempt = async <Result>(name: string, work: () => PromiseLike<Result>): Promise<Result> => {
  try {
    return await work();
  } catch (cause) {
    if (neo4j.isRetryableError(cause)) throw cause;
    throw failure(name, cause);
  }
};

/** That a connection could not be put back fails nobody's query: the driver opens another one. */
const warn = (name: string, cause: unknown): void => process.emitWarning(failure(name, cause));

/** Names the query, never its parameters, which may hold what no log should. */
const failure = (name: string, cause: unknown): GraphError =>
  new GraphError(`query ${name} failed: ${cause instanceof Error ? cause.message : cause}`, {
    cause,
  });
