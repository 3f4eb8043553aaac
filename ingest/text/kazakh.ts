/** Cases of Kazakh nouns; `from` is the ablative, `with` the instrumental, `attr` the locative made an adjective. */
export type KazakhCase = "gent" | "datv" | "accs" | "loct" | "from" | "with" | "attr";

export interface KazakhForm {
  /** The word without its case suffix; plural and possessive stay: «төрағасын» → «төрағасы». */
  readonly base: string;
  readonly case: KazakhCase;
}

const SUFFIXES: readonly (readonly [suffix: RegExp, kase: KazakhCase])[] = [
  [/[дтн](?:ағы|егі)$/u, "attr"],
  [/[ндт][ыі]ң$/u, "gent"],
  [/[мбп]ен$/u, "with"],
  [/(?:[ғқ]а|[гк]е)$/u, "datv"],
  [/[дтн][ае]н$/u, "from"],
  [/[дт][ае]$/u, "loct"],
  [/[ндт][ыі]$/u, "accs"],
];
// Behind a possessive: «отырысында», «сессиясына», «хатшысын».
const OWNED: readonly (readonly [suffix: RegExp, kase: KazakhCase])[] = [
  [/н[дт](?:ағы|егі)$/u, "attr"],
  [/н[дт][ае]$/u, "loct"],
  [/н[ае]н$/u, "from"],
  [/н[ае]$/u, "datv"],
  [/н$/u, "accs"],
];
/** Possessed words of three letters: «Қырғыз еліне»; any other is no word («үш-ін»). */
const SHORT = new Set(["елі"]);
/** What an acronym carries behind a hyphen: «ТүркПА-ның». */
const ACRONYM = /^(.+\p{Lu})-(\p{Ll}+)$/u;

type Sound = "vowel" | "glide" | "sonorant" | "nasal" | "buzz" | "mute" | "loan";

const SOUNDS: readonly (readonly [letters: string, sound: Sound])[] = [
  ["аәеоөұүыіэяё", "vowel"],
  ["иую", "glide"],
  ["рлй", "sonorant"],
  ["мнң", "nasal"],
  ["зж", "buzz"],
  ["бвгд", "loan"],
];

/** First letters a suffix may have behind each sound; «Тоқаевтың» and «Тоқаевдың» are both written. */
const ONSETS: Readonly<Record<Exclude<KazakhCase, "attr">, Readonly<Record<Sound, string>>>> = {
  gent: { vowel: "н", glide: "нд", sonorant: "д", nasal: "н", buzz: "д", mute: "т", loan: "тд" },
  accs: { vowel: "н", glide: "нд", sonorant: "д", nasal: "д", buzz: "д", mute: "т", loan: "тд" },
  loct: { vowel: "д", glide: "д", sonorant: "д", nasal: "д", buzz: "д", mute: "т", loan: "тд" },
  from: { vowel: "д", glide: "д", sonorant: "д", nasal: "н", buzz: "д", mute: "т", loan: "тд" },
  datv: {
    vowel: "ғг",
    glide: "ғг",
    sonorant: "ғг",
    nasal: "ғг",
    buzz: "ғг",
    mute: "қк",
    loan: "қкғг",
  },
  with: { vowel: "м", glide: "м", sonorant: "м", nasal: "м", buzz: "б", mute: "п", loan: "п" },
};

/**
 * The ways to take a case suffix off a word, by the laws of sound the suffix must keep: its first letter goes with the
 * last of the stem, its vowel with the stem's. So «Президенті» is no accusative and «Сұлтан» no ablative.
 */
export function kazakhForms(word: string): readonly KazakhForm[] {
  const acronym = ACRONYM.exec(word);
  if (acronym) return acronymForms(acronym[1] ?? "", acronym[2] ?? "");
  const lower = word.toLowerCase();
  const found: KazakhForm[] = [];
  for (const [suffix, kase] of OWNED) {
    const base = without(word, lower, suffix);
    if (base && /[ыі]$/iu.test(base) && (base.length > 3 || SHORT.has(base.toLowerCase())))
      found.push({ base, case: kase });
  }
  for (const [suffix, kase] of SUFFIXES) {
    const base = without(word, lower, suffix);
    if (base && base.length > 2 && suits(base.toLowerCase(), lower.slice(base.length), kase))
      found.push({ base, case: kase });
  }
  return found;
}

function acronymForms(base: string, suffix: string): KazakhForm[] {
  const match = [...SUFFIXES, ...OWNED].find(([pattern]) => pattern.exec(suffix)?.index === 0);
  return match ? [{ base, case: match[1] }] : [];
}

function without(word: string, lower: string, suffix: RegExp): string | null {
  const match = suffix.exec(lower);
  return match ? word.slice(0, match.index) : null;
}

function suits(base: string, suffix: string, kase: KazakhCase): boolean {
  const onsets = ONSETS[kase === "attr" ? "loct" : kase];
  const isKept = onsets[soundOf(base.replace(/[ьъ]$/u, "").at(-1) ?? "")].includes(
    suffix.charAt(0),
  );
  // «Хүрэлсүхтың», «Ваньцюаньнің»: a foreign name takes either vowel, and no name ends so of itself.
  const isForeign = kase === "gent" && /[эх]|ь$/u.test(base) && base.length > 4;
  return isKept && (kase === "with" || isForeign || isHarmonious(base, suffix));
}

function soundOf(letter: string): Sound {
  return SOUNDS.find(([letters]) => letters.includes(letter))?.[1] ?? "mute";
}

/** Back vowels go with back ones: «Қытайға», «Түркияға», «Мәжіліске»; и, у and the vowel of «-ев» go with both. */
function isHarmonious(base: string, suffix: string): boolean {
  const vowel = /[аәеоөұүыіэяёиую](?=[^аәеоөұүыіэяёиую]*$)/u.exec(base)?.[0] ?? "";
  if (vowel === "" || "иую".includes(vowel) || /[оеё]в$/u.test(base)) return true;
  return "аоұыяё".includes(vowel) === /[аы]/u.test(suffix);
}
