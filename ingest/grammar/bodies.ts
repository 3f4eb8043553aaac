import type { ChamberRecord } from "../knowledge/schema.ts";
import { casesOf } from "../knowledge/words.ts";
import type { BodyMention, CountryMention } from "../stages.ts";
import { type NameReading, nameReadings } from "../text/inflection.ts";
import type { Case } from "../text/morphology.ts";
import { bodyMention } from "./body-mention.ts";
import { mayOwn } from "./kazakh/cases.ts";
import { findKazakhForum } from "./kazakh/forums.ts";
import type { Line } from "./line.ts";
import { nominativePhrase } from "./nominative.ts";
import { pastParenthesis } from "./parentheses.ts";
import { pastCountryPair } from "./russian/country-pairs.ts";

const NO_MARKS: ReadonlySet<never> = new Set();

/** What stands between the parts of an English name: "the Senate of the Parliament of Kazakhstan". */
const ENGLISH_GLUE = ["of", "the", "in", "'s", "’s"];
const MAX_PARTS = 6;
const MAX_QUOTED = 10;
const ACRONYM = /^[А-ЯЁ]{2,6}$/u;
/** What a country is divided into, where the name follows: «парламента штата Виктория». */
const REGION_UNITS = [
  "земли",
  "штата",
  "провинции",
  "области",
  "края",
  "кантона",
  "региона",
  "города",
];

interface Part {
  readonly first: number;
  readonly last: number;
  readonly country: string | null;
  readonly isAdjective: boolean;
  readonly chambers: readonly ChamberRecord[];
  readonly strong: boolean;
}

/** A country noun, adjective or city at a token. */
export function findCountry(line: Line, first: number): CountryMention | null {
  return line.onceAt(readCountry, first);
}

function readCountry(line: Line, first: number): CountryMention | null {
  const hit = line.hit(first, "country");
  const [value] = hit?.values ?? [];
  if (!hit || !value) return null;
  return {
    kind: "country",
    first,
    last: hit.last,
    code: value.code,
    form: value.form,
    surface: value.surface,
    cases: placeCases(line, first, hit.last, value.surface),
    marks: NO_MARKS,
  };
}

/**
 * A chamber with the country and the parliament named beside it, in whatever order the language puts them:
 * «Сената Парламента Республики Казахстан», «Қазақстан Республикасы Парламенті Мәжілісі», "the Senate of Kazakhstan".
 */
export function findChamber(line: Line, first: number): BodyMention | null {
  return line.onceAt(readChamber, first);
}

function readChamber(line: Line, first: number): BodyMention | null {
  const parts = chamberParts(line, first);
  const named = parts.filter(({ chambers }) => chambers.length > 0);
  const head = mostSpecific(named);
  const last = parts.at(-1)?.last;
  if (!head || last === undefined) return null;
  const written = parts.find(({ country }) => country)?.country ?? null;
  if (!written && pastRegion(line, pastParenthesis(line, last)) !== null) return null;
  const others = named.filter((part) => part !== head);
  const implied = [head, ...others].filter(({ strong }) => strong);
  const narrowed = narrow(head.chambers, written, others);
  const country = written ?? commonCountry(narrowed) ?? commonCountry(implied[0]?.chambers ?? []);
  const chambers = narrow(narrowed, country, []);
  return bodyMention({
    type: "Chamber",
    first,
    last,
    chambers,
    name: line.text(head.first, head.last),
    country,
    strong: implied.length > 0 || written !== null,
    withParliament: others.some(({ chambers: more }) =>
      more.some(({ kind }) => kind === "PARLIAMENT"),
    ),
    cases: headCases(line, head.first, head.last),
  });
}

/** «парламента Татарстана», «парламента Берлина», «ландтага земли Саар»: no parliament of a state; the token behind. */
export function pastRegion(line: Line, index: number): number | null {
  if (line.language !== "ru") return null;
  const named = line.is(index, "республики", "южной", "северной") ? index + 1 : index;
  if (line.knowledge.regions.has(line.lower(named))) return pastParenthesis(line, named + 1);
  if (line.is(index, ...REGION_UNITS) && line.at(index + 1)?.capitalized) return index + 2;
  const city = findCountry(line, index);
  return city?.form === "city" && city.cases.includes("gent") ? city.last : null;
}

