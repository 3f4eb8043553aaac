import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import getPort, { portNumbers } from "get-port";
import type { Config } from "../config.ts";
import { CliError } from "../errors.ts";
import { openGraph } from "../graph/driver.ts";
import { readOnly } from "../graph/served.ts";
import { setUpGraph } from "../graph/setup.ts";
import { type Database, findDatabase } from "../neo4j/index.ts";
import { stopServer } from "../neo4j/server.ts";
import { type RunningServer, serve } from "../server.ts";
import { ingestPaths } from "./ingest.ts";
import type { Io } from "./io.ts";
import { addressLines, createLog, serverSettings, untilAskedToStop } from "./serve.ts";
import { describeChanges } from "./summary.ts";

export interface DemoOptions {
  /** Answer the question and end. */
  readonly once?: boolean;
  readonly json?: boolean;
}

const SAMPLES = fileURLToPath(new URL("../../ingest/samples", import.meta.url));
const QUESTION = new URL("../../web/operations/00-who-met-whom.graphql", import.meta.url);
const HIGHEST_PORT = 65_535;
const PORTS_TRIED = 100;

/** Everything at once: a database, the sample articles in it, a server over it, and a question with its answer. */
export const runDemo = async (options: DemoOptions, io: Io): Promise<number> => {
  const { config, stderr } = io;
  const onProgress = (line: string) => void stderr.write(`${line}\n`);
  const database = await findDatabase(config, { onProgress });
  try {
    await demonstrate(database, options, io);
  } finally {
    if (options.once && database.started) await stopServer(config, { onProgress });
  }
  return 0;
};

const demonstrate = async (database: Database, options: DemoOptions, io: Io): Promise<void> => {
  const { config, stderr } = io;
  const graph = await openGraph(database);
  try {
    await setUpGraph(graph);
    stderr.write("Reading the sample articles\n");
    const { changes } = await ingestPaths(graph, { paths: [SAMPLES] }, io);
    stderr.write(`${describeChanges(changes)}\n`);
    const port = await freePort(config, onTaken(io));
    const server = await serve({
      graph: readOnly(graph),
      reviewGraph: graph,
      log: createLog({ ...config, level: "warn" }),
      ...serverSettings(config),
      port,
    });
    try {
      const question = readFileSync(QUESTION, "utf8").trim();
      const answer = await ask(server, question);
      show({ question, answer, server, database }, options, io);
      if (options.once) return;
      stderr.write("Ctrl-C ends the server; the database goes on (interparl db stop)\n");
      await untilAskedToStop();
    } finally {
      await server.close();
    }
  } finally {
    await graph.close();
  }
};

const onTaken =
  ({ config, stderr }: Io) =>
  (port: number): void => {
    stderr.write(`Port ${config.port} is taken by another program; this one uses ${port}\n`);
  };

/** The port of the settings, or the next one that is free. */
const freePort = async ({ host, port }: Config, tell: (port: number) => void): Promise<number> => {
  if (port === 0) return 0;
  const last = Math.min(port + PORTS_TRIED, HIGHEST_PORT);
  const free = await getPort({ host, port: portNumbers(port, last) });
  if (free !== port) tell(free);
  return free;
};

const ask = async ({ address }: RunningServer, query: string): Promise<unknown> => {
  const response = await fetch(`${address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as {
    readonly data?: unknown;
    readonly errors?: readonly { readonly message: string }[];
  };
  const [error] = errors ?? [];
  if (error) throw new CliError(`the sample question was not answered: ${error.message}`);
  return data;
};

interface Demonstration {
  readonly question: string;
  readonly answer: unknown;
  readonly server: RunningServer;
  readonly database: Database;
}

const show = (
  { question, answer, server, database }: Demonstration,
  { json, once }: DemoOptions,
  { stdout }: Io,
): void => {
  const { address } = server;
  const { browserUrl, user, password } = database;
  if (json) {
    const addresses = { graphql: `${address}/graphql`, web: `${address}/`, browser: browserUrl };
    stdout.write(`${JSON.stringify({ question, answer, ...addresses })}\n`);
    return;
  }
  stdout.write(`\n${question}\n\n${JSON.stringify(answer, null, 2)}\n\n`);
  if (once) return;
  const login = browserUrl ? [`  user         ${user}`, `  password     ${password}`] : [];
  stdout.write(`${[...addressLines(server, browserUrl), ...login].join("\n")}\n`);
};
