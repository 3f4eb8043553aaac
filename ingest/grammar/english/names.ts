import type { Line } from "../line.ts";
import { pastParenthesis } from "../parentheses.ts";

const MAX_INSIDE = 8;
const QUOTE = /^["“”‘’']$/;
/** What a person does in news, right behind a name: "Li Wei told reporters". */
const SPEECH =
  /^(?:said|says|told|noted|stressed|emphasi[sz]ed|underlined|underscored|highlighted|reiterated|thanked|congratulated|welcomed|praised|lauded|hailed|commended|expressed|recalled|remarked|conveyed|briefed|reaffirmed|affirmed|appreciated|urged|explained|replied|concurred)$/;
/** What may stand behind the other side of a meeting. */
const AFTER_OBJECT =
  /^(?:in|on|at|to|for|by|during|from|and|as|who|here|today|yesterday|about|over|separately|earlier|late|this|last|ahead|after|before|where)$/;

/**
 * Past a word of a name that is no name itself: «"Chiz"» in 'Francis "Chiz" Escudero', the same index where none stands.
 */
export function pastNickname(line: Line, index: number): number {
  const isQuoted =
    QUOTE.test(line.at(index)?.text ?? "") &&
    line.at(index + 1)?.capitalized &&
    QUOTE.test(line.at(index + 2)?.text ?? "");
  const isBracketed =
    line.at(index)?.text === "(" &&
    line.at(index + 1)?.capitalized &&
    line.at(index + 2)?.text === ")";
  if (!isQuoted && !(isBracketed && line.knowledge.givenNames.has(line.lower(index + 1))))
    return index;
  return line.at(index + 3)?.capitalized && line.hits(index + 3).length === 0 ? index + 3 : index;
}

/** Past "Jr.", "Sr.", "III" behind a name: what tells a son from his father is no surname. */
export function pastGeneration(line: Line, index: number): number {
  const start = line.is(index, ",") ? index + 1 : index;
  if (!isGeneration(line.at(start)?.text ?? "")) return index;
  return line.at(start + 1)?.text === "." && line.at(start + 2) !== undefined
    ? start + 2
    : start + 1;
}

export function isGeneration(text: string): boolean {
  return /^(?:Jr|Sr|II|III|IV)$/.test(text);
}

/** "P J Kurien", "MK Ibrahim", "Farooq H Naek": South and South-East Asia leave the full stops out. */
export function isBareInitial(line: Line, index: number): boolean {
  const token = line.at(index);
  if (!token || !line.at(index + 1)?.capitalized || line.at(index + 1)?.start !== token.end + 1)
    return false;
  if (/^\p{Lu}$/u.test(token.text)) return true;
  return /^\p{Lu}{2}$/u.test(token.text) && line.hits(index).length === 0;
}

/** "H.E. WANG Yang", "Mr. LI Wei": the family name in capitals behind a form of address. */
export function isLoudFamily(line: Line, index: number): boolean {
  if (line.language !== "en" || !/^\p{Lu}\p{Ll}/u.test(line.at(index + 1)?.text ?? ""))
    return false;
  const before = line.at(index - 1)?.text === "." ? index - 2 : index - 1;
  return (
    line.knowledge.honorifics.en.has(line.lower(before)) ||
    (line.is(before, "e") && line.is(before - 2, "h"))
  );
}

/** "Prime Minister Hun Sen": a short form of a title that no name follows is a name itself. */
export function isShortTitle(line: Line, index: number): boolean {
  const next = line.at(index + 1)?.text === "." ? index + 2 : index + 1;
  return line.at(index)?.text === "Sen" && line.at(next)?.capitalized !== true;
}

/** "Azerbaijan-Iraq": two countries are nobody's name. */
export function isSides(line: Line, index: number): boolean {
  const [head, tail] = (line.at(index)?.text ?? "").split("-");
  if (!head || !tail) return false;
  const countries = [...line.knowledge.countries.values()];
  return countries.some(({ names }) => names.en === head);
}

/** "Congressman August Berg": behind a post a month before another word with a capital is a given name. */
export function isMonthsName(line: Line, index: number): boolean {
  const next = line.at(index + 1);
  return (
    line.language === "en" &&
    /^(?:April|May|June|August)$/.test(line.at(index)?.text ?? "") &&
    next?.kind === "word" &&
    next.capitalized &&
    line.hits(index + 1).length === 0
  );
}

/** Past what news puts in brackets behind a name: a party, a constituency, the side of a picture. "Jane Roe (Labour)". */
export function pastAside(line: Line, index: number): number {
  if (line.at(index)?.text !== "(") return index;
  for (let at = index + 1; at <= index + MAX_INSIDE; at++) {
    const token = line.at(at);
    if (!token) return index;
    if (token.text === ")") return at > index + 1 ? at + 1 : index;
    if (line.hit(at, "post")) return index;
    const isPart =
      token.capitalized ||
      token.kind === "number" ||
      /^[,./&–-]$/.test(token.text) ||
      isSmall(line, at);
    if (!isPart) return index;
  }
  return index;
}

function isSmall(line: Line, index: number): boolean {
  return line.is(
    index,
    "and",
    "of",
    "for",
    "the",
    "de",
    "du",
    "pic",
    "pix",
    "file",
    "ruling",
    "opposition",
    "oppositionist",
    "independent",
    "party",
    "left",
    "right",
    "centre",
    "center",
  );
}

/** "(R-TX)", "(D-Del.)", "R-Ohio": a member of the Congress of the United States. */
export function isCongressional(line: Line, index: number): boolean {
  return /^[RDI]-\p{Lu}/u.test(
    line.at(line.at(index)?.text === "(" ? index + 1 : index)?.text ?? "",
  );
}

/**
 * Whether what stands around two words and more with a capital makes them somebody's name though no list knows them:
 * "met with Somphone Keo on Monday", "Somphone Keo said", "Somphone Keo (Labour)".
 */
export function isVouchedFor(line: Line, first: number, last: number): boolean {
  const behind = line.at(last);
  if (behind && SPEECH.test(behind.lower) && first > 0) return true;
  // "Somphone Keo MP".
  if (behind && /^(?:MP|MEP|MNA|MSP|TD)$/.test(behind.text)) return true;
  const aside = pastAside(line, last);
  if (aside > last && !isAcronym(line, first, last) && pastParenthesis(line, last) === last)
    return true;
  if (isAddressed(line, first, last)) return true;
  const isClosed = !behind || behind.kind === "punctuation" || AFTER_OBJECT.test(behind.lower);
  return isClosed && isOtherSide(line, first);
}

/** "(WHA)" behind "World Health Assembly". */
function isAcronym(line: Line, first: number, last: number): boolean {
  const initials = Array.from({ length: last - first }, (_, step) =>
    (line.at(first + step)?.text ?? "").charAt(0),
  ).join("");
  return (
    line
      .at(last + 1)
      ?.text.replace(/\P{L}/gu, "")
      .toUpperCase() === initials.toUpperCase()
  );
}

/** "sent a letter to Eiki Rand on his election", "thanked Somphone Keo for". */
function isAddressed(line: Line, first: number, last: number): boolean {
  if (line.is(first - 1, "congratulated", "congratulates", "thanked", "thanks"))
    return line.is(last, "on", "for", "and", "upon") || line.at(last)?.kind !== "word";
  return line.is(last, "on", "upon") && line.is(last + 1, "his", "her");
}

/** Right behind a verb of meeting. */
function isOtherSide(line: Line, first: number): boolean {
  if (line.is(first - 1, "met", "meets", "received", "receives")) return true;
  if (line.is(first - 1, "elected", "re-elected", "appointed") && !line.is(first - 2, "newly"))
    return true;
  if (line.is(first - 1, "by") && line.is(first - 2, "headed", "led", "chaired")) return true;
  return (
    line.is(first - 1, "with") &&
    line.is(
      first - 2,
      "met",
      "meets",
      "meet",
      "meeting",
      "meetings",
      "talks",
      "conversation",
      "spoke",
    )
  );
}

const SMALL_WORDS = /^(?:a|an|and|as|at|by|for|from|in|into|of|on|or|over|the|to|with|vs)$/;
const MIN_HEADLINE = 5;

/** "Speaker Makes U-Turn on Visit to Chile" in a list of other news: all in capitals and no full stop, as a headline is. */
export function isHeadline(line: Line): boolean {
  return line.once("isHeadline", () => {
    const words = line.tokens.filter(
      ({ kind, lower }) => kind === "word" && !SMALL_WORDS.test(lower),
    );
    return (
      words.length >= MIN_HEADLINE &&
      words.length < line.tokens.length &&
      words.every(({ capitalized }) => capitalized) &&
      !/^[.!?:,;]$/.test(line.tokens.at(-1)?.text ?? "") &&
      !line.tokens.some(({ text }) => text === ",")
    );
  });
}

/** A title written as a sentence is: "The Speaker held a working meeting with Igor Grosu". Its capitals tell names. */
export function isProse(line: Line): boolean {
  return line.once("isProse", () => {
    const words = line.tokens.filter(
      ({ kind, lower }) => kind === "word" && !SMALL_WORDS.test(lower) && lower.length > 3,
    );
    return words.filter(({ capitalized }) => !capitalized).length > 2;
  });
}
