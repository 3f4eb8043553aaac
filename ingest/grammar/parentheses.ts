import type { Line } from "./line.ts";

const MAX_INSIDE = 20;
const ACRONYM = /^[\p{Lu}\d][\p{Lu}\d-]{1,9}$/u;

/** «Постоянный комитет /ПК ВСНП/», as Chinese agencies write it. */
const CLOSING = new Map([
  ["(", ")"],
  ["/", "/"],
]);

/**
 * Past a parenthesis that only says what the body before it is called or is: "Milli Majlis (Parliament)",
 * "Federal National Council (FNC)", «Сената (верхней палаты парламента)», «Государственного Собрания (Ил Тумэн)».
 * The same index where none stands.
 */
export function pastParenthesis(line: Line, index: number): number {
  if (line.at(index)?.text === ",") return pastAcronym(line, index);
  const close = CLOSING.get(line.at(index)?.text ?? "");
  if (close === undefined) return index;
  let isBody = false;
  for (let at = index + 1; at <= index + MAX_INSIDE; at++) {
    const token = line.at(at);
    if (!token) return index;
    if (token.text === close) return isBody || at === index + 2 ? at + 1 : index;
    isBody ||= ACRONYM.test(token.text) || isBodyHere(line, at);
  }
  return index;
}

/** "Speaker of the Federal National Council, FNC, received …": the initials of the words before. */
function pastAcronym(line: Line, index: number): number {
  const name = line.at(index + 1)?.text ?? "";
  if (!ACRONYM.test(name) || line.at(index + 2)?.text !== ",") return index;
  let initials = "";
  for (let at = index - 1; at >= 0 && initials.length < name.length; at--)
    if (line.at(at)?.capitalized) initials = (line.at(at)?.text.charAt(0) ?? "") + initials;
  return initials === name ? index + 3 : index;
}

function isBodyHere(line: Line, index: number): boolean {
  return line.hit(index, "chamber") !== null || line.hit(index, "organization") !== null;
}
