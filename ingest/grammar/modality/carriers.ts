import type { Line } from "../line.ts";
import type { FoundTrigger } from "../triggers.ts";

/** Words that open another clause behind a comma. */
const OPENERS = new Set(["что", "где", "чтобы", "that", "which", "who"]);
export const RELATIVE = /^котор(?:ый|ая|ое|ые|ого|ой|ую|ых|ым|ыми|ом|ому)$/u;

/** The light verb that carries the noun: the nearest in the same clause. */
export function nearestLight(
  line: Line,
  { first, last }: FoundTrigger,
  lights: readonly FoundTrigger[],
): FoundTrigger | null {
  const near = lights
    .filter((light) => light.first !== first)
    .map((light) => ({
      light,
      distance: light.first < first ? first - light.last : light.first - last,
    }))
    .filter(({ distance }) => distance >= 0 && distance <= 22)
    .filter(({ light }) => {
      const from = light.first > first ? (relativeBehind(line, last) ?? first) : light.first;
      return !crossesClause(line, from, Math.max(light.first, first));
    })
    .sort((left, right) => left.distance - right.distance);
  return near[0]?.light ?? null;
}

/** A semicolon, or a comma with a conjunction that opens another clause. */
export function crossesClause(line: Line, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const text = line.lower(index);
    if (text === ";" || text === ":" || isAnotherVerb(line, index, from, to)) return true;
    if (
      text === "," &&
      line.is(index + 1, "который", "которая", "которые") &&
      tookPlace(line, to) &&
      to - index <= 4
    )
      continue;
    if (text === "," && (OPENERS.has(line.lower(index + 1)) || opensRelative(line, index)))
      return true;
  }
  return false;
}

/** «встречи, которую провели …», «переговоров, в которых участвовали …»: where the clause that tells of a noun itself begins. */
export function relativeBehind(line: Line, last: number): number | null {
  if (line.lower(last) !== ",") return null;
  const step = [1, 2].find((offset) => RELATIVE.test(line.lower(last + offset)));
  return step === undefined ? null : last + step + 1;
}

/** «…, который», «…, в ходе которого». */
function opensRelative(line: Line, comma: number): boolean {
  return [1, 2, 3].some((step) => RELATIVE.test(line.lower(comma + step)));
}

/** «Начали работу, заявила глава делегации после встречи с …»: what was begun is no meeting; but «провёл, как сообщили, встречу». */
function isAnotherVerb(line: Line, index: number, from: number, to: number): boolean {
  if (line.language !== "ru" || index === from || index === to) return false;
  // «Палаты представителей Маджлиси Оли»: a verb is written small.
  if (line.at(index)?.capitalized) return false;
  const [reading] = line.analyze(index);
  return reading?.known === true && reading.pos === "VERB" && !line.is(index - 1, "как");
}

/** «о визите …, который состоялся в октябре»: the relative clause tells of the noun itself. */
function tookPlace(line: Line, index: number): boolean {
  return line
    .analyze(index)
    .some(({ lemma }) => ["состояться", "пройти", "проходить"].includes(lemma));
}
