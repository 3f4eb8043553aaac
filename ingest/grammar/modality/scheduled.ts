import type { Line } from "../line.ts";
import { hasWord } from "./words.ts";

const REACH = 30;
const CLAUSES = new Set([";", "that", "which", "who", "where", "while", "but"]);

/** "The visit of the Speaker of the Riksdag Anna Berg to Chile is scheduled for March": the verb stands far behind. */
export function isScheduled(line: Line, last: number): boolean {
  if (line.language !== "en") return false;
  const verb = line.tokens.findIndex(
    ({ lower }, index) => index >= last && (lower === "is" || lower === "are"),
  );
  return (
    verb >= 0 &&
    verb - last < REACH &&
    !line.tokens.slice(last, verb).some(({ lower }) => CLAUSES.has(lower)) &&
    hasWord(line, "planned", verb, verb + 3) !== null
  );
}

const AWAITS = new Set(["включать", "предусматривать", "предполагать", "ждать", "ожидать"]);

/** «Программа визита включает встречи с …», «Мы ждём визита …»: what a verb of the present looks ahead to. */
export function isAwaited(line: Line, noun: number): boolean {
  if (line.language !== "ru" || line.analyze(noun)[0]?.case === "nomn") return false;
  for (let index = noun - 1; index >= Math.max(0, noun - 12); index--) {
    if (/^[;:.«»]$/u.test(line.lower(index))) return false;
    const verb = line.analyze(index).find(({ pos, known }) => pos === "VERB" && known);
    if (verb) return verb.tense === "pres" && AWAITS.has(verb.lemma);
  }
  return false;
}
