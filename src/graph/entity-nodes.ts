import { nameKey } from "../../ingest/text/transliteration.ts";
import type { EntityType, Language, Names } from "../../ingest/types.ts";
import { bestAttested, rank, votesByArticle } from "./attest.ts";
import { sortedUnique } from "./ids.ts";
import type { Profile } from "./profiles.ts";
import { known, type Properties } from "./relationships.ts";

/** An entity as the graph holds it. */
export interface EntityNode {
  readonly id: string;
  readonly type: EntityType;
  readonly properties: Properties;
}

/** Names of a country by ISO code; `null` for a code nobody knows. */
export type CountryNames = (code: string) => Names | null;

/** Types whose nodes stand in a country. */
export const IN_COUNTRY_TYPES: readonly EntityType[] = ["Person", "Chamber", "Organization"];

/** A name is taken from articles of the first language that has it. */
const NAME_LANGUAGES: readonly Language[] = ["ru", "kk", "en"];

/** A document goes through these in order, so the furthest that any article tells holds. */
const TREATY_STATUSES = ["DISCUSSED", "PLANNED", "SIGNED", "RATIFIED", "IN_FORCE"] as const;

export const countryId = (code: string): string => `country-${code.toLowerCase()}`;

/** The code in a Country node's id; null for other ids. */
export const codeOfCountryId = (id: string): string | null =>
  /^country-([a-z]{2})$/.exec(id)?.[1]?.toUpperCase() ?? null;

/**
 * The entity that all its profiles amount to; null when there are none. The names that most articles give win, ties go
 * by code units, so the order of arrival never matters.
 */
export const toEntityNode = (
  id: string,
  profiles: readonly Profile[],
  countryNames: CountryNames,
): EntityNode | null => {
  const type = bestAttested(profiles, (profile) => profile.type) as EntityType | null;
  if (!type) return null;
  const code = type === "Country" ? codeOfCountryId(id) : null;
  const countryCode = code ?? bestAttested(profiles, (profile) => profile.countryCode);
  const names = localNames(profiles, (code && countryNames(code)) || {});
  const name = commonName(profiles) ?? names.nameRu ?? id;
  const shown = new Set([name, ...Object.values(names)]);
  const spellings = sortedUnique(
    profiles.flatMap((profile) => [
      profile.name,
      ...profile.aliases,
      ...[profile.nameRu, profile.nameKk, profile.nameEn].flatMap((given) => given ?? []),
    ]),
  );
  return {
    id,
    type,
    properties: known({
      id,
      name,
      ...names,
      aliases: spellings.filter((spelling) => !shown.has(spelling)),
      searchKeys: searchKeys([...shown, ...spellings]),
      countryCode,
      code,
      kind: bestAttested(profiles, (profile) => profile.kind),
      status: type === "Treaty" ? furthestStatus(profiles) : null,
      wikidataId: bestAttested(profiles, (profile) => profile.wikidataId),
    }),
  };
};

/** A country that no article names but something lies in. */
export const toCountryNode = (id: string, countryNames: CountryNames): EntityNode => {
  const code = codeOfCountryId(id) ?? id;
  const { ru, kk, en } = countryNames(code) ?? {};
  const name = ru ?? kk ?? en ?? code;
  return {
    id,
    type: "Country",
    properties: known({
      id,
      name,
      nameRu: ru,
      nameKk: kk,
      nameEn: en,
      aliases: [],
      searchKeys: searchKeys([name, ...[ru, kk, en].flatMap((given) => given ?? [])]),
      countryCode: code,
      code,
    }),
  };
};

/** The name that most articles use, Russian ones first. */
const commonName = (profiles: readonly Profile[]): string | null => {
  for (const language of NAME_LANGUAGES) {
    const written = profiles.filter((profile) => profile.language === language);
    const name = bestAttested(written, (profile) => profile.name);
    if (name) return name;
  }
  return null;
};

interface LocalNames {
  readonly nameRu?: string;
  readonly nameKk?: string;
  readonly nameEn?: string;
}

/** A language's name: the one that most profiles give, else the fallback, else what its articles write. */
const localNames = (profiles: readonly Profile[], fallback: Names): LocalNames => {
  const choose = (language: Language, pick: (profile: Profile) => string | undefined) =>
    bestAttested(profiles, pick) ??
    fallback[language] ??
    bestAttested(profiles, (profile) => (profile.language === language ? profile.name : null));
  const nameRu = choose("ru", (profile) => profile.nameRu);
  const nameKk = choose("kk", (profile) => profile.nameKk);
  const nameEn = choose("en", (profile) => profile.nameEn);
  return {
    ...(nameRu ? { nameRu } : {}),
    ...(nameKk ? { nameKk } : {}),
    ...(nameEn ? { nameEn } : {}),
  };
};

const furthestStatus = (profiles: readonly Profile[]): string | null => {
  const given = new Set(rank(votesByArticle(profiles, ({ status }) => status)).map((v) => v.value));
  return TREATY_STATUSES.findLast((status) => given.has(status)) ?? null;
};

const searchKeys = (names: readonly string[]): string[] =>
  sortedUnique(names.map(nameKey).filter((key) => key !== ""));
