import { compare, groupBy } from "../graph/ids.ts";
import type { Redirect } from "../graph/redirects.ts";
import { applyJudgements, effectiveJudgements } from "./apply.ts";
import { candidatePairs } from "./block.ts";
import { areApart, isShortLevel, type JudgedPair, judgePair } from "./judge.ts";
import { isFullName, type PersonName, personNamesOf } from "./person-names.ts";
import { type EntityRecord, type Judgement, MACHINE, pairKey } from "./records.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Everything one run decides. */
export interface ResolvedRecords {
  readonly redirects: readonly Redirect[];
  /** Pairs the program holds to be the same, with its reasons. */
  readonly merged: readonly JudgedPair[];
  /** Pairs a human is asked about, the likeliest first. */
  readonly unsure: readonly JudgedPair[];
}

/** Bodies come first, since people's posts and documents' parties refer to them. */
const STAGES = [["Organization", "Chamber", "Forum"], ["Person"], ["Treaty"]] as const;

/**
 * Who is who among the records, in four steps: blocking, scoring, judging, applying. Pure; the order of the records is
 * of no account. Countries have their codes and need no decision.
 */
export const resolveRecords = (
  records: readonly EntityRecord[],
  human: readonly Judgement[],
  vocabulary: Vocabulary,
): ResolvedRecords => {
  const canonical = new Map<string, string>();
  const merged: JudgedPair[] = [];
  const unsure: JudgedPair[] = [];
  for (const types of STAGES) {
    const stage = records
      .filter(({ type }) => (types as readonly string[]).includes(type))
      .map((record) => redirectParts(record, canonical));
    const resolved = resolveStage(stage, human, vocabulary);
    for (const { id, canonicalId } of resolved.redirects) canonical.set(id, canonicalId);
    for (const pair of resolved.merged) merged.push(pair);
    for (const pair of resolved.unsure) unsure.push(pair);
  }
  return {
    redirects: [...canonical]
      .map(([id, canonicalId]) => ({ id, canonicalId }))
      .sort((left, right) => compare(left.id, right.id)),
    merged: merged.sort(likeliestFirst),
    unsure: unsure.sort(likeliestFirst),
  };
};

/** The same record where nothing it refers to was merged, so that what is known of it by then is not lost. */
const redirectParts = (
  record: EntityRecord,
  canonical: ReadonlyMap<string, string>,
): EntityRecord => {
  const { posts, parties } = record;
  if (![...posts.map(({ bodyId }) => bodyId), ...parties].some((id) => canonical.has(id))) {
    return record;
  }
  return {
    ...record,
    posts: posts.map((post) => ({ ...post, bodyId: canonical.get(post.bodyId) ?? post.bodyId })),
    parties: [...new Set(parties.map((party) => canonical.get(party) ?? party))].sort(compare),
  };
};

const resolveStage = (
  records: readonly EntityRecord[],
  human: readonly Judgement[],
  vocabulary: Vocabulary,
): ResolvedRecords => {
  const byId = new Map(records.map((record) => [record.id, record]));
  const judge = memoized((leftId, rightId) => {
    const [left, right] = [byId.get(leftId), byId.get(rightId)];
    return left && right ? judgePair(left, right, vocabulary) : null;
  });
  const areDifferent = (left: string, right: string): boolean => {
    const judged = judge(left, right);
    return judged !== null && areApart(judged);
  };
  const isShort = (id: string): boolean => !namesOf(byId.get(id)).some(isFullName);
  const own = candidatePairs(records, vocabulary)
    .flatMap(([left, right]) => judge(left, right) ?? [])
    .filter(({ verdict }) => verdict !== "DIFFERENT");
  const relevant = effectiveJudgements(human).filter(
    ({ leftId, rightId }) => byId.has(leftId) && byId.has(rightId),
  );
  const verdicts = new Map(relevant.map((one) => [pairKey(one.leftId, one.rightId), one.verdict]));
  const judged = withoutAmbiguity(own, areDifferent, isShort).flatMap((pair) => {
    const verdict = verdicts.get(pairKey(pair.leftId, pair.rightId));
    if (verdict === undefined) return [pair];
    return verdict === "UNSURE" ? [{ ...pair, verdict }] : [];
  });
  const { redirects, refused } = applyJudgements([...relevant, ...judged], areDifferent);
  const canonical = new Map(redirects.map(({ id, canonicalId }) => [id, canonicalId]));
  const standsFor = (id: string) => canonical.get(id) ?? id;
  const isOpen = ({ leftId, rightId }: Judgement) => standsFor(leftId) !== standsFor(rightId);
  const clusters = groupBy(
    redirects.flatMap(({ id, canonicalId }) => [id, canonicalId]),
    standsFor,
  );
  const membersOf = (id: string) => clusters.get(standsFor(id)) ?? [id];
  const questions = judged.filter(
    (pair) =>
      isOpen(pair) &&
      (pair.verdict === "UNSURE" || isRefused(pair, refused)) &&
      !isSettled(membersOf(pair.leftId), membersOf(pair.rightId), relevant, areDifferent),
  );
  return {
    redirects,
    merged: judged.filter((pair) => pair.verdict === "SAME" && !isOpen(pair)),
    unsure: onePerCluster(questions, standsFor).map((pair) => ({ ...pair, verdict: "UNSURE" })),
  };
};

