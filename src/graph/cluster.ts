import type { EventDate } from "../../ingest/types.ts";
import { bestDate } from "./attest.ts";
import {
  compareDates,
  contains,
  daysBetween,
  isExact,
  isPublished,
  PUBLICATION_SLACK,
  width,
} from "./dates.ts";
import { type EventKind, eventKey, eventKind, type Fact } from "./facts.ts";
import { compare, groupBy } from "./ids.ts";

/** What one article says of one event: all its facts, whatever pairs they name. */
export interface Report {
  readonly id: string;
  readonly kind: EventKind;
  readonly articleId: string;
  readonly publishedOn: string | null;
  readonly date: EventDate | null;
  readonly facts: readonly Fact[];
  readonly keys: ReadonlySet<string>;
}

/** Reports that tell of one event as far as one key goes. */
export interface Cluster {
  readonly key: string;
  readonly reports: Report[];
  /** The time all later reports are held against: the sharpest its founders give. */
  readonly core: EventDate | null;
}

/** The report a fact belongs to; null for a fact that tells of no event. */
export const reportId = (fact: Fact): string | null => {
  const key = eventKey(fact);
  if (!key) return null;
  return [fact.articleId, eventKind(fact), fact.localEventId ?? `${key}@${fact.date?.start}`].join(
    "|",
  );
};

/** Facts gathered by article and event, in an order that depends on their content only. */
export const toReports = (facts: readonly Fact[]): Report[] => {
  const groups = groupBy(
    facts.filter((fact) => eventKey(fact) !== null),
    (fact) => reportId(fact) ?? fact.id,
  );
  return [...groups].map(([id, members]) => toReport(id, members)).sort(compareReports);
};

const toReport = (id: string, facts: readonly Fact[]): Report => {
  const [first] = facts;
  if (!first) throw new RangeError(`report ${id} has no facts`);
  return {
    id,
    kind: eventKind(first) ?? "MEETING",
    articleId: first.articleId,
    publishedOn: first.publishedOn,
    date: bestDate(facts),
    facts: [...facts].sort((left, right) => compare(left.id, right.id)),
    keys: new Set(facts.flatMap((fact) => eventKey(fact) ?? [])),
  };
};

/** By time, undated ones last, then by id. */
export const compareReports = (left: Report, right: Report): number =>
  (left.date && right.date
    ? compareDates(left.date, right.date)
    : Number(left.date === null) - Number(right.date === null)) || compare(left.id, right.id);

/**
 * Splits the reports of one key into events by their dates. A pure function of the set, so the order of ingestion is
 * of no account. The sharpest dates found events first, vaguer ones join where exactly one event fits:
 * days of the text, ranges of days, days of publication, months, years, and last what has no date at all.
 */
export const clusterReports = (key: string, reports: readonly Report[]): Cluster[] => {
  const clusters: Cluster[] = [];
  const ordered = [...reports].sort(compareReports);
  for (const layer of layers(ordered)) {
    if (layer.isPublication) joinPublications(key, clusters, layer.reports);
    else joinLayer(key, clusters, layer.reports);
  }
  const dated = key.startsWith("SIGNING|") ? mergeWithinYears(clusters) : clusters;
  joinUndated(
    key,
    dated,
    ordered.filter((report) => report.date === null),
  );
  return dated;
};

interface Layer {
  readonly isPublication: boolean;
  readonly reports: readonly Report[];
}

const layers = (reports: readonly Report[]): Layer[] => {
  const exact = reports.filter(({ date }) => date && isExact(date));
  const published = reports.filter(({ date }) => date && isPublished(date));
  const vague = (precision: string) => reports.filter(({ date }) => date?.precision === precision);
  const byWidth = [...groupBy(exact, ({ date }) => (date ? width(date) : 0))]
    .sort(([left], [right]) => left - right)
    .map(([, group]) => ({ isPublication: false, reports: group }));
  return [
    ...byWidth,
    { isPublication: true, reports: published },
    { isPublication: false, reports: vague("MONTH") },
    { isPublication: false, reports: vague("YEAR") },
  ];
};

/** Each report joins the one sharper event inside its range; those with none or several found one of their own per range. */
const joinLayer = (key: string, clusters: Cluster[], reports: readonly Report[]): void => {
  const sharper = [...clusters];
  const founded: Cluster[] = [];
  for (const report of reports) {
    const { date } = report;
    if (!date) continue;
    const same = founded.find(({ core }) => core?.start === date.start && core.end === date.end);
    const candidates = sharper.filter(({ core }) => core && covers(date, core));
    const [only] = candidates;
    if (only && candidates.length === 1 && accepts(only, report)) only.reports.push(report);
    else if (same) same.reports.push(report);
    else founded.push({ key, reports: [report], core: date });
  }
  clusters.push(...founded);
};

/** A day of publication also stands for the days just before it. */
const covers = (outer: EventDate, core: EventDate): boolean =>
  isPublished(core)
    ? daysBetween(outer, core) <= (outer.end < core.start ? PUBLICATION_SLACK : 0)
    : contains(outer, core);

/** News joins the nearest event the texts date, the earlier of two; what is left is cut into windows from its first day. */
const joinPublications = (key: string, clusters: Cluster[], reports: readonly Report[]): void => {
  const exact = [...clusters];
  let window: Cluster | null = null;
  for (const report of reports) {
    const { date } = report;
    if (!date) continue;
    const [nearest] = exact
      .filter(({ core }) => core && daysBetween(core, date) <= PUBLICATION_SLACK)
      .filter((cluster) => accepts(cluster, report))
      .sort((left, right) => distance(left, date) - distance(right, date) || byCore(left, right));
    if (nearest) nearest.reports.push(report);
    else if (
      window?.core &&
      daysBetween(window.core, date) <= PUBLICATION_SLACK &&
      accepts(window, report)
    ) {
      window.reports.push(report);
    } else {
      window = { key, reports: [report], core: date };
      clusters.push(window);
    }
  }
};

const distance = ({ core }: Cluster, date: EventDate): number =>
  core ? daysBetween(core, date) : Number.POSITIVE_INFINITY;

const byCore = (left: Cluster, right: Cluster): number =>
  left.core && right.core ? compareDates(left.core, right.core) : 0;

/** An article that gives two events two dates means two events. */
const accepts = (cluster: Cluster, report: Report): boolean =>
  cluster.reports.every(
    (other) =>
      other.articleId !== report.articleId ||
      (other.date?.start === report.date?.start && other.date?.end === report.date?.end),
  );

/** A document is signed once a year at most: other days of that year are a contradiction about one signing. */
const mergeWithinYears = (clusters: readonly Cluster[]): Cluster[] =>
  [...groupBy(clusters, ({ core }) => core?.start.slice(0, 4))]
    .sort(([left = ""], [right = ""]) => compare(left, right))
    .flatMap(([, group]) => {
      const [sharpest] = group;
      return sharpest ? [{ ...sharpest, reports: group.flatMap(({ reports }) => reports) }] : [];
    });

/**
 * Undated reports of a signing join the only one known. Other undated reports say that it happened at some time,
 * and however many say so, that is one event.
 */
const joinUndated = (key: string, clusters: Cluster[], reports: readonly Report[]): void => {
  if (reports.length === 0) return;
  const [only] = clusters;
  if (key.startsWith("SIGNING|") && only && clusters.length === 1) only.reports.push(...reports);
  else clusters.push({ key, reports: [...reports], core: null });
};
