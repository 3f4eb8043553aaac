import type { Document } from "./document.ts";
import { type FoundTrigger, findTriggers } from "./grammar/triggers.ts";
import type { Meeting } from "./meeting.ts";
import type { Group, Mark, Mention, Reading } from "./stages.ts";
import { daysBehind } from "./text/dates/anchored.ts";
import { formatDay, parseDay } from "./text/dates/calendar.ts";
import { type DateMention, findDates } from "./text/dates.ts";
import type { Entity, EventDate, Predicate, Span, StatementProperties, Status } from "./types.ts";

/** A sentence with its triggers; what rules look at. */
export interface Scene {
  readonly document: Document;
  readonly reading: Reading;
  readonly triggers: readonly FoundTrigger[];
  readonly lights: readonly FoundTrigger[];
  /** The person the sentences before spoke of last, as their subject. */
  readonly topic: Entity | null;
  /** The two sides the article is about, once a meeting told them. */
  readonly sides: Sides | null;
  /** The meeting the sentences before told last, with all who were at it. */
  readonly meeting: Meeting | null;
}

/** Who faces whom in the article's main meeting. */
export interface Sides {
  readonly left: readonly Entity[];
  readonly right: readonly Entity[];
  readonly countries: readonly string[];
  readonly chambers: readonly Entity[];
}

/** Farther than any date of the same clause. */
const PARTED = 10_000;

/** What one sentence says, before it gets an id. */
export interface Claim {
  readonly predicate: Predicate;
  readonly status: Status;
  readonly subject: Entity;
  readonly object: Entity;
  readonly reading: Reading;
  readonly trigger: Span | null;
  readonly rule: string;
  readonly confidence: number;
  readonly inferred: boolean;
  readonly date: EventDate | null;
  /** Said as a memory, so the day of publication dates nothing. */
  readonly recalled: boolean;
  readonly properties: StatementProperties;
}

export function openScene(
  document: Document,
  reading: Reading,
  past: { topic: Entity | null; sides: Sides | null; meeting: Meeting | null },
): Scene {
  const triggers = findTriggers(reading.line);
  return {
    document,
    reading,
    triggers,
    lights: triggers.filter(({ trigger }) => trigger.record.part === "light"),
    ...past,
  };
}

/** The sentence before; null for the first. */
export function readingBefore({ document: { readings }, reading }: Scene): Reading | null {
  return readings[readings.indexOf(reading) - 1] ?? null;
}

/** Entities of a group's members, people before bodies: «делегация во главе с Ашимбаевым» is Ашимбаев. */
export function entitiesOf(scene: Scene, group: Group): Entity[] {
  const { document } = scene;
  const members = group.members.filter(({ kind }) => kind !== "country");
  const persons = members.filter(({ kind }) => kind === "person");
  const chosen = persons.length > 0 ? persons : members;
  const entities = chosen.flatMap((mention) => {
    const people = isKnownOne(scene, mention) ? document.delegates(mention) : [];
    return people.length > 0 ? people : (document.entity(mention) ?? []);
  });
  return [...new Map(entities.map((entity) => [entity.id, entity])).values()];
}

/** "The deputies met with X", but "met with deputies": others. */
function isKnownOne({ reading: { line } }: Scene, { kind, first }: Mention): boolean {
  return kind === "body" || line.is(first - 1, "the") || line.is(first - 2, "the");
}

export function isPersonGroup({ members }: Group): boolean {
  return members.some(({ kind }) => kind === "person");
}

/** The nearest group with a mark to the left of a token, nothing nearer than `reach` tokens asked. */
export function groupBefore(
  scene: Scene,
  index: number,
  mark: Mark,
  test: (group: Group) => boolean = () => true,
): Group | null {
  const found = scene.reading.groups.filter(
    (group) => group.last <= index && group.marks.has(mark) && test(group),
  );
  return found.at(-1) ?? null;
}

/** The nearest group with a mark to the right of a token, within `reach` tokens. */
export function groupAfter(
  scene: Scene,
  index: number,
  mark: Mark,
  { reach = 30, test = () => true }: { reach?: number; test?: (group: Group) => boolean } = {},
): Group | null {
  return (
    scene.reading.groups.find(
      (group) =>
        group.first >= index &&
        group.first - index <= reach &&
        group.marks.has(mark) &&
        test(group),
    ) ?? null
  );
}

