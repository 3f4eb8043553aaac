import { remember } from "../../text/memo.ts";
import type { Case } from "../../text/morphology.ts";
import { isPatronymic } from "../../text/transliteration.ts";

export interface Patronymic {
  readonly base: string;
  readonly gender: "masc" | "femn";
  readonly cases: readonly Case[];
}

// «Кемелевича» → «Кемелевич», «Ивановной» → «Ивановна».
const MASCULINE: Readonly<Record<string, readonly Case[]>> = {
  "": ["nomn"],
  а: ["gent", "accs"],
  у: ["datv", "loct"],
  ем: ["ablt"],
  е: ["loct"],
};
const FEMININE: Readonly<Record<string, readonly Case[]>> = {
  а: ["nomn"],
  ы: ["gent"],
  е: ["datv", "loct"],
  у: ["accs"],
  ой: ["ablt"],
};

/** The patronymics a form may be of. */
export const patronymicsOf = remember((form): readonly Patronymic[] => {
  const [, father = "", his = ""] = /^(.{2,}ич)(а|у|ем|е|)$/u.exec(form) ?? [];
  const [, mother = "", hers = ""] = /^(.{2,}(?:вн|ичн))(а|ы|е|у|ой)$/u.exec(form) ?? [];
  const found: readonly Patronymic[] = [
    { base: father, gender: "masc", cases: MASCULINE[his] ?? [] },
    { base: mother && `${mother}а`, gender: "femn", cases: FEMININE[hers] ?? [] },
  ];
  return found.filter(({ base }) => base !== "" && isPatronymic(base));
});
