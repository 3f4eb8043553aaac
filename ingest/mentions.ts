import { findCountry } from "./grammar/bodies/countries.ts";
import { findBody } from "./grammar/bodies.ts";
import { abbreviationsOf } from "./grammar/english/abbreviations.ts";
import { findEnglishBody } from "./grammar/english/bodies.ts";
import { withCommonPosts } from "./grammar/english/common-posts.ts";
import { withHostCountries } from "./grammar/english/company.ts";
import { withDelegationCountry } from "./grammar/english/delegation-members.ts";
import { withSharedOffices } from "./grammar/english/shared-offices.ts";
import { isHonorific } from "./grammar/honorifics.ts";
import { findNamedOrganization } from "./grammar/kazakh/organizations.ts";
import { seatDeputies } from "./grammar/kazakh/seats.ts";
import { partSubjects } from "./grammar/kazakh/subject-posts.ts";
import { Line } from "./grammar/line.ts";
import { groupMentions, marksOf } from "./grammar/marks.ts";
import { nominatives } from "./grammar/name-candidates.ts";
import { isCommonWord } from "./grammar/name-proofs.ts";
import type { NameEvidence } from "./grammar/names.ts";
import { evidenceOf, findPersons } from "./grammar/persons.ts";
import { findActing } from "./grammar/russian/acting.ts";
import { joinPosts } from "./grammar/russian/joined-posts.ts";
import { seatLeaders, seatMembers } from "./grammar/russian/led-delegations.ts";
import { seatListedMembers } from "./grammar/russian/listed-members.ts";
import { seatOwnDeputies } from "./grammar/russian/own-deputies.ts";
import { ownBodies } from "./grammar/russian/owned-bodies.ts";
import { sharedBodies } from "./grammar/russian/shared-bodies.ts";
import { findTreaties } from "./grammar/treaties.ts";
import type { Knowledge } from "./knowledge/load.ts";
import type { Sentence } from "./sentences.ts";
import type { BodyMention, Mention, PersonMention, Reading } from "./stages.ts";
import type { Language } from "./types.ts";

/**
 * All mentions of an article's sentences. Read twice: names that are certain anywhere settle the doubtful ones, so that
 * a headline's «Ашимбаев» is known from the lead's «Маулен Ашимбаев».
 */
export function readSentences(
  sentences: readonly Sentence[],
  language: Language,
  knowledge: Knowledge,
): Reading[] {
  const lines = sentences.map((sentence) => new Line(sentence, language, knowledge));
  if (language === "en") {
    const abbreviations = abbreviationsOf(lines);
    for (const line of lines) line.abbreviations = abbreviations;
  }
  const first = lines.map((line) => scan(line, new Map()));
  const evidence = gatherEvidence(lines, first);
  return lines.map((line, index) =>
    readLine(line, isTouched(line, evidence) ? scan(line, evidence) : (first[index] ?? [])),
  );
}

/** Words of the names of two words and more, weighed by how often they occur. */
function gatherEvidence(
  lines: readonly Line[],
  mentions: readonly (readonly Mention[])[],
): NameEvidence {
  const evidence = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    if (line.language === "en" && line.sentence.isTitle) continue;
    for (const mention of mentions[index] ?? []) {
      if (mention.kind !== "person" || !mention.name || !isCertain(line, mention)) continue;
      for (const word of evidenceOf(mention.name))
        evidence.set(word, (evidence.get(word) ?? 0) + 1);
    }
  }
  return evidence;
}

/** A name of two words, or a surname behind a post: «глава комиссии Коркер». */
function isCertain(line: Line, { name, posts, last }: PersonMention): boolean {
  if (!name || name.words.length > 1) return name !== null;
  return line.language === "ru" && posts.length > 0 && !isCommonWord(line, last - 1);
}

/** Whether a sentence has a word that names found elsewhere may settle. */
function isTouched(line: Line, evidence: NameEvidence): boolean {
  return line.tokens.some(
    ({ capitalized }, index) =>
      capitalized && nominatives(line, index).some((form) => evidence.has(form)),
  );
}

function readLine(line: Line, found: readonly Mention[]): Reading {
  const mentions = found.map((mention) => ({ ...mention, marks: marksOf(line, mention) }));
  const treaties = findTreaties(line, mentions).map((treaty) => ({
    ...treaty,
    marks: marksOf(line, treaty),
  }));
  return {
    sentence: line.sentence,
    line,
    language: line.language,
    mentions,
    groups: groupMentions(line, mentions),
    treaties,
  };
}

/** Mentions left to right, none overlapping: people first, for their posts name bodies and countries. */
function scan(line: Line, evidence: NameEvidence): Mention[] {
  const found: Mention[] = [];
  for (let index = 0; index < line.tokens.length; ) {
    const here = mentionsAt(line, index, evidence, continuesNames(line, found.at(-1), index));
    found.push(...here);
    index = here.at(-1)?.last ?? index + 1;
  }
  if (line.language === "kk") return seatDeputies(line, partSubjects(line, found));
  if (line.language === "en")
    return withDelegationCountry(
      line,
      withSharedOffices(line, withHostCountries(line, withCommonPosts(line, found))),
    );
  const seated = seatMembers(line, seatLeaders(line, joinPosts(line, found)));
  return seatListedMembers(line, seatOwnDeputies(ownBodies(line, seated)));
}

/** Most Russian words open nothing: they are small, stand in no gazetteer and lead to no post. */
function mayOpen(line: Line, index: number): boolean {
  return line.onceAt(readOpening, index);
}

function readOpening(line: Line, index: number): boolean {
  if (line.language !== "ru" || line.at(index)?.capitalized || line.hits(index).length > 0)
    return true;
  return line.onceFor(readForm, index) || findActing(line, index) !== null;
}

function readForm(line: Line, index: number): boolean {
  const [likeliest] = line.analyze(index);
  return (
    likeliest === undefined ||
    ["ADJF", "PRTF", "NPRO"].includes(likeliest.pos) ||
    isHonorific(line, index)
  );
}

/** "Anna Berg, Somphone Keo and …": whether a list of people goes on at a token. */
function continuesNames(line: Line, previous: Mention | undefined, index: number): boolean {
  if (line.language !== "en" || previous?.kind !== "person" || !previous.name) return false;
  const between = line.tokens.slice(previous.last, index);
  return between.length > 0 && between.every(({ lower }) => lower === "," || lower === "and");
}

function bodyAt(line: Line, index: number): BodyMention | null {
  if (line.language === "en") return findEnglishBody(line, index);
  const named = line.language === "kk" ? findNamedOrganization(line, index) : null;
  return named ?? findBody(line, index);
}

function mentionsAt(
  line: Line,
  index: number,
  evidence: NameEvidence,
  isListed: boolean,
): Mention[] {
  if (line.at(index)?.kind !== "word" || !mayOpen(line, index)) return [];
  const persons = findPersons(line, index, evidence, isListed);
  if (persons.length > 0 && !isForumName(line, persons)) return persons;
  const body = bodyAt(line, index);
  if (body) return line.language === "ru" ? sharedBodies(line, body) : [body];
  const country = findCountry(line, index);
  return country ? [country] : [];
}

/** "the G20 Parliamentary Speakers' Summit": an office that a forum's name holds is nobody's. */
function isForumName(line: Line, [person]: readonly PersonMention[]): boolean {
  if (line.language !== "en" || !person || person.name) return false;
  const body = findEnglishBody(line, person.first);
  return body?.type === "Forum" && !body.anaphoric && body.last > person.last;
}
