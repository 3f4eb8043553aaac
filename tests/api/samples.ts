import { tmpdir } from "node:os";
import { Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { ingestPaths } from "../../src/commands/ingest.ts";
import { loadConfig } from "../../src/config.ts";
import type { Graph } from "../../src/graph/run.ts";
import { setUpGraph } from "../../src/graph/setup.ts";
import { emptyGraph, openTestGraph } from "../setup/graph.ts";

const SAMPLES = fileURLToPath(new URL("../../ingest/samples", import.meta.url));

/** The test database with the sample articles in it, read and written as `ingest` does. */
export const openSamples = async (): Promise<Graph> => {
  const graph = await openTestGraph();
  await emptyGraph(graph);
  await setUpGraph(graph);
  const io = { stderr, isTTY: false, config: loadConfig({ environment: {}, folder: tmpdir() }) };
  const { refused } = await ingestPaths(graph, { paths: [SAMPLES] }, io);
  if (refused > 0) throw new Error(`${refused} sample articles were refused`);
  return graph;
};

const stderr = new Writable({ write: (_chunk, _encoding, done) => done() });
