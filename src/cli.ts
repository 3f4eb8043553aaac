import { Argument, Command, CommanderError, Option } from "commander";
import type { Io } from "./commands/io.ts";
import { isDebugging, loadConfig, type Settings } from "./config.ts";
import { CliError } from "./errors.ts";

type Options = Readonly<Record<string, unknown>>;

/** Settings that a flag of this name (in camelCase) gives. */
const SETTING_OF_FLAG: Readonly<Record<string, string>> = {
  neo4jUri: "NEO4J_URI",
  neo4jUser: "NEO4J_USER",
  neo4jPassword: "NEO4J_PASSWORD",
  neo4jDatabase: "NEO4J_DATABASE",
  neo4jImage: "NEO4J_IMAGE",
  home: "INTERPARL_HOME",
  host: "HOST",
  port: "PORT",
};
const MISUSE = 2;

let exitCode = 0;

/** Runs a verb's function, which is loaded only now, with the flags that are no settings. */
const perform = async (verb: string, options: Options): Promise<void> => {
  const flags: Record<string, string> = {};
  const own: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(options)) {
    const setting = SETTING_OF_FLAG[name];
    if (setting) flags[setting] = String(value);
    else own[name] = value;
  }
  exitCode = await (await loadVerb(verb))(own, createIo(flags));
};

const loadVerb = async (verb: string): Promise<(options: Options, io: Io) => Promise<number>> => {
  const module = await import(`./commands/${verb}.ts`);
  return module[`run${verb.charAt(0).toUpperCase()}${verb.slice(1)}`];
};

const createIo = (flags: Settings): Io => ({
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  config: loadConfig({ flags }),
  isTTY: process.stderr.isTTY ?? false,
});

const json = () => new Option("--json", "print the summary as JSON");
const language = () =>
  new Option("--language <code>", "language of the articles, where not to be guessed").choices([
    "ru",
    "kk",
    "en",
  ]);
const published = () =>
  new Option("--published <YYYY-MM-DD>", "date of articles that give none themselves");

/** Every verb that needs the database takes these. */
const withDatabase = (command: Command): Command =>
  command
    .addOption(json())
    .option("--neo4j-uri <address>", "a running Neo4j (NEO4J_URI)")
    .option("--neo4j-user <name>", "its user (NEO4J_USER)")
    .option("--neo4j-password <word>", "its password (NEO4J_PASSWORD, safer than the flag)")
    .option("--neo4j-database <name>", "its database (NEO4J_DATABASE)")
    .option("--neo4j-image <name>", "image to run where Docker answers (NEO4J_IMAGE)")
    .option("--home <folder>", "where the local database lives (INTERPARL_HOME)");

const createProgram = (): Command => {
  const program = new Command("interparl")
    .description("A knowledge graph of interparliamentary relations, read from news.")
    .showHelpAfterError()
    .helpCommand(false)
    .exitOverride();
  const paths = "plain text, HTML, JSON Lines, RSS or Atom files; folders; globs; - for stdin";

  program
    .command("extract")
    .description("articles to statements, JSON Lines on stdout; no database, no network")
    .argument("<path...>", paths)
    .addOption(published())
    .addOption(language())
    .addOption(json())
    .action((given: readonly string[], options: Options) =>
      perform("extract", { paths: given, ...options }),
    );
  withDatabase(program.command("ingest"))
    .description("articles to statements, written to Neo4j")
    .argument("<path...>", paths)
    .addOption(published())
    .addOption(language())
    .option("--force", "read again what was read before")
    .action((given: readonly string[], options: Options) =>
      perform("ingest", { paths: given, ...options }),
    );
  withDatabase(program.command("load"))
    .description("statements made by extract, written to Neo4j")
    .argument("<file...>", "JSON Lines files; - for stdin")
    .action((given: readonly string[], options: Options) =>
      perform("load", { paths: given, ...options }),
    );
  withDatabase(program.command("serve"))
    .description("GraphQL at /graphql, the web page at /, /health, /ready, /metrics")
    .option("--host <address>", "address to listen on (HOST)")
    .option("--port <number>", "port to listen on (PORT)")
    .action((options: Options) => perform("serve", options));
  withDatabase(program.command("export"))
    .description("the graph, whole or around one entity, in a format of other tools")
    .addOption(
      new Option("--format <name>", "format of the export")
        .choices(["jsonl", "csv", "graphml", "gexf", "ftm", "jsonld"])
        .default("jsonl"),
    )
    .option("--around <id>", "only what is near this entity")
    .addOption(
      new Option("--depth <number>", "how many relationships away from it").argParser(wholeNumber),
    )
    .option("--output <path>", "file, or folder for csv; stdout when absent")
    .action((options: Options) => perform("export", options));
  withDatabase(program.command("explain"))
    .description("a relationship or statement, with the sentence it stands on and its article")
    .argument("<id>", "id of a relationship or statement")
    .action((id: string, options: Options) => perform("explain", { id, ...options }));
  withDatabase(program.command("db"))
    .description("the local Neo4j")
    .addArgument(
      new Argument("<action>", "what to do").choices(["start", "stop", "status", "reset"]),
    )
    .option("--yes", "reset: delete the whole graph without asking")
    .action((action: string, options: Options) => perform("db", { action, ...options }));
  withDatabase(program.command("demo"))
    .description("database, sample articles, server, and a question with its answer")
    .option("--once", "answer the question and exit")
    .option("--host <address>", "address to listen on (HOST)")
    .option("--port <number>", "port to listen on (PORT)")
    .action((options: Options) => perform("demo", options));
  return program;
};

const wholeNumber = (text: string): number => {
  if (/^\d+$/.test(text)) return Number(text);
  throw new CliError(`--depth: expected a whole number, found "${text}"`);
};

/** What went wrong, on one line; the stack as well where `DEBUG` asks for it. */
const explainFailure = (cause: unknown): number => {
  if (cause instanceof CommanderError) return cause.exitCode === 0 ? 0 : MISUSE;
  const message = cause instanceof Error ? cause.message : String(cause);
  process.stderr.write(`interparl: ${message.replace(/\s*\n\s*/g, " ")}\n`);
  if (isDebugging() && cause instanceof Error) process.stderr.write(`${cause.stack}\n`);
  return cause instanceof CliError ? cause.exitCode : MISUSE;
};

try {
  await createProgram().parseAsync();
} catch (cause) {
  exitCode = explainFailure(cause);
}
process.exitCode = exitCode;
