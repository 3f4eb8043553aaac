import type { FoundPost } from "../found-post.ts";
import { skipHonorifics } from "../honorifics.ts";
import type { Line } from "../line.ts";
import { type FoundName, findName, type NameContext } from "../names.ts";

const OPENS = /^[.,;:•·*()–—-]$/;
const CLOSES = /^[.,;(]$/;

/** «• Посол Италии – Марко Берг.»: an item of a list that is a post, a dash and the name of whoever holds it. */
export function dashedName(
  line: Line,
  first: number,
  { last, post, cases }: FoundPost,
  context: Omit<NameContext, "afterPost">,
): FoundName | null {
  if (line.sentence.isTitle || post.plural || !line.is(last, "–", "—", "-")) return null;
  const before = line.at(first - 1);
  if (before && !OPENS.test(before.text)) return null;
  if (cases.length > 0 && !cases.includes("nomn")) return null;
  const from = skipHonorifics(line, last + 1);
  const name = findName(line, from, { ...context, cases: ["nomn"], afterPost: true });
  const behind = name && line.at(name.last);
  const isWhole = name !== null && (!behind || CLOSES.test(behind.text));
  return isWhole && name.cases.includes("nomn") ? name : null;
}
