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
