import { isKazakhLatin } from "./kazakh-latin.ts";

const MARKUP = /&(?:amp;)*#?\w{2,8};|<[^<>]{1,200}>|https?:\S+/gu;
const WORD = /\p{L}+/gu;
const LATIN = /^\p{Script=Latin}/u;
const CYRILLIC = /^\p{Script=Cyrillic}/u;
/** Letters that neither Russian nor Kazakh has: of Uzbek, Tajik, Ukrainian, Belarusian, Serbian, Macedonian. */
const FOREIGN_LETTER = /[ўҳҷӣӯїєґјљњђћџќѓ]/iu;
/** Letters that Kazakh shares with Kyrgyz, Mongolian and others, and letters that only it has besides. */
const SHARED_LETTER = /[ңөү]/iu;
const KAZAKH_LETTER = /[әіқғұһ]/iu;
const ENGLISH_WORDS = new Set(
  "the of and to in a for on with that by at from as is was were has have an it its he she his her will said be are this which their they".split(
    " ",
  ),
);
/** Fewer words tell nothing. */
const FEWEST = 20;
const FOREIGN_SHARE = 0.04;
const KAZAKH_SHARE = 0.02;
const ENGLISH_SHARE = 0.1;

/** Why a text is in none of the languages that are read; null where nothing speaks against it. */
export function foreignness(text: string): string | null {
  const words = text.replace(MARKUP, " ").match(WORD) ?? [];
  if (words.length < FEWEST) return null;
  const latin = words.filter((word) => LATIN.test(word));
  const cyrillic = words.filter((word) => CYRILLIC.test(word));
  if (latin.length + cyrillic.length < words.length / 2)
    return "the text is in another script than Cyrillic or Latin";
  if (latin.length > cyrillic.length)
    return share(latin, (word) => ENGLISH_WORDS.has(word.toLowerCase())) < ENGLISH_SHARE &&
      !isKazakhLatin(text)
      ? "the text is in Latin letters, but not in English"
      : null;
  const isKyrgyz =
    share(cyrillic, has(SHARED_LETTER)) > FOREIGN_SHARE &&
    share(cyrillic, has(KAZAKH_LETTER)) < KAZAKH_SHARE;
  return isKyrgyz || share(cyrillic, has(FOREIGN_LETTER)) > FOREIGN_SHARE
    ? "the text is in Cyrillic letters, but neither in Russian nor in Kazakh"
    : null;
}

const has = (letter: RegExp) => (word: string) => letter.test(word);

const share = (words: readonly string[], test: (word: string) => boolean): number =>
  words.filter(test).length / Math.max(1, words.length);
