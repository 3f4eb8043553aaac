import type { Line } from "../line.ts";
import type { FoundTrigger } from "../triggers.ts";

const REACH = 22;
const CALLED_OFF = [
  "cancelled",
  "canceled",
  "postponed",
  "rescheduled",
  "suspended",
  "called",
  "put",
];
const AUXILIARIES = ["was", "were", "been", "be", "is", "being"];

/** "The visit of the Speaker to Chile was postponed", "the meeting has been called off". */
export function isCalledOff(line: Line, { first, last }: FoundTrigger): boolean {
  if (line.language !== "en" || line.is(first - 1, "during", "at", "after")) return false;
  for (let index = last; index < last + REACH; index++) {
    if (line.is(index, ";", "who", "which", "while", "but", "that")) return false;
    if (!line.is(index, ...CALLED_OFF) || !line.is(index - 1, ...AUXILIARIES, "later", "again"))
      continue;
    return !line.is(index, "called", "put") || line.is(index + 1, "off");
  }
  return false;
}
