import type { Document } from "../document.ts";
import type { PersonRecord } from "../knowledge/schema.ts";
import { postsIn } from "../named-bodies.ts";
import type { BodyMention, PersonMention } from "../stages.ts";
import type { Entity } from "../types.ts";
import { seatDelegates, seatSides } from "./delegate-seats.ts";
import { absorb, type Draft, isGivenAndFathers, matchName, startDraft } from "./drafts.ts";
import { findHolder } from "./holders.ts";
import { type Holding, hold, isPostOf, seatOf } from "./holdings.ts";
import { leaveTaken, moveSeats } from "./seats.ts";

/** One person of an article: all names and posts it gives. */
export interface Character {
  readonly entity: Entity;
  readonly countryCode: string | null;
  readonly holdings: readonly Holding[];
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
  seatSides(document, assigned);
  for (const draft of drafts) settle(document, draft);
  seatDelegates(document, drafts, assigned);
  moveSeats(document, drafts, assigned);
  leaveTaken(document, drafts);
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

/** Country and bodies: what the gazetteer knows first, then what the posts say, then where the article is at home. */
function settle(document: Document, draft: Draft): void {
  draft.known ??= recognize(document, draft);
  const written = draft.posts.find(({ country }) => country)?.country ?? null;
  draft.country = draft.known?.country ?? written ?? draft.demonym ?? draft.told;
  // A bare post is one at home – but not of somebody who has another elsewhere: «заместитель председателя и председатель форума».
  const isBare =
    draft.posts.some(({ record }) => record.bare !== "none") &&
    draft.posts.every(
      ({ body, country, record }) =>
        !record.isPost || (!country && (!body || isParty(body) || isSpeakers(draft, body))),
    );
  if (isBare)
    draft.country ??=
      seatIn(document, draft) ?? houseOf(document, draft) ?? homeOf(document, draft);
  draft.holdings = draft.posts.map((post) => hold(document, post, draft.country, draft.demonym));
  draft.country ??= draft.holdings.find(({ country }) => country)?.country ?? null;
}

/** "Speaker Anna Berg, Chair of the Council of PACE": a speaker has a house, whatever else she chairs. */
function isSpeakers({ posts }: Draft, { type }: BodyMention): boolean {
  return type === "Forum" && posts.some(({ body, title }) => !body && /\bspeaker$/i.test(title));
}

/** "Anna Berg, Politburo member and Deputy Prime Minister": a party tells of no other country. */
function isParty({ head, country }: BodyMention): boolean {
  return !country && ["party", "political-leadership"].includes(head?.id ?? "");
}

/** "Congressman Anna Berg": a word of one country's parliament. */
function seatIn(document: Document, { posts }: Draft): string | null {
  return posts.map(({ record }) => seatOf(document, record)).find((code) => code) ?? null;
}

/** Where the article is at home; whom somebody met may sit elsewhere than in the houses there. */
function homeOf(document: Document, { isMet, posts }: Draft): string | null {
  const { countries, houses, article } = document;
  const isOfHouse = posts.some(({ record }) => record.bare === "Chamber");
  if (isOfHouse && (document.regionalCouncil || isOpenHouse(document))) return null;
  // "Speaker Anna Berg" in an article that knows the houses of one country.
  const isOpenSeat = article.language === "en" && isOfHouse;
  const home = countries.home ?? (isOpenSeat ? houses.soleCountry : null);
  const isOpen = isMet && isOfHouse && article.language === "ru";
  return isOpen && home && houses.parliament(home)?.kind === "PARLIAMENT" ? null : home;
}

/** «Спикер Народного собрания …», nobody knows whose: «заместитель спикера» may be of the same house. */
function isOpenHouse({ article, readings, houses }: Document): boolean {
  return (
    article.language === "ru" &&
    postsIn(readings).some(
      ({ record, body }) =>
        record.id === "chair" &&
        body?.type === "Chamber" &&
        !body.anaphoric &&
        houses.of(body) === null,
    )
  );
}

/** "Senators A and B" in an article that names a senate with its country: that one's. */
function houseOf(document: Document, { posts }: Draft): string | null {
  const kinds = posts.flatMap(({ record }) => record.implies ?? []);
  return document.article.language === "en" && kinds.includes("UPPER")
    ? (document.houses.firstNamed("UPPER") ?? document.houses.countryOfSenate)
    : null;
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
  const known = document.knowledge.personsBySurname.get(surname) ?? [];
  const fitting = known.filter((person) => person.posts.some((held) => isPostOf(held, holdings)));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** «делегация Узбекистана во главе с Нарбаевой»: the only head of a state or a chamber of that surname, of a country the article is about. */
function prominent(document: Document, surname: string, { names }: Draft): PersonRecord | null {
  const hasInitial = names.some(({ words }) => words.length > 1);
  const [only, ...others] = document.knowledge.personsBySurname.get(surname) ?? [];
  if (
    hasInitial ||
    !only?.country ||
    others.length > 0 ||
    !document.countries.spokenOf.slice(0, 3).includes(only.country)
  )
    return null;
  return only.posts.some(({ role }) => role === "CHAIR" || role === "PRESIDENT") ? only : null;
}

function finish(document: Document, draft: Draft): Character {
  const ranked = [...draft.displays].sort(
    ([left, one], [right, other]) => other - one || (left < right ? -1 : 1),
  );
  const full = ranked.filter(
    ([display]) => display.split(" ").filter((word) => !/\.$/.test(word)).length > 1,
  );
  const initialed = ranked.filter(([display]) => display.includes(" "));
  const surnamed = full.filter(([display]) => !isGivenAndFathers(display.split(" ")));
  const [best] = [surnamed, full, initialed, ranked].find((displays) => displays.length > 0) ?? [];
  const written = draft.names.filter(({ patronymic }) => patronymic).map(({ display }) => display);
  const entity = document.entities.person({
    known: draft.known,
    name: best?.[0] ?? "",
    aliases: [...new Set([...written, ...(draft.known && best ? [best[0]] : [])])],
    countryCode: draft.country,
  });
  return { entity, countryCode: entity.countryCode, holdings: draft.holdings };
}
