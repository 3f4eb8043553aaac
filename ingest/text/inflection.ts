import type { Language } from "../types.ts";
import { type KazakhCase, kazakhForms } from "./kazakh.ts";
import { remember } from "./memo.ts";
import type { Case, Gender } from "./morphology.ts";

/** One way to read a form of a name: its nominative, the case it stands in, and whose name it would be. */
export interface NameReading {
  readonly base: string;
  readonly case: Case;
  readonly gender: "masc" | "femn" | null;
  /** 0 to 1: how usual such a name is. */
  readonly weight: number;
}

type Paradigm = readonly (readonly [
  ending: string,
  base: string,
  cases: readonly Case[],
  gender: Gender | null,
  weight: number,
])[];

const OBLIQUE: readonly Case[] = ["gent", "datv", "ablt", "loct"];
const ALL: readonly Case[] = ["nomn", "gent", "datv", "accs", "ablt", "loct"];

// Possessive surnames: «с Ашимбаевым», «у Нарбаевой», «Путина».
const POSSESSIVE: Paradigm = [
  ["", "", ["nomn"], "masc", 1],
  ["а", "", ["gent", "accs"], "masc", 0.9],
  ["у", "", ["datv"], "masc", 0.9],
  ["ым", "", ["ablt"], "masc", 1],
  ["е", "", ["loct"], "masc", 0.8],
  ["а", "а", ["nomn"], "femn", 0.9],
  ["ой", "а", OBLIQUE, "femn", 1],
  ["у", "а", ["accs"], "femn", 0.8],
];

// Adjectival surnames: «Грызлов и Вышинский», «с Вышинским», «Вышинской», «Гродзкого».
const ADJECTIVAL: Paradigm = [
  ["ий", "ий", ["nomn"], "masc", 1],
  ["ого", "ий", ["gent", "accs"], "masc", 1],
  ["ому", "ий", ["datv"], "masc", 1],
  ["им", "ий", ["ablt"], "masc", 1],
  ["ом", "ий", ["loct"], "masc", 0.7],
  ["ая", "ая", ["nomn"], "femn", 1],
  ["ой", "ая", OBLIQUE, "femn", 1],
  ["ую", "ая", ["accs"], "femn", 1],
];

// «Павел Завальный», «с Подгорным»; a woman's form may be of a name on -а, which is likelier: «с Анной».
const ADJECTIVAL_HARD: Paradigm = [
  ["ый", "ый", ["nomn"], "masc", 1],
  ["ого", "ый", ["gent", "accs"], "masc", 1],
  ["ому", "ый", ["datv"], "masc", 1],
  ["ым", "ый", ["ablt"], "masc", 1],
  ["ом", "ый", ["loct"], "masc", 0.5],
  ["ая", "ая", ["nomn"], "femn", 0.8],
  ["ой", "ая", OBLIQUE, "femn", 0.5],
  ["ую", "ая", ["accs"], "femn", 0.8],
];

// Names on a hard consonant: «с Рахмоном», «Мауленом»; women's ones do not change: «с Айгуль».
const HARD: Paradigm = [
  ["", "", ["nomn"], "masc", 0.9],
  ["а", "", ["gent", "accs"], "masc", 0.8],
  ["у", "", ["datv"], "masc", 0.8],
  ["ом", "", ["ablt"], "masc", 0.9],
  ["е", "", ["loct"], "masc", 0.6],
  ["", "", ALL, "femn", 0.4],
];
// Behind a hissing sound «ем» is a hard ending: «с Кацем», but «с Мафаэлем» is of «Мафаэль».
const HISSING: Paradigm = [["ем", "", ["ablt"], "masc", 0.8]];

// Foreign names that only look possessive: «с Цзиньпином», «со Збигневом».
const FOREIGN: Paradigm = [["ом", "", ["ablt"], "masc", 0.8]];

// Names on -й and -ь: «с Сергеем», «Игоря», «у Айгули».
const SOFT: Paradigm = [
  ["й", "й", ["nomn"], "masc", 0.8],
  ["я", "й", ["gent", "accs"], "masc", 0.7],
  ["ю", "й", ["datv"], "masc", 0.7],
  ["ем", "й", ["ablt"], "masc", 0.7],
  ["ём", "й", ["ablt"], "masc", 0.7],
  ["е", "й", ["loct"], "masc", 0.4],
];
const SIGN: Paradigm = [
  ["ь", "ь", ["nomn"], "masc", 0.9],
  ["я", "ь", ["gent", "accs"], "masc", 0.5],
  ["ю", "ь", ["datv"], "masc", 0.5],
  ["ем", "ь", ["ablt"], "masc", 0.8],
  ["ём", "ь", ["ablt"], "masc", 0.7],
  ["ь", "ь", ALL, "femn", 0.4],
  ["и", "ь", ["gent", "datv", "loct"], "femn", 0.5],
  ["ью", "ь", ["ablt"], "femn", 0.8],
];

