import type { PersonName, Range } from "../stages.ts";
import type { Case } from "../text/morphology.ts";
import { pastGeneration } from "./english/names.ts";
import type { Line } from "./line.ts";
import { hasGivenForm, nominatives } from "./name-candidates.ts";
import { toNominative } from "./name-forms.ts";
import { describe } from "./name-parts.ts";
import { isName } from "./name-proofs.ts";
import { collectWords, type NameWord } from "./name-words.ts";
import { asianWords } from "./russian/asian-names.ts";

/** Words of names that are certain in an article, lower case, with how often; they settle doubtful forms elsewhere. */
export type NameEvidence = ReadonlyMap<string, number>;

export interface FoundName extends Range {
  readonly name: PersonName;
  readonly cases: readonly Case[];
}

export interface NameContext {
  readonly evidence: NameEvidence;
  /** A post stands right before, so a name is expected. */
  readonly afterPost: boolean;
  /** Cases that the post or the preposition asks for; empty when nothing is known. */
  readonly cases: readonly Case[];
  readonly gender: "masc" | "femn" | null;
}

/** A person's name that starts at a token, in the nominative; null when the words there are no name. */
export function findName(line: Line, first: number, context: NameContext): FoundName | null {
  const collected = collectWords(line, first, context);
  const asian = asianWords(line, first);
  const words = asian > 0 ? collected.slice(0, asian) : collected;
  for (let count = words.length; count > 0; count--) {
    const part = words.slice(0, count);
    const last = part.at(-1);
    if (!last || last.kind === "particle") continue;
    if (!isName(line, part, context) || endsInAnother(line, part, context)) continue;
    if (opensAnother(line, part) || holdsTwo(line, part)) continue;
    const { display, alternatives, cases, gender, agrees } = toNominative(line, part, context);
    if (!agrees && part.length > 1) continue;
    if (
      count > 2 &&
      !suits(cases, context) &&
      words.slice(0, 2).every(({ kind }) => kind === "word")
    )
      continue;
    return {
      first,
      last: line.language === "en" && part.length > 1 ? pastGeneration(line, last.last) : last.last,
      cases,
      name: describe(line, { display, alternatives, gender }),
    };
  }
  return null;
}

/** «…Илккой Канервой Нарышкин…»: the last word is the surname of somebody the article names, the words before are not his. */
function endsInAnother(line: Line, words: readonly NameWord[], { evidence }: NameContext): boolean {
  const last = words.at(-1);
  const full = words.filter(({ kind }) => kind !== "initial");
  if (line.language !== "ru" || full.length < 3 || !last) return false;
  const isEvident = ({ first, kind }: NameWord) =>
    kind === "word" && nominatives(line, first).some((form) => evidence.has(form));
  return isEvident(last) && !words.slice(0, -1).some(isEvident);
}

/** «На встрече с Танзилой Нарбаевой Маулен Ашимбаев…»: a given name in the nominative goes on with no inflected one. */
function opensAnother(line: Line, words: readonly NameWord[]): boolean {
  const [head, , ...others] = words.filter(({ kind }) => kind === "word");
  if (line.language !== "ru" || !head || others.length === 0) return false;
  const { givenNames } = line.knowledge;
  const isInflected = !givenNames.has(line.lower(head.first)) && hasGivenForm(line, head.first);
  return isInflected && others.some(({ first }) => givenNames.has(line.lower(first)));
}

const POSSESSIVE_SURNAME = /(?:[оеё]в|[иы]н)(?:а|у|ым|ой|ых)?$/u;

/** «Жамиля Нурова Берик Оспанов»: a comma was forgotten behind a whole name. */
function holdsTwo(line: Line, words: readonly NameWord[]): boolean {
  const [, surname, next] = words;
  if (line.language !== "ru" || words.some(({ kind }) => kind !== "word")) return false;
  return (
    surname !== undefined &&
    next !== undefined &&
    POSSESSIVE_SURNAME.test(surname.text) &&
    !hasGivenForm(line, surname.first) &&
    line.knowledge.givenNames.has(line.lower(next.first))
  );
}

/** «На встрече с председателем Илккой Канервой Нарышкин…»: the third word stands in another case than the post. */
function suits(cases: readonly Case[], { afterPost, cases: wanted }: NameContext): boolean {
  return !afterPost || wanted.length === 0 || cases.some((kase) => wanted.includes(kase));
}
