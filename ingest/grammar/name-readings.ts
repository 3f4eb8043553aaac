import { type NameReading, nameReadings } from "../text/inflection.ts";
import { remember } from "../text/memo.ts";
import type { Case } from "../text/morphology.ts";
import type { Language } from "../types.ts";
import { isNumeral } from "./known-names.ts";
import type { Line } from "./line.ts";
import type { NameWord } from "./name-words.ts";
import type { NameEvidence } from "./names.ts";
import { matchCapitals } from "./nominative.ts";
import { patronymicsOf } from "./russian/patronymics.ts";

type NameGender = "masc" | "femn";

/** A word of a name as read in one case and gender. */
export interface WordReading {
  readonly base: string;
  readonly score: number;
  readonly gendered: boolean;
  /** Whether the word can stand so. */
  readonly fits: boolean;
}

interface SpelledReading extends NameReading {
  readonly lower: string;
}

// «Гурбангулы» and «Гарибашвили» do not decline, so a bare form of them is as good as a nominative.
const WEIGHT = {
  given: 1.2,
  evidence: 0.9,
  missing: -1,
  unchanged: 0.3,
  patronymic: 2,
  indeclinable: 0.3,
};
// «Зураба Ногаидели», «Джорджи Мелони»: a surname on -и is hardly ever a form of one on -я.
// Behind к, г, х it may be one on -а: «Вольфганга Соботки».
const UNCHANGING = /(?:[сц]к|[^кгх])и$/u;
const SHORT = 5;
// Genitives of Mongolian fathers' names: «Ухнаагийн», «Гомбожавын», «Лувсаннамсрайн», «Ням-Осорын».
const MONGOLIAN_FATHER = /(?:[гк]ийн|[аоуэя]йн|[бвдгжзлмнрстхчш]ын|ийн|[аиоэя]ны|ний)$/u;
// «с Абдель Рахимом»: the first part of an Arabic name of two.
const ARABIC_SERVANT = /^(?:Абдель|Абдул[ьа]?|Абдар|Мухаммед|Мохаммад)$/u;
/** «со спикером Мазруком Али Аль Ганим»: behind the article a name often stays as it is. */
const ARTICLES = ["аль", "эль"];
const FATHERS_WORD = /^(?:уулу|улы|оглы|оглу|угли|кызы|гызы|кизи)$/u;

/** How a word of a name reads in a case and gender. */
type Reader = (kase: Case, gender: NameGender) => WordReading;

/** What a word is read with. */
interface Reading {
  /** «с Ухнаагийн Хурэлсухом»: the father's name stands in a genitive of its own. */
  readonly isFather: boolean;
  /**
   * «с Нгуен Суан Фуком», «Нурланбеком Тургунбек уулу»: the first words of a name of short words and a father's name stay
   * as they are.
   */
  readonly isKept: boolean;
  /** The last word of a name: its surname. */
  readonly isLast: boolean;
  readonly evidence: NameEvidence;
}

const ALONE: Reading = { isFather: false, isKept: false, isLast: false, evidence: new Map() };

export function readWord(
  line: Line,
  word: NameWord,
  isLast: boolean,
  evidence: NameEvidence,
): Reader {
  const { text, first } = word;
  const { language } = line;
  if (language !== "ru" && !isLast)
    return (_, gender) => bare(text, givenScore(line, text.toLowerCase(), gender));
  const isFather = !isLast && isMongolianFather(line, word);
  const isKept =
    language === "ru" &&
    ((!isLast && (text.length <= SHORT || ARABIC_SERVANT.test(text))) ||
      isFathersName(line, word) ||
      isNumeral(text) ||
      line.is(first - 1, ...ARTICLES));
  const isEvident = SPELLED[language](text).some(({ lower }) => evidence.has(lower));
  const alone =
    isFather || isKept || isEvident ? null : line.onceFor(isLast ? readSurname : readAlone, first);
  return alone ?? readerOf(line, text, { isFather, isKept, isLast, evidence });
}

type Table = Readonly<Record<Case, Readonly<Record<NameGender, WordReading>>>>;

/** Most words are read as their form tells, whatever the article is about: in all cases, once for all articles. */
function readAlone(line: Line, index: number): Reader {
  return lookUp(tableOf(readerOf(line, line.at(index)?.text ?? "", ALONE)));
}

function readSurname(line: Line, index: number): Reader {
  const reader = readerOf(line, line.at(index)?.text ?? "", { ...ALONE, isLast: true });
  return lookUp(tableOf(reader));
}

/** A function of its own, so that what is kept for long holds no line. */
function lookUp(table: Table): Reader {
  return (kase, gender) => table[kase][gender];
}

