import type { Trigger } from "../knowledge/triggers.ts";
import type { Analysis } from "../text/morphology.ts";
import type { Status } from "../types.ts";
import { isKazakhVerb } from "./kazakh/verbs.ts";
import type { Line } from "./line.ts";

/** How a verb stands: told of the past, of now, of what is to come, as a side remark, without person. */
export type VerbForm =
  | "past"
  | "present"
  | "future"
  | "infinitive"
  | "participle"
  | "converb"
  | "passive"
  | "none";

export interface FoundTrigger {
  readonly trigger: Trigger;
  readonly first: number;
  readonly last: number;
  readonly form: VerbForm;
  readonly negated: boolean;
  readonly plural: boolean;
}

const NONE: readonly never[] = [];
const MAX_GAP = 2;
/** «подписи под Соглашением о дружбе поставили», «участие в сессии примут»: what it is about stands inside. */
const WIDE = new Set(["подпись", "участие"]);
const WIDE_GAP = 6;

/** Trigger words of a sentence in order; the longest at each place. */
export function findTriggers(line: Line): FoundTrigger[] {
  const found: FoundTrigger[] = [];
  for (let index = 0; index < line.tokens.length; index++) {
    if (line.at(index)?.kind !== "word") continue;
    const here = triggersAt(line, index);
    found.push(...(line.language === "en" ? uncovered(here, found) : here));
  }
  return found;
}

/** "was signed" is no "signed" as well, "telephone conversation" no "conversation". */
function uncovered(
  triggers: readonly FoundTrigger[],
  found: readonly FoundTrigger[],
): FoundTrigger[] {
  return triggers.filter(
    ({ trigger, first }) =>
      !found.some((other) => other.last > first && isSameKind(other.trigger, trigger)),
  );
}

function isSameKind({ record }: Trigger, other: Trigger): boolean {
  const isNoun = record.part === "noun" && other.record.part === "noun";
  return record === other.record || (isNoun && record.predicate === other.record.predicate);
}

function triggersAt(line: Line, index: number): readonly FoundTrigger[] {
  const opened = line.word(index)?.triggers ?? NONE;
  if (opened.length === 0) return NONE;
  const [match] = line.knowledge.triggers[line.language].matchesFrom(opened, 0, (offset) =>
    windowKeys(line, index, offset),
  );
  if (!match) return NONE;
  const last = lastToken(line, index, match.end);
  const values =
    line.language === "kk"
      ? match.values.filter((trigger) => isKazakhVerb(line, index, last, trigger))
      : match.values;
  return values.map((trigger) => {
    return { trigger, first: index, last, ...formOf(line, index, last, trigger) };
  });
}

/** Russian set phrases let words in between: «принял активное участие». */
function windowKeys(line: Line, index: number, offset: number): readonly string[] {
  if (line.language !== "ru") return line.word(index + offset)?.triggerKeys ?? [];
  const keys: string[] = [];
  for (let step = 0; step <= gapBehind(line, index); step++)
    keys.push(...(line.word(index + offset + step)?.triggerKeys ?? []));
  return keys;
}

function gapBehind(line: Line, index: number): number {
  return line.analyze(index).some(({ lemma }) => WIDE.has(lemma)) ? WIDE_GAP : MAX_GAP;
}

function lastToken(line: Line, index: number, words: number): number {
  if (line.language !== "ru" || words === 1) return index + words;
  return Math.min(index + words, line.tokens.length);
}

function formOf(
  line: Line,
  first: number,
  last: number,
  { record, tense }: Trigger,
): { form: VerbForm; negated: boolean; plural: boolean } {
  if (line.language === "ru") return russianForm(line, first, record.ru.lemmas);
  const negated = tense === "negative" || isNegated(line, first, last);
  const plural = false;
  switch (tense) {
    case "past":
      return { form: isPassive(line, first, record) ? "passive" : "past", negated, plural };
    case "negative":
      return { form: "past", negated, plural };
    case "present":
      return { form: "present", negated, plural };
    case "future":
      return { form: "future", negated, plural };
    case "converb":
      return { form: "converb", negated, plural };
    case "passive":
      return { form: "passive", negated, plural };
    case "any":
      return { form: "none", negated, plural };
  }
}

const BE = ["was", "were", "been", "being", "is", "are", "be"];

/** "was also signed", "were later received": a participle parted from its auxiliary. */
function isPassive(line: Line, first: number, { en, part }: Trigger["record"]): boolean {
  if (line.language !== "en" || part !== "verb" || (en.passive ?? []).length === 0) return false;
  let index = first - 1;
  while (/^(?:also|later|then|today|jointly|recently|subsequently|\w+ly)$/.test(line.lower(index)))
    index--;
  return line.is(index, ...BE);
}

function isNegated(line: Line, first: number, last: number): boolean {
  return line.language === "en"
    ? line.is(first - 1, "not", "never", "n't") || line.is(first - 2, "not", "never")
    : line.is(last, "жоқ", "емес");
}

function russianForm(
  line: Line,
  index: number,
  lemmas: readonly string[],
): { form: VerbForm; negated: boolean; plural: boolean } {
  const head = line
    .analyze(index)
    .find(({ lemma }) => lemmas.some((form) => form === lemma || form.startsWith(`${lemma} `)));
  const reading = head?.pos === "NOUN" ? (verbBehind(line, index, lemmas) ?? head) : head;
  const negated =
    line.is(index - 1, "не") ||
    (line.is(index - 2, "не") && line.is(index - 1, "был", "была", "было", "были"));
  const plural = reading?.plural ?? false;
  switch (reading?.pos) {
    case "VERB":
      return { form: verbTense(line, index, reading.tense), negated, plural };
    case "INFN":
      return { form: "infinitive", negated, plural };
    case "PRTF":
      return { form: "participle", negated, plural };
    case "PRTS":
      return { form: "passive", negated, plural };
    case "GRND":
      return { form: "converb", negated, plural };
    default:
      return { form: "none", negated, plural };
  }
}

/** «подписи под документом поставили»: the verb of a set phrase that opens with its noun. */
function verbBehind(line: Line, index: number, lemmas: readonly string[]): Analysis | undefined {
  const tails = lemmas.flatMap((lemma) => lemma.split(" ").slice(1));
  for (let at = index + 1; at <= index + 1 + gapBehind(line, index); at++) {
    const verb = line.analyze(at).find(({ lemma, pos }) => pos === "VERB" && tails.includes(lemma));
    if (verb) return verb;
  }
  return undefined;
}

/** «встретился бы» is a wish whatever its tense. */
function verbTense(line: Line, index: number, tense: "past" | "pres" | "futr" | null): VerbForm {
  if (line.is(index + 1, "бы") || line.is(index - 1, "бы")) return "future";
  if (tense === "futr") return "future";
  return tense === "pres" ? "present" : "past";
}

/** The status a form alone tells; null for forms that need the words around them. */
export function statusOfForm({ form, negated }: FoundTrigger): Status | null {
  if (negated) return "DENIED";
  switch (form) {
    case "past":
    case "present":
    case "converb":
    case "participle":
    case "passive":
      return "ASSERTED";
    case "future":
      return "PLANNED";
    case "infinitive":
    case "none":
      return null;
  }
}
