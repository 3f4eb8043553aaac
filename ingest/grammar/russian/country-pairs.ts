import type { Knowledge } from "../../knowledge/load.ts";
import type { Line } from "../line.ts";

const GLUED = /^(\p{Lu}[\p{L} ]+)-\p{Lu}/u;
const COMPOUND_ADJECTIVE = /^\p{L}{3,}о-(\p{L}+)$/u;
const MAX_WORDS = 3;

const names = new WeakMap<Knowledge, ReadonlySet<string>>();

/** «группы дружбы Литва-Армения», «… Франция-Центральная Азия»: the token behind two places joined by a hyphen. */
export function pastCountryPair(line: Line, index: number): number | null {
  if (!isCountryPair(line, index)) return null;
  let last = index + 1;
  while (last < index + MAX_WORDS && isPlaceWord(line, last)) last++;
  return last;
}

/** A word that is two places: «Франция-Туркменистан». */
export function isCountryPair(line: Line, index: number): boolean {
  const [, head] = GLUED.exec(line.at(index)?.text ?? "") ?? [];
  return head !== undefined && countryNames(line.knowledge).has(head.toLowerCase());
}

/** «Центрально-азиатской», «Германо-Армянского»: what kind of group it is, nobody's name. */
export function isCompoundAdjective(line: Line, index: number): boolean {
  const [, tail] = COMPOUND_ADJECTIVE.exec(line.lower(index)) ?? [];
  return (
    tail !== undefined &&
    line.morphology.analyze(tail).some(({ pos, known }) => known && pos === "ADJF")
  );
}

/** «Азия», «Океания»: the rest of the second place. */
function isPlaceWord(line: Line, index: number): boolean {
  const { notSurnames, regions, givenNames } = line.knowledge;
  const word = line.lower(index);
  return (
    line.at(index)?.capitalized === true &&
    !givenNames.has(word) &&
    (notSurnames.ru.has(word) || regions.has(word))
  );
}

function countryNames(knowledge: Knowledge): ReadonlySet<string> {
  const known = names.get(knowledge);
  if (known) return known;
  const made = new Set(
    [...knowledge.countries.values()].flatMap((country) =>
      [country.names.ru, ...(country.aliases.ru ?? [])].map((name) => name.toLowerCase()),
    ),
  );
  names.set(knowledge, made);
  return made;
}
