import { extractClaims } from "./claims.ts";
import { Document } from "./document.ts";
import { type DatedClaim, settleEvents } from "./events.ts";
import type { Knowledge } from "./knowledge/load.ts";
import { readSentences } from "./mentions.ts";
import type { Claim } from "./scene.ts";
import { splitSentences } from "./sentences.ts";
import { toStatements } from "./statements.ts";
import { normalize } from "./text/normalize.ts";
import { settleTreaties } from "./treaties.ts";
import type { Article, Diagnostic, Span, Statement } from "./types.ts";

export { loadKnowledge } from "./knowledge/load.ts";

export interface Ingested {
  readonly statements: readonly Statement[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What the stages before the statements made of an article. */
export interface Analysis {
  /** As its reader made it. */
  readonly article: Article;
  /** Sentences, mentions and people; its own article is the normalized one. */
  readonly document: Document;
  /** What the rules say, undated yet. */
  readonly claims: readonly Claim[];
  /** From the normalized text to the text of `article`. */
  readonly toOriginal: (span: Span) => Span;
}

/**
 * One article to the statements it makes: sentences → mentions → who and what they are in the whole article → claims →
 * events and dates → statements. Pure: the same article and gazetteers give the same statements, on any machine.
 */
export function ingest(article: Article, knowledge: Knowledge): Ingested {
  const analysis = analyze(article, knowledge);
  return { statements: conclude(analysis, analysis.claims), diagnostics: [] };
}

/** The stages up to the claims of the rules. */
export function analyze(article: Article, knowledge: Knowledge): Analysis {
  const { text, toOriginal, fromOriginal } = normalize(article.text, article.language);
  const { titleSpan, excluded } = article;
  const clean: Article = {
    ...article,
    text,
    titleSpan: titleSpan && fromOriginal(titleSpan),
    excluded: excluded.map(fromOriginal),
  };
  const sentences = [...splitSentences(clean, knowledge.abbreviations[article.language])];
  const readings = readSentences(sentences, article.language, knowledge);
  const document = new Document(clean, readings, knowledge);
  return { article, document, claims: extractClaims(document), toOriginal };
}

/** Claims on one article, whoever made them, with their events, dates and documents settled. */
export function settleClaims({ document }: Analysis, claims: readonly Claim[]): DatedClaim[] {
  const { article, entities } = document;
  return settleTreaties(settleEvents(claims, document), entities, article);
}

/** The statements that claims on one article come to. */
export function conclude(analysis: Analysis, claims: readonly Claim[]): Statement[] {
  return toStatements(settleClaims(analysis, claims), analysis.article, analysis.toOriginal);
}
