import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Config, loadConfig } from "../src/config.ts";
import { findEntities } from "../src/find-entities.ts";
import { openGraph } from "../src/graph/driver.ts";
import type { Graph } from "../src/graph/run.ts";
import { local } from "../src/neo4j/local.ts";
import { startServer, stopServer } from "../src/neo4j/server.ts";
import type { SearchRow } from "../src/rows.ts";
import { loadPeople } from "./search/load.ts";
import type { MadeUpPerson } from "./search/people.ts";
import { createRandom } from "./search/random.ts";
import { SPELLINGS } from "./search/spellings.ts";

/** Asks for made-up persons by several spellings, and beside each search looks one up by its id over Bolt. */
const BAR = 5;
const SAMPLES = 300;
const WARM_UP = 60;
const PAGE = 20;
const LIMITS = { timeoutMs: 60_000 };

interface Measured {
  readonly times: number[];
  found: number;
}

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      entities: { type: "string", default: "100000" },
      memory: { type: "string", default: "2g" },
    },
  });
  const entities = Number(values.entities);
  const home = mkdtempSync(join(tmpdir(), "interparl-bench-"));
  const settings = loadConfig();
  const config: Config = {
    ...settings,
    home,
    neo4j: { ...settings.neo4j, uri: null, memory: values.memory },
  };
  try {
    const graph = await openGraph(await startServer(config, { onProgress: tell }, [local]));
    try {
      const started = performance.now();
      const people = await loadPeople(graph, { entities, samples: SAMPLES + WARM_UP }, tell);
      tell(`loaded in ${Math.round((performance.now() - started) / 1000)} s`);
      await measure(graph, people.slice(0, WARM_UP));
      print(await measure(graph, people.slice(WARM_UP)), entities);
    } finally {
      await graph.close();
    }
  } finally {
    await stopServer(config, { onProgress: tell });
    rmSync(home, { recursive: true, force: true });
  }
};

/** A look-up before each search, so that both meet the same load of the machine. */
const measure = async (graph: Graph, people: readonly MadeUpPerson[]) => {
  const random = createRandom(1);
  const lookUp: Measured = { times: [], found: 0 };
  const searches = new Map<string, Measured>();
  for (const person of people) {
    for (const [name, spell] of Object.entries(SPELLINGS)) {
      const parameters = { ids: [person.id], read: { country: false } };
      const rows = await timed(lookUp, () => graph.ask("entitiesByIds", parameters, LIMITS));
      lookUp.found += rows.length;
      const measured = searches.get(name) ?? { times: [], found: 0 };
      searches.set(name, measured);
      const text = spell(person, random);
      const hits = await timed(measured, () => search(graph, text));
      measured.found += Number(isAmong(person, hits));
    }
  }
  return { lookUp, searches };
};

const search = async (graph: Graph, text: string): Promise<SearchRow[]> => {
  const options = { labels: null, countries: null, country: false };
  const found = await findEntities(
    (name, parameters) => graph.ask(name, parameters, LIMITS),
    text,
    options,
  );
  return found.sort((left, right) => Number(right.sort) - Number(left.sort)).slice(0, PAGE);
};

/** Whether the first page holds the person, or a namesake, whom no search by name can tell from him. */
const isAmong = ({ given, family }: MadeUpPerson, hits: readonly SearchRow[]): boolean =>
  hits.some(({ node }) => node.nameRu === `${given.ru} ${family.ru}`);

const timed = async <Result>(measured: Measured, work: () => Promise<Result>): Promise<Result> => {
  const started = performance.now();
  const result = await work();
  measured.times.push(performance.now() - started);
  return result;
};

const percentile = (times: readonly number[], share: number): number => {
  const sorted = times.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

const print = (
  { lookUp, searches }: Awaited<ReturnType<typeof measure>>,
  entities: number,
): void => {
  const [base50, base95] = [percentile(lookUp.times, 0.5), percentile(lookUp.times, 0.95)];
  const all = [...searches.values()].flatMap(({ times }) => times);
  const line = (name: string, times: readonly number[], found?: number) => {
    const [p50, p95] = [percentile(times, 0.5), percentile(times, 0.95)];
    const share =
      found === undefined ? "" : `  first page ${((100 * found) / times.length).toFixed(1)} %`;
    console.log(
      `${name.padEnd(15)} p50 ${p50.toFixed(1)} ms (× ${(p50 / base50).toFixed(1)})  p95 ${p95.toFixed(1)} ms (× ${(p95 / base95).toFixed(1)})${share}`,
    );
  };
  console.log(`${entities} entities, ${all.length} searches`);
  line("look-up by id", lookUp.times);
  for (const [name, { times, found }] of searches) line(name, times, found);
  line("all searches", all);
  const ratio = percentile(all, 0.95) / base95;
  console.log(`p95 of searches is ${ratio.toFixed(1)} × the look-up's; the bar is under ${BAR}`);
  if (ratio >= BAR) process.exitCode = 1;
};

const tell = (message: string): void => void process.stderr.write(`${message}\n`);

await main();
