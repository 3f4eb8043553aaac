import { findCountry } from "../bodies/countries.ts";
import type { Line } from "../line.ts";
import { pastParenthesis } from "../parentheses.ts";

/** What a country is divided into, where the name follows: «парламента штата Виктория». */
const REGION_UNITS = [
  "земли",
  "штата",
  "провинции",
  "области",
  "края",
  "кантона",
  "региона",
  "города",
];

/** What stands before the name of a land: «самопровозглашённой республики Абхазия». */
const QUALIFIERS = [
  "республики",
  "автономной",
  "самопровозглашённой",
  "самопровозглашенной",
  "непризнанной",
  "южной",
  "северной",
];

/** «парламента Татарстана», «парламента Берлина», «ландтага земли Саар»: no parliament of a state; the token behind. */
export function pastRegion(line: Line, index: number): number | null {
  if (line.language !== "ru") return null;
  let named = index;
  while (line.is(named, ...QUALIFIERS)) named++;
  if (line.knowledge.regions.has(line.lower(named))) return pastParenthesis(line, named + 1);
  if (line.is(index, ...REGION_UNITS) && line.at(index + 1)?.capitalized) return index + 2;
  const city = findCountry(line, index);
  return city?.form === "city" && city.cases.includes("gent") ? city.last : null;
}
