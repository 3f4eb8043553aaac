import type { BodyMention } from "../../stages.ts";
import { findChamber } from "../bodies/chambers.ts";
import { findBareForum, findForum } from "../bodies/forums.ts";
import { bodyMention } from "../body-mention.ts";
import type { Line } from "../line.ts";
import { pastParenthesis } from "../parentheses.ts";
import { type Run, readRun } from "./body-runs.ts";

const STANDING = /standing committee/i;

/** A body at a token: of the gazetteers, or made by pattern where the name goes on behind what they know. */
export function findEnglishBody(line: Line, first: number): BodyMention | null {
  const meant = line.abbreviations.get((line.at(first)?.text ?? "").replace(/['’]s?$/, ""));
  const isShort = meant?.head?.kind !== "committee" || !line.is(first + 1, "on", "for", "of");
  if (meant && isShort) return { ...meant, first, last: first + 1 };
  const known = findForum(line, first) ?? findChamber(line, first);
  const run = readRun(line, first);
  const longer = run && (!known || run.last > known.last) ? run : null;
  // "the IPA CIS Council Secretariat", "the Secretariat of the IPA CIS Council" serves the council.
  const served = longer?.organization?.kind === "staff" ? forumIn(line, first, longer.last) : null;
  if (longer && served) return { ...served, first, last: longer.last, head: longer.organization };
  if (!longer)
    return known
      ? { ...known, last: pastParenthesis(line, known.last) }
      : findBareForum(line, first);
  return sessionOf(line, first, longer) ?? asBody(line, first, longer);
}

/** The forum a longer name holds. */
export function forumIn(line: Line, first: number, last: number): BodyMention | null {
  for (let index = first; index < last; index++) {
    const forum = findForum(line, index);
    if (forum && forum.last <= last) return forum;
  }
  return null;
}

/** "the 38th Conference of the Arab Inter-Parliamentary Union" is the union's session. */
function sessionOf(
  line: Line,
  first: number,
  { headLast, last, forumKind }: Run,
): BodyMention | null {
  if (forumKind !== "CONFERENCE" && forumKind !== "ASSEMBLY") return null;
  // "the PUIC Conference"
  const own = findForum(line, first);
  if (own?.forum?.kind === "ASSEMBLY" && own.last === headLast - 1 && last === headLast)
    return { ...own, last: pastParenthesis(line, last) };
  const forum = line.is(headLast, "of") ? forumIn(line, headLast + 1, last) : null;
  const isWhole = forum?.forum?.kind === "ASSEMBLY" && forum.first - headLast < 3;
  return isWhole && forum ? { ...forum, first, last: pastParenthesis(line, last) } : null;
}

/** "the Standing Committee of China's National People's Congress": what stands for the whole of it between sessions. */
function standingHouse(line: Line, first: number, { last, chambers }: Run): BodyMention | null {
  const [house] = chambers;
  const name = line.text(first, last);
  const isStanding = house?.strong.en?.some((form) => STANDING.test(form)) && STANDING.test(name);
  if (!house || !isStanding || /\bon\b/.test(name)) return null;
  return bodyMention({
    type: "Chamber",
    first,
    last: pastParenthesis(line, last),
    chambers: [house],
    name,
    country: house.country,
    strong: true,
    cases: [],
  });
}

function asBody(line: Line, first: number, run: Run): BodyMention {
  const house = standingHouse(line, first, run);
  if (house) return house;
  const type = run.forumKind ? "Forum" : "Organization";
  return bodyMention({
    type,
    first,
    last: pastParenthesis(line, run.last),
    chambers: run.chambers,
    head: run.organization,
    name: line.text(first, run.last).replace(/['’]s$/, ""),
    country: run.country,
    anaphoric: run.forumKind !== null && isGeneric(line, first, run),
    forumKind: run.forumKind,
    cases: [],
  });
}

/** Of topics and a head alone, as a longer name is cut short: "the Parliamentary Network". */
function isGeneric(line: Line, first: number, { last, country, chambers }: Run): boolean {
  if (country || chambers.length > 0) return false;
  for (let index = first; index < last; index++) {
    const isHead =
      line.hit(index, "forumHead") !== null || line.hit(index, "organization") !== null;
    if (!isHead && !line.knowledge.topics.has(line.lower(index))) return false;
  }
  return true;
}
