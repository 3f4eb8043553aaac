import type { PersonMention } from "../../stages.ts";
import type { FoundPost } from "../found-post.ts";
import { skipHonorifics } from "../honorifics.ts";
import type { Line } from "../line.ts";
import { findName, type NameContext } from "../names.ts";
import { opensWithPreposition } from "./persons.ts";

const ANY_NAME: NameContext = { evidence: new Map(), afterPost: true, cases: [], gender: null };
const COUNTS = /^(?:two|three|four|five|six|seven|eight|nine|ten|\d+)$/;

/** "received the deputies of the Riksdag, Anna Berg, Peter Lang and Maria Silva.": nobody of the list does anything here. */
function endsClause(line: Line, first: number, from: number): boolean {
  let [last, names] = [from, 0];
  for (;;) {
    const name = findName(line, skipHonorifics(line, last), ANY_NAME);
    if (!name || name.name.words.length < 2) break;
    names++;
    last = name.last;
    if (!line.is(last, ",", "and")) break;
    while (line.is(last, ",", "and")) last++;
  }
  const next = line.at(last);
  const isClosed = !next || next.kind === "punctuation" || line.is(last, "who");
  return names > 2 && (isClosed || !opensWithPreposition(line, first));
}

/** "members of the Riksdag such as Anna Berg", "ministers, including Peter Lang". */
function pastSuchAs(line: Line, last: number): number | null {
  const start = line.is(last, ",") ? last + 1 : last;
  if (line.is(start, "such") && line.is(start + 1, "as")) return start + 2;
  return line.is(start, "including", "namely") ? start + 1 : null;
}

/**
 * Where the names begin that a plural post introduces: "two senators, Mr Peter Lang and Ms Anna Berg", "the Chilean deputies –
 * Anna Berg, Peter Lang and Maria Silva". Behind a comma only where the post is counted, for the names may open a clause.
 */
export function beforeList(line: Line, { first, last }: FoundPost): number | null {
  const opener = line.at(last)?.text ?? "";
  const named = pastSuchAs(line, last);
  if (named !== null) return named;
  const isCounted = COUNTS.test(line.lower(first - 1)) || COUNTS.test(line.lower(first));
  const isListed = opener === "," && (isCounted || endsClause(line, first, last + 1));
  if (!["–", "—", "-", "("].includes(opener) && !isListed) return null;
  const from = skipHonorifics(line, last + 1);
  const name = findName(line, from, ANY_NAME);
  const isList = name && name.name.words.length > 1 && line.is(name.last, ",", "and");
  return isList ? last + 1 : null;
}

/** A name of two words or more that ends the list or that another part of it follows. */
function hasWholeNameAt(line: Line, index: number): boolean {
  const name = findName(line, index, ANY_NAME);
  const next = name ? line.at(name.last) : undefined;
  return (
    name !== null && name.name.words.length > 1 && (next?.kind !== "word" || next.lower === "and")
  );
}

/**
 * A post behind a name that has one already is the next person's where his name follows: "Chairman of the Duma, Mr. Peter
 * Lang". In a list that puts each post before its name and parts them by commas any name will do: "the president of the
 * Senate, Anna Berg, the member of its committee, Peter Lang".
 */
export function namesNext(line: Line, { posts }: PersonMention, { last }: FoundPost): boolean {
  const before = posts.at(-1);
  if (!before || !line.is(last, ",")) return false;
  const isParted = line.is(before.last, ",") && posts.length === 1;
  return (
    line.is(last + 1, "mr", "mrs", "ms", "dr", "hon") ||
    (isParted && hasWholeNameAt(line, skipHonorifics(line, last + 1)))
  );
}
