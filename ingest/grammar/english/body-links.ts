import { findCountry } from "../bodies/countries.ts";
import type { Line } from "../line.ts";
import { isTopicWord } from "./body-units.ts";

const TOPIC_LINKS = ["on", "for"];
const MAX_LIST = 7;

/** "of", "on", "for the", "and", a comma inside a list of topics. */
export function linkAt(
  line: Line,
  index: number,
  hasHead: boolean,
  previous: string,
): { word: string; last: number } | null {
  const word = line.lower(index);
  // "Relations with Compatriots", "Cooperation with NATO".
  if (
    word === "with" &&
    hasHead &&
    line.is(index - 1, "relations", "cooperation") &&
    line.at(index + 1)?.capitalized
  )
    return { word, last: index + 1 };
  // "the parliamentary friendship group with Vietnam".
  const partner = line.is(index + 1, "the") ? index + 2 : index + 1;
  if (word === "with" && hasHead && line.is(index - 1, "group") && findCountry(line, partner))
    return { word, last: partner };
  // "Uzbekistan/Tajikistan Parliamentary Friendship Group".
  if (word === "/" && findCountry(line, index + 1)) return { word, last: index + 1 };
  if (previous || !["of", "on", "for", "and", "&", "from", ",", "the"].includes(word)) return null;
  let last = index + 1;
  while (line.is(last, "the", "and") && word !== "the") last++;
  if (word === "the") return null;
  const isList = word === "and" || word === "&" || word === ",";
  // "…of the Majilis, and the European delegation": another clause.
  if (word === "," && line.is(last - 1, "the")) return null;
  // "the Public Bodies and Religious Groups Committee": the head to come vouches for what it lists.
  if (isList && !hasHead && opensName(line, index) && leadsToCommittee(line, last))
    return { word: "and", last };
  if (isList && (!isTopicWord(line, last) || !line.at(last)?.capitalized)) return null;
  // "Energy and Commerce Committee": the head closes the name.
  if (isList && !hasHead && !isTopicWord(line, index - 1)) return null;
  if (TOPIC_LINKS.includes(word) && !line.at(last)?.capitalized) return null;
  return { word: isList ? "and" : word, last };
}

/** Words with a capital from "the" to here, none of them a given name. */
function opensName(line: Line, index: number): boolean {
  let first = index;
  while (line.at(first - 1)?.capitalized || line.is(first - 1, "and", ",", "&")) first--;
  return (
    first < index &&
    line.is(first - 1, "the", "of") &&
    !line.tokens.slice(first, index).some(({ lower }) => line.knowledge.givenNames.has(lower))
  );
}

function leadsToCommittee(line: Line, index: number): boolean {
  let last = index;
  while (
    last < index + MAX_LIST &&
    !line.is(last, "committee", "commission") &&
    (line.at(last)?.capitalized || line.is(last, "and", ",", "&")) &&
    !line.hit(last, "post")
  )
    last++;
  return last > index && line.is(last, "committee", "commission");
}

/** A capitalized word that may belong to a name of a body. */
export function isUnknown(line: Line, index: number): boolean {
  const token = line.at(index);
  if (token?.kind === "number" && /^\d+(?:st|nd|rd|th)$/.test(token.text)) return true;
  if (!token?.capitalized || line.hit(index, "post")) return false;
  return (
    !line.knowledge.notSurnames.en.has(token.lower) &&
    (!line.knowledge.honorifics.en.has(token.lower) || /^lanka/.test(line.lower(index + 1)))
  );
}
