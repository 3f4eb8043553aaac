import type { Entity } from "../../ingest/types.ts";
import { namesOf, overlap } from "./bodies.ts";
import { fold } from "./names.ts";

const KINDS =
  /(?:меморандум|memorandum|договор|treaty|соглашени|agreement|декларац|declaration|протокол|protocol|дорожн|roadmap|road map|жол карт|план|plan|жоспар|заявлени|statement|келісім|шарт|конвенц|convention|резолюц|resolution|коммюнике)/gu;
const KIND_WORDS = new RegExp(`${KINDS.source}\\p{L}*`, "gu");

const kindsOf = (name: string): Set<string> => new Set(fold(name).match(KINDS));
const subjectOf = (name: string): string => fold(name).replace(KIND_WORDS, " ").trim();

/** Whether an end of a statement is the document the gold names: of one kind, and about the same, where both say. */
export const isDocument = (gold: string, end: Entity): boolean => {
  if (end.type !== "Treaty") return false;
  const kinds = kindsOf(gold);
  return namesOf(end).some(
    (name) =>
      [...kindsOf(name)].some((kind) => kinds.has(kind)) &&
      (subjectOf(name) === "" ||
        subjectOf(gold) === "" ||
        overlap(subjectOf(gold), subjectOf(name)) >= 0.34),
  );
};
