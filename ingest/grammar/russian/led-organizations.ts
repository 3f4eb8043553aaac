import type { BodyMention } from "../../stages.ts";
import { findCountry } from "../bodies/countries.ts";
import { findForum, findTitledForum } from "../bodies/forums.ts";
import { headCases } from "../bodies/head-cases.ts";
import { findBody } from "../bodies.ts";
import type { Line } from "../line.ts";
import { nominativePhrase } from "../nominative.ts";

const MAX_ADJECTIVES = 4;
/** Pronouns and the like that say which one is meant and belong to no name. */
const POINTING =
  /^(?:данн|эт|т(?:ого|ой|ех)$|сво|наш|ваш|их$|нов|бывш|сам|вс[её]|вся|кажд|друг|ин(?:ого|ой|ых)$|соответств|назв|указ|профильн|так)/;

/**
 * A made body with the adjectives before it, which belong to its name: «Монгольской Народной партии», «международного
 * комитета Совета Федерации», «российской Академии наук». Genitives, as they stand behind a post.
 */
export function findLedOrganization(line: Line, first: number): BodyMention | null {
  let country: string | null = null;
  let index = first;
  for (; index < first + MAX_ADJECTIVES; index++) {
    if (line.hit(index, "organization") || line.hit(index, "forumHead")) break;
    if (!isLeading(line, index)) return null;
    const place = findCountry(line, index);
    if (place) country = place.code;
  }
  const body = index > first ? (findBody(line, index) ?? findTitledForum(line, index, true)) : null;
  // «женского парламентского форума ПАС»
  const isNamed = body?.type === "Forum" && !body.forum && !body.anaphoric;
  if (!body || (body.type !== "Organization" && !isNamed)) return null;
  if (body.head?.kind === "delegation" && !isStanding(line, body)) return null;
  return {
    ...body,
    first,
    name: nominativePhrase(line, first, body.last),
    cases: headCases(line, index, body.last),
    country: body.country ?? country,
  };
}

/** «армянской делегации в ПАСЕ». */
function isStanding(line: Line, { last }: BodyMention): boolean {
  return line.is(last, "в", "во", "при") && findForum(line, last + 1) !== null;
}

function isLeading(line: Line, index: number): boolean {
  if (POINTING.test(line.lower(index)) || line.hit(index, "post")) return false;
  const place = findCountry(line, index);
  if (place && place.form !== "adjective") return false;
  return line
    .analyze(index)
    .some(({ pos, case: kase, known }) => known && pos === "ADJF" && kase === "gent");
}
