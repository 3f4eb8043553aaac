import type { PersonMention, PersonName, PostMention } from "../stages.ts";
import type { Case } from "../text/morphology.ts";
import { findCountry } from "./bodies.ts";
import { isHalfTitle, isVouchedFor, pastAsianTitle, pastBracketedTitle } from "./english/names.ts";
import { pairedPosts } from "./english/paired-posts.ts";
import {
  behindComma,
  hasPostBehind,
  isHolderBehindComma,
  isOtherOffice,
  namesNext,
  pastExcellency,
  shareBodies,
  withOwner,
} from "./english/persons.ts";
import { withSuffixes } from "./english/suffixes.ts";
import type { FoundPost } from "./found-post.ts";
import { kazakhCase } from "./kazakh/cases.ts";
import type { Line } from "./line.ts";
import { type FoundName, findName, type NameContext, type NameEvidence } from "./names.ts";
import { pastParenthesis } from "./parentheses.ts";
import { findPost } from "./posts.ts";
import { type FarName, farName } from "./russian/far-names.ts";
import { sharedPosts, shareOrganization } from "./russian/shared-posts.ts";

const NO_MARKS: ReadonlySet<never> = new Set();
const NO_CASES: readonly Case[] = [];
const NO_EVIDENCE: NameEvidence = new Map();
const MAX_POSTS = 4;

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
  const behind = posts.at(-1)?.last ?? first;
  const from = skipHonorifics(line, behind);
  const cases = lead?.cases ?? NO_CASES;
  const context = {
    evidence,
    cases: cases.length > 0 ? cases : prepositionCases(line, first),
    gender: null,
  };
  const afterPost = posts.length > 0 || (line.language === "en" && from > first);
  const name =
    findName(line, from, { ...context, afterPost }) ??
    (line.language === "en" ? supported(line, first, posts, context, isListed) : null);
  if (!name || disagree(cases, name.cases)) {
    if (!lead) return [];
    const far = line.language === "ru" ? farName(line, posts.at(-1) ?? lead, context) : null;
    return [far ? namedBehind(line, first, posts, far) : postOnly(line, first, lead)];
  }
  const shared = line.language === "en" ? shareBodies(line, posts) : shareOrganization(posts);
  const held = shared.map(({ post }) => post);
  const bare: PersonMention = {
    kind: "person",
    first,
    last: name.last,
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
  const persons = [mention, ...(lead?.post.plural ? listed(line, mention, held, evidence) : [])];
  if (!lead?.post.plural) return persons;
  if (held.length === persons.length) return distributed(persons, held);
  return line.language === "en" && held.length > 1
    ? persons.map((person) => ({ ...person, posts: [] }))
    : persons;
}