// Names on -а and -я, men's or women's: «с Танзилой», «Мустафы», «Илью», «Марию».
const VOWEL: Paradigm = [
  ["а", "а", ["nomn"], null, 0.7],
  ["ы", "а", ["gent"], null, 0.8],
  ["и", "а", ["gent"], null, 0.5],
  ["е", "а", ["datv", "loct"], null, 0.7],
  ["у", "а", ["accs"], null, 0.7],
  ["ой", "а", ["ablt"], null, 0.9],
  ["ей", "а", ["ablt"], null, 0.4],
];
const VOWEL_SOFT: Paradigm = [
  ["я", "я", ["nomn"], null, 0.7],
  ["и", "я", ["gent", "datv", "loct"], null, 0.7],
  ["е", "я", ["datv", "loct"], null, 0.4],
  ["ю", "я", ["accs"], null, 0.7],
  ["ей", "я", ["ablt"], null, 0.9],
];

/** Given names whose vowel is in the nominative only: «с Павлом», «Льва». */
const FLEETING: Readonly<Record<string, string>> = { Павл: "Павел", Льв: "Лев" };

const CONSONANT = "бвгджзклмнпрстфхцчшщ";
const POSSESSIVE_STEM = /(?:[оеё]в|[иы]н)$/;
const ADJECTIVAL_STEM = /(?:[сцз]к|[жш]н)$/;
const HARD_STEM = /[бвгджзклмпрстфхцчшщь]н$/;
// Surnames that never decline, and vowel endings that mostly are a case of something else.
const INDECLINABLE =
  /(?:о|[аеиоуыэю]а|[иы]х|[аы]го|швили|дзе|али|улы|оглы|оглу|угли|кызы|гызы|уулу|зода|заде)$/;
const VOWEL_END = /[иыуюэе]$/;
// «с Шимпеем Мацушита»: news leaves foreign surnames on -а as they are, though grammar would not; Slavic ones it never does.
const FOREIGN_A = /(?<![оеё]в|[иы]н|ск)а$/;

/**
 * All ways to read a Russian form as a given name, a surname or a patronymic; never empty.
 * Source of the endings: Zaliznyak's declension classes for proper names.
 */
export function russianReadings(form: string): readonly NameReading[] {
  const lower = form.toLowerCase();
  const readings: NameReading[] = [];
  const apply = (paradigm: Paradigm, admits: (stem: string) => boolean) => {
    for (const [ending, base, cases, gender, weight] of paradigm) {
      if (!lower.endsWith(ending)) continue;
      const stem = form.slice(0, form.length - ending.length);
      if (stem.length < 2 || !admits(stem.toLowerCase())) continue;
      for (const kase of cases) {
        const full = stem + base;
        readings.push({
          base: FLEETING[full] ?? full,
          case: kase,
          gender: gender === "neut" ? null : gender,
          weight,
        });
      }
    }
  };
  const endsIn = (letters: string) => (stem: string) => letters.includes(stem.at(-1) ?? "");
  apply(POSSESSIVE, (stem) => POSSESSIVE_STEM.test(stem) && stem.length > 3);
  apply(ADJECTIVAL, (stem) => ADJECTIVAL_STEM.test(stem));
  apply(ADJECTIVAL_HARD, (stem) => HARD_STEM.test(stem));
  apply(
    HARD,
    (stem) => endsIn(CONSONANT)(stem) && !(POSSESSIVE_STEM.test(stem) && stem.length > 3),
  );
  apply(HISSING, endsIn("жшчщц"));
  apply(FOREIGN, (stem) => POSSESSIVE_STEM.test(stem) && stem.length > 3);
  // «Завадская» is no form of «Завадскай».
  apply(SOFT, (stem) => endsIn("аеёиоуыэюя")(stem) && !/[сц]ка$/.test(stem));
  apply(SIGN, endsIn(CONSONANT));
  const opens = (stem: string) => endsIn(`${CONSONANT}ьй`)(stem) || /[аеиоу]$/.test(stem);
  apply(VOWEL, opens);
  // «Соботки» is of «Соботка»: nothing ends in «кя».
  apply(VOWEL_SOFT, (stem) => opens(stem) && !endsIn("кгх")(stem));
  if (INDECLINABLE.test(lower)) {
    for (const kase of ALL) readings.push({ base: form, case: kase, gender: null, weight: 0.85 });
  } else if (VOWEL_END.test(lower)) {
    for (const kase of ALL) readings.push({ base: form, case: kase, gender: null, weight: 0.45 });
  }
  if (FOREIGN_A.test(lower))
    for (const kase of OBLIQUE)
      readings.push({ base: form, case: kase, gender: null, weight: 0.05 });
  if (!readings.some(({ case: kase }) => kase === "nomn"))
    readings.push({ base: form, case: "nomn", gender: null, weight: 0.3 });
  return readings;
}

// What bare Kazakh names usually end in; a suffix taken off behind it is most likely a suffix.
const KAZAKH_NAME_END =
  /(?:ски|[оеё]в|[иы]н|[оеё]ва|[иы]на|ұлы|қызы|уулу|оғлы|бай|бек|хан|ғали|жан|тай|ский|ян|енко|швили|зода|заде)$/;
