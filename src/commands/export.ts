import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { CliError } from "../errors.ts";
import { around } from "../export/around.ts";
import { toNodeTable, toRelationshipTable } from "../export/csv.ts";
import { toFollowTheMoney } from "../export/ftm.ts";
import { toGexf } from "../export/gexf.ts";
import { toGraphml } from "../export/graphml.ts";
import { toJsonLines } from "../export/jsonl.ts";
import { toJsonLd } from "../export/jsonld.ts";
import { type ExportSource, wholeGraph } from "../export/source.ts";
import type { Graph } from "../graph/run.ts";
import { withGraph } from "./database.ts";
import type { Io } from "./io.ts";
import { createOutput } from "./output.ts";

export type ExportFormat = "jsonl" | "csv" | "graphml" | "gexf" | "ftm" | "jsonld";

export interface ExportOptions {
  readonly format: ExportFormat;
  /** Only what is near this entity. */
  readonly around?: string;
  /** How near: number of relationships. */
  readonly depth?: number;
  /** A file, or a folder for csv; stdout when absent. */
  readonly output?: string;
  readonly json?: boolean;
}

const DEPTH = 1;

/** Text of each format that is one file. */
export const FORMATS: Readonly<
  Record<ExportFormat, (source: ExportSource) => AsyncGenerator<string>>
> = {
  jsonl: toJsonLines,
  csv: toRelationshipTable,
  graphml: toGraphml,
  gexf: toGexf,
  ftm: toFollowTheMoney,
  jsonld: toJsonLd,
};

/** The graph, or what is near one entity, for other tools. */
export const runExport = async (options: ExportOptions, io: Io): Promise<number> => {
  const { format, output, depth = DEPTH } = options;
  if (options.depth !== undefined && !options.around) {
    throw new CliError("--depth tells how far from --around ID; there is none");
  }
  const work = async (graph: Graph): Promise<number> => {
    const source = options.around ? await around(graph, options.around, depth) : wholeGraph(graph);
    if (!output) await print(FORMATS[format](source), io);
    else if (format === "csv") await writeTables(source, output);
    else await writeFile(FORMATS[format](source), output);
    return 0;
  };
  return withGraph(io, work, { isReading: true });
};

const print = async (parts: AsyncIterable<string>, { stdout }: Io): Promise<void> => {
  const output = createOutput(stdout);
  try {
    for await (const part of parts) if (!(await output.write(part))) return;
  } finally {
    output.release();
  }
};

/** csv to a folder: nodes.csv and relationships.csv. */
const writeTables = async (source: ExportSource, folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true }).catch((cause: unknown) => refuse(folder, cause));
  await writeFile(toNodeTable(source), join(folder, "nodes.csv"));
  await writeFile(toRelationshipTable(source), join(folder, "relationships.csv"));
};

const writeFile = (parts: AsyncIterable<string>, path: string): Promise<void> =>
  pipeline(Readable.from(parts), createWriteStream(path)).catch((cause: unknown) => {
    if (isFileError(cause)) refuse(path, cause);
    throw cause;
  });

const isFileError = (cause: unknown): boolean => cause instanceof Error && "syscall" in cause;

const refuse = (path: string, cause: unknown): never => {
  const reason = cause instanceof Error ? cause.message : String(cause);
  throw new CliError(`${path}: cannot be written: ${reason}`, { cause });
};
