import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { Statement } from "../../ingest/types.ts";
import { AppError, DataError } from "../errors.ts";
import { addSummaries, noChanges } from "../graph/changes.ts";
import { writeStatements } from "../graph/write.ts";
import { parseLine } from "../statement-lines.ts";
import { withGraph } from "./database.ts";
import { watchInterruption } from "./interruption.ts";
import type { Io } from "./io.ts";
import { createProgress, type Progress } from "./progress.ts";
import { exitCodeOf, printResult, settleIdentities, type WriteResult } from "./write-result.ts";

export interface LoadOptions {
  /** Files of JSON Lines; `-` is stdin. */
  readonly paths: readonly string[];
  readonly json?: boolean;
}

const STDIN = "-";
const BATCH_SIZE = 1000;

/** Writes statements that `extract` made, perhaps on other machines. Lines that are none are named, the rest is written. */
export const runLoad = async ({ paths, json }: LoadOptions, io: Io): Promise<number> => {
  const progress = createProgress(io.stderr, { isTTY: io.isTTY, unit: "statements" });
  const interruption = watchInterruption(() => progress.line("stopping after this batch"));
  const recordedAt = new Date().toISOString();
  let written = noChanges();
  let refused = 0;
  let result: WriteResult;
  try {
    result = await withGraph(io, async (graph) => {
      for (const path of paths) {
        if (interruption.isRequested()) break;
        const reading = readStatements(path, io, (message) => {
          refused += 1;
          progress.line(message);
        });
        for await (const batch of inBatches(reading, progress)) {
          written = addSummaries(written, await writeStatements(graph, batch, { recordedAt }));
          if (interruption.isRequested()) break;
        }
      }
      const isInterrupted = interruption.isRequested();
      return { ...(await settleIdentities(graph, written, isInterrupted)), refused, isInterrupted };
    });
  } finally {
    interruption.release();
    progress.stop();
  }
  printResult(result, { json: json ?? false }, io);
  return exitCodeOf(result);
};

/** The statements of one file; lines that are none, and a file that cannot be read, are refused. */
async function* readStatements(
  path: string,
  { stdin }: Io,
  refuse: (message: string) => void,
): AsyncGenerator<Statement> {
  const name = path === STDIN ? "stdin" : path;
  const input = path === STDIN ? stdin : createReadStream(path, "utf8");
  let number = 0;
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1;
      if (line.trim() === "") continue;
      try {
        yield parseLine(line);
      } catch (cause) {
        if (!(cause instanceof DataError)) throw cause;
        refuse(`${name}:${number}:1 bad-statement ${cause.message}`);
      }
    }
  } catch (cause) {
    if (cause instanceof AppError || !isFileError(cause)) throw cause;
    refuse(`${name} unreadable ${cause.message}`);
  }
}

const isFileError = (cause: unknown): cause is NodeJS.ErrnoException =>
  cause instanceof Error && "syscall" in cause && "code" in cause;

async function* inBatches(
  statements: AsyncIterable<Statement>,
  progress: Progress,
): AsyncGenerator<readonly Statement[]> {
  let batch: Statement[] = [];
  for await (const statement of statements) {
    batch.push(statement);
    progress.expect(1);
    progress.advance();
    if (batch.length >= BATCH_SIZE) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
