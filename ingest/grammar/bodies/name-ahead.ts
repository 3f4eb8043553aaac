import type { Line } from "../line.ts";

/** A capitalized word that no body's name goes on with: «…группа дружбы с Монголией Улан Бакасов». */
export function mayOpenName(line: Line, index: number): boolean {
  const token = line.at(index);
  if (!token?.capitalized) return false;
  const analyses = line.analyze(index);
  if (line.knowledge.givenNames.has(token.lower)) return true;
  return (
    line.language === "ru" &&
    (analyses.some(({ proper }) => proper && proper !== "Geox") ||
      analyses.every(({ known }) => !known))
  );
}
