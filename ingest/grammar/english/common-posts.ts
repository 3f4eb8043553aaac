import type { Mention, PersonMention } from "../../stages.ts";
import type { Line } from "../line.ts";

const LINKS = [",", "and"];

/** "Anna Berg, Peter Lang and Maria Silva, members of the council": the plural post behind a list of bare names is held by each. */
export function withCommonPosts(line: Line, mentions: readonly Mention[]): Mention[] {
  const settled: Mention[] = [];
  for (const mention of mentions) {
    const names = mention.kind === "person" ? listBefore(line, settled, mention) : [];
    if (mention.kind !== "person" || names.length < 2) {
      settled.push(mention);
      continue;
    }
    const [last] = names.slice(-1);
    settled.splice(
      settled.length - names.length,
      names.length,
      ...names.map((person) => ({
        ...person,
        posts: mention.posts,
        country: mention.country,
        last: person === last ? mention.last : person.last,
      })),
    );
  }
  return settled;
}

/** The bare names right before a plural post, where an "and" closes their list; none where anything else stands there. */
function listBefore(
  line: Line,
  before: readonly Mention[],
  { first, name, plural, posts }: PersonMention,
): readonly PersonMention[] {
  const record = posts[0]?.record;
  if (name || !plural || record?.role.any !== "MEMBER") return [];
  const comma = line.is(first - 1, "both", "all", "the") ? first - 2 : first - 1;
  const found: PersonMention[] = [];
  let end = comma;
  let isClosed = false;
  for (const mention of [...before].reverse()) {
    if (mention.kind !== "person" || !mention.name || mention.posts.length > 0) break;
    const words = line.tokens.slice(mention.last, found.length > 0 ? end : comma);
    if (
      found.length > 0 &&
      !(words.length > 0 && words.every(({ lower }) => LINKS.includes(lower)))
    )
      break;
    if (found.length === 0 && mention.last !== comma) break;
    isClosed ||= words.some(({ lower }) => lower === "and");
    found.unshift(mention);
    end = mention.first;
  }
  return isClosed && line.is(comma, ",") ? found : [];
}
