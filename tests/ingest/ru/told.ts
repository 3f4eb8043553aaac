import { articleFromText } from "../../../ingest/articles.ts";
import { ingest } from "../../../ingest/index.ts";
import type { Knowledge } from "../../../ingest/knowledge/load.ts";
import type { Predicate, Statement } from "../../../ingest/types.ts";

const PUBLISHED = "2025-03-10";

/** What an article of one day says. */
export const saidIn = (knowledge: Knowledge, text: string): readonly Statement[] => {
  const article = articleFromText(text, {
    path: null,
    url: null,
    title: null,
    publishedOn: PUBLISHED,
    language: "ru",
    publisher: null,
  });
  return ingest(article, knowledge).statements;
};

/** The same of one predicate: «А – Б», with the role, and a mark where it is not told as done. */
export const told = (knowledge: Knowledge, text: string, predicate: Predicate): string[] => {
  const lines = saidIn(knowledge, text)
    .filter((statement) => statement.predicate === predicate)
    .map(({ subject, object, status, properties: { role, kind } }) => {
      const mark = role ?? (predicate === "VISITED" ? kind : undefined);
      const detail = mark ? ` ${mark}` : "";
      return `${subject.name} – ${object.name}${detail}${status === "ASSERTED" ? "" : ` (${status})`}`;
    });
  return [...new Set(lines)].sort();
};
