import { readByIds } from "./batches.ts";
import { type Cluster, toReports } from "./cluster.ts";
import type { Fact } from "./facts.ts";
import { clustersOf } from "./project.ts";
import type { Transaction } from "./run.ts";
import { rowToFact, type StatementRow } from "./statement-rows.ts";
import { readCanonical } from "./statements.ts";
import type { Touched } from "./touched.ts";

/** The part of all events that a write may alter. */
export interface Closure {
  /** Whole events' worth: no cluster outside shares a report with one of these. */
  readonly clusters: readonly Cluster[];
  /** Keys altered by the write itself; all clusters of these are here. */
  readonly keys: ReadonlySet<string>;
  /** Events of the last projection that any of these statements was ascribed to. */
  readonly formerEventIds: ReadonlySet<string>;
  /** The event that the last projection ascribed each of these statements to; null for none. */
  readonly ascribed: ReadonlyMap<string, string | null>;
}

/** Statements read so far, and which reports and keys are wholly among them. */
class Reader {
  readonly facts = new Map<string, Fact>();
  readonly eventIds = new Map<string, string | null>();
  private readonly wholeReports = new Set<string>();
  private readonly transaction: Transaction;

  constructor(transaction: Transaction) {
    this.transaction = transaction;
  }

  /** Reads statements by a query of ids, with the whole reports they belong to; returns those reports. */
  async read(query: string, ids: Iterable<string>): Promise<Set<string>> {
    const reports = await this.readRows(query, ids);
    const partial = [...reports].filter((id) => !this.wholeReports.has(id));
    await this.readRows("statementsByReportIds", partial);
    for (const id of partial) this.wholeReports.add(id);
    return reports;
  }

  private async readRows(query: string, ids: Iterable<string>): Promise<Set<string>> {
    const rows = await readByIds<StatementRow>(this.transaction, query, ids);
    const canonical = await readCanonical(
      this.transaction,
      rows.flatMap(({ properties }) => [properties.subjectId, properties.objectId]),
    );
    for (const row of rows) {
      const { id, eventId } = row.properties;
      this.facts.set(id, rowToFact(row, canonical));
      this.eventIds.set(id, eventId ?? null);
    }
    return new Set(rows.flatMap(({ properties }) => properties.reportId ?? []));
  }
}

/**
 * Reads what has to be projected together with the touched statements: events reach as far as articles tie pairs
 * together, and no further, so the cost of a write follows from what it tells and not from the size of the graph.
 */
export const readClosure = async (transaction: Transaction, touched: Touched): Promise<Closure> => {
  const reader = new Reader(transaction);
  await reader.read("statementsByReportIds", touched.reportIds);
  const reports = toReports([...reader.facts.values()]);
  const keys = new Set([...touched.eventKeys, ...reports.flatMap((report) => [...report.keys])]);
  const active = await reader.read("statementsByEventKeys", keys);
  for (const id of await reader.read("statementsByEventIds", touched.eventIds)) active.add(id);
  const whole = new Set(keys);
  const followed = new Set(touched.eventIds);
  for (;;) {
    const known = toReports([...reader.facts.values()]);
    const missing = known
      .filter(({ id }) => active.has(id))
      .flatMap((report) => [...report.keys])
      .filter((key) => !whole.has(key));
    await reader.read("statementsByEventKeys", missing);
    for (const key of missing) whole.add(key);
    const clusters = clustersOf(toReports([...reader.facts.values()]), (key) => whole.has(key));
    spread(clusters, active);
    const members = clusters.filter((cluster) => isActive(cluster, active));
    const former = new Set(
      members
        .flatMap(({ reports: told }) => told.flatMap(({ facts }) => facts))
        .flatMap(({ id }) => reader.eventIds.get(id) ?? [])
        .filter((id) => !followed.has(id)),
    );
    const before = active.size;
    for (const id of await reader.read("statementsByEventIds", former)) active.add(id);
    for (const id of former) followed.add(id);
    const isClosed = members.every(({ reports: told }) =>
      told.every((report) => [...report.keys].every((key) => whole.has(key))),
    );
    if (isClosed && active.size === before) {
      return {
        clusters: members,
        keys,
        formerEventIds: followed,
        ascribed: ascribedTo(members, followed, reader.eventIds),
      };
    }
  }
};

const ascribedTo = (
  members: readonly Cluster[],
  former: ReadonlySet<string>,
  eventIds: ReadonlyMap<string, string | null>,
): ReadonlyMap<string, string | null> => {
  const told = new Set(
    members.flatMap(({ reports }) => reports.flatMap(({ facts }) => facts.map(({ id }) => id))),
  );
  return new Map(
    [...eventIds].filter(([id, eventId]) => told.has(id) || (eventId && former.has(eventId))),
  );
};

/** Every cluster that shares a report with an active one becomes active, with all its reports. */
const spread = (clusters: readonly Cluster[], active: Set<string>): void => {
  let before: number;
  do {
    before = active.size;
    for (const cluster of clusters) {
      if (isActive(cluster, active)) for (const { id } of cluster.reports) active.add(id);
    }
  } while (active.size > before);
};

const isActive = ({ reports }: Cluster, active: ReadonlySet<string>): boolean =>
  reports.some(({ id }) => active.has(id));
