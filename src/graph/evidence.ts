import { compare } from "./ids.ts";

/** What decides which of several sentences that say the same a reader sees first. */
export interface Telling {
  readonly id: string;
  readonly inferred: boolean;
  readonly confidence: number;
  /** Headlines shorten names and offices; the sentence in the text names them in full. */
  readonly isHeadline: boolean;
  readonly language: string;
  readonly publishedOn: string | null;
  readonly articleId: string;
  readonly start: number;
}

/** The order in which names, too, fall back from one language to the next. */
const LANGUAGES = ["ru", "kk", "en"];
const UNDATED = "9999";

/** Whether the quote is the article's headline or a part of it. */
export const isHeadline = (quote: string, title: string | null | undefined): boolean =>
  title?.includes(quote) ?? false;

/**
 * The sentence worth reading first comes first: said before concluded, sure before less sure, a sentence of the text
 * before the headline. Equals follow the order of languages, then the first to report, then their place in the article;
 * ids make the order total.
 */
export const compareTellings = (left: Telling, right: Telling): number =>
  Number(left.inferred) - Number(right.inferred) ||
  right.confidence - left.confidence ||
  Number(left.isHeadline) - Number(right.isHeadline) ||
  rankOf(left.language) - rankOf(right.language) ||
  compare(left.publishedOn ?? UNDATED, right.publishedOn ?? UNDATED) ||
  compare(left.articleId, right.articleId) ||
  left.start - right.start ||
  compare(left.id, right.id);

const rankOf = (language: string): number => {
  const rank = LANGUAGES.indexOf(language);
  return rank < 0 ? LANGUAGES.length : rank;
};
