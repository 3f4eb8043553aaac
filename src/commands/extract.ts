import { setImmediate } from "node:timers/promises";
import { readArticles } from "../../ingest/articles.ts";
import type { Language } from "../../ingest/types.ts";
import { CliError } from "../errors.ts";
import { inOrder } from "../extractor/in-order.ts";
import { toLine } from "../statement-lines.ts";
import { report } from "./diagnostics.ts";
import { type ExtractorName, loadExtractor } from "./extractor.ts";
import type { Io } from "./io.ts";
import { createOutput } from "./output.ts";

export interface ExtractOptions {
  readonly paths: readonly string[];
  readonly published?: string;
  readonly language?: Language;
  readonly extractor?: ExtractorName;
  /** The stages of each sentence, for people, in place of statements. */
  readonly trace?: boolean;
  readonly json?: boolean;
}

/** Articles to statements, one a line on stdout; no database, and no network but for a model. */
export const runExtract = async (options: ExtractOptions, io: Io): Promise<number> => {
  const { paths, extractor = "rules", trace = false, json } = options;
  if (trace && extractor !== "rules") {
    throw new CliError("--trace: shows the rules at work, so it goes with --extractor rules only");
  }
  const { stdout, stderr, config } = io;
  const { extract, explain, concurrency } = await loadExtractor(extractor, config);
  const output = createOutput(stdout);
  const counts = { articles: 0, statements: 0, refused: 0 };
  const reading = {
    ...(options.published ? { published: options.published } : {}),
    ...(options.language ? { language: options.language } : {}),
  };
  const articles = inOrder(readArticles(paths, reading), concurrency, async (read) => ({
    ...read,
    found: read.article ? await extract(read.article) : null,
  }));
  try {
    for await (const { article, diagnostics, found } of articles) {
      report(stderr, diagnostics, article?.text);
      if (!article || !found) {
        counts.refused += 1;
        continue;
      }
      if (report(stderr, found.diagnostics, article.text) > 0) counts.refused += 1;
      else counts.articles += 1;
      counts.statements += found.statements.length;
      const lines = found.statements.map((statement) => `${toLine(statement)}\n`);
      if (!(await output.write(trace ? `${explain(article)}\n` : lines.join("")))) return 0;
      await setImmediate();
    }
  } finally {
    output.release();
  }
  if (json) stderr.write(`${JSON.stringify(counts)}\n`);
  return counts.refused > 0 ? 1 : 0;
};
