import type { BodyMention } from "../../stages.ts";
import { bodyMention } from "../body-mention.ts";
import type { Line } from "../line.ts";
import { findEnglishBody } from "./bodies.ts";

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
  const [first, last] = [start, start + 1];
  return isBare
    ? bodyMention({
        type: "Organization",
        first,
        last,
        name: line.text(first, last),
        anaphoric: true,
        cases: [],
      })
    : null;
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

/** "chairman of the ways and means committee": its topics written small. */
export function smallCommittee(line: Line, start: number): BodyMention | null {
  if (line.at(start)?.capitalized !== false || !line.is(start - 1, "the")) return null;
  let last = start;
  while (line.knowledge.topics.has(line.lower(last)) || line.is(last, "and", ",")) last++;
  const head = line.is(last, "committee", "commission") ? line.hit(last, "organization") : null;
  if (last === start || !head) return null;
  return bodyMention({
    type: "Organization",
    first: start,
    last: last + 1,
    name: line.text(start, last + 1),
    head: head.values[0]?.head ?? null,
    cases: [],
  });
}

function isSmallCouncils(line: Line, index: number): boolean {
  return line.is(index, "councils", "committees");
}
