import type { ExportNode, ExportRelationship } from "./source.ts";

export type Cell = string | number | boolean | null;

/** A column of a table, an attribute of a drawing: its name, its type, its value. */
export interface Column<Thing> {
  readonly name: string;
  readonly type: "string" | "int" | "double" | "boolean";
  readonly value: (thing: Thing) => Cell;
}

/** Lists become one text; no name holds this. */
const SEPARATOR = "|";

const cell = (value: unknown): Cell => {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.length > 0 ? value.join(SEPARATOR) : null;
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
};

const property = <Thing extends { readonly properties: Readonly<Record<string, unknown>> }>(
  name: string,
  type: Column<Thing>["type"] = "string",
): Column<Thing> => ({ name, type, value: ({ properties }) => cell(properties[name]) });

/** `Person`, `Chamber`, …, or `Event`. */
export const labelOf = ({ labels }: ExportNode): string =>
  labels.find((label) => label !== "Entity") ?? "";

const LENGTHS: Readonly<Record<string, number>> = { YEAR: 4, MONTH: 7, DAY: 10 };

/** A date cut to what is known of it: `2024`, `2024-05`, `2024-05-01`. */
export const partialDate = (day: unknown, precision: unknown): string | null =>
  typeof day === "string" ? day.slice(0, LENGTHS[String(precision)] ?? 10) : null;

/** What people read a node by: entities have names, events have kinds and dates. */
export const captionOf = ({ id, properties }: ExportNode): string => {
  const { name, kind, date, datePrecision } = properties;
  if (typeof name === "string") return name;
  return [kind, partialDate(date, datePrecision)].flatMap((part) => part ?? []).join(" ") || id;
};

export const NODE_COLUMNS: readonly Column<ExportNode>[] = [
  { name: "type", type: "string", value: labelOf },
  { name: "name", type: "string", value: captionOf },
  property("nameRu"),
  property("nameKk"),
  property("nameEn"),
  property("aliases"),
  property("kind"),
  property("status"),
  property("countryCode"),
  property("wikidataId"),
  property("signedOn"),
  property("date"),
  property("dateEnd"),
  property("datePrecision"),
  property("place"),
  property("articleCount", "int"),
  property("confidence", "double"),
  property("statementIds"),
];

export const RELATIONSHIP_COLUMNS: readonly Column<ExportRelationship>[] = [
  { name: "type", type: "string", value: ({ type }) => type },
  property("role"),
  property("title"),
  property("kind"),
  property("mode"),
  property("date"),
  property("dateEnd"),
  property("datePrecision"),
  property("dateBasis"),
  property("firstSeen"),
  property("lastSeen"),
  property("place"),
  property("city"),
  property("countryCode"),
  property("eventId"),
  property("articleCount", "int"),
  property("confidence", "double"),
  property("inferred", "boolean"),
  property("statementIds"),
];

/** Every relationship has one; those without an own id are told apart by type and ends. */
export const relationshipIdOf = ({ type, from, to, properties }: ExportRelationship): string =>
  String(properties["id"] ?? `${type} ${from} ${to}`);
