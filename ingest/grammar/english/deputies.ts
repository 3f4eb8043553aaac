import type { PostRecord } from "../../knowledge/schema.ts";
import { findCountry } from "../bodies/countries.ts";
import type { Line } from "../line.ts";
import { findEnglishBody } from "./bodies.ts";
import type { Lead } from "./leads.ts";

/** Heads whose deputies are deputy chairs, and the offices of a house, whose deputies are officers as well. */
const DEPUTIES: Readonly<Record<string, string>> = {
  chair: "deputy-chair",
  president: "deputy-chair",
  "house-officer": "house-officer",
};

/**
 * "Deputy Seimas Speaker", "Vice Senate President", "Algerian Deputy Parliament Speaker", "Deputy Senate Majority Leader": the
 * body parts the word from its head.
 */
export function partedDeputy(line: Line, first: number): Lead | null {
  const place = findCountry(line, first);
  const start = place ? pastPossessive(line, place.last) : first;
  if (!line.is(start, "deputy", "vice") || !line.at(start + 1)?.capitalized) return null;
  const body = findEnglishBody(line, start + 1);
  const isHouse = line.is(start + 1, "assembly", "house", "chamber", "senate", "parliament");
  const at = body?.last ?? (isHouse ? start + 2 : null);
  const head = at === null ? null : line.hit(at, "post");
  const record = head?.values.flatMap((value) => deputyOf(line, value.record))[0];
  const [value] = head?.values ?? [];
  if (at === null || !head || !record || !value) return null;
  return {
    at,
    headLast: head.last,
    record,
    surface: value.surface,
    body: isHouse ? null : body,
    country: place?.code ?? body?.country ?? null,
    demonym: place?.form === "adjective" ? place.code : null,
    former: false,
  };
}

function pastPossessive(line: Line, index: number): number {
  return line.is(index, "'s", "’s") ? index + 1 : index;
}

function deputyOf(line: Line, { id }: PostRecord): PostRecord[] {
  const record = line.knowledge.posts.get(DEPUTIES[id] ?? "");
  return record ? [record] : [];
}
