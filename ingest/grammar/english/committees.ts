import type { BodyMention } from "../../stages.ts";
import { bodyMention } from "../body-mention.ts";
import type { Line } from "../line.ts";
import { findEnglishBody } from "./bodies.ts";

const MAX_PART = 7;
const PARTS =
  /^(?:board|committee|sub-committee|subcommittee|panel|team|bureau|secretariat|section)$/;
const QUALIFIERS =
  /^(?:organi[sz]ing|standing|steering|preparatory|information|working|drafting|editorial|executive|coordinating|coordination|advisory|technical|expert|press|media|scientific|national|central|local|joint|ad|hoc)$/;

/** "Chair of the Committee on Economics A and B, member of the committee": the one named last. */
export function committeeBefore(line: Line, start: number): BodyMention | null {
  if (!line.is(start, "committee", "commission") || line.at(start + 1)?.capitalized) return null;
  for (let index = start - 2; index >= 0; index--) {
    const body = line.at(index)?.capitalized ? findEnglishBody(line, index) : null;
    if (body?.head?.kind === "committee" && body.last - body.first > 1 && body.last < start)
      return { ...body, first: start, last: start + 1 };
  }
  return null;
}

/** "Rapporteur of the Commission Anna Berg": the one the article names elsewhere. */
export function committeeMeant(line: Line, start: number): BodyMention | null {
  const isBare =
    line.is(start - 1, "the") &&
    line.is(start, "committee", "commission", "subcommittee") &&
    !line.is(start + 1, "on", "for", "of") &&
    line.hits(start + 1).length === 0;
  return isBare ? partAt(line, start, start + 1) : null;
}

/** "head of the AIPA 37 organising board", "of the standing board": a part of something that has no name of its own. */
export function unnamedPart(line: Line, start: number): BodyMention | null {
  if (!line.is(start - 1, "the", "its", "our", "their")) return null;
  let isNumbered = false;
  for (let index = start; index < start + MAX_PART; index++) {
    const token = line.at(index);
    if (!token) return null;
    const word = isNumbered ? token.lower : token.text;
    if (index > start && PARTS.test(word)) return partAt(line, start, index + 1);
    isNumbered ||= token.kind === "number";
    if (!token.capitalized && token.kind !== "number" && !QUALIFIERS.test(token.text)) return null;
  }
  return null;
}

function partAt(line: Line, first: number, last: number): BodyMention {
  const name = line.text(first, last);
  return bodyMention({ type: "Organization", first, last, name, anaphoric: true, cases: [] });
}

/** "member of the Chilean parliament's foreign policy and defense commission": written small as well. */
export function pastLowerCommittee(line: Line, from: number): number {
  if (!/['’]s$/.test(line.lower(from - 1)) && !line.is(from, "'s", "’s")) return from;
  let last = line.is(from, "'s", "’s") ? from + 1 : from;
  const start = last;
  while (
    line.knowledge.topics.has(line.lower(last)) ||
    line.is(last, "and", ",") ||
    isSmallCouncils(line, last)
  )
    last++;
  return last > start && line.is(last, "committee", "commission") ? last + 1 : from;
}

/** "chairman of the ways and means committee", "of the committee on international relations": its topics written small. */
export function smallCommittee(line: Line, start: number): BodyMention | null {
  if (line.at(start)?.capitalized !== false || !line.is(start - 1, "the")) return null;
  const isAhead = line.is(start, "committee", "commission") && line.is(start + 1, "on", "for");
  const topics = pastSmallTopics(line, isAhead ? start + 2 : start);
  const at = isAhead ? start : topics;
  const head = line.is(at, "committee", "commission") ? line.hit(at, "organization") : null;
  if (!head || topics === (isAhead ? start + 2 : start)) return null;
  const last = isAhead ? topics : topics + 1;
  return bodyMention({
    type: "Organization",
    first: start,
    last,
    name: line.text(start, last),
    head: head.values[0]?.head ?? null,
    cases: [],
  });
}

function pastSmallTopics(line: Line, from: number): number {
  let [last, end] = [from, from];
  while (line.knowledge.topics.has(line.lower(last)) || line.is(last, "and", ",")) {
    last++;
    if (line.knowledge.topics.has(line.lower(last - 1))) end = last;
  }
  return end;
}

function isSmallCouncils(line: Line, index: number): boolean {
  return line.is(index, "councils", "committees");
}
