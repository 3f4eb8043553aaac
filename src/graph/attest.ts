import type { EventDate } from "../../ingest/types.ts";
import { compareDates, compareSharpness, dateKey } from "./dates.ts";
import { compare, groupBy } from "./ids.ts";

/** However many sources agree, a machine's reading is never certain. */
const HIGHEST_CONFIDENCE = 0.99;

/** A value and how much speaks for it. */
export interface Attested<Value> {
  readonly value: Value;
  readonly weight: number;
}

/** Values with their summed weights: most attested first, ties by value, so the order of arrival never matters. */
export const rank = (votes: Iterable<Attested<string>>): Attested<string>[] =>
  [...groupBy(votes, (vote) => vote.value)]
    .map(([value, group]) => ({
      value,
      weight: group.reduce((sum, vote) => sum + vote.weight, 0),
    }))
    .sort((left, right) => right.weight - left.weight || compare(left.value, right.value));

/** One vote per article for each value it gives. */
export const votesByArticle = <Item extends { readonly articleId: string }>(
  items: readonly Item[],
  pick: (item: Item) => string | null | undefined,
): Attested<string>[] => {
  const seen = new Map<string, string>();
  for (const item of items) {
    const value = pick(item);
    if (value) seen.set(`${item.articleId}\n${value}`, value);
  }
  return [...seen.values()].map((value) => ({ value, weight: 1 }));
};

/** The value that most articles give. */
export const bestAttested = <Item extends { readonly articleId: string }>(
  items: readonly Item[],
  pick: (item: Item) => string | null | undefined,
): string | null => rank(votesByArticle(items, pick))[0]?.value ?? null;

/** The sharpest date; among equally sharp ones the one that most articles give, then the earliest. */
export const bestDate = (
  items: readonly { readonly articleId: string; readonly date: EventDate | null }[],
): EventDate | null => {
  const articles = new Map<string, Set<string>>();
  const dates = new Map<string, EventDate>();
  for (const { articleId, date } of items) {
    if (!date) continue;
    const key = dateKey(date);
    dates.set(key, date);
    articles.set(key, (articles.get(key) ?? new Set()).add(articleId));
  }
  const support = (date: EventDate) => articles.get(dateKey(date))?.size ?? 0;
  const [best] = [...dates.values()].sort(
    (left, right) =>
      compareSharpness(left, right) || support(right) - support(left) || compareDates(left, right),
  );
  return best ?? null;
};

/**
 * Confidence of a thing that several statements tell: noisy-or over the articles. Statements of one article lean on
 * each other, and so do copies of one sentence in several articles, so each counts once with its best.
 */
export const combineConfidence = (
  items: readonly {
    readonly articleId: string;
    readonly quote: string;
    readonly confidence: number;
  }[],
): number => {
  const perQuote = [...groupBy(items, (item) => item.quote).values()].map(strongest);
  const perArticle = [...groupBy(perQuote, (item) => item.articleId).values()].map(strongest);
  const doubt = perArticle
    .map((item) => item.confidence)
    .sort((left, right) => left - right)
    .reduce((product, confidence) => product * (1 - confidence), 1);
  return Math.round(Math.min(1 - doubt, HIGHEST_CONFIDENCE) * 1e4) / 1e4;
};

const strongest = <Item extends { readonly articleId: string; readonly confidence: number }>(
  items: readonly Item[],
): Item =>
  items.reduce((best, item) =>
    item.confidence > best.confidence ||
    (item.confidence === best.confidence && item.articleId < best.articleId)
      ? item
      : best,
  );
