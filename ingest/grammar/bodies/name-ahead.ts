import type { Line } from "../line.ts";
import { hasSurnameShape } from "../name-parts.ts";

/** A capitalized word that no body's name goes on with: «…группа дружбы с Монголией Улан Бакасов». */
export function mayOpenName(line: Line, index: number): boolean {
  const token = line.at(index);
  if (!token?.capitalized) return false;
  const analyses = line.analyze(index);
  if (line.knowledge.givenNames.has(token.lower)) return true;
  if (line.language === "ru" && isBeforeSurname(line, index)) return true;
  return (
    line.language === "ru" &&
    (analyses.some(({ proper }) => proper && proper !== "Geox") ||
      analyses.every(({ known }) => !known))
  );
}

/** «…с Кореей Алмат Жанболатов»: whatever else «Алмат» may be, a surname no dictionary knows follows. */
function isBeforeSurname(line: Line, index: number): boolean {
  const next = line.at(index + 1);
  return (
    next?.capitalized === true &&
    line.hits(index + 1).length === 0 &&
    hasSurnameShape(next.text) &&
    line.analyze(index + 1).every(({ known, proper }) => !known || proper === "Surn")
  );
}
