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

/** Down to here two records are never joined through a third, however short their names are. */
const APART_TO = 0.1;

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

/**
 * Whether two records must not meet in one cluster. A low score between two short names («Токаев» of 2013, «Токаев» of
 * 2023) is a lack of evidence; between full names it is evidence.
 */
export const areApart = ({ verdict, note, score, level }: JudgedPair): boolean =>
  verdict === "DIFFERENT" && (note !== null || (score ?? 0) <= APART_TO || !isShortLevel(level));

/** Whether names agree only as far as the shorter of them goes. */
export const isShortLevel = (level: JudgedPair["level"]): boolean =>
  level === "initials" || level === "surname" || level === "given";
