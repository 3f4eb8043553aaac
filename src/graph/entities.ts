import { readByIds, writeRows } from "./batches.ts";
import { difference, type Tally } from "./changes.ts";
import {
  type CountryNames,
  codeOfCountryId,
  countryId,
  type EntityNode,
  IN_COUNTRY_TYPES,
  toCountryNode,
  toEntityNode,
} from "./entity-nodes.ts";
import { groupBy } from "./ids.ts";
import type { Profile } from "./profiles.ts";
import { relationshipId } from "./relationships.ts";
import type { Row, Transaction } from "./run.ts";
import { readCanonical } from "./statements.ts";
import type { Touched } from "./touched.ts";

/** Set by projection, not by profiles. */
const PROJECTED_KEYS = ["signedOn", "signedOnEnd", "signedOnPrecision"];

interface StoredEntity extends Row {
  readonly properties: Readonly<Record<string, unknown>> & { readonly id: string };
  readonly type: string;
  readonly country: { readonly elementId: string; readonly to: string } | null;
}

export interface EntityChanges {
  readonly entities: Tally;
  /** IN_COUNTRY. */
  readonly relationships: Tally;
  /** Entities of which nothing is left. They go last, so that all that is tied to them is counted first. */
  readonly goneIds: readonly string[];
}

/** Computes the touched entities anew from their profiles, and writes what differs. */
export const refreshEntities = async (
  transaction: Transaction,
  touched: Touched,
  countryNames: CountryNames,
): Promise<EntityChanges> => {
  const canonical = await readCanonical(transaction, touched.entityIds);
  const ids = new Set([...touched.entityIds, ...canonical.values()]);
  const profiles = groupBy(
    await readByIds<{ id: string; profile: Profile }>(transaction, "profilesByEntityIds", ids),
    ({ id }) => id,
  );
  const stored = await readEntities(transaction, ids);
  const wanted = new Map<string, EntityNode>();
  for (const id of ids) {
    const own = (profiles.get(id) ?? []).map(({ profile }) => profile);
    const isCountryLeft = codeOfCountryId(id) !== null && stored.has(id);
    const node =
      toEntityNode(id, own, countryNames) ??
      (isCountryLeft ? toCountryNode(id, countryNames) : null);
    if (node) wanted.set(id, node);
  }
  const nodes = difference(stored, wanted, {
    stored: ({ properties, type }) => [type, withoutProjected(properties)],
    wanted: ({ properties, type }) => [type, properties],
  });
  for (const id of ids) if (codeOfCountryId(id)) touched.countryIds.add(id);
  await writeRows(
    transaction,
    "createEntities",
    nodes.added.map(({ type, properties }) => ({ type, properties })),
  );
  await writeRows(
    transaction,
    "changeEntities",
    nodes.changed.map(({ stored: before, wanted: { id, type, properties } }) => ({
      id,
      type,
      properties: { ...properties, ...onlyProjected(before.properties) },
    })),
  );
  for (const { stored: before, wanted: now } of nodes.changed) {
    const isElse = before.properties["countryCode"] !== now.properties["countryCode"];
    if (isElse || before.type !== now.type) touched.sideIds.add(now.id);
  }
  const countries = await ensureCountries(
    transaction,
    [...wanted.values()].flatMap((node) => countryOf(node) ?? []),
    { countryNames, touched },
  );
  return {
    entities: { ...nodes.tally, added: nodes.tally.added + countries },
    relationships: await placeEntities(transaction, stored, wanted, touched),
    goneIds: nodes.removed.map(({ properties }) => properties.id),
  };
};

const readEntities = async (
  transaction: Transaction,
  ids: Iterable<string>,
): Promise<Map<string, StoredEntity>> => {
  const rows = await readByIds<StoredEntity>(transaction, "entitiesByIdsForWrite", ids);
  return new Map(rows.map((row) => [row.properties.id, row]));
};

/** Makes the Country nodes that are missing; returns their number. */
export const ensureCountries = async (
  transaction: Transaction,
  ids: readonly string[],
  { countryNames, touched }: { readonly countryNames: CountryNames; readonly touched: Touched },
): Promise<number> => {
  const wanted = new Set(ids);
  if (wanted.size === 0) return 0;
  for (const id of wanted) touched.countryIds.add(id);
  const stored = await readEntities(transaction, wanted);
  const missing = [...wanted].filter((id) => !stored.has(id));
  await writeRows(
    transaction,
    "createEntities",
    missing.map((id) => {
      const { type, properties } = toCountryNode(id, countryNames);
      return { type, properties };
    }),
  );
  return missing.length;
};

/** Takes away countries that nothing refers to any more; returns their number. */
export const dropIdleCountries = async (
  transaction: Transaction,
  touched: Touched,
): Promise<number> => {
  const idle = await readByIds<{ id: string }>(transaction, "idleCountries", touched.countryIds);
  await dropEntities(
    transaction,
    idle.map(({ id }) => id),
  );
  return idle.length;
};

export const dropEntities = (transaction: Transaction, ids: readonly string[]): Promise<void> =>
  writeRows(
    transaction,
    "deleteEntities",
    ids.map((id) => ({ id })),
  );

const placeEntities = async (
  transaction: Transaction,
  stored: ReadonlyMap<string, StoredEntity>,
  wanted: ReadonlyMap<string, EntityNode>,
  touched: Touched,
): Promise<Tally> => {
  const before = [...stored].flatMap(([id, { country }]) =>
    country ? [{ id, to: country.to, elementId: country.elementId }] : [],
  );
  const after = [...wanted.values()].flatMap((node) => {
    const to = countryOf(node);
    return to ? [{ id: node.id, to }] : [];
  });
  const key = ({ id, to }: { readonly id: string; readonly to: string }) => `${id} ${to}`;
  const { added, removed, tally } = difference(
    new Map(before.map((edge) => [key(edge), edge])),
    new Map(after.map((edge) => [key(edge), edge])),
    { stored: key, wanted: key },
  );
  for (const { to } of removed) touched.countryIds.add(to);
  await writeRows(
    transaction,
    "deleteRelationships",
    removed.map(({ elementId }) => ({ elementId })),
  );
  await writeRows(
    transaction,
    "createRelationships",
    added.map(({ id, to }) => ({
      type: "IN_COUNTRY",
      from: id,
      to,
      properties: { id: relationshipId("IN_COUNTRY", id, to) },
    })),
  );
  return tally;
};

const countryOf = ({ type, properties }: EntityNode): string | null => {
  const code = properties["countryCode"];
  return IN_COUNTRY_TYPES.includes(type) && typeof code === "string" ? countryId(code) : null;
};

const withoutProjected = (properties: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(properties).filter(([key]) => !PROJECTED_KEYS.includes(key)));

const onlyProjected = (properties: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(properties).filter(([key]) => PROJECTED_KEYS.includes(key)));