/** Whether two tokens stand on the same side of all quotation marks. */
export function sameQuote(scene: Scene, left: number, right: number): boolean {
  const depth = (index: number) => {
    let open = 0;
    for (let at = 0; at < index; at++) {
      const text = scene.reading.line.at(at)?.text ?? "";
      if (/[«“„]/.test(text)) open++;
      if (/[»”]/.test(text)) open--;
    }
    return open;
  };
  return depth(left) === depth(right);
}

/** Span of tokens in the article's text. */
export function spanOf(scene: Scene, first: number, last: number): Span | null {
  const { line } = scene.reading;
  const start = line.at(first);
  const end = line.at(last - 1);
  return start && end ? { start: start.start, end: end.end } : null;
}

/**
 * The date a sentence gives for what happens at a token: the nearest one; for what is told as done, never one after
 * publication, for what is planned, never one before. Null when it names none.
 */
export function dateAt(scene: Scene, index: number, status: Status): EventDate | null {
  const place = scene.reading.line.at(index)?.start ?? scene.reading.sentence.start;
  const { toldOn } = scene.document;
  const possible = datesOf(scene).filter(({ date }) => {
    if (toldOn === null) return true;
    return status === "PLANNED" ? date.end >= toldOn : status === "DENIED" || date.start <= toldOn;
  });
  const away = ({ start }: DateMention) =>
    Math.abs(start - place) + (isPartedByWhile(scene, start, place) ? PARTED : 0);
  const [nearest] = [...possible].sort(
    (left, right) => away(left) - away(right) || left.start - right.start,
  );
  if (!nearest) return anchoredDate(scene);
  const { start, end, precision } = nearest.date;
  return { start, end, precision, basis: "TEXT" };
}

/** "A met B on May 6, while C met D on May 7": each clause has its own day. */
function isPartedByWhile({ reading: { line } }: Scene, left: number, right: number): boolean {
  const [from, to] = left < right ? [left, right] : [right, left];
  return (
    line.language === "en" &&
    line.tokens.some(({ lower, start }) => lower === "while" && start > from && start < to)
  );
}

/** How many sentences back a day is looked for. */
const ANCHOR_REACH = 8;

/** «В тот же день», «на следующий день»: counted from the day the sentences before named last. */
function anchoredDate({ document, reading }: Scene): EventDate | null {
  const days = daysBehind(reading.sentence.text, reading.language);
  if (days === null) return null;
  const here = document.readings.indexOf(reading);
  const before = document.readings.slice(Math.max(0, here - ANCHOR_REACH), here);
  for (const earlier of before.reverse()) {
    const told = datesOf({ document, reading: earlier }).findLast(
      ({ date }) => date.precision === "DAY" && date.start === date.end,
    );
    const day = told ? parseDay(told.date.start) : null;
    if (day === null) continue;
    const date = formatDay(day + days);
    return { start: date, end: date, precision: "DAY", basis: "CONTEXT" };
  }
  return null;
}

/** All dates the sentence names; most sentences are never asked. */
export function datesOf({
  document,
  reading,
}: Pick<Scene, "document" | "reading">): readonly DateMention[] {
  const { line, sentence, language } = reading;
  return line.once("dates", () =>
    findDates(sentence.text, sentence.start, document.toldOn, language),
  );
}

/** City and country a sentence places things in: «в Душанбе», "in Baku", «Астанада». */
export function placeOf(
  scene: Scene,
): Pick<StatementProperties, "place" | "city" | "placeCountryCode"> {
  const { mentions } = scene.reading;
  const places = mentions.filter(
    (mention): mention is Extract<Mention, { kind: "country" }> =>
      mention.kind === "country" && isLocative(scene, mention),
  );
  const [place] = [...places].sort(
    (left, right) => Number(right.form === "city") - Number(left.form === "city"),
  );
  if (!place) return {};
  const { form, surface, code } = place;
  return {
    place: surface,
    placeCountryCode: code,
    ...(form === "city" ? { city: surface } : {}),
  };
}

function isLocative(scene: Scene, mention: Extract<Mention, { kind: "country" }>): boolean {
  const { line, language } = scene.reading;
  if (mention.form === "adjective" || !mention.marks.has("LOC")) return false;
  if (language === "ru")
    return (
      line.is(mention.first - 1, "в", "во", "на") &&
      (mention.cases.length === 0 || mention.cases.includes("loct"))
    );
  if (language === "en") return line.is(mention.first - 1, "in");
  return /(?:да|де|та|те)$/u.test(line.lower(mention.last - 1));
}
