import type { Line } from "../grammar/line.ts";
import { isLeadingVerb } from "../grammar/russian/leading.ts";
import type { PersonMention, Reading } from "../stages.ts";

const ENTERS = new Set(["войти", "входить", "включить", "включать", "состоять", "представить"]);
const SENT = /^(?:делегаци[июяей]+|группы)$/u;
const MODIFIERS = 3;

/** «В состав делегации также вошли А. и Б.», «В составе делегации – А., Б. и В.»: whom a sentence lists as its members. */
export function compositionIn(reading: Reading): readonly PersonMention[] {
  const { line } = reading;
  if (line.language !== "ru") return [];
  // «В их составе – А. и Б.»
  const noun = line.tokens.findIndex(
    (_, index) =>
      isComposition(line, index) ||
      (line.is(index, "составе") &&
        line.is(index - 1, "их", "её", "ее") &&
        line.is(index - 2, "в")),
  );
  if (noun < 0) return [];
  const opener = line.tokens.findIndex((_, index) => index > noun && opensList(line, index));
  return opener < 0 ? [] : listFrom(reading, opener + 1);
}

/** «Делегацию возглавляет А.», «Её возглавил А.»: who leads a delegation the sentence only points at. */
export function headIn(reading: Reading): readonly PersonMention[] {
  const { line } = reading;
  if (line.language !== "ru") return [];
  const verb = line.tokens.findIndex((_, index) => isLeadingVerb(line, index));
  if (verb < 0) return [];
  // «Возглавил парламентскую делегацию А.»
  const behind = [1, 2, 3].find((step) => SENT.test(line.lower(verb + step)));
  if (verb === 0 && behind !== undefined)
    return namedPeople(reading).filter(({ first }) => first === behind + 1);
  const isOf = [1, 2, 3, 4].some(
    (step) => line.is(verb - step, "её", "ее", "их") || SENT.test(line.lower(verb - step)),
  );
  const head = namedPeople(reading).find(({ first }) => first > verb);
  return isOf && head && head.first - verb <= 2 ? [head] : [];
}

function namedPeople({ mentions }: Reading): readonly PersonMention[] {
  return mentions.filter(
    (mention): mention is PersonMention => mention.kind === "person" && mention.name !== null,
  );
}

/** «в состав (российской) делегации», «в составе делегации», «в делегацию», where a verb or a dash follows. */
function isComposition(line: Line, index: number): boolean {
  if (!SENT.test(line.lower(index))) return false;
  for (let at = index - 1; at >= Math.max(0, index - MODIFIERS); at--) {
    if (line.is(at, "состав", "составе")) return line.is(at - 1, "в");
    if (line.is(at, "в")) return line.is(index, "делегацию");
  }
  return false;
}

function opensList(line: Line, index: number): boolean {
  const enters = line
    .analyze(index)
    .some(({ pos, lemma }) => (pos === "VERB" || pos === "PRTS") && ENTERS.has(lemma));
  return enters || /^[-–—:]$/u.test(line.at(index)?.text ?? "");
}

/** People in the nominative up to what tells of them: «вошли А. и Б., которые встретились с В.». */
function listFrom(reading: Reading, from: number): readonly PersonMention[] {
  const end = reading.line.tokens.findIndex(
    ({ lower }, index) => index >= from && (/^котор/u.test(lower) || lower === "где"),
  );
  return namedPeople(reading).filter(
    ({ first, last, cases }) =>
      first >= from && (end < 0 || last <= end) && (cases.length === 0 || cases.includes("nomn")),
  );
}
