import type { Range } from "../stages.ts";
import { isInitial, isPatronymic } from "../text/transliteration.ts";
import { isBareInitial, isGeneration, pastNickname } from "./english/names.ts";
import { endsKazakhName, isInflectedParticle } from "./kazakh/names.ts";
import type { Line } from "./line.ts";
import { canBeName, nominatives } from "./name-candidates.ts";
import type { NameContext } from "./names.ts";

const MAX_WORDS = 5;

/** Two spaces, or a line end with one, part no name; what was blanked between them does. */
const WIDEST_GAP = 3;

export interface NameWord extends Range {
  readonly text: string;
  readonly kind: "initial" | "word" | "particle" | "suffix";
}

export function collectWords(line: Line, first: number, context: NameContext): NameWord[] {
  const words: NameWord[] = [];
  let index = first;
  while (words.filter(({ kind }) => kind !== "particle").length < MAX_WORDS) {
    if (line.language === "en" && words.length > 0) index = pastNickname(line, index);
    const token = line.at(index);
    if (token?.kind !== "word") break;
    const previous = line.at(index - 1);
    const isApart = words.length > 0 && previous && token.start - previous.end > WIDEST_GAP;
    if (isApart) break;
    if (
      line.language === "kk" &&
      endsKazakhName(
        line,
        words.map(({ text }) => text),
        index,
      )
    )
      break;
    const dot = line.at(index + 1);
    if (dot?.text === "." && dot.start === token.end && isInitial(`${token.text}.`)) {
      if (words.some(({ kind }) => kind === "word") && isDottedAcronym(line, index)) return [];
      words.push({ first: index, last: index + 2, text: `${token.text}.`, kind: "initial" });
      index += 2;
      continue;
    }
    if (
      words.length > 0 &&
      line.knowledge.particles[line.language].has(token.lower) &&
      !closesName(line, index)
    ) {
      words.push({
        first: index,
        last: index + 1,
        text: token.text,
        kind: isPatronymic(token.text) ? "suffix" : "particle",
      });
      index++;
      continue;
    }
    if (
      line.language === "en" &&
      (words.length > 0 || context.afterPost) &&
      isBareInitial(line, index)
    ) {
      const isLeading = token.text.length === 1 && words.every(({ kind }) => kind === "initial");
      const text = isLeading ? `${token.text}.` : token.text;
      words.push({ first: index, last: index + 1, text, kind: "initial" });
      index++;
      continue;
    }
    if (line.language === "en" && endsWithGeneration(words, token.text)) break;
    const said = words.at(-1);
    if (said && words.length > 1 && isSaidTwice(line, said, index)) {
      words.splice(-1, 1, { ...said, last: index + 1 });
      index++;
      continue;
    }
    const isParticle =
      line.language === "kk" && words.length > 0 && isInflectedParticle(line, index);
    if (!isParticle && !canBeName(line, index, words.length > 0, context)) break;
    words.push({ first: index, last: index + 1, text: token.text, kind: "word" });
    index++;
    if (line.language === "en" && /['’]s$/.test(token.text)) break;
  }
  return words;
}

/** "Anna Berg III", but "King Charles III". */
function endsWithGeneration(words: readonly NameWord[], text: string): boolean {
  return isGeneration(text) && words.filter(({ kind }) => kind === "word").length > 1;
}

/** «с Ильясом Умахановым Умаханов»: pages with a card of each person behind the name give the surname again. */
function isSaidTwice(line: Line, { first, kind, text }: NameWord, index: number): boolean {
  if (line.language !== "ru" || kind !== "word") return false;
  const again = line.at(index)?.text ?? "";
  return text === again || nominatives(line, first).includes(again.toLowerCase());
}

/** «Эни С.П.А.»: three letters with points behind a word are those of a company. */
function isDottedAcronym(line: Line, index: number): boolean {
  return [0, 2, 4].every(
    (step) => line.at(index + step)?.text.length === 1 && line.at(index + step + 1)?.text === ".",
  );
}

/** "Imran Khan", "Nadir Shah": what is a small word elsewhere closes a name in South Asia. */
function closesName(line: Line, index: number): boolean {
  return (
    line.language === "en" &&
    /^(?:Khan|Shah|Bey|Pasha)$/.test(line.at(index)?.text ?? "") &&
    line.at(index + 1)?.capitalized !== true
  );
}
