import { combineConfidence } from "../graph/attest.ts";
import type { Evidence, Explanation } from "../graph/explain.ts";
import { groupBy } from "../graph/ids.ts";
import type { StoredStatement } from "../graph/statement-rows.ts";

const BOLD = "\u001b[1m";
const PLAIN = "\u001b[22m";

/** Not worth repeating to a person who sees the statements themselves. */
const HIDDEN = new Set([
  "id",
  "statementIds",
  "recordedAt",
  "quote",
  "start",
  "end",
  "triggerStart",
  "triggerEnd",
  "subjectId",
  "objectId",
  "subjectProfileId",
  "objectProfileId",
  "localEventId",
  "eventKey",
  "standingKey",
  "reportId",
]);

/** An explanation as text: what the graph says, then each sentence with its trigger marked. */
export const describeExplanation = (explanation: Explanation, isColored: boolean): string =>
  [
    explanation.heading,
    `  id             ${explanation.id}`,
    ...describeProperties(explanation),
    `  certainty      ${describeConfidence(explanation.evidence)}`,
    ...explanation.evidence.flatMap((evidence) => ["", ...describeEvidence(evidence, isColored)]),
  ].join("\n");

const describeProperties = ({ properties }: Explanation): string[] =>
  Object.entries(properties)
    .filter(([key]) => !HIDDEN.has(key) && key !== "confidence")
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(
      ([key, value]) => `  ${key.padEnd(14)} ${Array.isArray(value) ? value.join(", ") : value}`,
    );

/** How the confidence comes about: each article counts once, with its surest sentence. */
const describeConfidence = (evidence: readonly Evidence[]): string => {
  const total = combineConfidence(
    evidence.map(({ statement, article }) => ({
      articleId: article.id,
      quote: statement.quote,
      confidence: statement.confidence,
    })),
  );
  const surest = [...groupBy(evidence, ({ article }) => article.id).values()].map((group) =>
    Math.max(...group.map(({ statement }) => statement.confidence)),
  );
  if (surest.length < 2) return `${total.toFixed(2)}, from one article`;
  const sources = surest.map((confidence) => confidence.toFixed(2)).join(", ");
  return `${total.toFixed(2)}, from ${surest.length} articles: ${sources}`;
};

const describeEvidence = (
  { statement, article, subject, object }: Evidence,
  isColored: boolean,
): string[] => {
  const source = [article.publisher, article.publishedOn ?? "no date", article.language];
  const details = [
    `${subject.name} —${statement.predicate}→ ${object.name}`,
    `${statement.status}, ${statement.confidence.toFixed(2)}, rule ${statement.rule}`,
    ...(statement.inferred ? ["concluded, not said in so many words"] : []),
    ...describeDate(statement),
  ];
  return [
    `  “${markTrigger(statement, isColored)}”`,
    `    ${details.join("; ")}`,
    `    ${article.title ?? "untitled"} (${source.flatMap((part) => part ?? []).join(", ")})`,
    `    ${article.url ?? article.path ?? article.id}, characters ${statement.start}–${statement.end}`,
    `    ${statement.id}`,
  ];
};

const BASES = {
  TEXT: "dated by its own words",
  PUBLICATION: "dated by the day of publication",
  CONTEXT: "dated by the text around",
} as const;

const describeDate = ({ date, dateEnd, dateBasis }: StoredStatement): string[] =>
  date && dateBasis
    ? [`${date === dateEnd ? date : `${date}/${dateEnd}`} ${BASES[dateBasis]}`]
    : [];

/** The sentence with the word that the rule fired on in bold, or in brackets where there is no bold. */
const markTrigger = (
  { quote, start, triggerStart, triggerEnd }: StoredStatement,
  isColored: boolean,
): string => {
  if (triggerStart === undefined || triggerEnd === undefined) return quote;
  const [from, to] = [triggerStart - start, triggerEnd - start];
  if (from < 0 || to > quote.length) return quote;
  const [open, close] = isColored ? [BOLD, PLAIN] : ["[", "]"];
  return `${quote.slice(0, from)}${open}${quote.slice(from, to)}${close}${quote.slice(to)}`;
};
