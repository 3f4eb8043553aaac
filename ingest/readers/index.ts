import type { Reader } from "./draft.ts";
import { readText } from "./text.ts";

const HTML =
  /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/iu;
const FEED = /^\uFEFF?\s*(?:<\?[^>]*\?>\s*)*(?:<!--[\s\S]*?-->\s*)*<(?:rss|feed|rdf:RDF)[\s>]/iu;
const JSON_OBJECT = /^\uFEFF?\s*(?:\[\s*)?\{\s*"/u;
/** Parsers of pages and feeds take long to load, so a reader is loaded when the first article of its kind comes. */
const loadHtml = async (): Promise<Reader> => (await import("./html.ts")).readHtml;
const loadFeed = async (): Promise<Reader> => (await import("./feed.ts")).readFeed;
const loadJsonLines = async (): Promise<Reader> => (await import("./json-lines.ts")).readJsonLines;
const BY_EXTENSION: Readonly<Record<string, () => Promise<Reader>>> = {
  html: loadHtml,
  htm: loadHtml,
  xhtml: loadHtml,
  jsonl: loadJsonLines,
  ndjson: loadJsonLines,
  json: loadJsonLines,
  xml: loadFeed,
  rss: loadFeed,
  atom: loadFeed,
};

/** File name endings that a folder is searched for. */
export const EXTENSIONS: readonly string[] = [...Object.keys(BY_EXTENSION), "txt", "text"];

/** The reader for a content: by what it looks like, else by the name of its file, else plain text. */
export async function readerFor(content: string, path: string | null): Promise<Reader> {
  if (HTML.test(content)) return loadHtml();
  if (FEED.test(content)) return loadFeed();
  if (JSON_OBJECT.test(content)) return loadJsonLines();
  const extension = /\.([a-z]+)$/iu.exec(path ?? "")?.[1]?.toLowerCase() ?? "";
  return BY_EXTENSION[extension]?.() ?? readText;
}
