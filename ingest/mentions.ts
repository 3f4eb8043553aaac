import { findBody, findCountry } from "./grammar/bodies.ts";
import { findEnglishBody } from "./grammar/english/bodies.ts";
import { Line } from "./grammar/line.ts";
import { joinPosts } from "./grammar/russian/joined-posts.ts";
import { groupMentions, marksOf } from "./grammar/marks.ts";
import type { NameEvidence } from "./grammar/names.ts";
import { evidenceOf, findPersons } from "./grammar/persons.ts";
import { findTreaties } from "./grammar/treaties.ts";
import type { Knowledge } from "./knowledge/load.ts";
import type { Sentence } from "./sentences.ts";
import type { Mention, Reading } from "./stages.ts";
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
  const evidence = gatherEvidence(lines);
  return lines.map((line) => readLine(line, evidence));
}

/** Words of the names of two words and more, weighed by how often they occur. */
function gatherEvidence(lines: readonly Line[]): NameEvidence {
  const evidence = new Map<string, number>();
  for (const line of lines) {
    if (line.language === "en" && line.sentence.isTitle) continue;
    for (const mention of scan(line, new Map())) {
      if (mention.kind !== "person" || !mention.name || mention.name.words.length < 2) continue;
      for (const word of evidenceOf(mention.name)) evidence.set(word, (evidence.get(word) ?? 0) + 1);
    }
  }
  return evidence;
}

function readLine(line: Line, evidence: NameEvidence): Reading {
  const mentions = scan(line, evidence).map((mention) => ({ ...mention, marks: marksOf(line, mention) }));
  const treaties = findTreaties(line, mentions).map((treaty) => ({ ...treaty, marks: marksOf(line, treaty) }));
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
    const here = mentionsAt(line, index, evidence);
    found.push(...here);
    index = here.at(-1)?.last ?? index + 1;
  }
  return line.language === "ru" ? joinPosts(line, found) : found;
}

function mentionsAt(line: Line, index: number, evidence: NameEvidence): Mention[] {
  if (line.at(index)?.kind !== "word") return [];
  const persons = findPersons(line, index, evidence);
  if (persons.length > 0) return persons;
  const body = line.language === "en" ? findEnglishBody(line, index) : findBody(line, index);
  if (body) return [body];
  const country = findCountry(line, index);
  return country ? [country] : [];
}
