import type { BodyMention } from "../../stages.ts";
import { findCountry } from "../bodies/countries.ts";
import { bodyMention } from "../body-mention.ts";
import type { Line } from "../line.ts";
import { pastParenthesis } from "../parentheses.ts";
import type { Lead } from "./leads.ts";

const MAX_WORDS = 5;
const MAX_BRACKETED = 12;
const ACRONYM = /^\p{Lu}[\p{Lu}\d-]{1,7}$/u;

/** A body that only its abbreviation names: "Executive Director of the AAA", "PKR president". */
export function acronymBody(line: Line, first: number): BodyMention | null {
  const name = line.at(first)?.text ?? "";
  if (!ACRONYM.test(name) || line.hits(first).length > 0) return null;
  // "Representative for SE Europe".
  if (line.is(first + 1, "europe", "asia", "africa", "america")) return null;
  return bodyMention({ type: "Organization", first, last: first + 1, name, cases: [] });
}

/** "Pakistan Muslim League-Nawaz (PML-N) President": the post is held in what the brackets abbreviate. */
export function bracketedBody(line: Line, first: number): BodyMention | null {
  const isBracketed =
    line.at(first - 1)?.text === ")" &&
    line.at(first - 3)?.text === "(" &&
    ACRONYM.test(line.at(first - 2)?.text ?? "");
  if (!isBracketed || line.hits(first - 2).length > 0) return null;
  let start = first - 3;
  while (line.at(start - 1)?.capitalized && first - start < MAX_BRACKETED) start--;
  const last = first - 3;
  // "ISLAMABAD (APP) Acting President Anna Berg": a place and an agency.
  const isDateline = findCountry(line, start)?.last === last;
  return start === last || isDateline
    ? null
    : bodyMention({
        type: "Organization",
        first: start,
        last,
        name: line.text(start, last),
        cases: [],
      });
}

/**
 * A post that a name nothing is known of qualifies: "Parti Amanah president Anna Berg" is no president of the country.
 * Of an abbreviation the body is known by it; of other names the post is left out.
 */
export function unknownLead(
  line: Line,
  first: number,
  leadOf: (line: Line, first: number) => Lead | null,
): Lead | null {
  let index = first;
  while (index - first < MAX_WORDS && isUnknown(line, index)) index++;
  const words = index - first;
  if (words === 0 || (words === 1 && opensSentence(line, first))) return null;
  const lead = leadOf(line, pastParenthesis(line, index));
  // "RA National Assembly President": what stands before the chamber's name adds nothing.
  if (lead?.body && words === 1 && ACRONYM.test(line.at(first)?.text ?? "")) return lead;
  if (!lead || lead.body || lead.country || lead.former || !lead.record.isPost) return null;
  if (words > 1 && endsWithRank(line, lead)) return null;
  // "Bukit Gelugor MP Anna Berg", "NDC lawmaker Peter Lang": a constituency or a party, and a seat in parliament.
  if (isSeat(line, lead)) return lead;
  // "PFG member": nobody knows of what.
  const isMember = lead.record.id === "member";
  const body =
    words === 1 && isMember
      ? null
      : words === 1
        ? acronymBody(line, first)
        : bracketedBody(line, lead.at);
  return body
    ? { ...lead, body }
    : { ...lead, record: { ...lead.record, bare: "none", isPost: false } };
}

/** A word for a member that is said of parliaments alone: no "member of a committee". */
export function isSeat(
  line: Line,
  { record, at, headLast }: Pick<Lead, "record" | "at" | "headLast">,
): boolean {
  return record.role.any === "MEMBER" && !/^members?$/.test(line.text(at, headLast).toLowerCase());
}

/** "Somphone Keo MP spoke": a name and its rank, where no other name follows as in "Bukit Gelugor MP, Mr Peter Lang". */
function endsWithRank(line: Line, { at, headLast }: Lead): boolean {
  const isRank = /^(?:MP|MEP|MNA|TD)$/.test(line.text(at, headLast));
  const next = line.is(headLast, ",") ? headLast + 1 : headLast;
  return isRank && line.at(next)?.capitalized !== true;
}

/** "Congratulating President Anna Berg": a capital that only the place gives. */
function opensSentence(line: Line, index: number): boolean {
  return !ACRONYM.test(line.at(index)?.text ?? "") && line.at(index - 1)?.kind !== "word";
}

function isUnknown(line: Line, index: number): boolean {
  const token = line.at(index);
  if (token?.kind !== "word" || !token.capitalized || /['’]s$/.test(token.text)) return false;
  const { notSurnames, honorifics, givenNames, topics } = line.knowledge;
  return (
    line.hits(index).length === 0 &&
    !notSurnames.en.has(token.lower) &&
    !honorifics.en.has(token.lower) &&
    !givenNames.has(token.lower) &&
    !topics.has(token.lower)
  );
}
