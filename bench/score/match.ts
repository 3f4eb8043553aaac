import type { Entity, EventDate, Statement } from "../../ingest/types.ts";
import { type GoldBody, isBody, namesOf } from "./bodies.ts";
import { isDocument } from "./documents.ts";
import type { Gold, GoldEdge } from "./gold.ts";
import { bestFit, fitNames, type NameFit } from "./names.ts";

type Bodies = Gold["bodies"];

/** How the name of a person in the gold fits any of the names of an end of a statement. */
const fitPerson = (gold: string, end: Entity): NameFit | null =>
  bestFit(namesOf(end).map((name) => fitNames(gold, name)));

/** Whether the statement says what the edge says; status and date are compared elsewhere. */
export function isEdge(edge: GoldEdge, bodies: Bodies, statement: Statement): boolean {
  const { predicate, subject, object, properties } = statement;
  if (edge.type !== predicate) return false;
  const isEnd = (name: string, end: Entity): boolean => isSameEnd(name, bodies, end);
  switch (edge.type) {
    case "MET_WITH": {
      const [one, other] = edge.between;
      return (
        (isEnd(one, subject) && isEnd(other, object)) ||
        (isEnd(other, subject) && isEnd(one, object))
      );
    }
    case "HOLDS_POST":
      return (
        isEnd(edge.from, subject) &&
        edge.role === properties.role &&
        isBody(bodyOf(edge.to, bodies), object, edge.role)
      );
    case "SIGNED":
      return isEnd(edge.from, subject) && isDocument(edge.to, object);
    case "PARTICIPATES_IN":
      return (
        isEnd(edge.from, subject) &&
        object.type !== "Country" &&
        isBody(bodyOf(edge.to, bodies), object)
      );
    case "VISITED":
      return isEnd(edge.from, subject) && isBody({ name: edge.to, country: null }, object);
  }
}

/** Null where the gold states no date; else whether date and precision are those of the gold. */
export const isDateRight = (edge: GoldEdge, date: EventDate | null): boolean | null => {
  const wanted = "date" in edge ? edge.date : null;
  if (!wanted) return null;
  if (date === null) return false;
  const length = { YEAR: 4, MONTH: 7, DAY: 10 }[date.precision];
  return wanted.length === length && date.start.slice(0, length) === wanted;
};

export const isAsserted = (edge: GoldEdge): boolean => edge.status === "ASSERTED";

export const showEdge = (edge: GoldEdge): string => {
  const date = "date" in edge && edge.date ? ` ${edge.date}` : "";
  if (edge.type === "MET_WITH") return `MET_WITH ${edge.between.join(" – ")}${date}`;
  const role = edge.type === "HOLDS_POST" ? `[${edge.role}] ` : "";
  return `${edge.type} ${edge.from} → ${role}${edge.to}${date}`;
};

const isSameEnd = (name: string, bodies: Bodies, end: Entity): boolean => {
  const isBodyName = name in bodies || /^[A-Z]{2}$/u.test(name);
  if (end.type === "Person") return !isBodyName && fitPerson(name, end) !== null;
  return isBody(bodyOf(name, bodies), end);
};

const bodyOf = (name: string, bodies: Bodies): GoldBody => ({
  name,
  country: bodies[name] ?? null,
});
