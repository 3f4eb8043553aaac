import type { Reading } from "../../ingest/stages.ts";
import { keyTokens } from "../../ingest/text/transliteration.ts";

const WORD = /[\p{L}\p{M}\d]+(?:['’ʻ`][\p{L}\p{M}]+)*/gu;
/** Words such as «и», "of" that tell nothing of a name. */
const SHORT = 2;
/** Case and possession endings: as much as a written form may lack of the nominative, and add to it. */
const ENDING = 2;
const SUFFIX = 6;
/** Patronymics, initials and the like between the words of one name. */
const GAP = 2;

/** Whether names stand in an article, in whatever case, script or order. */
export interface Occurrences {
  /** All words of the name close together in one sentence. */
  readonly hasPerson: (name: string) => boolean;
  /** All words of the title in one sentence. */
  readonly hasTitle: (title: string) => boolean;
}

export const occurrencesIn = (readings: readonly Reading[]): Occurrences => {
  const sentences = readings.map(({ sentence }) => wordKeys(sentence.text));
  return {
    hasPerson: (name) => {
      const words = wordKeys(name);
      if (words.length === 0) return false;
      return sentences.some((sentence) =>
        sentence.some((_, start) =>
          containsAll(sentence.slice(start, start + words.length + GAP), words),
        ),
      );
    },
    hasTitle: (title) => {
      const words = wordKeys(title);
      const telling = words.filter((word) => word.length > SHORT);
      const sought = telling.length > 0 ? telling : words;
      return sought.length > 0 && sentences.some((sentence) => containsAll(sentence, sought));
    },
  };
};

/** Each word on its own, independent of script: «Гафаровой» → `kafarovoi`. */
const wordKeys = (text: string): string[] =>
  (text.match(WORD) ?? []).flatMap((word) => keyTokens(word).join("") || []);

const containsAll = (written: readonly string[], sought: readonly string[]): boolean =>
  sought.every((word) => written.some((form) => isFormOf(form, word)));

const isFormOf = (form: string, word: string): boolean => {
  if (word.length <= SHORT)
    return form === word || (form.startsWith(word) && form.length <= word.length + ENDING);
  const stem = word.slice(0, Math.max(SHORT + 1, word.length - ENDING));
  return form.startsWith(stem) && form.length <= word.length + SUFFIX;
};
