import { readByIds, writeRows } from "./batches.ts";
import { type Difference, difference, type Tally } from "./changes.ts";
import { groupBy } from "./ids.ts";
import { projectStanding } from "./project.ts";
import { type Relationship, type RelationshipType, relationshipId } from "./relationships.ts";
import type { Row, Transaction } from "./run.ts";
import { rowToFact, type StatementRow } from "./statement-rows.ts";
import { readCanonical } from "./statements.ts";
import type { Touched } from "./touched.ts";

/** A relationship as stored; its element id holds within one transaction. */
export interface StoredRelationship extends Row {
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  readonly elementId: string;
  readonly properties: Readonly<Record<string, unknown>> & { readonly id: string };
}

/** Relationships a query finds by ids, under their own ids. */
export const readRelationships = async (
  transaction: Transaction,
  query: string,
  ids: Iterable<string>,
): Promise<Map<string, StoredRelationship>> => {
  const rows = await readByIds<StoredRelationship>(transaction, query, ids);
  return new Map(rows.map((row) => [row.properties.id, row]));
};

/** Makes the stored relationships the wanted ones; returns what differed. */
export const writeRelationships = async (
  transaction: Transaction,
  stored: ReadonlyMap<string, StoredRelationship>,
  wanted: readonly Relationship[],
): Promise<Difference<StoredRelationship, Relationship>> => {
  const found = difference(
    stored,
    new Map(wanted.map((relationship) => [relationship.id, relationship])),
    { stored: ({ properties }) => properties, wanted: withId },
  );
  const { added, changed, removed } = found;
  await writeRows(
    transaction,
    "deleteRelationships",
    removed.map(({ elementId }) => ({ elementId })),
  );
  await writeRows(
    transaction,
    "changeRelationships",
    changed.map((change) => ({
      elementId: change.stored.elementId,
      properties: withId(change.wanted),
    })),
  );
  for (const [query, relationships] of groupBy(added, ({ type }) => creationOf(type))) {
    await writeRows(
      transaction,
      query,
      relationships.map((relationship) => ({ ...relationship, properties: withId(relationship) })),
    );
  }
  return found;
};

/** Relationships that hold over time: those of the touched keys are computed anew. */
export const refreshStanding = async (
  transaction: Transaction,
  touched: Touched,
): Promise<Tally> => {
  const keys = [...touched.standingKeys];
  const rows = await readByIds<StatementRow>(transaction, "statementsByStandingKeys", keys);
  const canonical = await readCanonical(
    transaction,
    rows.flatMap(({ properties }) => [properties.subjectId, properties.objectId]),
  );
  const wanted = projectStanding(rows.map((row) => rowToFact(row, canonical)));
  const stored = await readRelationships(
    transaction,
    "standingRelationshipsByIds",
    keys.map(idOfStandingKey),
  );
  const { added, removed, tally } = await writeRelationships(transaction, stored, wanted);
  for (const { type, from } of [...added, ...removed]) {
    if (type === "HOLDS_POST") touched.sideIds.add(from);
  }
  return tally;
};

/** A standing key opens with type and ends, all that its relationship's id is made from. */
const idOfStandingKey = (key: string): string => {
  const [type = "", from = "", to = ""] = key.split("|");
  return relationshipId(type as RelationshipType, from, to, key);
};

const withId = ({ id, properties }: Relationship) => ({ ...properties, id });

const creationOf = (type: RelationshipType): string => {
  switch (type) {
    case "TOOK_PART":
    case "SIGNED_AT":
      return "createParticipations";
    case "HELD_IN":
      return "createLocations";
    case "MET_WITH":
    case "SIGNED":
    case "VISITED":
    case "HOLDS_POST":
    case "PARTICIPATES_IN":
    case "PART_OF":
    case "IN_COUNTRY":
      return "createRelationships";
  }
};
