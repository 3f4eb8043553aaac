import type { Mention, PersonMention } from "../../stages.ts";
import type { Line } from "../line.ts";

const LEADS_TO = [
  "composed",
  "comprising",
  "comprised",
  "comprises",
  "consisting",
  "consists",
  "consisted",
  "represented",
  "including",
  "includes",
  "included",
  "led",
  "headed",
];
const BETWEEN = [",", "and", "as", "well", "the", "mr", "ms", "mrs", "dr"];

/**
 * Posts of those who make up or lead a delegation are held in its country, where they name none: "the Chilean delegation,
 * represented by deputies Anna Berg and Peter Lang", "a delegation of Sweden led by Speaker Maria Silva".
 */
export function withDelegationCountry(line: Line, mentions: readonly Mention[]): Mention[] {
  let country: string | null = null;
  return mentions.map((mention, place) => {
    const before = mentions[place - 1];
    const between = line.tokens.slice(before?.last ?? 0, mention.first).map(({ lower }) => lower);
    if (before?.kind === "body" && before.head?.kind === "delegation")
      country =
        between.some((word) => LEADS_TO.includes(word)) && between.length < 5
          ? before.country
          : null;
    else if (!between.every((word) => BETWEEN.includes(word))) country = null;
    return country && mention.kind === "person" ? seated(mention, country) : mention;
  });
}

function seated(mention: PersonMention, country: string): PersonMention {
  const isOpen =
    mention.country === null && mention.posts.every((post) => !post.body && !post.country);
  if (!isOpen || mention.name?.known) return mention;
  return {
    ...mention,
    country,
    posts: mention.posts.map((post) => (post.record.bare === "none" ? post : { ...post, country })),
  };
}
