import type { BodyMention, Group, Mark, Mention, TreatyMention } from "../stages.ts";
import type { Case } from "../text/morphology.ts";
import { englishMarks, groupEnglish } from "./english/marks.ts";
import { groupKazakh, kazakhMarks } from "./kazakh/marks.ts";
import type { Line } from "./line.ts";
import { ledBefore } from "./russian/leading.ts";

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
const SEPARATORS = [",", "и", "также", "а"];
const BRACKET_REACH = 7;
type Marked = Mention | TreatyMention;

/** How a mention stands in its clause; several marks where the form leaves it open. */
export function marksOf(line: Line, mention: Marked): ReadonlySet<Mark> {
  switch (line.language) {
    case "ru":
      return russianMarks(line, mention);
    case "kk":
      return kazakhMarks(line, mention);
    case "en":
      return englishMarks(line, mention.first, mention.last);
  }
}

/** «с Ашимбаевым», «между Сенатом и Мажилисом», «делегацию во главе с Ашимбаевым». */
function russianMarks(line: Line, mention: Marked): ReadonlySet<Mark> {
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

const DELEGATIONS = /^(?:делегация|группа|миссия)/u;
const MEMBERS = /^(?:представитель|парламентарий|депутат|сенатор)/u;

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

/** Joins mentions that stand as one: only separators between them, and a mark in common. */
export function groupMentions(line: Line, mentions: readonly Mention[]): Group[] {
  if (line.language === "en") return groupEnglish(line, mentions);
  if (line.language === "kk") return groupKazakh(line, mentions);
  const groups: { first: number; last: number; members: Mention[]; marks: ReadonlySet<Mark> }[] =
    [];
  for (const mention of mentions) {
    const group = groups.findLast(({ members }) => !members.every((one) => isBracketed(line, one)));
    const shared = group && joins(line, group, mention);
    if (group && shared) {
      group.members.push(mention);
      group.last = mention.last;
      group.marks = shared;
    } else {
      groups.push({
        first: mention.first,
        last: mention.last,
        members: [mention],
        marks: mention.marks,
      });
    }
  }
  return groups;
}

function joins(
  line: Line,
  group: { last: number; marks: ReadonlySet<Mark>; members: Mention[] },
  mention: Mention,
): ReadonlySet<Mark> | null {
  if (mention.kind === "country" || group.members.some(({ kind }) => kind === "country")) {
    if (mention.kind !== "country" || !group.members.every(({ kind }) => kind === "country"))
      return null;
  }
  let separators = 0;
  for (let index = group.last; index < mention.first; index++) {
    const text = line.lower(index);
    const behind = pastBrackets(line, index, mention.first);
    if (behind !== null) {
      index = behind;
      continue;
    }
    // «с А. и с Б.», «спикером А. и его коллегой Б.»
    if (["с", "со", "его", "её", "ее", "их"].includes(text)) continue;
    if (!SEPARATORS.includes(text)) return null;
    separators++;
  }
  if (
    (separators === 0 && !sharePost(group.members.at(-1), mention)) ||
    isForumAhead(line, group, mention)
  )
    return null;
  return russianShared(group, mention);
}

/** «Анна Белова (Чили)»: where somebody is from parts nobody from the next of a list. */
function isBracketed(line: Line, { kind, first, last }: Mention): boolean {
  return kind === "country" && line.at(first - 1)?.text === "(" && line.at(last)?.text === ")";
}

/** The closing bracket of «(Чили)», «(фракция «Весна»)» that opens at a token. */
function pastBrackets(line: Line, index: number, before: number): number | null {
  if (line.at(index)?.text !== "(") return null;
  for (let end = index + 1; end < Math.min(before, index + BRACKET_REACH); end++)
    if (line.at(end)?.text === ")") return end;
  return null;
}

/** «депутаты Анна Белова Пётр Орлов»: names of one plural post, a comma forgotten between them. */
function sharePost(before: Mention | undefined, mention: Mention): boolean {
  return (
    mention.kind === "person" &&
    before?.kind === "person" &&
    mention.name !== null &&
    mention.posts.length > 0 &&
    mention.posts === before.posts
  );
}

/** «выступая на открытии сессии МПА СНГ, Анна Белова …»: an abbreviation stands in any case, so it agrees with every name. */
function isForumAhead(line: Line, group: { last: number; members: Mention[] }, mention: Mention) {
  const before = group.members.at(-1);
  return (
    before?.kind === "body" &&
    before.type === "Forum" &&
    mention.kind === "person" &&
    mention.first - group.last === 1 &&
    line.at(group.last)?.text === ","
  );
}

/** «с Председателем Сената А. и спикером Мажилиса Б.»: the preposition serves both, the case must agree. */
function russianShared(
  group: { marks: ReadonlySet<Mark>; members: Mention[] },
  mention: Mention,
): ReadonlySet<Mark> | null {
  const shared = [...group.marks].filter((mark) => mention.marks.has(mark));
  if (shared.length > 0) return new Set(shared);
  const [head] = group.members;
  const agrees = head?.cases.some((kase) => mention.cases.includes(kase)) ?? false;
  const carried = group.marks.has("WITH") || group.marks.has("BETWEEN") || group.marks.has("LOC");
  return agrees && carried ? group.marks : null;
}
