import {
  type EntityRecord,
  type Feature,
  type Judgement,
  MACHINE,
  type Verdict,
} from "./records.ts";
import { type PairScore, scorePair } from "./score.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** From here on two records are the same; measured on bench/pairs. */
export const SAME_FROM = 0.88;
/** Down to here a pair is not worth a human's look. */
export const DIFFERENT_TO = 0.3;

/** A judgement of the program with what it rests on. */
export interface JudgedPair extends Judgement {
  readonly features: readonly Feature[];
  readonly level: PairScore["level"];
}

/** Scores a pair and decides: the same, two different things, or a question for a human. */
export const judgePair = (
  left: EntityRecord,
  right: EntityRecord,
  vocabulary: Vocabulary,
): JudgedPair => {
  const [one, other] = left.id <= right.id ? [left, right] : [right, left];
  const score = scorePair(one, other, vocabulary);
  return {
    leftId: one.id,
    rightId: other.id,
    verdict: verdictOf(score),
    author: MACHINE,
    decidedAt: null,
    score: score.value,
    note: score.forbidden,
    features: score.features,
    level: score.level,
  };
};

const verdictOf = ({ value, forbidden }: PairScore): Verdict => {
  if (forbidden !== null || value <= DIFFERENT_TO) return "DIFFERENT";
  return value >= SAME_FROM ? "SAME" : "UNSURE";
};
