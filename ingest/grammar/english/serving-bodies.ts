import type { BodyMention } from "../../stages.ts";
import { findChamber } from "../bodies/chambers.ts";
import { findCountry } from "../bodies/countries.ts";
import { bodyMention } from "../body-mention.ts";
import type { Line } from "../line.ts";
import { pastParenthesis } from "../parentheses.ts";
import { findEnglishBody } from "./bodies.ts";
import { isTopicWord } from "./body-units.ts";

const OFFICE = /^(?:Office|Bureau|Cent(?:er|re)|Directorate|Division|Authority)$/;
const REGION =
  /^(?:south|north|east|west|southern|northern|eastern|western|latin|caucasus|balkans|gulf|maghreb|mashreq|peninsula|africa|african|america|pacific|caribbean|oceania)$/;
const LINKS = ["of", "for", "on", "and", ",", "the", "with", "to"];

/** "Director of the Office for Compatriots Abroad": a body that only its topics name, where a post is held in it. */
export function officeAt(line: Line, first: number): BodyMention | null {
  if (!OFFICE.test(line.at(first)?.text ?? "") || !line.is(first + 1, "of", "for", "on"))
    return null;
  const last = pastSubjects(line, first + 1);
  // "the Bureau of Women MPs" goes on.
  return last > first + 1 && !(line.hit(last, "post") && isPluralTitle(line, last))
    ? bodyMention({
        type: "Organization",
        first,
        last: pastParenthesis(line, last),
        name: line.text(first, last),
        cases: [],
      })
    : null;
}

/** "Chair of the EP Delegation for cooperation with Central Asia": one that is for something sits for good, so it is a body. */
export function lastingDelegation(line: Line, body: BodyMention): BodyMention | null {
  const isNamed = line.at(body.last - 1)?.text === "Delegation";
  if (body.head?.kind !== "delegation" || !isNamed || !line.is(body.last, "for")) return null;
  const last = pastSubjects(line, body.last);
  if (last === body.last) return null;
  return {
    ...body,
    last: pastParenthesis(line, last),
    head: null,
    chambers: [],
    name: line.text(body.first, last),
  };
}

/** Topics and countries with the small words between them: "for cooperation with Central Asia and Mongolia". */
function pastSubjects(line: Line, from: number): number {
  let last = from;
  let index = from;
  for (;;) {
    const place = findCountry(line, index);
    const isTopic =
      isTopicWord(line, index) && !line.hit(index, "post") && !findChamber(line, index);
    if (place) index = place.last;
    else if (isTopic || isRegion(line, index)) index++;
    else if (line.is(index, ...LINKS)) {
      index++;
      continue;
    } else return last;
    last = index;
  }
}

function isPluralTitle(line: Line, index: number): boolean {
  return /^\p{Lu}.*s$/u.test(line.at(index)?.text ?? "");
}

function isRegion(line: Line, index: number): boolean {
  return line.at(index)?.capitalized === true && REGION.test(line.lower(index));
}

/** "the Office for Compatriots under the Government of Chile": whose it is adds nothing; where that ends. */
export function pastSuperior(line: Line, body: BodyMention): number {
  if (!line.is(body.last, "under")) return body.last;
  const start = line.is(body.last + 1, "the") ? body.last + 2 : body.last + 1;
  const found = findEnglishBody(line, start);
  if (found?.head?.kind === "government" || found?.head?.kind === "ministry")
    return pastParenthesis(line, found.last);
  const place = line.is(start, "president") && line.is(start + 1, "of");
  const country = place
    ? findCountry(line, line.is(start + 2, "the") ? start + 3 : start + 2)
    : null;
  return country ? pastParenthesis(line, country.last) : body.last;
}

/** "President of the National Assembly and the Council of State of Cuba Anna Berg": past a second body, where a name follows. */
export function pastSecond(line: Line, last: number): number {
  if (!line.is(last, "and") || !line.is(last + 1, "the")) return last;
  const second = line.at(last + 2)?.capitalized ? findEnglishBody(line, last + 2) : null;
  if (!second) return last;
  const place = line.is(second.last, "of") ? findCountry(line, second.last + 1) : null;
  const next = place?.last ?? second.last;
  const isName = line.at(next)?.capitalized === true && !line.hit(next, "post");
  return isName ? second.last : last;
}
