import type { DatePrecision } from "../../types.ts";

const DAY_MS = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Days are counted from 1970-01-01; arithmetic on them knows no time zone and no clock. */
export type Day = number;

export interface DayRange {
  readonly start: Day;
  readonly end: Day;
  readonly precision: DatePrecision;
}

/** Null for a day that no calendar has (30 February). */
export const dayOf = (year: number, month: number, day: number): Day | null => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.getTime() / DAY_MS : null;
};

/** Null unless `text` is `YYYY-MM-DD` and such a day exists. */
export const parseDay = (text: string): Day | null => {
  const [, year, month, day] = ISO_DAY.exec(text) ?? [];
  return day === undefined ? null : dayOf(Number(year), Number(month), Number(day));
};

export const formatDay = (day: Day): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

export const yearAt = (day: Day): number => new Date(day * DAY_MS).getUTCFullYear();

/** 1 to 12. */
export const monthAt = (day: Day): number => new Date(day * DAY_MS).getUTCMonth() + 1;

/** 0 is Monday. */
export const weekdayAt = (day: Day): number => (((day + 3) % 7) + 7) % 7;

/** Months above 12 or below 1 run on into the neighbouring years. */
export const monthRange = (year: number, from: number, to = from): DayRange => ({
  start: Date.UTC(year, from - 1, 1) / DAY_MS,
  end: Date.UTC(year, to, 0) / DAY_MS,
  precision: "MONTH",
});

export const yearRange = (from: number, to = from): DayRange => ({
  start: Date.UTC(from, 0, 1) / DAY_MS,
  end: Date.UTC(to, 11, 31) / DAY_MS,
  precision: "YEAR",
});

export const days = (start: Day, end = start): DayRange => ({ start, end, precision: "DAY" });
