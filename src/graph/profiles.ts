import type { Entity, EntityType, Language, Provenance } from "../../ingest/types.ts";
import { canonicalJson, hashOf, sortedUnique } from "./ids.ts";

/**
 * What one article says of one entity, under the id the extractor gave. Entities are computed from their profiles, so
 * merging, unmerging and taking an article back need no history.
 */
export interface Profile {
  readonly id: string;
  readonly entityId: string;
  readonly articleId: string;
  readonly language: Language;
  readonly type: EntityType;
  readonly name: string;
  readonly nameRu?: string;
  readonly nameKk?: string;
  readonly nameEn?: string;
  readonly aliases: readonly string[];
  readonly countryCode?: string;
  readonly kind?: string;
  readonly status?: string;
  readonly wikidataId?: string;
}

/** The profile of one end of a statement; its id is made from its content, so equal ends share one. */
export const toProfile = (entity: Entity, article: Provenance["article"]): Profile => {
  const { names, countryCode, kind, status, wikidataId } = entity;
  const content = {
    entityId: entity.id,
    articleId: article.id,
    language: article.language,
    type: entity.type,
    name: entity.name,
    ...(names.ru ? { nameRu: names.ru } : {}),
    ...(names.kk ? { nameKk: names.kk } : {}),
    ...(names.en ? { nameEn: names.en } : {}),
    aliases: sortedUnique(entity.aliases),
    ...(countryCode ? { countryCode } : {}),
    ...(kind ? { kind } : {}),
    ...(status ? { status } : {}),
    ...(wikidataId ? { wikidataId } : {}),
  };
  return { id: `profile-${hashOf(canonicalJson(content))}`, ...content };
};
