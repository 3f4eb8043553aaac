import {
  DASH,
  type DateGrammar,
  needing,
  noDate,
  number,
  numbered,
  pattern,
  startingWith,
  YEAR,
} from "./pattern.ts";
import {
  resolveAgo,
  resolveDayOffset,
  resolveMonthOffset,
  resolveSeason,
  resolveWeek,
  resolveWeekday,
  resolveYears,
} from "./resolve.ts";
import { monthDates, monthRanges } from "./russian-months.ts";
import {
  count,
  DAY,
  DAY_OFFSETS,
  MONTH_ANY,
  OFFSET_WORD,
  OFFSETS,
  SEASONS,
  unit,
  WEEKDAY,
  WEEKDAYS,
  YEAR_MARK,
  YEAR_TAIL,
  YEAR_WORDS,
  years,
} from "./russian-words.ts";

export const russian: DateGrammar = {
  hint: /\d|недел|год[уан]|месяц|назад|вчера|накануне|сегодня|завтра|(?:понедельник|вторник|сред[уы]|четверг|пятниц|суббот|воскресень|весной|летом|осенью|зимой|январ|феврал|март|апрел|ма[ейя]|июн|июл|август|сентябр|октябр|ноябр|декабр)/iu,
  ahead:
    /(?:состоится|состоятся|пройд[её]т|пройдут|предстоящ|предстоит|запланирован|планиру|намечен|ожида|будет|будут|прибудет|прибудут|посетит|посетят|отправится|примет участие|начн[её]тся|приглас|приглаш)/iu,
  future:
    /(?:состоится|состоятся|пройд[её]т|пройдут|прибудет|прибудут|посет(?:ит|ят)|отправ(?:ится|ятся)|встрет(?:ится|ятся)|примет|примут|начн[её]тся|начнутся|провед[её]т|проведут|обсудят|подпишут|соберутся|собер[её]тся|откро[ею]тся|(?:^|\s)буд(?:ет|ут)(?:\s|$))/iu,
  patterns: [
    ...monthRanges,
    // «с 2019 по 2023 год», «в 1991–1993 годах»
    numbered(
      pattern(
        String.raw`(?:с\s+(?<year>${YEAR})${YEAR_MARK}?\s+(?:по|до)\s+|(?:в|в\s+период)\s+(?<from>${YEAR})(?:${DASH}|\s*/\s*|\s+и\s+(?:в\s+)?))(?<last>${YEAR})${YEAR_MARK}`,
        (groups, moment) =>
          resolveYears(
            { year: number(groups["year"] ?? groups["from"]) },
            number(groups["last"]),
            moment,
          ),
      ),
    ),
    // «родился 5 мая 1971 года»
    noDate(
      String.raw`родил(?:ся|ась)\s+(?:в\s+)?(?:${DAY}\s+)?(?:(?:${MONTH_ANY})\s+)?(?:в\s+)?${YEAR}${YEAR_MARK}?`,
    ),
    // «план на 2025–2030 годы», «за 2024 год», «до 2030 года», «с 2020 года», «по итогам 2024 года»
    noDate(
      String.raw`(?:на|за|до|к|ко|с|со|по|после|начиная\s+с|по\s+итогам|по\s+сравнению\s+с)\s+(?:(?:конц[ау]|начал[ау]|середин[еуы]|первы[йех]+\s+[а-я]+\s+[а-я]+)\s+)?(?:${YEAR}(?:${DASH}${YEAR})?${YEAR_MARK}|(?:${OFFSET_WORD})\s+(?:год[а-я]*|месяц[а-я]*|недел(?:ю|и)))`,
    ),
    noDate(`${YEAR}${DASH}${YEAR}${YEAR_MARK}`),
    ...monthDates,
    ...needing(/весной|летом|осенью|зимой/iu, [
      // «весной 2023 года», «осенью прошлого года»
      pattern(`(?<season>весной|летом|осенью|зимой)(?:${YEAR_TAIL})?`, (groups, moment) =>
        resolveSeason(startingWith(SEASONS, groups["season"]) ?? null, years(groups), moment),
      ),
    ]),
    ...needing(/год/iu, [
      // «в прошлом году», «в текущем, 2025 году», «в прошлом 2024 году»
      pattern(
        String.raw`(?:в\s+)?${YEAR_WORDS.replace(String.raw`\s+год`, String.raw`,?(?:\s+(?<year>${YEAR}),?)?\s+год`)}`,
        (groups, moment) => {
          const words = years(groups);
          return resolveYears(words, words.year ?? 0, moment);
        },
      ),
      // «в ходе прошлогоднего визита»
      pattern("прошлогодн(?:ий|его|ему|им|ем|яя|ей|юю|ее|ие|их|ими)", (_, moment) =>
        resolveYears({ offset: -1 }, 0, moment),
      ),
    ]),
    // «в 2023 году», «в конце 2024 года», «Договор 1998 года»
    numbered(
      pattern(String.raw`(?:во?\s+)?(?<year>${YEAR})${YEAR_MARK}`, (groups, moment) =>
        resolveYears(years(groups), number(groups["year"]), moment),
      ),
    ),
    ...needing(/вчера|накануне|сегодня|завтра/iu, [
      // «накануне визита», «на сегодняшний день», «в среду обитания» name no day
      noDate(
        String.raw`накануне\s+(?:[а-яё]+(?:ого|его|ой|ей|ых|их)\s+|(?:визит|заседан|саммит|выбор|встреч|праздн|сесси|съезд|форум|поездк|переговор|открыти|начал|дн[яе]|нов|год)[а-яё]*)`,
      ),
      noDate(String.raw`на\s+сегодня(?:шний\s+день)?|сегодняшний\s+день`),
      pattern(
        "(?<offset>позавчера|вчера|накануне|сегодня|послезавтра|завтра)|(?<adjective>вчера|сегодня|завтра)шн(?:ий|яя|ее|его|ему|ей|ем|им|юю)",
        (groups, moment) => {
          const offset = startingWith(DAY_OFFSETS, groups["offset"] ?? groups["adjective"]);
          return offset === undefined ? undefined : resolveDayOffset(offset, moment);
        },
      ),
    ]),
    ...needing(new RegExp(WEEKDAY, "iu"), [
      // «в понедельник», «в прошлую пятницу», «в следующий вторник»
      pattern(
        String.raw`во?\s+(?:(?<side>прошл|минувш|следующ|будущ|ближайш|предстоящ)(?:ий|ый|ую|ее|ое)\s+)?(?<weekday>${WEEKDAY})(?!\s+обитания)`,
        (groups, moment) => {
          const weekday = startingWith(WEEKDAYS, groups["weekday"]);
          if (weekday === undefined) return undefined;
          const side = groups["side"]?.toLowerCase();
          if (side === undefined) return resolveWeekday(weekday, "nearest", moment);
          return resolveWeekday(
            weekday,
            /^(?:прошл|минувш)/u.test(side) ? "before" : "after",
            moment,
          );
        },
      ),
    ]),
    ...needing(/недел|месяц/iu, [
      // «на прошлой неделе», «в этом месяце»
      pattern(String.raw`на\s+(?<which>${OFFSET_WORD})\s+неделе`, (groups, moment) =>
        resolveWeek(startingWith(OFFSETS, groups["which"]) ?? 0, moment),
      ),
      pattern(String.raw`в\s+(?<which>${OFFSET_WORD})\s+месяце`, (groups, moment) =>
        resolveMonthOffset(startingWith(OFFSETS, groups["which"]) ?? 0, moment),
      ),
    ]),
    ...needing(/назад/iu, [
      // «десять лет назад», «месяц назад», «2 дня назад»
      pattern(
        String.raw`(?:(?<count>\d{1,3}|один|одну|дв[ае]|три|четыре|пять|шесть|семь|восемь|девять|десять|пятнадцать|двадцать|тридцать)\s+)?(?<unit>год[а-я]*|лет|месяц[а-я]*|недел[яюьи]|день|дн[яе]й?)\s+(?:тому\s+)?назад`,
        (groups, moment) => resolveAgo(count(groups["count"]), unit(groups["unit"]), moment),
      ),
    ]),
  ],
};
