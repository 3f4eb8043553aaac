import type { Trigger } from "../../knowledge/triggers.ts";
import type { Line } from "../line.ts";

const CONVERB = /[ыіаеу]п$/u;
/** «делегацияны бастап келді»: here the second verb tells. */
const KEEPS = new Set(["бастап"]);
const GOES_ON = ["деп", "және", "әрі", "да", "де", "еді", "екен", "болатын"];

/**
 * Whether a word is the verb it looks like. Behind a converb «өтті», «болды», «келді» only round it off («атап өтті»),
 * and «қатысты» before further words means "concerning".
 */
export function isKazakhVerb(
  line: Line,
  first: number,
  last: number,
  { record, tense }: Trigger,
): boolean {
  const before = line.at(first - 1);
  const isAuxiliary = record.part === "light" || record.id === "visited";
  if (
    isAuxiliary &&
    before?.kind === "word" &&
    CONVERB.test(before.lower) &&
    !KEEPS.has(before.lower)
  )
    return false;
  if (line.lower(first) !== "қатысты" || tense !== "past") return true;
  const next = line.at(last);
  return !next || next.kind === "punctuation" || GOES_ON.includes(next.lower);
}
