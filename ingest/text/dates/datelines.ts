import type { Language } from "../../types.ts";
import { findDates } from "../dates.ts";
import { parseDay } from "./calendar.ts";

/** Where a dateline may stand: in the first lines of an item. */
const MAX_LINES = 4;
const DATE_LENGTH = 32;
/** An item is published on its dateline's day or a few days later. */
const MAX_DELAY = 7;
// «Бишкек, 5 сентября /Кабар/.», «Астана. 28 ноября. КазТАГ –», "BAKU, Azerbaijan, March 22."
const PLACE =
  /^\s*(?:date \d{4}-\d\d-\d\d\s+)?\p{Lu}[\p{L}'’-]*(?:[ -]\p{Lu}[\p{L}'’-]*)?(?:,\s*\p{Lu}\p{L}+)?[.,]\s+/u;
const BEHIND = /^\s*[.,/(–—-]/u;

/** The day an item's dateline gives, `YYYY-MM-DD`: nearer to what it tells than the day a site published it. Null without one. */
export function dayOfDateline(
  text: string,
  publishedOn: string | null,
  language: Language,
): string | null {
  for (const line of text.split("\n", MAX_LINES)) {
    const place = PLACE.exec(line);
    if (!place) continue;
    const rest = line.slice(place[0].length);
    const [date] = findDates(rest.slice(0, DATE_LENGTH), 0, publishedOn, language);
    const isDateline =
      date?.start === 0 && date.date.precision === "DAY" && BEHIND.test(rest.slice(date.end));
    if (isDateline && date && isShortlyBefore(date.date.end, publishedOn)) return date.date.end;
  }
  return null;
}

function isShortlyBefore(day: string, publishedOn: string | null): boolean {
  if (publishedOn === null) return true;
  const [told, published] = [parseDay(day), parseDay(publishedOn)];
  if (told === null || published === null) return false;
  return told <= published && published - told <= MAX_DELAY;
}
