/** The forms of a verb by what they tell of time, as triggers are filed. */
export interface VerbForms {
  readonly past: readonly string[];
  readonly present: readonly string[];
  readonly converb: readonly string[];
  readonly future: readonly string[];
  readonly negative: readonly string[];
}

type Ending = "vowel" | "voiced" | "buzz" | "mute";

/**
 * Suffixes by tense. Capitals stand for letters that follow the laws of sound: A а/е, I ы/і, D д/т, G ғ/қ/г/к, H ғ/г, K қ/к,
 * M м/б/п; U is I and V is A behind a consonant, behind a vowel U is nothing and V is й.
 */
const SUFFIXES: VerbForms = {
  past: ["DI", ...nominal("GAн")],
  present: ["жатыр", "отыр", "жүр", "тұр", "келеді"].map((auxiliary) => `Uп ${auxiliary}`),
  converb: ["Uп", "V отырып"],
  future: [
    "VдI",
    ...["", "шI"].map((end) => `MAK${end}`),
    ...["", "I", "Iн", "дIHI", "дIHIн"].map((end) => `VтIн${end}`),
    ...["мүмкін", "тиіс", "керек", "күтілуде"].map((word) => `уI ${word}`),
  ],
  negative: ["MAдI", "MAHAн", "MAйдI", "GAн жоқ", "GAн емес"],
};

/** What makes a noun of a participle: «кездескені», «кездескенін», «кездескенде», «кездескендігін». */
function nominal(participle: string): readonly string[] {
  const endings = ["", "I", "Iн", "IнA", "IнAн", "IнIң", "дA", "дIHI", "дIHIн", "дIKтAн", "нAн"];
  return endings.map((ending) => participle + ending);
}

/**
 * The forms of a Kazakh verb from its stem: «кездес» gives «кездесті», «кездескенін», «кездесіп», «кездесіп жатыр»,
 * «кездеседі», «кездеспек», «кездеспеді». Of a set phrase the last word is the verb: «пікір алмас».
 */
export function kazakhVerbForms(stem: string): VerbForms {
  const forms = (suffixes: readonly string[]) => suffixes.map((suffix) => inflect(stem, suffix));
  return {
    past: forms(SUFFIXES.past),
    present: forms(SUFFIXES.present),
    converb: forms(SUFFIXES.converb),
    future: forms(SUFFIXES.future),
    negative: forms(SUFFIXES.negative),
  };
}

function inflect(stem: string, suffix: string): string {
  const ending = endingOf(stem);
  const isBack = /[аоұыяё](?=[^аәеоөұүыіэяё]*$)/u.test(stem);
  const opensInVowel = /^[UVу]/u.test(suffix) && ending !== "vowel";
  const letters: Readonly<Record<string, string>> = {
    A: isBack ? "а" : "е",
    I: isBack ? "ы" : "і",
    U: ending === "vowel" ? "" : isBack ? "ы" : "і",
    V: ending === "vowel" ? "й" : isBack ? "а" : "е",
    D: ending === "mute" ? "т" : "д",
    G: ending === "mute" ? (isBack ? "қ" : "к") : isBack ? "ғ" : "г",
    H: isBack ? "ғ" : "г",
    K: isBack ? "қ" : "к",
    M: { vowel: "м", voiced: "м", buzz: "б", mute: "п" }[ending],
  };
  const spelled = [...suffix].map((letter) => letters[letter] ?? letter).join("");
  return joined((opensInVowel ? soften(stem) : stem) + spelled);
}

function endingOf(stem: string): Ending {
  const last = stem.at(-1) ?? "";
  if ("аәеоөұүыіэяё".includes(last)) return "vowel";
  if ("зж".includes(last)) return "buzz";
  return "рлймнңуи".includes(last) ? "voiced" : "mute";
}

/** «қой» and «ады» make «қояды». */
function joined(word: string): string {
  return word.replace(/йа/u, "я").replace(/йу/u, "ю");
}

/** «жолық» → «жолығып», «кет» stays. */
function soften(stem: string): string {
  return stem.replace(/қ$/u, "ғ").replace(/к$/u, "г").replace(/п$/u, "б");
}
