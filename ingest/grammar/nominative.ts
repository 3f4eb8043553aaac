import { kazakhForms } from "../text/kazakh.ts";
import type { Line } from "./line.ts";

/**
 * The nominative of a noun phrase: its head noun and the adjectives before it change, what follows the head stays.
 * «Дорожной карты двустороннего взаимодействия» → «Дорожная карта двустороннего взаимодействия».
 * `headLast` ends the part in which the head noun is looked for.
 */
export function nominativePhrase(line: Line, first: number, last: number, headLast = last): string {
  if (line.language === "kk") return kazakhNominative(line, first, last);
  if (line.language === "en") return line.text(first, last).replace(/['’]s$/, "");
  return inNominative(line, [first, last], headLast, false);
}

/**
 * The same of a Russian title that several share: «народные депутаты Кыргызстана» → «народный депутат Кыргызстана», and
 * where bodies are what they lead, «главы парламентов Армении» → «глава парламента Армении».
 */
export function titleOfOne(
  line: Line,
  { first, last, headLast }: { first: number; last: number; headLast: number },
  leadsMany: boolean,
): string {
  const led = leadsMany ? line.morphology.genitiveOfOne(line.at(headLast)?.text ?? "") : null;
  if (led === null) return inNominative(line, [first, last], headLast, true);
  const head = inNominative(line, [first, headLast], headLast, true);
  const one = matchCapitals(led, line.at(headLast)?.text ?? led);
  return [head, one, line.text(headLast + 1, last)].filter(Boolean).join(" ");
}

function inNominative(
  line: Line,
  [first, last]: readonly [number, number],
  headLast: number,
  one: boolean,
): string {
  const head = headNoun(line, first, headLast);
  if (head === null) return line.text(first, last);
  const noun = nounReading(line, head);
  const changed: string[] = [];
  for (let index = first; index <= head; index++) {
    const token = line.at(index);
    if (!token) break;
    const form =
      index === head
        ? line.morphology.nominative(token.text, { noun: true, ...noun, one })
        : line.morphology.nominative(token.text, { noun: false, ...noun, one });
    changed.push(matchCapitals(withPrefix(form ?? token.lower, token.lower), token.text));
  }
  const rest = line.text(head + 1, last);
  return [changed.join(" "), rest].filter(Boolean).join(" ");
}

const LEADING: readonly string[] = ["ADJF", "PRTF", "NUMR", "NPRO"];

function headNoun(line: Line, first: number, last: number): number | null {
  for (let index = first; index < last; index++) {
    const readings = line.analyze(index);
    const [reading] = readings;
    if (reading?.pos === "NOUN") return index;
    // «кенеша», «Народной Рады»: a verb or a short adjective is no part of a noun phrase.
    const isLeading = reading && LEADING.includes(reading.pos);
    if (!isLeading && readings.some(({ pos }) => pos === "NOUN")) return index;
    // «Чрезвычайного и Полномочного Посла»
    if (line.is(index, "и") && index > first) continue;
    if (reading && !isLeading) return null;
  }
  return null;
}

/** «кыргызско-узбекской»: the dictionary knows the last part only. */
function withPrefix(form: string, written: string): string {
  return form.includes("-") ? form : written.slice(0, written.lastIndexOf("-") + 1) + form;
}

/** Number and gender of the head; of a form that is both, the number its adjective agrees with. */
function nounReading(line: Line, head: number) {
  const nouns = line.analyze(head).filter(({ pos }) => pos === "NOUN");
  const adjective = line.analyze(head - 1).filter(({ pos }) => pos === "ADJF" || pos === "PRTF");
  const agreed = nouns.find((noun) =>
    adjective.some(({ plural, case: kase }) => plural === noun.plural && kase === noun.case),
  );
  const reading = agreed ?? nouns[0];
  return { plural: reading?.plural ?? false, gender: reading?.gender ?? null };
}

/** Takes the case suffix off the last word, which stays possessed: «комитетінің» → «комитеті». */
function kazakhNominative(line: Line, first: number, last: number): string {
  const word = line.at(last - 1)?.text ?? "";
  const kept = kazakhForms(word)[0]?.base ?? word;
  const before = line.text(first, last - 1);
  return [before, kept].filter(Boolean).join(" ");
}

/** Writes `form` with capitals where `pattern` has them. */
export function matchCapitals(form: string, pattern: string): string {
  if (pattern.length > 1 && pattern === pattern.toUpperCase()) return form.toUpperCase();
  if (!pattern.includes("-")) return likeModel(form, pattern);
  return form
    .split("-")
    .map((part, index) => likeModel(part, pattern.split("-")[index] ?? pattern))
    .join("-");
}

function likeModel(part: string, model: string): string {
  const first = model.charAt(0);
  return first === first.toLowerCase() ? part : part.charAt(0).toUpperCase() + part.slice(1);
}
