import { CliError } from "../errors.ts";
import { openGraph } from "../graph/driver.ts";
import { findServer, resetServer, type Server, startServer, stopServer } from "../neo4j/server.ts";
import type { Io } from "./io.ts";

export interface DbOptions {
  readonly action: "start" | "stop" | "status" | "reset";
  /** Reset only: the user knows that everything goes. */
  readonly yes?: boolean;
  readonly json?: boolean;
}

/** Starts, stops, shows or empties the local Neo4j. */
export const runDb = async (options: DbOptions, io: Io): Promise<number> => {
  switch (options.action) {
    case "start":
      return start(options, io);
    case "status":
      return status(options, io);
    case "stop":
      return stop(options, io);
    case "reset":
      return reset(options, io);
  }
};

const start = async (options: DbOptions, io: Io): Promise<number> => {
  if (io.config.neo4j.uri) return showRemote(options, io);
  const database = await startServer(io.config, progressOf(io));
  const text = database.started ? "Neo4j is started" : "Neo4j runs already";
  show(text, database, options, io);
  return 0;
};

const status = async (options: DbOptions, io: Io): Promise<number> => {
  if (io.config.neo4j.uri) return showRemote(options, io);
  const server = await findServer(io.config);
  if (server) show("Neo4j runs", server, options, io);
  else say("Neo4j does not run; interparl db start", { running: false }, options, io);
  return server ? 0 : 2;
};

const stop = async (options: DbOptions, io: Io): Promise<number> => {
  refuseRemote(options, io);
  const stopped = await stopServer(io.config, progressOf(io));
  say(stopped ? "Neo4j is stopped" : "Neo4j did not run", { stopped }, options, io);
  return 0;
};

const reset = async (options: DbOptions, io: Io): Promise<number> => {
  refuseRemote(options, io);
  const { home } = io.config;
  if (!options.yes) {
    throw new CliError(`db reset deletes the whole graph in ${home}; add --yes if that is meant`);
  }
  await resetServer(io.config, progressOf(io));
  say(`The graph in ${home} is deleted`, { reset: true }, options, io);
  return 0;
};

/** Throws when the server of `NEO4J_URI` does not answer. */
const showRemote = async (options: DbOptions, io: Io): Promise<number> => {
  const { uri, user, password, database } = io.config.neo4j;
  if (!uri) throw new CliError("NEO4J_URI is not set");
  const graph = await openGraph({ uri, user, password, database });
  await graph.close();
  const fields = { running: true, origin: "uri", uri, user };
  say(`Neo4j answers at ${uri} (NEO4J_URI)`, fields, options, io);
  return 0;
};

const refuseRemote = ({ action }: DbOptions, io: Io): void => {
  const { uri } = io.config.neo4j;
  if (uri) throw new CliError(`db ${action} is for the local server, and NEO4J_URI names ${uri}`);
};

const show = (text: string, server: Server, options: DbOptions, io: Io): void => {
  const { origin, uri, user, password, browserUrl } = server;
  const lines = [
    `${text} (${origin === "local" ? "JVM" : "container"}), data in ${io.config.home}`,
    `  Bolt           ${uri}`,
    `  Neo4j Browser  ${browserUrl}`,
    `  user           ${user}`,
    `  password       ${password}`,
  ];
  const fields = { running: true, origin, uri, browserUrl, user, password };
  say(lines.join("\n"), fields, options, io);
};

const say = (
  text: string,
  fields: Readonly<Record<string, unknown>>,
  { json }: DbOptions,
  { stdout }: Io,
): void => {
  stdout.write(`${json ? JSON.stringify(fields) : text}\n`);
};

const progressOf = ({ stderr }: Io) => ({
  onProgress: (message: string) => {
    stderr.write(`${message}\n`);
  },
});
