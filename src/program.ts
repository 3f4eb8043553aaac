import { readFileSync } from "node:fs";
import { Argument, Command, Option } from "commander";
import { CliError } from "./errors.ts";

/** What commander makes of the flags of a verb. */
export type Options = Readonly<Record<string, unknown>>;

type Perform = (verb: string, options: Options) => Promise<void>;

const version = (): string =>
  JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).version;

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

/** Every verb that reads articles takes these. */
const withExtractor = (command: Command): Command =>
  command
    .addOption(
      new Option("--extractor <name>", "who reads: the rules, a language model, or both")
        .choices(["rules", "llm", "both"])
        .default("rules"),
    )
    .option("--llm-url <address>", "an OpenAI-compatible endpoint (INTERPARL_LLM_URL)")
    .option("--llm-model <name>", "the model to ask there (INTERPARL_LLM_MODEL)")
    .option("--llm-key <word>", "its key (INTERPARL_LLM_KEY, safer than the flag)")
    .option(
      "--llm-budget <amount>",
      "most requests (500) or tokens (200000t) of this run (INTERPARL_LLM_BUDGET)",
    );

/** All verbs, their arguments and flags; a verb that is called goes to `perform`. */
export const createProgram = (perform: Perform): Command => {
  const program = new Command("interparl")
    .description("A knowledge graph of interparliamentary relations, read from news.")
    .version(version())
    .showHelpAfterError()
    .helpCommand(false)
    .exitOverride();
  const paths = "plain text, HTML, JSON Lines, RSS or Atom files; folders; globs; - for stdin";

  withExtractor(program.command("extract"))
    .description(
      "articles to statements, JSON Lines on stdout; no database, and no network for the rules",
    )
    .argument("<path...>", paths)
    .addOption(published())
    .addOption(language())
    .option("--trace", "show what each stage of the rules made of each sentence instead")
    .option("--home <folder>", "where answers of a model are kept (INTERPARL_HOME)")
    .addOption(json())
    .action((given: readonly string[], options: Options) =>
      perform("extract", { paths: given, ...options }),
    );
  withExtractor(withDatabase(program.command("ingest")))
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
      new Option("--depth <number>", "how many relationships away from it").argParser(
        wholeNumberOf("--depth"),
      ),
    )
    .option("--output <path>", "file, or folder for csv; stdout when absent")
    .action((options: Options) => perform("export", options));
  withDatabase(program.command("explain"))
    .description("a relationship or statement, with the sentence it stands on and its article")
    .argument("<id>", "id of a relationship or statement")
    .action((id: string, options: Options) => perform("explain", { id, ...options }));
  withDatabase(program.command("review"))
    .description("pairs that may be one thing, and contradictions; same, different or later")
    .argument("[left]", "id of one side of a pair to decide")
    .argument("[right]", "id of the other side")
    .addOption(
      new Option("--verdict <word>", "the decision").choices(["same", "different", "later"]),
    )
    .option("--note <text>", "why, with a source")
    .option("--author <name>", "who decides; the user of this machine when absent")
    .addOption(
      new Option("--limit <number>", "how many to show").argParser(wholeNumberOf("--limit")),
    )
    .option("--export <file>", "write the judgements of people; - for stdout")
    .option("--import <file>", "take over judgements from a file")
    .action((left: string | undefined, right: string | undefined, options: Options) =>
      perform("review", { ...options, ...(left ? { left } : {}), ...(right ? { right } : {}) }),
    );
  withDatabase(program.command("enrich"))
    .description("Wikidata ids of people, from an export of Wikidata or FollowTheMoney; no network")
    .argument("[file]", "JSON Lines, a Wikidata dump or one JSON document")
    .option("--dry-run", "show the links, write nothing")
    .option("--undo", "take back all that enrich wrote")
    .action((path: string | undefined, options: Options) =>
      perform("enrich", { ...options, ...(path ? { path } : {}) }),
    );
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

const wholeNumberOf =
  (flag: string) =>
  (text: string): number => {
    if (/^\d+$/.test(text)) return Number(text);
    throw new CliError(`${flag}: expected a whole number, found "${text}"`);
  };
