import type { Cluster, Report } from "./cluster.ts";
import { compareReports } from "./cluster.ts";
import { compareSharpness, daysBetween, isExact, isPublished, PUBLICATION_SLACK } from "./dates.ts";
import { type EventKind, eventKey, type Fact } from "./facts.ts";
import { compare, groupBy, hashOf } from "./ids.ts";

/** One event in the world: the clusters that articles tell of together, and all facts about it. */
export interface LinkedEvent {
  readonly id: string;
  readonly kind: EventKind;
  readonly facts: readonly Fact[];
}

/** Identity of a cluster within one run. */
export const clusterId = (cluster: Cluster): string =>
  [cluster.key, ...cluster.reports.map(({ id }) => id).sort(compare)].join("\n");

/**
 * Joins clusters of different pairs into events: an article that tells of a meeting of N ties its pairs together, so
 * another article that tells of one pair only shares the event. Never joins what the dates keep apart.
 */
export const linkClusters = (clusters: readonly Cluster[]): LinkedEvent[] => {
  const groups = new Map<Cluster, Cluster[]>(clusters.map((cluster) => [cluster, [cluster]]));
  for (const together of clustersByReport(clusters)) {
    together.forEach((cluster, index) => {
      for (const earlier of together.slice(0, index)) join(groups, earlier, cluster);
    });
  }
  return [...new Set(groups.values())]
    .map(toEvent)
    .sort((left, right) => compare(left.id, right.id));
};

/** The clusters each article ties together, sharpest report first. */
const clustersByReport = (clusters: readonly Cluster[]): Cluster[][] => {
  const places = clusters.flatMap((cluster) =>
    cluster.reports.map((report) => ({ cluster, report })),
  );
  return [...groupBy(places, ({ report }) => report.id).values()]
    .filter((group) => group.length > 1)
    .sort(([left], [right]) => (left && right ? bySharpness(left.report, right.report) : 0))
    .map((group) =>
      group.map(({ cluster }) => cluster).sort((left, right) => compare(left.key, right.key)),
    );
};

const bySharpness = (left: Report, right: Report): number =>
  (left.date && right.date ? compareSharpness(left.date, right.date) : 0) ||
  compareReports(left, right);

const join = (groups: Map<Cluster, Cluster[]>, left: Cluster, right: Cluster): void => {
  const one = groups.get(left);
  const other = groups.get(right);
  if (!one || !other || one === other) return;
  if (!one.every((member) => other.every((stranger) => canShareEvent(member, stranger)))) return;
  one.push(...other);
  for (const moved of other) groups.set(moved, one);
};

/** One pair meets once in an event, and undated reports are one event only where the same articles give them. */
const canShareEvent = (left: Cluster, right: Cluster): boolean => {
  if (left.key === right.key) return false;
  if (!left.core || !right.core) return left.core === right.core && sameReports(left, right);
  const slack = isPublished(left.core) || isPublished(right.core) ? PUBLICATION_SLACK : 0;
  const exactly = isExact(left.core) && isExact(right.core);
  return daysBetween(left.core, right.core) <= (exactly ? 0 : slack);
};

/** Whether both clusters rest on exactly the same reports. */
export const sameReports = (left: Cluster, right: Cluster): boolean => {
  const ids = new Set(left.reports.map(({ id }) => id));
  return ids.size === right.reports.length && right.reports.every(({ id }) => ids.has(id));
};

const toEvent = (clusters: readonly Cluster[]): LinkedEvent => {
  const facts = clusters.flatMap(({ key, reports }) =>
    reports.flatMap((report) => report.facts.filter((fact) => eventKey(fact) === key)),
  );
  const [founder] = clusters
    .flatMap(({ key, reports }) => reports.map((report) => ({ key, report })))
    .sort((left, right) => compareFirst(left.report, right.report) || compare(left.key, right.key));
  if (!founder) throw new RangeError("an event without reports");
  return {
    id: `event-${hashOf(founder.report.id, founder.key)}`,
    kind: founder.report.kind,
    facts: facts.sort((left, right) => compare(left.id, right.id)),
  };
};

/** The earliest article names the event, so that later news seldom changes its id. */
const compareFirst = (left: Report, right: Report): number =>
  compare(left.publishedOn ?? "9999", right.publishedOn ?? "9999") || compare(left.id, right.id);
