import type { Document } from "../document.ts";
import type { PersonMention, PostMention } from "../stages.ts";
import type { Entity, Role } from "../types.ts";
import { type Draft, nearest } from "./drafts.ts";
import { type Holding, hold, isPostOf } from "./holdings.ts";

/** Who holds the post that stands alone: «Председатель Сената отметил…». */
export function findHolder(
  document: Document,
  drafts: readonly Draft[],
  mention: PersonMention,
  place: number,
): Draft | null {
  const [post] = mention.posts;
  if (!post || mention.plural) return null;
  const { person } = post.record;
  if (person) return drafts.find(({ known }) => known?.id === person) ?? null;
  if (!post.record.isPost && post.record.bare === "none")
    return findCounterpart(document, drafts, mention, place);
  const asked = hold(document, post, null, mention.country);
  const fitting = drafts.filter((draft) =>
    draft.holdings.some((holding) => isSamePost(holding, asked, mention.country)),
  );
  // «Мемлекет басшысы», whose name comes later without a post: the one at home.
  const meant = asked.body ? asked : hold(document, post, document.countries.home, mention.country);
  if (fitting.length === 0 && meant.body && meant.role !== "MEMBER") {
    const known = drafts.filter(
      (draft) =>
        draft.holdings.length === 0 && draft.known?.posts.some((held) => isPostOf(held, [meant])),
    );
    if (known.length === 1) return known[0] ?? null;
  }
  const isIntroduced = fitting.some(({ firstSeen }) => firstSeen < place);
  const isOwnHead =
    post.record.id === "head-of-state" || (post.record.id === "president" && !isIntroduced);
  if (isOwnHead && !post.country && !post.body) {
    const own = atHome(document, drafts, meant);
    if (own) return own;
  }
  if (fitting.length === 0 && mention.country && MEMBERS.has(post.record.id))
    return findForeigner(drafts, mention.country, place);
  if (fitting.length === 0 && post.record.id === "senator") return onlySenator(drafts, mention);
  return post.body || post.country ? nearest(fitting, place) : mostSpoken(fitting, post, place);
}

/** «Мемлекет басшысы Өзбекстан президентімен кездесті»: in a Kazakh text the one of Kazakhstan, introduced with his post or not. */
function atHome(
  { article, countries: { home } }: Document,
  drafts: readonly Draft[],
  meant: Holding,
): Draft | null {
  if (article.language !== "kk" || !home) return null;
  const own = drafts.filter(
    ({ holdings, known }) =>
      holdings.some(({ role, country }) => role === "PRESIDENT" && country === home) ||
      known?.posts.some((held) => isPostOf(held, [meant])),
  );
  return own.length === 1 ? (own[0] ?? null) : null;
}

/** «Сенатор отметил»: the only one of an upper chamber, whatever the article calls him else. */
function onlySenator(drafts: readonly Draft[], { country }: PersonMention): Draft | null {
  const senators = drafts.filter(({ holdings }) =>
    holdings.some(({ body }) => body?.type === "Chamber" && body.kind === "UPPER"),
  );
  const [only, ...others] = senators.filter((draft) => !country || draft.country === country);
  return only && others.length === 0 ? only : null;
}

/**
 * "The Speaker" is the one introduced as Speaker, not as Chairman, and first: who comes later is told apart by a country.
 */
function mostSpoken(
  drafts: readonly Draft[],
  { record, title }: PostMention,
  place: number,
): Draft | null {
  const word = title.split(" ").at(-1)?.toLowerCase() ?? "";
  const called = drafts.filter(({ posts }) =>
    posts.some((held) => held.record === record && held.title.toLowerCase().includes(word)),
  );
  const before = (called.length > 0 ? called : drafts).filter(
    ({ firstSeen }) => firstSeen <= place,
  );
  const [first] = before.sort((left, right) => left.firstSeen - right.firstSeen);
  return first ?? nearest(drafts, place);
}

const MEMBERS: ReadonlySet<string> = new Set(["member", "people-deputy"]);
const DIPLOMAT = /^(?:дипломат|diplomat)/iu;
const COLLEAGUE = /коллег|визави/iu;
const GUEST = /^(?:гост|guest|қонақ|қонағ|мейман)/iu;

/** «таджикский коллега»; «дипломат»: the only ambassador; «гость»: the only foreigner. */
function findCounterpart(
  { countries: { home } }: Document,
  drafts: readonly Draft[],
  { posts, country }: PersonMention,
  place: number,
): Draft | null {
  const [post] = posts;
  if (!post || post.body || post.record.id !== "counterpart") return null;
  const code = country ?? post.country;
  if (code)
    return findForeigner(COLLEAGUE.test(post.title) ? drafts.filter(isPeer) : drafts, code, place);
  const isMeant = ({ holdings, country: own }: Draft) =>
    (DIPLOMAT.test(post.title) && holdings.some(({ role }) => role === "AMBASSADOR")) ||
    (GUEST.test(post.title) && holdings.length > 0 && own !== null && own !== home);
  const meant = drafts.filter(isMeant);
  return meant.length === 1 ? (meant[0] ?? null) : null;
}

/** A head of state whom the article only names is no speaker's colleague: «благодаря Си Цзиньпину». */
function isPeer({ known, holdings }: Draft): boolean {
  return holdings.length > 0 || !known?.posts.some(({ role }) => role === "PRESIDENT");
}

/** «таджикский коллега»: the person of that country. */
function findForeigner(
  drafts: readonly Draft[],
  country: string | null,
  place: number,
): Draft | null {
  return country
    ? nearest(
        drafts.filter((draft) => draft.country === country),
        place,
      )
    : null;
}

const LEADING: readonly Role[] = ["CHAIR", "PRESIDENT", "PRIME_MINISTER", "MINISTER"];

/**
 * Who holds the posts that a plural names: «президенты», «спикеры парламентов Грузии и Армении», «главы палат»,
 * «министры обороны трёх стран». Nobody unless the article names two of them.
 */
export function holdersOf(document: Document, { posts }: PersonMention): Entity[] {
  const holders = document.cast.filter(({ holdings }) =>
    posts.some((post) => {
      const asked = hold(document, post, null, null);
      return holdings.some((held) => LEADING.includes(asked.role) && isOneOf(held, asked));
    }),
  );
  return holders.length > 1 ? holders.map(({ entity }) => entity) : [];
}

/** A post of the kind a plural names, in the country it names, if any. */
function isOneOf(held: Holding, { role, post }: Holding): boolean {
  if (held.post.former || held.role !== role) return false;
  if (post.country && held.country !== post.country) return false;
  if (post.body && post.body.type !== "Chamber") return false;
  return role !== "CHAIR" || held.body?.type === "Chamber";
}

function isSamePost(held: Holding, asked: Holding, demonym: string | null): boolean {
  if (held.role !== asked.role) return false;
  if (held.post.former !== asked.post.former) return false;
  if (asked.role === "OTHER" && held.post.record.id !== asked.post.record.id) return false;
  if (demonym && held.country && demonym !== held.country) return false;
  const written = asked.post.body !== null || asked.post.country !== null;
  if (!written) return demonym === null || held.country === demonym;
  if (!held.body || !asked.body) return false;
  return held.body.id === asked.body.id || isHouseOf(held.body, asked.body);
}

/** «спикер парламента» said of the chair of one of its houses. */
function isHouseOf(held: Entity, asked: Entity): boolean {
  return (
    held.type === "Chamber" &&
    asked.type === "Chamber" &&
    held.countryCode === asked.countryCode &&
    (asked.kind === "PARLIAMENT" || held.kind === "PARLIAMENT")
  );
}
