import type { BodyMention, Mark, Mention, TreatyMention } from "../../stages.ts";
import type { Case } from "../../text/morphology.ts";
import type { Line } from "../line.ts";
import { ledBefore } from "./leading.ts";

const CASE_MARKS: Readonly<Record<Case, Mark>> = {
  nomn: "SUBJ",
  gent: "GEN",
  datv: "DAT",
  accs: "OBJ",
  ablt: "BY",
  loct: "LOC",
};
const PREPOSITIONS = new Set([
  "в",
  "во",
  "на",
  "у",
  "от",
  "ото",
  "из",
  "изо",
  "к",
  "ко",
  "о",
  "об",
  "обо",
  "по",
  "при",
  "для",
  "до",
  "без",
  "про",
  "за",
  "под",
  "над",
  "перед",
  "через",
  "после",
  "против",
  "кроме",
  "среди",
  "вокруг",
  "помимо",
  "благодаря",
  "согласно",
]);
const PARTICIPLE_REACH = 12;
const OTHER: ReadonlySet<Mark> = new Set(["OTHER"]);
const DELEGATIONS = /^(?:делегация|группа|миссия)/u;
const MEMBERS = /^(?:представитель|парламентарий|депутат|сенатор)/u;

/** «с Ашимбаевым», «между Сенатом и Мажилисом», «делегацию во главе с Ашимбаевым». */
export function russianMarks(line: Line, mention: Mention | TreatyMention): ReadonlySet<Mark> {
  const { first } = mention;
  const cases =
    mention.kind === "body" && isInflected(line, mention)
      ? mention.cases.filter((kase) => kase !== "nomn")
      : mention.cases;
  const delegation = delegationBefore(line, first);
  if (delegation !== null) return headed(line, delegation);
  const before = prepositionBefore(line, first, cases);
  const word = line.lower(before);
  if (/^[:–—]$/.test(word) && cases.includes("ablt") && isListed(line, before))
    return new Set(["WITH"]);
  if (word === "с" || word === "со") {
    if (line.is(before - 1, "главе")) return headed(line, before - 3);
    if (
      line.is(
        before - 1,
        "вместе",
        "совместно",
        "наряду",
        "связи",
        "соответствии",
        "согласно",
        "сравнению",
      )
    )
      return new Set(["OTHER"]);
    return cases.length === 0 || cases.includes("ablt") ? new Set(["WITH"]) : new Set(["OTHER"]);
  }
  if (word === "между") return new Set(["BETWEEN"]);
  if (PREPOSITIONS.has(word))
    return new Set([word === "в" || word === "во" || word === "на" ? "LOC" : "OTHER"]);
  if (cases.length === 0) return new Set(["SUBJ", "OBJ", "GEN", "BY", "DAT"]);
  return new Set(cases.map((kase) => CASE_MARKS[kase]));
}

/** «встречи с коллегами: Сахибой Гафаровой и …», «с коллегой – …»: the preposition before serves those behind. */
function isListed(line: Line, colon: number): boolean {
  for (let index = colon - 1; index >= Math.max(0, colon - 6); index--) {
    if (line.is(index, "с", "со")) return true;
    const isGoverned = line
      .analyze(index)
      .some(({ case: kase }) => kase === "ablt" || kase === "gent");
    if (!isGoverned) return false;
  }
  return false;
}

/** «пресс-отдел Милли Меджлиса»: a name the dictionary does not know, but not as the gazetteer gives it in the nominative. */
function isInflected(line: Line, { chambers, name, cases }: BodyMention): boolean {
  if (cases.length < 2 || chambers.length === 0) return false;
  const written = name.toLowerCase();
  const [noun = ""] = written.split(" ");
  const readings = line.morphology.analyze(noun);
  if (readings.some(({ pos, known }) => known && pos === "NOUN")) return false;
  return !chambers.some(({ names, strong, weak }) =>
    // «Олий Мажлис Узбекистана»: with its country behind it.
    [names.ru, ...(strong.ru ?? []), ...(weak.ru ?? [])].some((form) =>
      `${written} `.startsWith(`${form.toLowerCase()} `),
    ),
  );
}

/** «с делегацией, которую возглавляет …», «с делегацией в составе …»: where the delegation stands. */
function delegationBefore(line: Line, first: number): number | null {
  const isMember = line.is(first - 1, "составе") && line.is(first - 2, "в");
  return isMember ? first - 3 : ledBefore(line, first);
}

/**
 * The index of a preposition before a mention, past adjectives that go with it: «со своим коллегой», but not
 * «после этого Володин встретился».
 */
function prepositionBefore(line: Line, first: number, cases: readonly Case[]): number {
  let index = first - 1;
  for (let step = 0; step < 2; step++) {
    const readings = line.analyze(index);
    const [reading] = readings;
    const isModifier =
      reading && ["ADJF", "PRTF", "NPRO"].includes(reading.pos) && !line.at(index)?.capitalized;
    if (!isModifier || !line.at(index)) break;
    const agrees = readings.some(({ case: kase }) => kase !== null && cases.includes(kase));
    if (cases.length > 0 && !agrees) break;
    index--;
  }
  const word = line.lower(index);
  const isGoverned = PREPOSITIONS.has(word) || ["с", "со", "между"].includes(word);
  return (isGoverned ? null : pastParticiple(line, index + 1, cases)) ?? index;
}

/** «с находящимся в Москве с визитом министром»: the preposition before a participle and all that goes with it. */
function pastParticiple(line: Line, first: number, cases: readonly Case[]): number | null {
  if (!cases.includes("ablt")) return null;
  for (let index = first - 1; index > Math.max(0, first - PARTICIPLE_REACH); index--) {
    const token = line.at(index);
    if (!token || token.kind === "punctuation") return null;
    const [reading] = line.analyze(index);
    if (reading?.pos === "VERB") return null;
    const isParticiple = line
      .analyze(index)
      .some(({ pos, case: kase, known }) => known && pos === "PRTF" && kase === "ablt");
    if (isParticiple) return line.is(index - 1, "с", "со") ? index - 1 : null;
  }
  return null;
}

/** The head of a delegation stands for it: «принял делегацию во главе с …» is to receive its head. */
function headed(line: Line, before: number): ReadonlySet<Mark> {
  // «делегация парламентариев во главе с …», «парламентарии во главе с …»
  return marksOfLed(line, before, DELEGATIONS) ?? marksOfLed(line, before, MEMBERS) ?? OTHER;
}

function marksOfLed(line: Line, before: number, led: RegExp): ReadonlySet<Mark> | null {
  for (let index = before; index > Math.max(-1, before - 14); index--) {
    const nouns = line.analyze(index).filter(({ pos, lemma }) => pos === "NOUN" && led.test(lemma));
    if (nouns.length === 0) continue;
    const preposition = line.lower(
      prepositionBefore(
        line,
        index,
        nouns.flatMap(({ case: kase }) => kase ?? []),
      ),
    );
    if (preposition === "с" || preposition === "со") return new Set(["WITH"]);
    if (preposition === "между") return new Set(["BETWEEN"]);
    if (PREPOSITIONS.has(preposition)) return OTHER;
    return new Set(nouns.flatMap(({ case: kase }) => (kase ? [CASE_MARKS[kase]] : [])));
  }
  return null;
}
