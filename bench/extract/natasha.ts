import { execFileSync, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import envPaths from "env-paths";
import { z } from "zod";
import { AppError } from "../../src/errors.ts";
import type { Pass } from "./pass.ts";

/** Exact versions: pymorphy2 needs pkg_resources, which later setuptools no longer have. */
const REQUIREMENTS = ["natasha==1.6.0", "setuptools==80.9.0"];
/** One core for both: numpy would take all. */
const ONE_THREAD = { OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1", MKL_NUM_THREADS: "1" };

const loaded = z.object({ loading: z.number() });
const passed = z.object({
  wall: z.number(),
  cpu: z.number(),
  memory: z.number(),
  persons: z.array(z.array(z.string())),
});

/** Names alone, or with the syntax that Natasha's documentation parses before it normalizes names. */
export type Pipeline = "entities" | "documented";

export interface Natasha {
  /** Seconds. */
  readonly loading: number;
  /** Runs over all texts once; the names of persons of each, as often as they occur. */
  readonly run: (
    pipeline: Pipeline,
  ) => Promise<Pass & { readonly persons: readonly (readonly string[])[] }>;
  readonly stop: () => void;
}

/** Starts Natasha in a process of its own, in a virtual environment under the user's cache that is made if missing. */
export async function startNatasha(texts: readonly string[]): Promise<Natasha> {
  const script = fileURLToPath(new URL("peer.py", import.meta.url));
  const child = spawn(python(), ["-W", "ignore", script], {
    env: { ...process.env, ...ONE_THREAD },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ask = async (request: string): Promise<unknown> => {
    child.stdin.write(`${request}\n`);
    const line = await lines.next();
    if (line.done === true) throw new AppError("NATASHA", "Natasha ended; see the lines above");
    return JSON.parse(line.value);
  };
  const { loading } = loaded.parse(await ask(JSON.stringify(texts)));
  return {
    loading,
    run: async (pipeline) => passed.parse(await ask(pipeline)),
    stop: () => child.stdin.end(),
  };
}

const python = (): string => {
  const folder = join(envPaths("interparl", { suffix: "" }).cache, "natasha-1.6.0");
  const binary = join(folder, "bin", "python");
  const marker = join(folder, "lib", "installed");
  if (existsSync(marker)) return binary;
  process.stderr.write(`installing ${REQUIREMENTS.join(", ")} into ${folder}\n`);
  try {
    execFileSync("python3", ["-m", "venv", "--clear", folder], { stdio: "inherit" });
    execFileSync(binary, ["-m", "pip", "install", "--quiet", ...REQUIREMENTS], {
      stdio: "inherit",
    });
    execFileSync(binary, ["-c", `import natasha; open(${JSON.stringify(marker)}, "w").close()`]);
  } catch (cause) {
    throw new AppError("NATASHA", "no Natasha: it needs python3 with venv and a package index", {
      cause,
    });
  }
  return binary;
};
