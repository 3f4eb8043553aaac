import pino, { type Logger } from "pino";
import type { Config } from "../config.ts";
import { openServed } from "../graph/served.ts";
import { findDatabase } from "../neo4j/index.ts";
import { type RunningServer, serve } from "../server.ts";
import type { Io } from "./io.ts";

export interface ServeOptions {
  readonly json?: boolean;
}

/** Serves the graph until SIGTERM or Ctrl-C, then finishes running requests. */
export const runServe = async (options: ServeOptions, io: Io): Promise<number> => {
  const { config, stdout, stderr } = io;
  const database = await findDatabase(config, {
    onProgress: (message) => void stderr.write(`${message}\n`),
  });
  const served = await openServed(database, {
    reader: config.neo4j.reader,
    takesDecisions: config.reviewToken !== null,
  });
  try {
    const server = await serve({ ...served, log: createLog(config), ...serverSettings(config) });
    const { address } = server;
    const addresses = { graphql: `${address}/graphql`, web: `${address}/` };
    stdout.write(
      options.json
        ? `${JSON.stringify({ ...addresses, browser: database.browserUrl })}\n`
        : `${addressLines(server, database.browserUrl).join("\n")}\n`,
    );
    await untilAskedToStop();
    await server.close();
    return 0;
  } finally {
    await served.close();
  }
};

interface LogOptions extends Pick<Config, "debug"> {
  readonly level?: "info" | "warn";
}

const LOG_TOGETHER_BYTES = 4096;
const LOG_WITHIN_MS = 500;

/** Structured lines on stderr, several at a time, since a line for each request would have requests wait for the pipe. */
export const createLog = ({ debug, level = "info" }: LogOptions): Logger => {
  const lines = pino.destination({ dest: 2, sync: false, minLength: LOG_TOGETHER_BYTES });
  setInterval(() => lines.flush(), LOG_WITHIN_MS).unref();
  return pino({ name: "interparl", level: debug ? "debug" : level }, lines);
};

export const serverSettings = ({
  host,
  port,
  corsOrigins,
  rateLimit,
  reviewToken,
  operations,
}: Config) => ({
  host,
  port,
  corsOrigins,
  rateLimit,
  reviewToken,
  operations,
});

/** Where everything is, for people. */
export const addressLines = ({ address }: RunningServer, browserUrl: string | null): string[] => [
  `GraphQL        ${address}/graphql`,
  `Web page       ${address}/`,
  ...(browserUrl ? [`Neo4j Browser  ${browserUrl}`] : []),
];

/** Resolves at the first SIGTERM or Ctrl-C; the second ends the process at once. */
export const untilAskedToStop = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => resolve());
  });
