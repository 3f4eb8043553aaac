import {
  DASH,
  type DatePattern,
  needing,
  noDate,
  number,
  numbered,
  pattern,
  YEAR,
} from "./pattern.ts";
import { resolveDays, resolveMonths } from "./resolve.ts";
import {
  DAY,
  LAST_DAY,
  MONTH_ANY,
  MONTH_GENITIVE,
  monthOf,
  ORDINALS,
  ordinal,
  WEEKDAY,
  YEAR_MARK,
  YEAR_TAIL,
  years,
} from "./russian-words.ts";

const MONTH = /янв|фев|мар|апр|ма[йяюер]|июн|июл|авг|сен|окт|ноя|дек/iu;

/** A day with its number and month: «26 августа 2025 года», «Май 22, 2025». */
const oneDay: DatePattern["resolve"] = (groups, moment) =>
  resolveDays({ day: number(groups["day"]), month: monthOf(groups) }, null, years(groups), moment);

/** From one day to another. */
export const monthRanges: readonly DatePattern[] = needing(MONTH, [
  // «с 30 августа по 2 сентября 2025 года», «30 августа – 2 сентября»
  numbered(
    pattern(
      String.raw`(?:с\s+|со\s+)?${DAY}\s+(?<month>${MONTH_GENITIVE})(?:\s+(?<firstYear>${YEAR})${YEAR_MARK}?)?(?:\s+(?:по|до)\s+|\s*[-–—‑]\s*)${LAST_DAY}\s+(?<lastMonth>${MONTH_GENITIVE})${YEAR_TAIL}?`,
      (groups, moment) =>
        resolveDays(
          { day: number(groups["day"]), month: monthOf(groups) },
          { day: number(groups["lastDay"]), month: monthOf(groups, "lastMonth") },
          years(groups),
          moment,
        ),
    ),
  ),
  // «26–27 августа», «с 3 по 5 июня», «25, 26 и 27 августа»
  numbered(
    pattern(
      String.raw`(?:(?:с|со|между)\s+)?${DAY}(?:${DASH}|\s+(?:по|до)\s+|(?:\s*,\s*\d{1,2})*\s+и\s+)${LAST_DAY}\s+(?<month>${MONTH_GENITIVE})${YEAR_TAIL}?`,
      (groups, moment) => {
        const month = monthOf(groups);
        return resolveDays(
          { day: number(groups["day"]), month },
          { day: number(groups["lastDay"]), month },
          years(groups),
          moment,
        );
      },
    ),
  ),
]);

/** Days and months by their names, and what only looks like one. */
export const monthDates: readonly DatePattern[] = needing(MONTH, [
  // «до 5 сентября», «с августа 2024 года», «к маю»
  noDate(
    String.raw`(?:до|к|ко|по|не\s+позднее)\s+(?:${DAY}\s+)?(?<month>${MONTH_ANY})${YEAR_TAIL}?`,
  ),
  noDate(String.raw`по\s+состоянию\s+на\s+${DAY}\s+(?<month>${MONTH_ANY})${YEAR_TAIL}?`),
  noDate(String.raw`(?:с|со|за)\s+(?<month>${MONTH_ANY})${YEAR_TAIL}?`),
  // «26 августа 2025 года», «в понедельник, 25 августа», «ЖЕНЕВА, 28 июля»
  numbered(
    pattern(
      String.raw`(?:во?\s+(?:${WEEKDAY}),?\s+)?${DAY}\s+(?<month>${MONTH_GENITIVE})${YEAR_TAIL}?`,
      oneDay,
    ),
  ),
  // «Май 22, 2025», «Июл 10th, 2023»: as sites made in English put it
  numbered(
    pattern(
      String.raw`(?<month>${MONTH_ANY}|${MONTH_GENITIVE})\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,\s+(?<year>${YEAR})`,
      oneDay,
    ),
  ),
  // «первого сентября», «двадцать шестого августа»
  pattern(
    String.raw`(?<dayWord>(?:(?:двадцать|тридцать)\s+)?(?:${ORDINALS.join("|")}|тридцат)(?:ого|его))\s+(?<month>${MONTH_GENITIVE})${YEAR_TAIL}?`,
    (groups, moment) =>
      resolveDays(
        { day: ordinal(groups["dayWord"]), month: monthOf(groups) },
        null,
        years(groups),
        moment,
      ),
  ),
  // «в августе 2024 года», «в конце августа прошлого года», «в июне–июле 2024 года»
  pattern(
    String.raw`(?:в\s+)?(?<month>${MONTH_ANY})(?:(?:${DASH}|\s+и\s+(?:в\s+)?)(?<lastMonth>${MONTH_ANY}))?${YEAR_TAIL}`,
    (groups, moment) => {
      const month = monthOf(groups);
      const last = groups["lastMonth"] === undefined ? month : monthOf(groups, "lastMonth");
      return resolveMonths(month, last, years(groups), moment);
    },
  ),
  // «в мае», «в начале мая», «в минувшем мае», «в июне–июле»
  pattern(
    String.raw`в\s+(?:(?:начале|середине|конце|первых\s+числах|прошлом|минувшем|этом|нынешнем)\s+)?(?<month>(?:январ|феврал|апрел|июн|июл|сентябр|октябр|ноябр|декабр)[ея]|март[еа]|ма[ея]|август[еа])(?:${DASH}(?<lastMonth>${MONTH_ANY}))?`,
    (groups, moment) => {
      const month = monthOf(groups);
      const last = groups["lastMonth"] === undefined ? month : monthOf(groups, "lastMonth");
      return resolveMonths(month, last, {}, moment);
    },
  ),
]);
