import type { Claim } from "../../ingest/scene.ts";

/** However many agree, a machine's reading is never certain. */
const HIGHEST_CONFIDENCE = 0.99;

/**
 * The rules' claims with a model's: what both say is surer and stays as the rules put it; what the rules say is denied
 * or planned only is not asserted by the model; the rest of the model's claims stands for itself.
 */
export const mergeClaims = (rules: readonly Claim[], model: readonly Claim[]): readonly Claim[] => {
  const raised = rules.map((claim) => {
    const agreeing = model.filter((other) => isSame(other, claim) && other.status === claim.status);
    const best = Math.max(0, ...agreeing.map(({ confidence }) => confidence));
    if (best === 0) return claim;
    const confidence = Math.min(HIGHEST_CONFIDENCE, 1 - (1 - claim.confidence) * (1 - best));
    return { ...claim, confidence, rule: `${claim.rule}+llm` };
  });
  const own = model.filter((claim) => {
    const told = rules.filter((other) => isSame(other, claim));
    if (told.some(({ status }) => status === claim.status)) return false;
    return claim.status !== "ASSERTED" || told.length === 0;
  });
  return [...raised, ...own].sort(
    (left, right) => left.reading.sentence.index - right.reading.sentence.index,
  );
};

/** One predicate between the same two; a meeting is told from either side, a document goes by its title. */
const isSame = (left: Claim, right: Claim): boolean => {
  if (left.predicate !== right.predicate) return false;
  const ends = ({ subject, object }: Claim) => [subject.id, object.id];
  const [one, other] = [ends(left), ends(right)];
  if (left.predicate === "MET_WITH") return one.sort().join() === other.sort().join();
  if (left.predicate === "SIGNED") return one[0] === other[0] && isSameTitle(left, right);
  return one.join() === other.join();
};

const isSameTitle = ({ object: left }: Claim, { object: right }: Claim): boolean => {
  if (left.id === right.id) return true;
  if (left.kind !== right.kind) return false;
  const [one, other] = [left.name.toLowerCase(), right.name.toLowerCase()];
  return one.includes(other) || other.includes(one);
};
