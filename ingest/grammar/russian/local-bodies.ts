import type { BodyMention } from "../../stages.ts";
import { nominativesOf } from "../../text/inflection.ts";
import type { Case } from "../../text/morphology.ts";
import { findCountry } from "../bodies/countries.ts";
import { bodyMention } from "../body-mention.ts";
import type { Line } from "../line.ts";
import { nominativePhrase } from "../nominative.ts";
import { pastParenthesis } from "../parentheses.ts";

const MAX_ADJECTIVES = 4;
const COMMON = [
  "совет",
  "совета",
  "советом",
  "совете",
  "собрание",
  "собрания",
  "собранием",
  "собрании",
];
/** Nobody in a council of a region acts for the state. */
const COUNCIL = { id: "local-council", kind: "other", ru: [], kk: [], en: [] };
const MEMBERS: ReadonlySet<string> = new Set([
  "депутат",
  "представитель",
  "народный",
  "гражданский",
  "местный",
]);
/** «Государственное Собрание – Курултай Башкортостана», «Государственное Собрание (Ил Тумэн) …». */
const DASH = /^[–—-]$/;

/**
 * A council or parliament below a state, told by an adjective or by the region behind it: «Псковское областное Собрание
 * депутатов», «Бишкекский городской кенеш», «Законодательное Собрание Пензенской области», «Дума города Тюмени».
 */
export function findLocalBody(line: Line, first: number): BodyMention | null {
  if (line.language !== "ru" || !line.onceFor(mayOpen, first)) return null;
  const head = headAt(line, first);
  if (head === null) return null;
  const isNamed = isTold(line, first, head);
  const members = pastMembers(line, pastSecondName(line, pastParenthesis(line, head + 1)));
  const region = pastRegionName(line, members);
  // «собрание Минска» may be any.
  const isAny = !line.at(first)?.capitalized && line.is(head, ...COMMON);
  if (!isNamed && (region === null || isAny)) return null;
  // «областной совет ветеранов»: a body of its own kind.
  if (region === null && isOtherBody(line, members)) return null;
  const end = region ?? pastTown(line, members);
  const seat = seatOf(line, end);
  return bodyMention({
    type: "Organization",
    first,
    last: seat?.last ?? end,
    head: COUNCIL,
    name: nominativePhrase(line, first, end, head + 1),
    country: seat?.country ?? cityCountry(line, members),
    cases: headCasesOf(line, first, head),
  });
}

/** «Псковское областное Собрание», «Хурал гражданских представителей», «Народный Хурал». */
function isTold(line: Line, first: number, head: number): boolean {
  if (isAlone(line, head)) return true;
  const isAbove = line.tokens.slice(first, head).some((_, place) => isLocal(line, first + place));
  return isAbove || (isLocal(line, head + 1) && pastMembers(line, head + 1) > head + 1);
}

/** An adjective, or the noun itself. */
function mayOpen(line: Line, index: number): boolean {
  return isAdjective(line, index) || isCouncil(line, index);
}

export function isAdjective(line: Line, index: number): boolean {
  return line.analyze(index).some(({ pos }) => pos === "ADJF");
}

function isCouncil(line: Line, index: number): boolean {
  const { councils } = line.knowledge.local;
  return line
    .analyze(index)
    .some(({ pos, lemma, plural }) => pos === "NOUN" && !plural && councils.has(lemma));
}

function isLocal(line: Line, index: number): boolean {
  const { adjectives } = line.knowledge.local;
  return line.analyze(index).some(({ pos, lemma }) => pos === "ADJF" && adjectives.has(lemma));
}

/** «Народный Хурал», but not that of a state. */
function isAlone(line: Line, head: number): boolean {
  const { alone } = line.knowledge.local;
  const isPair = line
    .analyze(head - 1)
    .some((adjective) =>
      line.analyze(head).some(({ lemma }) => alone.has(`${adjective.lemma} ${lemma}`)),
    );
  return isPair && findCountry(line, head + 1)?.form !== "noun";
}

/** The noun behind adjectives in its case: «Псковское областное ⟨Собрание⟩». */
function headAt(line: Line, first: number): number | null {
  let index = first;
  while (index < first + MAX_ADJECTIVES && !isCouncil(line, index)) {
    if (!isAdjective(line, index)) return null;
    index++;
  }
  return isCouncil(line, index) && headCasesOf(line, first, index).length > 0 ? index : null;
}

