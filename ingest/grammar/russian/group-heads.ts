import type { Line } from "../line.ts";

const MAX_ADJECTIVES = 4;
const GROUP = new Set(["группа", "подгруппа", "секция"]);

/** The noun of a group in the genitive, past its adjectives: «парламентской ⟨группы⟩ Монголия–Болгария», «рабочей ⟨группы⟩ Сената». */
export function groupHead(line: Line, first: number): number | null {
  let head = first;
  while (head < first + MAX_ADJECTIVES && isGenitive(line, head, "ADJF")) head++;
  return isGenitive(line, head, "NOUN", GROUP) ? head : null;
}

function isGenitive(line: Line, index: number, pos: string, lemmas?: ReadonlySet<string>): boolean {
  return line
    .analyze(index)
    .some(
      (reading) =>
        reading.pos === pos && reading.case === "gent" && (lemmas?.has(reading.lemma) ?? true),
    );
}