/** «Қытай төрағасының Тоқаевқа ілтипаты»: in Kazakh only the name carries the case, so this post is somebody else's. */
function isInflectedPost(line: Line, last: number): boolean {
  return line.language === "kk" && kazakhCase(line, last - 1) !== null;
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
  const from = last.post.plural ? null : behindComma(line, last.last);
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
function disagree(post: readonly Case[], name: readonly Case[]): boolean {
  return post.length > 0 && name.length > 0 && !post.some((kase) => name.includes(kase));
}

/** Cases both the post and the name may stand in; the post's own where they disagree. */
function agreeing(post: readonly Case[], name: readonly Case[]): readonly Case[] {
  const both = post.filter((kase) => name.includes(kase));
  return both.length > 0 ? both : post.length > 0 ? post : name;
}

/**
 * One post or several of one person: «Председатель Мажилиса, действующий председатель ТюркПА Ерлан Кошанов».
 * Several only where the name follows the last of them.
 */
function leadingPosts(line: Line, first: number): FoundPost[] {
  const lead = findPost(line, first);
  if (!lead) return [];
  const posts = [...postsOf(line, lead)];
  while (posts.length < MAX_POSTS) {
    const previous = posts.at(-1);
    if (!previous) break;
    const isAnd = line.is(previous.last, "и", "and", "және", "әрі");
    const isJoined =
      line.at(previous.last)?.text === "," ||
      (line.language !== "ru" && line.is(previous.last, "–", "—", "-", "/"));
    // "Chairman Senate Senator Anna Berg": English puts the rank right behind the post.
    const isAdjacent = line.language === "en" && !isAnd && !isJoined;
    if (!isAnd && !isJoined && !isAdjacent) break;
    const next = findPost(line, isAdjacent ? previous.last : previous.last + 1);
    if (!next || !isSamePerson(lead, next, isAnd)) break;
    if (isAdjacent && next.post.record.role.any !== "MEMBER") break;
    posts.push(next);
  }
  const last = posts.at(-1);
  if (posts.length > 1 && last && !hasNameAt(line, last.last, true)) return [lead];
  return posts;
}

/** A post of several bodies, to each its own: «председатели Сената и Мажилиса», "Presidents of Sweden and Chile". */
function postsOf(line: Line, lead: FoundPost): readonly FoundPost[] {
  switch (line.language) {
    case "ru":
      return sharedPosts(line, lead);
    case "en":
      return pairedPosts(line, lead) ?? [lead];
    case "kk":
      return [lead];
  }
}

/** Two speakers of two chambers are two people; a speaker who also heads a forum is one. */
function isSamePerson(lead: FoundPost, next: FoundPost, isAnd: boolean): boolean {
  if (lead.post.plural || next.post.plural) return false;
  if (
    lead.cases.length > 0 &&
    next.cases.length > 0 &&
    !lead.cases.some((kase) => next.cases.includes(kase))
  )
    return false;
  const [one, other] = [lead.post, next.post];
  const isBetween = [one, other].some(({ body }) => body?.type === "Forum");
  if (!isBetween && one.country && other.country && one.country !== other.country) return false;
  const chambers = [one, other].filter(({ body }) => body?.type === "Chamber").length;
  if (chambers === 2 && one.body?.name !== other.body?.name) return false;
  if (!isAnd) return true;
  const international = [one, other].some(
    ({ body }) => body?.type === "Forum" || body?.type === "Organization",
  );
  // "Member of the Khural and Head of the Friendship Group": in English one person.
  const isGroupHead = other.body?.type === "Forum" && other.record.role.any !== "MEMBER";
  return international && (one.record.id !== "member" || isGroupHead);
}

function hasNameAt(line: Line, index: number, mayBeParted = false): boolean {
  const behind =
    mayBeParted && line.language === "en" ? (behindComma(line, index) ?? index) : index;
  return line.onceAt(isName, skipHonorifics(line, behind));
}

function isName(line: Line, index: number): boolean {
  const context = { evidence: NO_EVIDENCE, afterPost: true, cases: NO_CASES, gender: null };
  return findName(line, index, context) !== null;
}

function skipHonorifics(line: Line, index: number): number {
  let from = line.language === "en" ? pastExcellency(line, index) : pastParenthesis(line, index);
  if (line.language === "en") return pastEnglishTitles(line, from);
  // «Өзбекстан Президенті, қадірменді Шавкат Мирзиёевке»
  if (line.language === "kk" && line.at(from)?.text === "," && isHonorific(line, from + 1)) from++;
  while (isHonorific(line, from)) {
    from++;
    if (line.at(from)?.text === ".") from++;
  }
  return from;
}

/** "Rt. Hon.", "Hon. (Dr.)", "Tan Sri Dato' Sri", "U". */
function pastEnglishTitles(line: Line, index: number): number {
  // "Rep. Ann Poe"
  const isShort =
    line.at(index)?.text === "." && line.knowledge.abbreviations.en.has(line.lower(index - 1));
  let from = isShort ? index + 1 : index;
  for (;;) {
    const past = pastAsianTitle(line, pastBracketedTitle(line, from));
    if (past > from) from = past;
    else if (isHonorific(line, from) && !isGivenName(line, from) && !isHalfTitle(line, from))
      from += line.at(from + 1)?.text === "." ? 2 : 1;
    else return from;
  }
}

/** "Secretary General Sultan Raev": a title only where a whole name follows. */
function isGivenName(line: Line, index: number): boolean {
  return (
    line.language === "en" &&
    line.knowledge.givenNames.has(line.lower(index)) &&
    !(line.at(index + 1)?.capitalized && line.at(index + 2)?.capitalized)
  );
}

export function isHonorific(line: Line, index: number): boolean {
  return line.onceAt(readHonorific, index);
}

function readHonorific(line: Line, index: number): boolean {
  const words = line.knowledge.honorifics[line.language];
  return (
    words.has(line.lower(index)) ||
    line.analyze(index).some(({ lemma, known }) => known && words.has(lemma))
  );
}

/** What the preposition before a bare name asks for: «с Ашимбаевым». */
function prepositionCases(line: Line, first: number): readonly Case[] {
  if (line.language !== "ru") return NO_CASES;
  const before = line.lower(first - 1);
  if (["с", "со", "между", "перед"].includes(before)) return ["ablt"];
  if (["у", "от", "для", "из", "до", "без", "против", "кроме"].includes(before)) return ["gent"];
  if (["к", "ко"].includes(before)) return ["datv"];
  // «делегация, возглавляемая Томашем Новаком», «под руководством …», «по приглашению …»
  if (line.analyze(first - 1).some(({ pos, lemma }) => pos === "PRTF" && lemma === "возглавлять"))
    return ["ablt"];
  return ["руководством", "председательством", "приглашению"].includes(before)
    ? ["gent"]
    : NO_CASES;
}

/** Posts behind the name: «Сахиба Гафарова, председатель Милли Меджлиса Азербайджана, прибыла…», "X (Speaker of Y)". */
function withAppositions(line: Line, mention: PersonMention): PersonMention {
  const posts: PostMention[] = [...mention.posts];
  let last = mention.last;
  while (posts.length < MAX_POSTS) {
    const opener = line.at(last)?.text ?? "";
    // "Chairman of the Council of Elders and former Prime Minister of Türkiye": both are hers.
    const isAnother = line.language === "en" && opener === "and" && last > mention.last;
    if (!isAnother && ![",", "(", "–", "—", "-"].includes(opener)) break;
    const start =
      line.language === "en" && line.is(last + 1, "the", "a", "an", "who", "also")
        ? last + 2
        : last + 1;
    const next = findPost(line, start);
    if (!next || next.post.plural || !agrees(mention, next)) break;
    if (isAnothers(line, next) || continuesList(line, opener, next)) break;
    if (
      line.language === "en" &&
      (isOtherOffice(mention, next) || namesNext(line, mention, next) || opensPerson(line, start))
    )
      break;
    posts.push(next.post);
    last = next.last + (opener === "(" && line.at(next.last)?.text === ")" ? 1 : 0);
  }
  return { ...mention, posts, last };
}

/** "…, Member of the Khural and Head of the Friendship Group Anna Berg": posts of the next person. */
function opensPerson(line: Line, start: number): boolean {
  const last = leadingPosts(line, start).at(-1);
  return last !== undefined && hasNameAt(line, last.last);
}

/** «…, руководитель группы дружбы Германия – Кавказ Йонас Карс»: what the post is of goes on, to a name not read yet. */
function goesOn(line: Line, index: number): boolean {
  if (line.language !== "ru") return false;
  const next = /^[–—-]$/.test(line.at(index)?.text ?? "") ? index + 1 : index;
  return line.at(next)?.capitalized === true;
}

/** «Ерлан Кошанов, председатель Сената Маулен Ашимбаев»: the next person's post. */
function isAnothers(line: Line, next: FoundPost): boolean {
  if (hasNameAt(line, next.last) || goesOn(line, next.last)) return true;
  const context = { evidence: NO_EVIDENCE, cases: next.cases, gender: null };
  return line.language === "ru" && farName(line, next, context) !== null;
}

function agrees(mention: PersonMention, { cases, post }: FoundPost): boolean {
  const earlier = mention.posts.find(({ country }) => country);
  if (earlier?.country && post.country && earlier.country !== post.country) return false;
  if (cases.length === 0 || mention.cases.length === 0) return true;
  return cases.some((kase) => mention.cases.includes(kase));
}

/** «…Ерлан Кошанов, председатель Сената и посол…»: a post in a list of other people is no apposition. */
function continuesList(line: Line, opener: string, { last }: FoundPost): boolean {
  return opener === "," && line.is(last, "и", "және");
}

/** The further names of a list that one plural post opens. */
function listed(
  line: Line,
  head: PersonMention,
  posts: readonly PostMention[],
  evidence: NameEvidence,
): PersonMention[] {
  const found: PersonMention[] = [];
  let last = head.last;
  // «депутаттары А мен Б-ның»: in a Kazakh list each name has a case of its own.
  const isKazakh = line.language === "kk";
  const links = isKazakh ? ["және", "мен", "бен", "пен"] : ["и", "and"];
  while (line.at(last)?.text === "," || line.is(last, ...links)) {
    let from = last + 1;
    if (line.is(from, ...links)) from++;
    // «Президенты России Владимир Путин и Таджикистана Эмомали Рахмон»: each with a country.
    const owner = line.language === "ru" ? findCountry(line, from) : null;
    const isOwned = owner?.form === "noun" && owner.cases.includes("gent");
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
      posts: isOwned ? posts.map((post) => ({ ...post, body: null, country: owner.code })) : posts,
      cases: isKazakh ? name.cases : agreeing(head.cases, name.cases),
    };
    const person = line.language === "en" ? withSuffixes(line, withOwner(line, next)) : next;
    found.push(person);
    last = person.last;
  }
  return found;
}

/** The name's own words, for evidence on doubtful forms. */
export function evidenceOf(name: PersonName): readonly string[] {
  return name.words.map((word) => word.toLowerCase());
}
