import { remember } from "./memo.ts";
import type { Dictionary, Form } from "./morphology/dictionary.ts";
import { type Guess, guess } from "./morphology/guesses.ts";
import type { Proper } from "./morphology/tags.ts";

export type Case = "nomn" | "gent" | "datv" | "accs" | "ablt" | "loct";
export type Gender = "masc" | "femn" | "neut";
export type Tense = "past" | "pres" | "futr";

/** One reading of a Russian word form, in OpenCorpora's terms. */
export interface Analysis {
  readonly lemma: string;
  readonly pos: string;
  readonly case: Case | null;
  readonly gender: Gender | null;
  readonly plural: boolean;
  readonly tense: Tense | null;
  /** Given name, surname, patronymic or place, where the dictionary says so. */
  readonly proper: Proper | null;
  readonly animate: boolean;
  /** In the dictionary, not guessed from the ending. */
  readonly known: boolean;
}

/** What a form is to be read as, and whether one of many is asked for: «сенаторы» → «сенатор». */
interface NominativeOf {
  readonly noun: boolean;
  readonly plural: boolean;
  readonly gender: Gender | null;
  readonly one?: boolean;
}

const ADJECTIVES = ["ADJF", "PRTF", "NUMR", "NPRO"];
const FUNCTION_WORDS = ["PREP", "CONJ"];
const CYRILLIC = /^[а-яё]/;
const MILLION = 1e6;

/** Readings of Russian word forms, most likely first; every form is analyzed once. */
export class Morphology {
  readonly #dictionary: Dictionary;
  readonly #byKind = new Map<string, (form: string) => string | null>();
  readonly #analyses = remember((form): readonly Analysis[] => this.#read(form).map(toAnalysis));

  readonly #genitives = remember((form) => this.#findGenitive(form));

  constructor(dictionary: Dictionary) {
    this.#dictionary = dictionary;
  }

  /** The readings of a form; none for one in another script. */
  analyze(word: string): readonly Analysis[] {
    return this.#analyses(word.toLowerCase());
  }

  /**
   * The nominative of a noun, or of an adjective or participle that goes with one: «карты» → «карта»,
   * «дорожной» + femn → «дорожная». Lower case; null when no reading of the form is of the asked kind.
   */
  nominative(word: string, as: NominativeOf): string | null {
    return this.#nominatives(as)(word.toLowerCase());
  }

  /** Of one, not of many: «парламентов» → «парламента»; null for what is no plural genitive of a noun. */
  genitiveOfOne(word: string): string | null {
    return this.#genitives(word.toLowerCase());
  }

  /** One memory for each kind of reading asked for. */
  #nominatives({
    noun,
    plural,
    gender,
    one = false,
  }: NominativeOf): (form: string) => string | null {
    const kind = `${noun} ${plural} ${gender} ${one}`;
    const known = this.#byKind.get(kind);
    if (known) return known;
    const made = remember((form) => this.#findNominative(form, { noun, plural, gender, one }));
    this.#byKind.set(kind, made);
    return made;
  }

  #findGenitive(word: string): string | null {
    const [likeliest] = this.#read(word);
    const { tag, form } = likeliest ?? {};
    const isMany = tag?.pos === "NOUN" && tag.plural && tag.case === "gent";
    return isMany && form ? this.#dictionary.inflect(form, ["gent", "sing"]) : null;
  }

  #findNominative(form: string, { noun, plural, gender, one }: NominativeOf): string | null {
    const fitting = this.#read(form).find(({ tag }) =>
      noun
        ? tag.pos === "NOUN" && tag.plural === plural
        : ADJECTIVES.includes(tag.pos) && tag.plural === plural,
    );
    if (!fitting?.form) return null;
    const number = plural && !one ? "plur" : noun ? "sing" : gender;
    // The dictionary keeps «первый» among the forms of «один», «высший» among those of «высокий».
    const kind = ["Anum", "Supr"].filter((grammeme) => fitting.tag.has(grammeme));
    const found = this.#dictionary.inflect(fitting.form, [
      "nomn",
      ...kind,
      ...(number ? [number] : []),
    ]);
    // «высшего» and «высочайшего» are superlatives of one word.
    return form.startsWith("высш") ? (found?.replace(/^высочайш/u, "высш") ?? null) : found;
  }

  #read(form: string): readonly Reading[] {
    if (!CYRILLIC.test(form)) return [];
    const forms = this.#dictionary.forms(form);
    const readings =
      forms.length > 0
        ? weighed(forms, this.#dictionary)
        : guess(form, this.#dictionary).map((guessed) => ({ known: false, ...guessed }));
    return readings.sort((left, right) => right.score - left.score);
  }
}

interface Reading extends Guess {
  readonly known: boolean;
}

/** Forms by how often they were counted; one nobody counted is taken for a sure one. */
function weighed(forms: readonly Form[], dictionary: Dictionary): Reading[] {
  // «в» is a preposition, not «век»; «и» is a conjunction, not «исполняющий».
  const isFunctionWord = forms.some(({ tag }) => FUNCTION_WORDS.includes(tag.pos));
  const words = isFunctionWord ? forms.filter(({ tag }) => !tag.has("Abbr")) : forms;
  return words.map((form) => {
    const chance = dictionary.chance(form);
    return {
      form,
      lemma: dictionary.lemma(form),
      tag: form.tag,
      score: chance === null ? 1 : chance / MILLION,
      known: true,
    };
  });
}

function toAnalysis({ lemma, tag, known }: Reading): Analysis {
  const { pos, case: kase, gender, plural, tense, proper, animate } = tag;
  return { lemma, pos, case: kase, gender, plural, tense, proper, animate, known };
}
