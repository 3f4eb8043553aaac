import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { isMissing } from "../errors.ts";

const entry = z.object({ answer: z.string() });

/** Answers of models on disk, so that no article is asked about twice. */
export interface Cache {
  readonly read: (...key: readonly string[]) => Promise<string | null>;
  readonly write: (answer: string, ...key: readonly string[]) => Promise<void>;
}

export const openCache = (folder: string): Cache => {
  const pathOf = (key: readonly string[]) =>
    join(folder, `${createHash("sha256").update(JSON.stringify(key)).digest("hex")}.json`);
  return {
    read: async (...key) => {
      try {
        const content: unknown = JSON.parse(await readFile(pathOf(key), "utf8"));
        return entry.safeParse(content).data?.answer ?? null;
      } catch (cause) {
        if (isMissing(cause) || cause instanceof SyntaxError) return null;
        throw cause;
      }
    },
    write: async (answer, ...key) => {
      await mkdir(folder, { recursive: true });
      const path = pathOf(key);
      const draft = `${path}.${randomUUID()}.new`;
      try {
        await writeFile(draft, JSON.stringify({ answer }), { mode: 0o600 });
        await rename(draft, path);
      } catch (cause) {
        await rm(draft, { force: true });
        throw cause;
      }
    },
  };
};
