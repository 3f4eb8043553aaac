import { readFileSync } from "node:fs";
import { run } from "./command.ts";

/** The command line of a running process; null when there is none of this id, or only its remains. */
export const commandLineOf = async (pid: number): Promise<string | null> => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim() || null;
  } catch {
    // No such process, or a system without /proc: ps knows.
    const { code, stdout } = await run("ps", ["-o", "command=", "-p", String(pid)]);
    return code === 0 && stdout ? stdout : null;
  }
};
