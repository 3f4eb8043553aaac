import type { Line } from "../grammar/line.ts";
import type { FoundTrigger } from "../grammar/triggers.ts";
import type { Scene } from "../scene.ts";
import type { Mention } from "../stages.ts";

const REACH = 20;
/** Many at once, and so not the one spoken of: «Парламентская группа прибыла…». */
const MANY = new Set(["группа", "команда", "миссия"]);
/** Words that open a clause with a subject of its own. */
const OPENERS = new Set(["что", "где", "когда", "если", "хотя", "но", "а"]);
const SPEAKERS = new Set(["я", "мы", "ты", "вы", "кто"]);
/** «В ходе встречи с послом собеседники обсудили…»: the person spoken of is one of them. */
const TOGETHER = new Set([
  "собеседник",
  "парламентарий",
  "депутат",
  "сенатор",
  "делегат",
  "политик",
  "коллега",
  "гость",
  "участник",
  "законодатель",
]);

/**
 * Whom a clause without a subject tells of: «Также встретился с послом», «Он провёл переговоры с…». Null where the
 * sentence has a subject nobody has read as a person: «Школьники встретились с послом», «Там вы встречались с послом».
 */
export function leftOut(scene: Scene, trigger: FoundTrigger): Scene["topic"] {
  return hasOtherSubject(scene, trigger) ? null : scene.topic;
}

function hasOtherSubject({ reading }: Scene, trigger: FoundTrigger): boolean {
  const { line, mentions } = reading;
  const [from, to] = clauseOf(line, trigger);
  for (let index = from; index < to; index++) {
    const mention = mentions.find(({ first, last }) => first <= index && index < last);
    if (mention ? isBodySubject(mention) : isSubject(line, index)) return true;
  }
  return false;
}

/** «Черногория вступила в союз», «Еврокомиссия выступила…». */
function isBodySubject(mention: Mention): boolean {
  const isBody = mention.kind === "body" || (mention.kind === "country" && mention.form === "noun");
  return isBody && mention.marks.has("SUBJ") && !mention.marks.has("GEN");
}

/** Somebody in the nominative, by the likeliest reading; by any, where a capital tells a name: «Харуки». */
function isSubject(line: Line, index: number): boolean {
  if (SPEAKERS.has(line.lower(index))) return true;
  // «принял в Цетинье президента»: a place.
  const isPlace = line.analyze(index - 1)[0]?.pos === "PREP";
  const isCapitalized = line.at(index)?.capitalized === true && index > 0 && !isPlace;
  const readings = line.analyze(index).slice(0, isCapitalized ? undefined : 1);
  return readings.some(
    ({ pos, case: kase, known, animate, lemma }) =>
      pos === "NOUN" &&
      kase === "nomn" &&
      (known ? (animate && !TOGETHER.has(lemma)) || MANY.has(lemma) : isCapitalized),
  );
}

/** Tokens around a trigger up to a semicolon, a quotation mark or a word that opens another clause. */
function clauseOf(line: Line, { first, last }: FoundTrigger): readonly [number, number] {
  let from = first;
  while (from > Math.max(0, first - REACH) && !closes(line, from - 1)) from--;
  let to = last;
  while (to < Math.min(line.tokens.length, last + REACH) && !closes(line, to)) to++;
  return [from, to];
}

/** «…, чтобы вступить в союз» has the subject of the clause before. */
function closes(line: Line, index: number): boolean {
  const text = line.lower(index);
  return (
    /^[;:«»"“”„—–]$/u.test(text) ||
    (text === "," && (OPENERS.has(line.lower(index + 1)) || /^котор/u.test(line.lower(index + 1))))
  );
}
