import type { PersonName, Range } from "../stages.ts";
import type { Case } from "../text/morphology.ts";
import { isInitial, isPatronymic } from "../text/transliteration.ts";
import { isBareInitial, pastNickname } from "./english/names.ts";
import { endsKazakhName, isFamilyName, isInflectedParticle, isKazakhNoun } from "./kazakh/names.ts";
import type { Line } from "./line.ts";
import { toNominative } from "./name-forms.ts";
import { describe, hasSurnameShape, isKnownPerson } from "./name-parts.ts";
import { isMongolianFather } from "./name-readings.ts";
import { isCompoundAdjective, isCountryPair } from "./russian/country-pairs.ts";

/** Words of names that are certain in an article, lower case, with how often; they settle doubtful forms elsewhere. */
export type NameEvidence = ReadonlyMap<string, number>;

export interface FoundName extends Range {
  readonly name: PersonName;
  readonly cases: readonly Case[];
}

export interface NameContext {
  readonly evidence: NameEvidence;
  /** A post stands right before, so a name is expected. */
  readonly afterPost: boolean;
  /** Cases that the post or the preposition asks for; empty when nothing is known. */
  readonly cases: readonly Case[];
  readonly gender: "masc" | "femn" | null;
}

const MAX_WORDS = 5;
/** Two spaces, or a line end with one, part no name; what was blanked between them does. */
const WIDEST_GAP = 3;
// "al-Salami", «ас-Сабах»: a name written with its article.
const ARABIC_ARTICLE = /^\p{Ll}{2,3}-\p{Lu}/u;
const KOREAN_FAMILY = /^[УОИЮ]$/u;
const LOUD_SHARE = 0.7;
const COMMON_CAPITAL = /^\p{Lu}{2,5}$/u;
export interface NameWord extends Range {
  readonly text: string;
  readonly kind: "initial" | "word" | "particle" | "suffix";
}

/** A person's name that starts at a token, in the nominative; null when the words there are no name. */
export function findName(line: Line, first: number, context: NameContext): FoundName | null {
  const words = collectWords(line, first, context);
  for (let count = words.length; count > 0; count--) {
    const part = words.slice(0, count);
    const last = part.at(-1);
    if (!last || last.kind === "particle") continue;
    if (!isName(line, part, context) || endsInAnother(line, part, context)) continue;
    if (opensAnother(line, part)) continue;
    const { display, alternatives, cases, gender, agrees } = toNominative(line, part, context);
    if (!agrees && part.length > 1) continue;
    if (
      count > 2 &&
      !suits(cases, context) &&
      words.slice(0, 2).every(({ kind }) => kind === "word")
    )
      continue;
    return {
      first,
      last: last.last,
      cases,
      name: describe(line, { display, alternatives, gender }),
    };
  }
  return null;
}

/** «…Илккой Канервой Нарышкин…»: the last word is the surname of somebody the article names, the words before are not his. */
function endsInAnother(line: Line, words: readonly NameWord[], { evidence }: NameContext): boolean {
  const last = words.at(-1);
  const full = words.filter(({ kind }) => kind !== "initial");
  if (line.language !== "ru" || full.length < 3 || !last) return false;
  const isEvident = ({ first, kind }: NameWord) =>
    kind === "word" && nominatives(line, first).some((form) => evidence.has(form));
  return isEvident(last) && !words.slice(0, -1).some(isEvident);
}

/** «На встрече с Танзилой Нарбаевой Маулен Ашимбаев…»: a given name in the nominative goes on with no inflected one. */
function opensAnother(line: Line, words: readonly NameWord[]): boolean {
  const [head, , ...others] = words.filter(({ kind }) => kind === "word");
  if (line.language !== "ru" || !head || others.length === 0) return false;
  const { givenNames } = line.knowledge;
  const isInflected =
    !givenNames.has(line.lower(head.first)) &&
    nominatives(line, head.first).some((form) => givenNames.has(form));
  return isInflected && others.some(({ first }) => givenNames.has(line.lower(first)));
}

/** «На встрече с председателем Илккой Канервой Нарышкин…»: the third word stands in another case than the post. */
function suits(cases: readonly Case[], { afterPost, cases: wanted }: NameContext): boolean {
  return !afterPost || wanted.length === 0 || cases.some((kase) => wanted.includes(kase));
}

