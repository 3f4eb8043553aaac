import {
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
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};
const WEEKDAYS: Readonly<Record<string, number>> = {
  mon: 0,
  tue: 1,
  wed: 2,
  thu: 3,
  fri: 4,
  sat: 5,
  sun: 6,
};
const SEASONS: Readonly<Record<string, number | null>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  fall: 9,
  winter: null,
};
const OFFSETS: Readonly<Record<string, number>> = {
  last: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
};
const DAY_OFFSETS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };
const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
};

const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const LAST_DAY = String.raw`(?<lastDay>\d{1,2})(?:st|nd|rd|th)?`;
const MONTH_WORD =
  "january|february|march|april|may|june|july|august|september|october|november|december" +
  String.raw`|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?`;
const MONTH = `(?<month>${MONTH_WORD})`;
const LAST_MONTH = `(?<lastMonth>${MONTH_WORD})`;
const YEAR_WORDS = String.raw`(?:of\s+)?(?:the\s+)?(?<yearWord>last|previous|this|current|next|coming)\s+year`;
const YEAR_TAIL = String.raw`(?:,?\s+(?:of\s+)?(?<year>${YEAR})(?![\d:.,]*\d)|,?\s+${YEAR_WORDS})`;
const WEEKDAY = "(?<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
const UNTIL = String.raw`\s*(?:[-–—‑]|to|until|through|till|and)\s*`;

const monthOf = (groups: Groups, name = "month"): number =>
  startingWith(MONTHS, groups[name]) ?? Number.NaN;
const years = (groups: Groups) => yearWords(groups, OFFSETS);

/** «may» and «march» are verbs, «March» is a month. */
const isName = (groups: Groups, ...names: string[]): boolean =>
  names.every((name) => groups[name] === undefined || /^\p{Lu}/u.test(groups[name]));

/** A pattern whose groups `month`, `lastMonth` and `weekday` must be capitalized. */
const named = (source: string, resolve: Parameters<typeof pattern>[1]) =>
  pattern(source, (groups, moment) =>
    isName(groups, "month", "lastMonth", "weekday") ? resolve(groups, moment) : undefined,
  );

const dayRange: Parameters<typeof pattern>[1] = (groups, moment) => {
  const month = monthOf(groups);
  return resolveDays(
    { day: number(groups["day"]), month },
    {
      day: number(groups["lastDay"]),
      month: groups["lastMonth"] === undefined ? month : monthOf(groups, "lastMonth"),
    },
    years(groups),
    moment,
  );
};

const singleDay: Parameters<typeof pattern>[1] = (groups, moment) =>
  resolveDays({ day: number(groups["day"]), month: monthOf(groups) }, null, years(groups), moment);

