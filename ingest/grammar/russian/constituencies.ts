import { findCountry } from "../bodies/countries.ts";
import { findBody } from "../bodies.ts";
import type { Line } from "../line.ts";

const MAX_WORDS = 6;

/**
 * Past what a deputy sits for: «депутат Госдумы от партии «Согласие»», «сенатор от Калмыкии», «член Совета Федерации от
 * исполнительной власти Сахалинской области», «конгрессмен от штата Джорджия». The same index where nothing is said.
 */
export function pastConstituency(line: Line, index: number): number {
  if (!line.is(index, "от") || line.is(index + 1, "имени", "лица")) return index;
  let last = index;
  for (let at = index + 1; at <= index + MAX_WORDS; ) {
    const named = findBody(line, at) ?? findCountry(line, at);
    if (named) {
      at = last = named.last;
      continue;
    }
    // «Партии солидарности и развития»
    const isPair = last === at && line.is(at, "и") && isCommonGenitive(line, at + 1);
    const isPlace =
      line.at(at)?.capitalized && line.is(at - 1, "от", "штата", "провинции", "земли");
    if (!isPlace && !isPair && !isCommonGenitive(line, at)) break;
    at++;
    if (isPlace || line.analyze(at - 1).some(({ pos }) => pos === "NOUN")) last = at;
  }
  return last;
}

/** A word of a common phrase; a name is none: «…от области Иванов». */
function isCommonGenitive(line: Line, index: number): boolean {
  const token = line.at(index);
  if (token?.kind !== "word") return false;
  return line
    .analyze(index)
    .some(
      ({ pos, case: kase, known }) =>
        known &&
        kase === "gent" &&
        (pos === "ADJF" || pos === "PRTF" || (pos === "NOUN" && !token.capitalized)),
    );
}
