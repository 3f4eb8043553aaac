import type { BodyMention, CountryMention, PostMention } from "../../stages.ts";
import { findCountry } from "../bodies/countries.ts";
import { findBody } from "../bodies.ts";
import type { FoundPost } from "../found-post.ts";
import type { Line } from "../line.ts";
import { sameHouse } from "./shared-bodies.ts";

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
      const post = { ...inOtherCountry(line, lead.post, country), last: country.last };
      posts.push({ ...lead, last: country.last, post });
      continue;
    }
    if (!body || !(body.cases.length === 0 || body.cases.includes("gent"))) break;
    posts.push({
      ...lead,
      last: body.last,
      post: {
        ...lead.post,
        last: body.last,
        body,
        country: body.country,
        title: titleOf(line, lead.post, body),
      },
    });
  }
  return posts.length > 1 ? inCountry(line, posts) : posts;
}

/** The same post elsewhere: «главы парламентов Азербайджана и Армении» head parliaments, «президенты …» countries. */
export function inOtherCountry(line: Line, post: PostMention, place: CountryMention): PostMention {
  const body = post.body?.type === "Chamber" ? sameHouse(line, post.body, place) : null;
  return { ...post, body, country: place.code, title: titleIn(line, post, place) };
}

/** «Президенты России и Таджикистана»: «Президент Таджикистана» is the other's title. */
function titleIn(line: Line, { first, last, title }: PostMention, place: CountryMention): string {
  for (let index = first; index < last; index++) {
    const named = findCountry(line, index);
    if (named?.last !== last) continue;
    const written = line.text(named.first, named.last);
    if (title.endsWith(written))
      return title.slice(0, -written.length) + line.text(place.first, place.last);
  }
  return title;
}

/** «Маршалы Сейма и Сената»: «Маршал Сената» is the other's title. */
function titleOf(line: Line, { title, body, last }: PostMention, other: BodyMention): string {
  const written = body ? line.text(body.first, last) : "";
  return written && title.endsWith(written)
    ? title.slice(0, -written.length) + line.text(other.first, other.last)
    : title;
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
