import type { Analysis } from "../text/morphology.ts";
import type { Status } from "../types.ts";
import { endsAhead, isAheadOf, isKazakhSubject, isProposed, isUpcoming } from "./kazakh/verbs.ts";
import type { Line } from "./line.ts";
import { isCalledOff } from "./modality/called-off.ts";
import { nearestLight } from "./modality/carriers.ts";
import { isPassiveAhead, predicateOf } from "./modality/predicates.ts";
import { isAhead, isBeforehand, isPresupposed } from "./modality/presupposed.ts";
import { isAwaited, isScheduled } from "./modality/scheduled.ts";
import {
  hasPastVerb,
  hasVerb,
  hasWord,
  isClauseToCome,
  isToBe,
  isToCome,
  speaksOfFuture,
} from "./modality/words.ts";
import type { FoundTrigger } from "./triggers.ts";
import { statusOfForm } from "./triggers.ts";

/** What the words around a trigger make of it. */
export interface Told {
  readonly status: Status;
  /** Told as a memory: no date of its own unless the sentence gives one. */
  readonly recalled: boolean;
  /** The trigger word or the light verb it leans on. */
  readonly by: number;
  readonly confidence: number;
}

const REACH = 9;
const STAYS = new Set(["находиться", "пребывать"]);
const GOES_ON = new Set(["идти", "проходить", "продолжаться"]);
const TURNS = new Set(["начинаться", "завершаться"]);
const APPRAISALS = new Set([
  "отметить",
  "выделить",
  "оценить",
  "вспомнить",
  "упомянуть",
  "назвать",
]);
/** Verbs as they stand behind "will", or for a habit. */
const BARE_VERB =
  /^(?:meet|call|hold|discuss|sign|attend|participate|take|visit|receive|host|address|lead|pay)$/;

/** Status of a verb trigger. */
export function verbTold(line: Line, trigger: FoundTrigger): Told | null {
  const { first } = trigger;
  const recalled = hasWord(line, "recalled", 0, line.tokens.length) !== null;
  const told = (status: Status, confidence: number): Told => ({
    status,
    recalled,
    by: first,
    confidence,
  });
  const own = statusOfForm(trigger);
  if (trigger.form === "infinitive") return told(infinitiveStatus(line, first), 0.85);
  // «направляется», «едет», «собирается на Кубу»: not there yet; of the past they tell no arrival.
  const { presentIsAhead, pastIsThere } = trigger.trigger.record;
  if (presentIsAhead && (trigger.form === "present" || trigger.form === "future"))
    return told(trigger.negated ? "DENIED" : "PLANNED", 0.85);
  if (presentIsAhead && !(pastIsThere && trigger.form === "past")) return null;
  if (!own) return null;
  if (own === "ASSERTED" && isPassiveAhead(line, first)) return told("PLANNED", 0.9);
  if (own === "ASSERTED" && isConditional(line, first)) return told("PLANNED", 0.8);
  if (trigger.form === "passive" && isToBe(line, first)) return told("PLANNED", 0.9);
  if (own === "ASSERTED" && line.language === "en" && modalBefore(line, first))
    return told("PLANNED", 0.9);
  if (own === "ASSERTED" && trigger.form === "present") {
    // "Speakers meet every year": a habit, but in a headline.
    if (line.language === "en" && !line.sentence.isTitle && BARE_VERB.test(line.lower(first)))
      return null;
    // «находится с визитом, чтобы участвовать»: is there already.
    if (line.analyze(first).some(({ lemma }) => STAYS.has(lemma))) return told("ASSERTED", 0.9);
    const planned =
      hasWord(line, "planned", first - REACH, first + REACH) !== null || speaksOfFuture(line);
    return told(planned ? "PLANNED" : "ASSERTED", 0.85);
  }
  if (own === "ASSERTED" && trigger.form === "converb" && (!hasPastVerb(line) || endsAhead(line)))
    return told("PLANNED", 0.7);
  return told(own, 1);
}

