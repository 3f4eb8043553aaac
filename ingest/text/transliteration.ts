import { CHINESE_SURNAMES, CYRILLIC, LATIN, PALLADIUS, RESPELLED, ROOTS } from "./letters.ts";
import { remember } from "./memo.ts";

const VOWEL = "aeiou";
const WORD = /[\p{L}\p{M}\p{N}]+\.?/gu;
// What marks Uzbek letters and soft signs; «Gʻafurov», «Mar'yana», «O’tkir».
const APOSTROPHE = /['’‘ʻʼ`´ʹ]/g;
const UZBEK_O = /([oO])['’‘ʻʼ`](?=\p{Ll})/gu;
const TURKIC_LATIN = /[əışğİƏŞĞ]/;
const SLAVIC_LATIN = /[ąęłńśźżćčšžřěůđ]/i;
const LOOKALIKES: Readonly<Record<string, string>> = {
  a: "а",
  c: "с",
  e: "е",
  h: "һ",
  i: "і",
  k: "к",
  m: "м",
  o: "о",
  p: "р",
  t: "т",
  x: "х",
  y: "у",
  b: "в",
};

/**
 * Key that a name keeps in any script, spelling and word order: «Ашимбаев», «Әшімбаев», "Ashimbayev" → `ašimbaev`.
 * Deliberately coarse, but «Ахметов» and «Ахмедов» stay two.
 */
export const nameKey = remember((name): string => keyOf(tokensOf(name)));

/** The key of a name whose words are keys already. */
export function keyOf(tokens: readonly string[]): string {
  return [...tokens].sort(compare).join(" ");
}

/**
 * Key of a person without the patronymic: «Касым-Жомарт Кемелевич Токаев» and "Kassym-Jomart Tokayev" share one.
 * An initial keeps its dot, and one that stands for a patronymic is left out.
 */
export function personKey(name: string): string {
  return nameKey(withoutPatronymic(name));
}

/** The name's words in their order, each as its key; initials keep their dot («М. Ашимбаев» → `m.`, `ašimbaev`). */
export function keyTokens(name: string): string[] {
  return [...tokensOf(name)];
}

const tokensOf = remember((name): readonly string[] => {
  const words = wordsOf(name);
  const chinese = readChinese(words);
  if (chinese) return chinese;
  const language: LatinLanguage = TURKIC_LATIN.test(name)
    ? "turkic"
    : SLAVIC_LATIN.test(name)
      ? "slavic"
      : "other";
  return words.flatMap((word) => {
    const key = isInitial(word) ? initialKey(word, language) : wordKey(word, language);
    return key ? [key] : [];
  });
});

/** The keys a Cyrillic word may have inside a longer name: «Ван» opens Chinese names and others. */
export const keysWithin = remember((word): readonly string[] => [
  ...tokensOf(word),
  ...wordsOf(word).map((part) => wordKey(part, "other")),
]);

type LatinLanguage = "turkic" | "slavic" | "other";

const RUSSIAN_PATRONYMIC =
  /(?:[оеё]вич|[иы]льич|кузьмич|лукич|фомич|никитич|саввич|[оеё]вна|инична|ильична|никитична|лукична|авіч|[оеё]віч|а[ўу]на|ївна|івна)$/u;
const LATIN_PATRONYMIC =
  /(?:(?<=.{2})[oe]vich|(?<=.{2})[oe]vi[čć]|ilyich|ilich|kuzmich|lukich|fomich|[oe]vna|inichna|ilyinichna)$/u;
const TURKIC_PATRONYMIC = /(?<=.{2})(?:ұлы|улы|қызы|кызы|uly|ūly|ulı|qyzy|kyzy|qızı|qizi|o'g'li)$/u;
const PATRONYMIC_PARTICLE =
  /^(?:оглы|огли|оғли|ўғли|угли|уғли|уулу|улы|ұлы|кызы|қызы|кизи|қизи|гызы|oğlu|oglu|ogly|oghlu|oʻgʻli|ogli|uulu|uly|qızı|qizi|kyzy|gizi)$/u;

/** Whether a word is a patronymic or the particle that makes one of the word before it («Гейдар оглы»). */
export const isPatronymic = remember((word): boolean => {
  const lower = word.normalize("NFC").toLowerCase().replace(APOSTROPHE, "'");
  return (
    isParticle(lower) ||
    RUSSIAN_PATRONYMIC.test(lower) ||
    LATIN_PATRONYMIC.test(lower) ||
    TURKIC_PATRONYMIC.test(lower)
  );
});

/** The name as written, without its patronymic; unchanged where less than a given and a family name would be left. */
export const withoutPatronymic = remember((name): string => {
  const words = name
    .normalize("NFC")
    .replace(/(\p{L}\.)(?=\p{L})/gu, "$1 ")
    .trim()
    .split(/\s+/);
  const place = patronymicPlace(words);
  return words.filter((_, index) => index < place.start || index >= place.end).join(" ");
});

/** The patronymic of a name, as written; null when there is none or it may be the family name. */
export function patronymicOf(name: string): string | null {
  const words = name
    .normalize("NFC")
    .replace(/(\p{L}\.)(?=\p{L})/gu, "$1 ")
    .trim()
    .split(/\s+/);
  const { start, end } = patronymicPlace(words);
  return start < end ? words.slice(start, end).join(" ") : null;
}

function patronymicPlace(words: readonly string[]): { start: number; end: number } {
  const none = { start: 0, end: 0 };
  if (words.length < 3) return none;
  const particle = words.findIndex((word) =>
    isParticle(word.toLowerCase().replace(APOSTROPHE, "ʻ")),
  );
  if (particle > 0 && words.length >= 4) return { start: particle - 1, end: particle + 1 };
  const initials = words.filter(isInitial).length;
  if (initials === 2) {
    const second = words.findLastIndex(isInitial);
    return { start: second, end: second + 1 };
  }
  const found = words.flatMap((word, index) => (isPatronymic(word) ? [index] : []));
  const [first] = found;
  const last = found.at(-1);
  if (first === undefined || last === undefined) return none;
  const start = first === 0 ? last : first;
  return start === 0 ? none : { start, end: start + 1 };
}

function isParticle(lower: string): boolean {
  return PATRONYMIC_PARTICLE.test(lower.replace(APOSTROPHE, "ʻ"));
}

/** Whether a word is an initial: «М.», "Zh.", a single capital. */
export function isInitial(word: string): boolean {
  return word.length <= 3 && INITIAL.test(word);
}

const INITIAL = /^(?:\p{Lu}|Дж|Zh|Kh|Sh|Ch|Ts|Yu|Ya|Ye|Yo)\.$|^\p{Lu}$/u;

function wordsOf(name: string): string[] {
  const text = name
    .normalize("NFC")
    .replace(UZBEK_O, (_, letter: string) => (letter === "O" ? "U" : "u"))
    .replace(APOSTROPHE, "")
    .replace(/(\p{L}\.)(?=\p{L})/gu, "$1 ");
  return (text.match(WORD) ?? []).map((word) => (isInitial(word) ? word : word.replace(/\.$/, "")));
}

function initialKey(word: string, language: LatinLanguage): string {
  const letters = word.replace(".", "").toLowerCase();
  if (letters === "y") return "y.";
  return `${letters === "j" && language !== "slavic" ? "ž" : wordKey(letters, language)}.`;
}

const WORD_KEYS: Readonly<Record<LatinLanguage, (word: string) => string>> = {
  turkic: remember((word) => makeWordKey(word, "turkic")),
  slavic: remember((word) => makeWordKey(word, "slavic")),
  other: remember((word) => makeWordKey(word, "other")),
};

function wordKey(word: string, language: LatinLanguage): string {
  return WORD_KEYS[language](word);
}

function makeWordKey(word: string, language: LatinLanguage): string {
  const lower = oneScript(word.replaceAll("İ", "i").toLowerCase());
  const respelled = RESPELLED[lower] ?? RESPELLED[withoutMarks(lower)] ?? lower;
  return findRoot(settle(toSounds(respelled, language)));
}

/** One Latin letter among Cyrillic ones is a slip of the keyboard: "Tокаев". */
function oneScript(lower: string): string {
  const cyrillic = lower.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = lower.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (cyrillic === 0 || latin === 0 || latin >= cyrillic) return lower;
  return [...lower].map((letter) => LOOKALIKES[letter] ?? letter).join("");
}

function toSounds(lower: string, language: LatinLanguage): string {
  let sounds = "";
  let index = 0;
  while (index < lower.length) {
    const [sound, length] = soundAt(lower, index, language);
    sounds += sound;
    index += length;
  }
  return sounds;
}

function soundAt(
  lower: string,
  index: number,
  language: LatinLanguage,
): readonly [sound: string, length: number] {
  const letter = lower[index] ?? "";
  const next = lower[index + 1] ?? "";
  // A soft sign before a vowel is a glide: «Васильев», "Vasilyev", "Vasiliev".
  if (letter === "ь" && /[аеиуэюя]/.test(next)) return [next === "е" ? "y" : "", 1];
  if (language === "slavic" && lower.startsWith("rz", index)) return ["ž", 2];
  // Polish "ie" is «е»: "Kwaśniewski", «Квасьневский».
  if (language === "slavic" && lower.startsWith("ie", index)) return ["e", 2];
  // Polish "-cki" is «-цкий»: "Morawiecki", «Моравецкий».
  if (letter === "c" && /^ck[ia]$/.test(lower.slice(index))) return ["ts", 1];
  for (let length = 4; length >= 1; length--) {
    const part = lower.slice(index, index + length);
    if (part.length < length) continue;
    const sound = CYRILLIC[part] ?? LATIN[part];
    if (sound !== undefined) return [sound, length];
  }
  if (letter === "c") return [soundOfC(next, language), 1];
  if (letter === "j") return [language === "slavic" || !/\p{L}/u.test(next) ? "y" : "ž", 1];
  return [withoutMarks(letter), 1];
}

/** az and tr "Ceyhun", pl "Grodecki", en "Vincent" and "Carlos". */
function soundOfC(next: string, language: LatinLanguage): string {
  if (language === "turkic") return "ž";
  if (language === "slavic") return "ts";
  return /[eiy]/.test(next) ? "s" : "k";
}

/** Glides, double letters and what else spellings differ in without a difference in the name. */
function settle(sounds: string): string {
  return sounds
    .replace(/y+/g, "y")
    .replace(/yo/g, (_, at: number) => (isVowel(sounds[at - 1]) || at === 0 ? "ye" : "e"))
    .replace(/yi/g, "i")
    .replace(/(?<=[^aeiouy])yu/g, "u")
    .replace(/(?<=[^aeiouy])y(?=[ae])/g, "i")
    .replace(/(?<![^aeiou])y(?=[aeiou])/g, "")
    .replace(/(?<=i)y/g, "")
    .replace(/y/g, "i")
    .replace(/iu/g, "u")
    .replace(/^i(?=[ae])/, "")
    .replace(/(?<=[aeou])i(?=[aeou])/g, "")
    .replace(/([^aeou\d])\1+/g, "$1");
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && VOWEL.includes(letter);
}

function findRoot(key: string): string {
  return ROOTS.reduce((word, [spelling, root]) => word.replace(spelling, root), key);
}

/** Pinyin of a Chinese name, written in Cyrillic after Palladius or in pinyin; null for any other name. */
function readChinese(words: readonly string[]): string[] | null {
  if (words.length === 0 || words.length > 3) return null;
  const read = words.map((word) => toPinyin(withoutMarks(word.toLowerCase(), "й")));
  const [surname] = read;
  if (!surname || !CHINESE_SURNAMES.has(surname)) return null;
  const given = read.slice(1);
  if (given.some((part) => part === null)) return null;
  return given.length === 0 ? [surname] : [surname, given.join("")];
}

const PINYIN = new Set(PALLADIUS.values());

function toPinyin(word: string): string | null {
  if (word.length === 0) return "";
  for (let length = Math.min(6, word.length); length > 0; length--) {
    const part = word.slice(0, length);
    const syllable = PALLADIUS.get(part) ?? (PINYIN.has(part) ? part : undefined);
    if (syllable === undefined) continue;
    // A syllable gives its last consonant to a vowel that follows: «Хунин» is ху-нин.
    if (/[нng]$/.test(part) && /^[аеиоуыэюяaeiou]/.test(word.slice(length))) continue;
    const rest = toPinyin(word.slice(length));
    if (rest !== null) return syllable + rest;
  }
  return null;
}

function withoutMarks(word: string, except = ""): string {
  return [...word]
    .map((letter) =>
      except.includes(letter) && except !== ""
        ? letter
        : letter.normalize("NFD").replace(/\p{M}/gu, ""),
    )
    .join("");
}

/** Code units decide, so that no machine's locale does. */
function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
