import type { BodyMention, CountryMention } from "../../stages.ts";
import { headCases } from "../bodies/head-cases.ts";
import { bodyMention } from "../body-mention.ts";
import type { Line } from "../line.ts";
import { nominativePhrase } from "../nominative.ts";

/** What serves a body and is none: nobody in it acts for the body. */
export const OFFICE = { id: "office", kind: "staff", ru: [], kk: [], en: [] };

/** A body by its words alone. */
export function bareBody(line: Line, first: number, last: number): BodyMention {
  return bodyMention({
    type: "Forum",
    first,
    last,
    name: nominativePhrase(line, first, last),
    cases: headCases(line, first, last),
    marks: new Set(),
  });
}

/** An office in or under a body: «руководитель пресс-службы парламента». */
export function office(
  line: Line,
  first: number,
  inner: BodyMention | CountryMention,
): BodyMention {
  return {
    ...bareBody(line, first, inner.last),
    type: "Organization",
    head: OFFICE,
    chambers: inner.kind === "body" ? inner.chambers : [],
    country: inner.kind === "body" ? inner.country : inner.code,
  };
}

/** «генеральный секретарь ассамблеи», «председатель Совета»: a forum the article names elsewhere. */
export function anaphor(line: Line, index: number): BodyMention | null {
  const noun = line
    .analyze(index)
    .find(({ pos, case: kase, plural }) => pos === "NOUN" && kase === "gent" && !plural);
  if (!noun || !line.knowledge.anaphors.ru.has(noun.lemma)) return null;
  return { ...bareBody(line, index, index + 1), anaphoric: true };
}
