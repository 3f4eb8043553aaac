import type { PostMention } from "../stages.ts";
import type { Case } from "../text/morphology.ts";
import { postsOfOwners } from "./english/owners-ahead.ts";
import { pairedPosts } from "./english/paired-posts.ts";
import { behindComma, holdsBoth } from "./english/persons.ts";
import type { FoundPost } from "./found-post.ts";
import { skipHonorifics } from "./honorifics.ts";
import type { Line } from "./line.ts";
import { findName, type NameEvidence } from "./names.ts";
import { findPost } from "./posts.ts";
import { sharedPosts } from "./russian/shared-posts.ts";

const NO_CASES: readonly Case[] = [];

const NO_EVIDENCE: NameEvidence = new Map();

const MAX_POSTS = 4;

const MEMBERS: ReadonlySet<string> = new Set(["member", "people-deputy"]);

/**
 * One post or several of one person: «Председатель Мажилиса, действующий председатель ТюркПА Ерлан Кошанов».
 * Several only where the name follows the last of them.
 */
export function leadingPosts(line: Line, first: number): FoundPost[] {
  const lead = findPost(line, first);
  if (!lead) return line.language === "en" ? namedOwners(line, first) : [];
  const posts = [...postsOf(line, lead)];
  while (posts.length < MAX_POSTS) {
    const previous = posts.at(-1);
    if (!previous) break;
    // "Chairman of the Committee, and President of the Association Anna Berg"
    const isCommaAnd =
      line.language === "en" &&
      line.is(previous.last, ",") &&
      line.is(previous.last + 1, "and") &&
      !line.is(first - 1, ",", "the");
    const isAnd = isCommaAnd || line.is(previous.last, "и", "and", "және", "әрі");
    const isDashed = line.is(previous.last, "–", "—", "-", "/");
    const isJoined = line.at(previous.last)?.text === "," || (line.language !== "ru" && isDashed);
    // "Chairman Senate Senator Anna Berg": English puts the rank right behind the post.
    const isAdjacent =
      (line.language === "en" && !isAnd && !isJoined) || isFirstPresident(line, previous);
    if (!isAnd && !isJoined && !isAdjacent && !isDashed) break;
    const skipped = isAdjacent ? 0 : isCommaAnd ? 2 : 1;
    const next = findPost(line, previous.last + skipped);
    if (isDashed && !isJoined && !isOtherOffice(line, previous, next)) break;
    const isBoth = isAnd && line.language === "en" && next !== null && holdsBoth(lead, next);
    // "member of the Committee, Secretary General and Chairman of the Office Anna Berg": what "and" joins stands beside it.
    const other = isAnd && line.language === "en" ? previous : lead;
    if (!next || !(isBoth || isSamePerson(other, next, isAnd))) break;
    if (isAdjacent && line.language === "en" && next.post.record.role.any !== "MEMBER") break;
    posts.push(next);
  }
  const last = posts.at(-1);
  if (posts.length > 1 && last && !hasNameAt(line, last.last, true)) return [lead];
  return posts;
}

/** "the Russian and Chilean presidents, Anna Berg and Peter Lang": only where names follow. */
function namedOwners(line: Line, first: number): FoundPost[] {
  const posts = postsOfOwners(line, first, findPost);
  const last = posts.at(-1)?.last;
  return last !== undefined && hasNameAt(line, last) ? [...posts] : [];
}

/** «Тұңғыш Президенті Елбасы Нұрсұлтан Назарбаев»: the title of one person stands right behind the office. */
function isFirstPresident(line: Line, { last, post }: FoundPost): boolean {
  return (
    line.language === "kk" &&
    post.record.id === "president" &&
    line.hit(last, "post", ({ record }) => record.person !== undefined) !== null
  );
}

/** A post of several bodies, to each its own: «председатели Сената и Мажилиса», "Presidents of Sweden and Chile". */
function postsOf(line: Line, lead: FoundPost): readonly FoundPost[] {
  switch (line.language) {
    case "ru":
      return sharedPosts(line, lead);
    case "en":
      return pairedPosts(line, lead) ?? [lead];
    case "kk":
      return lead.second ? [lead, lead.second] : [lead];
  }
}

/**
 * «председатель Сената – руководитель секретариата Съезда Анна Седых», «заместитель премьер-министра – министр финансов Пётр
 * Орлов»; but not «президент Чили – президент Перу».
 */
function isOtherOffice(line: Line, { post }: FoundPost, next: FoundPost | null): boolean {
  if (!next) return false;
  const isRussian = line.language === "ru" && post.record !== next.post.record;
  return isRussian || [post, next.post].some(({ body }) => body?.type === "Forum");
}

/** Two speakers of two chambers are two people; a speaker who also heads a forum is one. */
function isSamePerson(lead: FoundPost, next: FoundPost, isAnd: boolean): boolean {
  if (lead.post.plural || next.post.plural) return false;
  if (
    lead.cases.length > 0 &&
    next.cases.length > 0 &&
    !lead.cases.some((kase) => next.cases.includes(kase))
  )
    return false;
  const [one, other] = [lead.post, next.post];
  const isBetween = [one, other].some(({ body }) => body?.type === "Forum");
  if (!isBetween && one.country && other.country && one.country !== other.country) return false;
  const chambers = [one, other].filter(({ body }) => body?.type === "Chamber").length;
  if (chambers === 2 && isWithHouse(one, other)) return true;
  if (chambers === 2 && one.body?.name !== other.body?.name) return false;
  if (!isAnd) return true;
  const international = [one, other].some(
    ({ body }) => body?.type === "Forum" || body?.type === "Organization",
  );
  // "Member of the Khural and Head of the Friendship Group": in English one person.
  const isGroupHead =
    (other.body?.type === "Forum" || other.body?.head?.kind === "committee") &&
    other.record.role.any !== "MEMBER";
  return international && (!MEMBERS.has(one.record.id) || isGroupHead);
}

/** "President of the National Assembly and Speaker of the House of Representatives of Thailand": the parliament and its house. */
function isWithHouse({ body: whole }: PostMention, { body: house }: PostMention): boolean {
  const houses = house?.chambers ?? [];
  return (whole?.chambers ?? []).some(
    ({ kind, country }) =>
      kind === "PARLIAMENT" &&
      houses.some((record) => record.country === country && record.kind === "LOWER") &&
      house?.country === country,
  );
}

export function hasNameAt(line: Line, index: number, mayBeParted = false): boolean {
  const behind =
    mayBeParted && line.language === "en" ? (behindComma(line, index) ?? index) : index;
  return line.onceAt(isName, skipHonorifics(line, behind));
}

/** Whether a dash with a name behind it stands at a token. */
export function namedPastDash(line: Line, index: number): boolean {
  return line.is(index, "–", "—", "-") && hasNameAt(line, index + 1);
}

function isName(line: Line, index: number): boolean {
  const context = { evidence: NO_EVIDENCE, afterPost: true, cases: NO_CASES, gender: null };
  return findName(line, index, context) !== null;
}
