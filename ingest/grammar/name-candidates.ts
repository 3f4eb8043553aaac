import {
  isHeadline,
  isLoudFamily,
  isMonthsName,
  isProse,
  isShortTitle,
  isSides,
} from "./english/names.ts";
import { kazakhCase } from "./kazakh/cases.ts";
import { isFamilyName, isKazakhNoun, isRegionName } from "./kazakh/names.ts";
import { isKnownName, isNumeral, opensKnownName } from "./known-names.ts";
import type { Line } from "./line.ts";
import { hasSurnameShape, isKnownPerson } from "./name-parts.ts";
import type { NameContext } from "./names.ts";
import { asianWords } from "./russian/asian-names.ts";
import { isCompoundAdjective, isCountryPair } from "./russian/country-pairs.ts";

// "al-Salami", «ас-Сабах»: a name written with its article.
const ARABIC_ARTICLE = /^\p{Ll}{2,3}-\p{Lu}/u;

/** «АрселорМиттал»; «МакКейн» is none. */
const BRAND = /^\p{Lu}\p{Ll}{3,}\p{Lu}/u;

const KOREAN_FAMILY = /^[УОИЮ]$/u;

const LOUD_SHARE = 0.7;

const COMMON_CAPITAL = /^\p{Lu}{2,5}$/u;

/** A capitalized word that no gazetteer and no dictionary claims for something else. */
export function canBeName(
  line: Line,
  index: number,
  isInside: boolean,
  { evidence, afterPost }: NameContext,
): boolean {
  const token = line.at(index);
  if (!token || !(token.capitalized || ARABIC_ARTICLE.test(token.text))) return false;
  if (isRegionName(line, index) || (line.language === "ru" && BRAND.test(token.text))) return false;
  if (!isInside && (opensKnownName(line, index) || asianWords(line, index) > 0)) return true;
  if (token.text.length < 2)
    return isInside ? closesChineseName(line, index) : afterPost && opensKoreanName(line, index);
  if (line.knowledge.notSurnames[line.language].has(token.lower))
    return afterPost && !isInside && (isMonthsName(line, index) || isKnownPair(line, index));
  if (line.language === "ru" && isPlaceOrKind(line, index)) return false;
  if (line.language === "en" && isSides(line, index)) return false;
  if (!isInside && isKazakhCommon(line, index)) return false;
  if (COMMON_CAPITAL.test(token.text) && !evidence.has(token.lower) && !isSpelledOut(line, index))
    return false;
  // "Secretary General Baghdad Amreyev": a town that opens the name of somebody known.
  if (line.language === "en" && !isInside && line.hit(index, "country") && isKnownPair(line, index))
    return true;
  // "Abu Dhabi" is no Abu, whoever else the article names.
  if (!isInside && (line.hit(index, "country")?.last ?? 0) > index + 1) return false;
  const forms = nominatives(line, index);
  if (forms.some((form) => evidence.has(form))) return true;
  if (isShouting(line) && !speaksForName(line, index, forms)) return false;
  if (line.language === "en" && isEnglishWord(line, index, isInside)) return false;
  if (
    line.language === "kk" &&
    !line.knowledge.givenNames.has(token.lower) &&
    isKazakhNoun(line, index, isInside) &&
    !(afterPost && !isInside && isFamilyName(line.at(index + 1)?.text ?? ""))
  )
    return false;
  if (isInside && line.language === "en" && isShortTitle(line, index)) return true;
  if (hasGivenForm(line, index)) return !isPlaceHere(line, index);
  if (line.language === "kk" && afterPost && !isInside && opensPlaceName(line, index)) return true;
  if (line.hits(index).length > 0)
    return (
      isInside && (line.language === "en" ? isPlaceName(line, index) : isSultanov(line, index))
    );
  if (line.language !== "ru") return true;
  if (line.onceFor(isNoCommonWord, index)) return true;
  return isInside || (afterPost && line.at(index + 1)?.capitalized === true);
}

/** «Жолдауда», «Ұйымның»: a common word with a capital in any case. */
function isKazakhCommon(line: Line, index: number): boolean {
  const common = line.knowledge.notSurnames.kk;
  if (line.language !== "kk") return false;
  return isField(line, index) || nominatives(line, index).some((form) => common.has(form));
}

/** «Мәдениет және ақпарат министрі», «Білім министрімен», but «министр Саясат Нұрбек». */
function isField(line: Line, index: number): boolean {
  const isTopic = line.knowledge.kazakhTopics.has(line.lower(index));
  if (!isTopic || line.knowledge.givenNames.has(line.lower(index))) return false;
  const next = index + 1;
  return (
    line.is(next, "және", ",") ||
    line.hit(next, "post") !== null ||
    line.hit(next, "organization") !== null
  );
}

/** «министрі Гент Цакаймен»: behind a post a town with another name behind it is a given name. */
function opensPlaceName(line: Line, index: number): boolean {
  const hit = line.hit(index, "country", ({ form }) => form === "city");
  const next = line.at(index + 1);
  return (
    hit?.last === index + 1 &&
    kazakhCase(line, index) === null &&
    next?.capitalized === true &&
    line.hits(index + 1).length === 0 &&
    !isRegionName(line, index)
  );
}

/** "State President To Lam": somebody known, whose name opens with a small word. */
function isKnownPair(line: Line, index: number): boolean {
  return line.language === "en" && isKnownPerson(line, line.text(index, index + 2));
}

/** A word no dictionary has, or one it has as a name. */
function isNoCommonWord(line: Line, index: number): boolean {
  const analyses = line.analyze(index).filter(({ known }) => known);
  return (
    analyses.length === 0 ||
    analyses.some(({ proper }) => proper && proper !== "Geox" && proper !== "Orgn")
  );
}

