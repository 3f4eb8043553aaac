import type { ChamberRecord } from "../../knowledge/schema.ts";
import type { BodyMention, CountryMention } from "../../stages.ts";
import { findCountry } from "../bodies/countries.ts";
import type { Line } from "../line.ts";

/**
 * One noun in the plural that stands for the parliaments of several countries, as a body for each:
 * «Парламенты Грузии и Азербайджана», «между парламентами Беларуси, России и Китая». The body alone when it is one.
 */
export function sharedBodies(line: Line, body: BodyMention): BodyMention[] {
  const bodies = [body];
  if (body.type !== "Chamber" || body.country === null || !isPlural(line, body)) return bodies;
  for (let index = body.last; line.is(index, "и", ","); ) {
    const place = findCountry(line, index + 1);
    if (place?.form !== "noun" || !place.cases.includes("gent")) break;
    bodies.push(sameHouse(line, body, place));
    index = place.last;
  }
  return bodies;
}

function isPlural(line: Line, { first }: BodyMention): boolean {
  const nouns = line.analyze(first).filter(({ pos, known }) => known && pos === "NOUN");
  return nouns.length > 0 && nouns.every(({ plural }) => plural);
}

/** The house of the same kind in another country: «парламенты Грузии и Азербайджана», «сенаты Казахстана и Узбекистана». */
export function sameHouse(line: Line, body: BodyMention, place: CountryMention): BodyMention {
  const kinds = new Set(body.chambers.flatMap(({ kind }) => (isWhole(kind) ? WHOLE : [kind])));
  const chambers = [...line.knowledge.chambers.values()].filter(
    ({ country, former, kind }) => country === place.code && !former && kinds.has(kind),
  );
  return { ...body, first: place.first, last: place.last, chambers, country: place.code };
}

const WHOLE: readonly ChamberRecord["kind"][] = ["PARLIAMENT", "UNICAMERAL"];

function isWhole(kind: ChamberRecord["kind"]): boolean {
  return WHOLE.includes(kind);
}
