import type { BodyMention } from "../../stages.ts";
import { findOrganization } from "../bodies/organizations.ts";
import type { Line } from "../line.ts";
import { kazakhCase } from "./cases.ts";
import { isFiller } from "./fillers.ts";
import { isFamilyName } from "./names.ts";
import { opensSentence } from "./openers.ts";

const REACH = 8;
const OPEN = /^[«"“]$/;
const CLOSE = /^[»"”]$/;
const OF_REGION = /^(?:қала|облыс|аудан|өңір|аймақ|аймағ)\p{L}*н[ыі]ң$/u;
const LINKS = ["және", "жөніндегі", "мен", "пен", "бен"];
/** Heads that are named by what stands before them; a delegation, a government and the like are somebody's. */
const NAMED = new Set([
  "ministry",
  "department",
  "agency",
  "state-committee",
  "university",
  "academy-of-sciences",
  "bank",
  "fund",
  "company",
  "association",
  "world-organization",
  "regional-government",
  "regional-council",
]);

/**
 * An organization with the words that name it, which in Kazakh stand before the head noun: «Денсаулық сақтау министрлігі»,
 * «Астана халықаралық университеті», «Алматы қаласының мәслихаты», ««Самұрық» АҚ».
 */
export function findNamedOrganization(line: Line, first: number): BodyMention | null {
  if (!mayOpenName(line, first)) return null;
  for (let index = first + 1; index < Math.min(first + REACH, line.tokens.length); index++) {
    const body = line.hit(index, "organization") ? findOrganization(line, index) : null;
    if (body) return isNamed(line, first, body) ? named(line, first, index, body) : null;
    if (!continuesName(line, first, index)) return null;
  }
  return null;
}

/** «Мәскеу үкіметі» governs the city; «Ресей үкіметі» is the country's. */
function isNamed(line: Line, first: number, { head, first: governed }: BodyMention): boolean {
  const city = line.hit(first, "country", ({ form }) => form === "city");
  const isOfCity = city?.last === governed && kazakhCase(line, first) === null;
  return NAMED.has(head?.id ?? "") || (isOfCity && head?.id === "government");
}

function named(line: Line, first: number, head: number, body: BodyMention): BodyMention {
  const opening = line.at(first - 1)?.text ?? "";
  const quote = OPEN.test(opening) ? opening : "";
  const country = countryBefore(line, first);
  const name = `${quote}${line.text(first, head)} ${body.name}`;
  return { ...body, first: quote ? first - 1 : first, name, country: body.country ?? country };
}

/** «Қазақстан Республикасының Туризм және спорт министрлігі» */
function countryBefore(line: Line, first: number): string | null {
  const [start] = [1, 2, 3, 4].filter((step) => line.hit(first - step, "country")?.last === first);
  const [value] = start === undefined ? [] : (line.hit(first - start, "country")?.values ?? []);
  return value?.type === "country" && value.form !== "city" ? value.code : null;
}

function mayOpenName(line: Line, first: number): boolean {
  const token = line.at(first);
  if (!token?.capitalized || opensSentence(line, first)) return false;
  if (OPEN.test(line.at(first - 1)?.text ?? "")) return closesBefore(line, first);
  if (isPerson(line, first)) return false;
  const city = line.hit(first, "country", ({ form }) => form === "city");
  if (city) return city.last === first + 1 && !line.at(city.last)?.capitalized;
  // «Қазақ ұлттық университеті»
  if (line.hit(first, "country", ({ form }) => form === "adjective"))
    return !line.at(first + 1)?.capitalized;
  if (line.hits(first).length > 0 || kazakhCase(line, first) !== null) return false;
  const isTopic = line.knowledge.kazakhTopics.has(token.lower);
  return isTopic || first > 0;
}

/** ««Самұрық» АҚ»: all of a quotation belongs to the name. */
function closesBefore(line: Line, first: number): boolean {
  const close = [1, 2, 3, 4].find((step) => CLOSE.test(line.at(first + step)?.text ?? ""));
  return close !== undefined && line.hit(first + close + 1, "organization") !== null;
}

function continuesName(line: Line, first: number, index: number): boolean {
  const token = line.at(index);
  if (!token) return false;
  if (token.kind === "punctuation")
    return CLOSE.test(token.text) && OPEN.test(line.at(first - 1)?.text ?? "");
  if (line.is(index, ...LINKS)) return line.knowledge.kazakhTopics.has(line.lower(index - 1));
  if (OF_REGION.test(token.lower)) return true;
  if (line.hit(index, "post") || line.hit(index, "chamber") || line.hit(index, "country"))
    return false;
  return isFiller(line, index) && kazakhCase(line, index) === null && !isPerson(line, index);
}

/** «Әділет министрлігі»: what ministries are named by is no given name there. */
function isPerson(line: Line, index: number): boolean {
  const token = line.at(index);
  return (
    token?.capitalized === true &&
    !line.knowledge.kazakhTopics.has(token.lower) &&
    (line.knowledge.givenNames.has(token.lower) || isFamilyName(token.text))
  );
}
