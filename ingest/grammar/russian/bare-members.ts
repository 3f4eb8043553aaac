import type { Mention, PersonMention, PostMention } from "../../stages.ts";

/** A person with a name whose only posts are such as members have, in no body or country: «депутат Анна Белова». */
export function isBareMember(
  mention: Mention,
  posts: ReadonlySet<string>,
): mention is PersonMention {
  return (
    mention.kind === "person" &&
    mention.name !== null &&
    mention.country === null &&
    mention.posts.length > 0 &&
    mention.posts.every(({ record, body, country }) => posts.has(record.id) && !body && !country)
  );
}

/** The person with all posts held in a body, in a country or in both. */
export function seatedIn(
  mention: PersonMention,
  seat: Partial<Pick<PostMention, "body" | "country">>,
): PersonMention {
  return { ...mention, posts: mention.posts.map((post) => ({ ...post, ...seat })) };
}
