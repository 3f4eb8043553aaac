import {
  DASH,
  type DateGrammar,
  type DatePattern,
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
  қаңтар: 1,
  ақпан: 2,
  наурыз: 3,
  сәуір: 4,
  мамыр: 5,
  маусым: 6,
  шілде: 7,
  тамыз: 8,
  қыркүйе: 9,
  қазан: 10,
  қараша: 11,
  желтоқсан: 12,
};
const WEEKDAYS: Readonly<Record<string, number>> = {
  дүйсенбі: 0,
  сейсенбі: 1,
  сәрсенбі: 2,
  бейсенбі: 3,
  жұма: 4,
  сенбі: 5,
  жексенбі: 6,
};
const SEASONS: Readonly<Record<string, number | null>> = { көктем: 3, жаз: 6, күз: 9, қыс: null };
const OFFSETS: Readonly<Record<string, number>> = {
  алдыңғы: -2,
  өткен: -1,
  былтыр: -1,
  биыл: 0,
  осы: 0,
  ағымдағы: 0,
  үстіміздегі: 0,
  келесі: 1,
  келер: 1,
  алдағы: 1,
};
const DAY_OFFSETS: Readonly<Record<string, number>> = {
  бүгін: 0,
  кеше: -1,
  ертең: 1,
  бүрсігүні: 2,
  алдыңғы: -2,
  алдыңгүні: -2,
};
const COUNTS: Readonly<Record<string, number>> = {
  "он бес": 15,
  бір: 1,
  екі: 2,
  үш: 3,
  төрт: 4,
  бес: 5,
  алты: 6,
  жеті: 7,
  сегіз: 8,
  тоғыз: 9,
  он: 10,
  жиырма: 20,
  отыз: 30,
};

const LETTERS = String.raw`\p{L}*`;
const STEMS =
  "қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйе[кг]|қазан|қараша|желтоқсан";
/** Possessive, case, and the -ғы/-гі of an attribute: «тамызында», «қыркүйегі», «шілдедегі». */
const SUFFIX = "(?:с?[ыі])?(?:н?[дт][ае]|[ғгқк][ае]|н[ае]|[дтн][ае]н|[днт][ыі]ң)?(?:ғы|гі)?";
const MONTH = `(?<month>(?:${STEMS})${SUFFIX})`;
const DAY = String.raw`(?<![:.])(?<day>\d{1,2})(?:-?(?:ш[іы]|с[іы]|[ыі]))?`;
const LAST_DAY = String.raw`(?<lastDay>\d{1,2})(?:-?(?:ш[іы]|с[іы]|[ыі]))?`;
const YEAR_MARK = String.raw`(?:\s*-?(?:ш[іы])?\s*(?:жыл${LETTERS}|жж?\.))`;
/** «2025 жылғы», «өткен жылдың», «биылғы», «с.ж.»: the year stands before the day. */
const YEAR_HEAD = String.raw`(?:(?<year>${YEAR})${YEAR_MARK}|(?<yearWord>(?:алдыңғы|өткен|осы|ағымдағы|үстіміздегі|келесі|келер|алдағы)(?=\s+жыл)|биыл(?:ғы)?|былтыр(?:ғы)?)(?:\s+жыл${LETTERS})?|(?<thisYear>(?:с|ағ)\.\s?ж\.))`;
const HEAD = String.raw`(?:${YEAR_HEAD},?\s+(?:ның\s+)?)?`;
const TAIL = String.raw`(?:,?\s+(?<tailYear>${YEAR})(?![\d:.,]*\d)${YEAR_MARK}?)?`;
const BETWEEN = String.raw`(?:${DASH}|\s+(?:мен|пен|бен|және)\s+)`;
const WEEKDAY = "дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жексенбі|сенбі|жұма";

const monthOf = (groups: Groups, name = "month"): number =>
  startingWith(MONTHS, groups[name]) ?? Number.NaN;
const years = (groups: Groups) =>
  groups["tailYear"] === undefined
    ? yearWords(groups, OFFSETS)
    : { year: number(groups["tailYear"]) };

