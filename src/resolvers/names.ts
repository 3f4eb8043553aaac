import type { Language } from "../generated/resolvers.ts";
import type { EntityRow } from "../rows.ts";

/** The name in the language asked for; where it is not known, the usual form, then ru, kk, en. */
export const nameIn = (entity: EntityRow, language?: Language | null): string => {
  const { name, nameRu, nameKk, nameEn } = entity;
  return byLanguage(entity, language) ?? name ?? nameRu ?? nameKk ?? nameEn ?? entity.id;
};

const byLanguage = (
  { nameRu, nameKk, nameEn }: EntityRow,
  language?: Language | null,
): string | undefined => {
  switch (language) {
    case "RU":
      return nameRu;
    case "KK":
      return nameKk;
    case "EN":
      return nameEn;
    case null:
    case undefined:
      return undefined;
  }
};
