import type { Line } from "../line.ts";

const COURTESY = /^(?:мырза|ханым)(?:ның|ға|ны|да|дан|мен|ды|дың)?$/u;

/** «Нұрлан Әбдіров мырзамен кездесті»: a word of courtesy behind a name carries its case; the token behind it. */
export function pastCourtesy(line: Line, index: number): number {
  return COURTESY.test(line.lower(index)) ? index + 1 : index;
}

/** Whether a mention closes with such a word. */
export function closesInCourtesy(line: Line, last: number): boolean {
  return COURTESY.test(line.lower(last - 1));
}
