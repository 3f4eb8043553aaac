/** The alphabets Kazakh news in Latin letters is written in: of 2018 («týraly»), and of 2021 («turaly», «jaŋa»). */
type Alphabet = "2018" | "2021";

export interface LatinWord {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

const WORD = /(?:\p{L}|\p{Mn})+/gu;
const FEWEST = 20;
const SHARE = 0.02;
/** Small words of Kazakh in both alphabets; Turkish, Azerbaijani, Uzbek and Karakalpak have none of them. */
const SMALL_WORDS = new Set(
  "jáne týraly úshin boıynsha arasyndaǵy dep osy qazirgi bolyp sondaı budan búgin kezdesti kezdesýde aıtýynsha máseleleri eken keldi jyl óz sol degen úlken ótti eldiń jäne turaly üşın boiynşa arasyndaǧy arasyndağy".split(
    " ",
  ),
);
const LETTERS: Readonly<Record<Alphabet, ReadonlyMap<string, string>>> = {
  "2018": table("á ә ǵ ғ ń ң ó ө ú ү ý у u ұ i і y ы ı и"),
  "2021": table("ä ә ǧ ғ ğ ғ ŋ ң ñ ң ö ө ü ү ū ұ ş ш ç ч u у ı і y ы i и"),
};
const COMMON = table(
  "a а b б c с d д e е f ф g г h х j ж k к l л m м n н o о p п q қ r р s с t т v в w в x кс z з",
);
/** Letters that stand for two sounds of the glide: «aıasynda», «qoıý». */
const GLIDES: Readonly<Record<Alphabet, string>> = { "2018": "ı", "2021": "i" };
const VOWEL = /[аәеоөұүыіуэюя]$/u;
/** «delegasııa», «konstıtýsııa»: what is a ц elsewhere; but «mıssııa», «sessııa». */
const SOFT_S = /(?<=[аеиоук])сия/u;
const LOAN = /^э?е(?=коно|колог|ксп|лект|нерг|мбарг|тно|тни|вакуа|кспо|поха)/u;
/** «Ishki ister», with a capital that both letters share. */
const OWN_I = /^И(?=шкі|ргел|рі|с-)/u;

function table(pairs: string): ReadonlyMap<string, string> {
  const parts = pairs.split(" ");
  return new Map(parts.flatMap((part, at) => (at % 2 === 0 ? [[part, parts[at + 1] ?? ""]] : [])));
}

/** Whether a text is Kazakh in Latin letters. */
export function isKazakhLatin(text: string): boolean {
  return alphabetOf(text) !== null;
}

/** The Latin words of a Kazakh text as Cyrillic writes them, where they stand; none of a text in Cyrillic. */
export function cyrillicWords(text: string): LatinWord[] {
  const alphabet = alphabetOf(text);
  if (alphabet === null) return [];
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    replacement: toCyrillic(word, alphabet),
  }));
}

function alphabetOf(text: string): Alphabet | null {
  const alphabet =
    /[ǵǴ]/.test(text) && /[ýÝ]/.test(text) ? "2018" : /[ŋŊ]/.test(text) ? "2021" : null;
  if (alphabet === null) return null;
  const words = text.toLowerCase().match(WORD) ?? [];
  if (words.length < FEWEST) return null;
  const small = words.filter((word) => SMALL_WORDS.has(word)).length;
  return small > words.length * SHARE ? alphabet : null;
}

function toCyrillic(word: string, alphabet: Alphabet): string {
  const letters = LETTERS[alphabet];
  const glide = GLIDES[alphabet];
  const lower = word.replace(/İ/g, "i").replace(/I/g, "ı").toLowerCase();
  const source = alphabet === "2021" && /^I/.test(word) ? `i${lower.slice(1)}` : lower;
  let written = "";
  for (let at = 0; at < source.length; at++) {
    const rest = source.slice(at);
    const pair = rest.startsWith("sh") ? "ш" : rest.startsWith("ch") ? "ч" : null;
    const isGlide = rest.startsWith(glide);
    if (pair && alphabet === "2018") {
      written += pair;
      at++;
    } else if (/^ts(?=ı|z|e-)/u.test(rest)) {
      written += "ц";
      at++;
    } else if (isGlide && /^.a/u.test(rest) && mayJoin(written)) {
      written += "я";
      at++;
    } else if (isGlide && /^.[ýu]/u.test(rest) && mayJoin(written)) {
      written += "ю";
      at++;
    } else if (isGlide) written += VOWEL.test(written) ? "й" : "и";
    else {
      const letter = rest.charAt(0);
      written += letters.get(letter) ?? COMMON.get(letter) ?? letter;
    }
  }
  return withCapitals(
    written
      .replace(LOAN, "э")
      .replace(SOFT_S, "ция")
      .replace(/^премер/u, "премьер"),
    word,
  ).replace(OWN_I, "І");
}

/** Behind a vowel, «и» or at the start the glide joins the vowel: «аясында», «Азия», «яғни». */
function mayJoin(written: string): boolean {
  return written === "" || /[аәеоөұүыіуи]$/u.test(written);
}

function withCapitals(written: string, word: string): string {
  if (word.length > 1 && word === word.toUpperCase()) return written.toUpperCase();
  if (!/^\p{Lu}/u.test(word)) return written;
  // «TúrkPA»
  const tail = /\p{Ll}(\p{Lu}+)$/u.exec(word)?.[1]?.length ?? 0;
  const body = written.charAt(0).toUpperCase() + written.slice(1);
  return tail === 0 ? body : body.slice(0, -tail) + body.slice(-tail).toUpperCase();
}