/** «Удалось встретиться» happened; any other infinitive is a wish, a plan or a duty. */
function infinitiveStatus(line: Line, index: number): Status {
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    // «не будет участвовать»
    if (line.is(at, "будет", "будут") && line.is(at - 1, "не")) return "DENIED";
    if (line.is(at, "отказался", "отказалась", "отказались", "отменил", "отменила"))
      return "DENIED";
    if (
      line.is(at - 1, "не") &&
      line
        .analyze(at)
        .some(({ lemma }) =>
          ["мочь", "смочь", "планировать", "намереваться", "собираться", "намеренный"].includes(
            lemma,
          ),
        )
    )
      return "DENIED";
    if (
      line
        .analyze(at)
        .some(
          ({ lemma, tense }) => ["удаться", "успеть", "смочь"].includes(lemma) && tense === "past",
        )
    )
      return line.is(at - 1, "не") ? "DENIED" : "ASSERTED";
  }
  for (let at = index + 1; at < index + 8; at++) {
    if (line.is(at, "не") && line.is(at + 1, "удалось", "получилось", "вышло", "смогли"))
      return "DENIED";
  }
  return "PLANNED";
}

function isConditional(line: Line, index: number): boolean {
  for (let at = Math.max(0, index - 12); at < index; at++) {
    if (line.is(at, "если", "if", "егер", "чтобы")) return true;
  }
  return false;
}

/** "would have met"; also past a verb that shares the modal: "will visit the parliament and meet the Speaker". */
function modalBefore(line: Line, index: number): boolean {
  if (
    line.is(index - 1, "would", "will", "to", "could", "should", "may", "might", "be") ||
    (line.is(index - 2, "would", "will", "to") && !line.at(index - 1)?.capitalized)
  )
    return true;
  for (let at = index - 1; at > Math.max(0, index - 14) && line.at(at)?.text !== ";"; at--)
    if (line.is(at, "will", "would")) return BARE_VERB.test(line.lower(index));
  return false;
}

/**
 * Status of a noun that names an event: it took place when a light verb says so («провёл встречу»), when a preposition
 * takes it for granted («в ходе встречи»), or when a headline names it without a verb.
 */
export function nounTold(
  line: Line,
  noun: FoundTrigger,
  lights: readonly FoundTrigger[],
): Told | null {
  const { first, last } = noun;
  const recalled = hasWord(line, "recalled", 0, line.tokens.length) !== null;
  const told = (status: Status, confidence: number, by = first): Told => ({
    status,
    recalled,
    by,
    confidence,
  });
  if (hasWord(line, "denied", first - 5, first) !== null && !isPresupposed(line, noun))
    return told("DENIED", 0.8);
  if (isUnheld(line, noun) || isCalledOff(line, noun)) return told("DENIED", 0.85);
  if (
    line.language === "kk" &&
    (isAheadOf(line, last) || isUpcoming(line, first) || isProposed(line, last))
  )
    return told("PLANNED", 0.8);
  // «сапары кейінге қалдырылды»
  const isKazakhDenied = line.language === "kk" && isKazakhSubject(line, last - 1);
  if (isKazakhDenied && hasWord(line, "denied", last, last + 4) !== null)
    return told("DENIED", 0.85);
  if (isBeforehand(line, noun)) return told("PLANNED", 0.85);
  const light = nearestLight(line, noun, lights);
  if (light) {
    const told_ = verbTold(line, light);
    if (told_) return { ...told_, recalled };
  }
  if (isAhead(line, noun) || isAwaited(line, first)) return told("PLANNED", 0.85);
  if (isPresupposed(line, noun)) {
    const status = isToCome(line) || isClauseToCome(line, first) ? "PLANNED" : "ASSERTED";
    return { ...told(status, 0.95), recalled: recalled || isReviewed(line, noun) };
  }
  const planned = hasWord(line, "planned", first - REACH, last + REACH);
  if (planned !== null || (isSubject(line, first, last) && isScheduled(line, last)))
    return told("PLANNED", 0.8);
  if (line.is(first - 1, "о", "об", "на") || line.is(first - 2, "о", "об")) return null;
  if ((line.sentence.isTitle || opensFragment(line, noun)) && !hasVerb(line))
    return told("ASSERTED", 0.8);
  if (line.language === "ru") return subjectTold(line, first, told);
  if (line.sentence.isTitle) return null;
  // "… were in the spotlight of the meeting between A and B".
  const isDefinite =
    line.language === "en" && line.is(first - 1, "the") && line.is(last, "between", "with");
  return hasPastVerb(line) && (isDefinite || isSubject(line, first, last))
    ? told("ASSERTED", 0.85)
    : null;
}

