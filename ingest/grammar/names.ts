import type { PersonRecord } from "../knowledge/schema.ts";
import type { PersonName, Range } from "../stages.ts";
import { nameReadings } from "../text/inflection.ts";
import type { Case } from "../text/morphology.ts";
import { isInitial, isPatronymic, nameKey, withoutPatronymic } from "../text/transliteration.ts";
import type { Language } from "../types.ts";
import { isBareInitial, pastNickname } from "./english/names.ts";
import { endsKazakhName, isFamilyName, isInflectedParticle, isKazakhNoun } from "./kazakh/names.ts";
import type { Line } from "./line.ts";
import { matchCapitals } from "./nominative.ts";

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

const CASES: readonly Case[] = ["nomn", "gent", "datv", "accs", "ablt", "loct"];
const GENDERS = ["masc", "femn"] as const;
const MAX_WORDS = 5;
// Family names by their ending; nominative or not, in Cyrillic or Latin.
const SURNAME_SHAPE =
  /(?:[оеё]в|[иы]н|[оеё]ва|[иы]на|[оеё]в(?:ым|ой|у|а|е)|[иы]н(?:ым|ой|у|а|е)|ск(?:ий|ая|ого|ой|ому|им)|енко|[яа]н(?:а|у|ом)?|швили|дзе|зод[аеуы]|заде|о[ўу]|бек(?:а|у|ом)?|ұлы|қызы|уулу|чук|вич|ovs?|evs?|ova|eva|yev|yeva|enko|shvili|dze|zoda|zade|yan|ian|sky|ski|skaya)$/iu;
// "al-Salami", «ас-Сабах»: a name written with its article.
const ARABIC_ARTICLE = /^\p{Ll}{2,3}-\p{Lu}/u;
// Genitives of Mongolian fathers' names: «Ухнаагийн», «Гомбожавын», «Лувсаннамсрайн», «Ням-Осорын».
const MONGOLIAN_FATHER = /(?:[гк]ийн|[аоуэя]йн|[бвдгжзлмнрстхчш]ын|ийн|[аиоэя]ны|ний)$/u;
const FATHERS_WORD = /^(?:уулу|кызы|uulu|kyzy)$/iu;
const KOREAN_FAMILY = /^[УОИЮ]$/u;
const ALL_CAPITALS = /(?<![\p{L}-])(?![IVXLІХ]+(?!\p{L}))\p{Lu}{2,}(?:-\p{Lu}{2,})*(?![\p{L}.])/gu;
const COMMON_CAPITAL = /^\p{Lu}{2,5}$/u;
// «Гурбангулы» and «Гарибашвили» do not decline, so a bare form of them is as good as a nominative.
const WEIGHT = {
  disagreeing: -1,
  given: 1.2,
  evidence: 0.9,
  expected: 0.8,
  nominative: 0.15,
  missing: -1,
  unchanged: 0.3,
};

