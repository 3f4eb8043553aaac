import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { ingest, loadKnowledge } from "../../ingest/index.ts";
import type { Article, Diagnostic, Statement } from "../../ingest/types.ts";
import { compare } from "../graph/ids.ts";

const INGEST_FOLDER = fileURLToPath(new URL("../../ingest", import.meta.url));
const PARTS = new Set([".ts", ".yml"]);

export interface Extraction {
  readonly statements: readonly Statement[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The rules and gazetteers, loaded and ready. */
export interface Extractor {
  /** Other rules or other gazetteers are another version, so articles read before are read anew. */
  readonly version: string;
  readonly extract: (article: Article) => Extraction;
}

export const loadExtractor = async (): Promise<Extractor> => {
  const knowledge = await loadKnowledge();
  return {
    version: hashFolder(INGEST_FOLDER),
    extract: (article) => {
      try {
        return ingest(article, knowledge);
      } catch (cause) {
        return { statements: [], diagnostics: [failure(article, cause)] };
      }
    },
  };
};

/** One article that breaks a rule must not take the others with it. */
const failure = ({ id, path }: Article, cause: unknown): Diagnostic => ({
  severity: "error",
  code: "extraction-failed",
  message: cause instanceof Error ? cause.message : String(cause),
  articleId: id,
  path,
  span: null,
});

const hashFolder = (folder: string): string => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && PARTS.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort(compare);
  const hash = createHash("sha256");
  for (const file of files)
    hash.update(relative(folder, file)).update("\0").update(readFileSync(file));
  return hash.digest("hex").slice(0, 16);
};
