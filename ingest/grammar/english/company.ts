import type { Mention, PersonMention } from "../../stages.ts";
import type { Line } from "../line.ts";

/**
 * People who came along have the country of whom they came with: "the Speaker of the Riksdag Anna Berg, accompanied by
 * MPs A and B", "present from the Swedish side were MPs A and B".
 */
export function withHostCountries(line: Line, mentions: readonly Mention[]): Mention[] {
  const settled: Mention[] = [];
  for (const mention of mentions) {
    const isOpen =
      mention.kind === "person" && mention.name !== null && countryOf(mention) === null;
    const country = isOpen ? hostCountry(line, mention, settled) : null;
    settled.push(isOpen && country ? { ...mention, country } : mention);
  }
  return settled;
}

function hostCountry(
  line: Line,
  { first, posts }: PersonMention,
  before: readonly Mention[],
): string | null {
  const host = before.at(-1);
  const isBare = posts.some(({ record, body }) => !body && record.bare !== "none");
  if (!host || !isBare) return null;
  const between = line.tokens.slice(host.last, first).map(({ lower }) => lower);
  if (host.kind === "country") {
    const isSide = host.form === "adjective" && between[0] === "side" && between.length < 5;
    return isSide ? host.code : null;
  }
  if (host.kind !== "person" || !host.name) return null;
  // The further ones of "MPs A, B and C".
  if (host.posts[0] === posts[0]) return host.country;
  const isCompany = between.length < 6 && between.includes("by") && between.some(bringsAlong);
  return isCompany ? countryOf(host) : null;
}

function bringsAlong(word: string): boolean {
  return word === "accompanied" || word === "joined" || word === "flanked";
}

function countryOf({ country, posts }: PersonMention): string | null {
  const post = posts.find((held) => held.country ?? held.body?.country);
  return country ?? post?.country ?? post?.body?.country ?? null;
}
