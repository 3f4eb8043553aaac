import az from "az";
import { remember } from "./memo.ts";

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
  readonly proper: "Name" | "Surn" | "Patr" | "Geox" | "Orgn" | null;
  readonly animate: boolean;
  /** In the dictionary, not guessed from the ending. */
  readonly known: boolean;
}

/**
 * Readings of Russian word forms, most likely first. Wraps npm `az` (dictionaries of OpenCorpora, CC BY-SA),
 * so that another analyzer can take its place; every form is analyzed once.
 */
export class Morphology {
  readonly #byKind = new Map<string, (form: string) => string | null>();
  readonly #analyses = remember((form): readonly Analysis[] =>
    CYRILLIC.test(form) ? az.Morph(form, { typos: 0, stutter: 0 }).map(toAnalysis) : [],
  );

  /** Loads the dictionaries; rejects when they cannot be read. */
  static load(): Promise<Morphology> {
    return new Promise((resolve, reject) => {
      az.Morph.init((error) => (error ? reject(error) : resolve(new Morphology())));
    });
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

  /** One memory for each kind of reading asked for. */
  #nominatives({ noun, plural, gender }: NominativeOf): (form: string) => string | null {
    const kind = `${noun} ${plural} ${gender}`;
    const known = this.#byKind.get(kind);
    if (known) return known;
    const made = remember((form) => findNominative(form, { noun, plural, gender }));
    this.#byKind.set(kind, made);
    return made;
  }
}

function findNominative(form: string, as: NominativeOf): string | null {
  if (!CYRILLIC.test(form)) return null;
  const fitting = az
    .Morph(form, { typos: 0, stutter: 0 })
    .find(({ tag }) =>
      as.noun
        ? tag.POS === "NOUN" && (tag.NMbr === "plur") === as.plural
        : ADJECTIVES.includes(tag.POS) && (as.plural ? tag.NMbr === "plur" : tag.NMbr !== "plur"),
    );
  const number = as.plural ? "plur" : as.noun ? "sing" : as.gender;
  return fitting?.inflect(["nomn", ...(number ? [number] : [])])?.word ?? null;
}

/** What a form is to be read as. */
interface NominativeOf {
  readonly noun: boolean;
  readonly plural: boolean;
  readonly gender: Gender | null;
}

const ADJECTIVES = ["ADJF", "PRTF", "NUMR", "NPRO"];
const CYRILLIC = /^[а-яё]/;
const PROPER = ["Name", "Surn", "Patr", "Geox", "Orgn"] as const;

function toAnalysis(parse: ReturnType<typeof az.Morph>[number]): Analysis {
  const { tag } = parse;
  const has = (grammeme: string) => tag.stat.includes(grammeme) || tag.flex.includes(grammeme);
  const tense = (["past", "pres", "futr"] as const).find(has) ?? null;
  return {
    lemma: parse.normalize(false).word,
    pos: tag.POS,
    case: toCase(tag.CAse),
    gender: (["masc", "femn", "neut"] as const).find((gender) => tag.GNdr === gender) ?? null,
    plural: tag.NMbr === "plur",
    tense,
    proper: PROPER.find(has) ?? null,
    animate: has("anim"),
    known: parse.parser === "Dictionary",
  };
}

const CASES = {
  nomn: "nomn",
  gent: "gent",
  gen1: "gent",
  gen2: "gent",
  datv: "datv",
  accs: "accs",
  ablt: "ablt",
  loct: "loct",
  loc2: "loct",
} as const;

function toCase(value: string | undefined): Case | null {
  return CASES[value as keyof typeof CASES] ?? null;
}
