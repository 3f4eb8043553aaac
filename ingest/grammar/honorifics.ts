import {
  isHalfTitle,
  pastAsianTitle,
  pastBracketedTitle,
  pastExcellency,
} from "./english/titles.ts";
import type { Line } from "./line.ts";
import { pastParenthesis } from "./parentheses.ts";
import { asianWords } from "./russian/asian-names.ts";

export function skipHonorifics(line: Line, index: number): number {
  let from = line.language === "en" ? pastExcellency(line, index) : pastParenthesis(line, index);
  if (line.language === "en") return pastEnglishTitles(line, from);
  // «Өзбекстан Президенті, қадірменді Шавкат Мирзиёевке»
  if (line.language === "kk" && line.at(from)?.text === "," && isHonorific(line, from + 1)) from++;
  if (line.language === "kk") from = pastBranch(line, from);
  while (isHonorific(line, from)) {
    from++;
    if (line.at(from)?.text === ".") from++;
  }
  return from;
}

const BRANCH = ["авиация", "полиция", "әділет", "медицина"];

/** «Қорғаныс министрі авиация генерал-лейтенанты Дәурен Қосанов»: what somebody is a general of. */
function pastBranch(line: Line, index: number): number {
  return line.is(index, ...BRANCH) && isHonorific(line, index + 1) ? index + 1 : index;
}

/** "Rt. Hon.", "Hon. (Dr.)", "Tan Sri Dato' Sri", "U". */
function pastEnglishTitles(line: Line, index: number): number {
  // "Rep. Ann Poe"
  const isShort =
    line.at(index)?.text === "." && line.knowledge.abbreviations.en.has(line.lower(index - 1));
  let from = isShort ? index + 1 : index;
  for (;;) {
    // "His Majesty King Hamad": the title is a post.
    if (from > index && line.is(from, "king", "queen") && line.is(from - 1, "majesty")) return from;
    const past = pastAsianTitle(line, pastBracketedTitle(line, from));
    if (past > from) from = past;
    else if (
      isHonorific(line, from) &&
      !isGivenName(line, from) &&
      !isHalfTitle(line, from) &&
      !opensCountry(line, from)
    )
      from += line.at(from + 1)?.text === "." ? 2 : 1;
    else return from;
  }
}

/**
 * "Secretary General Sultan Raev", "Congressman Don Berg": a title only where a whole name follows; "Sheikha bint Yousuf Al
 * Jufairi": none before a father's name.
 */
function isGivenName(line: Line, index: number): boolean {
  if (line.language === "en" && line.is(index + 1, "bin", "bint", "ibn")) return true;
  return (
    line.language === "en" &&
    (line.knowledge.givenNames.has(line.lower(index)) || line.at(index)?.text === "Don") &&
    !(line.at(index + 1)?.capitalized && goesOn(line, index + 2))
  );
}

/** "Sri Lanka". */
function opensCountry(line: Line, index: number): boolean {
  return (line.hit(index, "country")?.last ?? 0) > index + 1;
}

/** "Sultan Haitham bin Tarik": a small word of a name goes on with it as well. */
function goesOn(line: Line, index: number): boolean {
  return line.at(index)?.capitalized === true || line.knowledge.particles.en.has(line.lower(index));
}

export function isHonorific(line: Line, index: number): boolean {
  // «Пан Ги Мун» is no pan.
  return (line.onceFor(readHonorific, index) ?? false) && asianWords(line, index) === 0;
}

function readHonorific(line: Line, index: number): boolean {
  const words = line.knowledge.honorifics[line.language];
  return (
    words.has(line.lower(index)) ||
    line.analyze(index).some(({ lemma, known }) => known && words.has(lemma))
  );
}
