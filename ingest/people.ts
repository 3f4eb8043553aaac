import type { Document } from "./document.ts";
import type { PersonRecord, PostRecord } from "./knowledge/schema.ts";
import type { PersonMention, PersonName, PostMention } from "./stages.ts";
import { keyTokens, personKey } from "./text/transliteration.ts";
import type { Entity, Role } from "./types.ts";

/** A post of a character, its body settled. */
export interface Holding {
  readonly post: PostMention;
  readonly role: Role;
  /** Chamber, forum, organization or country; null when the article does not say in what. */
  readonly body: Entity | null;
  readonly country: string | null;
}

/** One person of an article: all names and posts it gives. */
export interface Character {
  readonly entity: Entity;
  readonly countryCode: string | null;
  readonly holdings: readonly Holding[];
}

interface Draft {
  names: PersonName[];
  /** Mentions in the nominative count more: their spelling is certain. */
  displays: Map<string, number>;
  known: PersonRecord | null;
  posts: PostMention[];
  holdings: Holding[];
  keys: Set<string>;
  words: Set<string>;
  surnames: Set<string>;
  demonym: string | null;
  country: string | null;
  firstSeen: number;
  lastSeen: number;
}

/** The people of an article, and who each mention is. */
export function castOf(document: Document): {
  cast: readonly Character[];
  characters: ReadonlyMap<PersonMention, Character>;
} {
  const mentions = document.readings.flatMap(({ mentions: all, sentence }) =>
    all.flatMap((mention) =>
      mention.kind === "person" ? [{ mention, place: sentence.index }] : [],
    ),
  );
  const drafts: Draft[] = [];
  const assigned = new Map<PersonMention, Draft>();
  const byFullness = [...mentions].sort(
    (left, right) => fullness(right.mention) - fullness(left.mention),
  );
  for (const { mention, place } of byFullness) {
    if (!mention.name) continue;
    const draft = matchName(drafts, mention.name, place) ?? startDraft(drafts);
    absorb(draft, mention, place);
    assigned.set(mention, draft);
  }
  for (const draft of drafts) settle(document, draft);
  for (const { mention, place } of mentions) {
    if (mention.name) continue;
    const holder = findHolder(document, drafts, mention, place);
    if (holder) assigned.set(mention, holder);
  }
  const finished = new Map(drafts.map((draft) => [draft, finish(document, draft)]));
  const characters = new Map<PersonMention, Character>();
  for (const [mention, draft] of assigned) {
    const character = finished.get(draft);
    if (character) characters.set(mention, character);
  }
  return { cast: [...finished.values()], characters };
}

function fullness({ name }: PersonMention): number {
  if (!name) return 0;
  const initials = name.words.filter((word) => /\.$/.test(word)).length;
  return name.words.length - initials * 0.5;
}

function startDraft(drafts: Draft[]): Draft {
  const draft: Draft = {
    names: [],
    displays: new Map(),
    known: null,
    posts: [],
    holdings: [],
    keys: new Set(),
    words: new Set(),
    surnames: new Set(),
    demonym: null,
    country: null,
    firstSeen: Number.POSITIVE_INFINITY,
    lastSeen: 0,
  };
  drafts.push(draft);
  return draft;
}

/** The draft a name belongs to: the same key, an initial that fits, or the surname alone. */
function matchName(drafts: readonly Draft[], name: PersonName, place: number): Draft | null {
  const forms = [name.display, ...name.alternatives];
  const keys = forms.map(personKey);
  const same = drafts.find(
    (draft) =>
      (name.known !== null && draft.known === name.known) ||
      keys.some((key) => draft.keys.has(key)),
  );
  if (same) return same;
  const [initial] = name.words.filter((word) => /\.$/.test(word));
  const full = name.words.filter((word) => !/\.$/.test(word));
  if (full.length > 1) return drafts.find((draft) => isSpellingOf(draft, name)) ?? null;
  const surnameKeys = forms.flatMap((form) =>
    keyTokens(form).filter((token) => !token.endsWith(".")),
  );
  const candidates = drafts.filter(
    (draft) =>
      surnameKeys.some((key) => draft.words.has(key)) &&
      (!initial ||
        [...draft.words].some((word) =>
          word.startsWith(keyTokens(initial)[0]?.replace(".", "").charAt(0) ?? ""),
        )),
  );
  const bySurname = candidates.filter((draft) =>
    surnameKeys.some((key) => draft.surnames.has(key)),
  );
  const pool = bySurname.length > 0 ? bySurname : candidates;
  return nearest(pool, place);
}

