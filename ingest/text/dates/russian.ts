import {
  DASH,
  type DateGrammar,
  type Groups,
  noDate,
  number,
  numbered,
  pattern,
  startingWith,
  YEAR,
  yearWords,
} from "./pattern.ts";
import {
  resolveAgo,
  resolveDayOffset,
  resolveDays,
  resolveMonthOffset,
  resolveMonths,
  resolveSeason,
  resolveWeek,
  resolveWeekday,
  resolveYears,
} from "./resolve.ts";

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
const WEEKDAYS: Readonly<Record<string, number>> = {
  понедельник: 0,
  вторник: 1,
  сред: 2,
  четверг: 3,
  пятниц: 4,
  суббот: 5,
  воскресень: 6,
};
const SEASONS: Readonly<Record<string, number | null>> = { весн: 3, лет: 6, осен: 9, зим: null };
/** «прошлого», «текущем»: which year, month or week, counted from that of publication. */
const OFFSETS: Readonly<Record<string, number>> = {
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
const DAY_OFFSETS: Readonly<Record<string, number>> = {
  позавчера: -2,
  вчера: -1,
  накануне: -1,
  сегодня: 0,
  послезавтра: 2,
  завтра: 1,
};
const ORDINALS = [
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

const DAY = String.raw`(?<day>\d{1,2})(?:-?(?:го|ого|е|ое))?`;
const LAST_DAY = String.raw`(?<lastDay>\d{1,2})(?:-?(?:го|ого|е|ое))?`;
const MONTH_GENITIVE =
  "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря" +
  String.raw`|(?:янв|февр?|мар|апр|июн|июл|авг|сент?|окт|нояб?|дек)\.?`;
const MONTH_ANY =
  "(?:январ|феврал|апрел|июн|июл|сентябр|октябр|ноябр|декабр)(?:ь|я|ю|е|ем|ём)" +
  "|март(?:а|у|е|ом)?|ма(?:й|я|ю|е|ем)|август(?:а|у|е|ом)?";
const ADJECTIVE = "(?:ого|его|ому|ему|ом|ем|ой|ей|ую|юю|ый|ий)";
const OFFSET_WORD =
  "(?:(?:поза)?прошл|минувш|предыдущ|ушедш|истекш|эт|нынешн|текущ|следующ|будущ|наступающ|грядущ)" +
  `${ADJECTIVE}|сего`;
const YEAR_MARK = String.raw`(?:\s*-?\s*(?:м|го|й)?\s*(?:год[а-я]*|гг?\.|г))`;
const YEAR_WORDS = String.raw`(?<yearWord>${OFFSET_WORD})\s+год[а-я]*`;
const THIS_YEAR = String.raw`(?<thisYear>[ст]\.\s?г\.?)`;
/** «26 августа», then perhaps «2025 года», «прошлого года», «с.г.». */
const YEAR_TAIL = String.raw`(?:,?\s+(?:(?:${OFFSET_WORD}),?\s+)?(?<year>${YEAR})(?![\d:.,]*\d)${YEAR_MARK}?|,?\s+${YEAR_WORDS}|\s+${THIS_YEAR})`;
const WEEKDAY = "понедельник|вторник|сред[уы]|четверг|пятниц[уы]|суббот[уы]|воскресенье";

const monthOf = (groups: Groups, name = "month"): number =>
  startingWith(MONTHS, groups[name]) ?? Number.NaN;
const years = (groups: Groups) => yearWords(groups, OFFSETS);

const ordinal = (text: string | undefined): number => {
  const [first = "", second] = (text ?? "").toLowerCase().split(/\s+/);
  if (second !== undefined) {
    return (first.startsWith("тридцать") ? 30 : 20) + ordinal(second);
  }
  if (first.startsWith("тридцат")) return 30;
  return ORDINALS.indexOf(first.replace(/[ое]го$/u, "")) + 1;
};

const count = (text: string | undefined): number =>
  text === undefined ? 1 : (startingWith(COUNTS, text) ?? Number(text));

const unit = (word: string | undefined): "day" | "week" | "month" | "year" => {
  if (/^(?:год|лет)/iu.test(word ?? "")) return "year";
  if (/^мес/iu.test(word ?? "")) return "month";
  return /^нед/iu.test(word ?? "") ? "week" : "day";
};

export const russian: DateGrammar = {
  hint: /\d|недел|год[уан]|месяц|назад|вчера|накануне|сегодня|завтра|(?:понедельник|вторник|сред[уы]|четверг|пятниц|суббот|воскресень|весной|летом|осенью|зимой|январ|феврал|март|апрел|ма[ейя]|июн|июл|август|сентябр|октябр|ноябр|декабр)/iu,
  ahead:
    /(?:состоится|состоятся|пройд[её]т|пройдут|предстоящ|предстоит|запланирован|планиру|намечен|ожида|будет|будут|прибудет|прибудут|посетит|посетят|отправится|примет участие|начн[её]тся|приглас|приглаш)/iu,
  future:
    /(?:состоится|состоятся|пройд[её]т|пройдут|прибудет|прибудут|посет(?:ит|ят)|отправ(?:ится|ятся)|встрет(?:ится|ятся)|примет|примут|начн[её]тся|начнутся|провед[её]т|проведут|обсудят|подпишут|соберутся|собер[её]тся|откро[ею]тся|(?:^|\s)буд(?:ет|ут)(?:\s|$))/iu,
  patterns: [
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
        (groups, moment) =>
          resolveDays(
            { day: number(groups["day"]), month: monthOf(groups) },
            null,
            years(groups),
            moment,
          ),
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
    // «весной 2023 года», «осенью прошлого года»
    pattern(`(?<season>весной|летом|осенью|зимой)(?:${YEAR_TAIL})?`, (groups, moment) =>
      resolveSeason(startingWith(SEASONS, groups["season"]) ?? null, years(groups), moment),
    ),
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
    // «в 2023 году», «в конце 2024 года», «Договор 1998 года»
    numbered(
      pattern(String.raw`(?:во?\s+)?(?<year>${YEAR})${YEAR_MARK}`, (groups, moment) =>
        resolveYears(years(groups), number(groups["year"]), moment),
      ),
    ),
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
    // «на прошлой неделе», «в этом месяце»
    pattern(String.raw`на\s+(?<which>${OFFSET_WORD})\s+неделе`, (groups, moment) =>
      resolveWeek(startingWith(OFFSETS, groups["which"]) ?? 0, moment),
    ),
    pattern(String.raw`в\s+(?<which>${OFFSET_WORD})\s+месяце`, (groups, moment) =>
      resolveMonthOffset(startingWith(OFFSETS, groups["which"]) ?? 0, moment),
    ),
    // «десять лет назад», «месяц назад», «2 дня назад»
    pattern(
      String.raw`(?:(?<count>\d{1,3}|один|одну|дв[ае]|три|четыре|пять|шесть|семь|восемь|девять|десять|пятнадцать|двадцать|тридцать)\s+)?(?<unit>год[а-я]*|лет|месяц[а-я]*|недел[яюьи]|день|дн[яе]й?)\s+(?:тому\s+)?назад`,
      (groups, moment) => resolveAgo(count(groups["count"]), unit(groups["unit"]), moment),
    ),
  ],
};
