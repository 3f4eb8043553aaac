import type { PersonRecord } from "./knowledge/schema.ts";
import { postsOf } from "./named-bodies.ts";
import { datelineCountry } from "./people/dateline-country.ts";
import { hostCountry } from "./people/host-country.ts";
import type { Reading } from "./stages.ts";
import type { Language } from "./types.ts";

/** How many times the votes of any other country make the home of an article. */
const HOME_LEAD = 2;
/** Where articles in a language are at home, for what they leave unsaid: «Парламент Сенатының депутаты». */
const HOMES: Partial<Record<Language, string>> = { kk: "KZ" };
const VOTES = { noun: 1, adjective: 1, city: 0.5, strongChamber: 3, knownPerson: 2, title: 1.5 };

/** Which countries an article speaks of, and which of them it is told from. */
export interface Countries {
  /** Most spoken of first. */
  readonly spokenOf: readonly string[];
  /** The country of the place an item is told from. */
  readonly dateline: string | null;
  /** The one country an article is at home in, for posts that name none: «депутат Гулай Машрапова». */
  readonly home: string | null;
  /** It is about a land that is none of the list: «спикер парламента» in news of Abkhazia. */
  readonly isOfLand: boolean;
}

export function countriesOf(readings: readonly Reading[], language: Language): Countries {
  const votes = mostFirst(countVotes(readings));
  const spokenOf = votes.map(([code]) => code);
  const isOfLand = landVotes(readings) > (votes[0]?.[1] ?? 0);
  const actors = countVotes(readings, false);
  const dateline = datelineCountry(readings);
  const told = dateline && actors.has(dateline) ? dateline : homeOf(actors, spokenOf, language);
  const own = told ?? (language === "en" ? hostCountry(readings, spokenOf) : null);
  return { spokenOf, dateline, home: isOfLand ? null : own, isOfLand };
}

function homeOf(
  actors: ReadonlyMap<string, number>,
  spokenOf: readonly string[],
  language: Language,
): string | null {
  const [first, second] = mostFirst(actors);
  const [only, ...others] = spokenOf;
  if (!first) return only && others.length === 0 ? only : null;
  // "Chair Anna Berg (MP, Greece)": one word in passing makes no home.
  const isPassing = first[1] < HOME_LEAD && only !== first[0] && others.length > 0;
  if (isPassing && language === "en") return null;
  if (!second || first[1] >= HOME_LEAD * second[1]) return first[0];
  return HOMES[language] ?? null;
}

function landVotes(readings: readonly Reading[]): number {
  let votes = 0;
  for (const { line, sentence, language } of readings) {
    const { lands } = line.knowledge.local;
    const named = language === "ru" ? line.tokens.filter(({ lower }) => lands.has(lower)) : [];
    votes += named.length * VOTES.noun * (sentence.isTitle ? VOTES.title : 1);
  }
  return votes;
}

function mostFirst(votes: ReadonlyMap<string, number>): [string, number][] {
  return [...votes].sort(([, left], [, right]) => right - left);
}

/** Votes for the countries of an article; without places, only those of bodies and people count. */
function countVotes(readings: readonly Reading[], withPlaces = true): Map<string, number> {
  const votes = new Map<string, number>();
  const [opening] = readings;
  const functionaries = functionariesIn(readings);
  const vote = (code: string | null | undefined, weight: number) => {
    if (code) votes.set(code, (votes.get(code) ?? 0) + weight);
  };
  if (opening) vote(HOMES[opening.language], VOTES.knownPerson);
  for (const { mentions, sentence, language } of readings) {
    const factor = sentence.isTitle ? VOTES.title : 1;
    for (const mention of mentions) {
      if (mention.kind === "country" && withPlaces)
        vote(mention.code, VOTES[mention.form] * factor);
      if (mention.kind === "body" && mention.strong)
        vote(mention.country, VOTES.strongChamber * factor);
      // "British Ambassador": an ambassador's country is not where the article is at home.
      const isEnvoy =
        mention.kind === "person" &&
        language !== "kk" &&
        mention.posts.some(({ record }) => record.id === "ambassador");
      if (mention.kind === "person" && !isEnvoy) {
        const known = mention.name?.known;
        if (known && !functionaries.has(known)) vote(known.country, VOTES.knownPerson * factor);
        vote(mention.country, VOTES.adjective * factor);
        for (const { body, country } of mention.posts)
          vote(body?.strong ? body.country : country, VOTES.noun * factor);
      }
    }
  }
  return votes;
}

/** Known people who are told as officers of a forum alone: "IPU Secretary General Martin Chungong" speaks for no country. */
function functionariesIn(readings: readonly Reading[]): Set<PersonRecord> {
  const [serving, national] = [new Set<PersonRecord>(), new Set<PersonRecord>()];
  for (const mention of readings.flatMap(({ mentions }) => mentions)) {
    const known = mention.kind === "person" ? mention.name?.known : null;
    if (!known) continue;
    for (const { body, country } of postsOf(mention))
      (body?.type === "Forum" && !country ? serving : national).add(known);
  }
  return new Set([...serving].filter((person) => !national.has(person)));
}
