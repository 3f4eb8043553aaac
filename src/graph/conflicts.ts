import type { EventDate } from "../../ingest/types.ts";
import { rank, votesByArticle } from "./attest.ts";
import { daysBetween, isExact } from "./dates.ts";
import type { Fact } from "./facts.ts";

/** A question on which sources disagree: each answer with the number of articles that give it, the most told first. */
export interface Conflict {
  readonly field: "date" | "country" | "kind";
  readonly values: readonly { readonly value: string; readonly articleCount: number }[];
}

/** Where the statements of one event contradict each other; empty when they agree. */
export const eventConflicts = (facts: readonly Fact[]): Conflict[] => [
  ...(hasContradictingDates(facts) ? conflict("date", facts, exactDay) : []),
  ...conflict("country", facts, ({ properties }) => properties.placeCountryCode),
  ...conflict("kind", facts, ({ properties }) => properties.kind),
];

const conflict = (
  field: Conflict["field"],
  facts: readonly Fact[],
  pick: (fact: Fact) => string | null | undefined,
): Conflict[] => {
  const votes = rank(votesByArticle(facts, pick));
  if (votes.length < 2) return [];
  return [{ field, values: votes.map(({ value, weight }) => ({ value, articleCount: weight })) }];
};

const exactDay = ({ date }: Fact): string | null => {
  if (!date || !isExact(date)) return null;
  return date.start === date.end ? date.start : `${date.start}/${date.end}`;
};

/** Days that share nothing contradict each other; a day inside a range of days does not. */
const hasContradictingDates = (facts: readonly Fact[]): boolean => {
  const distinct = new Map<string, EventDate>();
  for (const { date } of facts) {
    if (date && isExact(date)) distinct.set(`${date.start}/${date.end}`, date);
  }
  const dates = [...distinct.values()];
  return dates.some((left) => dates.some((right) => daysBetween(left, right) > 0));
};
