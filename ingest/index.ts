import { extractClaims } from "./claims.ts";
import { Document } from "./document.ts";
import { settleEvents } from "./events.ts";
import type { Knowledge } from "./knowledge/load.ts";
import { readSentences } from "./mentions.ts";
import { splitSentences } from "./sentences.ts";
import { toStatements } from "./statements.ts";
import { normalize } from "./text/normalize.ts";
import { settleTreaties } from "./treaties.ts";
import type { Article, Diagnostic, Statement } from "./types.ts";

export { loadKnowledge } from "./knowledge/load.ts";

export interface Ingested {
  readonly statements: readonly Statement[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * One article to the statements it makes: sentences → mentions → who and what they are in the whole article → claims →
 * events and dates → statements. Pure: the same article and gazetteers give the same statements, on any machine.
 */
export function ingest(article: Article, knowledge: Knowledge): Ingested {
  const { text, toOriginal, fromOriginal } = normalize(article.text);
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
  const dated = settleEvents(extractClaims(document), clean);
  const claims = settleTreaties(dated, document.entities, clean);
  return { statements: toStatements(claims, article, toOriginal), diagnostics: [] };
}
