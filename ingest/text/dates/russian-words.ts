import { type Groups, startingWith, YEAR, yearWords } from "./pattern.ts";

const MONTHS: Readonly<Record<string, number>> = {
  янв: 1,
  фев: 2,
  мар: 3,
  апр: 4,
  ма: 5,
  июн: 6,
  июл: 7,
  авг: 8,
  сен: 9,
  окт: 10,
  ноя: 11,
  дек: 12,
};
export const WEEKDAYS: Readonly<Record<string, number>> = {
  понедельник: 0,
  вторник: 1,
  сред: 2,
  четверг: 3,
  пятниц: 4,
  суббот: 5,
  воскресень: 6,
};
export const SEASONS: Readonly<Record<string, number | null>> = {
  весн: 3,
  лет: 6,
  осен: 9,
  зим: null,
};
/** «прошлого», «текущем»: which year, month or week, counted from that of publication. */
export const OFFSETS: Readonly<Record<string, number>> = {
  позапрошл: -2,
  прошл: -1,
  минувш: -1,
  предыдущ: -1,
  ушедш: -1,
  истекш: -1,
  эт: 0,
  нынешн: 0,
  текущ: 0,
  сего: 0,
  следующ: 1,
  будущ: 1,
  наступающ: 1,
  грядущ: 1,
};
export const DAY_OFFSETS: Readonly<Record<string, number>> = {
  позавчера: -2,
  вчера: -1,
  накануне: -1,
  сегодня: 0,
  послезавтра: 2,
  завтра: 1,
};
export const ORDINALS = [
  "перв",
  "втор",
  "треть",
  "четверт",
  "пят",
  "шест",
  "седьм",
  "восьм",
  "девят",
  "десят",
  "одиннадцат",
  "двенадцат",
  "тринадцат",
  "четырнадцат",
  "пятнадцат",
  "шестнадцат",
  "семнадцат",
  "восемнадцат",
  "девятнадцат",
  "двадцат",
];
const COUNTS: Readonly<Record<string, number>> = {
  пятнадцат: 15,
  двадцат: 20,
  тридцат: 30,
  один: 1,
  одн: 1,
  две: 2,
  два: 2,
  три: 3,
  четыр: 4,
  пят: 5,
  шест: 6,
  сем: 7,
  восем: 8,
  девят: 9,
  десят: 10,
};

export const DAY = String.raw`(?<day>\d{1,2})(?:-?(?:го|ого|е|ое))?`;
export const LAST_DAY = String.raw`(?<lastDay>\d{1,2})(?:-?(?:го|ого|е|ое))?`;
export const MONTH_GENITIVE =
  "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря" +
  String.raw`|(?:янв|февр?|мар|апр|июн|июл|авг|сент?|окт|нояб?|дек)\.?`;
export const MONTH_ANY =
  "(?:январ|феврал|апрел|июн|июл|сентябр|октябр|ноябр|декабр)(?:ь|я|ю|е|ем|ём)" +
  "|март(?:а|у|е|ом)?|ма(?:й|я|ю|е|ем)|август(?:а|у|е|ом)?";
const ADJECTIVE = "(?:ого|его|ому|ему|ом|ем|ой|ей|ую|юю|ый|ий)";
export const OFFSET_WORD =
  "(?:(?:поза)?прошл|минувш|предыдущ|ушедш|истекш|эт|нынешн|текущ|следующ|будущ|наступающ|грядущ)" +
  `${ADJECTIVE}|сего`;
export const YEAR_MARK = String.raw`(?:\s*-?\s*(?:м|го|й)?\s*(?:год[а-я]*|гг?\.|г))`;
export const YEAR_WORDS = String.raw`(?<yearWord>${OFFSET_WORD})\s+год[а-я]*`;
const THIS_YEAR = String.raw`(?<thisYear>[ст]\.\s?г\.?)`;
/** «26 августа», then perhaps «2025 года», «прошлого года», «с.г.». */
export const YEAR_TAIL = String.raw`(?:,?\s+(?:(?:${OFFSET_WORD}),?\s+)?(?<year>${YEAR})(?![\d:.,]*\d)${YEAR_MARK}?|,?\s+${YEAR_WORDS}|\s+${THIS_YEAR})`;
export const WEEKDAY = "понедельник|вторник|сред[уы]|четверг|пятниц[уы]|суббот[уы]|воскресенье";

export const monthOf = (groups: Groups, name = "month"): number =>
  startingWith(MONTHS, groups[name]) ?? Number.NaN;
export const years = (groups: Groups) => yearWords(groups, OFFSETS);

export const ordinal = (text: string | undefined): number => {
  const [first = "", second] = (text ?? "").toLowerCase().split(/\s+/);
  if (second !== undefined) {
    return (first.startsWith("тридцать") ? 30 : 20) + ordinal(second);
  }
  if (first.startsWith("тридцат")) return 30;
  return ORDINALS.indexOf(first.replace(/[ое]го$/u, "")) + 1;
};

export const count = (text: string | undefined): number =>
  text === undefined ? 1 : (startingWith(COUNTS, text) ?? Number(text));

export const unit = (word: string | undefined): "day" | "week" | "month" | "year" => {
  if (/^(?:год|лет)/iu.test(word ?? "")) return "year";
  if (/^мес/iu.test(word ?? "")) return "month";
  return /^нед/iu.test(word ?? "") ? "week" : "day";
};
