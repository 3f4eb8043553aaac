import type { Language } from "../../ingest/types.ts";
import type { GoldSet } from "./gold.ts";
import { type ArticleScore, type Counts, MEASURED, type Measured, NOTHING } from "./tally.ts";

export interface Scored extends ArticleScore {
  readonly path: string;
  readonly language: Language;
  readonly outlet: string;
  readonly set: GoldSet;
}

export interface Figures extends Counts {
  /** Null where there is nothing to divide by. */
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

export type Table = Readonly<Record<Measured, Figures>>;

/** Micro-averaged figures of some articles. */
export const measure = (scored: readonly ArticleScore[]): Table =>
  Object.fromEntries(
    MEASURED.map((measured) => [
      measured,
      figures(scored.map(({ counts }) => counts[measured]).reduce(sum, NOTHING)),
    ]),
  ) as Record<Measured, Figures>;

/** The figures of each language, outlet and set that occurs, and of all together. */
export const measureGroups = (scored: readonly Scored[]): ReadonlyMap<string, Table> => {
  const groups = new Map<string, Scored[]>();
  for (const one of scored) {
    const { set, language, outlet } = one;
    for (const name of [`${set}/${language}`, `${set}/${outlet}`, `${set}/all`]) {
      groups.set(name, [...(groups.get(name) ?? []), one]);
    }
  }
  return new Map([...groups].map(([name, members]) => [name, measure(members)] as const));
};

export const formatTable = (name: string, table: Table): string => {
  const rows = MEASURED.map((measured) => {
    const { precision, recall, f1, right, wrong, inferred, missed, ...rest } = table[measured];
    const cells = [right, wrong, inferred, missed].map((count) => String(count).padStart(9));
    const shares = [precision, recall, f1].map((share) => percent(share).padStart(10));
    const forms = `${rest.formsRight}/${rest.forms}`.padStart(12);
    const plans = `${rest.plansFound}/${rest.plans}`.padStart(9);
    return `${measured.padEnd(16)}${cells.join("")}${shares.join("")}${forms}${plans}${String(rest.takenForFact).padStart(7)}`;
  });
  const head = ["right", "wrong", "inferred", "missed"].map((word) => word.padStart(9)).join("");
  const tail = ["precision", "recall", "F1"].map((word) => word.padStart(10)).join("");
  return `${name.padEnd(16)}${head}${tail}  dates/forms  planned  taken\n${rows.join("\n")}`;
};

export const formatMistakes = ({ path, mistakes }: Scored): string =>
  [path, ...mistakes.map(({ kind, what }) => `  ${kind}: ${what}`)].join("\n");

const sum = (left: Counts, right: Counts): Counts =>
  Object.fromEntries(
    (Object.keys(NOTHING) as (keyof Counts)[]).map((key) => [key, left[key] + right[key]]),
  ) as unknown as Counts;

const figures = (counts: Counts): Figures => {
  const { right, wrong, missed } = counts;
  return {
    ...counts,
    precision: share(right, right + wrong),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + wrong + missed),
  };
};

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

const percent = (value: number | null): string =>
  value === null ? "–" : `${(100 * value).toFixed(1)} %`;
