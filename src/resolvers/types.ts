import type { EntityType } from "../generated/resolvers.ts";
import type { EntityRow } from "../rows.ts";

export type EntityTypeName = "Person" | "Chamber" | "Country" | "Treaty" | "Forum" | "Organization";

const LABELS: Readonly<Record<EntityType, EntityTypeName>> = {
  PERSON: "Person",
  CHAMBER: "Chamber",
  COUNTRY: "Country",
  TREATY: "Treaty",
  FORUM: "Forum",
  ORGANIZATION: "Organization",
};
const NAMES = new Set<string>(Object.values(LABELS));

/** The GraphQL type of an entity: the label besides `Entity`. */
export const typeOf = ({ labels }: EntityRow): EntityTypeName => {
  const found = labels.find((label) => NAMES.has(label));
  if (!found) throw new TypeError(`an entity with labels ${labels.join()}`);
  return found as EntityTypeName;
};

/** Labels of the types asked for; null for all. */
export const labelsOf = (types?: readonly EntityType[] | null): EntityTypeName[] | null =>
  types ? types.map((type) => LABELS[type]) : null;
