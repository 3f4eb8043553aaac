import type { Mention, PersonMention } from "../../stages.ts";
import type { Line } from "../line.ts";
import { findTriggers } from "../triggers.ts";
import { kazakhCase } from "./cases.ts";

/**
 * Parts a post from the name behind it where the two are two people: the headline «Мәжіліс спикері Мирзиёевпен
 * кездесті» tells of the Speaker, who met Мирзиёев. So it is in a headline without another subject, and wherever the
 * gazetteer knows the person in other posts only.
 */
export function partSubjects(line: Line, mentions: readonly Mention[]): Mention[] {
  const [opening] = mentions;
  if (opening?.kind !== "person" || !isSubjectPost(line, opening, mentions)) return [...mentions];
  const [post] = opening.posts;
  const [last] = opening.posts.slice(-1);
  if (!post || !last) return [...mentions];
  const subject: PersonMention = { ...opening, last: last.last, name: null, posts: [post] };
  const other: PersonMention = { ...opening, first: last.last, posts: [], country: null };
  return [subject, other, ...mentions.slice(1)];
}

function isSubjectPost(line: Line, opening: PersonMention, mentions: readonly Mention[]): boolean {
  const { name, posts, first, last } = opening;
  const isBefore = posts.length > 0 && posts.every((post) => post.last < last);
  if (!name || !isBefore || first > 0) return false;
  const kase = kazakhCase(line, last - 1);
  if (kase !== "with" && kase !== "accs") return false;
  const isOnly = mentions
    .slice(1)
    .every(({ kind, last: end }) => kind === "country" || kazakhCase(line, end - 1) !== null);
  if (!isOnly || !isMeeting(line, last, kase)) return false;
  const { known } = name;
  const isKnownAs = known?.posts.some(({ role }) =>
    posts.some(({ record }) => Object.values(record.role).includes(role)),
  );
  return known ? !isKnownAs : line.sentence.isTitle;
}

function isMeeting(line: Line, from: number, kase: "with" | "accs"): boolean {
  return findTriggers(line).some(
    ({ trigger: { record }, first }) =>
      first >= from &&
      record.predicate === "MET_WITH" &&
      record.part === "verb" &&
      (record.frame?.right[0] === "OBJ") === (kase === "accs"),
  );
}
