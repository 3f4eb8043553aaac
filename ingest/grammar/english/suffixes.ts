import type { PersonMention, PostMention } from "../../stages.ts";
import { findCountry } from "../bodies/countries.ts";
import type { Line } from "../line.ts";
import { findPost } from "../posts.ts";
import { isCongressional, pastAside } from "./names.ts";

const RANK = /^(?:MP|MEP|MNA|MPA|MK|TD|MLA)$/;

/** What stands right behind a name: "John Doe MP", "Jane Roe (Labour)", "Rep. Ann Poe (R-TX)", "Juan Perez (Spain, EPP)". */
export function withSuffixes(line: Line, mention: PersonMention): PersonMention {
  const ranked = withRankAside(line, withRank(line, mention));
  const past = pastAside(line, ranked.last);
  if (past === ranked.last) return ranked;
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

/** "(Sweden, EPP)", "(APC, Lagos)". */
function placeIn(line: Line, from: number, to: number): string | null {
  for (let index = from + 1; index < to; index++) {
    const place = findCountry(line, index);
    if (place && place.form !== "adjective") return place.code;
  }
  return null;
}

function withRank(line: Line, mention: PersonMention): PersonMention {
  if (!RANK.test(line.at(mention.last)?.text ?? "")) return mention;
  const found = findPost(line, mention.last);
  if (found?.post.record.role.any !== "MEMBER") return { ...mention, last: mention.last + 1 };
  // Guests are written so as well, so it is no post at home.
  const post: PostMention = { ...found.post, record: { ...found.post.record, bare: "none" } };
  return { ...mention, posts: [...mention.posts, post], last: found.last };
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