export const english: DateGrammar = {
  hint: /\d|yesterday|today|tomorrow|\byear\b|\bmonth\b|\bweek\b|\bago\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|september|october|november|december|\b(?:in|last|this|next|of|early|late|mid)[\s-](?:march|may|spring|summer|autumn|fall|winter)\b/iu,
  ahead:
    /\b(?:will|upcoming|scheduled|planned|plans?|expected|to be held|is to|are to|due to|invited|slated|forthcoming|scheduled for)\b/iu,
  future:
    /\b(?:will|is to|are to|to be held|is scheduled|are scheduled|is expected|are expected)\b/iu,
  patterns: [
    // "August 30 - September 2, 2025", "from August 30 to September 2"
    numbered(
      named(
        String.raw`(?:from\s+|between\s+)?${MONTH}\s+${DAY}(?:,?\s+${YEAR},?)?${UNTIL}${LAST_MONTH}\s+${LAST_DAY}(?!\d)${YEAR_TAIL}?`,
        dayRange,
      ),
    ),
    numbered(
      named(
        String.raw`(?:from\s+|between\s+)?(?:the\s+)?${DAY}\s+(?:of\s+)?${MONTH}${UNTIL}(?:the\s+)?${LAST_DAY}\s+(?:of\s+)?${LAST_MONTH}${YEAR_TAIL}?`,
        dayRange,
      ),
    ),
    // "June 3-5", "from June 3 to 5, 2025", "June 3, 4 and 5"
    numbered(
      named(
        String.raw`(?:from\s+|between\s+)?${MONTH}\s+${DAY}(?:\s*,\s*\d{1,2})*,?${UNTIL}${LAST_DAY}(?![\d:]|\s+(?:${MONTH_WORD}))${YEAR_TAIL}?`,
        dayRange,
      ),
    ),
    // "3-5 June 2025", "from 3 to 5 June"
    numbered(
      named(
        String.raw`(?:from\s+|between\s+)?(?:the\s+)?${DAY}(?:\s*,\s*\d{1,2})*${UNTIL}(?:the\s+)?${LAST_DAY}\s+(?:of\s+)?${MONTH}${YEAR_TAIL}?`,
        dayRange,
      ),
    ),
    // "from 2019 to 2023", "in 1991-1993"
    numbered(
      pattern(
        String.raw`(?:from\s+(?<year>${YEAR})\s+(?:to|until|till)\s+|(?:in|between|during)\s+(?<from>${YEAR})\s*(?:[-–—‑]|and)\s*)(?<last>${YEAR})`,
        (groups, moment) =>
          resolveYears(
            { year: number(groups["year"] ?? groups["from"]) },
            number(groups["last"]),
            moment,
          ),
      ),
    ),
    // "born on May 5, 1971"
    noDate(
      String.raw`born\s+(?:on\s+|in\s+)?(?:(?:${MONTH_WORD})\s+)?(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?(?:(?:${MONTH_WORD})\s+)?${YEAR}`,
    ),
    // "for 2025-2027", "by 2030", "since 2020", "until September 23"
    noDate(
      String.raw`(?:for|by|since|until|till|before|after|through|compared\s+(?:to|with))\s+(?:the\s+)?(?:(?:end|beginning|start|middle)\s+of\s+)?(?:(?:early|late|mid)[\s-])?(?:${YEAR}(?:\s*[-–—‑]\s*(?:${YEAR}|\d\d))?|(?:last|this|next)\s+(?:year|month|week))`,
    ),
    noDate(String.raw`${YEAR}\s*[-–—‑/]\s*(?:${YEAR}|\d\d)`),
    noDate(
      String.raw`(?:by|since|until|till|through|before|after|as\s+of)\s+(?:the\s+)?(?:(?:end\s+of|early|late|mid)[\s-])?(?:(?:\d{1,2}(?:st|nd|rd|th)?\s+)(?:of\s+)?(?:${MONTH_WORD})|(?:${MONTH_WORD})(?:\s+\d{1,2}(?:st|nd|rd|th)?(?!\d))?)${YEAR_TAIL}?`,
    ),
    // "on Thursday, August 26, 2025", "Aug. 26", "August 26th"
    numbered(
      named(
        String.raw`(?:on\s+)?(?:(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday),?\s+)?${MONTH}\s+(?:the\s+)?${DAY}(?![\d:%]|[.,]\d)${YEAR_TAIL}?`,
        singleDay,
      ),
    ),
    // "26 August 2025", "the 5th of May"
    numbered(
      named(
        String.raw`(?:on\s+)?(?:(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday),?\s+)?(?:the\s+)?${DAY}\s+(?:of\s+)?${MONTH}${YEAR_TAIL}?`,
        singleDay,
      ),
    ),
    // "in June 2024", "June of last year", "in June-July 2024"
    named(
      String.raw`(?:in\s+|from\s+)?(?:(?:early|late|mid)[\s-])?${MONTH}(?:(?:\s*[-–—‑]\s*|\s+to\s+|\s+and\s+)${LAST_MONTH})?${YEAR_TAIL}`,
      (groups, moment) => {
        const month = monthOf(groups);
        const last = groups["lastMonth"] === undefined ? month : monthOf(groups, "lastMonth");
        return resolveMonths(month, last, years(groups), moment);
      },
    ),
    // "in March", "in late March", "last March", "at the end of March"
    named(
      String.raw`(?:in|during|(?:at\s+the\s+)?(?:end|beginning|start|middle)\s+of|early|late|mid-?|this|last)\s+(?:(?:early|late|mid)[\s-])?${MONTH}`,
      (groups, moment) => resolveMonths(monthOf(groups), monthOf(groups), {}, moment),
    ),
    // "in the spring of 2023", "last summer", "this fall"
    pattern(
      String.raw`(?:in\s+)?(?:the\s+)?(?<season>spring|summer|autumn|fall|winter)${YEAR_TAIL}`,
      (groups, moment) =>
        resolveSeason(startingWith(SEASONS, groups["season"]) ?? null, years(groups), moment),
    ),
    pattern(
      String.raw`(?<which>last|this|next)\s+(?<season>spring|summer|autumn|fall)`,
      (groups, moment) => {
        const which = groups["which"]?.toLowerCase();
        const firstMonth = startingWith(SEASONS, groups["season"]) ?? null;
        const isAhead = moment.isAhead || which === "next";
        const season = resolveSeason(firstMonth, {}, { ...moment, isAhead });
        const isOver =
          season === null || moment.published === null || season.end < moment.published;
        return which === "last" && !isOver
          ? resolveSeason(firstMonth, { offset: -1 }, moment)
          : season;
      },
    ),
    // "over the last year" is a stretch of time, "last year" a year
    noDate(
      String.raw`(?:over|for|during|in|within)\s+the\s+(?:last|past|next|coming)\s+(?:year|month|week)`,
    ),
    noDate(String.raw`(?:each|every|per|all|whole|end\s+of\s+the)\s+(?:year|month|week)`),
    pattern(
      String.raw`(?:(?:earlier|later|early|late)\s+)?(?<yearWord>last|previous|this|current|next)\s+year`,
      (groups, moment) => resolveYears(years(groups), 0, moment),
    ),
    pattern(
      String.raw`(?:(?:earlier|later|early|late)\s+)?(?<which>last|previous|this|next)\s+(?<unit>month|week)`,
      (groups, moment) => {
        const offset = startingWith(OFFSETS, groups["which"]) ?? 0;
        return groups["unit"]?.toLowerCase() === "week"
          ? resolveWeek(offset, moment)
          : resolveMonthOffset(offset, moment);
      },
    ),
    // "in 2023", "back in early 2023", "the Treaty of 1998"
    numbered(
      pattern(
        String.raw`(?:in|during|of)\s+(?:(?:early|late|mid)[\s-])?(?:the\s+year\s+)?(?<year>${YEAR})(?![,.]\d|\s*%|\s*[-–]\s*\d|\s+(?:people|members|deputies|delegates|guests|students|companies|projects|square|hectares|km|tons|dollars|percent))`,
        (groups, moment) => resolveYears(years(groups), number(groups["year"]), moment),
      ),
    ),
    // "yesterday"; "the day before yesterday"
    pattern(
      String.raw`the\s+day\s+(?<side>before\s+yesterday|after\s+tomorrow)`,
      (groups, moment) =>
        resolveDayOffset(groups["side"]?.toLowerCase().startsWith("before") ? -2 : 2, moment),
    ),
    pattern(`(?<offset>yesterday|today|tomorrow)(?:['’]s)?`, (groups, moment) =>
      resolveDayOffset(startingWith(DAY_OFFSETS, groups["offset"]) ?? 0, moment),
    ),
    // "on Thursday", "last Thursday", "next Tuesday"
    noDate(
      "(?:every|each|black|good|easter|palm)\\s+(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)",
    ),
    named(
      String.raw`(?:on\s+)?(?:(?<side>last|next|this|coming)\s+)?${WEEKDAY}`,
      (groups, moment) => {
        const weekday = startingWith(WEEKDAYS, groups["weekday"]);
        if (weekday === undefined) return undefined;
        const side = groups["side"]?.toLowerCase();
        if (side === "last") return resolveWeekday(weekday, "before", moment);
        const isNext = side === "next" || side === "coming";
        return resolveWeekday(weekday, isNext ? "after" : "nearest", moment);
      },
    ),
    // "two years ago", "a month ago"
    pattern(
      String.raw`(?<!half\s)(?<count>\d{1,3}|a|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty)\s+(?<unit>day|week|month|year)s?\s+ago`,
      (groups, moment) => {
        const { count = "", unit } = groups;
        const amount = COUNTS[count.toLowerCase()] ?? Number(count);
        return resolveAgo(amount, unit?.toLowerCase() as "day" | "week" | "month" | "year", moment);
      },
    ),
  ],
};
