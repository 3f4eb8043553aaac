import type { Statement } from "../../ingest/types.ts";
import { namesOf } from "./bodies.ts";
import type { Gold } from "./gold.ts";
import { bestFit, FIT_ORDER, fitNames, type NameFit, words } from "./names.ts";
import type { Tally } from "./tally.ts";

/** A person some extractor found in an article. */
export interface FoundPerson {
  readonly name: string;
  /** `name` and other written forms. */
  readonly spellings: readonly string[];
}

/** The persons at the ends of statements, each once. */
export const personsOf = (statements: readonly Statement[]): FoundPerson[] => {
  const ends = statements
    .flatMap(({ subject, object }) => [subject, object])
    .filter(({ type }) => type === "Person");
  const byName = new Map(ends.map((end) => [end.name, end] as const));
  return [...byName].map(([name, end]) => ({ name, spellings: namesOf(end) }));
};

/** Counts persons: a name that fits none in the gold is wrong, one that an edge needs and nobody found is missed. */
export const countPersons = (gold: Gold, persons: readonly FoundPerson[], tally: Tally): void => {
  const found = new Map<string, NameFit>();
  for (const { name, spellings } of persons) {
    const best = fittest(gold.persons, spellings);
    if (best !== null) {
      const isExact = words(name).join(" ") === words(best.person).join(" ");
      found.set(best.person, isExact ? "same" : (found.get(best.person) ?? best.fit));
      if (best.fit === "near") tally.note("PERSON", "name", `${name} for ${best.person}`);
    } else if (fittest(gold.optionalPersons, spellings) === null) {
      tally.add("PERSON", "wrong");
      tally.note("PERSON", "wrong", name);
    }
  }
  const needed = new Set(
    gold.edges.flatMap((edge) => (edge.type === "MET_WITH" ? edge.between : [edge.from])),
  );
  for (const person of gold.persons) {
    const fit = found.get(person);
    if (fit !== undefined) {
      tally.add("PERSON", "right", "forms", ...(fit === "near" ? [] : (["formsRight"] as const)));
    } else if (needed.has(person)) {
      tally.add("PERSON", "missed");
      tally.note("PERSON", "missed", person);
    }
  }
};

const fittest = (
  persons: readonly string[],
  spellings: readonly string[],
): { readonly person: string; readonly fit: NameFit } | null => {
  const fitting = persons.flatMap((person) => {
    const fit = bestFit(spellings.map((spelling) => fitNames(person, spelling)));
    return fit === null ? [] : [{ person, fit }];
  });
  return fitting.sort((a, b) => FIT_ORDER[a.fit] - FIT_ORDER[b.fit])[0] ?? null;
};
