import type { BodyMention } from "../../stages.ts";
import { findBody } from "../bodies.ts";
import type { Line } from "../line.ts";
import { pastTopics } from "./fillers.ts";
import { isFamilyName } from "./names.ts";
import { opensSentence } from "./openers.ts";

const OPEN = /^[«"“„]$/;
const INSIDE = /^[,»"”]$/;
const REACH = 9;

/** «Халықаралық істер, қорғаныс және қауіпсіздік комитетінің төрағасы»: the words before the head noun are its name. */
export function findKazakhCommittee(line: Line, first: number): BodyMention | null {
  if (line.hit(first, "country") || opensSentence(line, first)) return null;
  if (!line.at(first)?.capitalized) return ofTopics(line, first);
  for (let index = first; index < Math.min(first + REACH, line.tokens.length); index++) {
    const body = findBody(line, index);
    if (body?.type === "Chamber" || body?.type === "Forum") return null;
    if (body && index > first)
      return {
        ...body,
        first,
        name: [withOpening(line, first, index), body.name].filter(Boolean).join(" "),
      };
    const token = line.at(index);
    if (
      !token ||
      (token.kind === "punctuation" && !INSIDE.test(token.text)) ||
      line.hit(index, "post")
    )
      return null;
    if (isNameWord(line, index) || line.hit(index, "country")) return null;
  }
  return null;
}

/** «қаржы және бюджет комитетінің төрағасы»: written small, a name is made of known topics only. */
function ofTopics(line: Line, first: number): BodyMention | null {
  const past = pastTopics(line, first);
  const body = past > first ? findBody(line, past) : null;
  if (body?.type !== "Organization" || line.hit(past, "chamber")) return null;
  return { ...body, first, name: `${line.text(first, past)} ${body.name}` };
}

/** «Нұр Отан» партиясы: the quotation mark before the first word belongs to the name. */
function withOpening(line: Line, first: number, last: number): string {
  const opening = line.at(first - 1)?.text ?? "";
  return (OPEN.test(opening) ? opening : "") + line.text(first, last);
}

/** «Ерлан Қошанов комитет төрағасымен кездесті»: a person's name is no part of a committee's. */
function isNameWord(line: Line, index: number): boolean {
  const token = line.at(index);
  if (!token?.capitalized) return false;
  // «Ислам фиқһ академиясы»: a given name that a small word follows is a common one.
  const isGiven = line.knowledge.givenNames.has(token.lower);
  return isFamilyName(token.text) || (isGiven && line.at(index + 1)?.capitalized === true);
}
