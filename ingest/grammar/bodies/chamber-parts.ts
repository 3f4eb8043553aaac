import type { ChamberRecord } from "../../knowledge/schema.ts";
import { mayOwn } from "../kazakh/cases.ts";
import type { Line } from "../line.ts";
import { pastParenthesis } from "../parentheses.ts";
import { findCountry } from "./countries.ts";
import { headCases } from "./head-cases.ts";

/** What stands between the parts of an English name: "the Senate of the Parliament of Kazakhstan". */
const ENGLISH_GLUE = ["of", "the", "in", "'s", "’s"];

const MAX_PARTS = 6;

export interface Part {
  readonly first: number;
  readonly last: number;
  readonly country: string | null;
  readonly isAdjective: boolean;
  readonly chambers: readonly ChamberRecord[];
  readonly strong: boolean;
}

export function chamberParts(line: Line, first: number): Part[] {
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
export function follows(line: Line, parts: readonly Part[], part: Part): boolean {
  const previous = parts.at(-1);
  if (line.language === "kk" && previous && !mayOwn(line, previous.last - 1)) return false;
  // «Жапония Парламентінің Қазақстанмен достық тобы»: a Kazakh country stands before its house.
  if (line.language === "kk" && part.country && parts.some(({ chambers }) => chambers.length > 0))
    return false;
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
