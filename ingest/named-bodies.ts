import type { BodyMention, Mention, PostMention, Reading } from "./stages.ts";

/** The bodies a mention names, those of posts included. */
export function bodiesOf(mention: Mention): BodyMention[] {
  if (mention.kind === "body") return [mention];
  return mention.kind === "person" ? mention.posts.flatMap(({ body }) => body ?? []) : [];
}

export function postsOf(mention: Mention): readonly PostMention[] {
  return mention.kind === "person" ? mention.posts : [];
}

/** All bodies an article names, in order. */
export function bodiesIn(readings: readonly Reading[]): BodyMention[] {
  return readings.flatMap(({ mentions }) => mentions.flatMap(bodiesOf));
}

/** All posts an article names, in order. */
export function postsIn(readings: readonly Reading[]): PostMention[] {
  return readings.flatMap(({ mentions }) => mentions.flatMap(postsOf));
}

/** The sentence that names a body, by its place among the readings; -1 where none does. */
export function placeOfBody(readings: readonly Reading[], body: BodyMention): number {
  return readings.findIndex(({ mentions }) => mentions.flatMap(bodiesOf).includes(body));
}
