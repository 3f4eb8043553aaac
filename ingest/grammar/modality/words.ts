import type { ModalityWords } from "../../knowledge/load.ts";
import type { Line } from "../line.ts";

export function speaksOfFuture(line: Line): boolean {
  return line.once("speaksOfFuture", () => findsFuture(line));
}

function findsFuture(line: Line): boolean {
  if (hasWord(line, "planned", 0, line.tokens.length) !== null) return true;
  if (line.language !== "ru") return false;
  return line.tokens.some((_, index) => line.onceFor(isFuture, index));
}

/** «встречу» is a noun first, though it may be the future of «встретить»; «примет» is a verb first. */
function isFuture(line: Line, index: number): boolean {
  const isNoun = line
    .analyze(index)
    .some(({ pos, case: kase, known }) => known && pos === "NOUN" && kase !== "gent");
  if (isNoun) return false;
  const verbs = line.analyze(index).filter(({ pos, known }) => known && pos === "VERB");
  return verbs.length > 0 && verbs.every(({ tense }) => tense === "futr");
}

/** No verb of the past, and a verb or a word of the future: «в ходе встречи планируется обсудить». */
export function isToCome(line: Line): boolean {
  return speaksOfFuture(line) && !hasPastVerb(line);
}

/** The same of the clause a word stands in: «отметил, что в ходе визита будут подписаны документы». */
export function isClauseToCome(line: Line, index: number): boolean {
  if (line.language !== "ru") return false;
  const start = line.tokens.findLastIndex(
    ({ text }, at) => at < index && text === "," && line.is(at + 1, "что"),
  );
  if (start < 0) return false;
  const clause = line.tokens.map((_, at) => at).filter((at) => at > start + 1);
  return (
    clause.some((at) => line.onceFor(isFuture, at)) &&
    !clause.some((at) => line.onceFor(isPast, at) && !isToBe(line, at))
  );
}

export function hasPastVerb(line: Line): boolean {
  return line.once("hasPastVerb", () => findsPast(line));
}

function findsPast(line: Line): boolean {
  switch (line.language) {
    case "ru":
      return line.tokens.some((_, index) => line.onceFor(isPast, index) && !isToBe(line, index));
    case "kk":
      return line.tokens.some(
        ({ lower }) => lower.length > 4 && /(?:ды|ді|ты|ті|ған|ген|қан|кен)$/u.test(lower),
      );
    case "en":
      // "will be accorded a welcome"
      return line.tokens.some(
        ({ lower }, index) =>
          /(?:ed|held|met|said|took|was|were|had|spoke|told|made|gave|paid)$/.test(lower) &&
          !line.is(index - 1, "be"),
      );
  }
}

/** «Меморандум будет подписан», «организована будет поездка». */
export function isToBe(line: Line, index: number): boolean {
  if (line.language !== "ru") return false;
  return [-3, -2, -1, 1, 2].some((step) => line.is(index + step, "будет", "будут"));
}

function isPast(line: Line, index: number): boolean {
  return line
    .analyze(index)
    .some(
      ({ pos, tense, known }) => known && ((pos === "VERB" && tense === "past") || pos === "PRTS"),
    );
}

export function hasVerb(line: Line): boolean {
  return (
    line.language !== "ru" ||
    line.tokens.some((_, index) =>
      line.analyze(index).some(({ pos, known }) => known && ["VERB", "PRTS"].includes(pos)),
    )
  );
}

/** The first word of a kind among tokens `[from, to)`. */
export function hasWord(
  line: Line,
  kind: keyof ModalityWords,
  from: number,
  to: number,
): number | null {
  const places = line.once(`words:${kind}`, () => placesOf(line, kind));
  return places.find((index) => index >= from && index < to) ?? null;
}

function placesOf(line: Line, kind: keyof ModalityWords): number[] {
  const trie = line.knowledge.modality[line.language][kind];
  const places: number[] = [];
  for (const index of line.tokens.keys())
    if (
      trie.longest(index, (at) => line.word(at)?.lemmas ?? []) &&
      !isInvited(line, index) &&
      !isMonth(line, index)
    )
      places.push(index);
  return places;
}

/** "on May 13": a month, no plan. */
function isMonth(line: Line, index: number): boolean {
  return line.at(index)?.text === "May" && (index > 0 || line.at(1)?.kind === "number");
}

/** «визит проходит по приглашению спикера», "visited Oslo at the invitation of": who asked for it, no plan. */
function isInvited(line: Line, index: number): boolean {
  if (line.is(index, "приглашению")) return line.is(index - 1, "по");
  if (!line.is(index, "invitation")) return false;
  // "in response to an official invitation from".
  const isAnswered = [4, 5, 6].some(
    (step) =>
      line.is(index - step, "in") && line.is(index - step + 1, "response", "reply", "answer"),
  );
  return isAnswered || [1, 2, 3].some((step) => line.is(index - step, "at", "on", "upon"));
}