/** One council: «собрания» is a genitive here and no plural, as the adjectives before it tell. */
function headCasesOf(line: Line, first: number, head: number): readonly Case[] {
  const cases = line
    .analyze(head)
    .flatMap(({ pos, plural, case: kase }) => (pos === "NOUN" && !plural && kase ? [kase] : []));
  const agrees = (kase: Case) =>
    line.tokens.slice(first, head).every((_, place) => line.cases(first + place).includes(kase));
  return [...new Set(cases)].filter(agrees);
}

function pastSecondName(line: Line, index: number): number {
  return DASH.test(line.at(index)?.text ?? "") && isCouncil(line, index + 1) ? index + 2 : index;
}

/** «депутатов», «народных депутатов», «гражданских представителей». */
function pastMembers(line: Line, index: number): number {
  const isMember = line
    .analyze(index)
    .some(({ lemma, case: kase, plural }) => plural && kase === "gent" && MEMBERS.has(lemma));
  return isMember ? pastMembers(line, index + 1) : index;
}

/** «Пензенской области», «города Тюмени», «Республики Бурятия», «Санкт-Петербурга»; the token behind, null where none is named. */
function pastRegionName(line: Line, index: number): number | null {
  if (isUnit(line, index))
    return line.at(index + 1)?.capitalized && !line.hit(index + 1, "post") ? index + 2 : index + 1;
  if (line.at(index)?.capitalized && isGenitiveAdjective(line, index) && isUnit(line, index + 1))
    return index + 2;
  const land = line.is(index, "республики", "южной", "северной") ? index + 1 : index;
  if (line.knowledge.local.lands.has(line.lower(land))) return pastParenthesis(line, land + 1);
  const city = findCountry(line, index);
  return city?.form === "city" && city.cases.includes("gent") ? city.last : null;
}

/** «городской думы Когалыма»: a town no gazetteer knows, and nobody's name. */
function pastTown(line: Line, index: number): number {
  const token = line.at(index);
  const isTown =
    token?.capitalized &&
    /[аяыи]$/u.test(token.lower) &&
    !/(?:[оеё]в|[иы]н)а$|[ая]я$/u.test(token.lower) &&
    line.cases(index).includes("gent") &&
    !isGivenName(line, index) &&
    (!line.at(index + 1)?.capitalized || isGivenName(line, index + 1));
  return isTown ? index + 1 : index;
}

function isGivenName(line: Line, index: number): boolean {
  const { givenNames } = line.knowledge;
  return nominativesOf(line.at(index)?.text ?? "", "ru").some((form) => givenNames.has(form));
}

function isUnit(line: Line, index: number): boolean {
  const { units } = line.knowledge.local;
  return line
    .analyze(index)
    .some(({ pos, lemma, case: kase }) => pos === "NOUN" && kase === "gent" && units.has(lemma));
}

function isGenitiveAdjective(line: Line, index: number): boolean {
  return /(?:ой|ого|ей|его)$/.test(line.lower(index)) && line.hit(index, "post") === null;
}

function isOtherBody(line: Line, index: number): boolean {
  const token = line.at(index);
  if (token?.kind !== "word" || token.capitalized || findCountry(line, index)) return false;
  if (line.is(index, "республики", "страны")) return false;
  const [reading] = line.analyze(index);
  return line.is(index, "по") || (reading?.pos === "NOUN" && reading.case === "gent");
}

/** «Гродненского областного Совета депутатов Республики Беларусь», «… (Белоруссия)». */
function seatOf(line: Line, index: number): { country: string; last: number } | null {
  const isBracketed = line.at(index)?.text === "(";
  const place = findCountry(line, isBracketed ? index + 1 : index);
  if (place?.form !== "noun") return null;
  if (isBracketed)
    return line.at(place.last)?.text === ")" ? { country: place.code, last: place.last + 1 } : null;
  return place.cases.includes("gent") ? { country: place.code, last: place.last } : null;
}

function cityCountry(line: Line, index: number): string | null {
  const city = findCountry(line, isUnit(line, index) ? index + 1 : index);
  return city?.form === "city" ? city.code : null;
}
