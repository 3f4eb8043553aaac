import { type FoundPost, isInsideBody } from "../found-post.ts";
import type { Line } from "../line.ts";
import { nominativePhrase } from "../nominative.ts";
import { pastParenthesis } from "../parentheses.ts";
import { kazakhCase, mayOwn } from "./cases.ts";
import { pastField, pastFillers } from "./fillers.ts";
import { isFormer, type Owners, readOwner } from "./post-owners.ts";
import { acronymOwner, anaphorOwner, regionOwner, unknownOwner } from "./unlisted-owners.ts";

const MAX_LINKS = 10;
const OPEN = /^[«"“„]$/;
const ABSTRACT = /[лд][ыі](?:қ|к|[ғг][ыі])(?:\p{L}{0,3})$/u;
/** «ұйымға мүше мемлекеттер» */
const STATES = /^(?:мемлекет|ел|болу|болып|болған)/u;
const FILLED = /^(?:сайла|тағайында|ұсын)/u;

/** Bodies and countries before the post: «Қазақстан Республикасы Парламенті Мәжілісінің Төрағасы». */
export function kazakhPost(line: Line, first: number): FoundPost | null {
  const owners: Owners = { body: null, country: null, demonym: null, former: false, region: false };
  let index = OPEN.test(line.at(first)?.text ?? "") ? first + 1 : first;
  for (let step = 0; step < MAX_LINKS; step++) {
    const post = postAt(line, first, index, owners);
    if (post && !isOwnedPost(line, post.last)) return post;
    const next =
      post?.last ??
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
    if (next === null || !mayOwn(line, next - 1) || isSubjectForum(line, next, owners)) return null;
    index = pastParenthesis(line, next);
  }
  return null;
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
  { body, country, demonym, former, region }: Owners,
): FoundPost | null {
  const hit = line.hit(index, "post");
  const [value] = hit?.values ?? [];
  // «Депутаттар палатасы», «Өкілдер палатасы»: a word of the house's name.
  const isHouse = hit !== null && line.lower(hit.last).startsWith("палата");
  if (!hit || !value || isHouse || isInsideBody(line, index, hit.last)) return null;
  if (line.is(index, "мүше") && STATES.test(line.lower(hit.last))) return null;
  if (ABSTRACT.test(line.lower(hit.last - 1)) && !isFilled(line, hit.last)) return null;
  return {
    first,
    last: hit.last,
    cases: [],
    demonym: body ? null : demonym,
    post: {
      record: region ? { ...value.record, bare: "none" } : value.record,
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
  return kazakhCase(line, last - 1) === "gent" && line.hit(last, "post") !== null;
}

function isPluralPost(line: Line, index: number): boolean {
  return /(?<!канц|ли)(?:лар|лер|дар|дер|тар|тер)(?:[ыі]|$)/u.test(line.lower(index));
}
