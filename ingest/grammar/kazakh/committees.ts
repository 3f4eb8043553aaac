import type { BodyMention } from "../../stages.ts";
import { findBody } from "../bodies.ts";
import type { Line } from "../line.ts";
import { isFamilyName } from "./names.ts";

const OPEN = /^[«"“„]$/;
const INSIDE = /^[,»"”]$/;
const REACH = 9;

/** «Халықаралық істер, қорғаныс және қауіпсіздік комитетінің төрағасы»: the words before the head noun are its name. */
export function findKazakhCommittee(line: Line, first: number): BodyMention | null {
  if (!line.at(first)?.capitalized || line.hit(first, "country")) return null;
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
    if (isNameWord(line, index)) return null;
  }
  return null;
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
  return line.knowledge.givenNames.has(token.lower) || isFamilyName(token.text);
}