/** «Сахиба Гафарова» and «Сагиба Гафарова» in one article are one person. */
function isSpellingOf(draft: Draft, name: PersonName): boolean {
  const words = keyTokens(name.words.join(" "));
  return draft.names.some((other) => {
    const others = keyTokens(other.words.join(" "));
    if (others.length !== words.length || words.length < 2) return false;
    const differing = words.filter((word) => !others.includes(word));
    const left = others.filter((word) => !words.includes(word));
    const [one, another] = [differing[0], left[0]];
    return (
      differing.length === 1 &&
      one !== undefined &&
      another !== undefined &&
      isNearlyEqual(one, another)
    );
  });
}

/** One letter more, less or other in words of five letters and more. */
function isNearlyEqual(left: string, right: string): boolean {
  if (Math.min(left.length, right.length) < 5 || Math.abs(left.length - right.length) > 1)
    return false;
  let start = 0;
  while (start < left.length && left[start] === right[start]) start++;
  let end = 0;
  while (
    end < Math.min(left.length, right.length) - start &&
    left.at(-1 - end) === right.at(-1 - end)
  )
    end++;
  return Math.max(left.length, right.length) - start - end <= 1;
}

function nearest(drafts: readonly Draft[], place: number): Draft | null {
  const sorted = [...drafts].sort(
    (left, right) => Math.abs(left.lastSeen - place) - Math.abs(right.lastSeen - place),
  );
  return sorted[0] ?? null;
}

function absorb(draft: Draft, mention: PersonMention, place: number): void {
  const { name } = mention;
  if (!name) return;
  draft.names.push(name);
  draft.known ??= name.known;
  draft.keys.add(personKey(name.display));
  for (const token of keyTokens(name.words.join(" "))) draft.words.add(token);
  for (const token of keyTokens(name.surname)) draft.surnames.add(token);
  const full = name.words.filter((word) => !/\.$/.test(word)).length;
  const weight = (mention.cases.includes("nomn") ? 3 : 1) * (full > 1 ? 10 : 1);
  const display = name.words.join(" ");
  draft.displays.set(display, (draft.displays.get(display) ?? 0) + weight);
  draft.posts.push(...mention.posts);
  draft.demonym ??= mention.country;
  draft.firstSeen = Math.min(draft.firstSeen, place);
  draft.lastSeen = place;
}

/** Country and bodies: what the gazetteer knows first, then what the posts say, then where the article is at home. */
function settle(document: Document, draft: Draft): void {
  draft.known ??= recognize(document, draft);
  const written = draft.posts.find(({ country }) => country)?.country ?? null;
  draft.country = draft.known?.country ?? written ?? draft.demonym;
  // A bare post is one at home – but not of somebody who has another elsewhere: «заместитель председателя и председатель форума».
  const isBare =
    draft.posts.some(({ record }) => record.bare !== "none") &&
    draft.posts.every(({ body, country }) => !body && !country);
  if (isBare) draft.country ??= document.home;
  draft.holdings = draft.posts.map((post) => hold(document, post, draft.country, draft.demonym));
  draft.country ??= draft.holdings.find(({ country }) => country)?.country ?? null;
}

