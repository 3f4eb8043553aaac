import { remember } from "../memo.ts";
import { Dawg } from "./dawg.ts";
import { readTag, type Tag } from "./tags.ts";

/** A form of a word: the paradigm it follows and its place there. */
export interface Form {
  readonly word: string;
  readonly paradigm: number;
  readonly place: number;
  readonly tag: Tag;
}

/** How words with an ending go, as a form without its beginning, and how many do. */
export interface Ending extends Form {
  readonly count: number;
  /** One for the same form of the same word, whatever the length of the ending. */
  readonly key: number;
}

/** What some word forms have before their base: «наилучший», «побыстрее». */
export const FORM_PREFIXES = ["", "по", "наи"] as const;

/** The dictionaries of OpenCorpora (CC BY-SA) that npm `az` carries. */
export class Dictionary {
  readonly #words: Dawg;
  readonly #chances: Dawg;
  /** One for each of `FORM_PREFIXES`. */
  readonly #endingsOf: readonly ((last: string) => readonly Ending[])[];
  readonly #suffixes: readonly string[];
  readonly #tagTexts: readonly string[];
  readonly #tags: Tag[] = [];
  /** Of each paradigm the suffixes, tags and prefixes of all its forms, one list after the other. */
  readonly #paradigms: readonly Uint16Array[];

  /** `read` gives the content of one of its files. */
  constructor(read: (file: string) => Buffer) {
    const json = (file: string): readonly string[] => JSON.parse(read(file).toString());
    this.#words = new Dawg(read("words.dawg"));
    this.#chances = new Dawg(read("p_t_given_w.intdawg"));
    this.#endingsOf = FORM_PREFIXES.map((_, at) => {
      const dawg = new Dawg(read(`prediction-suffixes-${at}.dawg`));
      return remember((last) => this.#readEndings(last, dawg));
    });
    this.#suffixes = json("suffixes.json");
    this.#tagTexts = json("gramtab-opencorpora-int.json");
    this.#paradigms = unpack(read("paradigms.array"));
  }

  /** The words a form in lower case may be of; names are none, for they have a capital. */
  forms(form: string): Form[] {
    const found: Form[] = [];
    for (const { word, node } of this.#words.spellings(form)) {
      for (const [paradigm = 0, place = 0] of this.#words.entries(node, 2)) {
        const tag = this.#tagOf(paradigm, place);
        if (!tag.capitalized) found.push({ word, paradigm, place, tag });
      }
    }
    return found;
  }

  /** The same, names among them. */
  allForms(form: string): Form[] {
    return this.#words.spellings(form).flatMap(({ word, node }) =>
      this.#words.entries(node, 2).map(([paradigm = 0, place = 0]) => ({
        word,
        paradigm,
        place,
        tag: this.#tagOf(paradigm, place),
      })),
    );
  }

  /** How dictionary words with such a last part go, of those that new words may follow. */
  endings(last: string, prefix: number): readonly Ending[] {
    return this.#endingsOf[prefix]?.(last) ?? [];
  }

  #readEndings(last: string, endings: Dawg): Ending[] {
    return endings.spellings(last).flatMap(({ word, node }) =>
      endings
        .entries(node, 3)
        .map(([count = 0, paradigm = 0, place = 0]) => ({
          word,
          paradigm,
          place,
          tag: this.#tagOf(paradigm, place),
          count,
          key: ((paradigm << 9) + place) * 32 + replaced(word, last),
        }))
        .filter(({ tag }) => tag.productive && !tag.capitalized),
    );
  }

  /** How often the form stands for this word rather than another, in millionths; null where nobody counted. */
  chance({ word, tag }: Form): number | null {
    return this.#chances.value(`${word}:${tag.text}`);
  }

  /** The dictionary form of the word. */
  lemma(form: Form): string {
    return this.#spell(form, 0);
  }

  /** The first form of the word that has all grammemes; null when none has. */
  inflect(form: Form, grammemes: readonly string[]): string | null {
    const places = this.#places(form.paradigm);
    for (let place = 0; place < places; place++) {
      const { has } = this.#tagOf(form.paradigm, place);
      if (grammemes.every(has)) return this.#spell(form, place);
    }
    return null;
  }

  /** Another form of the same word. */
  #spell({ word, paradigm, place }: Form, other: number): string {
    const base = word.slice(
      this.#prefix(paradigm, place).length,
      word.length - this.#suffix(paradigm, place).length,
    );
    return this.#prefix(paradigm, other) + base + this.#suffix(paradigm, other);
  }

  #suffix(paradigm: number, place: number): string {
    return this.#suffixes[this.#paradigms[paradigm]?.[place] ?? 0] ?? "";
  }

  #prefix(paradigm: number, place: number): string {
    return (
      FORM_PREFIXES[this.#paradigms[paradigm]?.[2 * this.#places(paradigm) + place] ?? 0] ?? ""
    );
  }

  #places(paradigm: number): number {
    return (this.#paradigms[paradigm]?.length ?? 0) / 3;
  }

  #tagOf(paradigm: number, place: number): Tag {
    const id = this.#paradigms[paradigm]?.[this.#places(paradigm) + place] ?? 0;
    const known = this.#tags[id];
    if (known) return known;
    const tag = readTag(this.#tagTexts[id] ?? "");
    this.#tags[id] = tag;
    return tag;
  }
}

/** A bit for each letter, from the end, that is spelled otherwise than written. */
function replaced(spelled: string, written: string): number {
  let places = 0;
  for (let at = 1; at <= spelled.length; at++)
    if (spelled.at(-at) !== written.at(-at)) places |= 1 << (at - 1);
  return places;
}

function unpack(packed: Buffer): Uint16Array[] {
  const numbers = new Uint16Array(packed.buffer, packed.byteOffset, packed.length / 2);
  const rows: Uint16Array[] = [];
  for (let at = 1; rows.length < (numbers[0] ?? 0); ) {
    const length = numbers[at] ?? 0;
    rows.push(numbers.subarray(at + 1, at + 1 + length));
    at += 1 + length;
  }
  return rows;
}
