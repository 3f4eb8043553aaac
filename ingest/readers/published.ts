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

const FIRST_LINES = 15;
const LONGEST_LINE = 60;
const MOST_LETTERS = 20;
const LABEL =
  /^(?:\P{L}*|.*(?:обновлен|опубликован|дата|updated|published|posted|date|жаңарт|жариялан)\p{L}*\P{L}*|\p{Lu}\p{Ll}{1,10}[.,]\P{L}*)$/iu;
/** «Новости 22 декабря 2014, 12:32»: the page's section, and nothing behind the date. */
const SECTION =
  /^(?:новости|политика|общество|события|экономика|власть|парламент|главная|лента|в мире|news|politics|world|жаңалықтар|саясат|қоғам)\P{L}*$/iu;
const WHOLE_DATE = new RegExp(
  [
    String.raw`\d{1,2}[./-]\d{1,2}[./-]\d{4}`,
    String.raw`\d{4}-\d\d-\d\d`,
    String.raw`\d{1,2}\P{L}+\p{L}+,?\s+\d{4}`,
    String.raw`\p{L}+\.?\s+\d{1,2}(?:\p{Ll}{2})?,\s+\d{4}`,
  ].join("|"),
  "u",
);
/** The day on a line of its own near the top of a page saved as text: «Обновлено 16.09.2024», «14:34, 22 мая 2025». */
export function dayOfPage(text: string): string | null {
  const lines = text.split(/\r?\n/, FIRST_LINES * 2).map((line) => line.trim());
  for (const line of lines.filter(Boolean).slice(0, FIRST_LINES)) {
    if (line.length > LONGEST_LINE || !/\d{4}/.test(line)) continue;
    const written = WHOLE_DATE.exec(line);
    if (!written) continue;
    const behind = line.slice(written.index + written[0].length).replace(/\P{L}/gu, "");
    const before = line.slice(0, written.index);
    const isLabel = LABEL.test(before) || (behind === "" && SECTION.test(before));
    if (!isLabel || behind.length > MOST_LETTERS) continue;
    const [date] = written;
    const day = dayOfStamp(date) ?? dayInWords(date.replace(/[/-]/g, "."));
    if (day !== null) return day;
  }
  return null;
}
