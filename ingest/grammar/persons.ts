import type { PersonMention, PersonName, PostMention } from "../stages.ts";
import type { Case } from "../text/morphology.ts";
import { withAppositions } from "./appositions.ts";
import { beforeList } from "./english/name-lists.ts";
import { isVouchedFor } from "./english/names.ts";
import {
  behindMark,
  hasPostBehind,
  isHolderBehindComma,
  shareBodies,
  withOwner,
} from "./english/persons.ts";
import { withSuffixes } from "./english/suffixes.ts";
import type { FoundPost } from "./found-post.ts";
import { skipHonorifics } from "./honorifics.ts";
import { kazakhCase } from "./kazakh/cases.ts";
import { pastCourtesy } from "./kazakh/courtesy.ts";
import { pairOwners } from "./kazakh/paired-posts.ts";
import { leadingPosts, namedPastDash } from "./leading-posts.ts";
import type { Line } from "./line.ts";
import { agreeing, listed } from "./listed-persons.ts";
import { type FoundName, findName, type NameContext, type NameEvidence } from "./names.ts";
import { dashedName } from "./russian/dashed-names.ts";
import { type FarName, farName } from "./russian/far-names.ts";
import { isLeadingWord, ledBefore } from "./russian/leading.ts";
import { partedName } from "./russian/parted-names.ts";
import { pastRankComma } from "./russian/ranks.ts";
import { sharedPosts, shareOrganization } from "./russian/shared-posts.ts";
import { isUndeclined } from "./russian/undeclined.ts";

const NO_MARKS: ReadonlySet<never> = new Set();

const NO_CASES: readonly Case[] = [];

/**
 * People that start at a token: posts and a name, a name and the posts behind it, or a post alone.
 * Several where one plural post serves a list: «депутаты А. Иванов и Б. Петров». Behind a named person of a list even an
 * unknown English name is one.
 */