// Kazakh and Kyrgyz names that are verbs of the past only look like accusatives: «Құдайберді», «Айкелді».
const KAZAKH_VERB_NAME = /(?:берді|келді|болды|қалды|тұрды|балды)$/;
const KAZAKH_CASES: Readonly<Record<Exclude<KazakhCase, "attr">, Case>> = {
  gent: "gent",
  datv: "datv",
  accs: "accs",
  with: "ablt",
  loct: "loct",
  from: "loct",
};
/** How likely a suffix that may also be the end of a foreign name is one: «Финке», «Фарида», «Дастан». */
const KAZAKH_DOUBT: Readonly<Partial<Record<KazakhCase, number>>> = { loct: 0.2, from: 0.2 };
const SURE_SUFFIX = 0.95;
const KAZAKH_VOWEL_END = /[аәеёоөұүыіэюяиу]$/i;

/** All ways to read a Kazakh form as a name; the bare form always is one of them. */
export function kazakhReadings(form: string): readonly NameReading[] {
  const bare = form.replace(/[’']/g, "");
  const readings: NameReading[] = [{ base: bare, case: "nomn", gender: null, weight: 0.7 }];
  if (KAZAKH_VERB_NAME.test(bare)) return readings;
  for (const { base, case: kase } of kazakhForms(bare)) {
    if (kase === "attr" || isPossessed(base, bare)) continue;
    // «Хакге» may be a name, «Уәліге» is none.
    const isDoubtful = /[гк]е$/.test(bare) && !KAZAKH_VOWEL_END.test(base);
    const doubt = isDoubtful ? 0.3 : (KAZAKH_DOUBT[kase] ?? SURE_SUFFIX);
    readings.push({
      base,
      case: KAZAKH_CASES[kase],
      gender: null,
      weight: KAZAKH_NAME_END.test(base.toLowerCase()) ? 1 : doubt,
    });
  }
  return readings;
}

/** «Асайын» is no «Асайы» in the accusative: what carries the suffixes of a possessed noun is no name, but «…ұлы» is. */
function isPossessed(base: string, form: string): boolean {
  return (
    /(?<!ұл|ул|қыз|кыз|оғл|угл|берд|келд)[ыі]$/u.test(base) &&
    /^(?:н|на|не|нан|нен|нда|нде)$/u.test(form.slice(base.length).toLowerCase())
  );
}

/** All ways to read a form of a name in the language of the article, the likeliest first within a case. */
export function nameReadings(form: string, language: Language): readonly NameReading[] {
  return READINGS[language](form);
}

const READINGS: Readonly<Record<Language, (form: string) => readonly NameReading[]>> = {
  ru: remember((form) => makeReadings(form, "ru")),
  kk: remember((form) => makeReadings(form, "kk")),
  en: remember((form) => makeReadings(form, "en")),
};

/** The nominatives a form may have, lower case, the form itself first. */
export function nominativesOf(form: string, language: Language): readonly string[] {
  return NOMINATIVES[language](form);
}

const NOMINATIVES: Readonly<Record<Language, (form: string) => readonly string[]>> = {
  ru: remember((form) => makeNominatives(form, "ru")),
  kk: remember((form) => makeNominatives(form, "kk")),
  en: remember((form) => makeNominatives(form, "en")),
};

function makeNominatives(form: string, language: Language): readonly string[] {
  const bases = nameReadings(form, language).map(({ base }) => base.toLowerCase());
  return [...new Set([form.toLowerCase(), ...bases])];
}

function makeReadings(form: string, language: Language): readonly NameReading[] {
  switch (language) {
    case "ru":
      return /^[А-ЯЁӘҒҚҢӨҰҮҺІ]/i.test(form)
        ? [...doubleReadings(form), ...russianReadings(form)]
        : latinReadings(form);
    case "kk":
      return kazakhReadings(form);
    case "en":
      return latinReadings(form);
  }
}

const VOWEL_NAME = /[ая]$/;
const DOUBLE_NAME = /^(\p{Lu}[^-]+)-(\p{Lu}[^-]+)$/u;

/** Both halves of a double name declined alike: «с Мохаммадом-Багером», «с Анной-Марией», but «с Касым-Жомартом». */
function doubleReadings(form: string): NameReading[] {
  const [, head = "", tail = ""] = DOUBLE_NAME.exec(form) ?? [];
  const heads = russianReadings(head).filter(({ base }) => base !== head);
  return russianReadings(tail)
    .filter(({ base }) => base !== tail)
    .flatMap((reading) => {
      const half = heads.find(
        ({ base, case: kase }) =>
          kase === reading.case &&
          (head.slice(base.length) === tail.slice(reading.base.length) ||
            (VOWEL_NAME.test(base) && VOWEL_NAME.test(reading.base))),
      );
      return half
        ? [{ ...reading, base: `${half.base}-${reading.base}`, weight: reading.weight + 0.05 }]
        : [];
    });
}

function latinReadings(form: string): readonly NameReading[] {
  return [{ base: form.replace(/['’]s?$/, ""), case: "nomn", gender: null, weight: 1 }];
}
