import type { Role } from "../../ingest/types.ts";
import type { NameLevel } from "./person-names.ts";
import type { Feature, PostRecord } from "./records.ts";

/** Roles that one person holds at a time. */
const SINGLE: ReadonlySet<Role> = new Set([
  "CHAIR",
  "PRESIDENT",
  "PRIME_MINISTER",
  "SECRETARY_GENERAL",
]);

/** Whether a body has one holder of the role at a time. */
export const isSingle = (role: Role): boolean => SINGLE.has(role);

const YEAR = 365;
const DAY_MS = 86_400_000;

/**
 * What the posts of two people say. A post that only one person holds at a time tells the most, and the more the nearer
 * the days; posts held elsewhere at the same time speak against.
 */
export const comparePosts = (
  left: readonly PostRecord[],
  right: readonly PostRecord[],
  level: NameLevel,
): Feature[] => {
  if (left.length === 0 || right.length === 0) return [];
  const compared = left.flatMap((one) => right.map((other) => comparePost(one, other, level)));
  const best = compared.reduce((most, next) => (next.weight > most.weight ? next : most));
  return [best];
};

const comparePost = (left: PostRecord, right: PostRecord, level: NameLevel): Feature => {
  const days = daysApart(left, right);
  const feature = (weight: number, detail: string): Feature => ({ name: "post", weight, detail });
  if (left.bodyId !== right.bodyId) {
    const clash = SINGLE.has(left.role) && SINGLE.has(right.role) && days !== null && days < 60;
    return clash
      ? feature(-2, "heads of two bodies at one time")
      : feature(-1, "no post in common");
  }
  if (left.role !== right.role) return feature(0.4, `both in ${left.bodyId}`);
  const post = `both ${left.role} of ${left.bodyId}`;
  if (SINGLE.has(left.role)) {
    if (days === null) return feature(2, post);
    return days <= 2 * YEAR
      ? feature(3, `${post} within two years`)
      : feature(days <= 4 * YEAR ? 2 : 1, post);
  }
  // Many are members: with a name that differs, that both are proves little.
  if (level === "typo") return feature(0.4, post);
  if (days !== null && days <= 7) return feature(2.5, `${post} in one week`);
  return feature(1.5, post);
};

const daysApart = (left: PostRecord, right: PostRecord): number | null => {
  const [from, to] = [span(left), span(right)];
  if (!from || !to) return null;
  return Math.max(0, (Math.max(from.start, to.start) - Math.min(from.end, to.end)) / DAY_MS);
};

const span = ({ firstSeen, lastSeen }: PostRecord): { start: number; end: number } | null => {
  const [start, end] = [firstSeen ?? lastSeen, lastSeen ?? firstSeen];
  return start && end ? { start: Date.parse(start), end: Date.parse(end) } : null;
};
