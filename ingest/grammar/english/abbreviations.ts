import type { BodyMention } from "../../stages.ts";
import type { Line } from "../line.ts";
import { findEnglishBody } from "./bodies.ts";

const ACRONYM = /^\p{Lu}[\p{Lu}\d-]{1,7}$/u;
const MAX_NAME = 9;

/**
 * The abbreviations an article gives its bodies: "the National Assembly (NA)", "the Pan-African Parliament (PAP)". Later
 * sentences use them alone: "NA Chairman".
 */
export function abbreviationsOf(lines: readonly Line[]): ReadonlyMap<string, BodyMention> {
  const found = new Map<string, BodyMention>();
  for (const line of lines) {
    line.tokens.forEach(({ text }, index) => {
      if (!ACRONYM.test(text) || found.has(text) || line.hits(index).length > 0) return;
      if (line.at(index - 1)?.text !== "(" || line.at(index + 1)?.text !== ")") return;
      const body = bodyBefore(line, index - 1);
      if (body) found.set(text, body);
    });
  }
  return found;
}

/** The longest body whose name ends at a parenthesis. */
function bodyBefore(line: Line, end: number): BodyMention | null {
  for (let first = Math.max(0, end - MAX_NAME); first < end; first++) {
    if (line.at(first)?.kind !== "word" || line.is(first, "the", "of", "and")) continue;
    const body = findEnglishBody(line, first);
    if (body && body.last >= end && body.last <= end + 3 && !body.anaphoric) return body;
  }
  return null;
}
