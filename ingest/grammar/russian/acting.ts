import type { Case } from "../../text/morphology.ts";
import type { Line } from "../line.ts";

const SHORT = ["врио", "ио"];

/** «исполняющая обязанности», «временно исполняющий обязанности», «и. о.», «врио» before a post in the genitive. */
export function findActing(
  line: Line,
  first: number,
): { readonly last: number; readonly cases: readonly Case[] } | null {
  if (!line.onceFor(mayAct, first)) return null;
  if (line.is(first, ...SHORT)) return { last: first + 1, cases: [] };
  const isAbbreviated =
    line.is(first, "и") && line.is(first + 2, "о") && line.at(first + 1)?.text === ".";
  if (isAbbreviated) return { last: first + (line.at(first + 3)?.text === "." ? 4 : 3), cases: [] };
  const participle = line.is(first, "временно") ? first + 1 : first;
  const isActing =
    line.onceFor(isFulfilling, participle) === true &&
    line.is(participle + 1, "обязанности", "полномочия");
  return isActing ? { last: participle + 2, cases: line.cases(participle) } : null;
}

/** Hardly any word opens one. */
function mayAct(line: Line, index: number): boolean {
  return line.is(index, ...SHORT, "и", "временно") || isFulfilling(line, index);
}

function isFulfilling(line: Line, index: number): boolean {
  return line.analyze(index).some(({ lemma }) => lemma === "исполнять" || lemma === "исполняющий");
}
