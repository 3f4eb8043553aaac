import type { NameLevel } from "./person-names.ts";
import { type EntityRecord, type Feature, isKnown, type Score } from "./records.ts";
import { compareBodies } from "./score-bodies.ts";
import { comparePersons } from "./score-persons.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A score and, for persons, how their names agree: a name that is not told in full may fit several people. */
export interface PairScore extends Score {
  readonly level: NameLevel | null;
}

/** How likely two records are one thing in the world, with every reason for it. */
export const scorePair = (
  left: EntityRecord,
  right: EntityRecord,
  vocabulary: Vocabulary,
): PairScore => {
  const registered = compareRegistrations(left, right);
  if (left.type !== right.type) return scored([], `a ${left.type} and a ${right.type}`, null);
  if (registered.same) return scored([registered.same], null, null);
  const evidence =
    left.type === "Person"
      ? comparePersons(left, right)
      : { ...compareBodies(left, right, vocabulary), level: null };
  return scored(evidence.features, registered.different ?? evidence.forbidden, evidence.level);
};

const scored = (
  features: readonly Feature[],
  forbidden: string | null,
  level: NameLevel | null,
): PairScore => {
  const logOdds = features.reduce((sum, { weight }) => sum + weight, 0);
  const value = forbidden ? 0 : 1 / (1 + Math.exp(-logOdds));
  return { value: Math.round(value * 1e4) / 1e4, features, forbidden, level };
};

/** What registers say: one Wikidata item is one thing, and two records of a gazetteer are two. */
const compareRegistrations = (
  left: EntityRecord,
  right: EntityRecord,
): { readonly same?: Feature; readonly different?: string } => {
  if (left.wikidataId && right.wikidataId) {
    return left.wikidataId === right.wikidataId
      ? { same: { name: "wikidata", weight: 8, detail: `both ${left.wikidataId}` } }
      : { different: `${left.wikidataId} and ${right.wikidataId}` };
  }
  if (isKnown(left.id) && isKnown(right.id)) return { different: "the gazetteer lists both" };
  return {};
};
