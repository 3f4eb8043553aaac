import { dayOf, formatDay, parseDay } from "../text/dates/calendar.ts";
import { findDates } from "../text/dates.ts";

const ISO = /^\s*(\d{4})-?(\d\d)-?(\d\d)(?=$|[\sT])/u;
const SLASHES = /^\s*(\d{4})\/(\d\d?)\/(\d\d?)\b/u;
const RFC_822 = /^\s*(?:[A-Z][a-z]{2},\s*)?(\d{1,2})\s+([A-Z][a-z]{2})[a-z]*\s+(\d{4})\b/u;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** The day a machine-readable time stamp falls on where it was written; null when it names none. */
export function dayOfStamp(stamp: string | null | undefined): string | null {
  if (!stamp) return null;
  const [, year, month, date] = ISO.exec(stamp) ?? SLASHES.exec(stamp) ?? [];
  if (year !== undefined) return existing(Number(year), Number(month), Number(date));
  const [, day, name = "", fullYear] = RFC_822.exec(stamp) ?? [];
  if (day === undefined) return null;
  return existing(Number(fullYear), MONTHS.indexOf(name) + 1, Number(day));
}

const existing = (year: number, month: number, date: number): string | null => {
  const day = dayOf(year, month, date);
  return day === null ? null : formatDay(day);
};

/** The one day a short text such as «26 августа 2025, 11:35» names in full. */
export function dayInWords(text: string): string | null {
  for (const language of ["ru", "kk", "en"] as const) {
    const [found] = findDates(text, 0, null, language);
    if (found?.date.precision === "DAY") return found.date.start;
  }
  return null;
}

/** Whether `text` is a day that exists, written `YYYY-MM-DD`. */
export const isDay = (text: string): boolean => parseDay(text) !== null;
