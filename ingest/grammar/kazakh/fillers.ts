import type { Line } from "../line.ts";
import { mayOwn } from "./cases.ts";

const MAX_FILLERS = 3;
const VERB = /(?:[ғқ]ан|[гк]ен|[дт][ыі]|[ыі]п|атын|етін|йтын|йтін)$/u;
/** «бесінші сайланған президенті», «жаңадан тағайындалған Бас хатшысы»: participles that belong to the post, and how. */
const CHOSEN = new Set(["сайланған", "тағайындалған", "жаңадан", "жақында", "жуырда"]);
const NO_FILLER = new Set([
  "және",
  "мен",
  "бен",
  "пен",
  "туралы",
  "үшін",
  "бойынша",
  "арасындағы",
  "арасында",
  "кейін",
  "бұрын",
  "жалпы",
]);

/** «Иранның бірінші вице-президенті», «Әзербайжан Ұлттық мәжілісі»: words no gazetteer knows, up to one it does. */
export function pastFillers(line: Line, index: number): number | null {
  for (let at = index; at < index + MAX_FILLERS; at++) {
    if (!isFiller(line, at)) return null;
    if (line.hit(at + 1, "post") || line.hit(at + 1, "chamber") || line.hit(at + 1, "organization"))
      return at + 1;
  }
  return null;
}

/** «экономика министрі», «сыртқы істер министрі»: the field opens the post. */
export function pastField(line: Line, index: number): number | null {
  for (let at = index; at < index + MAX_FILLERS && isFiller(line, at); at++)
    if (line.hit(at + 1, "post", ({ record }) => record.id === "minister")) return at + 1;
  return null;
}

export function isFiller(line: Line, index: number): boolean {
  const token = line.at(index);
  if (token?.kind !== "word" || NO_FILLER.has(token.lower)) return false;
  if (CHOSEN.has(token.lower)) return true;
  if (!mayOwn(line, index)) return false;
  if (line.knowledge.givenNames.has(token.lower) || line.hit(index, "forum")) return false;
  return token.capitalized || !VERB.test(token.lower);
}
