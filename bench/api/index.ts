import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { loadConfig } from "../../src/config.ts";
import { run } from "../../src/neo4j/command.ts";
import { stopServer } from "../../src/neo4j/server.ts";
import { checkAnswers } from "./answers.ts";
import { createBoltClient, createHttpClient } from "./clients.ts";
import { openBenchDatabase } from "./database.ts";
import { type Figures, measure } from "./measure.ts";
import { operations } from "./operations.ts";
import { isWithinBars, printTable } from "./report.ts";
import { startOurs, startPeer } from "./servers.ts";

const USAGE = `npm run bench:api -- [--home FOLDER] [--only NAME,NAME] [--clients 1,16] [--no-write]
  --home   keeps the database of this folder and runs again on it; else a temporary one is built and deleted
  --only   these operations
  BENCH_SCALE=0.1 makes a tenth of the graph, in a home of its own: p95 of both tell how answers slow down with its size`;
const RESULT = fileURLToPath(new URL("result.json", import.meta.url));
const CLIENTS = "1,16";

const say = (message: string): void => {
  process.stderr.write(`${message}\n`);
};

interface Closing {
  readonly what: string;
  readonly close: () => Promise<unknown> | unknown;
}

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      home: { type: "string" },
      only: { type: "string" },
      clients: { type: "string", default: CLIENTS },
      "no-write": { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return say(USAGE);
  const home = values.home ? resolve(values.home) : mkdtempSync(join(tmpdir(), "interparl-bench-"));
  const base = loadConfig();
  const config = { ...base, home, neo4j: { ...base.neo4j, uri: null, memory: "1g" } };
  const closings: Closing[] = [];
  let isStarted = true;
  try {
    closings.push({
      what: "database",
      close: async () => {
        if (isStarted) await stopServer(config, { onProgress: say });
        if (!values.home) rmSync(home, { recursive: true, force: true });
      },
    });
    const { server, graph, driver, size } = await openBenchDatabase(config, say);
    isStarted = server.started;
    closings.push({ what: "driver", close: () => graph.close() });
    const ours = await startOurs(server);
    closings.push({ what: "interparl", close: ours.stop });
    const peer = await startPeer(server, say);
    closings.push({ what: "peer", close: peer.stop });
    const asks = {
      ours: createHttpClient(ours.url, "ours"),
      peer: createHttpClient(peer.url, "peer"),
      bolt: createBoltClient(driver),
    };
    const only = values.only?.split(",");
    const asked = operations().filter(({ name }) => !only || only.includes(name));
    const figures: Figures[] = [];
    for (const operation of asked) {
      await checkAnswers(operation, asks);
      for (const clients of values.clients.split(",").map(Number)) {
        figures.push(await measure(operation, clients, asks));
        say(printTable(figures.slice(-1)));
      }
    }
    asks.ours.close();
    asks.peer.close();
    process.stdout.write(`${printTable(figures)}\n`);
    if (!values["no-write"]) await writeResult(figures, size);
  } finally {
    for (const { close } of closings.toReversed()) await close();
  }
};

const writeResult = async (figures: readonly Figures[], size: object): Promise<void> => {
  const { stdout } = await run("git", ["rev-parse", "--short", "HEAD"]);
  const { stdout: changes } = await run("git", ["status", "--porcelain", "src", "cypher"]);
  const commit = `${stdout.trim()}${changes.trim() ? "+" : ""}`;
  const result = {
    commit,
    node: process.version,
    size,
    isWithinBars: isWithinBars(figures),
    figures,
  };
  writeFileSync(RESULT, `${JSON.stringify(result, null, 2)}\n`);
};

await main();
