import type { Case } from "../text/morphology.ts";
import type { Line } from "./line.ts";
import { readWord } from "./name-readings.ts";
import type { NameWord } from "./name-words.ts";
import type { NameContext } from "./names.ts";
import { asianWords } from "./russian/asian-names.ts";

export interface Nominative {
  readonly display: string;
  readonly alternatives: readonly string[];
  readonly cases: readonly Case[];
  readonly gender: "masc" | "femn" | null;
  /** All words can stand in one case: «Илккой Канервой», but not «Канервой Нарышкин». */
  readonly agrees: boolean;
}

interface Option {
  readonly display: string;
  readonly kase: Case;
  readonly gender: "masc" | "femn";
  readonly score: number;
  readonly own: boolean;
  readonly agrees: boolean;
  /** A post before the name settles its case: «с премьер-министром Фуком» is no nominative. */
  readonly bound: boolean;
}

const CASES: readonly Case[] = ["nomn", "gent", "datv", "accs", "ablt", "loct"];
const GENDERS = ["masc", "femn"] as const;
const WEIGHT = { expected: 0.8, nominative: 0.15, disagreeing: -1 };

/**
 * The words' nominative under the one case and gender that suits all of them best. Kazakh and English inflect the
 * last word only: «Ерлан Қошановпен», "Sahiba Gafarova's".
 */
export function toNominative(
  line: Line,
  words: readonly NameWord[],
  context: NameContext,
): Nominative {
  const options = optionsOf(line, words, context);
  const best = options.reduce((most, option) => (compare(option, most) < 0 ? option : most));
  const close = options
    .filter(({ score, bound }) => best.score - score < 1 && (!best.bound || bound))
    .sort(compare);
  const same = close.filter(({ display }) => display === best.display);
  const genders = new Set(
    same.filter(({ score }) => best.score - score < 0.05).map(({ gender }) => gender),
  );
  return {
    display: best.display,
    agrees: best.agrees,
    alternatives: [...new Set(close.map(({ display }) => display))].filter(
      (form) => form !== best.display,
    ),
    cases: [
      ...new Set(same.filter(({ score }) => best.score - score < 0.9).map(({ kase }) => kase)),
    ],
    gender: genders.size === 1 && (best.own || context.gender !== null) ? best.gender : null,
  };
}

function compare(left: Option, right: Option): number {
  return Number(right.bound) - Number(left.bound) || right.score - left.score;
}

/** The words read in each case as a man's and as a woman's name. */
function optionsOf(line: Line, words: readonly NameWord[], context: NameContext): Option[] {
  const last = words.findLast(({ kind }) => kind === "word");
  // «с Ким Чин Маном»: such a name declines in the last word only.
  const isAsian = asianWords(line, words[0]?.first ?? 0) === words.length;
  const read = words.map((word) =>
    word.kind === "word" && (!isAsian || word === last)
      ? readWord(line, word, word === last, context.evidence)
      : word.text,
  );
  const acted = genderOfVerb(line, (words[0]?.first ?? 0) - 1);
  const options: Option[] = [];
  for (const kase of CASES) {
    const isExpected = context.cases.includes(kase);
    for (const gender of GENDERS) {
      let score = (isExpected ? WEIGHT.expected : 0) + (kase === "nomn" ? WEIGHT.nominative : 0);
      if (context.gender === gender) score += WEIGHT.expected;
      if (kase === "nomn" && acted !== null && acted !== gender) score += WEIGHT.disagreeing;
      let own = false;
      let agrees = true;
      let display = "";
      for (const word of read) {
        const reading = typeof word === "string" ? null : word(kase, gender);
        if (reading) {
          score += reading.score;
          own ||= reading.gendered;
          agrees &&= reading.fits;
        }
        display += `${display && " "}${reading?.base ?? word}`;
      }
      const bound = context.afterPost && agrees && isExpected;
      options.push({ display, kase, gender, score, own, agrees, bound });
    }
  }
  return options.map(unbindWhere(options));
}

const FAR_BETTER = 0.9;

/** «выбрали спикером Даригу Белову»: two forms of known names in another case are none of the post's. */
function unbindWhere(options: readonly Option[]): (option: Option) => Option {
  const most = Math.max(
    ...options.filter(({ kase, agrees }) => kase !== "nomn" && agrees).map(({ score }) => score),
  );
  return (option) =>
    option.bound && most - option.score > FAR_BETTER ? { ...option, bound: false } : option;
}

/** «поздравил Мартина Петрова»: a woman would have «поздравила», so this is no subject. */
function genderOfVerb(line: Line, index: number): "masc" | "femn" | null {
  const [verb] = line.analyze(index).filter(({ known }) => known);
  const isTelling = verb?.pos === "VERB" && verb.tense === "past" && !verb.plural;
  return isTelling && (verb.gender === "masc" || verb.gender === "femn") ? verb.gender : null;
}
