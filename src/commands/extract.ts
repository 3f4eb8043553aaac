import { setImmediate } from "node:timers/promises";
import { readArticles } from "../../ingest/articles.ts";
import type { Language } from "../../ingest/types.ts";
import { toLine } from "../statement-lines.ts";
import { report } from "./diagnostics.ts";
import { loadExtractor } from "./extractor.ts";
import type { Io } from "./io.ts";
import { createOutput } from "./output.ts";

export interface ExtractOptions {
  readonly paths: readonly string[];
  readonly published?: string;
  readonly language?: Language;
  readonly json?: boolean;
}

/** Articles to statements, one a line on stdout; neither database nor network. */
export const runExtract = async (
  { paths, json, ...options }: ExtractOptions,
  { stdout, stderr }: Io,
): Promise<number> => {
  const { extract } = await loadExtractor();
  const output = createOutput(stdout);
  const counts = { articles: 0, statements: 0, refused: 0 };
  try {
    for await (const { article, diagnostics } of readArticles(paths, options)) {
      report(stderr, diagnostics, article?.text);
      if (!article) {
        counts.refused += 1;
        continue;
      }
      const found = extract(article);
      if (report(stderr, found.diagnostics, article.text) > 0) counts.refused += 1;
      else counts.articles += 1;
      counts.statements += found.statements.length;
      const lines = found.statements.map((statement) => `${toLine(statement)}\n`);
      if (!(await output.write(lines.join("")))) return 0;
      await setImmediate();
    }
  } finally {
    output.release();
  }
  if (json) stderr.write(`${JSON.stringify(counts)}\n`);
  return counts.refused > 0 ? 1 : 0;
};
