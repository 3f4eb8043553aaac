import type { Language } from "../generated/resolvers.ts";
import type { StatementRow } from "../rows.ts";

/** What the field `statements` of a thing takes. */
export interface ReadingArguments {
  readonly language?: Language | null;
}

/** As they are stored, the one worth reading first in front; those in the language asked for before all others. */
export const inReadingOrder = (
  statements: readonly StatementRow[] | null | undefined,
  { language }: ReadingArguments,
): readonly StatementRow[] => {
  if (!statements || !language) return statements ?? [];
  const wanted = language.toLowerCase();
  const isWanted = ({ article }: StatementRow) => article.language === wanted;
  return [
    ...statements.filter(isWanted),
    ...statements.filter((statement) => !isWanted(statement)),
  ];
};
