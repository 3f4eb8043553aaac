import type { Morphology } from "../text/morphology.ts";
import { placeForms } from "../text/places.ts";
import { kazakhKeys, kazakhStems, stem } from "../text/stems.ts";
import { type Token, tokenize } from "../text/tokens.ts";
import type { Language } from "../types.ts";
import type {
  ChamberRecord,
  ForumHead,
  ForumRecord,
  OrganizationHead,
  PostRecord,
  TreatyKind,
} from "./schema.ts";

/** What a written form of a gazetteer stands for. */
export type GazetteerName =
  | {
      readonly type: "country";
      readonly code: string;
      readonly form: "noun" | "adjective" | "city";
      readonly surface: string;
    }
  | { readonly type: "chamber"; readonly record: ChamberRecord; readonly strong: boolean }
  | { readonly type: "forum"; readonly record: ForumRecord; readonly strong: boolean }
  | { readonly type: "post"; readonly record: PostRecord; readonly surface: string }
  | { readonly type: "organization"; readonly head: OrganizationHead }
  | { readonly type: "forumHead"; readonly kind: ForumHead["kind"] }
  | { readonly type: "treaty"; readonly kind: TreatyKind["kind"] };

const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d-]{2,8}$/u;
// «ТүркПА-ның», «МПА-мен», "IPU's".
const ACRONYM_SUFFIX = /(?:['’]s|-\p{Ll}{1,5})$/u;
/** «148-Ассамблеясы», «14-пленарлық». */
const GLUED_NUMBER = /^\d+-(?=\p{L}{4})/u;
const DASH = /^[-–—‑]$/;
/** Marks that no name is looked up by; the apostrophe of "Speakers' Summit" is one. */
const QUOTE = /^["'«»“”„‘’]$/;

/**
 * The keys under which a word of a text is looked up: its exact form, its stem, its dictionary forms (Russian),
 * and, for words all in capitals, the acronym.
 */
export function wordKeys(word: string, language: Language, morphology: Morphology): string[] {
  const lower = word.toLowerCase();
  const keys = [`=${lower}`];
  if (language === "kk") keys.push(...kazakhStems(word.replace(GLUED_NUMBER, "")));
  else keys.push(stem(word, language));
  const acronym = word.replace(ACRONYM_SUFFIX, "");
  if (ACRONYM.test(acronym)) keys.push(`!${acronym}`);
  if (language === "ru") {
    for (const { lemma } of morphology.analyze(lower)) {
      const key = `#${lemma}`;
      if (!keys.includes(key)) keys.push(key);
    }
  }
  return keys;
}

/** Words of a written form; dashes and quotation marks do not count, neither here nor in texts. */
export function wordsOf(form: string): Token[] {
  return tokenize(form).filter((token) => !isDash(token) && !isQuote(token));
}

export function isDash(token: Token): boolean {
  return DASH.test(token.text);
}

export function isQuote(token: Token): boolean {
  return QUOTE.test(token.text);
}

export type Keys = string | readonly string[];

/** English articles inside a name come and go: "Senate of (the) Parliament". */
export function isArticle(token: Token, language: Language): boolean {
  return language === "en" && token.lower === "the";
}

export function stemKeys(form: string, language: Language): Keys[] {
  return wordsOf(form)
    .filter((token) => !isArticle(token, language))
    .map((token) => {
      if (ACRONYM.test(token.text)) return `!${token.text}`;
      return language === "kk" ? kazakhKeys(token.text) : stemsOf(token.text, language);
    });
}

/** «Корея», «в Корее», «Ассамблея», «на Ассамблее»: the one Russian ending whose stem changes with the case. */
function stemsOf(word: string, language: Language): Keys {
  if (language !== "ru" || !word.endsWith("ея")) return stem(word, language);
  return [...new Set(placeForms(word).map((form) => stem(form, language)))];
}

/** A Russian place is looked up by its exact case forms: the stem of «Грузия» is that of a common word. */
export function placeKeys(form: string, language: Language): Keys[] {
  const words = wordsOf(form);
  const [only] = words;
  if (language !== "ru" || !only || ACRONYM.test(only.text)) return stemKeys(form, language);
  if (words.length === 1) return [placeForms(only.text).map((name) => `=${name}`)];
  return stemKeys(form, language);
}

export function lemmaKeys(form: string, language: Language, morphology: Morphology): Keys[] {
  if (language !== "ru") return stemKeys(form, language);
  return wordsOf(form).map((token) => {
    if (ACRONYM.test(token.text)) return `!${token.text}`;
    const known = morphology.analyze(token.lower).find((analysis) => analysis.known);
    return known ? `#${known.lemma}` : stem(token.text, "ru");
  });
}
