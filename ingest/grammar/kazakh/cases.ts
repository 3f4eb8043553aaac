import { type KazakhCase, kazakhForms } from "../../text/kazakh.ts";
import type { Line } from "../line.ts";

// Stems that only look inflected.
const BARE = new Set(["палата", "төраға", "аға", "ханша", "баға", "ассамблеясы"]);

/** The case a token's suffix shows; null for the bare form. */
export function kazakhCase(line: Line, index: number): KazakhCase | null {
  const token = line.at(index);
  if (token?.kind !== "word" || BARE.has(token.lower)) return null;
  const [form] = kazakhForms(token.text);
  return form && !isWhole(line, index) ? form.case : null;
}

/** Owners are bare or in the genitive: «Мәжіліске Моңғолияның төрағасы келді» is no «Мәжіліс» of Mongolia. */
export function mayOwn(line: Line, index: number): boolean {
  const kase = kazakhCase(line, index);
  return kase === null || kase === "gent" || kase === "attr";
}

/** «Канада», «Дастан»: a name of the gazetteers as it stands. */
function isWhole(line: Line, index: number): boolean {
  const lower = line.lower(index);
  if (line.knowledge.givenNames.has(lower)) return true;
  return line
    .hits(index)
    .some(
      ({ last, values }) =>
        last === index + 1 &&
        values.some((value) => "surface" in value && value.surface.toLowerCase() === lower),
    );
}

/** A place written with a case suffix is no part of a person's name: «Ерлан Қошанов Иранға барды». */
export function isInflectedPlace(line: Line, index: number): boolean {
  const hit = line.hit(index, "country", ({ form }) => form !== "adjective");
  return hit !== null && kazakhCase(line, hit.last - 1) !== null;
}
