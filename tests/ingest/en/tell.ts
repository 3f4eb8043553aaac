import { articleFromText } from "../../../ingest/articles.ts";
import { ingest, loadKnowledge } from "../../../ingest/index.ts";
import type { Predicate, Statement } from "../../../ingest/types.ts";

const knowledge = await loadKnowledge();

/** What English sentences say by one predicate: "A – B", the pair in alphabetical order for meetings; "?" marks a plan, "!" a denial. */
export function tell(predicate: Predicate, text: string, title = "News of the day"): string[] {
  const article = articleFromText(`${title}\n\n${text}`, {
    path: null,
    url: null,
    title,
    publishedOn: "2025-03-12",
    language: "en",
    publisher: null,
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
  const detail = properties.role ?? properties.kind ?? (properties.mode === "PHONE" ? "PHONE" : "");
  return [mark + ends.join(" – "), detail].filter(Boolean).join(" ");
}
