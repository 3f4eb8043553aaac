import * as z from "zod";
import type { Draft, Refusal } from "./draft.ts";
import { isDay } from "./published.ts";
import { readText } from "./text.ts";

const optionalText = z.string().trim().nullish();
const record = z.object({
  text: z.string("expected text").regex(/\p{L}/u, "expected text, found no words"),
  url: optionalText,
  title: optionalText,
  publishedOn: z
    .string()
    .transform((stamp) => stamp.replace(/^(\d{4}-\d\d-\d\d)[T ].*$/u, "$1"))
    .refine(isDay, { error: ({ input }) => `expected a date (YYYY-MM-DD), found "${input}"` })
    .nullish(),
  language: z.enum(["ru", "kk", "en"], "expected ru, kk or en").nullish(),
  publisher: optionalText,
});

/** An array, or an object whose first line does not close it. */
const SEVERAL_LINES = /^\uFEFF?\s*(?:\[|\{[^}]*[\n\r])/u;
const LINE = /[^\n\r]+/gu;

/**
 * Reads `{url, title, publishedOn, language, text}`, one object a line; a bad line is refused and the rest goes on. One
 * object over several lines and an array of objects are read as well.
 */
export function* readJsonLines(content: string): Generator<Draft | Refusal> {
  const whole = SEVERAL_LINES.test(content) ? parseWhole(content) : null;
  if (whole !== null) {
    for (const value of Array.isArray(whole) ? whole : [whole]) yield readRecord(value, null);
    return;
  }
  for (const { 0: line, index: at } of content.matchAll(LINE)) {
    if (line.replace(/^\uFEFF/u, "").trim() !== "")
      yield readLine(line.replace(/^\uFEFF/u, ""), at);
  }
}

/** The one JSON document a content is; null when it is none. */
function parseWhole(content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/u, ""));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}

function readLine(line: string, at: number): Draft | Refusal {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { code: "invalid-json", reason: `expected a JSON object: ${error.message}`, at };
  }
  return readRecord(value, at);
}

function readRecord(value: unknown, at: number | null): Draft | Refusal {
  const result = record.safeParse(value);
  if (!result.success) return refuse(result.error, at);
  return toDraft(result.data);
}

const refuse = (error: z.ZodError, at: number | null): Refusal => {
  const [issue] = error.issues;
  const field = issue?.path.join(".") ?? "";
  const code = field === "publishedOn" ? "invalid-date" : "invalid-record";
  return { code, reason: `${field === "" ? "" : `${field}: `}${issue?.message}`, at };
};

/** `text` stays as given, because offsets count in it; a header line in it is understood. */
function toDraft({
  text,
  url,
  title,
  publishedOn,
  language,
  publisher,
}: z.infer<typeof record>): Draft {
  const [read] = readText(text);
  const inText = read && "text" in read ? read : null;
  const known = title || inText?.title || null;
  const start = known === null ? -1 : text.slice(0, known.length + 100).indexOf(known);
  return {
    text,
    title: known,
    titleSpan: known === null || start < 0 ? null : { start, end: start + known.length },
    excluded: inText?.excluded ?? [],
    publishedOn: publishedOn ?? inText?.publishedOn ?? null,
    language: language ?? null,
    url: url || null,
    publisher: publisher || null,
  };
}
