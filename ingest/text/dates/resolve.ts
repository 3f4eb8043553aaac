import {
  type Day,
  type DayRange,
  dayOf,
  days,
  monthAt,
  monthRange,
  weekdayAt,
  yearAt,
  yearRange,
} from "./calendar.ts";

/** What a date in words is held against. */
export interface Moment {
  /** Day of publication; null when unknown. */
  readonly published: Day | null;
  /** The words around speak of something still to come. */
  readonly isAhead: boolean;
  /** The clause itself is in the future: «в четверг состоится», not «в четверг обсудили предстоящий визит». */
  readonly isClauseAhead: boolean;
}

export interface Resolved extends DayRange {
  /** The words alone do not give the date; the day of publication was needed. */
  readonly relative: boolean;
}

export type Side = "nearest" | "before" | "after";

// A day or month without a year lies in the year before publication rather than after it: news tell of what has been.
const DAYS_AHEAD = 35;
const DAYS_AHEAD_WHEN_PLANNED = 125;
const MONTHS_AHEAD = 1;
const MONTHS_AHEAD_WHEN_PLANNED = 4;

const absolute = (range: DayRange): Resolved => ({ relative: false, ...range });
const relative = (range: DayRange): Resolved => ({ relative: true, ...range });

/** A year as the words give it: a number, an offset from the year of publication, or not at all. */
export interface YearWords {
  readonly year?: number | undefined;
  readonly offset?: number | undefined;
}

const statedYear = ({ year, offset }: YearWords, { published }: Moment): number | null => {
  if (year !== undefined) return year;
  if (offset === undefined || published === null) return null;
  return yearAt(published) + offset;
};

const isUnstated = ({ year, offset }: YearWords): boolean =>
  year === undefined && offset === undefined;

/** «26 августа», «26–27 августа 2025 года», «30 августа – 2 сентября»; `to` is absent for a single day. */
export const resolveDays = (
  from: { readonly day: number; readonly month: number },
  to: { readonly day: number; readonly month: number } | null,
  words: YearWords,
  moment: Moment,
): Resolved | null => {
  const year = isUnstated(words) ? likelyYear(from, moment) : statedYear(words, moment);
  if (year === null) return null;
  const last = to ?? from;
  const turnsYear = last.month < from.month;
  const start = dayOf(turnsYear && !isUnstated(words) ? year - 1 : year, from.month, from.day);
  const end = dayOf(turnsYear && isUnstated(words) ? year + 1 : year, last.month, last.day);
  if (start === null || end === null || end < start) return null;
  return words.year === undefined ? relative(days(start, end)) : absolute(days(start, end));
};

const likelyYear = (
  { day, month }: { readonly day: number; readonly month: number },
  { published, isAhead }: Moment,
): number | null => {
  if (published === null) return null;
  const latest = published + (isAhead ? DAYS_AHEAD_WHEN_PLANNED : DAYS_AHEAD);
  const year = yearAt(latest);
  const candidate = dayOf(year, month, day);
  if (candidate !== null) return candidate <= latest ? year : year - 1;
  return dayOf(year - 1, month, day) === null ? null : year - 1;
};

/** «в августе 2024 года», «в мае»; `to` for «в июне–июле». */
export const resolveMonths = (
  from: number,
  to: number,
  words: YearWords,
  moment: Moment,
): Resolved | null => {
  const year = isUnstated(words) ? likelyYearOfMonth(from, moment) : statedYear(words, moment);
  if (year === null) return null;
  const range = monthRange(year, from, to < from ? to + 12 : to);
  return words.year === undefined ? relative(range) : absolute(range);
};

const likelyYearOfMonth = (month: number, { published, isAhead }: Moment): number | null => {
  if (published === null) return null;
  const year = yearAt(published);
  const ahead = (month - monthAt(published) + 12) % 12;
  const turnsYear = month < monthAt(published);
  if (ahead <= (isAhead ? MONTHS_AHEAD_WHEN_PLANNED : MONTHS_AHEAD))
    return turnsYear ? year + 1 : year;
  return turnsYear ? year : year - 1;
};

/** «в 2023 году», «в 1991–1993 годах», «в прошлом году». */
export const resolveYears = (
  words: YearWords,
  lastYear: number,
  moment: Moment,
): Resolved | null => {
  const year = statedYear(words, moment);
  if (year === null) return null;
  if (words.year === undefined) return relative(yearRange(year));
  return lastYear >= year ? absolute(yearRange(year, lastYear)) : null;
};

/** First months of spring, summer, autumn; winter lies in two years and so is no sharper than its year. */
export const resolveSeason = (
  firstMonth: number | null,
  words: YearWords,
  moment: Moment,
): Resolved | null => {
  if (firstMonth !== null) return resolveMonths(firstMonth, firstMonth + 2, words, moment);
  return isUnstated(words) ? null : resolveYears(words, words.year ?? 0, moment);
};

/** «вчера» is -1. */
export const resolveDayOffset = (offset: number, { published }: Moment): Resolved | null =>
  published === null ? null : relative(days(published + offset));

/** «в понедельник»: the last such day up to publication, or the next one when the thing is still to come. */
export const resolveWeekday = (weekday: number, side: Side, moment: Moment): Resolved | null => {
  if (moment.published === null) return null;
  const back = (weekdayAt(moment.published) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  if (side === "before") return relative(days(moment.published - (back || 7)));
  if (side === "after") return relative(days(moment.published + (ahead || 7)));
  return relative(days(moment.isClauseAhead ? moment.published + ahead : moment.published - back));
};

/** «на прошлой неделе» is -1: Monday to Sunday. */
export const resolveWeek = (offset: number, { published }: Moment): Resolved | null => {
  if (published === null) return null;
  const monday = published - weekdayAt(published) + 7 * offset;
  return relative(days(monday, monday + 6));
};

/** «в прошлом месяце» is -1. */
export const resolveMonthOffset = (offset: number, { published }: Moment): Resolved | null =>
  published === null ? null : relative(monthRange(yearAt(published), monthAt(published) + offset));

/** «десять лет назад», «два месяца назад», «три дня назад». */
export const resolveAgo = (
  count: number,
  unit: "day" | "week" | "month" | "year",
  moment: Moment,
): Resolved | null => {
  switch (unit) {
    case "day":
      return resolveDayOffset(-count, moment);
    case "week":
      return resolveWeek(-count, moment);
    case "month":
      return resolveMonthOffset(-count, moment);
    case "year":
      return resolveYears({ offset: -count }, 0, moment);
  }
};