export function findPersons(
  line: Line,
  first: number,
  evidence: NameEvidence,
  isListed = false,
): PersonMention[] {
  const posts = leadingPosts(line, first);
  const [lead] = posts;
  if (lead && posts.some(({ last }) => isInflectedPost(line, last)))
    return [postOnly(line, first, lead)];
  // "the Vice-President's Enclave": what a post owns is nobody.
  if (lead && line.language === "en" && /['’]s$/.test(line.lower((posts.at(-1) ?? lead).last - 1)))
    return [postOnly(line, first, lead)];
  const row = pastRowMark(line, posts.at(-1));
  const behind = row ?? pastDash(line, posts.at(-1)) ?? pastColon(line, posts.at(-1)) ?? first;
  const from = skipHonorifics(line, pastRankComma(line, posts, behind));
  const cases = lead?.cases ?? NO_CASES;
  const context: NameContext = {
    evidence,
    afterPost: posts.length > 0 || (line.language === "en" && from > first) || leads(line, first),
    cases: cases.length > 0 ? cases : prepositionCases(line, first),
    gender: null,
  };
  const name =
    findName(line, from, context) ??
    (line.language === "en" ? supported(line, first, posts, context, isListed) : null);
  const isOdd = name !== null && disagree(cases, name.cases);
  if (!name || (isOdd && !(lead && isUndeclined(line, lead.post, name)))) {
    if (!lead) return [];
    return [russianBehind(line, first, posts, context) ?? postOnly(line, first, lead)];
  }
  if (lead?.post.plural && isKazakhObject(line, name.last, name.name.words.length))
    return [postOnly(line, first, lead)];
  const shared = line.language === "en" ? shareBodies(line, posts) : shareOrganization(posts);
  const held = shared.map(({ post }) => post);
  const bare: PersonMention = {
    kind: "person",
    first,
    last: line.language === "kk" ? pastCourtesy(line, name.last) : name.last,
    name: name.name,
    posts: held,
    country: lead?.demonym ?? null,
    cases: agreeing(cases, name.cases),
    plural: false,
    marks: NO_MARKS,
  };
  const mention = withAppositions(
    line,
    line.language === "en" ? withSuffixes(line, withOwner(line, bare)) : bare,
  );
  const all = [mention, ...(lead?.post.plural ? listed(line, mention, held, evidence) : [])];
  if (lead && row !== null && all.length === 1) return [postOnly(line, first, lead)];
  const persons = lead ? pairOwners(line, lead, all) : all;
  if (!lead?.post.plural) return [...persons];
  if (held.length === persons.length) return distributed(persons, held);
  return line.language === "en" && held.length > 1
    ? persons.map((person) => ({ ...person, posts: [] }))
    : [...persons];
}

/** «делегация во главе с Манфредом Грундом», «делегацию возглавил Манфред Грунд»: whoever leads is a person, whatever the name. */
function leads(line: Line, first: number): boolean {
  return (
    line.language === "ru" &&
    line.at(first)?.capitalized === true &&
    line.at(first + 1)?.capitalized === true &&
    (ledBefore(line, first) !== null ||
      (isLeadingWord(line, first - 1) && line.is(first - 2, "делегацию", "группу")))
  );
}

/** "accompanied by deputies: Anna Berg, Peter Lang"; the token behind the posts. */
function pastColon(line: Line, post: FoundPost | undefined): number | undefined {
  const isList = post?.post.plural && line.language === "en" && line.at(post.last)?.text === ":";
  return isList ? post.last + 1 : post?.last;
}

/** «двух заместителей председателя Сейма – Анну Белову и Петра Орлова»: a row of names behind a plural; the token behind the mark. */
function pastRowMark(line: Line, post: FoundPost | undefined): number | null {
  if (line.language !== "ru" || !post?.post.plural || line.sentence.isTitle) return null;
  // «депутаты: Анна Белова и Пётр Орлов» may be anybody's.
  const isWhose = post.post.body !== null || post.post.country !== null;
  return isWhose && line.is(post.last, "–", "—", "-", ":") ? post.last + 1 : null;
}

/** «Энергетика министрі – Болат Ақшолақов»: in a Kazakh list of guests a dash stands before the name; the token behind it. */
function pastDash(line: Line, post: FoundPost | undefined): number | undefined {
  if (line.language !== "kk" || !post || post.post.plural || line.sentence.isTitle)
    return undefined;
  return namedPastDash(line, post.last) ? post.last + 1 : undefined;
}

/** «Қытай төрағасының Тоқаевқа ілтипаты»: in Kazakh only the name carries the case, so this post is somebody else's. */
function isInflectedPost(line: Line, last: number): boolean {
  return line.language === "kk" && kazakhCase(line, last - 1) !== null;
}

/** «Фракция жетекшілері Жақыповты қолдады», «министрлері Таяу Шығыста»: one name is not what a plural names. */
function isKazakhObject(line: Line, last: number, words: number): boolean {
  if (line.language !== "kk" || line.is(last, "және", "бен", "мен", "пен")) return false;
  return line.at(last)?.text !== "," && (words === 1 || kazakhCase(line, last - 1) !== null);
}

/** A Russian name that does not stand right behind its post. */
function russianBehind(
  line: Line,
  first: number,
  posts: readonly FoundPost[],
  context: Omit<NameContext, "afterPost">,
): PersonMention | null {
  const last = posts.at(-1);
  if (line.language !== "ru" || !last) return null;
  const dashed = dashedName(line, first, last, context);
  if (dashed) return namedBehind(line, first, posts, { name: dashed, post: last.post });
  const far = farName(line, last, context);
  if (far) return namedBehind(line, first, posts, far);
  const parted = partedName(line, posts, context);
  const post = parted?.posts.at(-1)?.post;
  return parted && post
    ? namedBehind(line, first, parted.posts, { name: parted.name, post })
    : null;
}

/** The posts with a name behind words that are none of theirs. */
function namedBehind(
  line: Line,
  first: number,
  posts: readonly FoundPost[],
  { name, post }: FarName,
): PersonMention {
  return withAppositions(line, {
    kind: "person",
    first,
    last: name.last,
    name: name.name,
    posts: [...posts.slice(0, -1).map((held) => held.post), post],
    country: posts[0]?.demonym ?? null,
    cases: agreeing(posts[0]?.cases ?? NO_CASES, name.cases),
    plural: false,
    marks: NO_MARKS,
  });
}

/** «председатели Совфеда и Госдумы А. Б. и В. Г.»: to each the post at the same place. */
function distributed(
  persons: readonly PersonMention[],
  posts: readonly PostMention[],
): PersonMention[] {
  return persons.map((person, place) => ({ ...person, posts: posts.slice(place, place + 1) }));
}

/** An English name that a post supports from the other side of a comma: "the Speaker, Anna Berg", "Anna Berg, the Speaker". */
function supported(
  line: Line,
  first: number,
  posts: readonly FoundPost[],
  context: Omit<NameContext, "afterPost">,
  isListed: boolean,
): FoundName | null {
  const last = posts.at(-1);
  if (!last) {
    const name = findName(line, first, { ...context, afterPost: true });
    const isVouched =
      name !== null &&
      name.name.words.length > 1 &&
      ((isListed && !line.at(name.last)?.capitalized) ||
        hasPostBehind(line, name) ||
        isVouchedFor(line, first, name.last));
    return isVouched ? name : null;
  }
  const from = last.post.plural ? beforeList(line, last) : behindMark(line, last.last);
  const name =
    from === null
      ? null
      : findName(line, skipHonorifics(line, from), { ...context, afterPost: true });
  return name && isHolderBehindComma(line, first, name, posts.length) ? name : null;
}

/** A post without a name; of a list of bodies all of them: «председатели Сената и Мажилиса», «спикеры парламентов Грузии и Армении». */
function postOnly(line: Line, first: number, lead: FoundPost): PersonMention {
  const posts = line.language === "ru" && lead.post.plural ? sharedPosts(line, lead) : [lead];
  return {
    kind: "person",
    first,
    last: posts.at(-1)?.last ?? lead.last,
    name: null,
    posts: posts.map(({ post }) => post),
    country: lead.demonym,
    cases: lead.cases,
    plural: lead.post.plural,
    marks: NO_MARKS,
  };
}

/** «Пресс-секретарь председателя Виктория Шведова»: the name is not the inner post's. */
export function disagree(post: readonly Case[], name: readonly Case[]): boolean {
  return post.length > 0 && name.length > 0 && !post.some((kase) => name.includes(kase));
}

/** What the preposition before a bare name asks for: «с Ашимбаевым». */
function prepositionCases(line: Line, first: number): readonly Case[] {
  return (line.language === "ru" && line.onceFor(casesBehind, first - 1)) || NO_CASES;
}

function casesBehind(line: Line, index: number): readonly Case[] {
  const before = line.lower(index);
  if (["с", "со", "между", "перед"].includes(before)) return ["ablt"];
  if (["у", "от", "для", "из", "до", "без", "против", "кроме"].includes(before)) return ["gent"];
  if (["к", "ко"].includes(before)) return ["datv"];
  // «делегация, возглавляемая Томашем Новаком», «под руководством …», «по приглашению …»
  if (line.analyze(index).some(({ pos, lemma }) => pos === "PRTF" && lemma === "возглавлять"))
    return ["ablt"];
  return ["руководством", "председательством", "приглашению"].includes(before)
    ? ["gent"]
    : NO_CASES;
}

/** The name's own words, for evidence on doubtful forms. */
export function evidenceOf(name: PersonName): readonly string[] {
  return name.words.map((word) => word.toLowerCase());
}
