import type { Document } from "../document.ts";
import { kazakhCase } from "../grammar/kazakh/cases.ts";
import type { Line } from "../grammar/line.ts";
import type { FoundTrigger } from "../grammar/triggers.ts";
import type { Scene } from "../scene.ts";
import type { BodyMention, Mention, Reading } from "../stages.ts";
import { kazakhStems } from "../text/stems.ts";

const AFTER = 6;
const BEFORE = 8;
/** In Kazakh whoever takes part stands between: a list of guests. */
const KAZAKH_BEFORE = 80;
/** Kinds of forums that are gatherings by themselves, not bodies that gather. */
const EVENTS: ReadonlySet<string> = new Set(["FORUM", "CONGRESS", "CONFERENCE"]);
const BEHIND_EVENT = /^(?:in|at|held|as|along|together|which|and|today|on|via|by|with|\p{P})$/u;

/**
 * The forum a common noun stands for: «В мероприятии приняли участие…», «на заседании выступил…», "took part in the
 * opening ceremony", «Форумға … қатысты» – the one that the title or the sentences before named last.
 */
export function venueOf(scene: Scene, trigger: FoundTrigger): BodyMention | null {
  const noun = gatheringAt(scene, trigger);
  return noun === null ? null : venueMeantBy(scene, noun);
}

/** The forum that the noun at a token means: one named before, by that noun where it is a head of forums itself. */
export function venueMeantBy({ document, reading }: Scene, noun: number): BodyMention | null {
  const { line } = reading;
  const isSpecific = line.hit(noun, "forumHead") !== null;
  return lastVenue(document, reading, isSpecific ? stemOf(line, noun) : null);
}

/** The forum named before that a noun without words of its own stands for: «заседание открыла …». */
export function venueCalled(scene: Scene, noun: number): BodyMention | null {
  return isQualified(scene.reading.line, noun + 1) ? null : venueMeantBy(scene, noun);
}

/**
 * The venue the sentence before names, or one not far before it: «…заседание секретариата Съезда. Оно прошло под
 * председательством …».
 */
export function venueJustNamed({ document, reading }: Scene, reach = 1): BodyMention | null {
  const here = document.readings.indexOf(reading);
  for (const before of document.readings.slice(Math.max(0, here - reach), here).reverse()) {
    const venue = before.mentions.findLast((one): one is BodyMention => isVenue(one, before));
    if (venue) return venue;
  }
  return null;
}

function gatheringAt(
  { reading: { line, language } }: Scene,
  { first, last }: FoundTrigger,
): number | null {
  const [from, to] =
    language === "kk"
      ? [Math.max(0, first - KAZAKH_BEFORE), first]
      : [language === "ru" ? Math.max(0, first - BEFORE) : last, last + AFTER];
  for (let index = from; index < to; index++) if (standsAlone(line, index)) return index;
  // «В форуме, который пройдёт в здании парламента Чили, примут участие …»
  const opening = [1, 2].find((index) => line.is(0, "в", "на") && standsAlone(line, index));
  return language === "ru" && opening !== undefined && line.is(opening + 1, ",") ? opening : null;
}

/** The noun without words of its own that would make it another event: not «в заседании комитета». */
function standsAlone(line: Line, index: number): boolean {
  if (!isGathering(line, index)) return false;
  switch (line.language) {
    case "kk":
      return /(?:ға|ге|қа|ке|на|не|да|де|та|те)$/u.test(line.lower(index));
    case "en":
      return BEHIND_EVENT.test(line.lower(index + 1));
    case "ru":
      return isLed(line, index) && !isQualified(line, index + 1);
  }
}

export function isGathering(line: Line, index: number): boolean {
  const words = line.knowledge.gatherings[line.language];
  const token = line.at(index);
  if (token?.kind !== "word") return false;
  if (words.has(token.lower)) return true;
  if (line.language === "ru")
    return line.analyze(index).some(({ lemma, pos }) => pos === "NOUN" && words.has(lemma));
  return line.language === "kk" && kazakhStems(token.lower).some((stem) => words.has(stem));
}

