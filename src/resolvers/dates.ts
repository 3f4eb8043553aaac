import type { DateBasis, DatePrecision } from "../generated/resolvers.ts";
import type { DatedProperties, PlaceRow } from "../rows.ts";

interface PartialDate {
  readonly start: string;
  readonly end: string;
  readonly precision: DatePrecision;
  readonly basis: DateBasis | null;
}

/** The date that flat properties tell; null when unknown. */
export const dateOf = ({
  date,
  dateEnd,
  datePrecision,
  dateBasis,
}: DatedProperties): PartialDate | null =>
  date
    ? {
        start: date,
        end: dateEnd ?? date,
        precision: datePrecision ?? "DAY",
        basis: dateBasis ?? null,
      }
    : null;

/** The place that flat properties tell; null when unknown. */
export const placeOf = ({ place, city, countryCode }: DatedProperties): PlaceRow | null =>
  place || city || countryCode
    ? { name: place ?? city ?? null, city: city ?? null, countryCode: countryCode ?? null }
    : null;

type Day = string | null | undefined;

/** The later of two days; of one alone that one. */
export const later = (left: Day, right: Day): string | null =>
  left && right ? (left > right ? left : right) : (left ?? right ?? null);

/** The earlier of two days; of one alone that one. */
export const earlier = (left: Day, right: Day): string | null =>
  left && right ? (left < right ? left : right) : (left ?? right ?? null);
