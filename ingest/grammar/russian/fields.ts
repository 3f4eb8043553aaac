import type { Line } from "../line.ts";

const MAX_FIELD = 4;

/**
 * Whether what an office deals with goes on here: «министр культуры и спорта», «иностранных дел, торговли и культа»: common
 * words in the genitive, the last behind «и».
 */
export function goesOnWithField(line: Line, index: number): boolean {
  return (line.is(index, "и") && isField(line, index + 1)) || closesInAnd(line, index);
}

/** A comma before genitives of common words that «и» closes. */
function closesInAnd(line: Line, comma: number): boolean {
  if (line.at(comma)?.text !== ",") return false;
  let index = comma + 1;
  while (index < comma + MAX_FIELD && isField(line, index)) index++;
  const isClosed = line.is(index, "и") && isField(line, index + 1);
  return index > comma + 1 && (isClosed || closesInAnd(line, index));
}

function isField(line: Line, index: number): boolean {
  const token = line.at(index);
  if (token?.kind !== "word" || token.capitalized || token.text.length < 2) return false;
  const [likeliest] = line.analyze(index);
  if (line.hit(index, "post") || likeliest?.pos === "PREP") return false;
  return line
    .analyze(index)
    .some(({ pos, case: kase }) => ["NOUN", "ADJF", "PRTF"].includes(pos) && kase === "gent");
}
