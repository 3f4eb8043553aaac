import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { loadKnowledge } from "../ingest/index.ts";
import { AppError, CliError } from "../src/errors.ts";
import { baselineFile, toBaseline } from "./score/baseline.ts";
import { readGold } from "./score/gold.ts";
import { scoreAll } from "./score/index.ts";
import { formatMistakes, formatTable, measureGroups, type Scored } from "./score/report.ts";

export const goldFolder = fileURLToPath(new URL("gold", import.meta.url));

const USAGE = `npm run score -- [DIR…] [--set dev|apart|all] [--language ru|kk|en] [--errors] [--json]
DIR holds articles with *.gold.json beside them (bench/gold/README.md); default bench/gold, its set dev.
npm run score -- --write-baseline stores the F1 of the set dev of bench/gold in bench/baseline.json.`;

const readOptions = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        set: { type: "string", default: "dev" },
        language: { type: "string" },
        errors: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
      },
    });
  } catch (cause) {
    throw new CliError(`${cause instanceof Error ? cause.message : cause}\n${USAGE}`, { cause });
  }
};

const report = (scored: readonly Scored[], asJson: boolean, withErrors: boolean): string => {
  const groups = measureGroups(scored);
  const failing = scored.filter(({ mistakes }) => mistakes.length > 0);
  if (asJson) {
    const mistakes = failing.map(({ path, mistakes }) => ({ path, mistakes }));
    const figures = Object.fromEntries(groups);
    return JSON.stringify({ figures, ...(withErrors ? { mistakes } : {}) }, null, 2);
  }
  const tables = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  const errors = withErrors ? failing.map(formatMistakes) : [];
  return [...errors, ...tables.map(([name, table]) => formatTable(name, table))].join("\n\n");
};

/** Scores the gold that the arguments choose and tells the figures. */
export const runScore = async (args: readonly string[]): Promise<string> => {
  const { values, positionals } = readOptions(args);
  const { set: wantedSet, language: wantedLanguage } = values;
  if (!["dev", "apart", "all"].includes(wantedSet)) throw new CliError(USAGE);
  const gold = await readGold(positionals.length === 0 ? [goldFolder] : positionals);
  const wanted = gold.filter(
    ({ gold: { set }, article: { language } }) =>
      (wantedSet === "all" || set === wantedSet) &&
      (wantedLanguage === undefined || language === wantedLanguage),
  );
  if (wanted.length === 0) throw new CliError(`no such article in the gold\n${USAGE}`);
  const scored = scoreAll(wanted, await loadKnowledge());
  return report(scored, values.json, values.errors);
};

/** Stores the present F1 of the development set as what it must not fall below. */
const writeBaseline = async (): Promise<void> => {
  const gold = await readGold([goldFolder]);
  const dev = gold.filter(({ gold: { set } }) => set === "dev");
  const baseline = toBaseline(scoreAll(dev, await loadKnowledge()));
  writeFileSync(baselineFile, `${JSON.stringify(baseline, null, 2)}\n`);
};

const main = async (args: readonly string[]): Promise<void> => {
  if (args.includes("--write-baseline")) await writeBaseline();
  else process.stdout.write(`${await runScore(args)}\n`);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main(process.argv.slice(2)).catch((error: unknown) => {
    if (!(error instanceof AppError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error instanceof CliError ? error.exitCode : 2;
  });
}
