import type { Mention, PersonMention } from "../../stages.ts";
import type { Line } from "../line.ts";
import { findTriggers } from "../triggers.ts";
import { kazakhCase } from "./cases.ts";

/**
 * Parts a post from the name behind it where the two are two people: the headline «Мәжіліс спикері Мирзиёевпен
 * кездесті» tells of the Speaker, who met Мирзиёев. So it is in a headline without another subject, and wherever the
 * gazetteer knows the person in other posts or in another country only.
 */
export function partSubjects(line: Line, mentions: readonly Mention[]): Mention[] {
  return mentions.flatMap((mention, place): Mention[] => {
    if (mention.kind !== "person") return [mention];
    if (isNoPresident(line, mention)) return part(mention);
    if (!mayPart(line, mention)) return [mention];
    const others = mentions.filter((other) => other !== mention);
    const isTwo = isForeign(mention) || (place === 0 && isSubjectPost(line, mention, others));
    return isTwo ? part(mention) : [mention];
  });
}

const HEADS = ["president", "head-of-state"];

/** «Президент Мәулен Әшімбаевты ұсынды»: known in other posts, and in the case of the one it was done to. */
function isNoPresident(line: Line, { name, posts, last }: PersonMention): boolean {
  const [post, ...others] = posts;
  const known = name?.known ?? null;
  if (!post || others.length > 0 || !known || post.last >= last) return false;
  const isBare = HEADS.includes(post.record.id) && !post.country && !post.body;
  return (
    isBare &&
    kazakhCase(line, last - 1) !== null &&
    known.posts.length > 0 &&
    known.posts.every(({ role }) => role !== "PRESIDENT")
  );
}

/** Only the name is inflected, and the posts stand before it. */
function mayPart(line: Line, { name, posts, last }: PersonMention): boolean {
  const isBefore = posts.length > 0 && posts.every((post) => post.last < last);
  const kase = kazakhCase(line, last - 1);
  return name !== null && isBefore && kase !== null && kase !== "gent";
}

function part(mention: PersonMention): PersonMention[] {
  const [post] = mention.posts;
  const last = mention.posts.at(-1)?.last;
  if (!post || last === undefined) return [mention];
  const subject: PersonMention = { ...mention, last, name: null, posts: [post] };
  return [subject, { ...mention, first: last, posts: [], country: null }];
}

/** «Қырғыз басшысы Назарбаевты құттықтады»: known as somebody of another country. */
function isForeign({ name, posts }: PersonMention): boolean {
  const home = name?.known?.country ?? null;
  return home !== null && posts.some(({ country }) => country !== null && country !== home);
}

function isSubjectPost(
  line: Line,
  { name, posts, first, last }: PersonMention,
  others: readonly Mention[],
): boolean {
  const kase = kazakhCase(line, last - 1);
  if (!name || first > 0 || (kase !== "with" && kase !== "accs")) return false;
  const isOnly = others.every(
    ({ kind, last: end }) => kind === "country" || kazakhCase(line, end - 1) !== null,
  );
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
