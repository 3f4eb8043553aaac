import type { BodyMention } from "../../stages.ts";
import { findCountry } from "../bodies/countries.ts";
import type { Line } from "../line.ts";
import { findEnglishBody } from "./bodies.ts";

const ACRONYM = /^\p{Lu}[\p{Lu}\d-]{1,7}$/u;
const MAX_NAME = 9;

/**
 * The abbreviations an article gives its bodies: "the National Assembly (NA)", "the Pan-African Parliament (PAP)". Later
 * sentences use them alone: "NA Chairman".
 */
export function abbreviationsOf(lines: readonly Line[]): ReadonlyMap<string, BodyMention> {
  const found = new Map<string, BodyMention>(soleCommittee(lines));
  for (const line of lines) {
    line.tokens.forEach(({ text }, index) => {
      if (!ACRONYM.test(text) || found.has(text) || isKnown(line, index)) return;
      if (line.at(index - 1)?.text !== "(" || line.at(index + 1)?.text !== ")") return;
      const body = bodyBefore(line, index - 1);
      if (body) found.set(text, body);
    });
  }
  return found;
}

/** "Committee Chair Anna Berg" where the article names one committee in full. */
function soleCommittee(lines: readonly Line[]): [string, BodyMention][] {
  const named = new Map<string, BodyMention>();
  for (const line of lines) {
    if (line.sentence.isTitle) continue;
    for (let index = 0; index < line.tokens.length; index++) {
      const body = line.at(index)?.capitalized ? findEnglishBody(line, index) : null;
      if (body?.head?.kind !== "committee" || body.last - body.first < 2) continue;
      named.set(body.name.toLowerCase(), body);
      index = body.last - 1;
    }
  }
  const [only, ...others] = named.values();
  return only && others.length === 0 ? [["Committee", only]] : [];
}

/** "the Cambodian National Assembly (NA)": alone, "NA" may be that of another country as well. */
function withoutNation(line: Line, body: BodyMention, end: number): BodyMention {
  const place = body.type === "Chamber" ? findCountry(line, body.first) : null;
  const bare = place && place.last < end ? findEnglishBody(line, place.last) : null;
  return bare?.type === "Chamber" && !bare.country ? bare : body;
}

/** The longest body whose name ends at a parenthesis. */
function bodyBefore(line: Line, end: number): BodyMention | null {
  for (let first = Math.max(0, end - MAX_NAME); first < end; first++) {
    if (line.at(first)?.kind !== "word" || line.is(first, "the", "of", "and")) continue;
    const body = findEnglishBody(line, first);
    if (body && body.last >= end && body.last <= end + 3 && !body.anaphoric)
      return withoutNation(line, body, end);
  }
  return null;
}

/** What a gazetteer knows by this abbreviation alone; the weak one of a forum stands for whatever the article says. */
function isKnown(line: Line, index: number): boolean {
  return line
    .hits(index)
    .some(({ values }) => values.some((value) => value.type !== "forum" || value.strong));
}
