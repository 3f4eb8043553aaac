import type { Case, Gender, Tense } from "../morphology.ts";

/** What a grammatical tag of OpenCorpora says: «NOUN,anim,masc sing,gent». */
export interface Tag {
  readonly text: string;
  readonly pos: string;
  readonly case: Case | null;
  readonly gender: Gender | null;
  readonly plural: boolean;
  readonly tense: Tense | null;
  readonly proper: Proper | null;
  readonly animate: boolean;
  /** Words like it may be made anew, so an unknown word may be one. */
  readonly productive: boolean;
  /** Written with a capital. */
  readonly capitalized: boolean;
  /** Equal for forms that may be joined by a hyphen. */
  readonly agreement: string;
  readonly has: (grammeme: string) => boolean;
}

export type Proper = (typeof PROPER)[number];

const PROPER = ["Name", "Surn", "Patr", "Geox", "Orgn"] as const;
const CASES = ["nomn", "gent", "datv", "accs", "ablt", "loct"] as const;
const GENDERS = ["masc", "femn", "neut"] as const;
const TENSES = ["past", "pres", "futr"] as const;
const NUMBERS = ["sing", "plur"] as const;
const PERSONS = ["1per", "2per", "3per"] as const;
/** Cases that only some words have, under the ones they serve for. */
const RARE_CASES: Readonly<Record<string, Case>> = {
  voct: "nomn",
  gen1: "gent",
  gen2: "gent",
  acc2: "accs",
  loc1: "loct",
  loc2: "loct",
};
const CLOSED = ["NUMR", "NPRO", "PRED", "PREP", "CONJ", "PRCL", "INTJ", "Apro"];
const CAPITALIZED = ["Name", "Surn", "Patr", "Geox", "Init"];

export function readTag(text: string): Tag {
  const grammemes = new Set(text.split(/[ ,]/));
  for (const grammeme of [...grammemes]) {
    const common = RARE_CASES[grammeme];
    if (common) grammemes.add(common);
  }
  const has = (grammeme: string) => grammemes.has(grammeme);
  const [pos = ""] = grammemes;
  const kase = CASES.find(has) ?? null;
  const tense = TENSES.find(has) ?? null;
  return {
    text,
    pos,
    case: kase,
    gender: GENDERS.find(has) ?? null,
    plural: has("plur"),
    tense,
    proper: PROPER.find(has) ?? null,
    animate: has("anim"),
    productive: !CLOSED.some(has),
    capitalized: CAPITALIZED.some(has),
    agreement: [pos, NUMBERS.find(has), kase, PERSONS.find(has), tense].join(" "),
    has,
  };
}
