import { type NameReading, nameReadings } from "../text/inflection.ts";
import { remember } from "../text/memo.ts";
import type { Case } from "../text/morphology.ts";
import { isPatronymic } from "../text/transliteration.ts";
import type { Language } from "../types.ts";
import type { Line } from "./line.ts";
import type { NameWord } from "./name-words.ts";
import type { NameEvidence } from "./names.ts";
import { matchCapitals } from "./nominative.ts";

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

interface Patronymic {
  readonly base: string;
  readonly gender: NameGender;
  readonly cases: readonly Case[];
}

// «Гурбангулы» and «Гарибашвили» do not decline, so a bare form of them is as good as a nominative.
const WEIGHT = { given: 1.2, evidence: 0.9, missing: -1, unchanged: 0.3, patronymic: 2 };
const SHORT = 5;
// Genitives of Mongolian fathers' names: «Ухнаагийн», «Гомбожавын», «Лувсаннамсрайн», «Ням-Осорын».
const MONGOLIAN_FATHER = /(?:[гк]ийн|[аоуэя]йн|[бвдгжзлмнрстхчш]ын|ийн|[аиоэя]ны|ний)$/u;
// «с Абдель Рахимом»: the first part of an Arabic name of two.
const ARABIC_SERVANT = /^(?:Абдель|Абдул[ьа]?|Абдар|Мухаммед|Мохаммад)$/u;
const FATHERS_WORD = /^(?:уулу|улы|оглы|оглу|угли|кызы|гызы|кизи)$/u;

/** How a word of a name reads in a case and gender. */
export function readWord(
  line: Line,
  word: NameWord,
  isLast: boolean,
  evidence: NameEvidence,
): (kase: Case, gender: NameGender) => WordReading {
  const { text } = word;
  if (line.language !== "ru" && !isLast)
    return (_, gender) => bare(text, givenScore(line, text.toLowerCase(), gender));
  const patronymics = line.language === "ru" ? patronymicsOf(text) : [];
  // «с Ухнаагийн Хурэлсухом»: the father's name stands in a genitive of its own.
  const isFather = !isLast && isMongolianFather(line, word);
  // «с Нгуен Суан Фуком», «Нурланбеком Тургунбек уулу»: the first words of a name of short words and a father's name stay as they are.
  const isKept =
    line.language === "ru" &&
    ((!isLast && (text.length <= SHORT || ARABIC_SERVANT.test(text))) || isFathersName(line, word));
  const readings = SPELLED[line.language](text);
  const unknown = missing(text);
  return (kase, gender) => {
    const patronymic = patronymics.find(
      (known) => known.gender === gender && known.cases.includes(kase),
    );
    if (patronymic)
      return { base: patronymic.base, score: WEIGHT.patronymic, gendered: true, fits: true };
    if (isFather) return bare(text, WEIGHT.unchanged);
    const unread = isKept ? bare(text, keptScore(line, text, gender, evidence)) : unknown;
    return best(line, readings, { kase, gender, evidence, unread });
  };
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
  asked: { kase: Case; gender: NameGender; evidence: NameEvidence; unread: WordReading },
): WordReading {
  const { kase, gender, evidence, unread } = asked;
  let chosen: SpelledReading | null = null;
  let most = unread.score;
  for (const reading of readings) {
    if (reading.case !== kase || (reading.gender !== null && reading.gender !== gender)) continue;
    const score =
      reading.weight +
      givenScore(line, reading.lower, gender) +
      (evidence.has(reading.lower) ? WEIGHT.evidence : 0);
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
      return { ...reading, base, lower: base.toLowerCase() };
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

// «Кемелевича» → «Кемелевич», «Ивановной» → «Ивановна».
const MASCULINE: Readonly<Record<string, readonly Case[]>> = {
  "": ["nomn"],
  а: ["gent", "accs"],
  у: ["datv", "loct"],
  ем: ["ablt"],
  е: ["loct"],
};
const FEMININE: Readonly<Record<string, readonly Case[]>> = {
  а: ["nomn"],
  ы: ["gent"],
  е: ["datv", "loct"],
  у: ["accs"],
  ой: ["ablt"],
};

/** The patronymics a form may be of. */
const patronymicsOf = remember((form): readonly Patronymic[] => {
  const [, father = "", his = ""] = /^(.{2,}ич)(а|у|ем|е|)$/u.exec(form) ?? [];
  const [, mother = "", hers = ""] = /^(.{2,}(?:вн|ичн))(а|ы|е|у|ой)$/u.exec(form) ?? [];
  const found: readonly Patronymic[] = [
    { base: father, gender: "masc", cases: MASCULINE[his] ?? [] },
    { base: mother && `${mother}а`, gender: "femn", cases: FEMININE[hers] ?? [] },
  ];
  return found.filter(({ base }) => base !== "" && isPatronymic(base));
});
