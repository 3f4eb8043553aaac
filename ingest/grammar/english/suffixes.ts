import type { PersonMention, PostMention } from "../../stages.ts";
import { findCountry } from "../bodies/countries.ts";
import type { Line } from "../line.ts";
import { pastParenthesis } from "../parentheses.ts";
import { findPost } from "../posts.ts";
import { isCongressional, pastAside } from "./names.ts";

const RANK = /^(?:MP|MEP|MNA|MPA|MK|TD|MLA)$/;

const MAX_PARTY = 8;

/** What stands right behind a name: "John Doe MP", "Jane Roe (Labour)", "Rep. Ann Poe (R-TX)", "Juan Perez (Spain, EPP)". */
export function withSuffixes(line: Line, mention: PersonMention): PersonMention {
  const ranked = withParty(line, withRankAside(line, withRank(line, mention)));
  const past = pastAside(line, ranked.last);
  if (past === ranked.last) return withState(line, ranked);
  if (isCongressional(line, ranked.last))
    return {
      ...ranked,
      country: ranked.country ?? "US",
      posts: inCongress(line, ranked.posts),
      last: past,
    };
  return { ...ranked, country: ranked.country ?? placeIn(line, ranked.last, past), last: past };
}

/** "Anna Berg (MP, Chile)": of the parliament of that country. */
function withRankAside(line: Line, mention: PersonMention): PersonMention {
  const open = mention.last;
  if (line.at(open)?.text !== "(" || !RANK.test(line.at(open + 1)?.text ?? "")) return mention;
  const place = line.is(open + 2, ",") ? findCountry(line, open + 3) : null;
  const found = place && line.at(place.last)?.text === ")" ? findPost(line, open + 1) : null;
  if (!place || !found || found.last !== open + 2) return mention;
  const post: PostMention = { ...found.post, country: place.code };
  return { ...mention, posts: [...mention.posts, post], last: place.last + 1 };
}

/** "Rep. Ann Poe, Democrat from California", "Rep. Ann Poe, a Republican of Ohio". */
function withState(line: Line, mention: PersonMention): PersonMention {
  const start = line.is(mention.last + 1, "a") ? mention.last + 2 : mention.last + 1;
  const isMember =
    line.at(mention.last)?.text === "," &&
    line.is(start, "democrat", "republican") &&
    line.is(start + 1, "from", "of");
  const place = isMember ? findCountry(line, start + 2) : null;
  if (place?.code !== "US") return mention;
  const posts = inCongress(line, mention.posts);
  return { ...mention, country: mention.country ?? "US", posts, last: place.last };
}

/** "Peter Lang from the Centre Party, Chairman of the group", "Anna Berg of the Green Party and …": what is behind goes on. */
function withParty(line: Line, mention: PersonMention): PersonMention {
  if (!line.is(mention.last, "from", "of") || !line.is(mention.last + 1, "the")) return mention;
  for (let index = mention.last + 2; index < mention.last + MAX_PARTY; index++) {
    if (line.is(index, "party")) {
      const last = pastParenthesis(line, index + 1);
      const isListed = line.is(last, ",", "and", ";") || line.at(last) === undefined;
      return isListed || line.at(last)?.text === "." ? { ...mention, last } : mention;
    }
    if (!line.at(index)?.capitalized && !line.is(index, "and", "of")) return mention;
  }
  return mention;
}

/** "(Sweden, EPP)", "(APC, Lagos)". */
function placeIn(line: Line, from: number, to: number): string | null {
  for (let index = from + 1; index < to; index++) {
    const place = findCountry(line, index);
    if (place && place.form !== "adjective") return place.code;
  }
  return null;
}

function withRank(line: Line, mention: PersonMention): PersonMention {
  const pointed = withPointedRank(line, mention);
  if (pointed) return pointed;
  if (!RANK.test(line.at(mention.last)?.text ?? "")) return mention;
  const found = findPost(line, mention.last);
  if (found?.post.record.role.any !== "MEMBER") return { ...mention, last: mention.last + 1 };
  // "Anna Berg TD" sits in one country's house, "Anna Berg MP of Laos" in the one that is written.
  if (found.post.record.implies || found.post.country)
    return { ...mention, posts: [...mention.posts, found.post], last: found.last };
  // Guests are written so as well, so it is no post at home.
  const post: PostMention = { ...found.post, record: { ...found.post.record, bare: "none" } };
  return { ...mention, posts: [...mention.posts, post], last: found.last };
}

/** "Peter Lang, M.P.", as news of Canada writes it. */
function withPointedRank(line: Line, mention: PersonMention): PersonMention | null {
  const start = line.is(mention.last, ",") ? mention.last + 1 : mention.last;
  const rank = pointedRank(line, start);
  const record = line.knowledge.posts.get("member");
  if (!rank || !record) return null;
  const { last } = rank;
  // "M.S.P.", "M.L.A.": of the parliament of a part of a country.
  if (rank.letters !== "MP") return { ...mention, last };
  const post: PostMention = {
    record: { ...record, bare: "none" },
    first: start,
    last,
    title: "MP",
    body: null,
    country: null,
    former: false,
    plural: false,
  };
  return { ...mention, posts: [...mention.posts, post], last };
}

/** "M.P.", "M.S.P.": letters with full stops, however they are cut into tokens. */
function pointedRank(line: Line, first: number): { letters: string; last: number } | null {
  let last = first;
  let letters = "";
  while (
    /^(?:\p{Lu}\.?|\.|(?:\p{Lu}\.)+\p{Lu}?)$/u.test(line.at(last)?.text ?? "") &&
    last < first + 6
  ) {
    letters += line.at(last)?.text ?? "";
    last++;
  }
  const plain = letters.replaceAll(".", "");
  return letters.includes(".") && /^(?:MP|MSP|MLA|MLC|MEP)$/.test(plain)
    ? { letters: plain, last }
    : null;
}

/** "Rep." sits in the House of Representatives, "Sen." in the Senate. */
function inCongress(line: Line, posts: readonly PostMention[]): readonly PostMention[] {
  const house = line.knowledge.posts.get("congressman");
  return posts.map((post) => {
    if (post.body || post.country || !house) return post;
    if (post.record.id === "senator") return { ...post, country: "US" };
    return post.record.id === "member" ? { ...post, record: house, country: "US" } : post;
  });
}
