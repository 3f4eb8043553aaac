import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { Scored } from "./report.ts";
import { measure } from "./report.ts";
import { MEASURED } from "./tally.ts";

export const baselineFile = fileURLToPath(new URL("../baseline.json", import.meta.url));

const schema = z.record(z.string(), z.record(z.string(), z.number()));

/** F1 by language and predicate below which the development set must not fall. */
export type Baseline = z.infer<typeof schema>;

export const readBaseline = (): Baseline =>
  schema.parse(JSON.parse(readFileSync(baselineFile, "utf8")));

/** The F1 of each language and predicate; predicates that neither occur nor are found are left out. */
export const toBaseline = (scored: readonly Scored[]): Baseline => {
  const languages = [...new Set(scored.map(({ language }) => language))].sort();
  return Object.fromEntries(
    languages.map((language) => {
      const table = measure(scored.filter((one) => one.language === language));
      const shares = MEASURED.flatMap((measured) => {
        const { f1 } = table[measured];
        return f1 === null ? [] : [[measured, Math.round(f1 * 1000) / 1000] as const];
      });
      return [language, Object.fromEntries(shares)];
    }),
  );
};
