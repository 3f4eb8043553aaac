import { CommanderError } from "commander";
import type { Io } from "./commands/io.ts";
import { isDebugging, loadConfig, type Settings } from "./config.ts";
import { CliError } from "./errors.ts";
import { createProgram, type Options } from "./program.ts";

/** What each file of `src/commands/` that is named after a verb exports, as `run` and the verb. */
type Verb = (options: Options, io: Io) => Promise<number>;

/** Settings that a flag of this name (in camelCase) gives. */
const SETTING_OF_FLAG: Readonly<Record<string, string>> = {
  neo4jUri: "NEO4J_URI",
  neo4jUser: "NEO4J_USER",
  neo4jPassword: "NEO4J_PASSWORD",
  neo4jDatabase: "NEO4J_DATABASE",
  neo4jImage: "NEO4J_IMAGE",
  home: "INTERPARL_HOME",
  llmUrl: "INTERPARL_LLM_URL",
  llmModel: "INTERPARL_LLM_MODEL",
  llmKey: "INTERPARL_LLM_KEY",
  llmBudget: "INTERPARL_LLM_BUDGET",
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

const loadVerb = async (verb: string): Promise<Verb> => {
  const module: Readonly<Record<string, Verb | undefined>> = await import(`./commands/${verb}.ts`);
  const run = module[`run${verb.charAt(0).toUpperCase()}${verb.slice(1)}`];
  if (!run) throw new TypeError(`src/commands/${verb}.ts: no function for ${verb}`);
  return run;
};

const createIo = (flags: Settings): Io => ({
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  config: loadConfig({ flags }),
  isTTY: process.stderr.isTTY ?? false,
});

/** What went wrong, on one line; the stack as well where `DEBUG` asks for it. */
const explainFailure = (cause: unknown): number => {
  if (cause instanceof CommanderError) return cause.exitCode === 0 ? 0 : MISUSE;
  const message = cause instanceof Error ? cause.message : String(cause);
  process.stderr.write(`interparl: ${message.replace(/\s*\n\s*/g, " ")}\n`);
  if (isDebugging() && cause instanceof Error) process.stderr.write(`${cause.stack}\n`);
  return cause instanceof CliError ? cause.exitCode : MISUSE;
};

// Whoever reads the output may have seen enough, as in `interparl extract … | head`.
process.stdout.on("error", (cause: NodeJS.ErrnoException) => {
  if (cause.code !== "EPIPE") throw cause;
  process.exit(0);
});

try {
  await createProgram(perform).parseAsync();
} catch (cause) {
  exitCode = explainFailure(cause);
}
process.exitCode = exitCode;
