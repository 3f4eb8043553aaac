import type { Reading } from "../stages.ts";

/** Behind a place that opens an item: "NAIROBI, Kenya – ", "KUWAIT: ", "Baku, October 30, AZERTAC", "HA NOI (VNA) –". */
const BEHIND = /^(?:[:(–—-]|--)$/;
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*$/u;
const MAX_OPENING = 8;

/** The country of the place an English item is told from; null without one. */
export function datelineCountry(readings: readonly Reading[]): string | null {
  const opening = readings.find(({ sentence }) => !sentence.isTitle);
  if (opening?.language !== "en") return null;
  const { line, mentions } = opening;
  const [place, next] = mentions;
  if (place?.kind !== "country" || place.form === "adjective" || place.first > MAX_OPENING)
    return null;
  const isFirst = line.tokens
    .slice(0, place.first)
    .every(({ kind, lower }) => kind !== "word" || lower === "date");
  if (!isFirst) return null;
  const isIn = next?.kind === "country" && next.code === place.code && line.is(place.last, ",");
  const last = isIn && next ? next.last : place.last;
  const isDated =
    line.is(last, ",", ".") &&
    (MONTH.test(line.lower(last + 1)) || /^\d{1,2}$/.test(line.lower(last + 1)));
  return BEHIND.test(line.at(last)?.text ?? "") || isDated ? place.code : null;
}