interface NameWord extends Range {
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
    const isGlued = words.length > 0 && previous && token.start - previous.end > 1;
    if (isGlued) break;
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
  if (token.text.length < 2) return afterPost && !isInside && opensKoreanName(line, index);
  if (line.knowledge.notSurnames[line.language].has(token.lower)) return false;
  if (line.language === "ru" && line.knowledge.regions.has(token.lower)) return false;
  if (COMMON_CAPITAL.test(token.text) && !evidence.has(token.lower) && !isSpelledOut(line, index))
    return false;
  // "Abu Dhabi" is no Abu, whoever else the article names.
  if (!isInside && (line.hit(index, "country")?.last ?? 0) > index + 1) return false;
  const forms = nominatives(line, index);
  if (forms.some((form) => evidence.has(form))) return true;
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
      surname: SURNAME_SHAPE.test(text) || isSurnameInDictionary(line, first),
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
  if (knownPersons(line, words.map(({ text }) => text).join(" ")).length > 0) return true;
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

interface Nominative {
  readonly display: string;
  readonly alternatives: readonly string[];
  readonly cases: readonly Case[];
  readonly gender: "masc" | "femn" | null;
  /** All words can stand in one case: «Илккой Канервой», but not «Канервой Нарышкин». */
  readonly agrees: boolean;
}

/**
 * The words' nominative under the one case and gender that suits all of them best. Kazakh and English inflect the
 * last word only: «Ерлан Қошановпен», "Sahiba Gafarova's".
 */
function toNominative(line: Line, words: readonly NameWord[], context: NameContext): Nominative {
  const inflecting = words.filter(({ kind }) => kind === "word");
  const options: {
    display: string;
    kase: Case;
    gender: "masc" | "femn";
    score: number;
    own: boolean;
    agrees: boolean;
  }[] = [];
  const acted = genderOfVerb(line, (words[0]?.first ?? 0) - 1);
  for (const kase of CASES) {
    for (const gender of GENDERS) {
      let score =
        (context.cases.includes(kase) ? WEIGHT.expected : 0) +
        (kase === "nomn" ? WEIGHT.nominative : 0);
      if (context.gender === gender) score += WEIGHT.expected;
      if (kase === "nomn" && acted !== null && acted !== gender) score += WEIGHT.disagreeing;
      let own = false;
      let agrees = true;
      const forms = words.map((word) => {
        if (word.kind !== "word") return word.text;
        const isLast = word === inflecting.at(-1);
        const read = readWord(line, word, { kase, gender, isLast, evidence: context.evidence });
        score += read.score;
        own ||= read.gendered;
        agrees &&= read.score !== WEIGHT.missing;
        return read.base;
      });
      options.push({ display: forms.join(" "), kase, gender, score, own, agrees });
    }
  }
  // A post before the name settles its case: «с премьер-министром Фуком» is no nominative.
  const isBound = ({ kase, agrees }: { kase: Case; agrees: boolean }) =>
    context.afterPost && agrees && context.cases.includes(kase);
  options.sort(
    (left, right) => Number(isBound(right)) - Number(isBound(left)) || right.score - left.score,
  );
  const [best] = options;
  if (!best) throw new RangeError("a name without words");
  const close = options.filter(
    (option) => best.score - option.score < 1 && (!isBound(best) || isBound(option)),
  );
  const same = close.filter(({ display }) => display === best.display);
  const genders = new Set(
    same.filter(({ score }) => best.score - score < 0.05).map(({ gender }) => gender),
  );
  return {
    display: best.display,
    agrees: best.agrees,
    alternatives: [...new Set(close.map(({ display }) => display))].filter(
      (form) => form !== best.display,
    ),
    cases: [
      ...new Set(same.filter(({ score }) => best.score - score < 0.9).map(({ kase }) => kase)),
    ],
    gender: genders.size === 1 && (best.own || context.gender !== null) ? best.gender : null,
  };
}

/** «поздравил Мартина Петрова»: a woman would have «поздравила», so this is no subject. */
function genderOfVerb(line: Line, index: number): "masc" | "femn" | null {
  const [verb] = line.analyze(index).filter(({ known }) => known);
  const isTelling = verb?.pos === "VERB" && verb.tense === "past" && !verb.plural;
  return isTelling && (verb.gender === "masc" || verb.gender === "femn") ? verb.gender : null;
}

interface WordReading {
  readonly base: string;
  readonly score: number;
  readonly gendered: boolean;
}

function readWord(
  line: Line,
  word: NameWord,
  {
    kase,
    gender,
    isLast,
    evidence,
  }: { kase: Case; gender: "masc" | "femn"; isLast: boolean; evidence: NameEvidence },
): WordReading {
  if (line.language !== "ru" && !isLast)
    return { base: word.text, score: givenScore(line, word.text, gender, 0), gendered: false };
  const patronymic = line.language === "ru" ? patronymicBase(word.text, kase, gender) : null;
  if (patronymic) return { base: patronymic, score: 2, gendered: true };
  // «с Ухнаагийн Хурэлсухом»: the father's name stands in a genitive of its own.
  if (!isLast && isMongolianFather(line, word))
    return { base: word.text, score: WEIGHT.unchanged, gendered: false };
  // «с Нгуен Суан Фуком», «Нурланбеком Тургунбек уулу»: the first words of a name of short words and a father's name stay as they are.
  const isKept =
    line.language === "ru" && ((!isLast && word.text.length <= 5) || isFathersName(line, word));
  const kept =
    WEIGHT.unchanged +
    (evidence.has(word.text.toLowerCase()) ? WEIGHT.evidence : 0) +
    Math.max(0, givenScore(line, word.text, gender, 0));
  let best: WordReading = {
    base: word.text,
    score: isKept ? kept : WEIGHT.missing,
    gendered: false,
  };
  for (const reading of nameReadings(word.text, line.language)) {
    if (reading.case !== kase) continue;
    if (reading.gender !== null && reading.gender !== gender) continue;
    const base = matchCapitals(reading.base, word.text);
    let score = reading.weight + givenScore(line, base, gender, 0);
    if (evidence.has(base.toLowerCase())) score += WEIGHT.evidence;
    if (score > best.score)
      best = {
        base,
        score,
        gendered:
          reading.gender !== null ||
          line.knowledge.givenNames.get(base.toLowerCase()) !== undefined,
      };
  }
  return best;
}

/** «Ухнаагийн», but not «Валентины», a form of a name we know. */
function isMongolianFather(line: Line, { first, text }: NameWord): boolean {
  const isGenitive = line.language === "ru" && MONGOLIAN_FATHER.test(text);
  return (
    isGenitive && !nominatives(line, first).some((form) => line.knowledge.givenNames.has(form))
  );
}

function isFathersName(line: Line, { last }: NameWord): boolean {
  return /^(?:уулу|улы|оглы|оглу|угли|кызы|гызы|кизи)$/u.test(line.lower(last));
}

/** A given name speaks for its own gender and against the other: «Сахибой» is no man. */
function givenScore(line: Line, base: string, gender: "masc" | "femn", none: number): number {
  const own = line.knowledge.givenNames.get(base.toLowerCase());
  if (own === undefined) return none;
  return own === null || own === gender ? WEIGHT.given : -WEIGHT.given;
}

// «Кемелевича» → «Кемелевич», «Ивановной» → «Ивановна».
const MASCULINE_PATRONYMIC: Readonly<Record<string, Case>> = {
  "": "nomn",
  а: "gent",
  у: "datv",
  ем: "ablt",
  е: "loct",
};
const FEMININE_PATRONYMIC: Readonly<Record<string, Case>> = {
  а: "nomn",
  ы: "gent",
  е: "datv",
  у: "accs",
  ой: "ablt",
};

function patronymicBase(form: string, kase: Case, gender: "masc" | "femn"): string | null {
  const match =
    gender === "masc"
      ? /^(.{2,}ич)(а|у|ем|е|)$/u.exec(form)
      : /^(.{2,}(?:вн|ичн))(а|ы|е|у|ой)$/u.exec(form);
  const [, stem = "", ending = ""] = match ?? [];
  if (!match || !isPatronymic(gender === "masc" ? stem : `${stem}а`)) return null;
  const own = (gender === "masc" ? MASCULINE_PATRONYMIC : FEMININE_PATRONYMIC)[ending];
  const fits =
    own === kase ||
    (own === "gent" && gender === "masc" && kase === "accs") ||
    (own === "datv" && kase === "loct");
  if (!fits) return null;
  return gender === "masc" ? stem : `${stem}а`;
}

/** Known people whose name this is in any script and order. */
function knownPersons(line: Line, display: string): readonly PersonRecord[] {
  const { personsByKey } = line.knowledge;
  return (
    personsByKey.get(nameKey(display)) ??
    personsByKey.get(nameKey(withoutPatronymic(display))) ??
    []
  );
}

function describe(
  line: Line,
  { display, alternatives, gender }: Pick<Nominative, "display" | "alternatives" | "gender">,
): PersonName {
  const candidates = [display, ...alternatives].map(inSmallLetters);
  const recognized = candidates.find(
    (form) => form.includes(" ") && knownPersons(line, form).length > 0,
  );
  const [known = null] = recognized ? knownPersons(line, recognized) : [];
  const chosen = recognized ?? inSmallLetters(display);
  const parts = partsOf(chosen, line.language, line);
  const knownGender =
    known?.gender === "female" ? "femn" : known?.gender === "male" ? "masc" : null;
  return {
    display: chosen,
    ...parts,
    gender: knownGender ?? gender,
    known,
    alternatives: candidates.filter((form) => form !== chosen),
  };
}

/** «Ерлан ҚОШАНОВ» → «Ерлан Қошанов», «НАЗАРБАЕВА-МУХАМЕДИ» → «Назарбаева-Мухамеди»; «Карл III» stays. */
function inSmallLetters(name: string): string {
  return name.replace(ALL_CAPITALS, (word) =>
    word.replace(/(?<=\p{L})\p{L}+/gu, (rest) => rest.toLowerCase()),
  );
}

/** Given name, patronymic and surname of a nominative; «Ашимбаев Маулен» is put in the usual order. */
function partsOf(
  display: string,
  _language: Language,
  line: Line,
): Pick<PersonName, "words" | "surname" | "given" | "patronymic"> {
  const short = withoutPatronymic(display).split(" ");
  const whole = display.split(" ");
  const patronymic = whole.filter((word) => !short.includes(word)).join(" ") || null;
  const isGiven = (word: string | undefined) =>
    word !== undefined && line.knowledge.givenNames.has(word.toLowerCase());
  const surnameFirst =
    short.length === 2 &&
    isGiven(short[1]) &&
    !isGiven(short[0]) &&
    SURNAME_SHAPE.test(short[0] ?? "");
  // «Азамат Тұрғынбек уулу»: the small word stands behind the father's name, which serves as a surname.
  if (patronymic !== null && FATHERS_WORD.test(patronymic))
    return { words: whole, surname: short.at(-1) ?? display, given: short[0] ?? null, patronymic };
  const lastPatronymic =
    patronymic !== null && whole.at(-1) === patronymic.split(" ").at(-1) && short.length > 1;
  const ordered = surnameFirst || lastPatronymic ? [...short.slice(1), short[0] ?? ""] : short;
  const surname = ordered.at(-1) ?? display;
  return {
    words: ordered,
    surname,
    given: ordered.length > 1 ? (ordered[0] ?? null) : null,
    patronymic,
  };
}
