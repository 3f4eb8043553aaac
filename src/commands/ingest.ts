import { setImmediate } from "node:timers/promises";
import { readArticles } from "../../ingest/articles.ts";
import type { Article, Diagnostic, Language } from "../../ingest/types.ts";
import { inOrder } from "../extractor/in-order.ts";
import type { ArticleRecord } from "../graph/articles.ts";
import { addSummaries, type ChangeSummary, noChanges } from "../graph/changes.ts";
import type { Graph } from "../graph/run.ts";
import { writeArticles } from "../graph/write.ts";
import { withGraph } from "./database.ts";
import { formatDiagnostic } from "./diagnostics.ts";
import { type Extractor, type ExtractorName, loadExtractor } from "./extractor.ts";
import { type Interruption, watchInterruption } from "./interruption.ts";
import type { Io } from "./io.ts";
import { findKnownArticles } from "./known-articles.ts";
import { createProgress, type Progress } from "./progress.ts";
import { exitCodeOf, printResult, settleIdentities, type WriteResult } from "./write-result.ts";

export interface IngestOptions {
  readonly paths: readonly string[];
  readonly published?: string;
  readonly language?: Language;
  /** Read again what was read before. */
  readonly force?: boolean;
  readonly extractor?: ExtractorName;
  readonly json?: boolean;
}

type NewArticle = Pick<ArticleRecord, "article" | "statements" | "extractor">;

/** Articles read before their statements are written: large enough to write fast, small enough to lose little. */
const BATCH_SIZE = 100;
/** Fewer where a model is slow to answer, so that Ctrl-C is soon heeded. */
const MODEL_BATCH_SIZE = 10;

/** Articles to statements to the graph. May be stopped and started again: what is there already is left alone. */
export const runIngest = async (options: IngestOptions, io: Io): Promise<number> => {
  const result = await withGraph(io, (graph) => ingestPaths(graph, options, io));
  printResult(result, options, io);
  if (result.isInterrupted) io.stderr.write("interrupted; the same command goes on from here\n");
  return exitCodeOf(result);
};

/** The work of `ingest` on an open graph, also used by `demo`. */
export const ingestPaths = async (
  graph: Graph,
  { paths, force = false, published, language, extractor: name = "rules" }: IngestOptions,
  { stderr, isTTY, config }: Pick<Io, "stderr" | "isTTY"> & Partial<Pick<Io, "config">>,
): Promise<WriteResult> => {
  const extractor = await loadExtractor(name, config);
  const batchSize = name === "rules" ? BATCH_SIZE : MODEL_BATCH_SIZE;
  const progress = createProgress(stderr, { isTTY, unit: "articles" });
  const interruption = watchInterruption(() => {
    progress.line("stopping after this batch; Ctrl-C again stops at once");
  });
  const reading = { ...(published ? { published } : {}), ...(language ? { language } : {}) };
  const counting = isTTY ? countArticles(paths, progress, interruption) : null;
  const writer = createWriter(graph, new Date().toISOString());
  const prepare = createPreparation({ graph, extractor, progress, force });
  let refused = 0;
  let batch: Article[] = [];
  const flush = async () => {
    const { records, known, failed } = await prepare(batch);
    refused += failed;
    await writer.write(records, known);
    batch = [];
  };
  try {
    for await (const { article, diagnostics } of readArticles(paths, reading)) {
      reportTo(progress, diagnostics, article?.text);
      if (article) batch.push(article);
      else refused += 1;
      if (batch.length >= batchSize) await flush();
      if (interruption.isRequested()) break;
    }
    if (!interruption.isRequested()) await flush();
    const written = await writer.finish();
    const isInterrupted = interruption.isRequested();
    return { ...(await settleIdentities(graph, written, isInterrupted)), refused, isInterrupted };
  } finally {
    interruption.release();
    progress.stop();
    await counting;
  }
};

interface Preparation {
  readonly graph: Graph;
  readonly extractor: Extractor;
  readonly progress: Progress;
  readonly force: boolean;
}

interface Prepared {
  readonly records: readonly NewArticle[];
  /** Number of articles that are in the graph as they are. */
  readonly known: number;
  /** Number of articles that a rule broke on or a model did not answer about. */
  readonly failed: number;
}

const createPreparation =
  ({ graph, extractor, progress, force }: Preparation) =>
  async (articles: readonly Article[]): Promise<Prepared> => {
    const known = force
      ? new Set<string>()
      : await findKnownArticles(graph, articles, extractor.version);
    const records: NewArticle[] = [];
    let failed = 0;
    const unknown = articles.filter(({ id }) => !known.has(id));
    if (unknown.length < articles.length) progress.advance(articles.length - unknown.length);
    const readings = inOrder(unknown, extractor.concurrency, async (article) => ({
      article,
      found: await extractor.extract(article),
    }));
    for await (const { article, found } of readings) {
      const { statements, diagnostics, version } = found;
      progress.advance();
      if (reportTo(progress, diagnostics, article.text) > 0) failed += 1;
      if (version !== null) records.push({ article, statements, extractor: version });
      await setImmediate();
    }
    return { records, known: articles.filter(({ id }) => known.has(id)).length, failed };
  };

/** Writes one batch while the next is being read. */
const createWriter = (graph: Graph, recordedAt: string) => {
  let changes = noChanges();
  let pending = Promise.allSettled<ChangeSummary>([]);
  const settle = async () => {
    for (const result of await pending) {
      if (result.status === "rejected") throw result.reason;
      changes = addSummaries(changes, result.value);
    }
    pending = Promise.allSettled<ChangeSummary>([]);
  };
  return {
    async write(records: readonly NewArticle[], known: number): Promise<void> {
      await settle();
      changes = addSummaries(changes, {
        articles: { added: 0, changed: 0, removed: 0, unchanged: known },
      });
      pending = Promise.allSettled([writeArticles(graph, records, { recordedAt })]);
    },
    async finish(): Promise<ChangeSummary> {
      await settle();
      return changes;
    },
  };
};

/** Tells the bar how many articles there are, while they are being read already. Standard input cannot be read twice. */
const countArticles = async (
  paths: readonly string[],
  progress: Progress,
  interruption: Interruption,
): Promise<void> => {
  for await (const { article } of readArticles(paths.filter((path) => path !== "-"))) {
    if (article) progress.expect(1);
    if (interruption.isRequested()) return;
  }
};

/** Diagnostics as lines above the bar; returns how many were errors. */
const reportTo = (
  progress: Progress,
  diagnostics: readonly Diagnostic[],
  text?: string,
): number => {
  for (const diagnostic of diagnostics) progress.line(formatDiagnostic(diagnostic, text));
  return diagnostics.filter(({ severity }) => severity === "error").length;
};