function tableOf(read: Reader): Table {
  const both = (kase: Case) => ({ masc: read(kase, "masc"), femn: read(kase, "femn") });
  const [nomn, gent, datv] = [both("nomn"), both("gent"), both("datv")];
  return { nomn, gent, datv, accs: both("accs"), ablt: both("ablt"), loct: both("loct") };
}

function readerOf(
  line: Line,
  text: string,
  { isFather, isKept, isLast, evidence }: Reading,
): Reader {
  const patronymics = line.language === "ru" ? patronymicsOf(text) : [];
  const readings = SPELLED[line.language](text);
  const unknown = missing(text);
  const isHers = isWomansConsonant(line, text);
  return (kase, gender) => {
    const patronymic = patronymics.find(
      (known) => known.gender === gender && known.cases.includes(kase),
    );
    if (patronymic)
      return { base: patronymic.base, score: WEIGHT.patronymic, gendered: true, fits: true };
    if (isFather) return bare(text, WEIGHT.unchanged);
    const unread =
      isKept || (isHers && gender === "femn")
        ? bare(text, keptScore(line, text, gender, evidence))
        : unknown;
    const surname = isLast ? text : null;
    return best(line, readings, { kase, gender, evidence, unread, surname });
  };
}

/** «с Кристин Смит»: a woman's given name on a consonant stays as it is, though «Кристином» would be a man. */
function isWomansConsonant(line: Line, text: string): boolean {
  const gender = line.knowledge.givenNames.get(text.toLowerCase());
  return (
    line.language === "ru" &&
    gender !== undefined &&
    gender !== "masc" &&
    /[иыеё]н$|[еоё]в$/u.test(text)
  );
}

const bare = (base: string, score: number): WordReading => ({
  base,
  score,
  gendered: false,
  fits: true,
});

const missing = (base: string): WordReading => ({
  base,
  score: WEIGHT.missing,
  gendered: false,
  fits: false,
});

function keptScore(line: Line, text: string, gender: NameGender, evidence: NameEvidence): number {
  const lower = text.toLowerCase();
  return (
    WEIGHT.unchanged +
    (evidence.has(lower) ? WEIGHT.evidence : 0) +
    Math.max(0, givenScore(line, lower, gender))
  );
}

function best(
  line: Line,
  readings: readonly SpelledReading[],
  asked: {
    kase: Case;
    gender: NameGender;
    evidence: NameEvidence;
    unread: WordReading;
    surname: string | null;
  },
): WordReading {
  const { kase, gender, evidence, unread, surname } = asked;
  let chosen: SpelledReading | null = null;
  let most = unread.score;
  for (const reading of readings) {
    if (reading.case !== kase || (reading.gender !== null && reading.gender !== gender)) continue;
    const score =
      reading.weight +
      givenScore(line, reading.lower, gender) +
      (evidence.has(reading.lower) ? WEIGHT.evidence : 0) +
      (reading.base === surname && UNCHANGING.test(surname) ? WEIGHT.indeclinable : 0);
    if (score > most) {
      chosen = reading;
      most = score;
    }
  }
  if (chosen === null) return unread;
  const { base, lower } = chosen;
  const gendered = chosen.gender !== null || line.knowledge.givenNames.get(lower) !== undefined;
  return { base, score: most, gendered, fits: true };
}

const spell = (language: Language) =>
  remember((form): readonly SpelledReading[] =>
    nameReadings(form, language).map((reading) => {
      const base = matchCapitals(reading.base, form);
      return { lower: base.toLowerCase(), ...reading, base };
    }),
  );

/** Readings of a form with the capitals it is written with. */
const SPELLED: Readonly<Record<Language, (form: string) => readonly SpelledReading[]>> = {
  ru: spell("ru"),
  kk: spell("kk"),
  en: spell("en"),
};

/** «Ухнаагийн», but not «Валентины», a form of a name we know. */
export function isMongolianFather(line: Line, { first, text }: NameWord): boolean {
  const isGenitive = line.language === "ru" && MONGOLIAN_FATHER.test(text);
  return (
    isGenitive && !line.word(first)?.nominatives.some((form) => line.knowledge.givenNames.has(form))
  );
}

function isFathersName(line: Line, { last }: NameWord): boolean {
  return FATHERS_WORD.test(line.lower(last));
}

/** A given name speaks for its own gender and against the other: «Сахибой» is no man. */
function givenScore(line: Line, lower: string, gender: NameGender): number {
  const own = line.knowledge.givenNames.get(lower);
  if (own === undefined) return 0;
  return own === null || own === gender ? WEIGHT.given : -WEIGHT.given;
}
