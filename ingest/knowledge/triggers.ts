import type { Morphology } from "../text/morphology.ts";
import { kazakhStems } from "../text/stems.ts";
import type { Language } from "../types.ts";
import { wordsOf } from "./names.ts";
import type { TriggerRecord, TriggersFile } from "./schema.ts";
import { Trie } from "./trie.ts";

export type TriggerTense =
  | "past"
  | "present"
  | "future"
  | "converb"
  | "negative"
  | "passive"
  | "any";

/** A written or dictionary form that signals a predicate. `any`: the tense follows from morphology. */
export interface Trigger {
  readonly record: TriggerRecord;
  readonly tense: TriggerTense;
}

const TENSES = ["past", "present", "future", "converb", "negative", "passive"] as const;

/** Keys of a word of a text in a trie of triggers: dictionary forms in Russian, the written form elsewhere. */
export function triggerKeys(lower: string, language: Language, morphology: Morphology): string[] {
  if (language === "ru")
    return [...new Set(morphology.analyze(lower).map(({ lemma }) => lemma)), `=${lower}`];
  return language === "kk" ? [lower, ...kazakhStems(lower).map((stem) => `~${stem}`)] : [lower];
}

export function triggerTries(file: TriggersFile): Readonly<Record<Language, Trie<Trigger>>> {
  const tries = { ru: new Trie<Trigger>(), kk: new Trie<Trigger>(), en: new Trie<Trigger>() };
  for (const record of file.triggers) {
    for (const form of record.ru.lemmas)
      tries.ru.add(
        wordsOf(form).map(({ lower }) => lower),
        { record, tense: "any" },
      );
    for (const language of ["kk", "en"] as const) {
      const forms = record[language];
      for (const tense of TENSES)
        for (const form of forms[tense])
          tries[language].add(
            wordsOf(form).map(({ lower }) => lower),
            { record, tense },
          );
      for (const form of forms.forms)
        tries[language].add(nounKeys(form, language), { record, tense: "any" });
    }
  }
  return tries;
}

function nounKeys(form: string, language: Language): string[] {
  const words = wordsOf(form).map(({ lower }) => lower);
  return language === "kk"
    ? words.map((word, index) => (index === words.length - 1 ? `~${word}` : word))
    : words;
}

/** A trie of plain words and set phrases, by language. */
export function phraseTrie(forms: readonly string[]): Trie<true> {
  const trie = new Trie<true>();
  for (const form of forms)
    trie.add(
      wordsOf(form).map(({ lower }) => lower),
      true,
    );
  return trie;
}
