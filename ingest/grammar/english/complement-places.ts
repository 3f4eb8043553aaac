import type { PostRecord } from "../../knowledge/schema.ts";
import type { CountryMention } from "../../stages.ts";
import type { Line } from "../line.ts";

/** "head of the Chilean army": of the country he is no head. */
export function ofSomething(
  line: Line,
  { id }: PostRecord,
  { form, last }: CountryMention,
): boolean {
  const next = line.at(last);
  return id === "head" && form === "adjective" && next?.kind === "word" && !next.capitalized;
}

/** "president of the Korean Sport Bridge": an adjective before more words with a capital names a body nobody lists. */
export function opensUnknown(line: Line, { form, last }: CountryMention): boolean {
  return form === "adjective" && line.at(last)?.capitalized === true && !line.hit(last, "post");
}

const REGIONS = /^(?:prefecture|province|region|district|oblast|county|governorate|canton|city)$/;

/** "Governor of Japan's Gunma prefecture Ken Sato", "akim of Kazakhstan's Abai Region": a part of the country. */
export function pastRegion(line: Line, last: number): number {
  const isOwner = line.is(last, "'s", "’s") || /['’]s$/.test(line.lower(last - 1));
  for (let index = last; isOwner && index < last + 4; index++) {
    if (REGIONS.test(line.lower(index))) return index + 1;
    if (!line.at(index)?.capitalized && !line.is(index, "'s", "’s")) return last;
  }
  return last;
}

/** One word nothing is known of before two more. */
export function isPlaceBeforeName(line: Line, index: number): boolean {
  const { givenNames, honorifics } = line.knowledge;
  const word = line.lower(index);
  return (
    [0, 1, 2].every((step) => line.at(index + step)?.capitalized === true) &&
    line.hits(index).length === 0 &&
    !givenNames.has(word) &&
    !honorifics.en.has(word)
  );
}

/** "Speaker of the 8th Parliament", "President of the 46th AIPA". */
export function isOrdinal(line: Line, index: number): boolean {
  const isNamed = line.hit(index + 2, "chamber") ?? line.hit(index + 2, "forum");
  return line.is(index + 1, "st", "nd", "rd", "th") && isNamed !== null;
}

/** "MP for North Tongu", where no name follows at once. */
export function pastConstituency(line: Line, link: number): number {
  if (!line.is(link, "for") || line.hits(link + 1).length > 0) return link;
  let last = link + 1;
  while (line.at(last)?.capitalized && !line.hit(last, "post")) last++;
  const isShort = last > link + 1 && last - link < 5;
  return isShort && line.at(last)?.capitalized !== true && !line.is(last, "of") ? last : link;
}

/** "in charge of Special Missions of Chile", "in charge of Zone Affairs,": any words with a capital that are closed by more than a name. */
export function pastCharge(line: Line, from: number): number {
  let last = from;
  while (line.at(last)?.capitalized || (line.is(last, "and") && line.at(last + 1)?.capitalized))
    last++;
  const isClosed = last > from && line.is(last, "of", "and", ",", "(");
  const isNamed = line.tokens
    .slice(from, last)
    .some(({ lower }) => line.knowledge.givenNames.has(lower));
  return isClosed && !isNamed ? last : pastTopics(line, from);
}

/** "Foreign Affairs and Trade", "the UN Office": capitalized topics, with the small words between them. */
export function pastTopics(line: Line, from: number): number {
  let last = from;
  for (let index = from; ; index++) {
    const token = line.at(index);
    if (
      token?.capitalized &&
      line.knowledge.topics.has(token.lower.replace(/['’]s?$/, "")) &&
      !line.hit(index, "post")
    )
      last = index + 1;
    else if (line.is(index, ",") && line.is(index + 1, "and") && line.at(index + 2)?.capitalized)
      index++;
    else if (!(line.is(index, "and", "&", ",") && index > from && line.at(index + 1)?.capitalized))
      return last;
  }
}

/** "Ambassador to the Vienna-based International Organizations Anna Berg". */
export function pastOrganizations(line: Line, from: number): number {
  for (let index = from; index < from + 3 && line.at(index)?.capitalized; index++)
    if (line.is(index, "organizations", "organisations", "institutions")) return index + 1;
  return from;
}
