import { articleFromText } from "../../../ingest/articles.ts";
import { ingest, loadKnowledge } from "../../../ingest/index.ts";
import type { Predicate, Statement } from "../../../ingest/types.ts";

const knowledge = await loadKnowledge();

/** What a Kazakh text says by one predicate: «A – B», the pair in order of letters for meetings; "?" marks a plan, "!" a denial. */
export function tell(predicate: Predicate, text: string, title: string | null = null): string[] {
  const details = { path: null, url: null, title, language: "kk", publisher: null } as const;
  const article = articleFromText(title === null ? text : `${title}\n\n${text}`, {
    ...details,
    publishedOn: "2025-03-12",
  });
  const statements = ingest(article, knowledge).statements.filter(
    (statement) => statement.predicate === predicate,
  );
  return [...new Set(statements.map(inWords))].sort();
}

function inWords({ status, subject, object, predicate, properties }: Statement): string {
  const mark = { ASSERTED: "", PLANNED: "?", DENIED: "!" }[status];
  const ends = [subject.name, object.name];
  if (predicate === "MET_WITH") ends.sort();
  const detail = properties.mode === "PHONE" ? "PHONE" : (properties.role ?? "");
  return [mark + ends.join(" – "), detail].filter(Boolean).join(" ");
}
