import type { CountryMention } from "../../stages.ts";
import { findCountry } from "../bodies/countries.ts";
import { findBody } from "../bodies.ts";
import type { FoundPost } from "../found-post.ts";
import type { Line } from "../line.ts";

const MAX_BODIES = 4;

/** «президенты России и Таджикистана», «спикеры парламентов Азербайджана и Армении». */
function countryOf(line: Line, index: number, { post }: FoundPost): CountryMention | null {
  if (!post.plural || !post.country) return null;
  const place = findCountry(line, index);
  return place?.form === "noun" && (place.cases.length === 0 || place.cases.includes("gent"))
    ? place
    : null;
}

/**
 * One post of several bodies, as a post for each: «председатели Совфеда и Госдумы», «председатель Государственной думы
 * и Парламентского собрания Союза». The post alone when it has one body.
 */
export function sharedPosts(line: Line, lead: FoundPost): FoundPost[] {
  const posts = [lead];
  if (!lead.post.body && !lead.post.plural) return posts;
  while (posts.length < MAX_BODIES) {
    const last = posts.at(-1)?.last ?? lead.last;
    if (!line.is(last, "и", ",")) break;
    const body = findBody(line, last + 1);
    const country = body ? null : countryOf(line, last + 1, lead);
    if (country) {
      const post = { ...lead.post, last: country.last, body: null, country: country.code };
      posts.push({ ...lead, last: country.last, post });
      continue;
    }
    if (!body || !(body.cases.length === 0 || body.cases.includes("gent"))) break;
    posts.push({
      ...lead,
      last: body.last,
      post: { ...lead.post, last: body.last, body, country: body.country },
    });
  }
  return posts.length > 1 ? inCountry(line, posts) : posts;
}

/** «спикер Ассамблеи и Совета Кубы»: the country behind the last body is that of all. */
function inCountry(line: Line, posts: readonly FoundPost[]): FoundPost[] {
  const end = posts.at(-1)?.last ?? 0;
  const place = findCountry(line, end);
  if (place?.form !== "noun" || !place.cases.includes("gent")) return [...posts];
  return posts.map((found, index) => ({
    ...found,
    last: index === posts.length - 1 ? place.last : found.last,
    post: { ...found.post, country: found.post.country ?? place.code },
  }));
}

/** «заместитель председателя, генеральный секретарь Фронта»: both in the organization named last. */
export function shareOrganization(posts: readonly FoundPost[]): readonly FoundPost[] {
  const body = posts.at(-1)?.post.body;
  if (body?.type !== "Organization") return posts;
  const isBare = ({ post }: FoundPost) =>
    post.record.id === "deputy-chair" && !post.body && !post.country;
  return posts.map((found) =>
    isBare(found) ? { ...found, post: { ...found.post, body, country: body.country } } : found,
  );
}
