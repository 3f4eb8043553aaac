import { dayOf } from "./calendar.ts";
import { type DatePattern, type Groups, number, numbered, pattern } from "./pattern.ts";
import { type Moment, type Resolved, resolveDays } from "./resolve.ts";

const fullYear = (year: string | undefined): number =>
  year?.length === 2 ? 2000 + number(year) : number(year);

const resolveNumeric = (groups: Groups, moment: Moment): Resolved | null | undefined => {
  const from = { day: number(groups["day"]), month: number(groups["month"]) };
  const year = groups["year"] === undefined ? undefined : fullYear(groups["year"]);
  const exists = dayOf(year ?? 2000, from.month, from.day) !== null;
  return exists ? resolveDays(from, null, { year }, moment) : undefined;
};

const DAY = String.raw`(?<day>0?[1-9]|[12]\d|3[01])`;
const MONTH = `(?<month>0?[1-9]|1[0-2])`;

const resolveRange = (groups: Groups, moment: Moment): Resolved | null | undefined => {
  const last = { day: number(groups["lastDay"]), month: number(groups["month"]) };
  const month = number(groups["firstMonth"] ?? groups["month"]);
  return (
    resolveDays(
      { day: number(groups["day"]), month },
      last,
      { year: number(groups["year"]) },
      moment,
    ) ?? undefined
  );
};

/** «26.08.2025», «2025-08-26», «26/08/2025», «26.08»: alike in all languages. */
export const numericPatterns: readonly DatePattern[] = [
  // «25–28.08.2025», «с 25.08.2025 по 02.09.2025»
  numbered(
    pattern(
      String.raw`(?<!\d[.,/:])(?:с\s+|from\s+)?${DAY}(?:\.(?<firstMonth>0?[1-9]|1[0-2])(?:\.(?:19|20)\d\d)?)?(?:\s*[-–—‑]\s*|\s+(?:по|до|to|until)\s+)(?<lastDay>0?[1-9]|[12]\d|3[01])\.${MONTH}\.(?<year>(?:19|20)\d\d)`,
      resolveRange,
    ),
  ),
  numbered(pattern(String.raw`(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)`, resolveNumeric)),
  numbered(
    pattern(
      String.raw`(?<!\d[.,/:])${DAY}\.${MONTH}\.(?<year>(?:19|20)\d\d|[012]\d)(?:\s*г\.?)?(?![.,/:]\d)`,
      resolveNumeric,
    ),
  ),
  // 26/08/2025; with a day up to 12 nobody can say which of the two is the month.
  numbered(
    pattern(
      String.raw`(?<!\d[.,/:])(?<day>1[3-9]|2\d|3[01])/${MONTH}/(?<year>(?:19|20)\d\d)`,
      resolveNumeric,
    ),
  ),
  numbered(
    pattern(
      String.raw`(?<!\d[.,/:]|[№$€]\s?)(?<day>0[1-9]|[12]\d|3[01])\.(?<month>0[1-9]|1[0-2])(?![.,/:]\d|\s*(?:%|проц|пай|млн|млрд|тыс|мың|млн|мил|million|billion|percent|час|сағ|утр|a\.m|p\.m))`,
      resolveNumeric,
    ),
  ),
];
