import type { DatedClaim } from "./events.ts";
import { hashOf } from "./text/hash.ts";
import type { Article, Span, Statement } from "./types.ts";

/** A claim with the statement it would be, and what became of it. */
export interface WeighedClaim {
  readonly claim: DatedClaim;
  readonly statement: Statement;
  /** `outweighed` by what the same sentence tells as done; `repeated` by a surer claim of the same thing. */
  readonly verdict: "kept" | "outweighed" | "repeated";
}

/** Claims as statements: one for each thing a sentence says, with an id made from its content. */
export function toStatements(
  claims: readonly DatedClaim[],
  article: Article,
  toOriginal: (span: Span) => Span,
): Statement[] {
  const kept = weighClaims(claims, article, toOriginal).filter(({ verdict }) => verdict === "kept");
  return kept.map(({ statement }) => statement);
}

/** Every claim with its fate, in the order of the sentences. */
export function weighClaims(
  claims: readonly DatedClaim[],
  article: Article,
  toOriginal: (span: Span) => Span,
): WeighedClaim[] {
  const best = new Map<string, Statement>();
  const weighed = claims.map((claim) => {
    const statement = toStatement(claim, article, toOriginal);
    if (isOutweighed(claim, claims)) return { claim, statement, verdict: "outweighed" } as const;
    const known = best.get(statement.id);
    if (!known || known.confidence < statement.confidence) best.set(statement.id, statement);
    return { claim, statement, verdict: "kept" } as const;
  });
  return weighed.map((one) =>
    one.verdict === "kept" && best.get(one.statement.id) !== one.statement
      ? { ...one, verdict: "repeated" }
      : one,
  );
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

function toStatement(
  claim: DatedClaim,
  article: Article,
  toOriginal: (span: Span) => Span,
): Statement {
  const { predicate, status, subject, object, properties, reading } = claim;
  const { start, end } = toOriginal({ start: reading.sentence.start, end: reading.sentence.end });
  const distinction =
    predicate === "HOLDS_POST" ? [properties.role ?? "", properties.title ?? ""] : [];
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