/**
 * Whether a human's word already answers the question: the two clusters hold ids said to differ, or one that a human
 * joined and that differs from the other side.
 */
const isSettled = (
  one: readonly string[],
  other: readonly string[],
  human: readonly Judgement[],
  areDifferent: (left: string, right: string) => boolean,
): boolean => {
  const verdicts = new Map(
    human.map(({ leftId, rightId, verdict }) => [pairKey(leftId, rightId), verdict]),
  );
  const joined = new Set(
    human.flatMap(({ leftId, rightId, verdict }) => (verdict === "SAME" ? [leftId, rightId] : [])),
  );
  return one.some((left) =>
    other.some(
      (right) =>
        verdicts.get(pairKey(left, right)) === "DIFFERENT" ||
        ((joined.has(left) || joined.has(right)) && areDifferent(left, right)),
    ),
  );
};

const namesOf = (record: EntityRecord | undefined): readonly PersonName[] =>
  record ? personNamesOf(record) : [];

const isRefused = (pair: JudgedPair, refused: readonly Judgement[]): boolean =>
  refused.some(({ leftId, rightId }) => leftId === pair.leftId && rightId === pair.rightId);

/**
 * A name too short to tell whose it is («Алиев», «М. Ашимбаев») that fits two different people fits neither for certain.
 */
const withoutAmbiguity = (
  pairs: readonly JudgedPair[],
  areDifferent: (left: string, right: string) => boolean,
  isShort: (id: string) => boolean,
): JudgedPair[] => {
  const partners = groupBy(
    pairs.flatMap(({ verdict, level, leftId, rightId }) =>
      verdict === "SAME" && isShortLevel(level)
        ? [
            { id: leftId, partner: rightId },
            { id: rightId, partner: leftId },
          ].filter(({ id }) => isShort(id))
        : [],
    ),
    ({ id }) => id,
  );
  const ambiguous = new Set<string>();
  for (const [id, fits] of partners) {
    const ids = fits.map(({ partner }) => partner);
    if (ids.some((one, index) => ids.slice(index + 1).some((other) => areDifferent(one, other)))) {
      ambiguous.add(id);
    }
  }
  return pairs.map((pair) =>
    pair.verdict === "SAME" && (ambiguous.has(pair.leftId) || ambiguous.has(pair.rightId))
      ? { ...pair, verdict: "UNSURE" as const, note: "the name fits several people" }
      : pair,
  );
};

/** Several spellings of two people make one question. */
const onePerCluster = (
  pairs: readonly JudgedPair[],
  standsFor: (id: string) => string,
): JudgedPair[] =>
  [
    ...groupBy(pairs.toSorted(likeliestFirst), ({ leftId, rightId }) =>
      pairKey(standsFor(leftId), standsFor(rightId)),
    ).values(),
  ].flatMap((group) => group.slice(0, 1));

const likeliestFirst = (left: Judgement, right: Judgement): number =>
  (right.score ?? 0) - (left.score ?? 0) ||
  compare(left.leftId, right.leftId) ||
  compare(left.rightId, right.rightId);

const memoized = (
  judge: (left: string, right: string) => JudgedPair | null,
): ((left: string, right: string) => JudgedPair | null) => {
  const known = new Map<string, JudgedPair | null>();
  return (left, right) => {
    const key = pairKey(left, right);
    const found = known.get(key);
    if (found !== undefined) return found;
    const judged = judge(left, right);
    known.set(key, judged);
    return judged;
  };
};

/** Whether the program made the judgement. */
export const isMachine = ({ author }: Judgement): boolean => author === MACHINE;
