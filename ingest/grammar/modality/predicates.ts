import type { Analysis } from "../../text/morphology.ts";
import type { Line } from "../line.ts";
import { crossesClause } from "./carriers.ts";

const REACH = 24;

/** The verb of a clause, and where it stands. */
export interface FoundPredicate {
  readonly index: number;
  readonly verb: Analysis;
}

/**
 * What a Russian noun is the subject of: «встреча Ашимбаева с Гафаровой перенесена», «отменён визит Гафаровой». The
 * nearest verb or short participle that agrees with it, in its own clause.
 */
export function predicateOf(line: Line, noun: number): FoundPredicate | null {
  const subjects = line.analyze(noun).filter(({ case: kase }) => kase === "nomn");
  if (subjects.length === 0) return null;
  const found: FoundPredicate[] = [];
  for (
    let index = Math.max(0, noun - REACH);
    index < Math.min(line.tokens.length, noun + REACH);
    index++
  ) {
    const verb = line
      .analyze(index)
      .find((analysis) => subjects.some((subject) => agrees(subject, analysis)));
    if (verb && !crossesClause(line, Math.min(index, noun), Math.max(index, noun)))
      found.push({ index, verb });
  }
  const [nearest] = found.sort(
    (left, right) => Math.abs(left.index - noun) - Math.abs(right.index - noun),
  );
  return nearest ? pastCopula(line, nearest) : null;
}

/** «визит был отменён»: the participle tells. */
function pastCopula(line: Line, found: FoundPredicate): FoundPredicate {
  const behind = line.analyze(found.index + 1).find(({ pos }) => pos === "PRTS");
  return found.verb.lemma === "быть" && behind ? { ...found, index: found.index + 1 } : found;
}

/** In number, and of the past and of short participles in gender; the present has none. */
function agrees(subject: Analysis, { pos, known, plural, gender }: Analysis): boolean {
  if (!known || !["VERB", "PRTS"].includes(pos) || plural !== subject.plural) return false;
  return gender === null || gender === subject.gender;
}

const COPULA_REACH = 3;

/** «будет избран спикером», «может быть в среду избран»: the short participle tells of what lies ahead. */
export function isPassiveAhead(line: Line, participle: number): boolean {
  if (line.language !== "ru" || !line.analyze(participle).some(({ pos }) => pos === "PRTS"))
    return false;
  for (let index = participle - 1; index >= participle - COPULA_REACH; index--) {
    if (line.is(index, "будет", "будут", "быть")) return true;
    if (line.at(index)?.kind !== "word") return false;
  }
  return line.is(participle + 1, "будет", "будут");
}
