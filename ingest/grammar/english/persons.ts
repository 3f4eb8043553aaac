import type { PersonMention, PostMention } from "../../stages.ts";
import { findCountry } from "../bodies/countries.ts";
import type { FoundPost } from "../found-post.ts";
import type { Line } from "../line.ts";
import type { FoundName } from "../names.ts";
import { findPost } from "../posts.ts";
import { findEnglishBody } from "./bodies.ts";
import { withoutTarget } from "./groups.ts";

/** "President Anna Berg, the Speaker of Parliament, and the ministers": another office is another person's. */
export function isOtherOffice({ posts }: PersonMention, { post }: FoundPost): boolean {
  const executive = ["president", "prime-minister", "minister", "head-of-state", "monarch"];
  const isExecutive = posts.some(
    ({ record, body, former }) =>
      executive.includes(record.id) && !former && (!body || body.type === "Organization"),
  );
  return isExecutive && post.body?.type === "Chamber" && post.record.id === "chair" && !post.former;
}

const MINISTERIAL = ["deputy-prime-minister", "prime-minister", "minister", "monarch"];

/**
 * "Deputy Prime Minister and Foreign Minister Anna Berg", "Crown Prince and Prime Minister", "the MP for Leeds and former
 * Chair of the Finance Committee Anna Berg": two offices that one person holds.
 */
export function holdsBoth({ post }: FoundPost, next: FoundPost): boolean {
  if (post.plural || next.post.plural) return false;
  if (post.country && next.post.country && post.country !== next.post.country) return false;
  if (next.post.former) return true;
  // "Vice-President and Chairman of the Rajya Sabha".
  if (post.record.id === "vice-president" && next.post.body?.type === "Chamber") return !post.body;
  // "Deputy Secretary General of Parliament and Chief of Staff Peter Lang".
  const isServing = ["secretary-general", "deputy-secretary-general"].includes(post.record.id);
  if (isServing && /^chief of staff$/i.test(next.post.title)) return true;
  return MINISTERIAL.includes(post.record.id) && MINISTERIAL.includes(next.post.record.id);
}

/** What parts an apposition from a post, beside commas. */
const ASIDES = ["–", "—", "-", "("];

/** "The Speaker of the Riksdag – Anna Berg – received", "the Speaker of the Riksdag (Anna Berg)", with commas too. */
export function behindMark(line: Line, last: number): number | null {
  const isAside = ASIDES.includes(line.at(last)?.text ?? "") && line.at(last + 1)?.capitalized;
  return isAside && !line.sentence.isTitle ? last + 1 : behindComma(line, last);
}

/** A post and a name that a comma parts: "the Speaker of the Milli Majlis, Sahiba Gafarova, arrived". Where the name may begin. */
export function behindComma(line: Line, last: number): number | null {
  if (line.at(last)?.text !== ",") return null;
  // "the Senate President, the Honorable Anna Berg".
  const isTitled =
    line.is(last + 1, "the") && line.is(last + 2, "honorable", "honourable", "hon", "rt", "right");
  if (isTitled) return last + 2;
  return line.at(last + 1)?.capitalized ? last + 1 : null;
}

/**
 * Whether a name behind a comma is the holder's. After a prepositional phrase or a participle that opens the sentence it may
 * be the subject instead: "At a meeting with the Speaker, Anna Berg said …", "Thanking the Speaker, Anna Berg said …".
 */
export function isHolderBehindComma(
  line: Line,
  first: number,
  name: FoundName,
  posts: number,
): boolean {
  if (name.name.words.length < 2) return false;
  const next = line.at(name.last);
  const isClosed = !next || next.kind === "punctuation";
  const opener = line.at(name.first - 1)?.text ?? "";
  if (opener === "(") return next?.text === ")";
  if (ASIDES.includes(opener)) return isClosed || line.is(name.last, "and");
  // "…, Chairman of the Duma, Mr. Peter Lang and …"
  const isTitled = name.first > 0 && line.at(name.first - 1)?.text !== ",";
  return isClosed || isTitled || posts > 1 || !opensWithPreposition(line, first);
}

export function opensWithPreposition(line: Line, first: number): boolean {
  if (first > 0 && isParticiple(line, 0)) return true;
  for (let index = 0; index < first; index++) {
    if (
      ["during", "at", "in", "after", "following", "according", "on", "before", "within"].includes(
        line.lower(index),
      )
    )
      return true;
    if (line.at(index)?.capitalized === false) return false;
  }
  return false;
}

