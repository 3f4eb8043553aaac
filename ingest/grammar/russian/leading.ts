import type { Line } from "../line.ts";

const NOUNS = ["главе", "руководством", "председательством"];
const VERBS = new Set(["возглавить", "возглавлять"]);

/** A word that tells who leads: «во главе с», «под руководством», «возглавляемая», «которую возглавил». */
export function isLeadingWord(line: Line, index: number): boolean {
  return line.onceFor(readLeading, index) ?? false;
}

/** «Делегацию ⟨возглавляет⟩ А.», and no participle of it. */
export function isLeadingVerb(line: Line, index: number): boolean {
  return line.analyze(index).some(({ pos, lemma }) => pos === "VERB" && VERBS.has(lemma));
}

function readLeading(line: Line, index: number): boolean {
  return line.is(index, ...NOUNS) || line.analyze(index).some(({ lemma }) => VERBS.has(lemma));
}

/**
 * The token before the words that make a mention the leader of what stands there: «делегация | во главе с А.», «|, под
 * руководством А.», «|, возглавляемая А.», «|, которую возглавляет А.». Null where the mention leads nothing.
 */
export function ledBefore(line: Line, first: number): number | null {
  if (line.is(first - 1, "с", "со") && line.is(first - 2, "главе")) return first - 4;
  if (!isLeadingWord(line, first - 1)) return null;
  if (line.is(first - 1, ...NOUNS)) return line.is(first - 2, "под") ? first - 3 : null;
  if (line.analyze(first - 1).some(({ pos }) => pos === "PRTF")) return first - 2;
  return line.is(first - 2, "которую", "которые", "которых") ? first - 4 : null;
}
