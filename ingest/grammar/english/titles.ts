import type { Line } from "../line.ts";

/** "His Excellency" and "H.E.", with the full stops in between; the same index where none stands. */
export function pastExcellency(line: Line, index: number): number {
  const isShort =
    line.is(index, "h") && line.at(index + 1)?.text === "." && line.is(index + 2, "e");
  if (isShort) return index + (line.at(index + 3)?.text === "." ? 4 : 3);
  if (/^(?:HE|HH|HRH)$/.test(line.at(index)?.text ?? "")) return index + 1;
  return line.at(index)?.text === "H" && /^[EH]$/.test(line.at(index + 1)?.text ?? "")
    ? index + 2
    : index;
}

/** "(Dr.)", "(Ms)", "(Retd.)" before a name: past it, else the same index. */
export function pastBracketedTitle(line: Line, index: number): number {
  const isTitle =
    line.knowledge.honorifics.en.has(line.lower(index + 1)) ||
    line.is(index + 1, "retd", "rtd", "ret");
  if (line.at(index)?.text !== "(" || !isTitle) return index;
  const closing = line.at(index + 2)?.text === "." ? index + 3 : index + 2;
  return line.at(closing)?.text === ")" ? closing + 1 : index;
}

/** "U Win Myint", "Dato' Nushirwan", "Yang Berhormat Johari": titles that are no title in other places. */
export function pastAsianTitle(line: Line, index: number): number {
  if (line.at(index)?.text === "U" && line.at(index + 1)?.capitalized) return index + 1;
  if (line.is(index, "yang") && line.is(index + 1, "berhormat", "amat", "mulia"))
    return line.is(index + 2, "berhormat", "mulia") ? index + 3 : index + 2;
  return /^(?:Dato|To)$/.test(line.at(index)?.text ?? "") &&
    /^['’]$/.test(line.at(index + 1)?.text ?? "")
    ? index + 2
    : index;
}

/** "Tan Sri Johari", but "Tan Chuan-Jin". */
export function isHalfTitle(line: Line, index: number): boolean {
  return line.is(index, "tan") && !line.is(index + 1, "sri");
}
