import { findBody } from "../bodies.ts";
import type { FoundPost } from "../found-post.ts";
import type { Line } from "../line.ts";

const MAX_BODIES = 4;

/**
 * One post of several bodies, as a post for each: «председатели Совфеда и Госдумы», «председатель Государственной думы
 * и Парламентского собрания Союза». The post alone when it has one body.
 */
export function sharedPosts(line: Line, lead: FoundPost): FoundPost[] {
  const posts = [lead];
  if (!lead.post.body) return posts;
  while (posts.length < MAX_BODIES) {
    const last = posts.at(-1)?.last ?? lead.last;
    if (!line.is(last, "и", ",")) break;
    const body = findBody(line, last + 1);
    if (!body || !(body.cases.length === 0 || body.cases.includes("gent"))) break;
    posts.push({
      ...lead,
      last: body.last,
      post: { ...lead.post, last: body.last, body, country: body.country },
    });
  }
  return posts;
}
