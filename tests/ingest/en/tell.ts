import { articleFromText } from "../../../ingest/articles.ts";
import { ingest, loadKnowledge } from "../../../ingest/index.ts";
import type { Predicate, Statement } from "../../../ingest/types.ts";

const knowledge = await loadKnowledge();

/** When English sentences say that one thing happened each: "A – B 2025-03-05", in alphabetical order. */
export function tellDays(predicate: Predicate, text: string): string[] {
  return [
    ...new Set(
      read(text, "News of the day")
        .filter((statement) => statement.predicate === predicate)
        .map((statement) => `${inWords(statement)} ${statement.date?.start ?? "some day"}`),
    ),
  ].sort();
}

/** What English sentences say by one predicate: "A – B", the pair in alphabetical order for meetings; "?" marks a plan, "!" a denial. */
export function tell(predicate: Predicate, text: string, title = "News of the day"): string[] {
  const statements = read(text, title).filter((statement) => statement.predicate === predicate);
  return [...new Set(statements.map(inWords))].sort();
}

function read(text: string, title: string): readonly Statement[] {
  const article = articleFromText(`${title}\n\n${text}`, {
    path: null,
    url: null,
    title,
    publishedOn: "2025-03-12",
    language: "en",
    publisher: null,
  });
  return ingest(article, knowledge).statements;
}

function inWords({ status, subject, object, predicate, properties }: Statement): string {
  const mark = { ASSERTED: "", PLANNED: "?", DENIED: "!" }[status];
  const ends = [subject.name, object.name];
  if (predicate === "MET_WITH") ends.sort();
  const detail = properties.role ?? properties.kind ?? (properties.mode === "PHONE" ? "PHONE" : "");
  return [mark + ends.join(" – "), detail].filter(Boolean).join(" ");
}