/** «Визит делегации Сената в Казахстан.»: a sentence without a verb, as captions are; but not «Визит в Астану (столицу.». */
function opensFragment(line: Line, { first }: FoundTrigger): boolean {
  const count = (bracket: string) => line.tokens.filter(({ text }) => text === bracket).length;
  const isAdjective = line.analyze(first - 1)[0]?.pos === "ADJF";
  const opens = first === 0 || line.at(first - 1)?.text === ")" || (first === 1 && isAdjective);
  return (
    line.language === "ru" &&
    opens &&
    line.cases(first).includes("nomn") &&
    count("(") === count(")")
  );
}

/** «рассказал об итогах визита», «обсудили итоги переговоров»: of what was, some time. */
function isReviewed(line: Line, { first }: FoundTrigger): boolean {
  for (let index = first - 1; index >= Math.max(0, first - 4); index--)
    if (/^(?:итог|результат)/u.test(line.lower(index))) return !line.is(index - 1, "по");
  return false;
}

/** «встреча была полезной», but «встреча перенесена», «намечен визит»: what its verb makes of it. */
function subjectTold(
  line: Line,
  noun: number,
  told: (status: Status, confidence: number) => Told,
): Told | null {
  const predicate = predicateOf(line, noun);
  if (!predicate)
    return isAppraised(line, noun) ? { ...told("ASSERTED", 0.75), recalled: true } : null;
  const { index, verb } = predicate;
  if (line.is(index - 1, "не") || hasWord(line, "denied", index, index + 1) !== null)
    return told("DENIED", 0.85);
  const isPlanned = verb.tense === "futr" || hasWord(line, "planned", index, index + 1) !== null;
  if (isPlanned) return told("PLANNED", 0.85);
  // «28 марта начинается визит»: any day but today may lie ahead.
  if (verb.tense === "pres" && TURNS.has(verb.lemma) && !isUnderWay(line, verb))
    return told("PLANNED", 0.7);
  if (verb.tense === "pres" && SHOWS.has(verb.lemma))
    return { ...told("ASSERTED", 0.75), recalled: true };
  return verb.tense === "past" || isUnderWay(line, verb) ? told("ASSERTED", 0.85) : null;
}

/** «Поездка министра в Чили показывает интерес»: of what was, some time. */
const SHOWS = new Set(["показывать", "демонстрировать", "свидетельствовать", "подтверждать"]);
/** «В Минске идёт встреча А. и Б.», «сегодня начинается визит А.»; any other day may lie ahead. */
function isUnderWay({ tokens }: Line, { tense, lemma }: Analysis): boolean {
  if (tense !== "pres") return false;
  return (
    GOES_ON.has(lemma) || (TURNS.has(lemma) && tokens.some(({ lower }) => lower === "сегодня"))
  );
}

/** «высоко оценил государственный визит …», «вспомнил переговоры с …»: of what was, some time. */
function isAppraised(line: Line, noun: number): boolean {
  if (!line.cases(noun).includes("accs")) return false;
  for (let index = noun - 1; index >= Math.max(0, noun - 12); index--) {
    if (/^[;:.]$/.test(line.lower(index))) return false;
    const verb = line.analyze(index).find(({ pos, known }) => pos === "VERB" && known);
    if (verb) return verb.tense === "past" && APPRAISALS.has(verb.lemma);
  }
  return false;
}

/** «Встречи с … не было», «переговоры не состоялись». */
function isUnheld(line: Line, { first, last }: FoundTrigger): boolean {
  if (line.language !== "ru") return false;
  for (let index = Math.max(0, first - 4); index < last + 10; index++) {
    if (!line.is(index, "не")) continue;
    const isEvent = line
      .analyze(index + 1)
      .some(({ lemma }) => ["быть", "состояться", "пройти", "получиться"].includes(lemma));
    if (isEvent) return true;
  }
  return false;
}

function isSubject(line: Line, index: number, last: number): boolean {
  if (line.language === "kk") return isKazakhSubject(line, last - 1);
  return index < 8;
}
