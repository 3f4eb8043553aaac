import { DataError } from "../errors.ts";
import type { Graph } from "../graph/run.ts";
import { humanJudgement } from "./judgements.ts";
import type { Verdict } from "./records.ts";
import { type ResolutionSummary, resolveIdentities } from "./resolve.ts";
import { addJudgements } from "./store.ts";

/** A sentence that names one side of a pair. */
export interface ReviewQuote {
  readonly statementId: string;
  readonly quote: string;
  readonly articleId: string;
  readonly title: string | null;
  readonly publishedOn: string | null;
}

/** One side of a pair: the id that was given out, what stands for it, how articles write it, and where. */
export interface ReviewSide {
  readonly id: string;
  /** Properties and `labels` of the entity; null when no article names it any more. */
  readonly entity:
    | (Readonly<Record<string, unknown>> & { readonly labels: readonly string[] })
    | null;
  readonly profiles: readonly string[];
  readonly quotes: readonly ReviewQuote[];
}

/** A pair that waits for a human, with the program's reasons. */
export interface ReviewItem {
  readonly [key: string]: unknown;
  /** Of the judgement. */
  readonly id: string;
  readonly score: number;
  readonly note: string | null;
  readonly reasons: readonly string[];
  readonly leftId: string;
  readonly rightId: string;
  readonly left: ReviewSide;
  readonly right: ReviewSide;
}

export interface QueuePage {
  readonly limit: number;
  /** The last item of the page before. */
  readonly after?: { readonly score: number; readonly id: string } | null;
}

/** An event whose sources disagree, in short. */
export interface ReviewConflict {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly kind: string;
  readonly date: string | null;
  readonly place: string | null;
  readonly fields: readonly string[];
  readonly participants: readonly string[];
}

/** What a human decides of two ids. */
export interface Decision {
  readonly leftId: string;
  readonly rightId: string;
  readonly verdict: Verdict;
  readonly author: string;
  readonly note?: string | null;
  /** ISO date-time. */
  readonly decidedAt: string;
}

/** The review queue, the likeliest pairs first. */
export const readQueue = async (
  graph: Graph,
  { limit, after }: QueuePage,
): Promise<ReviewItem[]> => {
  const items = await graph.read<ReviewItem>("reviewQueue", {
    limit,
    afterScore: after?.score ?? null,
    afterId: after?.id ?? "",
  });
  return items.map((item) => ({
    ...item,
    left: withEachQuoteOnce(item.left),
    right: withEachQuoteOnce(item.right),
  }));
};

/** One sentence often makes several statements. */
const withEachQuoteOnce = (side: ReviewSide): ReviewSide => ({
  ...side,
  quotes: [
    ...new Map(side.quotes.map((quote) => [`${quote.articleId}\n${quote.quote}`, quote])).values(),
  ],
});

/** Events whose sources disagree, the latest first. */
export const readConflicts = (graph: Graph, limit: number): Promise<ReviewConflict[]> =>
  graph.read<ReviewConflict>("reviewConflicts", { limit });

/** Records decisions without applying them yet; throws `DataError` for an id that was never given out. */
export const recordDecisions = async (
  graph: Graph,
  decisions: readonly Decision[],
): Promise<void> => {
  const ids = [...new Set(decisions.flatMap(({ leftId, rightId }) => [leftId, rightId]))];
  const known = await graph.read<{ id: string; isKnown: boolean }>("reviewPair", { ids });
  const unknown = known.find(({ isKnown }) => !isKnown);
  if (unknown) throw new DataError(`${unknown.id}: no entity was ever given this id`);
  await addJudgements(
    graph,
    decisions.map(({ leftId, rightId, verdict, author, note, decidedAt }) => {
      if (leftId === rightId) throw new DataError(`${leftId}: a pair needs two ids`);
      return humanJudgement([leftId, rightId], { verdict, author, decidedAt, note: note ?? null });
    }),
  );
};

/** Records one decision and applies it to the whole graph. */
export const judge = async (graph: Graph, decision: Decision): Promise<ResolutionSummary> => {
  await recordDecisions(graph, [decision]);
  return resolveIdentities(graph);
};
