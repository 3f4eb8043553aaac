import { findCountry } from "../grammar/bodies/countries.ts";
import type { Line } from "../grammar/line.ts";
import type { BodyMention, Mention, PersonMention, Reading } from "../stages.ts";
import { compositionIn, headIn } from "./compositions.ts";
import { isDelegation, isGroupOf } from "./delegates.ts";

/** How many sentences back a delegation is looked for whose members a sentence lists. */
const BACK = 4;
const SENT = /^(?:сторону|делегацию|часть)$/u;
export const STANDS_FOR: ReadonlySet<string> = new Set([
  "представлять",
  "представить",
  "возглавлять",
  "возглавить",
]);
const SENDS = /^(?:гост|делегаци|депутат|парламентари)/u;
const DASH = /^[-–—]$/u;

/** A person a sentence puts on the side of a country. */
export interface OnSide {
  readonly mention: PersonMention;
  readonly country: string;
}

/** All people of an article that are told to be on a side, or in a delegation of a country told before. */
export function toldSides(readings: readonly Reading[]): OnSide[] {
  return readings.flatMap((reading, place) => {
    if (reading.language !== "ru") return [];
    const country = delegationBefore(readings, place);
    const members = [...compositionIn(reading), ...headIn(reading)];
    const sent = country ? members.map((mention) => ({ mention, country })) : [];
    return [...sent, ...sidesIn(reading), ...fromBrackets(reading)];
  });
}

/** «С казахстанской стороны участвовали А. и Б., с монгольской – В.»: each person under the side named last before. */
export function sidesIn({ line, mentions }: Reading): OnSide[] {
  let country: string | null = null;
  return mentions.flatMap((mention) => {
    country = sideAt(line, mention, country) ?? country;
    return country && mention.kind === "person" && mention.name ? [{ mention, country }] : [];
  });
}

/** «Анна Белова (Чили)», «Пётр Орлов (Чили, фракция)». */
function fromBrackets({ line, mentions }: Reading): OnSide[] {
  return mentions.flatMap((mention) => {
    if (mention.kind !== "person" || !mention.name || line.at(mention.last)?.text !== "(")
      return [];
    const country = findCountry(line, mention.last + 1);
    const isWhole = country && /^[),;]$/u.test(line.at(country.last)?.text ?? "");
    return country && isWhole ? [{ mention, country: country.code }] : [];
  });
}

/**
 * The country a mention opens the side of: «с ⟨казахстанской⟩ стороны», «со стороны ⟨Казахстана⟩», «⟨российскую⟩ сторону
 * представлял», and, once one is open, «с ⟨узбекской⟩ –», «⟨белорусскую⟩ –», where the noun is left out.
 */
function sideAt(line: Line, mention: Mention, open: string | null): string | null {
  if (mention.kind !== "country") return null;
  const { form, code, first, last } = mention;
  const isBehindFrom = line.is(first - 1, "с", "со", "от");
  if (form === "adjective") {
    if (isBehindFrom && (line.is(last, "стороны") || isDash(line, last))) return code;
    if (SENT.test(line.lower(last)) && standsNear(line, last)) return code;
    return open && isDash(line, last) ? code : null;
  }
  if (line.is(first - 1, "стороны") && line.is(first - 2, "со")) return code;
  return open && line.is(first - 1, "от") && isDash(line, last) ? code : null;
}

function isDash(line: Line, index: number): boolean {
  return DASH.test(line.at(index)?.text ?? "");
}

/** «сторону на переговорах представляли», «делегацию возглавил». */
function standsNear(line: Line, noun: number): boolean {
  return [1, 2, 3, 4, 5].some((step) =>
    line.analyze(noun + step).some(({ lemma }) => STANDS_FOR.has(lemma)),
  );
}

/** The country of the delegation a sentence speaks of, its own or the one told last before. */
function delegationBefore(readings: readonly Reading[], place: number): string | null {
  for (let at = place; at >= Math.max(0, place - BACK); at--) {
    const reading = readings[at];
    if (!reading) continue;
    const codes = new Set(
      reading.mentions.flatMap((mention) => sentFrom(reading.line, mention) ?? []),
    );
    const [only, ...others] = codes;
    if (only) return others.length === 0 ? only : null;
  }
  return null;
}

/** «делегация Бундестага», «группа немецких депутатов», «гости из Чили». */
function sentFrom(line: Line, mention: Mention): string | null {
  if (mention.kind === "country")
    return line.is(mention.first - 1, "из") && SENDS.test(line.lower(mention.first - 2))
      ? mention.code
      : null;
  if (isDelegation(mention)) return countryOf(line, mention);
  if (mention.kind !== "person" || mention.name || !isGroupOf(line, mention)) return null;
  return mention.posts.find(({ country }) => country)?.country ?? mention.country;
}

/** A weak name of a house without its country may be a region's: «делегация Хурала». */
function countryOf(
  line: Line,
  { country, chambers, strong, first, last }: BodyMention,
): string | null {
  const isWritten = line.tokens
    .slice(first, last)
    .some((_, offset) => findCountry(line, first + offset) !== null);
  return chambers.length === 0 || strong || isWritten ? country : null;
}
