import { keysWithin } from "../text/transliteration.ts";
import type { Line } from "./line.ts";
import { isKnownPerson } from "./name-parts.ts";

/** «с Си Цзиньпином», «Чан Тхань Маном»: somebody known, whose first word may be nobody's given name. */
export function opensKnownName(line: Line, index: number): boolean {
  if (line.language !== "ru" || line.at(index + 1)?.capitalized !== true) return false;
  if (!line.onceFor(isInKnownName, index)) return false;
  return [3, 2].some((count) => isKnownName(line, index, count));
}

// A word of Cyrillic letters, whose key no other word of the name changes.
const CYRILLIC = /^[\u0400-\u04FF-]{2,}$/u;

/** Most words open nobody's name, which one look tells; the keys of whole names take long. */
function isInKnownName(line: Line, index: number): boolean {
  const text = line.at(index)?.text ?? "";
  return (
    !CYRILLIC.test(text) ||
    keysWithin(text).some((key) => line.knowledge.personWords.has(key)) ||
    isNumeral(line.at(index + 1)?.text ?? "")
  );
}

/** «Лев XIV»: a number, which no case changes. */
export function isNumeral(text: string): boolean {
  return /^[IVX]+$/.test(text);
}

/** Such names decline in the last word only, or in the one before a number. */
export function isKnownName(line: Line, first: number, count: number): boolean {
  const last = first + count - 1;
  if (line.language !== "ru" || count < 2 || line.at(last)?.capitalized !== true) return false;
  if (count === 2 && isNumeral(line.at(last)?.text ?? ""))
    return (line.word(first)?.nominatives ?? []).some((form) =>
      isKnownPerson(line, `${form} ${line.at(last)?.text}`),
    );
  const head = line.tokens.slice(first, last).map(({ text }) => text);
  return [line.lower(last), ...(line.word(last)?.nominatives ?? [])].some((form) =>
    isKnownPerson(line, [...head, form].join(" ")),
  );
}
