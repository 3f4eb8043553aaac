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
    settled.push(isOpen && country ? seated(mention, country, settled.at(-1)) : mention);
  }
  return settled;
}

/** Members of a delegation sit in the parliament of its country, whichever house that is. */
function seated(
  { posts, ...person }: PersonMention,
  country: string,
  host: Mention | undefined,
): PersonMention {
  const isDelegate =
    host?.kind === "body" || (host?.kind === "person" && host.posts[0]?.country === country);
  return {
    ...person,
    posts: isDelegate ? posts.map((post) => ({ ...post, country })) : posts,
    country,
  };
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
  // "The delegation of Chile comprises MPs A, B and C".
  if (host.kind === "body")
    return host.head?.kind === "delegation" && between.length < 5 && between.some(isMadeOf)
      ? host.country
      : null;
  if (!host.name) return null;
  // The further ones of "MPs A, B and C".
  if (host.posts[0] && host.posts[0].first === posts[0]?.first) return host.country;
  // "Chairman of a committee of the Riksdag Anna Berg and MP Peter Lang".
  const isMember = posts.every(({ record }) => record.id === "member");
  if (isMember && between.length === 1 && between[0] === "and") return countryOf(host);
  const isCompany = between.length < 6 && between.includes("by") && between.some(bringsAlong);
  return isCompany ? countryOf(host) : null;
}

function isMadeOf(word: string): boolean {
  return /^(?:compris|compos|consist|includ)(?:e|es|ed|ing|s)$/.test(word);
}

function bringsAlong(word: string): boolean {
  return word === "accompanied" || word === "joined" || word === "flanked";
}

function countryOf({ country, posts }: PersonMention): string | null {
  const post = posts.find((held) => held.country ?? held.body?.country);
  return country ?? post?.country ?? post?.body?.country ?? null;
}
