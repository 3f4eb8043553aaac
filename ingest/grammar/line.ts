import type { Knowledge } from "../knowledge/load.ts";
import { type GazetteerName, isArticle, isDash, isQuote } from "../knowledge/names.ts";
import type { Word } from "../knowledge/words.ts";
import type { Sentence } from "../sentences.ts";
import type { BodyMention } from "../stages.ts";
import type { Analysis, Case, Morphology } from "../text/morphology.ts";
import type { Token } from "../text/tokens.ts";
import type { Language } from "../types.ts";
import { type Hit, type HitOf, typeOf } from "./hits.ts";
import { isInsidePost, isKazakhOrdinal } from "./kazakh/ordinals.ts";

const NOTHING: readonly never[] = [];
const NO_HITS: readonly Hit[] = NOTHING;

/** A sentence with what the gazetteers and the dictionary say of its tokens, looked up once and on demand. */
export class Line {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly language: Language;
  readonly knowledge: Knowledge;
  /** Bodies by the abbreviations the article gives them; filled in before anything is asked. */
  abbreviations: ReadonlyMap<string, BodyMention> = new Map();
  readonly #answers = new Map<string, unknown>();
  readonly #answersAt = new Map<(line: Line, index: number) => unknown, unknown[]>();
  readonly #words: readonly Word[];
  readonly #hits: (readonly Hit[])[] = [];
  /** Tokens that names are made of: dashes, quotation marks and Kazakh ordinals inside a name do not count. */
  readonly #solid: readonly number[];
  readonly #solidIndex: readonly number[];

  constructor(sentence: Sentence, language: Language, knowledge: Knowledge) {
    this.sentence = sentence;
    this.tokens = sentence.tokens;
    this.language = language;
    this.knowledge = knowledge;
    this.#words = this.tokens.map(knowledge.words(language));
    const solid: number[] = [];
    const places: number[] = [];
    for (const [index, token] of this.tokens.entries()) {
      if (!this.#isSolid(token, index)) continue;
      places[index] = solid.length;
      solid.push(index);
    }
    this.#solid = solid;
    this.#solidIndex = places;
  }

  get morphology(): Morphology {
    return this.knowledge.morphology;
  }

  at(index: number): Token | undefined {
    return this.tokens[index];
  }

  /** What is known of a token's written form, wherever it stands. */
  word(index: number): Word | undefined {
    return this.#words[index];
  }

  lower(index: number): string {
    return this.tokens[index]?.lower ?? "";
  }

  is(index: number, ...words: readonly string[]): boolean {
    return words.includes(this.lower(index));
  }

  /** Gazetteer names that start at a token, longest first. */
  hits(index: number): readonly Hit[] {
    const known = this.#hits[index];
    if (known) return known;
    const place = this.#solidIndex[index];
    const hits = place === undefined ? NO_HITS : this.#find(index, place);
    this.#hits[index] = hits;
    return hits;
  }

  /** The longest name of one kind that starts at a token and passes `test`. */
  hit<Type extends GazetteerName["type"]>(
    index: number,
    type: Type,
    test: ((value: Extract<GazetteerName, { type: Type }>) => boolean) | null = null,
  ): HitOf<Type> | null {
    for (const hit of this.hits(index)) {
      if (hit.type !== null && hit.type !== type) continue;
      if (hit.type !== null && test === null) return hit as Hit & HitOf<Type>;
      const values = hit.values.filter(
        (value): value is Extract<GazetteerName, { type: Type }> =>
          value.type === type &&
          (test === null || test(value as Extract<GazetteerName, { type: Type }>)),
      );
      if (values.length > 0) return { last: hit.last, values };
    }
    return null;
  }

  /** Dictionary readings of a Russian token; none in other languages. */
  analyze(index: number): readonly Analysis[] {
    return this.#words[index]?.analyses ?? NOTHING;
  }

  /** The cases a Russian token may stand in. */
  cases(index: number): readonly Case[] {
    return this.#words[index]?.cases ?? NOTHING;
  }

  /** What is asked of the whole sentence again and again, found once. */
  once<Value>(question: string, find: () => Value): Value {
    const known = this.#answers.get(question);
    if (known !== undefined) return known as Value;
    const found = find();
    this.#answers.set(question, found);
    return found;
  }

  /** What is asked of a token again and again, found once; `find` itself is the question. */
  onceAt<Value>(find: (line: Line, index: number) => Value, index: number): Value {
    let answers = this.#answersAt.get(find);
    if (!answers) {
      answers = [];
      this.#answersAt.set(find, answers);
    }
    const known = answers[index];
    if (known !== undefined) return known as Value;
    const found = find(this, index);
    answers[index] = found;
    return found;
  }

  /** What the written form of a token tells wherever it stands, found once for all articles; `find` looks at nothing else. */
  onceFor<Value>(find: (line: Line, index: number) => Value, index: number): Value | null {
    const word = this.#words[index];
    if (word === undefined) return null;
    const known = word.answers.get(find);
    if (known !== undefined) return known as Value;
    const found = find(this, index);
    word.answers.set(find, found);
    return found;
  }

  /** The text of tokens `[first, last)`. */
  text(first: number, last: number): string {
    if (last <= first) return "";
    const start = this.tokens[first]?.start ?? 0;
    const end = this.tokens[last - 1]?.end ?? start;
    return this.sentence.text.slice(start - this.sentence.start, end - this.sentence.start);
  }

  #isSolid(token: Token, index: number): boolean {
    if (token.kind === "punctuation") return !(isDash(token) || isQuote(token));
    if (isArticle(token, this.language)) return false;
    return !(
      this.language === "kk" &&
      (isKazakhOrdinal(token) || isInsidePost(this.tokens, index))
    );
  }

  #find(index: number, place: number): readonly Hit[] {
    const opened = this.#words[index]?.names ?? NOTHING;
    if (opened.length === 0) return NO_HITS;
    const first = this.tokens[index];
    const hits: Hit[] = [];
    const names = this.knowledge.names(this.language);
    for (const { end, values } of names.matchesFrom(opened, place, this.#keysOf)) {
      const lastSolid = this.#solid[end - 1];
      if (lastSolid === undefined) continue;
      const isShort =
        this.tokens[lastSolid + 1]?.text === "." && this.tokens[lastSolid + 2] !== undefined;
      const type = typeOf(values);
      // Only places and, in English, posts are asked more.
      const isSure = type === "chamber" || type === "organization" || type === "forum";
      const admitted = isSure
        ? values
        : values.filter((value) => this.#admits(value, first, isShort));
      if (admitted.length > 0)
        hits.push({ last: lastSolid + 1, values: admitted, type: type ?? typeOf(admitted) });
    }
    return hits;
  }

  /** Places are written with a capital: «Дания», but «дания» is nothing. "Sen. Poe" is a senator, "Hun Sen" is none. */
  #admits(value: GazetteerName, first: Token | undefined, isShort: boolean): boolean {
    if (!first) return false;
    if (value.type === "post" && this.language === "en")
      return !this.knowledge.abbreviations.en.has(value.surface) || isShort;
    if (value.type !== "country") return true;
    return value.form === "adjective" && this.language !== "en" ? true : first.capitalized;
  }

  readonly #keysOf = (place: number): readonly string[] => {
    const index = this.#solid[place];
    return index === undefined ? NOTHING : (this.#words[index]?.keys ?? NOTHING);
  };
}
