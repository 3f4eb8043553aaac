import type { BodyMention, Mention, PersonMention, PostMention } from "../../stages.ts";
import type { Line } from "../line.ts";

const MAX_GAP = 6;

/**
 * Joins a post with a name that words of no weight keep apart: «с председателем Сената этой страны Танзилой Нарбаевой»,
 * «Президентом республики уважаемым Садыром Жапаровым», «с Президентом МПС (IPU) Тулией Аксон». Further posts before
 * it, in one case with the name, are the same person's: «председатель СФ, председатель Совета МПА СНГ Валентина …».
 */
export function joinPosts(line: Line, mentions: readonly Mention[]): Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const person =
      mention.kind === "person" && mention.name ? absorbPosts(line, joined, mention) : mention;
    joined.push(person);
  }
  return joined;
}

function absorbPosts(line: Line, before: Mention[], mention: PersonMention): PersonMention {
  let person = mention;
  for (;;) {
    const place = before.findLastIndex(({ kind }) => kind === "person");
    const post = before[place];
    if (
      post?.kind !== "person" ||
      post.name !== null ||
      post.plural ||
      !belongs(line, post, person)
    )
      return person;
    const [between] = before.slice(place + 1);
    const body = between?.kind === "body" && before.length === place + 2 ? between : null;
    if (before.length > place + (body ? 2 : 1)) return person;
    before.splice(place);
    person = {
      ...person,
      first: post.first,
      posts: [...post.posts.map((held) => withBody(held, body)), ...person.posts],
      country: person.country ?? post.country,
      cases: person.cases.filter((kase) => post.cases.length === 0 || post.cases.includes(kase)),
    };
  }
}

function withBody(post: PostMention, body: BodyMention | null): PostMention {
  return post.body || !body ? post : { ...post, body, country: post.country ?? body.country };
}

/** In one case, and nothing between but soft words – or a comma or «и» where the name already has a post. */
function belongs(line: Line, post: PersonMention, person: PersonMention): boolean {
  if (person.first - post.last > MAX_GAP) return false;
  const agrees =
    post.cases.length === 0 ||
    person.cases.length === 0 ||
    post.cases.some((kase) => person.cases.includes(kase));
  if (!agrees || isOtherCountry(post, person)) return false;
  const separators = [];
  for (let index = post.last; index < person.first; index++) {
    const token = line.at(index);
    if (token?.text === "," || token?.lower === "и") separators.push(token.lower);
    else if (!isSoft(line, index)) return false;
  }
  if (separators.length === 0) return true;
  return (
    separators.length === 1 &&
    person.posts.length > 0 &&
    isOneHolder(post, person, separators[0] === "и")
  );
}

/** Pronouns, adjectives, genitives of common words, parentheses. */
function isSoft(line: Line, index: number): boolean {
  const token = line.at(index);
  if (!token) return false;
  if (token.kind === "punctuation") return /^[()«»"“”]$/.test(token.text);
  if (/^[A-ZА-Я]{2,6}$/u.test(token.text)) return true;
  return line
    .analyze(index)
    .some(
      ({ pos, case: kase }) =>
        ["ADJF", "PRTF", "NPRO"].includes(pos) || (pos === "NOUN" && kase === "gent"),
    );
}

function isOtherCountry(post: PersonMention, person: PersonMention): boolean {
  const [one] = post.posts.flatMap(({ country }) => country ?? []);
  const [other] = person.posts.flatMap(({ country }) => country ?? []);
  return one !== undefined && other !== undefined && one !== other;
}

/** Two chambers have two speakers; a speaker who also heads a forum is one person. */
function isOneHolder(post: PersonMention, person: PersonMention, isAnd: boolean): boolean {
  const bodies = [...post.posts, ...person.posts].flatMap(({ body }) => body ?? []);
  const chambers = new Set(bodies.filter(({ type }) => type === "Chamber").map(({ name }) => name));
  if (chambers.size > 1) return false;
  return !isAnd || bodies.some(({ type }) => type !== "Chamber");
}
