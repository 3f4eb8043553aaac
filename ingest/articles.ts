import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { glob, isDynamicPattern } from "tinyglobby";
import { parseYaml } from "./knowledge/yaml.ts";
import { decode } from "./readers/decode.ts";
import { type Draft, isRefusal, placeOf, type Refusal } from "./readers/draft.ts";
import { EXTENSIONS, readerFor } from "./readers/index.ts";
import { findNoise, type NoiseWords, noiseWordsIn } from "./readers/noise.ts";
import { isDay } from "./readers/published.ts";
import { readText } from "./readers/text.ts";
import { foreignness } from "./text/foreign.ts";
import { detectLanguage } from "./text/language.ts";
import type { Article, Diagnostic, Language, Span } from "./types.ts";

export interface ReadOptions {
  /** `YYYY-MM-DD`, for articles that give no date of their own. */
  readonly published?: string;
  readonly language?: Language;
  /** What "-" stands for; standard input unless given. */
  readonly stdin?: NodeJS.ReadableStream;
}

/** An article with its warnings, or the reason why there is none. */
export type ReadResult =
  | { readonly article: Article; readonly diagnostics: readonly Diagnostic[] }
  | { readonly article: null; readonly diagnostics: readonly Diagnostic[] };

export interface ArticleDetails {
  readonly path?: string | null;
  readonly url?: string | null;
  readonly title?: string | null;
  readonly publishedOn?: string | null;
  readonly language?: Language;
  readonly publisher?: string | null;
}

const STDIN = "-";

/**
 * Files, folders, globs or "-" (standard input) → articles, and a diagnostic (severity "error") for each input refused.
 * Paths are sorted, so the order is the same on every machine.
 */
export async function* readArticles(
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<ReadResult> {
  const { published } = options;
  if (published !== undefined && !isDay(published)) {
    throw new RangeError(`published: expected a date (YYYY-MM-DD), found "${published}"`);
  }
  for (const path of paths) {
    if (path === STDIN) {
      yield* readContent(await buffer(options.stdin ?? process.stdin), null, options);
      continue;
    }
    const files = await expand(path);
    if ("reason" in files) yield refused(files, path);
    else for (const file of files) yield* readFileAt(file, options);
  }
}

/** Builds an article from its text; a header line in it counts, and `details` go before it. */
export function articleFromText(text: string, details: ArticleDetails = {}): Article {
  const [draft] = readText(text);
  if (draft === undefined || isRefusal(draft)) {
    throw new RangeError(draft?.reason ?? "no article in the text");
  }
  return toArticle({ ...draft, ...titleIn(text, draft, details.title) }, details);
}

const titleIn = (
  text: string,
  draft: Draft,
  title: string | null | undefined,
): Pick<Draft, "title" | "titleSpan"> => {
  if (title === undefined || title === draft.title) return draft;
  const start = title === null ? -1 : text.indexOf(title);
  const titleSpan = title !== null && start >= 0 ? { start, end: start + title.length } : null;
  return { title, titleSpan };
};

function toArticle(draft: Draft, details: ArticleDetails): Article {
  const { text } = draft;
  const url = details.url ?? draft.url;
  const excluded = [...draft.excluded, ...findNoise(text, noiseWords())];
  return {
    id: `article-${sha256(url ?? text).slice(0, 16)}`,
    text,
    title: draft.title,
    titleSpan: draft.titleSpan,
    excluded,
    publishedOn: details.publishedOn ?? draft.publishedOn,
    language: details.language ?? draft.language ?? detectLanguage(without(text, excluded)),
    url,
    publisher: details.publisher ?? draft.publisher,
    path: details.path ?? null,
    textHash: sha256(text),
  };
}

/** `text` without `spans`, which are in order. */
function without(text: string, spans: readonly Span[]): string {
  const ends = [0, ...spans.map(({ end }) => end)];
  const starts = [...spans.map(({ start }) => start), text.length];
  return ends.map((end, index) => text.slice(end, starts[index])).join("\n");
}

let loadedNoise: NoiseWords | undefined;

/** Read when the first article is made. */
function noiseWords(): NoiseWords {
  const file = new URL("gazetteers/noise.yml", import.meta.url);
  loadedNoise ??= noiseWordsIn(parseYaml(readFileSync(file, "utf8")));
  return loadedNoise;
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** The files a path stands for, or why there are none. */
async function expand(path: string): Promise<readonly string[] | Refusal> {
  const info = await stat(path).catch((error: NodeJS.ErrnoException) => error);
  if (!(info instanceof Error)) {
    if (!info.isDirectory()) return [path];
    const files = await glob(`**/*.{${EXTENSIONS.join(",")}}`, {
      cwd: path,
      caseSensitiveMatch: false,
    });
    const within = files.map((file) => `${path.replace(/\/+$/u, "")}/${file}`);
    return within.length > 0 ? within.sort() : refusal("no-articles", "no articles in this folder");
  }
  if (isDynamicPattern(path)) {
    const files = await glob(path, { absolute: path.startsWith("/") });
    return files.length > 0 ? files.sort() : refusal("no-articles", "no file matches");
  }
  return info.code === "ENOENT"
    ? refusal("not-found", "no such file or folder")
    : refusal("unreadable", info.message);
}

async function* readFileAt(path: string, options: ReadOptions): AsyncGenerator<ReadResult> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error) yield refused(refusal("unreadable", bytes.message), path);
  else yield* readContent(bytes, path, options);
}

async function* readContent(
  bytes: Uint8Array,
  path: string | null,
  options: ReadOptions,
): AsyncGenerator<ReadResult> {
  if (bytes.length === 0) return yield refused(refusal("empty", "the file is empty"), path);
  const content = decode(bytes);
  if (content === null) return yield refused(refusal("binary", "not a text file"), path);
  if (!/\p{L}/u.test(content)) return yield refused(refusal("empty", "no words in the file"), path);
  const read = await readerFor(content, path);
  for (const item of read(content)) {
    const reason = isRefusal(item) || options.language ? null : foreignness(item.text);
    if (reason !== null)
      yield refused(
        refusal("unsupported-language", `${reason}; --language reads it all the same`),
        path,
      );
    else yield isRefusal(item) ? refused(item, path, content) : accepted(item, path, options);
  }
}

function accepted(draft: Draft, path: string | null, options: ReadOptions): ReadResult {
  const publishedOn = draft.publishedOn ?? options.published ?? null;
  const article = toArticle(draft, {
    path,
    publishedOn,
    ...(options.language && { language: options.language }),
  });
  if (publishedOn !== null) return { article, diagnostics: [] };
  const warning: Diagnostic = {
    severity: "warning",
    code: "no-publication-date",
    message: "the article gives no date of publication; --published YYYY-MM-DD sets one",
    articleId: article.id,
    path,
    span: null,
  };
  return { article, diagnostics: [warning] };
}

const refusal = (code: string, reason: string): Refusal => ({ code, reason, at: null });

function refused({ code, reason, at }: Refusal, path: string | null, content = ""): ReadResult {
  const place = at === null ? "" : `${path ?? "stdin"}:${placeOf(content, at)}: `;
  const diagnostic: Diagnostic = {
    severity: "error",
    code,
    message: `${place}${reason}`,
    articleId: null,
    path: path ?? STDIN,
    span: at === null ? null : { start: at, end: at },
  };
  return { article: null, diagnostics: [diagnostic] };
}