/** "Thanking", but "Beijing". */
function isParticiple(line: Line, index: number): boolean {
  return /ing$/.test(line.lower(index)) && line.hits(index).length === 0;
}

/** "Xu Dunxin, chairman of the China Foundation": the post behind it speaks for an unknown name. */
export function hasPostBehind(line: Line, { last, name }: FoundName): boolean {
  const opener = line.at(last)?.text ?? "";
  if (name.words.length < 2 || ![",", "("].includes(opener)) return false;
  const start = line.is(last + 1, "the", "a", "an") ? last + 2 : last + 1;
  const post = findPost(line, start);
  const isChairing = line.is(start, "who") && chairing(line, start + 1) !== null;
  return isChairing || (post !== null && !post.post.plural);
}

/** "Secretary General – Head of the IPA CIS Council Secretariat": the first post is held in what the second serves. */
export function shareBodies(line: Line, posts: readonly FoundPost[]): readonly FoundPost[] {
  return posts.map((found, index) => {
    const body = posts[index + 1]?.post.body;
    if (!body || found.post.body || found.post.country || !line.is(found.last, "–", "—", "-"))
      return found;
    return {
      ...found,
      post: {
        ...found.post,
        body: { ...body, head: null },
        country: found.post.country ?? body.country,
      },
    };
  });
}

/** "Anna Berg, who chairs the Committee on Health of the Riksdag": the verb is a post; "who chairs the meeting" is none. */
export function chairing(line: Line, verb: number): FoundPost | null {
  const isChairing =
    line.is(verb, "chairs", "heads", "co-chairs") && line.is(verb - 1, "who", "also");
  const record = isChairing ? line.knowledge.posts.get("chair") : undefined;
  const found = record
    ? findEnglishBody(line, line.is(verb + 1, "the") ? verb + 2 : verb + 1)
    : null;
  if (!record || !found || found.anaphoric || found.head?.kind === "delegation") return null;
  const body = withoutTarget(line, found);
  const title = `chair of ${body.name}`;
  const { last, country } = body;
  const post = { record, first: verb, last, title, body, country, former: false, plural: false };
  return { first: verb, last, cases: [], demonym: null, post };
}

/** "Anna Berg, Secretary General - Head of the Council Secretariat": she is the council's. */
export function withServed(posts: readonly PostMention[]): PostMention[] {
  return posts.map((post, index) => {
    const body = posts[index + 1]?.body;
    const isServed =
      post.record.id === "secretary-general" && !post.body && body?.head?.kind === "staff";
    return isServed && body ? { ...post, body: { ...body, head: null } } : post;
  });
}

/** "Speaker Anna Berg of the Riksdag", "Presidents A of Sweden and B of Chile": what the post is held in stands behind the name. */
export function withOwner(line: Line, mention: PersonMention): PersonMention {
  const [post] = mention.posts;
  if (!post || post.body || post.country || !line.is(mention.last, "of", "from")) return mention;
  const start = line.is(mention.last + 1, "the") ? mention.last + 2 : mention.last + 1;
  const body = findEnglishBody(line, start);
  const isHeld = body !== null && (body.type === "Chamber" || body.type === "Forum");
  const place = body ? null : findCountry(line, start);
  const owner = isHeld ? body : place?.form === "noun" ? place : null;
  if (!owner) return mention;
  // "Senator Anna Berg of the Chile-Peru Friendship Group" sits in a senate.
  if (isHeld && body.type === "Forum" && post.record.role.any === "MEMBER") return mention;
  // "Vice-President Anna Berg from Sweden" comes from there; what she presides over is another thing.
  const isFrom = line.is(mention.last, "from") && place !== null;
  if (isFrom && ["president", "vice-president", "secretary-general"].includes(post.record.id))
    return {
      ...mention,
      country: place?.code ?? null,
      posts: [{ ...post, record: { ...post.record, bare: "none" } }, ...mention.posts.slice(1)],
      last: owner.last,
    };
  const held = isHeld
    ? { ...post, body, country: body.country }
    : { ...post, country: place?.code ?? null };
  return { ...mention, posts: [held, ...mention.posts.slice(1)], last: owner.last };
}
