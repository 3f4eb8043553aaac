import { readByIds, writeRows } from "./batches.ts";
import { difference, type Tally } from "./changes.ts";
import { type Closure, readClosure } from "./closure.ts";
import { ensureCountries } from "./entities.ts";
import { type CountryNames, countryId } from "./entity-nodes.ts";
import { treatyOfKey } from "./facts.ts";
import { type LinkedEvent, linkClusters } from "./link.ts";
import { type EventNode, projectEvents, treatyDates } from "./project.ts";
import { readRelationships, writeRelationships } from "./relationship-store.ts";
import type { Transaction } from "./run.ts";
import type { Touched } from "./touched.ts";

export interface EventChanges {
  readonly events: Tally;
  readonly relationships: Tally;
  /** Number of countries made because an event was held there. */
  readonly countries: number;
  /** Those projected again and those that are gone. */
  readonly ids: ReadonlySet<string>;
}

/** Projects the touched events again, with all that hangs together with them, and writes what differs. */
export const refreshEvents = async (
  transaction: Transaction,
  touched: Touched,
  countryNames: CountryNames,
): Promise<EventChanges> => {
  const closure = await readClosure(transaction, touched);
  const linked = linkClusters(closure.clusters);
  const { events, relationships } = projectEvents(linked, { countryId });
  const ids = new Set([...closure.formerEventIds, ...events.map(({ id }) => id)]);
  const stored = await readRelationships(transaction, "relationshipsByEventIds", ids);
  const places = [...stored.values(), ...relationships].filter(({ type }) => type === "HELD_IN");
  for (const { to } of places) touched.countryIds.add(to);
  const countries = await ensureCountries(
    transaction,
    relationships.filter(({ type }) => type === "HELD_IN").map(({ to }) => to),
    { countryNames, touched },
  );
  const nodes = await storeEvents(transaction, ids, events);
  const { tally: edges } = await writeRelationships(transaction, stored, relationships);
  await dropEvents(transaction, nodes.removedIds);
  await ascribe(transaction, closure, linked);
  await dateTreaties(transaction, closure);
  return { events: nodes.tally, relationships: edges, countries, ids };
};

interface StoredEvent {
  readonly [key: string]: unknown;
  readonly properties: Readonly<Record<string, unknown>> & { readonly id: string };
}

const storeEvents = async (
  transaction: Transaction,
  ids: ReadonlySet<string>,
  events: readonly EventNode[],
): Promise<{ tally: Tally; removedIds: readonly string[] }> => {
  const rows = await readByIds<StoredEvent>(transaction, "eventsByIdsForWrite", ids);
  const stored = new Map(rows.map(({ properties }) => [properties.id, properties]));
  const wanted = new Map(events.map(({ id, properties }) => [id, { ...properties, id }]));
  const { added, changed, removed, tally } = difference(stored, wanted, {
    stored: withoutNotes,
    wanted: (properties) => properties,
  });
  await writeRows(
    transaction,
    "writeEvents",
    [...added, ...changed.map((change) => change.wanted)].map((properties) => ({
      id: properties.id,
      properties,
    })),
  );
  return { tally, removedIds: removed.map(({ id }) => id) };
};

/** What `noteEvents` adds to an event once the posts of its participants are known. */
const withoutNotes = ({ countries, lastsUntil, ...properties }: StoredEvent["properties"]) =>
  properties;

/** Notes on each event which countries its participants stand for: on these, and on all those of entities that changed sides. */
export const noteEvents = async (
  transaction: Transaction,
  eventIds: Iterable<string>,
  { sideIds }: Touched,
): Promise<void> => {
  const others = await readByIds<{ id: string }>(transaction, "eventIdsOfSides", sideIds);
  await readByIds(transaction, "noteEvents", [...eventIds, ...others.map(({ id }) => id)]);
};

const dropEvents = (transaction: Transaction, ids: readonly string[]): Promise<void> =>
  writeRows(
    transaction,
    "deleteEvents",
    ids.map((id) => ({ id })),
  );

/** Every statement knows the event it tells of. */
const ascribe = async (
  transaction: Transaction,
  { ascribed }: Closure,
  linked: readonly LinkedEvent[],
): Promise<void> => {
  const wanted = new Map(
    linked.flatMap(({ id, facts }) => facts.map((fact) => [fact.id, id] as const)),
  );
  const rows = [...ascribed]
    .map(([id, before]) => ({ id, before, eventId: wanted.get(id) ?? null }))
    .filter(({ before, eventId }) => before !== eventId)
    .map(({ id, eventId }) => ({ id, eventId }));
  await writeRows(transaction, "writeStatementEvents", rows);
};

/** Only documents whose signings the write itself altered: of others not all signings were read. */
const dateTreaties = async (
  transaction: Transaction,
  { clusters, keys }: Closure,
): Promise<void> => {
  const dates = new Map(
    treatyDates(clusters.filter(({ key }) => keys.has(key))).map(({ treatyId, date }) => [
      treatyId,
      date,
    ]),
  );
  const rows = [...keys].flatMap((key) => {
    const id = treatyOfKey(key);
    if (!id) return [];
    const date = dates.get(id);
    return [
      {
        id,
        signedOn: date?.start ?? null,
        signedOnEnd: date?.end ?? null,
        signedOnPrecision: date?.precision ?? null,
      },
    ];
  });
  await writeRows(transaction, "writeTreatyDates", rows);
};