/** A forum of the gazetteer at a token. */
export function findForum(line: Line, first: number): BodyMention | null {
  const token = line.at(first);
  const hit = line.hit(first, "forum", ({ strong }) => strong);
  const [value] = hit?.values ?? [];
  if (!hit || !value || !token) return null;
  return bodyMention({
    type: "Forum",
    first,
    last: hit.last,
    forum: value.record,
    name: value.record.names[line.language] ?? line.text(first, hit.last),
    strong: value.strong,
    cases: headCases(line, first, hit.last),
  });
}

/** The body at a token: what the gazetteers name before what only a head noun makes, unless that noun is longer. */
export function findBody(line: Line, first: number): BodyMention | null {
  return line.onceAt(readBody, first);
}

function readBody(line: Line, first: number): BodyMention | null {
  if (line.language === "ru" && !mayOpenBody(line, first)) return null;
  const isChamber = headLength(line, first, "chamber") > headLength(line, first, "forum");
  const forum = isChamber
    ? null
    : (findForum(line, first) ??
      (line.language === "kk" ? findKazakhForum(line, first) : findTitledForum(line, first)));
  const named = forum ?? findChamber(line, first);
  const made = findOrganization(line, first);
  if (named && made)
    return headLength(line, first, "organization") > namedLength(line, first) ? made : named;
  return named ?? made ?? findBareForum(line, first);
}

/** A Russian body opens with a name, a head noun or an adjective; most words are none of these. */
function mayOpenBody(line: Line, first: number): boolean {
  return line.hits(first).length > 0 || line.analyze(first).some(({ pos }) => pos === "ADJF");
}

function headLength(
  line: Line,
  first: number,
  type: "organization" | "forum" | "forumHead" | "chamber",
): number {
  return (line.hit(first, type)?.last ?? first) - first;
}

function namedLength(line: Line, first: number): number {
  return Math.max(
    headLength(line, first, "forum"),
    headLength(line, first, "forumHead"),
    headLength(line, first, "chamber"),
  );
}

/**
 * A forum outside the gazetteer: a head noun with a title of its own.
 * «Невский международный экологический конгресс», «конференция «Парламенты и …»», «группа дружбы «Казахстан – Куба»».
 */
