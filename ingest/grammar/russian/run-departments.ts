import type { BodyMention } from "../../stages.ts";
import { findCountry } from "../bodies/countries.ts";
import { findBody } from "../bodies.ts";
import type { Line } from "../line.ts";
import { bareBody } from "./unlisted-bodies.ts";

const MAX_WORDS = 10;
const ACRONYM = /^[А-ЯЁ]{2,6}$/u;

/**
 * What stands in the instrumental behind «заведующий»: «заведующий Международным отделом ЦК КПК Лю Тао». Adjectives and a noun,
 * then genitives, bodies and countries.
 */
export function runDepartment(line: Line, first: number): BodyMention | null {
  let noun = first;
  while (inCase(line, noun, "ablt", "ADJF", "PRTF")) noun++;
  if (!inCase(line, noun, "ablt", "NOUN")) return null;
  let last = noun + 1;
  let country: string | null = null;
  for (;;) {
    const inner = findBody(line, last) ?? findCountry(line, last);
    const next = inner?.last ?? (isInside(line, last) ? last + 1 : last);
    if (next === last || next > first + MAX_WORDS) break;
    country ??= inner ? (inner.kind === "country" ? inner.code : inner.country) : null;
    last = next;
  }
  return { ...bareBody(line, first, last), type: "Organization", country };
}

/** «международных связей», «ЦК»; a capital may be the name's. */
function isInside(line: Line, index: number): boolean {
  const token = line.at(index);
  if (!token || line.hit(index, "post")) return false;
  if (ACRONYM.test(token.text)) return true;
  return !token.capitalized && inCase(line, index, "gent", "NOUN", "ADJF", "PRTF");
}

function inCase(line: Line, index: number, kase: string, ...kinds: readonly string[]): boolean {
  return (
    line.at(index)?.kind === "word" &&
    line
      .analyze(index)
      .some(({ pos, case: own, known }) => known && kinds.includes(pos) && own === kase)
  );
}