/** A surname alone is one known person's where a post of that person stands with it: «спикер Госдумы Володин». */
function recognize(document: Document, draft: Draft): PersonRecord | null {
  const full = draft.names.some(
    ({ words }) => words.filter((word) => !/\.$/.test(word)).length > 1,
  );
  if (full) return null;
  const [surname] = draft.surnames;
  if (!surname) return null;
  if (draft.posts.length === 0) return prominent(document, surname, draft);
  const holdings = draft.posts.map((post) => hold(document, post, null, draft.demonym));
  const fitting = document
    .peopleBySurname(surname)
    .filter((person) => person.posts.some((held) => isPostOf(held, holdings)));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** «делегация Узбекистана во главе с Нарбаевой»: the only head of a state or a chamber of that surname, of a country the article is about. */
function prominent(document: Document, surname: string, { names }: Draft): PersonRecord | null {
  const hasInitial = names.some(({ words }) => words.length > 1);
  const [only, ...others] = document.peopleBySurname(surname);
  if (
    hasInitial ||
    !only?.country ||
    others.length > 0 ||
    !document.countries.slice(0, 3).includes(only.country)
  )
    return null;
  return only.posts.some(({ role }) => role === "CHAIR" || role === "PRESIDENT") ? only : null;
}

/** A post of the gazetteer among those an article speaks of. */
function isPostOf(
  { role, body }: PersonRecord["posts"][number],
  holdings: readonly Holding[],
): boolean {
  return holdings.some(
    (holding) =>
      holding.role === role && (holding.body?.id.endsWith(`-${body.toLowerCase()}`) ?? false),
  );
}

/** What a post is held in, and as what. */
export function hold(
  document: Document,
  post: PostMention,
  country: string | null,
  demonym: string | null,
): Holding {
  const { record } = post;
  const body = postBody(document, post, country ?? demonym);
  return {
    post,
    role: roleOf(record, body),
    body,
    country: post.country ?? body?.countryCode ?? demonym,
  };
}

function postBody(
  document: Document,
  { record, body, country }: PostMention,
  hint: string | null,
): Entity | null {
  if (body?.type === "Chamber") {
    const chamber = document.chamber(body, hint);
    return chamber ? document.entities.chamber(chamber) : null;
  }
  if (body) return document.body(body);
  const home = country ?? hint;
  if (!home) return null;
  if (record.bare === "Country" || isHeadOfState(record, country))
    return document.entities.country(home);
  if (record.bare === "Chamber") {
    const chamber = impliedChamber(document, record, home, country !== null);
    return chamber ? document.entities.chamber(chamber) : null;
  }
  return country ? document.entities.country(country) : null;
}

/** «Председатель КНР»: no speaker. */
function isHeadOfState({ headsOfState }: PostRecord, country: string | null): boolean {
  return country !== null && headsOfState.includes(country);
}

/**
 * «сенатор» sits in the upper chamber; «депутат» and «спикер Казахстана» belong to the parliament, but a bare «спикер»
 * only where the parliament has one chamber.
 */
function impliedChamber(
  document: Document,
  { implies }: PostRecord,
  country: string,
  isWritten: boolean,
) {
  if (!implies) {
    const parliament = document.parliament(country);
    return isWritten || parliament?.kind === "UNICAMERAL" ? parliament : null;
  }
  const direct = document.knowledge.chambers.get(implies);
  if (direct) return direct;
  for (const record of document.knowledge.chambers.values()) {
    if (record.country === country && record.kind === implies && !record.former) return record;
  }
  return null;
}

function roleOf(record: PostRecord, body: Entity | null): Role {
  const { role } = record;
  if (body?.type === "Country" && isHeadOfState(record, body.countryCode)) return "PRESIDENT";
  return (
    (body && body.type !== "Person" && role[body.type]) ||
    role.any ||
    role.Chamber ||
    role.Country ||
    "OTHER"
  );
}

/** Who holds the post that stands alone: «Председатель Сената отметил…». */
function findHolder(
  document: Document,
  drafts: readonly Draft[],
  mention: PersonMention,
  place: number,
): Draft | null {
  const [post] = mention.posts;
  if (!post || mention.plural) return null;
  if (!post.record.isPost)
    return post.body || post.record.id !== "counterpart"
      ? null
      : findForeigner(drafts, mention.country ?? post.country, place);
  const asked = hold(document, post, null, mention.country);
  const fitting = drafts.filter((draft) =>
    draft.holdings.some((holding) => isSamePost(holding, asked, mention.country)),
  );
  // «Мемлекет басшысы», whose name comes later without a post: the one at home.
  const meant = asked.body ? asked : hold(document, post, document.home, mention.country);
  if (fitting.length === 0 && meant.body && meant.role !== "MEMBER") {
    const known = drafts.filter(
      (draft) =>
        draft.holdings.length === 0 && draft.known?.posts.some((held) => isPostOf(held, [meant])),
    );
    if (known.length === 1) return known[0] ?? null;
  }
  if (fitting.length === 0 && mention.country && post.record.id === "member")
    return findForeigner(drafts, mention.country, place);
  return post.body || post.country ? nearest(fitting, place) : mostSpoken(fitting, post, place);
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

function finish(document: Document, draft: Draft): Character {
  const ranked = [...draft.displays].sort(
    ([left, one], [right, other]) => other - one || (left < right ? -1 : 1),
  );
  const full = ranked.filter(
    ([display]) => display.split(" ").filter((word) => !/\.$/.test(word)).length > 1,
  );
  const initialed = ranked.filter(([display]) => display.includes(" "));
  const [best] = full.length > 0 ? full : initialed.length > 0 ? initialed : ranked;
  const written = draft.names.filter(({ patronymic }) => patronymic).map(({ display }) => display);
  const entity = document.entities.person({
    known: draft.known,
    name: best?.[0] ?? "",
    aliases: [...new Set([...written, ...(draft.known && best ? [best[0]] : [])])],
    countryCode: draft.country,
  });
  return { entity, countryCode: entity.countryCode, holdings: draft.holdings };
}