/** «в торжественном заседании», «в церемонии открытия форума», «в работе сессии». */
function isLed(line: Line, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    if (line.is(at, "в", "во", "на", "работу")) return true;
    const isPart =
      line.is(at, "работе", "работу", "церемонии", "открытии") ||
      line.analyze(at)[0]?.pos === "ADJF";
    if (!isPart) return false;
  }
  return false;
}

function isQualified(line: Line, index: number): boolean {
  const token = line.at(index);
  if (token?.kind !== "word") return token !== undefined && /^[«"“]$/.test(token.text);
  if (isGathering(line, index)) return isQualified(line, index + 1);
  const isNamed = line
    .hits(index)
    .some(({ values }) => values.some(({ type }) => type !== "post" && type !== "country"));
  if (isNamed) return true;
  const [reading] = line.analyze(index);
  return (
    !token.capitalized && reading?.case === "gent" && ["NOUN", "ADJF", "PRTF"].includes(reading.pos)
  );
}

function stemOf(line: Line, index: number): string {
  const word = line.lower(index);
  return word.slice(0, Math.max(4, Math.min(word.length - 2, 6)));
}

/** The last forum before a sentence that is where things take place; with `stem`, one whose name holds the noun. */
function lastVenue(document: Document, reading: Reading, stem: string | null): BodyMention | null {
  const { readings } = document;
  for (let at = readings.indexOf(reading); at >= 0; at--) {
    const earlier = readings[at];
    const found = earlier?.mentions.findLast(
      (mention): mention is BodyMention =>
        isVenue(mention, earlier) &&
        // «XVI конференция Парламентского союза … На конференции …»
        (stem === null ||
          hasStem(document, mention, stem) ||
          earlier.line.lower(mention.first - 1).startsWith(stem) ||
          (earlier.line.language === "kk" && earlier.line.lower(mention.last).startsWith(stem))),
    );
    if (found) return found;
  }
  return null;
}

function hasStem(document: Document, body: BodyMention, stem: string): boolean {
  return `${body.name} ${document.body(body)?.name}`.toLowerCase().includes(stem);
}

/** Named in the title, as a subject, in place, or behind «заседание», «сессия»; not in passing: «сотрудничество в рамках МПА СНГ». */
function isVenue(body: Mention, { line, sentence }: Reading): body is BodyMention {
  if (body.kind !== "body" || body.type !== "Forum" || body.anaphoric) return false;
  if (sentence.isTitle || isPlaced(line, body)) return true;
  // «Еуропалық парламенттегі конференция»: a gathering there is none of its own.
  if (line.language === "kk" && kazakhCase(line, body.last - 1) === "attr") return false;
  // «ТүркПА-ның 14-пленарлық отырысы өтті»
  if (line.language === "kk" && [0, 1, 2, 3].some((step) => isGathering(line, body.last + step)))
    return true;
  if (
    isGathering(line, body.first - 1) ||
    line.is(body.first - 1, "работе", "участники", "участников")
  )
    return true;
  // «150-я Ассамблея МПС начала работу»: which one is told, so it is a gathering.
  const isNumbered =
    line.at(body.first - 1)?.kind === "number" || /^[ivx]+$/.test(line.lower(body.first - 1));
  return (isGatheringItself(body) || isNumbered) && body.marks.has("SUBJ");
}

/** A forum that is an event by itself, not a body that gathers. */
export function isGatheringItself({ forumKind, forum }: BodyMention): boolean {
  return forumKind !== null || EVENTS.has(forum?.kind ?? "");
}

/** A forum, a congress or a conference, whether a gazetteer has it or not. */
export function isEvent({ forumKind, forum }: BodyMention): boolean {
  return EVENTS.has(forumKind ?? forum?.kind ?? "");
}

/** «на форуме»; an abbreviation alone may stand in any case. */
function isPlaced(line: Line, { first, marks }: BodyMention): boolean {
  return marks.has("LOC") && (line.language !== "ru" || line.is(first - 1, "в", "во", "на"));
}
