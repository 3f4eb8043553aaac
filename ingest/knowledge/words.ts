import { nominativesOf } from "../text/inflection.ts";
import { rememberBy } from "../text/memo.ts";
import type { Analysis, Case, Morphology } from "../text/morphology.ts";
import type { Token } from "../text/tokens.ts";
import type { Language } from "../types.ts";
import { type GazetteerName, wordKeys } from "./names.ts";
import type { Branch, Trie } from "./trie.ts";
import { type Trigger, triggerKeys } from "./triggers.ts";

/** What a written form is compared with. */
export interface Lore {
  readonly language: Language;
  readonly morphology: Morphology;
  readonly names: Trie<GazetteerName>;
  readonly triggers: Trie<Trigger>;
}

const NONE: readonly never[] = [];

/** A written form, with what dictionary and gazetteers say of it; each thing is found out once, when asked for. */
export class Word {
  readonly text: string;
  readonly lower: string;
  /** What grammars found out of the form, under the function that found it. */
  readonly answers = new Map<unknown, unknown>();
  readonly #kind: Token["kind"];
  readonly #lore: Lore;
  #analyses: readonly Analysis[] | null = null;
  #cases: readonly Case[] | null = null;
  #nouns: readonly Analysis[] | null = null;
  #nounCases: readonly Case[] | null = null;
  #lemmas: readonly string[] | null = null;
  #nominatives: readonly string[] | null = null;
  #keys: readonly string[] | null = null;
  #names: readonly Branch<GazetteerName>[] | null = null;
  #triggerKeys: readonly string[] | null = null;
  #triggers: readonly Branch<Trigger>[] | null = null;

  constructor({ text, lower, kind }: Token, lore: Lore) {
    this.text = text;
    this.lower = lower;
    this.#kind = kind;
    this.#lore = lore;
  }

  /** Dictionary readings of a Russian word; none in other languages. */
  get analyses(): readonly Analysis[] {
    const { language, morphology } = this.#lore;
    this.#analyses ??=
      language === "ru" && this.#kind === "word" ? morphology.analyze(this.lower) : NONE;
    return this.#analyses;
  }

  /** The readings as a noun. */
  get nouns(): readonly Analysis[] {
    this.#nouns ??= this.analyses.filter(({ pos }) => pos === "NOUN");
    return this.#nouns;
  }

  /** The cases a Russian word may stand in. */
  get cases(): readonly Case[] {
    this.#cases ??= casesOf(this.analyses);
    return this.#cases;
  }

  /** The cases it may stand in as a noun. */
  get nounCases(): readonly Case[] {
    this.#nounCases ??= casesOf(this.nouns);
    return this.#nounCases;
  }

  /** The form in lower case and its dictionary forms. */
  get lemmas(): readonly string[] {
    this.#lemmas ??= [...new Set([this.lower, ...this.analyses.map(({ lemma }) => lemma)])];
    return this.#lemmas;
  }

  /** Nominatives the form may have as a name, lower case. */
  get nominatives(): readonly string[] {
    this.#nominatives ??= nominativesOf(this.text, this.#lore.language);
    return this.#nominatives;
  }

  /** What the form is looked up by among the names of gazetteers. */
  get keys(): readonly string[] {
    const { language, morphology } = this.#lore;
    this.#keys ??= this.#kind === "punctuation" ? NONE : wordKeys(this.text, language, morphology);
    return this.#keys;
  }

  /** Beginnings of the names that open with the word. */
  get names(): readonly Branch<GazetteerName>[] {
    this.#names ??= this.#lore.names.open(this.keys);
    return this.#names;
  }

  /** What the form is looked up by among triggers. */
  get triggerKeys(): readonly string[] {
    const { language, morphology } = this.#lore;
    this.#triggerKeys ??=
      this.#kind === "punctuation" ? NONE : triggerKeys(this.lower, language, morphology);
    return this.#triggerKeys;
  }

  /** Beginnings of the triggers that open with the word. */
  get triggers(): readonly Branch<Trigger>[] {
    this.#triggers ??= this.#lore.triggers.open(this.triggerKeys);
    return this.#triggers;
  }
}

/** Each case once. */
export function casesOf(analyses: readonly Analysis[]): readonly Case[] {
  return [...new Set(analyses.flatMap((analysis) => analysis.case ?? NONE))];
}

/** The words of a language; tokens of one form share a word. */
export const wordsOf = (lore: Lore): ((token: Token) => Word) =>
  rememberBy(
    ({ text }) => text,
    (token) => new Word(token, lore),
  );
