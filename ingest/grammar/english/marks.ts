import type { Mark } from "../../stages.ts";
import type { Line } from "../line.ts";

const PREPOSITIONS = new Set([
  "in",
  "on",
  "at",
  "from",
  "for",
  "about",
  "into",
  "under",
  "over",
  "during",
  "after",
  "before",
  "through",
  "against",
  "via",
  "as",
  "than",
  "including",
  "per",
  "toward",
  "towards",
  "regarding",
  "upon",
  "without",
  "like",
  "despite",
  "behind",
  "near",
  "alongside",
]);
/** What may stand between a preposition or a verb and the noun phrase it goes with. */
export const DETERMINERS: ReadonlySet<string> = new Set([
  "the",
  "his",
  "her",
  "their",
  "its",
  "our",
  "my",
  "a",
  "an",
  "both",
  "visiting",
  "new",
  "newly",
  "newly-elected",
  "newly-appointed",
  "outgoing",
  "former",
  "then",
  "mr",
  "mrs",
  "ms",
  ".",
  "honorable",
  "respected",
  "dear",
]);
/** Words a subject may follow, besides punctuation. */
const OPENERS = new Set([
  "and",
  "but",
  "that",
  "while",
  "when",
  "where",
  "as",
  "since",
  "because",
  "although",
  "though",
  "whereas",
  "if",
  "which",
  "whom",
  "today",
  "yesterday",
  "earlier",
  "later",
  "then",
  "meanwhile",
  "also",
  "here",
  "said",
  "says",
  "noted",
  "added",
  "stressed",
  "stated",
  "emphasized",
  "emphasised",
  "underlined",
  "underscored",
  "highlighted",
  "reports",
  "reported",
  "announced",
  "believes",
  "recalled",
  "so",
  "afterwards",
  "previously",
]);
/** How a sentence opens that tells first when something was, and the nouns such a phrase ends with. */
const TIMES = /^(?:during|at|in|on|as|within|after|following|throughout|before|under)$/;
const EVENTS =
  /^(?:visit|trip|tour|stay|meeting|meetings|talks|session|negotiations|conversation|event|forum|summit|conference|ceremony|day|week|evening|morning|afternoon)$/;
const OPENING_REACH = 8;
const HEAD_REACH = 22;
/** "together with" takes along; it faces nobody. */
const TAKEN_ALONG = [
  "together",
  "along",
  "accordance",
  "connection",
  "line",
  "compared",
  "familiar",
];

/** Before the verb or behind it, or what preposition stands before: "with", "by", "between", "of". */
export function englishMarks(line: Line, first: number, last: number): ReadonlySet<Mark> {
  if (/['’]s$/.test(line.lower(last - 1)) || line.is(last, "'s", "’s")) return new Set(["GEN"]);
  const before = pastDeterminers(line, first);
  const word = line.lower(before);
  if (word === "with") return new Set([line.is(before - 1, ...TAKEN_ALONG) ? "OTHER" : "WITH"]);
  if (word === "by") {
    const isLed = line.is(before - 1, "led", "headed", "chaired");
    // "Led by X, the delegation met …".
    if (isLed && before === 1) return new Set(["SUBJ", "OBJ"]);
    // "The session was chaired by X".
    return isLed && !line.is(before - 2, "was", "were", "been", "is")
      ? headed(line, before - 2)
      : new Set(["BY"]);
  }
  if (isComposed(line, before)) return headed(line, before);
  if (word === "between") return new Set(["BETWEEN"]);
  if (word === "of") return new Set(["GEN"]);
  if (word === "to") return new Set(["DAT"]);
  if (PREPOSITIONS.has(word)) return new Set(["LOC", "OTHER"]);
  const token = line.at(before);
  const mayBeSubject =
    token?.kind !== "word" || token.capitalized || OPENERS.has(word) || endsOpening(line, before);
  return mayBeSubject ? new Set(["SUBJ", "OBJ"]) : new Set(["OBJ"]);
}

/** "During the visit the group's chair Anna Berg met …". */
function endsOpening(line: Line, before: number): boolean {
  return (
    before < OPENING_REACH &&
    TIMES.test(line.lower(0)) &&
    EVENTS.test(line.lower(before)) &&
    !line.is(before - 1, "to")
  );
}

function pastDeterminers(line: Line, first: number): number {
  let before = first - 1;
  while (
    DETERMINERS.has(line.lower(before)) ||
    line.knowledge.honorifics.en.has(line.lower(before)) ||
    isOwner(line, before)
  )
    before--;
  const owners = pastOwners(line, before);
  if (owners < before) return pastDeterminers(line, owners + 1);
  return line.is(before, ".") ? first - 1 : before;
}

/** "the country's Speaker". */
function isOwner(line: Line, index: number): boolean {
  return /['’]s$/.test(line.lower(index)) && line.at(index)?.capitalized === false;
}

/** "the two countries' presidents": before the count, the same place where nobody owns anything. */
function pastOwners(line: Line, before: number): number {
  const isPlural =
    line.is(before, "'", "’") &&
    line.at(before - 1)?.capitalized === false &&
    line.lower(before - 1).endsWith("s");
  if (!isPlural) return before;
  return line.is(before - 2, "two", "three", "both") ? before - 3 : before - 2;
}

/** "a delegation comprising A and B", "a team made up of A and B", "a group under the leadership of A": they stand for it. */
function isComposed(line: Line, before: number): boolean {
  if (isUnder(line, before)) return true;
  if (line.is(before, "comprising", "including")) return true;
  return line.is(before, "of") && line.is(before - 1, "composed", "comprised", "consisting", "up");
}

/** "under the leadership of X", "under the chairmanship of X". */
function isUnder(line: Line, of: number): boolean {
  return (
    line.is(of, "of") &&
    line.is(of - 1, "leadership", "chairmanship", "chairpersonship", "headship") &&
    line.is(of - 3, "under")
  );
}

/** "a delegation led by X": how the delegation stands. */
function headed(line: Line, before: number): ReadonlySet<Mark> {
  for (let index = before; index > Math.max(-1, before - HEAD_REACH); index--) {
    if (
      !line.is(
        index,
        "delegation",
        "delegations",
        "group",
        "team",
        "mission",
        "mps",
        "senators",
        "deputies",
        "lawmakers",
        "parliamentarians",
        "members",
        "legislators",
      )
    )
      continue;
    for (let at = index - 1; at > Math.max(-1, index - 8); at--) {
      if (line.is(at, "with")) return new Set(["WITH"]);
      if (line.is(at, "between")) return new Set(["BETWEEN"]);
      if (line.is(at, "by")) return new Set(["BY"]);
      if (line.at(at)?.kind === "punctuation") break;
    }
    return new Set(["SUBJ", "OBJ"]);
  }
  return new Set(["OTHER"]);
}
