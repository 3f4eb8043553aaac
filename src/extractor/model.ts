import { type Analysis, conclude } from "../../ingest/index.ts";
import type { Knowledge } from "../../ingest/knowledge/load.ts";
import type { Claim } from "../../ingest/scene.ts";
import type { Diagnostic, Statement } from "../../ingest/types.ts";
import { parseAnswer } from "./answer.ts";
import { type Asked, ask } from "./ask.ts";
import { Budget } from "./budget.ts";
import { openCache } from "./cache.ts";
import { toClaims } from "./claims.ts";
import { Ends } from "./ends.ts";
import { indexGazetteers } from "./gazetteer-index.ts";
import { mergeClaims } from "./merge.ts";
import { PROMPT_VERSION, toMessages } from "./prompt.ts";
import type { ModelSettings } from "./settings.ts";

/** What a model makes of an article beside what the rules make of it. */
export interface ModelReading {
  readonly statements: readonly Statement[];
  readonly diagnostics: readonly Diagnostic[];
  /** False when the model could not be asked; the statements are the rules' alone then. */
  readonly isAnswered: boolean;
}

export interface Model {
  /** Another model or another prompt is another version. */
  readonly version: string;
  readonly read: (analysis: Analysis) => Promise<ModelReading>;
}

/** Longer articles are cut: what news says it says early. */
const MAX_LENGTH = 30_000;
/** There is nothing to ask about an article without a sentence. */
const NOTHING = '{"statements":[]}';

/** A model behind an OpenAI-compatible endpoint. Without `withRules` only what the model says counts. */
export const openModel = (
  settings: ModelSettings,
  knowledge: Knowledge,
  { withRules }: { readonly withRules: boolean },
): Model => {
  const index = indexGazetteers(knowledge);
  const answerTo = createAsking(settings);
  return {
    version: `${settings.model}:${PROMPT_VERSION}`,
    read: async (analysis) => {
      const rules: readonly Claim[] = withRules ? analysis.claims : [];
      const { asked, notes } = await answerTo(analysis);
      if (!("answer" in asked)) {
        const failure = diagnostic(analysis, "error", asked.code, `the model: ${asked.problem}`);
        return {
          statements: conclude(analysis, rules),
          diagnostics: [...notes, failure],
          isAnswered: false,
        };
      }
      const ends = new Ends(analysis.document, index);
      const { claims, diagnostics } = toClaims(parseAnswer(asked.answer) ?? [], analysis, ends);
      return {
        statements: conclude(analysis, mergeClaims(rules, claims)),
        diagnostics: [...notes, ...diagnostics],
        isAnswered: true,
      };
    },
  };
};

interface Answered {
  readonly asked: Asked;
  readonly notes: readonly Diagnostic[];
}

/** Answers from the cache, else from the endpoint within one budget for the whole run. */
const createAsking = (settings: ModelSettings) => {
  const budget = new Budget(settings.limit);
  const cache = openCache(settings.cacheFolder);
  return async (analysis: Analysis): Promise<Answered> => {
    const { article } = analysis;
    const { text, isCut } = proseOf(analysis);
    const notes = isCut
      ? [
          diagnostic(
            analysis,
            "warning",
            "llm-article-cut",
            `only its first ${MAX_LENGTH} characters are sent`,
          ),
        ]
      : [];
    const key = [
      article.textHash,
      settings.model,
      PROMPT_VERSION,
      article.language,
      article.publishedOn ?? "",
    ];
    if (text === "") return { asked: { answer: NOTHING }, notes };
    const known = await cache.read(...key);
    if (known !== null && parseAnswer(known) !== null) return { asked: { answer: known }, notes };
    const asked = await ask(toMessages(article, text), settings, budget);
    if (!("answer" in asked)) return { asked, notes };
    try {
      await cache.write(asked.answer, ...key);
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      return {
        asked,
        notes: [...notes, diagnostic(analysis, "warning", "llm-answer-not-kept", reason)],
      };
    }
    return { asked, notes };
  };
};

/** The sentences alone: what the reader excluded is not sent. */
const proseOf = ({ document: { readings } }: Analysis): { text: string; isCut: boolean } => {
  let paragraph = 0;
  let text = "";
  for (const { sentence } of readings) {
    const gap = sentence.paragraph === paragraph ? " " : "\n";
    if (text.length + sentence.text.length > MAX_LENGTH) {
      return { text: text || sentence.text.slice(0, MAX_LENGTH), isCut: true };
    }
    text += `${text ? gap : ""}${sentence.text}`;
    paragraph = sentence.paragraph;
  }
  return { text, isCut: false };
};

const diagnostic = (
  { article: { id, path } }: Analysis,
  severity: Diagnostic["severity"],
  code: string,
  message: string,
): Diagnostic => ({ severity, code, message, articleId: id, path, span: null });
