import type { Document } from "../../ingest/document.ts";
import { hasWord } from "../../ingest/grammar/modality/words.ts";
import type { Reading } from "../../ingest/stages.ts";
import { type DateMention, findDates } from "../../ingest/text/dates.ts";
import type { EventDate } from "../../ingest/types.ts";

/** What a model's date is worth, checked against the dates the article itself names. */
export interface CheckedDate {
  readonly date: EventDate | null;
  /** The day of publication dates nothing here. */
  readonly recalled: boolean;
}

/** A date counts when the quoted sentence names it, or another sentence does; a date that none names is dropped. */
export const checkDate = (
  given: string | null,
  reading: Reading,
  { article, readings }: Document,
): CheckedDate => {
  const recalled = hasWord(reading.line, "recalled", 0, reading.line.tokens.length) !== null;
  if (given === null) return { date: null, recalled };
  const datesOf = ({ sentence }: Pick<Reading, "sentence">) =>
    findDates(sentence.text, sentence.start, article.publishedOn, article.language);
  const own = datesOf(reading).find((mention) => isSame(mention, given));
  if (own) return { date: { ...own.date, basis: "TEXT" }, recalled };
  if (given === article.publishedOn) return { date: null, recalled };
  const near = readings.flatMap(datesOf).find((mention) => isSame(mention, given));
  return near
    ? { date: { ...near.date, basis: "CONTEXT" }, recalled }
    : { date: null, recalled: true };
};

const LENGTHS = { DAY: "YYYY-MM-DD".length, MONTH: "YYYY-MM".length, YEAR: "YYYY".length } as const;

const isSame = ({ date }: DateMention, given: string): boolean =>
  date.start.slice(0, LENGTHS[date.precision]) === given;