const dayRange: DatePattern["resolve"] = (groups, moment) =>
  resolveDays(
    { day: number(groups["day"]), month: monthOf(groups) },
    {
      day: number(groups["lastDay"]),
      month: groups["lastMonth"] === undefined ? monthOf(groups) : monthOf(groups, "lastMonth"),
    },
    years(groups),
    moment,
  );

const singleDay: DatePattern["resolve"] = (groups, moment) =>
  resolveDays({ day: number(groups["day"]), month: monthOf(groups) }, null, years(groups), moment);

const singleMonth: DatePattern["resolve"] = (groups, moment) =>
  resolveMonths(monthOf(groups), monthOf(groups), years(groups), moment);

const unit = (word: string | undefined): "day" | "week" | "month" | "year" => {
  if (word?.toLowerCase().startsWith("жыл")) return "year";
  if (word?.toLowerCase().startsWith("ай")) return "month";
  return word?.toLowerCase().startsWith("апта") ? "week" : "day";
};

export const kazakh: DateGrammar = {
  hint: new RegExp(
    String.raw`\d|${STEMS}|${WEEKDAY}|жыл|былтыр|биыл|бүгін|кеше|ертең|бүрсігүні|алдың|апта|айда|бұрын`,
    "iu",
  ),
  ahead:
    /(?:өтеді|өтпек|болады|болмақ|жоспарла|күтіл|алдағы|келеді|барады|бармақ|келмек|шақыр|ұйымдастырылады)/iu,
  future:
    /(?:өтеді|өтпек|болады|болмақ|келеді|барады|бармақ|келмек|кездеседі|жиналады|қабылдайды|ұйымдастырылады)/iu,
  patterns: [
    // «30 тамыздан 2 қыркүйекке дейін», «30 тамыз – 2 қыркүйек»
    numbered(
      pattern(
        String.raw`${HEAD}${DAY}\s+${MONTH}(?:${BETWEEN}|\s+)${LAST_DAY}\s+(?<lastMonth>(?:${STEMS})${SUFFIX})(?:\s+дейін)?${TAIL}`,
        dayRange,
      ),
    ),
    // «3-5 маусымда», «2025 жылғы 3 пен 5 маусым аралығында»
    numbered(
      pattern(
        String.raw`${HEAD}${DAY}(?:${BETWEEN}|(?:\s*,\s*\d{1,2})*\s*(?:,|және)\s*)${LAST_DAY}\s+${MONTH}${TAIL}`,
        dayRange,
      ),
    ),
    // «мамырдың 3-5-і аралығында»
    numbered(
      pattern(
        String.raw`${HEAD}${MONTH}\s+${DAY}(?:${BETWEEN}|-?(?:с[іы]|ш[іы]|[іы])${LETTERS}\s+)${LAST_DAY}-?(?:с[іы]|ш[іы]|[іы])${LETTERS}(?:\s+дейін)?`,
        dayRange,
      ),
    ),
    // «1991-1993 жылдары»
    numbered(
      pattern(
        String.raw`(?<year>${YEAR})${DASH}(?<last>${YEAR})\s+жылдар(?:ы|да|ында)`,
        (groups, moment) => resolveYears(years(groups), number(groups["last"]), moment),
      ),
    ),
    // «2023-2025 жылдарға арналған», «2030 жылға дейін», «2020 жылдан бері», «1971 жылы туған»
    noDate(`${YEAR}${DASH}${YEAR}${YEAR_MARK}`),
    noDate(String.raw`${YEAR}\s+жыл(?:ға|дан)`),
    noDate(
      String.raw`${YEAR}\s+жыл${LETTERS}(?:\s+${DAY}\s+${MONTH})?(?=[^.]{0,40}(?:туған|дүниеге\s+кел))`,
    ),
    // «26 тамызға дейін», «26 тамыздан бері»
    noDate(
      String.raw`${HEAD}${DAY}\s+(?:${STEMS})(?:[ғгқк][ае]\s+(?:дейін|қарай|шейін)|[дтн][ае]н\s+(?:бері|кейін))`,
    ),
    // «2025 жылғы 26 тамызда», «27 желтоқсан күні»
    numbered(pattern(String.raw`${HEAD}${DAY}\s+${MONTH}(?:\s+күні)?${TAIL}`, singleDay)),
    // «Қыркүйектің 22-сі», «тамыздың 26-сында»
    numbered(
      pattern(
        String.raw`${HEAD}${MONTH}\s+${DAY}-?\s?(?:с[іы]|ш[іы]|[іы])${LETTERS}(?:\s+күні)?`,
        singleDay,
      ),
    ),
    // «2024 жылғы қазанда», «өткен жылдың қараша айында»
    pattern(String.raw`${YEAR_HEAD},?\s+${MONTH}(?:\s+ай${LETTERS})?`, singleMonth),
    // «тамыз айында», «желтоқсанда»
    pattern(String.raw`${MONTH}\s+ай(?:ы|ында|ының|ындағы)`, singleMonth),
    pattern(
      "(?<month>қаңтарда|ақпанда|наурызда|сәуірде|мамырда|маусымда|шілдеде|тамызда|қыркүйекте|қазанда|қарашада|желтоқсанда)",
      // «Қазанда» is "in Kazan".
      (groups, moment) => (groups["month"] === "Қазанда" ? undefined : singleMonth(groups, moment)),
    ),
    // «2023 жылғы көктемде», «былтыр күзде»
    pattern(
      String.raw`${YEAR_HEAD},?\s+(?<season>көктем|жаз|күз|қыс)(?:[ыі]н)?[дт][ае]`,
      (groups, moment) =>
        resolveSeason(startingWith(SEASONS, groups["season"]) ?? null, years(groups), moment),
    ),
    // «2023 жылы», «өткен жылы», «былтыр», «биыл»
    pattern(YEAR_HEAD, (groups, moment) => {
      const words = years(groups);
      return resolveYears(words, words.year ?? 0, moment);
    }),
    // «бүгінгі таңда»: nowadays
    noDate("бүгінгі\\s+(?:таң|күнде|күнге|күні)\\p{L}*"),
    pattern(
      String.raw`(?<offset>бүгін(?:гі)?|кеше(?:гі)?|ертең(?:гі)?|бүрсігүні|алдыңгүні|алдыңғы\s+күні)`,
      (groups, moment) =>
        resolveDayOffset(startingWith(DAY_OFFSETS, groups["offset"]) ?? 0, moment),
    ),
    // «дүйсенбі күні», «өткен жұмада»
    pattern(
      String.raw`(?:(?<side>өткен|келесі|алдағы)\s+)?(?<weekday>${WEEKDAY})(?:\s+күн(?:і|гі)|[дт][ае])`,
      (groups, moment) => {
        const weekday = startingWith(WEEKDAYS, groups["weekday"]);
        if (weekday === undefined) return undefined;
        const side = groups["side"]?.toLowerCase();
        if (side === undefined) return resolveWeekday(weekday, "nearest", moment);
        return resolveWeekday(weekday, side === "өткен" ? "before" : "after", moment);
      },
    ),
    // «өткен аптада», «осы айда»
    pattern(
      String.raw`(?<which>өткен|осы|келесі|алдағы)\s+(?<unit>апта|ай)(?:да|ның)`,
      (groups, moment) => {
        const offset = startingWith(OFFSETS, groups["which"]) ?? 0;
        return unit(groups["unit"]) === "week"
          ? resolveWeek(offset, moment)
          : resolveMonthOffset(offset, moment);
      },
    ),
    // «осыдан екі жыл бұрын»
    pattern(
      String.raw`(?<count>\d{1,3}|он\s+бес|бір|екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз|он|жиырма|отыз)\s+(?<unit>күн|апта|ай|жыл)\s+бұрын`,
      (groups, moment) => {
        const words = groups["count"]?.toLowerCase().replace(/\s+/gu, " ") ?? "";
        return resolveAgo(COUNTS[words] ?? Number(words), unit(groups["unit"]), moment);
      },
    ),
  ],
};
