import { isPatronymic } from "../text/transliteration.ts";
import { opensWithSurname } from "./kazakh/names.ts";
import { isKnownName } from "./known-names.ts";
import type { Line } from "./line.ts";
import { hasGivenForm, nominatives } from "./name-candidates.ts";
import { hasSurnameShape, isKnownPerson } from "./name-parts.ts";
import { isMongolianFather } from "./name-readings.ts";
import type { NameWord } from "./name-words.ts";
import type { NameContext } from "./names.ts";
import { asianWords } from "./russian/asian-names.ts";

/** Whether a run of capitalized words is a person's name: something must speak for it. */
export function isName(line: Line, words: readonly NameWord[], context: NameContext): boolean {
  const full = words.filter(({ kind }) => kind === "word");
  const [only] = full;
  if (!only) return false;
  const speaks = full.map(({ first, text }) => {
    const forms = nominatives(line, first);
    return {
      given: hasGivenForm(line, first),
      evident: forms.some((form) => context.evidence.has(form)),
      patronymic: isPatronymic(text) || /(?:вич(?:а|у|ем|е)|вн(?:ы|е|у|ой))$/u.test(text),
      surname: hasSurnameShape(text) || isSurnameInDictionary(line, first),
    };
  });
  const hasInitial = words.some(({ kind }) => kind === "initial");
  // "Ferdinand Martin G. Romualdez"
  if (hasInitial) return full.length <= (line.language === "en" ? 4 : 2);
  if (full.length === 1) {
    if (isQuotedAlone(line, only)) return false;
    const [word] = speaks;
    if (!word) return false;
    if (word.evident) return true;
    if (context.afterPost) return !isCommonWord(line, only.first) || word.given || word.surname;
    return (
      word.surname &&
      !isCommonWord(line, only.first) &&
      !word.given &&
      (!startsSentence(line, only.first) || opensWithSurname(line, only.first))
    );
  }
  if (speaks.some(({ given, evident, patronymic }) => given || evident || patronymic)) return true;
  if (full.length === 2 && isMongolianFather(line, only) && !isCommonWord(line, only.first))
    return true;
  if (isKnownPerson(line, words.map(({ text }) => text).join(" "))) return true;
  if (words.length === full.length && isKnownName(line, only.first, full.length)) return true;
  if (asianWords(line, only.first) === words.length) return true;
  if (isToldBehind(line, words)) return true;
  return context.afterPost || speaks.some(({ surname }, index) => surname && index > 0);
}

/** «Цэнд Сандаг-Очир, руководитель группы», «Рычард Чарнецкий (Польша)»: words no dictionary knows, and behind them who that is. */
function isToldBehind(line: Line, words: readonly NameWord[]): boolean {
  const last = words.at(-1)?.last;
  if (line.language !== "ru" || last === undefined) return false;
  if (words.some(({ first }) => isCommonWord(line, first))) return false;
  if (line.at(last)?.text === ",") return line.hit(last + 1, "post") !== null;
  const place = line.hit(last + 1, "country", ({ form }) => form === "noun");
  return line.at(last)?.text === "(" && place !== null && line.at(place.last)?.text === ")";
}

/** «Отан» подписал меморандум»: one word in quotation marks is the name of a party or a paper. */
function isQuotedAlone(line: Line, { first, last }: NameWord): boolean {
  return (
    line.language === "ru" &&
    /^[«"“]$/u.test(line.at(first - 1)?.text ?? "") &&
    /^[»"”]$/u.test(line.at(last)?.text ?? "")
  );
}

function startsSentence(line: Line, index: number): boolean {
  return index === 0 && !line.sentence.isTitle;
}

/** A word of the dictionary that is nobody's name. */
export function isCommonWord(line: Line, index: number): boolean {
  return line.onceFor(readCommon, index) ?? false;
}

function readCommon(line: Line, index: number): boolean {
  return line.analyze(index).some(({ known, proper }) => known && !proper);
}

function isSurnameInDictionary(line: Line, index: number): boolean {
  return line.onceFor(readSurname, index) ?? false;
}

function readSurname(line: Line, index: number): boolean {
  return line
    .analyze(index)
    .some(({ proper, known }) => known && (proper === "Surn" || proper === "Patr"));
}
