import type { PersonMention, PostMention } from "../stages.ts";
import type { Case } from "../text/morphology.ts";
import { findCountry } from "./bodies/countries.ts";
import { withOwner } from "./english/persons.ts";
import { withSuffixes } from "./english/suffixes.ts";
import { skipHonorifics } from "./honorifics.ts";
import type { Line } from "./line.ts";
import { findName, type NameEvidence } from "./names.ts";
import { inOtherCountry } from "./russian/shared-posts.ts";

const NO_CASES: readonly Case[] = [];

/** Cases both the post and the name may stand in; the post's own where they disagree. */
export function agreeing(post: readonly Case[], name: readonly Case[]): readonly Case[] {
  const both = post.filter((kase) => name.includes(kase));
  return both.length > 0 ? both : post.length > 0 ? post : name;
}

/** The further names of a list that one plural post opens. */
export function listed(
  line: Line,
  head: PersonMention,
  posts: readonly PostMention[],
  evidence: NameEvidence,
): PersonMention[] {
  const found: PersonMention[] = [];
  let last = pastParty(line, head.last);
  // «депутаттары А мен Б-ның»: in a Kazakh list each name has a case of its own.
  const isKazakh = line.language === "kk";
  const links = isKazakh ? ["және", "мен", "бен", "пен"] : ["и", "and"];
  while (
    line.at(last)?.text === "," ||
    line.is(last, ...links) ||
    (line.language === "ru" && mayFollow(line, head, last))
  ) {
    let from = opensName(line, last) ? last : last + 1;
    if (line.is(from, ...links)) from++;
    // «Президенты России Владимир Путин и Таджикистана Эмомали Рахмон»: each with a country.
    const owner = line.language === "ru" ? findCountry(line, from) : null;
    const isOwned =
      owner?.form === "noun" && (owner.cases.length === 0 || owner.cases.includes("gent"));
    const start = line.language === "en" ? skipHonorifics(line, from) : from;
    const name = findName(line, isOwned ? owner.last : start, {
      evidence,
      afterPost: true,
      cases: isKazakh ? NO_CASES : head.cases,
      gender: null,
    });
    if (!name) break;
    const next: PersonMention = {
      ...head,
      first: from,
      last: name.last,
      name: name.name,
      posts: isOwned ? posts.map((post) => inOtherCountry(line, post, owner)) : posts,
      cases: isKazakh ? name.cases : agreeing(head.cases, name.cases),
    };
    const person = line.language === "en" ? withSuffixes(line, withOwner(line, next)) : next;
    found.push(person);
    last = pastParty(line, person.last);
  }
  return found;
}

const MAX_PARTY = 10;

/** «депутаты Анна Белова («Единство»), Пётр Орлов (группа «Ынтымак») и …»: whom each sits for. */
function pastParty(line: Line, index: number): number {
  if (line.language !== "ru" || line.at(index)?.text !== "(") return index;
  for (let at = index + 1; at < index + MAX_PARTY; at++)
    if (line.at(at)?.text === ")") return at + 1;
  return index;
}

/** A comma forgotten; but «при президентах А. и Б. Анна Белова подписала …» opens another clause. */
function mayFollow(line: Line, { cases }: PersonMention, index: number): boolean {
  return cases.includes("nomn") && opensName(line, index);
}

/** «депутаты Анна Белова Пётр Орлов и …»: where a comma was forgotten. */
function opensName(line: Line, index: number): boolean {
  const { givenNames } = line.knowledge;
  return (
    line.at(index)?.capitalized === true &&
    line.at(index + 1)?.capitalized === true &&
    givenNames.has(line.lower(index))
  );
}
