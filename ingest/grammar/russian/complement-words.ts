import { nominativesOf } from "../../text/inflection.ts";
import type { Case } from "../../text/morphology.ts";
import type { Line } from "../line.ts";

/** Genitives that only say again which country or body is meant. */
const SOFT = new Set(["страна", "республика", "государство", "держава", "созыв", "собрание"]);

/** «по ⟨торговле⟩», «комитета ⟨Сената⟩»: a noun or what goes with one, in one of the cases. */
export function isNominal(line: Line, index: number, ...cases: readonly Case[]): boolean {
  const readings = line.analyze(index);
  if ((line.at(index)?.text.length ?? 0) < 2 || ["PREP", "VERB"].includes(readings[0]?.pos ?? ""))
    return false;
  return readings.some(
    ({ pos, case: kase }) =>
      ["NOUN", "ADJF", "PRTF"].includes(pos) && kase !== null && cases.includes(kase),
  );
}

/** «руководитель ⟨пресс-службы⟩», but not «президент ⟨страны⟩». */
export function isFree(line: Line, index: number): boolean {
  const [reading] = line.analyze(index);
  return reading?.pos === "NOUN" && !SOFT.has(reading.lemma);
}

/** «президент ⟨Всемирного⟩ ⟨Совета⟩»: a capitalized genitive the dictionary knows as a common word. */
export function isTitleWord(line: Line, index: number, ...kinds: readonly string[]): boolean {
  const token = line.at(index);
  if (token?.kind !== "word" || line.hit(index, "post")) return false;
  const readings = line.analyze(index).filter(({ known }) => known);
  if (readings.length === 0 || readings.some(({ proper }) => proper)) return false;
  // «председатель Парламентской сети Сахиба Гафарова»: «сахиб» is a word, too.
  if (nominativesOf(token.text, "ru").some((form) => line.knowledge.givenNames.has(form)))
    return false;
  if (!token.capitalized && index > 0 && kinds.length === 1 && kinds[0] === "ADJF") return false;
  return readings.some(({ pos, case: kase }) => kinds.includes(pos) && kase === "gent");
}
