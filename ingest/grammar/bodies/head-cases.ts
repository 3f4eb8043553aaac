import type { Case } from "../../text/morphology.ts";
import type { Line } from "../line.ts";

/** Cases of the noun a phrase is built on: of its first noun in the nominative chain. */
export function headCases(line: Line, first: number, last: number): readonly Case[] {
  for (let index = first; index < last; index++) {
    const word = line.word(index);
    if (word && word.nouns.length > 0) return word.nounCases;
  }
  return line.cases(first);
}