function collectWords(line: Line, first: number, context: NameContext): NameWord[] {
  const words: NameWord[] = [];
  let index = first;
  while (words.filter(({ kind }) => kind !== "particle").length < MAX_WORDS) {
    if (line.language === "en" && words.length > 0) index = pastNickname(line, index);
    const token = line.at(index);
    if (token?.kind !== "word") break;
    const previous = line.at(index - 1);
    const isApart = words.length > 0 && previous && token.start - previous.end > WIDEST_GAP;
    if (isApart) break;
    if (
      line.language === "kk" &&
      endsKazakhName(
        line,
        words.map(({ text }) => text),
        index,
      )
    )
      break;
    const dot = line.at(index + 1);
    if (isInitial(`${token.text}.`) && dot?.text === "." && dot.start === token.end) {
      words.push({ first: index, last: index + 2, text: `${token.text}.`, kind: "initial" });
      index += 2;
      continue;
    }
    if (
      words.length > 0 &&
      line.knowledge.particles[line.language].has(token.lower) &&
      !closesName(line, index)
    ) {
      words.push({
        first: index,
        last: index + 1,
        text: token.text,
        kind: isPatronymic(token.text) ? "suffix" : "particle",
      });
      index++;
      continue;
    }
    if (
      line.language === "en" &&
      (words.length > 0 || context.afterPost) &&
      isBareInitial(line, index, words.length === 0)
    ) {
      const isLeading = token.text.length === 1 && words.every(({ kind }) => kind === "initial");
      const text = isLeading ? `${token.text}.` : token.text;
      words.push({ first: index, last: index + 1, text, kind: "initial" });
      index++;
      continue;
    }
    const isParticle =
      line.language === "kk" && words.length > 0 && isInflectedParticle(line, index);
    if (!isParticle && !canBeName(line, index, words.length > 0, context)) break;
    words.push({ first: index, last: index + 1, text: token.text, kind: "word" });
    index++;
    if (line.language === "en" && /['’]s$/.test(token.text)) break;
  }
  return words;
}

/** "Imran Khan", "Nadir Shah": what is a small word elsewhere closes a name in South Asia. */
function closesName(line: Line, index: number): boolean {
  return (
    line.language === "en" &&
    /^(?:Khan|Shah|Bey|Pasha)$/.test(line.at(index)?.text ?? "") &&
    line.at(index + 1)?.capitalized !== true
  );
}

/** A capitalized word that no gazetteer and no dictionary claims for something else. */
function canBeName(
  line: Line,
  index: number,
  isInside: boolean,
  { evidence, afterPost }: NameContext,
): boolean {
  const token = line.at(index);
  if (!token || !(token.capitalized || ARABIC_ARTICLE.test(token.text))) return false;
  if (token.text.length < 2)
    return isInside ? closesChineseName(line, index) : afterPost && opensKoreanName(line, index);
  if (line.knowledge.notSurnames[line.language].has(token.lower)) return false;
  if (line.language === "ru" && isPlaceOrKind(line, index)) return false;
  if (COMMON_CAPITAL.test(token.text) && !evidence.has(token.lower) && !isSpelledOut(line, index))
    return false;
  // "Abu Dhabi" is no Abu, whoever else the article names.
  if (!isInside && (line.hit(index, "country")?.last ?? 0) > index + 1) return false;
  const forms = nominatives(line, index);
  if (forms.some((form) => evidence.has(form))) return true;
  if (isShouting(line) && !speaksForName(line, index, forms)) return false;
  if (line.language === "en" && isEnglishWord(line, index, isInside)) return false;
  if (
    line.language === "kk" &&
    !line.knowledge.givenNames.has(token.lower) &&
    isKazakhNoun(line, index, isInside) &&
    !(afterPost && !isInside && isFamilyName(line.at(index + 1)?.text ?? ""))
  )
    return false;
  if (forms.some((form) => line.knowledge.givenNames.has(form))) return !isPlaceHere(line, index);
  if (line.hits(index).length > 0)
    return line.language === "en" && isInside && isPlaceName(line, index);
  if (line.language !== "ru") return true;
  const analyses = line.analyze(index).filter(({ known }) => known);
  if (
    analyses.length === 0 ||
    analyses.some(({ proper }) => proper && proper !== "Geox" && proper !== "Orgn")
  )
    return true;
  return isInside || (afterPost && line.at(index + 1)?.capitalized === true);
}

/** «ПРЕЗИДЕНТ МПС ВЫСОКО ОЦЕНИЛА …»: where all is in capitals, a capital tells nothing. */
function isShouting(line: Line): boolean {
  return line.once("isShouting", () => {
    const words = line.tokens.filter(({ kind, text }) => kind === "word" && text.length > 3);
    const loud = words.filter(({ text }) => text === text.toUpperCase());
    return words.length > 2 && loud.length > words.length * LOUD_SHARE;
  });
}

function speaksForName(line: Line, index: number, forms: readonly string[]): boolean {
  const isGiven = (word: string) => line.knowledge.givenNames.has(word);
  return (
    forms.some(isGiven) ||
    isGiven(line.lower(index - 1)) ||
    line.analyze(index).some(({ known, proper }) => known && proper && proper !== "Geox")
  );
}

/** «Татарстан», «Литва-Армения», «Центрально-азиатской». */
function isPlaceOrKind(line: Line, index: number): boolean {
  const word = line.lower(index);
  if (line.knowledge.regions.has(word)) return true;
  return word.includes("-") && (isCountryPair(line, index) || isCompoundAdjective(line, index));
}

/** «Ван И»: with a capital inside a sentence it is no conjunction. */
function closesChineseName(line: Line, index: number): boolean {
  return (
    line.language === "ru" &&
    /^[ИЕ]$/.test(line.at(index)?.text ?? "") &&
    /^\p{Lu}\p{Ll}+$/u.test(line.at(index - 1)?.text ?? "") &&
    line.at(index + 1)?.capitalized !== true
  );
}

/** «У Вон Шик», «О Се Хун»: a family name of one letter with a given name of short syllables. */
function opensKoreanName(line: Line, index: number): boolean {
  const isSyllable = (at: number) =>
    line.at(at)?.capitalized === true && (line.at(at)?.text.length ?? 0) < 7;
  return (
    KOREAN_FAMILY.test(line.at(index)?.text ?? "") && isSyllable(index + 1) && isSyllable(index + 2)
  );
}

/** «Александр НОВАК»: behind a given name a word in capitals is a surname, no abbreviation. */
function isSpelledOut(line: Line, index: number): boolean {
  return line.knowledge.givenNames.has(line.lower(index - 1));
}

/** A capital tells little in English: in a headline any word has one, and so have topics and agencies («KAZINFORM»). */
function isEnglishWord(line: Line, index: number, isInside: boolean): boolean {
  const token = line.at(index);
  if (!token || line.knowledge.topics.has(token.lower.replace(/['’]s?$/, ""))) return true;
  if (line.sentence.isTitle) return true;
  return !isInside && token.text.length > 3 && token.text === token.text.toUpperCase();
}

/** "Michael Jordan", "Kgosi Puso Gaborone": a place that closes a name. */
function isPlaceName(line: Line, index: number): boolean {
  const isNamed =
    line.knowledge.givenNames.has(line.lower(index - 1)) ||
    (line.at(index - 1)?.capitalized === true && line.at(index + 1)?.text === ",");
  return (
    isNamed &&
    line
      .hits(index)
      .every(({ values }) =>
        values.every((value) => value.type === "country" && value.form !== "adjective"),
      )
  );
}

/** "Georgia", «Астана»: a place unless a further name word follows. */
function isPlaceHere(line: Line, index: number): boolean {
  const isPlace = line.hit(index, "country", ({ form }) => form !== "adjective") !== null;
  if (!isPlace) return false;
  // «в Астане Маулен Ашимбаев провёл переговоры»: where, not who.
  if (line.language === "ru" && line.is(index - 1, "в", "во", "на", "из")) return true;
  const next = line.hit(index, "country")?.last ?? index + 1;
  return !(line.at(next)?.capitalized && line.hits(next).length === 0);
}

/** Whether a run of capitalized words is a person's name: something must speak for it. */
function isName(line: Line, words: readonly NameWord[], context: NameContext): boolean {
  const full = words.filter(({ kind }) => kind === "word");
  const [only] = full;
  if (!only) return false;
  const speaks = full.map(({ first, text }) => {
    const forms = nominatives(line, first);
    return {
      given: forms.some((form) => line.knowledge.givenNames.has(form)),
      evident: forms.some((form) => context.evidence.has(form)),
      patronymic: isPatronymic(text) || /(?:вич(?:а|у|ем|е)|вн(?:ы|е|у|ой))$/u.test(text),
      surname: hasSurnameShape(text) || isSurnameInDictionary(line, first),
    };
  });
  const hasInitial = words.some(({ kind }) => kind === "initial");
  // "Ferdinand Martin G. Romualdez"
  if (hasInitial) return full.length <= (line.language === "en" ? 4 : 2);
  if (full.length === 1) {
    const [word] = speaks;
    if (!word) return false;
    if (word.evident) return true;
    if (context.afterPost) return !isCommonWord(line, only.first) || word.given || word.surname;
    return (
      word.surname &&
      !isCommonWord(line, only.first) &&
      !word.given &&
      !startsSentence(line, only.first)
    );
  }
  if (speaks.some(({ given, evident, patronymic }) => given || evident || patronymic)) return true;
  if (full.length === 2 && isMongolianFather(line, only) && !isCommonWord(line, only.first))
    return true;
  if (isKnownPerson(line, words.map(({ text }) => text).join(" "))) return true;
  return context.afterPost || speaks.some(({ surname }, index) => surname && index > 0);
}

function startsSentence(line: Line, index: number): boolean {
  return index === 0 && !line.sentence.isTitle;
}

/** A word of the dictionary that is nobody's name. */
export function isCommonWord(line: Line, index: number): boolean {
  return line.analyze(index).some(({ known, proper }) => known && !proper);
}

function isSurnameInDictionary(line: Line, index: number): boolean {
  return line
    .analyze(index)
    .some(({ proper, known }) => known && (proper === "Surn" || proper === "Patr"));
}

/** Nominatives a form may have, lower case. */
export function nominatives(line: Line, index: number): readonly string[] {
  return line.word(index)?.nominatives ?? [];
}
