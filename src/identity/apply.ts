import { compare, groupBy } from "../graph/ids.ts";
import type { Redirect } from "../graph/redirects.ts";
import { isKnown, type Judgement, MACHINE, pairKey } from "./records.ts";

/** What judgements amount to. */
export interface Resolution {
  /** From every merged id to the one that stands for it. */
  readonly redirects: readonly Redirect[];
  /** SAME judgements that were not followed, because that would have joined what another judgement keeps apart. */
  readonly refused: readonly Judgement[];
}

/**
 * One judgement a pair: a human's before the program's, the latest of several humans', and of equal ones DIFFERENT.
 */
export const effectiveJudgements = (judgements: readonly Judgement[]): Judgement[] =>
  [...groupBy(judgements, ({ leftId, rightId }) => pairKey(leftId, rightId)).values()].flatMap(
    (group) => group.toSorted(byAuthority).slice(0, 1),
  );

const byAuthority = (left: Judgement, right: Judgement): number =>
  Number(left.author === MACHINE) - Number(right.author === MACHINE) ||
  compare(right.decidedAt ?? "", left.decidedAt ?? "") ||
  compare(left.verdict, right.verdict) ||
  compare(left.author, right.author);

/**
 * Joins what is judged the same, and all that follows from it, as far as no judgement keeps two members apart. A pure
 * function of the set of judgements; what is taken back leaves no trace. `areDifferent` answers for pairs that no
 * judgement names.
 */
export const applyJudgements = (
  judgements: readonly Judgement[],
  areDifferent: (leftId: string, rightId: string) => boolean = () => false,
): Resolution => {
  const effective = effectiveJudgements(judgements);
  const verdicts = new Map(effective.map((one) => [pairKey(one.leftId, one.rightId), one.verdict]));
  const clusters = new Map<string, string[]>();
  const clusterOf = (id: string): string[] => {
    const cluster = clusters.get(id) ?? [id];
    clusters.set(id, cluster);
    return cluster;
  };
  const isApart = (left: string, right: string): boolean => {
    const verdict = verdicts.get(pairKey(left, right));
    return verdict === undefined ? areDifferent(left, right) : verdict === "DIFFERENT";
  };
  const refused: Judgement[] = [];
  for (const judgement of effective
    .filter(({ verdict }) => verdict === "SAME")
    .sort(strongestFirst)) {
    const [one, other] = [clusterOf(judgement.leftId), clusterOf(judgement.rightId)];
    if (one === other) continue;
    if (one.some((left) => other.some((right) => isApart(left, right)))) {
      refused.push(judgement);
      continue;
    }
    one.push(...other);
    for (const id of other) clusters.set(id, one);
  }
  return { redirects: [...new Set(clusters.values())].flatMap(redirectsOf).sort(byId), refused };
};

const strongestFirst = (left: Judgement, right: Judgement): number =>
  Number(left.author === MACHINE) - Number(right.author === MACHINE) ||
  (right.score ?? 1) - (left.score ?? 1) ||
  compare(left.leftId, right.leftId) ||
  compare(left.rightId, right.rightId);

/** A gazetteer's id stands for the cluster, else the smallest: the same on every machine. */
export const canonicalOf = (ids: readonly string[]): string => {
  const [first] = [...ids].sort(
    (left, right) => Number(isKnown(right)) - Number(isKnown(left)) || compare(left, right),
  );
  if (first === undefined) throw new RangeError("a cluster without ids");
  return first;
};

const redirectsOf = (ids: readonly string[]): Redirect[] => {
  const canonicalId = canonicalOf(ids);
  return ids.filter((id) => id !== canonicalId).map((id) => ({ id, canonicalId }));
};

const byId = (left: Redirect, right: Redirect): number => compare(left.id, right.id);