export function findTitledForum(line: Line, first: number): BodyMention | null {
  const start = headStart(line, first);
  const hit = start === null ? null : line.hit(start, "forumHead");
  const [value] = hit?.values ?? [];
  if (start === null || !hit || !value) return null;
  const { last, joint } = forumTail(line, hit.last);
  const isGroup = value.kind === "FRIENDSHIP_GROUP" || value.kind === "COMMISSION";
  const titled =
    last > hit.last ||
    (start > first && first > 0 && (isGroup || line.at(first)?.capitalized === true));
  if (
    !titled ||
    (!isGroup && !line.at(first)?.capitalized && !/^[«"“]/.test(line.at(hit.last)?.text ?? ""))
  )
    return null;
  return bodyMention({
    type: "Forum",
    first,
    last,
    name: nominativePhrase(line, first, last, hit.last),
    forumKind: value.kind,
    joint,
    cases: headCases(line, start, hit.last),
  });
}

/** A forum by its head noun alone, written with a capital: «участие в работе Съезда», «сессия Ассамблеи». */
export function findBareForum(line: Line, first: number): BodyMention | null {
  const token = line.at(first);
  if (!token?.capitalized || first === 0) return null;
  const hit = line.hit(first, "forum", ({ strong }) => !strong) ?? line.hit(first, "forumHead");
  if (!hit) return null;
  return bodyMention({
    type: "Forum",
    first,
    last: hit.last,
    name: nominativePhrase(line, first, hit.last),
    anaphoric: true,
    cases: headCases(line, first, hit.last),
  });
}

/** Adjectives may stand before the head; «Международная научная конференция». */
function headStart(line: Line, first: number): number | null {
  for (let index = first; index < first + 5; index++) {
    if (line.hit(index, "forumHead")) return index;
    const token = line.at(index);
    if (token?.kind !== "word") return null;
    if (
      line.language === "ru"
        ? !line.analyze(index).some(({ pos }) => pos === "ADJF")
        : !token.capitalized
    )
      return null;
  }
  return null;
}

/** «…между нашими Палатами», «… «Казахстан – Таджикистан»», «… лидеров мировых религий». */
function forumTail(line: Line, from: number): { last: number; joint: "chambers" | null } {
  const { tokens } = line;
  let last = from;
  for (let index = from; index < Math.min(tokens.length, from + 14); ) {
    const text = line.lower(index);
    if (/^[«"“]$/.test(text)) {
      const close = tokens.findIndex((token, at) => at > index && /^[»"”]$/.test(token.text));
      if (close < 0 || close - index > 14) break;
      index = last = close + 1;
      continue;
    }
    if (text === "между" || text === "between") {
      const own = line.is(index + 1, "нашими", "двумя", "обеими", "our", "the");
      const shared =
        own && /^(?:палат|парламент|chamber|parliament|house)/.test(line.lower(index + 2));
      if (shared) return { last: index + 3, joint: "chambers" };
      const one = findChamber(line, index + 1);
      const other = one && line.is(one.last, "и", "and") ? findChamber(line, one.last + 1) : null;
      return { last: other?.last ?? one?.last ?? last, joint: null };
    }
    if (line.language !== "ru") break;
    const pair = pastCountryPair(line, index);
    if (pair !== null) return { last: pair, joint: null };
    const isNominal =
      text.length > 1 &&
      line
        .analyze(index)
        .some(
          ({ pos, case: kase }) =>
            ["NOUN", "ADJF"].includes(pos) &&
            (kase === "gent" || (kase === "datv" && line.is(index - 1, "по"))),
        );
    if (text === "по" || (text === "и" && last === index)) {
      index++;
      continue;
    }
    const place = findCountry(line, line.is(index, "с", "со") ? index + 1 : index);
    if ((!isNominal && !place) || (!place && mayOpenName(line, index))) break;
    index = last = place?.last ?? index + 1;
  }
  return { last, joint: null };
}

/** «председатель палаты»: the chamber the article named. */
function bareHouse(line: Line, first: number, last: number): BodyMention {
  return bodyMention({
    type: "Chamber",
    first,
    last,
    name: nominativePhrase(line, first, last),
    anaphoric: true,
    cases: headCases(line, first, last),
  });
}

/** A capitalized word that no body's name goes on with: «…группа дружбы с Монголией Улан Бакасов». */
function mayOpenName(line: Line, index: number): boolean {
  const token = line.at(index);
  if (!token?.capitalized) return false;
  const analyses = line.analyze(index);
  if (line.knowledge.givenNames.has(token.lower)) return true;
  return (
    line.language === "ru" &&
    (analyses.some(({ proper }) => proper && proper !== "Geox") ||
      analyses.every(({ known }) => !known))
  );
}

/**
 * An acting body made by pattern: a head noun and what belongs to it.
 * «Совета Улемов Таджикистана», «Комитета Сената по международным отношениям», "Ministry of Foreign Affairs".
 */
export function findOrganization(line: Line, first: number): BodyMention | null {
  const hit = line.hit(first, "organization");
  const [value] = hit?.values ?? [];
  if (!hit || !value) return null;
  if (value.head.kind === "house") return bareHouse(line, first, hit.last);
  const tail =
    line.language === "kk"
      ? { last: hit.last, country: null, chambers: [] }
      : organizationTail(line, hit.last, value.head.kind === "delegation");
  return bodyMention({
    type: "Organization",
    first,
    last: tail.last,
    chambers: tail.chambers,
    head: value.head,
    name: nominativePhrase(line, first, tail.last, hit.last),
    country: tail.country,
    cases: headCases(line, first, hit.last),
  });
}

/** Genitives, countries, chambers and one «по …» phrase that follow a head noun. */
function organizationTail(
  line: Line,
  from: number,
  ofPeople: boolean,
): { last: number; country: string | null; chambers: readonly ChamberRecord[] } {
  let last = from;
  let country: string | null = null;
  let chambers: readonly ChamberRecord[] = [];
  let topic = false;
  for (let index = from; index < line.tokens.length && index < from + 16; ) {
    const title = line.language === "ru" ? pastTitle(line, index) : null;
    if (title !== null) {
      index = last = title;
      continue;
    }
    const chamber = findChamber(line, index);
    if (chamber) {
      chambers = chamber.chambers;
      country = chamber.country ?? country;
      index = last = chamber.last;
      continue;
    }
    const place = findCountry(line, index);
    if (place) {
      country = place.form === "city" ? country : place.code;
      index = last = place.last;
      continue;
    }
    // «член ЦК КПВ»
    if (line.language === "ru" && ACRONYM.test(line.at(index)?.text ?? "")) {
      last = ++index;
      continue;
    }
    // «делегация сенаторов США», but «комитет депутата …» is none.
    if (line.hit(index, "post") && !ofPeople) break;
    const token = line.at(index);
    if (!token) break;
    if (token.lower === "по" && !topic) {
      topic = true;
      index++;
      continue;
    }
    const cases = line.cases(index);
    const wanted: readonly Case[] = topic ? ["datv", "gent"] : ["gent"];
    const analyses = line.analyze(index);
    if (mayOpenName(line, index)) break;
    // «под» is a genitive of «пода», too: «делегация Китая под руководством …».
    const isNominal =
      analyses[0]?.pos !== "PREP" &&
      analyses.some(({ pos }) => ["NOUN", "ADJF", "PRTF"].includes(pos));
    if (
      token.kind === "word" &&
      token.text.length > 1 &&
      isNominal &&
      wanted.some((kase) => cases.includes(kase)) &&
      (!token.capitalized || !topic)
    ) {
      index++;
      last = index;
      continue;
    }
    if (topic && (token.text === "," || token.lower === "и")) {
      index++;
      continue;
    }
    break;
  }
  return { last, country, chambers };
}

/** «партии «Единство»», «фракции «Ак Жол»»: the token behind a title in quotation marks. */
function pastTitle(line: Line, open: number): number | null {
  if (!/^[«"“]$/.test(line.at(open)?.text ?? "")) return null;
  for (let index = open + 1; index < open + MAX_QUOTED; index++)
    if (/^[»"”]$/.test(line.at(index)?.text ?? "")) return index + 1;
  return null;
}

function chamberParts(line: Line, first: number): Part[] {
  const parts: Part[] = [];
  let index = first;
  let chambersSeen = 0;
  while (parts.length < MAX_PARTS) {
    const part = partAt(line, index, parts.length === 0);
    if (!part || (parts.length > 0 && !follows(line, parts, part))) break;
    parts.push(part);
    if (part.chambers.length > 0) chambersSeen++;
    index = line.language === "kk" ? part.last : pastParenthesis(line, part.last);
    if (line.language !== "en") continue;
    while (ENGLISH_GLUE.includes(line.lower(index))) index++;
  }
  if (chambersSeen === 0) return [];
  return trimTail(line, parts);
}

/** «нижней Палаты представителей»: the name behind the adjective, not «нижняя палата» of representatives. */
function namedHouse(line: Line, index: number): ReturnType<typeof line.hit<"chamber">> {
  const chamber = line.hit(index, "chamber");
  const isSide = line.language === "ru" && /^(?:верхн|нижн)/.test(line.lower(index));
  const named = isSide ? line.hit(index + 1, "chamber") : null;
  return named && chamber && named.last > chamber.last ? named : chamber;
}

function partAt(line: Line, index: number, isFirst: boolean): Part | null {
  const chamber = namedHouse(line, index);
  const country = findCountry(line, index);
  if (chamber && (!country || chamber.last >= country.last)) {
    const strong = chamber.values.filter((value) => value.strong);
    const values = strong.length > 0 ? strong : chamber.values;
    const record = [...new Set(values.map((value) => value.record))];
    return {
      first: index,
      last: chamber.last,
      country: null,
      isAdjective: false,
      chambers: record,
      strong: strong.length > 0,
    };
  }
  if (!country || country.form === "city") return null;
  if (isFirst && line.language === "ru" && country.form !== "adjective") return null;
  return {
    first: index,
    last: country.last,
    country: country.code,
    isAdjective: country.form === "adjective",
    chambers: [],
    strong: false,
  };
}

/** A Russian part that belongs to the one before stands in the genitive: «Сенат Казахстана», not «Сенат Казахстану». */
function follows(line: Line, parts: readonly Part[], part: Part): boolean {
  const previous = parts.at(-1);
  if (line.language === "kk" && previous && !mayOwn(line, previous.last - 1)) return false;
  if (line.language !== "ru") return !parts.some(({ country }) => country && part.country);
  if (previous?.isAdjective) return part.chambers.length > 0;
  if (part.isAdjective) {
    const next = partAt(line, part.last, false);
    if (!next || next.chambers.length === 0) return false;
  }
  if (previous?.country) return false;
  const cases = headCases(line, part.first, part.last);
  return cases.length === 0 || cases.includes("gent");
}

/** A trailing adjective belongs to what comes next. */
function trimTail(line: Line, parts: Part[]): Part[] {
  const last = parts.at(-1);
  if (last?.isAdjective && line.language === "ru") return parts.slice(0, -1);
  if (line.language === "en" && last?.isAdjective) return parts.slice(0, -1);
  return parts;
}

/** The chamber named together with its parliament, not the parliament. */
function mostSpecific(parts: readonly Part[]): Part | undefined {
  const isHouse = ({ chambers }: Part) =>
    chambers.some(({ kind }) => kind === "UPPER" || kind === "LOWER");
  return parts.find(isHouse) ?? parts[0];
}

function narrow(
  chambers: readonly ChamberRecord[],
  country: string | null,
  others: readonly Part[],
): readonly ChamberRecord[] {
  let fitting = chambers;
  if (country) {
    const home = fitting.filter((record) => record.country === country);
    if (home.length === 0) return [];
    fitting = home;
  }
  for (const { chambers: parents } of others) {
    const inside = fitting.filter(
      ({ parent, country: code }) =>
        parents.some(({ id }) => id === parent) || parents.some((other) => other.country === code),
    );
    if (inside.length > 0) fitting = inside;
  }
  return fitting;
}

function commonCountry(chambers: readonly ChamberRecord[]): string | null {
  const codes = new Set(chambers.map(({ country }) => country));
  const [only] = codes;
  return codes.size === 1 && only ? only : null;
}

/** A country is one: «Монголии» is a genitive, no plural nominative, and so is «Кубы», though there are cubes. */
function placeCases(line: Line, first: number, last: number, surface: string): readonly Case[] {
  const name = surface.toLowerCase();
  for (let index = first; index < last; index++) {
    const nouns = line.word(index)?.nouns ?? [];
    const single = nouns.filter(({ plural }) => !plural);
    const listed = single.filter(({ lemma }) => lemma === name);
    const named = nouns.length > 0 ? readingsOf(line, index, name) : [];
    if (listed.length > 0 || (single.length > 0 && named.length === 0))
      return casesOf(listed.length > 0 ? listed : single);
    if (named.length > 0) return [...new Set(named.map(({ case: kase }) => kase))];
  }
  return headCases(line, first, last);
}

/** The forms of a name the dictionary takes for another word: «Берлина» is no «берлина». */
function readingsOf(line: Line, index: number, name: string): readonly NameReading[] {
  return nameReadings(line.at(index)?.text ?? "", line.language).filter(
    ({ base }) => base.toLowerCase() === name,
  );
}

/** Cases of the noun a phrase is built on: of its first noun in the nominative chain. */
export function headCases(line: Line, first: number, last: number): readonly Case[] {
  for (let index = first; index < last; index++) {
    const word = line.word(index);
    if (word && word.nouns.length > 0) return word.nounCases;
  }
  return line.cases(first);
}
