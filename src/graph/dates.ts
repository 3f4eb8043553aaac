import type { DateBasis, DatePrecision, EventDate } from "../../ingest/types.ts";
import { compare } from "./ids.ts";

const DAY_IN_MS = 86_400_000;

/** A publication may follow the event by this many days and still tell of it. */
export const PUBLICATION_SLACK = 2;

const PRECISIONS: readonly DatePrecision[] = ["DAY", "MONTH", "YEAR"];
const BASES: readonly DateBasis[] = ["TEXT", "CONTEXT", "PUBLICATION"];

/** Days since 1970-01-01. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_IN_MS;

/** Number of days between the two ranges; 0 when they share a day. */
export const daysBetween = (left: EventDate, right: EventDate): number =>
  Math.max(
    0,
    dayNumber(left.start) - dayNumber(right.end),
    dayNumber(right.start) - dayNumber(left.end),
  );

/** Length of the range in days, 1 for a single day. */
export const width = (date: EventDate): number => dayNumber(date.end) - dayNumber(date.start) + 1;

/** A day, or a few, that the text itself gives. */
export const isExact = (date: EventDate): boolean =>
  date.precision === "DAY" && date.basis !== "PUBLICATION";

/** A day concluded from the day of publication. */
export const isPublished = (date: EventDate): boolean =>
  date.precision === "DAY" && date.basis === "PUBLICATION";

/** Whether every day of `inner` lies in `outer`. */
export const contains = (outer: EventDate, inner: EventDate): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Sharpest first: days before months before years, the text's words before the publication's day, short before long. */
export const compareSharpness = (left: EventDate, right: EventDate): number =>
  PRECISIONS.indexOf(left.precision) - PRECISIONS.indexOf(right.precision) ||
  BASES.indexOf(left.basis) - BASES.indexOf(right.basis) ||
  width(left) - width(right);

/** One string per date, so that equal dates can be counted. */
export const dateKey = (date: EventDate): string =>
  `${date.start}/${date.end}/${date.precision}/${date.basis}`;

/** Orders by time, then by what the date is, so that no two different dates are equal. */
export const compareDates = (left: EventDate, right: EventDate): number =>
  compare(left.start, right.start) || compare(dateKey(left), dateKey(right));

/** The flat properties a dated node or relationship carries; none for an unknown date. */
export const dateProperties = (date: EventDate | null): Record<string, string> =>
  date
    ? {
        date: date.start,
        dateEnd: date.end,
        datePrecision: date.precision,
        dateBasis: date.basis,
      }
    : {};
