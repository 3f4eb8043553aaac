import type { Writable } from "node:stream";
import type { Diagnostic } from "../../ingest/types.ts";

/** `path:line:column code message`, as editors understand it; without a span, or a text to count in, no place. */
export const formatDiagnostic = (
  { path, span, code, message, articleId }: Diagnostic,
  text?: string,
): string => {
  const source = path ?? articleId ?? "-";
  const place = span && text !== undefined ? `:${position(text, span.start)}` : "";
  return `${source}${place} ${code} ${message.replace(/\s*\n\s*/g, " ")}`;
};

const position = (text: string, offset: number): string => {
  const before = text.slice(0, offset).split("\n");
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
};

/** Writes diagnostics; returns how many were errors. */
export const report = (
  stderr: Pick<Writable, "write">,
  diagnostics: readonly Diagnostic[],
  text?: string,
): number => {
  for (const diagnostic of diagnostics) stderr.write(`${formatDiagnostic(diagnostic, text)}\n`);
  return diagnostics.filter(({ severity }) => severity === "error").length;
};
