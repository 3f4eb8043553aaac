import { type FoundPost, isInsideBody } from "../found-post.ts";
import type { Line } from "../line.ts";
import { nominativePhrase } from "../nominative.ts";
import { pastParenthesis } from "../parentheses.ts";
import { kazakhCase, mayOwn } from "./cases.ts";
import { isChosen, pastField, pastFillers, pastScope } from "./fillers.ts";
import { isFormer, type Owners, readOwner } from "./post-owners.ts";
import {
  acronymOwner,
  anaphorOwner,
  quotedOwner,
  regionOwner,
  unknownOwner,
} from "./unlisted-owners.ts";

const NO_OWNERS: Owners = {
  body: null,
  country: null,
  demonym: null,
  former: false,
  region: false,
  national: false,
};
const MAX_LINKS = 10;
const GATHERING = /^(?:кеңес|жиналыс|саммит|отырыс|кездесу|басқосу|форум|конференция|съез)/u;
const OF_REGION = { bare: "none" } as const;
const OF_COUNTRY = { bare: "Country" } as const;
const OPEN = /^[«"“„]$/;
const ABSTRACT = /[лд][ыі](?:қ|к|[ғг][ыі])(?:\p{L}{0,3})$/u;
/** «ұйымға мүше мемлекеттер» */
const STATES = /^(?:мемлекет|ел|болу|болып|болған)/u;
const FILLED = /^(?:сайла|тағайында|ұсын)/u;

/** Bodies and countries before the post: «Қазақстан Республикасы Парламенті Мәжілісінің Төрағасы». */
export function kazakhPost(line: Line, first: number): FoundPost | null {
  const owners: Owners = { ...NO_OWNERS };
  const isQuoted = OPEN.test(line.at(first)?.text ?? "");
  let index = quotedOwner(line, first, owners) ?? (isQuoted ? first + 1 : first);
  for (let step = 0; step < MAX_LINKS; step++) {
    const post = postAt(line, first, index, owners);
    if (post && !isOwnedPost(line, post.last)) return post;
    owners.national ||= post?.post.record.bare === "Country";
    const isOwned = owners.body !== null || owners.country !== null || owners.national;
    const next =
      post?.last ??
      (isOwned && index > first ? pastScope(line, index) : null) ??
      quotedOwner(line, index, owners) ??
      readOwner(line, index, owners) ??
      (index > first
        ? (pastField(line, index, true) ??
          unknownOwner(line, first, index, owners) ??
          pastFillers(line, index))
        : (anaphorOwner(line, index, owners) ??
          acronymOwner(line, index, owners) ??
          regionOwner(line, index, owners) ??
          pastField(line, index, false) ??
          unknownOwner(line, first, index, owners)));
    if (next === null) return secondOwner(line, first, index, owners);
    const isOwning = mayOwn(line, next - 1) || isChosen(line, next - 1);
    if (!isOwning || isSubjectForum(line, next, owners)) return null;
    index = pastParenthesis(line, next);
  }
  return null;
}

/** «Парламент Мәжілісінің және «AMANAT» партиясының төрағасы»: one office of two bodies. */
function secondOwner(
  line: Line,
  first: number,
  index: number,
  { body, country }: Owners,
): FoundPost | null {
  const isLinked = line.is(index, "және", "әрі") && kazakhCase(line, index - 1) === "gent";
  const second = isLinked && body?.last === index ? kazakhPost(line, index + 1) : null;
  if (!second?.post.body || second.post.plural) return null;
  const { post, last } = second;
  const word = nominativePhrase(line, last - 1, last);
  const title = `${line.text(first, index)} ${word}`;
  return { ...second, first, post: { ...post, first, title, body, country }, second };
}

/** «… съезі Қазақстан Республикасының Президенті …»: a forum in the nominative owns no country's post. */
function isSubjectForum(line: Line, index: number, { body }: Owners): boolean {
  const isBare =
    body?.type === "Forum" && body.last === index && kazakhCase(line, index - 1) === null;
  return isBare && line.hit(index, "country", ({ form }) => form !== "city") !== null;
}

function postAt(
  line: Line,
  first: number,
  index: number,
  { body, country, demonym, former, region, national }: Owners,
): FoundPost | null {
  const hit = line.hit(index, "post");
  const [value] = hit?.values ?? [];
  // «Депутаттар палатасы», «Өкілдер палатасы»: a word of the house's name.
  const isHouse = hit !== null && line.lower(hit.last).startsWith("палата");
  if (!hit || !value || isHouse || isInsideBody(line, index, hit.last)) return null;
  if (line.is(index, "мүше") && STATES.test(line.lower(hit.last))) return null;
  // «үкімет басшылары жиналысы», «спикерлер кеңесі»: whose gathering it is.
  if (isPluralPost(line, hit.last - 1) && GATHERING.test(line.lower(hit.last))) return null;
  if (ABSTRACT.test(line.lower(hit.last - 1)) && !isFilled(line, hit.last)) return null;
  return {
    first,
    last: hit.last,
    cases: [],
    demonym: body ? null : demonym,
    post: {
      record: { ...value.record, ...(region ? OF_REGION : national && !body ? OF_COUNTRY : {}) },
      first,
      last: hit.last,
      title: nominativePhrase(line, first, hit.last, hit.last),
      body,
      country: country ?? body?.country ?? null,
      former: former || isFormer(line, index, hit.last),
      plural: isPluralPost(line, hit.last - 1),
    },
  };
}

/** «Мәжіліс төрағалығына … сайланды»: an office; «Қазақстанның төрағалығы аясында» is a term of it. */
function isFilled(line: Line, from: number): boolean {
  return line.tokens.slice(from).some(({ lower }) => FILLED.test(lower));
}

/** «Сенат Төрағасының кеңесшісі»: a post in the genitive belongs to the next. */
function isOwnedPost(line: Line, last: number): boolean {
  const isOwner = kazakhCase(line, last - 1) === "gent";
  return isOwner && (line.hit(last, "post") !== null || pastScope(line, last) !== null);
}

function isPluralPost(line: Line, index: number): boolean {
  return /(?<!канц|ли)(?:лар|лер|дар|дер|тар|тер)(?:[ыі]|$)/u.test(line.lower(index));
}
