import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** How a program ended; `code` is null when it does not exist or was killed. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface RunOptions {
  readonly timeoutMs?: number;
  /** Called with each line of stdout as it comes. */
  readonly onLine?: (line: string) => void;
}

/** Runs a program to its end. A program that is not installed is an outcome, not an exception. */
export const run = (
  program: string,
  parameters: readonly string[],
  { timeoutMs = 30_000, onLine }: RunOptions = {},
): Promise<Outcome> =>
  new Promise((resolve) => {
    const child = spawn(program, parameters, {
      stdio: ["ignore", "pipe", "pipe"],
      timeout: timeoutMs,
    });
    const stdout: string[] = [];
    const stderr: string[] = [];
    child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk.toString()));
    if (onLine) createInterface({ input: child.stdout }).on("line", onLine);
    child.on("error", ({ message }) => resolve({ code: null, stdout: "", stderr: message }));
    child.on("close", (code) =>
      resolve({ code, stdout: stdout.join("").trim(), stderr: stderr.join("").trim() }),
    );
  });
