import type { Line } from "../line.ts";

const MAX_INSIDE = 8;
const ACRONYM = /^[\p{Lu}\d][\p{Lu}\d-]{1,9}$/u;

/**
 * Past a parenthesis that only says what the body before it is called or is: "Milli Majlis (Parliament)",
 * "Federal National Council (FNC)", "Mazhilis (lower house of parliament)". The same index where none stands.
 */
export function pastParenthesis(line: Line, index: number): number {
  if (line.at(index)?.text !== "(") return index;
  let isBody = false;
  for (let at = index + 1; at <= index + MAX_INSIDE; at++) {
    const token = line.at(at);
    if (!token) return index;
    if (token.text === ")") return isBody || at === index + 2 ? at + 1 : index;
    isBody ||= ACRONYM.test(token.text) || line.hit(at, "chamber") !== null;
  }
  return index;
}
