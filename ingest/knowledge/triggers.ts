import { kazakhVerbForms } from "../text/kazakh-verbs.ts";
import type { Morphology } from "../text/morphology.ts";
import { kazakhStems } from "../text/stems.ts";
import type { Language } from "../types.ts";
import { wordsOf } from "./names.ts";
import type { TriggerRecord } from "./schema.ts";
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

const VERB_TENSES = ["past", "present", "future", "converb", "negative"] as const;
const TENSES = [...VERB_TENSES, "passive"] as const;

/** Keys of a word of a text in a trie of triggers: dictionary forms in Russian, the written form elsewhere. */
export function triggerKeys(lower: string, language: Language, morphology: Morphology): string[] {
  if (language === "ru")
    return [...new Set(morphology.analyze(lower).map(({ lemma }) => lemma)), `=${lower}`];
  return language === "kk" ? [lower, ...kazakhStems(lower).map((stem) => `~${stem}`)] : [lower];
}

export function triggerTrie(records: readonly TriggerRecord[], language: Language): Trie<Trigger> {
  const trie = new Trie<Trigger>();
  for (const record of records) {
    if (language === "ru") {
      for (const form of record.ru.lemmas) trie.add(wordKeys(form), { record, tense: "any" });
      continue;
    }
    const forms = record[language];
    for (const tense of TENSES)
      for (const form of forms[tense]) trie.add(wordKeys(form), { record, tense });
    if (language === "kk") addVerbs(trie, record);
    for (const form of forms.forms) trie.add(nounKeys(form, language), { record, tense: "any" });
  }
  return trie;
}

/** Kazakh verbs in all their forms. */
function addVerbs(trie: Trie<Trigger>, record: TriggerRecord): void {
  for (const forms of record.kk.stems.map(kazakhVerbForms))
    for (const tense of VERB_TENSES)
      for (const form of forms[tense]) trie.add(wordKeys(form), { record, tense });
}

const wordKeys = (form: string): string[] => wordsOf(form).map(({ lower }) => lower);

function nounKeys(form: string, language: Language): string[] {
  const words = wordKeys(form);
  return language === "kk"
    ? words.map((word, index) => (index === words.length - 1 ? `~${word}` : word))
    : words;
}

/** A trie of plain words and set phrases, by language. */
export function phraseTrie(forms: readonly string[]): Trie<true> {
  const trie = new Trie<true>();
  for (const form of forms) trie.add(wordKeys(form), true);
  return trie;
}
