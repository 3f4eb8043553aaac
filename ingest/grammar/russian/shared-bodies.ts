import type { BodyMention } from "../../stages.ts";
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
    const chambers = parliaments(line, place.code);
    bodies.push({ ...body, first: place.first, last: place.last, chambers, country: place.code });
    index = place.last;
  }
  return bodies;
}

function isPlural(line: Line, { first }: BodyMention): boolean {
  const nouns = line.analyze(first).filter(({ pos, known }) => known && pos === "NOUN");
  return nouns.length > 0 && nouns.every(({ plural }) => plural);
}

function parliaments(line: Line, country: string): BodyMention["chambers"] {
  return [...line.knowledge.chambers.values()].filter(
    (record) =>
      record.country === country &&
      !record.former &&
      (record.kind === "PARLIAMENT" || record.kind === "UNICAMERAL"),
  );
}
