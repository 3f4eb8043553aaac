import type { Line } from "../line.ts";

/** Where a verb of the list stands in the past: «⟨посетила⟩», «⟨состоялось⟩»; -1 where none does. */
export function pastVerb(line: Line, lemmas: ReadonlySet<string>): number {
  return line.tokens.findIndex((_, index) =>
    line.analyze(index).some(({ lemma, tense }) => tense === "past" && lemmas.has(lemma)),
  );
}
