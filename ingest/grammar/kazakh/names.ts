import { kazakhReadings } from "../../text/inflection.ts";
import { kazakhForms } from "../../text/kazakh.ts";
import { isPatronymic } from "../../text/transliteration.ts";
import type { Line } from "../line.ts";
import { isInflectedPlace } from "./cases.ts";
import { isPairOfCountries } from "./forums.ts";

const SURE = 0.95;
const FAMILY_NAME = /(?:[оеё]в|[иы]н|[оеё]ва|[иы]на|ский|ская|ян|енко|швили|зода|заде)$/u;
// «Әкімшілігін», «Жолдауына»: a possessed noun with a capital; sons and daughters are names.
const POSSESSED = /(?<!ұл|қыз|оғл|угл)[ыі]$/u;

/** A family name by its ending, inflected or not: «Лукашенко», «Қошановтың». */
export function isFamilyName(word: string): boolean {
  return kazakhReadings(word).some(({ base }) => FAMILY_NAME.test(base));
}

/**
 * Whether a name ends before a token. Only its last word is inflected, a family name is followed by nothing but a
 * patronymic or a second family name, and a given name opens the next person's: «Ерлан Қошанов Шавкат Мирзиёевпен кездесті».
 */
export function endsKazakhName(line: Line, words: readonly string[], index: number): boolean {
  const last = words.at(-1);
  const next = line.at(index);
  if (last === undefined || !next) return false;
  if (isInflectedPlace(line, index) || isInflectedName(line, last)) return true;
  if (isInitialBefore(line, index)) return words.length > 1;
  const forms = kazakhReadings(next.text).map(({ base }) => base);
  if (forms.some(isPatronymic)) return false;
  if (words.length < 2) return false;
  if (FAMILY_NAME.test(last)) return !forms.some((form) => FAMILY_NAME.test(form));
  const isGiven = (word: string) => line.knowledge.givenNames.has(word.toLowerCase());
  return forms.some(isGiven) && !isGiven(last);
}

function isInflectedName(line: Line, word: string): boolean {
  if (line.knowledge.givenNames.has(word.toLowerCase())) return false;
  return kazakhReadings(word).some(({ case: kase, weight }) => kase !== "nomn" && weight >= SURE);
}

/** «Нұрлан Нығматулин А.Мамаюсуповпен кездесті»: an initial with a name behind it opens another. */
function isInitialBefore(line: Line, index: number): boolean {
  return (
    line.at(index)?.text.length === 1 &&
    line.at(index + 1)?.text === "." &&
    line.at(index + 2)?.capitalized === true
  );
}

/** «Тұрғынбек уулуды»: a small word of a name carries its case. */
export function isInflectedParticle(line: Line, index: number): boolean {
  const particles = line.knowledge.particles.kk;
  return kazakhForms(line.lower(index)).some(
    ({ base, case: kase }) => kase !== "attr" && particles.has(base),
  );
}

/** A capitalized word that by its form is none of a name: an inflected place, a possessed noun, an inflected first word. */
export function isKazakhNoun(line: Line, index: number, isInside: boolean): boolean {
  const token = line.at(index);
  if (!token) return true;
  if (isInflectedPlace(line, index) || isPairOfCountries(line, index)) return true;
  const forms = kazakhForms(token.text);
  if (forms.some(({ base, case: kase }) => kase === "attr" || POSSESSED.test(base.toLowerCase())))
    return true;
  if (forms.length === 0 && POSSESSED.test(token.lower)) return true;
  return (
    index === 0 &&
    !isInside &&
    !line.sentence.isTitle &&
    forms.length > 0 &&
    !FAMILY_NAME.test(forms[0]?.base ?? "")
  );
}
