import { casesOf } from "../../knowledge/words.ts";
import type { CountryMention } from "../../stages.ts";
import { type NameReading, nameReadings } from "../../text/inflection.ts";
import type { Case } from "../../text/morphology.ts";
import type { Line } from "../line.ts";
import { headCases } from "./head-cases.ts";

const NO_MARKS: ReadonlySet<never> = new Set();

/** A country noun, adjective or city at a token. */
export function findCountry(line: Line, first: number): CountryMention | null {
  return line.onceAt(readCountry, first);
}

function readCountry(line: Line, first: number): CountryMention | null {
  const hit = line.hit(first, "country");
  const [value] = hit?.values ?? [];
  if (!hit || !value) return null;
  return {
    kind: "country",
    first,
    last: hit.last,
    code: value.code,
    form: value.form,
    surface: value.surface,
    cases: placeCases(line, first, hit.last, value.surface),
    marks: NO_MARKS,
  };
}

/** A country is one: «Монголии» is a genitive, no plural nominative, and so is «Кубы», though there are cubes. */
function placeCases(line: Line, first: number, last: number, surface: string): readonly Case[] {
  const name = surface.toLowerCase();
  for (let index = first; index < last; index++) {
    const nouns = line.word(index)?.nouns ?? [];
    const single = nouns.filter(({ plural }) => !plural);
    const listed = single.filter(({ lemma }) => lemma === name);
    const named = nouns.length > 0 ? readingsOf(line, index, name) : [];
    if (listed.length > 0 || (single.length > 0 && named.length === 0))
      return casesOf(listed.length > 0 ? listed : single);
    if (named.length > 0) return [...new Set(named.map(({ case: kase }) => kase))];
  }
  return headCases(line, first, last);
}

/** The forms of a name the dictionary takes for another word: «Берлина» is no «берлина». */
function readingsOf(line: Line, index: number, name: string): readonly NameReading[] {
  return nameReadings(line.at(index)?.text ?? "", line.language).filter(
    ({ base }) => base.toLowerCase() === name,
  );
}
