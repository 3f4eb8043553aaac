import { fileURLToPath } from "node:url";
import type { Article } from "../ingest/types.ts";
import { optimizeLate } from "../src/engine.ts";
import { AppError } from "../src/errors.ts";
import { startNatasha } from "./extract/natasha.ts";
import { measurePass, median, type Pass } from "./extract/pass.ts";
import type { Gold, GoldArticle } from "./score/gold.ts";
import { countPersons, type FoundPerson } from "./score/persons.ts";
import { measure } from "./score/report.ts";
import { Tally } from "./score/tally.ts";

/** Both run all articles in turn, so that both meet the same load of the machine. */
const PASSES = 5;

interface Loaded {
  /** Seconds by the clock and of processor time. */
  readonly loading: { readonly wall: number; readonly cpu: number };
  readonly extract: (article: Article) => readonly FoundPerson[];
  readonly gold: readonly GoldArticle[];
  readonly more: readonly Article[];
}

const load = async (paths: readonly string[]): Promise<Loaded> => {
  const { loading, knowledge, ingest } = await loadPipeline();
  const { readArticles } = await import("../ingest/articles.ts");
  const { readGold } = await import("./score/gold.ts");
  const { personsOf } = await import("./score/persons.ts");
  const gold = await readGold([fileURLToPath(new URL("gold/ru", import.meta.url))]);
  const more: Article[] = [];
  for await (const { article, diagnostics } of readArticles(paths)) {
    if (article === null) throw new AppError("DATA", diagnostics[0]?.message ?? "unreadable");
    if (article.language === "ru") more.push(article);
  }
  const extract = (article: Article) => personsOf(ingest(article, knowledge).statements);
  return { loading, extract, gold, more };
};

/** Imports count, as they do for Natasha. */
const loadPipeline = async () => {
  const [wall, cpu] = [performance.now(), process.cpuUsage()];
  const { ingest, loadKnowledge } = await import("../ingest/index.ts");
  const knowledge = await loadKnowledge();
  const { user, system } = process.cpuUsage(cpu);
  const loading = { wall: (performance.now() - wall) / 1e3, cpu: (user + system) / 1e6 };
  return { loading, knowledge, ingest };
};

const main = async (paths: readonly string[]): Promise<void> => {
  optimizeLate();
  const { loading, extract, gold, more } = await load(paths);
  const articles = [...gold.map(({ article }) => article), ...more];
  const natasha = await startNatasha(articles.map(({ text }) => text));
  const passes: { readonly ours: Pass; readonly theirs: Pass; readonly documented: Pass }[] = [];
  let ours: (readonly FoundPerson[])[] = [];
  let theirs: readonly (readonly string[])[] = [];
  for (let pass = 0; pass < PASSES; pass += 1) {
    const mine = measurePass(() => {
      ours = articles.map(extract);
    });
    const { persons, ...other } = await natasha.run("entities");
    theirs = persons;
    passes.push({ ours: mine, theirs: other, documented: await natasha.run("documented") });
  }
  natasha.stop();
  const letters = articles.reduce((sum, { text }) => sum + text.length, 0);
  print(`${articles.length} Russian articles of ${Math.round(letters / articles.length)} letters`);
  print(
    `loading with imports: ${loading.cpu.toFixed(2)} s, Natasha ${natasha.loading.toFixed(2)} s ` +
      `(processor time); ${loading.wall.toFixed(2)} s by the clock`,
  );
  printSpeed(passes, articles.length);
  printPersons("interparl", gold, ours);
  printPersons("Natasha", gold, theirs.map(asPersons));
};

const printSpeed = (
  passes: readonly {
    readonly ours: Pass;
    readonly theirs: Pass;
    readonly documented: Pass;
  }[],
  articles: number,
): void => {
  const rate = (seconds: number) => (articles / seconds).toFixed(0);
  const ratio = (theirs: number, ours: number) => (theirs / ours).toFixed(1);
  const show = (name: string, ours: number, theirs: number, documented: number) =>
    print(
      `${name}: ${rate(ours)} articles/s, Natasha ${rate(theirs)} (ratio ${ratio(theirs, ours)}), ` +
        `with its syntax ${rate(documented)} (ratio ${ratio(documented, ours)})`,
    );
  const [first] = passes;
  if (first !== undefined)
    show("first pass, processor time", first.ours.cpu, first.theirs.cpu, first.documented.cpu);
  for (const clock of ["cpu", "wall"] as const) {
    const name = clock === "cpu" ? "median pass, processor time" : "median pass, clock";
    show(
      name,
      median(passes.map((p) => p.ours[clock])),
      median(passes.map((p) => p.theirs[clock])),
      median(passes.map((p) => p.documented[clock])),
    );
  }
  const last = passes.at(-1);
  if (last === undefined) return;
  print(`memory: ${mebibytes(last.ours)} MiB, Natasha ${mebibytes(last.theirs)} MiB`);
};

const printPersons = (
  name: string,
  gold: readonly GoldArticle[],
  found: readonly (readonly FoundPerson[])[],
): void => {
  const tallies = gold
    .map(({ gold: annotation }, index) => ({ annotation, persons: found[index] ?? [] }))
    .filter(({ annotation: { set } }) => set === "dev")
    .map(({ annotation, persons }) => tallyOf(annotation, persons));
  const { precision, recall, f1, formsRight, forms } = measure(tallies).PERSON;
  const [p, r, f] = [precision, recall, f1].map((share) => `${(100 * (share ?? 0)).toFixed(1)} %`);
  print(
    `persons, ${name}: precision ${p}, recall ${r}, F1 ${f}, in the nominative ${formsRight}/${forms}`,
  );
};

const tallyOf = (gold: Gold, persons: readonly FoundPerson[]): Tally => {
  const tally = new Tally();
  countPersons(gold, persons, tally);
  return tally;
};

const asPersons = (names: readonly string[]): FoundPerson[] =>
  [...new Set(names)].map((name) => ({ name, spellings: [name] }));

const mebibytes = ({ memory }: Pass): string => (memory / 1024).toFixed(0);
const print = (line: string): boolean => process.stdout.write(`${line}\n`);

main(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof AppError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
});
