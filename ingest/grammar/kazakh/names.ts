import { kazakhReadings } from "../../text/inflection.ts";
import { kazakhForms } from "../../text/kazakh.ts";
import { isPatronymic, keyOf, keyTokens } from "../../text/transliteration.ts";
import type { Line } from "../line.ts";
import { isKnownPerson } from "../name-parts.ts";
import { isInflectedPlace } from "./cases.ts";
import { isPairOfCountries } from "./forums.ts";

const SURE = 0.95;
const OPENING_NAME = /(?:[оеё]в|[оеё]ва|ский|ская|енко|швили|зода)$/u;
const REGION = /^(?:облыс|қала|аудан|өлке)/u;
// «Мин», «Сын» of «Ким Мин Сок» are syllables.
const FAMILY_NAME =
  /(?<=\p{L}{2})(?:[оеё]в|[иы]н|[оеё]ва|[иы]на|ский|ская|ян|енко|швили|зода|заде)$/u;
// «Әкімшілігін», «Жолдауына»: a possessed noun with a capital; sons and daughters are names.
// «Тілеуберді» is a name too.
const POSSESSED = /(?<!ұл|қыз|оғл|угл|берд|келд)[ыі]$/u;

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
  if (isInflectedPlace(line, index)) return true;
  // «Сатыбалды Бұршақов»: a given name with a family name behind it only looks inflected.
  const isGivenPart = words.length === 1 && !isFamilyName(last) && isFamilyName(next.text);
  if (isInflectedName(line, last) && !isGivenPart) return true;
  if (isInitialBefore(line, index)) return words.length > 1;
  const forms = kazakhReadings(next.text).map(({ base }) => base);
  if (forms.some(isPatronymic)) return false;
  const isGiven = (word: string) => line.knowledge.givenNames.has(word.toLowerCase());
  // «Салман бен Әбделазиз Әл Сауд»: a small word joins.
  if (line.knowledge.particles.kk.has(last.toLowerCase())) return false;
  // «Хакан Фидан Бірлескен жоспарды қолдады»: somebody known has no further word to the name.
  if (words.length > 1 && isKnownPerson(line, words.join(" "))) return true;
  if (words.length < 2)
    return (
      FAMILY_NAME.test(last) && (isAnotherName(line, last, index) || areSurnames(line, last, forms))
    );
  if (FAMILY_NAME.test(last)) return !forms.some((form) => FAMILY_NAME.test(form));
  // «Қайрат Лама Шарифпен»: a given name with nothing behind it opens no other.
  const mayOpen = line.at(index + 1)?.capitalized === true;
  return mayOpen && forms.some(isGiven) && (!isGiven(last) || FAMILY_NAME.test(words[0] ?? ""));
}

/** «Зеленский Назарбаевпен сөйлесті», «Тоқаев Ердоғанмен кездесті»: the family names of two known people. */
function areSurnames(line: Line, last: string, forms: readonly string[]): boolean {
  const isKnown = (word: string) =>
    !line.knowledge.givenNames.has(word.toLowerCase()) &&
    line.knowledge.personsBySurname.has(keyOf(keyTokens(word)));
  return (
    isKnown(last) && forms.some((form) => isKnown(form) && !isKnownPerson(line, `${last} ${form}`))
  );
}

/**
 * «Тоқаев Режеп Тайип Ердоғанмен кездесті»: behind a family name a given name with a family name of its own. The given name
 * of somebody known may stand last: «Әшімбаев Мәулен».
 */
function isAnotherName(line: Line, family: string, index: number): boolean {
  const given = line.at(index)?.text ?? "";
  const next = line.at(index + 1);
  if (
    !line.knowledge.givenNames.has(given.toLowerCase()) ||
    isKnownPerson(line, `${given} ${family}`)
  )
    return false;
  if (!next?.capitalized || next.text.length < 3 || line.hits(index + 1).length > 0) return false;
  return !kazakhReadings(next.text).some(({ base }) => isPatronymic(base));
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

/** «Кочанова 12 шілдеде форумда сөз сөйледі»: the family name of somebody known opens the sentence. */
export function opensWithSurname(line: Line, index: number): boolean {
  if (line.language !== "kk" || REGION.test(line.lower(index + 1))) return false;
  return kazakhReadings(line.at(index)?.text ?? "").some(
    ({ base }) =>
      OPENING_NAME.test(base) && line.knowledge.personsBySurname.has(keyOf(keyTokens(base))),
  );
}

const OF_REGION = /^(?:облыс|аудан|қалас|өлкес|провинцияс|штат|республикас)[ыі]/u;

/** «Қорған облысының делегациясы», «Абай ауданы»: the name of a place. */
export function isRegionName(line: Line, index: number): boolean {
  return line.language === "kk" && OF_REGION.test(line.lower(index + 1));
}

/** A capitalized word that by its form is none of a name: an inflected place, a possessed noun, an inflected first word. */
export function isKazakhNoun(line: Line, index: number, isInside: boolean): boolean {
  const token = line.at(index);
  if (!token) return true;
  if (isInflectedPlace(line, index) || isPairOfCountries(line, index)) return true;
  // «Билал Дурдалының делегациясы»: behind a given name it is a family name.
  const isFamily =
    isInside &&
    line.knowledge.givenNames.has(line.lower(index - 1)) &&
    line.hits(index).length === 0;
  if (isFamily) return false;
  const forms = kazakhForms(token.text);
  if (forms.some(({ base, case: kase }) => kase === "attr" || POSSESSED.test(base.toLowerCase())))
    return true;
  if (forms.length === 0 && POSSESSED.test(token.lower)) return true;
  return (
    index === 0 &&
    !isInside &&
    !line.sentence.isTitle &&
    forms.length > 0 &&
    !FAMILY_NAME.test(forms[0]?.base ?? "") &&
    !isFamilyName(line.at(1)?.text ?? "")
  );
}
