import { hashOf } from "./entities.ts";
import type { DatedClaim } from "./events.ts";
import type { Article, Span, Statement } from "./types.ts";

/** Claims as statements: one for each thing a sentence says, with an id made from its content. */
export function toStatements(
  claims: readonly DatedClaim[],
  article: Article,
  toOriginal: (span: Span) => Span,
): Statement[] {
  const statements = new Map<string, Statement>();
  for (const claim of claims) {
    if (isOutweighed(claim, claims)) continue;
    const statement = toStatement(claim, article, toOriginal);
    const known = statements.get(statement.id);
    if (!known || known.confidence < statement.confidence) statements.set(statement.id, statement);
  }
  return [...statements.values()];
}

/** One sentence cannot plan and tell the same meeting: what it tells counts. */
function isOutweighed(claim: DatedClaim, claims: readonly DatedClaim[]): boolean {
  if (claim.status !== "PLANNED") return false;
  return claims.some(
    ({ status, predicate, reading, subject, object }) =>
      status === "ASSERTED" &&
      predicate === claim.predicate &&
      reading === claim.reading &&
      [subject.id, object.id].sort().join() === [claim.subject.id, claim.object.id].sort().join(),
  );
}

function toStatement(claim: DatedClaim, article: Article, toOriginal: (span: Span) => Span): Statement {
  const { predicate, status, subject, object, properties, reading } = claim;
  const { start, end } = toOriginal({ start: reading.sentence.start, end: reading.sentence.end });
  const distinction = predicate === "HOLDS_POST" ? [properties.role ?? "", properties.title ?? ""] : [];
  const { id, path, url, title, publishedOn, language, publisher, textHash } = article;
  return {
    id: `statement-${hashOf(article.id, predicate, status, subject.id, object.id, String(start), String(end), ...distinction)}`,
    predicate,
    status,
    subject,
    object,
    properties,
    date: claim.date,
    eventId: claim.eventId,
    confidence: Math.round(claim.confidence * 100) / 100,
    inferred: claim.inferred,
    provenance: {
      article: { id, path, url, title, publishedOn, language, publisher, textHash },
      quote: article.text.slice(start, end),
      start,
      end,
      trigger: claim.trigger ? toOriginal(claim.trigger) : null,
      rule: claim.rule,
    },
  };
}
