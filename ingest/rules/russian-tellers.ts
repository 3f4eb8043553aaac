import type { Line } from "../grammar/line.ts";
import type { Group } from "../stages.ts";

/** «Как заявил посол Анна Белова, в Минск прибывает …»: who says so, and no subject of what is said. */
export function isTeller(line: Line, { first }: Group): boolean {
  return line.is(first - 2, "как") && line.analyze(first - 1)[0]?.pos === "VERB";
}