/** «ПРЕЗИДЕНТ МПС ВЫСОКО ОЦЕНИЛА …»: where all is in capitals, a capital tells nothing. */
function isShouting(line: Line): boolean {
  return line.once("isShouting", () => {
    let [words, loud] = [0, 0];
    for (const [index, { kind, text }] of line.tokens.entries()) {
      if (kind !== "word" || text.length <= 3) continue;
      words++;
      if (line.onceFor(isLoud, index)) loud++;
    }
    return words > 2 && loud > words * LOUD_SHARE;
  });
}

function isLoud(line: Line, index: number): boolean {
  const text = line.at(index)?.text ?? "";
  return text === text.toUpperCase();
}

function speaksForName(line: Line, index: number, forms: readonly string[]): boolean {
  const isGiven = (word: string) => line.knowledge.givenNames.has(word);
  return (
    forms.some(isGiven) ||
    isGiven(line.lower(index - 1)) ||
    line.analyze(index).some(({ known, proper }) => known && proper && proper !== "Geox")
  );
}

/** «Татарстан», «Литва-Армения», «Центрально-азиатской». */
function isPlaceOrKind(line: Line, index: number): boolean {
  const word = line.lower(index);
  if (line.knowledge.regions.has(word) || isLandName(line, index)) return true;
  return word.includes("-") && (isCountryPair(line, index) || isCompoundAdjective(line, index));
}

const LAND = /^(?:земл|кантон|провинци|префектур|штат)/u;

/** «министр земли Гессен», but «губернатор штата Спенсер Кокс», «… штата Кузнецов». */
function isLandName(line: Line, index: number): boolean {
  return (
    LAND.test(line.lower(index - 1)) &&
    !line.at(index + 1)?.capitalized &&
    !/(?:[оеё]в|[иы]н|ский)а?$/u.test(line.lower(index))
  );
}

/** «Ван И»: with a capital inside a sentence it is no conjunction. */
function closesChineseName(line: Line, index: number): boolean {
  return (
    line.language !== "en" &&
    /^[ИЕ]$/.test(line.at(index)?.text ?? "") &&
    /^\p{Lu}\p{Ll}+$/u.test(line.at(index - 1)?.text ?? "") &&
    line.at(index + 1)?.capitalized !== true
  );
}

/** «У Вон Шик», «О Се Хун»: a family name of one letter with a given name of short syllables. */
function opensKoreanName(line: Line, index: number): boolean {
  const isSyllable = (at: number) =>
    line.at(at)?.capitalized === true && (line.at(at)?.text.length ?? 0) < 7;
  return (
    KOREAN_FAMILY.test(line.at(index)?.text ?? "") && isSyllable(index + 1) && isSyllable(index + 2)
  );
}

/** «Александр НОВАК»: behind a given name a word in capitals is a surname, no abbreviation; so it is in "H.E. WANG Yang". */
function isSpelledOut(line: Line, index: number): boolean {
  return (
    line.knowledge.givenNames.has(line.lower(index - 1)) ||
    isLoudFamily(line, index) ||
    // «с Папой Львом XIV»
    (isNumeral(line.at(index)?.text ?? "") && isKnownName(line, index - 1, 2))
  );
}

/** A capital tells little in English: in a headline any word has one, and so have topics and agencies («KAZINFORM»). */
function isEnglishWord(line: Line, index: number, isInside: boolean): boolean {
  const token = line.at(index);
  if (!token || line.knowledge.topics.has(token.lower.replace(/['’]s?$/, ""))) return true;
  if ((line.sentence.isTitle && !isProse(line)) || isHeadline(line)) return true;
  return !isInside && token.text.length > 3 && token.text === token.text.toUpperCase();
}

/** "Michael Jordan", "Kgosi Puso Gaborone": a place that closes a name. */
function isPlaceName(line: Line, index: number): boolean {
  const isNamed =
    line.knowledge.givenNames.has(line.lower(index - 1)) ||
    (line.at(index - 1)?.capitalized === true && line.at(index + 1)?.text === ",");
  return (
    isNamed &&
    line
      .hits(index)
      .every(({ values }) =>
        values.every((value) => value.type === "country" && value.form !== "adjective"),
      )
  );
}

/** «Марат Султанов»: behind a given name a surname, though it is also a form of a word of office. */
function isSultanov(line: Line, index: number): boolean {
  return (
    line.language === "ru" &&
    line.knowledge.givenNames.has(line.lower(index - 1)) &&
    hasSurnameShape(line.at(index)?.text ?? "") &&
    line.hits(index).every(({ values }) => values.every(({ type }) => type === "post"))
  );
}

/** "Georgia", «Астана»: a place unless a further name word follows. */
function isPlaceHere(line: Line, index: number): boolean {
  const isPlace = line.hit(index, "country", ({ form }) => form !== "adjective") !== null;
  if (!isPlace) return false;
  // «в Астане Маулен Ашимбаев провёл переговоры»: where, not who.
  if (line.language === "ru" && line.is(index - 1, "в", "во", "на", "из")) return true;
  const next = line.hit(index, "country")?.last ?? index + 1;
  return !(line.at(next)?.capitalized && line.hits(next).length === 0);
}

/** A form of a given name, whatever else it is. */
export function hasGivenForm(line: Line, index: number): boolean {
  return line.onceFor(readGiven, index) ?? false;
}

function readGiven(line: Line, index: number): boolean {
  return nominatives(line, index).some((form) => line.knowledge.givenNames.has(form));
}

/** Nominatives a form may have, lower case. */
export function nominatives(line: Line, index: number): readonly string[] {
  return line.word(index)?.nominatives ?? [];
}
