import type { Reader } from "./draft.ts";
import { readFeed } from "./feed.ts";
import { readHtml } from "./html.ts";
import { readJsonLines } from "./json-lines.ts";
import { readText } from "./text.ts";

const HTML =
  /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/iu;
const FEED = /^\uFEFF?\s*(?:<\?[^>]*\?>\s*)*(?:<!--[\s\S]*?-->\s*)*<(?:rss|feed|rdf:RDF)[\s>]/iu;
const JSON_OBJECT = /^\uFEFF?\s*\{\s*"/u;
const BY_EXTENSION: Readonly<Record<string, Reader>> = {
  html: readHtml,
  htm: readHtml,
  xhtml: readHtml,
  jsonl: readJsonLines,
  ndjson: readJsonLines,
  json: readJsonLines,
  xml: readFeed,
  rss: readFeed,
  atom: readFeed,
};

/** File name endings that a folder is searched for. */
export const EXTENSIONS: readonly string[] = [...Object.keys(BY_EXTENSION), "txt", "text"];

/** The reader for a content: by what it looks like, else by the name of its file, else plain text. */
export function readerFor(content: string, path: string | null): Reader {
  if (HTML.test(content)) return readHtml;
  if (FEED.test(content)) return readFeed;
  if (JSON_OBJECT.test(content)) return readJsonLines;
  const extension = /\.([a-z]+)$/iu.exec(path ?? "")?.[1]?.toLowerCase() ?? "";
  return BY_EXTENSION[extension] ?? readText;
}
