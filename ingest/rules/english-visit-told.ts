import type { FoundTrigger } from "../grammar/triggers.ts";
import { datesOf, type Scene } from "../scene.ts";
import type { EventDate } from "../types.ts";

const OWN_REACH = 4;
const THANKS_REACH = 14;
const DATE_REACH = 110;
const COUNTED_REACH = 12;
const ORDINAL = /^(?:first|second|third|fourth|fifth|maiden|\d+(?:st|nd|rd|th))$/;
const PAST = ["recent", "last", "latest", "previous", "past", "earlier"];
const OWNERS = ["his", "her", "their", "the"];

/**
 * A visit spoken of as paid, whatever the sentence's verb tells: "discussed her recent trip to Chile", "thanked Berg for
 * her visit to Chile", "the visit of Berg to Chile in 2014".
 */
export function isVisitPaid(scene: Scene, trigger: FoundTrigger): boolean {
  const { language } = scene.reading;
  return (
    language === "en" &&
    trigger.trigger.record.part === "noun" &&
    (isCalledPast(scene, trigger) ||
      isThankedFor(scene, trigger) ||
      paidOn(scene, trigger) !== null ||
      isCounted(scene, trigger))
  );
}

function isCalledPast({ reading: { line } }: Scene, { first }: FoundTrigger): boolean {
  for (let index = first - 1; index >= first - OWN_REACH; index--) {
    if (line.is(index, ...PAST)) return true;
    if (line.at(index)?.kind !== "word" || line.is(index, ...OWNERS)) return false;
  }
  return false;
}

function isThankedFor({ reading: { line } }: Scene, { first }: FoundTrigger): boolean {
  const owner = [1, 2, 3, 4].map((step) => first - step).find((index) => line.is(index, ...OWNERS));
  if (owner === undefined || !line.is(owner - 1, "for")) return false;
  return line.tokens
    .slice(Math.max(0, owner - THANKS_REACH), owner)
    .some(({ lower }) => /^(?:thank(?:s|ed|ing)?|gratitude|grateful|appreciation)$/.test(lower));
}

/** "This is her second visit to Chile", "It is the first official visit to Chile by Berg". */
function isCounted({ reading: { line } }: Scene, { first }: FoundTrigger): boolean {
  if (!line.is(0, "this", "it") || !line.is(1, "is", "was") || first > COUNTED_REACH) return false;
  return line.tokens.slice(2, first).some(({ lower }) => ORDINAL.test(lower));
}

/** "the visit to Chile by Berg in late May 2014": a day, month or year of its own behind it, before the day of the news. */
export function paidOn(scene: Scene, { trigger, last }: FoundTrigger): EventDate | null {
  const { line } = scene.reading;
  const { toldOn } = scene.document;
  const from = line.at(last - 1)?.end;
  const isNoun = scene.reading.language === "en" && trigger.record.part === "noun";
  if (!isNoun || from === undefined || toldOn === null) return null;
  const [next] = datesOf(scene)
    .filter(({ start }) => start >= from && start - from < DATE_REACH)
    .sort((left, right) => left.start - right.start);
  if (!next || next.date.end >= toldOn) return null;
  const between = line.tokens.filter(({ start }) => start >= from && start < next.start);
  const isOwn = between.every(
    ({ capitalized, lower }) =>
      capitalized || /^(?:to|in|of|by|the|and|on|from|capital|late|early|mid)$/.test(lower),
  );
  const { start, end, precision } = next.date;
  return isOwn ? { start, end, precision, basis: "TEXT" } : null;
}
