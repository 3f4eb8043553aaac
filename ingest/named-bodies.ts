import type { BodyMention, Mention, PostMention } from "./stages.ts";

/** The bodies a mention names, those of posts included. */
export function bodiesOf(mention: Mention): BodyMention[] {
  if (mention.kind === "body") return [mention];
  return mention.kind === "person" ? mention.posts.flatMap(({ body }) => body ?? []) : [];
}

export function postsOf(mention: Mention): readonly PostMention[] {
  return mention.kind === "person" ? mention.posts : [];
}
