import type { Language } from "../types.ts";
import { kazakhForms } from "./kazakh.ts";

// Endings of Russian nouns and adjectives, longest first; what is left need not be a real stem,
// only the same for all case forms: «Сената», «Сенатом» → «сенат».
const RUSSIAN_ENDINGS =
  /(?:иями|ями|ами|иях|ях|ах|иям|ям|ам|ого|его|ому|ему|ыми|ими|ию|ью|ия|ья|ием|ьем|ием|ем|ом|ой|ей|ою|ею|ий|ый|ая|яя|ое|ее|ые|ие|ых|их|ым|им|ую|юю|иев|ев|ов|ии|ы|и|а|я|о|е|у|ю|ь|й)$/;

// Kazakh suffixes are stacked plural – possessive – case: «мәжіліс-тер-і-нің».
const KAZAKH_PLURAL = /(?:лар|лер|дар|дер|тар|тер)$/;

const MIN_STEM = 3;

/** The part of a word that its case forms share; a key to compare words by, not to show. */
export function stem(word: string, language: Language): string {
  const lower = word.toLowerCase().replaceAll("ё", "е");
  switch (language) {
    case "ru":
      // «сенатор-республиканец», «сенатором-республиканцем»: both parts change, and a vowel flees.
      return lower
        .split("-")
        .map((part) => cut(part, RUSSIAN_ENDINGS).replace(/(?<=.{5})ец$/, "ц"))
        .join("-");
    case "kk":
      return lower;
    case "en":
      return lower.replace(/['’]s?$/, "");
  }
}

/** All forms a Kazakh word may be an inflection of, itself first: «мәжілісінің» → «мәжілісі», «мәжіліс», … */
export function kazakhStems(word: string): string[] {
  const lower = word.toLowerCase();
  const bare = [lower, ...kazakhForms(word).map(({ base }) => base.toLowerCase())];
  const unowned = bare.flatMap((form) => [form, ...withoutPossessive(form)]);
  return [...new Set(unowned.flatMap((form) => [form, soften(cut(form, KAZAKH_PLURAL))]))];
}

/**
 * The keys a Kazakh word of a gazetteer is filed under: as written, without the genitive that comes and goes inside names
 * («мемлекеттердің Ассамблеясы», «мемлекеттер Ассамблеясы») and without its possessive suffix.
 */
export function kazakhKeys(word: string): string[] {
  const lower = word.toLowerCase();
  const owners = kazakhForms(lower).flatMap(({ base, case: kase }) =>
    kase === "gent" ? [base] : [],
  );
  return [...new Set([lower, ...owners].flatMap((form) => [form, ...withoutPossessive(form)]))];
}

function withoutPossessive(form: string): string[] {
  const short = /[ыі]$/.test(form) ? form.slice(0, -1) : null;
  const long = /[аәеёояую][ыі]?с[ыі]$/.test(form) ? form.replace(/с[ыі]$/, "") : null;
  return [short, long]
    .filter((candidate): candidate is string => candidate !== null && candidate.length >= MIN_STEM)
    .map(soften);
}

function cut(word: string, ending: RegExp): string {
  const rest = word.replace(ending, "");
  return rest.length >= MIN_STEM ? rest : word;
}

// Before a possessive suffix a final voiceless consonant becomes voiced: «халық» – «халқы», «кітап» – «кітабы».
function soften(word: string): string {
  return word.replace(/б$/, "п").replace(/ғ$/, "қ").replace(/г$/, "к");
}
