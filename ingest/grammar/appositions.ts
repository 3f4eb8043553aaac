import type { PersonMention, PostMention } from "../stages.ts";
import { namesNext } from "./english/name-lists.ts";
import { chairing, isOtherOffice, withServed } from "./english/persons.ts";
import type { FoundPost } from "./found-post.ts";
import { hasNameAt, leadingPosts, namedPastDash } from "./leading-posts.ts";
import type { Line } from "./line.ts";
import type { NameEvidence } from "./names.ts";
import { findPost } from "./posts.ts";
import { farName } from "./russian/far-names.ts";

const NO_EVIDENCE: NameEvidence = new Map();

const MAX_POSTS = 4;
const LIST_REACH = 24;

/** Posts behind the name: «Сахиба Гафарова, председатель Милли Меджлиса Азербайджана, прибыла…», "X (Speaker of Y)". */
export function withAppositions(line: Line, mention: PersonMention): PersonMention {
  const posts: PostMention[] = [...mention.posts];
  let last = mention.last;
  while (posts.length < MAX_POSTS) {
    const opener = line.at(last)?.text ?? "";
    // "Chairman of the Council of Elders and former Prime Minister of Türkiye": both are hers.
    const isAnother =
      last > mention.last &&
      (line.language === "en" ? opener === "and" : opener === "и" && holdsAnother(line, last + 1));
    if (!isAnother && ![",", "(", "–", "—", "-"].includes(opener)) break;
    const start = line.language === "en" ? pastOpening(line, last + 1) : last + 1;
    const next = (line.language === "en" ? chairing(line, start) : null) ?? findPost(line, start);
    if (!next || next.post.plural || !agrees(mention, next)) break;
    if (isAnothers(line, next) || continuesList(line, opener, next)) break;
    if (line.language === "kk" && opensList(line, next)) break;
    if (line.language === "en" && posts.length > 0 && opensNext(line, opener, last + 1, next))
      break;
    // "met with Anna Berg, the President's Office said": an owner.
    if (line.language === "en" && /['’]s$/.test(line.lower(next.last - 1))) break;
    if (
      line.language === "en" &&
      (isOtherOffice(mention, next) ||
        namesNext(line, mention, next) ||
        opensPerson(line, mention, start))
    )
      break;
    posts.push(next.post);
    last = next.last + (opener === "(" && line.at(next.last)?.text === ")" ? 1 : 0);
  }
  return { ...mention, posts: line.language === "en" ? withServed(posts) : posts, last };
}

/**
 * A post behind a comma or an "and" that is the next one's: "A, the Speaker of the Riksdag, and the Secretary General of PACE,
 * B, came", "A, Speaker of the Riksdag, the Secretary General said".
 */
function opensNext(line: Line, opener: string, start: number, { last }: FoundPost): boolean {
  if (opener === "and") return line.is(last, ",") && hasNameAt(line, last + 1);
  const acts = line.at(last)?.kind === "word" && line.at(last)?.capitalized === false;
  return opener === "," && line.is(start, "the") && acts && !line.is(last, "and", "who", "as");
}

/** "who is also the", "the", "also": what English has before an apposition. */
function pastOpening(line: Line, index: number): number {
  let start = index;
  if (line.is(start, "who") && line.is(start + 1, "is")) start += 2;
  else if (
    line.is(start, "who") &&
    line.is(start + 1, "doubles", "serves") &&
    line.is(start + 2, "as")
  )
    start += 3;
  else if (line.is(start, "who", "also")) start++;
  while (line.is(start, "also", "yet", "still", "now", "current", "currently", "the", "a", "an"))
    start++;
  return start;
}

/** "…, Member of the Khural and Head of the Friendship Group Anna Berg": posts of the next person. */
function opensPerson(line: Line, mention: PersonMention, start: number): boolean {
  const posts = leadingPosts(line, start);
  const last = posts.at(-1);
  if (posts.length > 1 && last && isNextRank(line, mention, last)) return false;
  return last !== undefined && hasNameAt(line, last.last);
}

/**
 * "Anna Berg, Chair of the Committee and Congressman Peter Lang", "Senator Anna Berg, Chair of the Committee, Senator Peter
 * Lang": the rank right before the name is his, the chair hers.
 */
function isNextRank(line: Line, { posts }: PersonMention, { first, post }: FoundPost): boolean {
  const [own, ...others] = posts;
  const isRanked = others.length === 0 && own?.record.id === post.record.id && !own.body;
  const isParted = line.is(first - 1, "and") || (line.is(first - 1, ",") && isRanked);
  return isParted && post.record.role.any === "MEMBER" && !post.body;
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
  if (line.language === "kk" && namedPastDash(line, next.last)) return true;
  const context = { evidence: NO_EVIDENCE, cases: next.cases, gender: null };
  return line.language === "ru" && farName(line, next, context) !== null;
}

/** «А, Ассамблея мүшесі, орталық жетекшісі Б және …»: posts in a list that closes in a name are the next person's. */
function opensList(line: Line, { last }: FoundPost): boolean {
  if (line.at(last)?.text !== ",") return false;
  for (let index = last + 1; index < last + LIST_REACH; index++) {
    const token = line.at(index);
    if (!token || /^[.;:!?]$/.test(token.text)) return false;
    const post = findPost(line, index);
    if (post && hasNameAt(line, post.last)) return true;
  }
  return false;
}

function agrees(mention: PersonMention, { cases, post }: FoundPost): boolean {
  const earlier = mention.posts.find(({ country }) => country);
  if (earlier?.country && post.country && earlier.country !== post.country) return false;
  if (cases.length === 0 || mention.cases.length === 0) return true;
  return cases.some((kase) => mention.cases.includes(kase));
}

/** «…Ерлан Кошанов, председатель Сената и посол…»: a post in a list of other people is no apposition. */
function continuesList(line: Line, opener: string, { last }: FoundPost): boolean {
  if (opener !== ",") return false;
  if (line.is(last, "и") && holdsAnother(line, last + 1)) return false;
  // "A MP, B MP, the Secretary General of the Riksdag and other officials"
  const isOthers = line.is(last, "and") && line.is(last + 1, "other", "others", "several");
  return isOthers || line.is(last, "и", "және");
}

/** «Анна Белова, руководитель группы дружбы и председатель комитета по бюджету.»: a body of the second kind is hers as well. */
function holdsAnother(line: Line, first: number): boolean {
  const next = line.language === "ru" ? findPost(line, first) : null;
  const type = next?.post.body?.type;
  return (
    next !== null &&
    !next.post.plural &&
    (type === "Organization" || type === "Forum") &&
    !hasNameAt(line, next.last) &&
    line.at(next.last)?.capitalized !== true
  );
}
