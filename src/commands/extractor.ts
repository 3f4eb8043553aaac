import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { analyze, conclude, loadKnowledge } from "../../ingest/index.ts";
import { trace } from "../../ingest/trace.ts";
import type { Article, Diagnostic, Statement } from "../../ingest/types.ts";
import type { Config } from "../config.ts";
import { optimizeLate } from "../engine.ts";
import { openModel } from "../extractor/model.ts";
import { type ModelSettings, modelSettings } from "../extractor/settings.ts";
import { compare } from "../graph/ids.ts";

const INGEST_FOLDER = fileURLToPath(new URL("../../ingest", import.meta.url));
const PARTS = new Set([".ts", ".yml"]);

/** Who reads articles: the rules alone, a language model alone, or the model beside the rules. */
export type ExtractorName = "rules" | "llm" | "both";

export interface Extraction {
  readonly statements: readonly Statement[];
  readonly diagnostics: readonly Diagnostic[];
  /** Version of what really read the article; null when nothing did. */
  readonly version: string | null;
}

/** The rules and gazetteers, and where asked for a model, loaded and ready. */
export interface Extractor {
  /** Other rules, gazetteers or models are another version, so articles read before are read anew. */
  readonly version: string;
  /** Articles worth reading at once. */
  readonly concurrency: number;
  readonly extract: (article: Article) => Promise<Extraction>;
  /** What each stage of the rules made of an article. */
  readonly explain: (article: Article) => string;
}

export const loadExtractor = async (
  name: ExtractorName = "rules",
  config?: Pick<Config, "llm" | "home">,
): Promise<Extractor> => {
  const settings = name === "rules" ? null : settingsOf(config);
  optimizeLate();
  const knowledge = await loadKnowledge();
  const rules = hashFolder(INGEST_FOLDER);
  const withRules = name === "both";
  const model = settings && openModel(settings, knowledge, { withRules });
  const version = model ? `${withRules ? `${rules}+` : `${rules}/`}${model.version}` : rules;
  const read = async (article: Article): Promise<Extraction> => {
    const analysis = analyze(article, knowledge);
    if (!model) {
      return { statements: conclude(analysis, analysis.claims), diagnostics: [], version };
    }
    const { isAnswered, ...found } = await model.read(analysis);
    return { ...found, version: isAnswered ? version : withRules ? rules : null };
  };
  return {
    version,
    concurrency: settings?.concurrency ?? 1,
    extract: async (article) => {
      try {
        return await read(article);
      } catch (cause) {
        return { statements: [], diagnostics: [failure(article, cause)], version: null };
      }
    },
    explain: (article) => trace(analyze(article, knowledge)),
  };
};

const settingsOf = (config?: Pick<Config, "llm" | "home">): ModelSettings => {
  if (!config) throw new TypeError("a model needs settings");
  return modelSettings(config);
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
