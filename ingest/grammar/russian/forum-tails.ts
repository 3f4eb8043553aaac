import { findChamber } from "../bodies/chambers.ts";
import { findCountry } from "../bodies/countries.ts";
import { mayOpenName } from "../bodies/name-ahead.ts";
import type { Line } from "../line.ts";
import { pastParenthesis } from "../parentheses.ts";
import { pastQuoted } from "../quotes.ts";
import { pastCountryPair } from "./country-pairs.ts";

const MAX_WORDS = 20;
const ACRONYM = /^[А-ЯЁ]{2,6}$/u;
const DASH = /^[–—-]$/;

/** What a forum made by pattern is called behind its head noun. */
export interface ForumTail {
  readonly last: number;
  readonly joint: "chambers" | null;
  /** Of the house it belongs to or sits in; with whom it deals tells nothing. */
  readonly country: string | null;
}

export const NO_TAIL: ForumTail = { last: 0, joint: null, country: null };

/**
 * «… Сената Чехии с Монголией», «… по сотрудничеству Совета Федерации с Сенатом Италии», «… «Казахстан – Куба» в Мажилисе»,
 * «… Франция-Центральная Азия», «… Литва – Армения», «… лидеров мировых религий».
 */
export function russianForumTail(line: Line, from: number): ForumTail {
  let tail: ForumTail = { ...NO_TAIL, last: from };
  for (let index = from; index < from + MAX_WORDS; ) {
    if (line.is(index, "между")) return { ...tail, ...betweenChambers(line, index, tail.last) };
    if (line.is(index, "по") || (line.is(index, "и") && tail.last === index)) {
      index++;
      continue;
    }
    const next = partnerAt(line, index) ?? houseAt(line, index) ?? wordAt(line, index);
    if (!next) break;
    index = next.last;
    tail = { ...tail, last: next.last, country: tail.country ?? next.country };
  }
  return tail;
}

/** «между нашими Палатами», «между Сенатом Италии и Мажилисом Казахстана»: what follows the word, up to `last` where nothing does. */
export function betweenChambers(
  line: Line,
  index: number,
  last: number,
): Pick<ForumTail, "last" | "joint"> {
  const own = line.is(index + 1, "нашими", "двумя", "обеими", "our", "the");
  if (own && /^(?:палат|парламент|chamber|parliament|house)/.test(line.lower(index + 2)))
    return { last: index + 3, joint: "chambers" };
  const one = findChamber(line, index + 1);
  const other = one && line.is(one.last, "и", "and") ? findChamber(line, one.last + 1) : null;
  return { last: other?.last ?? one?.last ?? last, joint: null };
}

type Part = Pick<ForumTail, "last" | "country">;

/** With whom: «с Сенатом Италии», «с Монголией», «Литва – Армения», «Франция-Туркменистан», «и Кубы», a title in quotes. */
function partnerAt(line: Line, index: number): Part | null {
  const last =
    pastQuoted(line, index) ?? pastCountryPair(line, index) ?? pastDashedPair(line, index);
  if (last !== null) return { last, country: null };
  const isLinked = line.is(index, "с", "со", "и");
  const house = isLinked ? findChamber(line, index + 1) : null;
  const place = house ?? findCountry(line, isLinked ? index + 1 : index);
  if (!place || (place.kind === "country" && place.form === "city")) return null;
  return { last: pastParenthesis(line, place.last), country: null };
}

/** Whose or where: «Сената Чехии», «в палате депутатов Конгресса Мексики», «при парламенте». */
function houseAt(line: Line, index: number): Part | null {
  const isSeated = line.is(index, "в", "во", "при");
  const house = findChamber(line, isSeated ? index + 1 : index);
  const european = isSeated && line.hit(index + 1, "forum", isEuropean);
  if (european) return { last: pastParenthesis(line, european.last), country: null };
  // «парламентов Японии и Узбекистана»: of both countries.
  const country = house && !line.is(house.last, "и") ? house.country : null;
  return house && { last: pastParenthesis(line, house.last), country };
}

/** «группа дружбы «ЕС – Чили» в Европейском парламенте»: a forum to us, a house to itself. */
function isEuropean({ record }: { readonly record: { readonly id: string } }): boolean {
  return record.id === "european-parliament";
}

/** A genitive, or a dative behind «по», an acronym or a part of the world; no name. */
function wordAt(line: Line, index: number): Part | null {
  if (ACRONYM.test(line.at(index)?.text ?? "") || isRegion(line, index))
    return { last: index + 1, country: null };
  if ((line.at(index)?.text.length ?? 0) < 2 || mayOpenName(line, index)) return null;
  const isTopic = line.is(index - 1, "по");
  const isNominal = line
    .analyze(index)
    .some(
      ({ pos, case: kase }) =>
        ["NOUN", "ADJF"].includes(pos) && (kase === "gent" || (kase === "datv" && isTopic)),
    );
  return isNominal ? { last: index + 1, country: null } : null;
}

/** «стран Азии» */
function isRegion(line: Line, index: number): boolean {
  const { regions } = line.knowledge;
  return line.analyze(index).some(({ lemma, case: kase }) => kase === "gent" && regions.has(lemma));
}

/** «Литва – Армения», «Германия – Южный Кавказ»: places in the nominative on both sides of a dash. */
function pastDashedPair(line: Line, index: number): number | null {
  const one = findCountry(line, index);
  if (one?.form !== "noun" || !DASH.test(line.at(one.last)?.text ?? "")) return null;
  const other = findCountry(line, one.last + 1);
  if (other?.form === "noun") return pastFurther(line, other.last);
  const noun = line.at(one.last + 2);
  return noun && line.knowledge.regions.has(noun.lower) ? one.last + 3 : null;
}

/** «Армения – Литва, Латвия, Эстония». */
function pastFurther(line: Line, from: number): number {
  let last = from;
  while (line.is(last, ",", "и")) {
    const next = findCountry(line, last + 1);
    if (next?.form !== "noun" || !next.cases.includes("nomn")) break;
    last = next.last;
  }
  return last;
}
