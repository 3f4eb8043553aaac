import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { candidatePairs } from "../src/identity/block.ts";
import { type JudgedPair, judgePair } from "../src/identity/judge.ts";
import { type EntityRecord, toRecord } from "../src/identity/records.ts";
import { loadVocabulary, type Vocabulary } from "../src/identity/vocabulary.ts";

/** Two records and whether they are one thing; `about` tells what makes the pair hard. */
export interface LabelledPair {
  readonly id: string;
  readonly about: string;
  readonly label: "same" | "different";
  readonly left: EntityRecord;
  readonly right: EntityRecord;
}

export interface PairFigures {
  readonly pairs: number;
  readonly precision: number;
  readonly recall: number;
  /** Pairs left to a human. */
  readonly unsure: number;
  readonly mistakes: readonly string[];
}

export const HALVES = ["dev", "held-apart"] as const;

/** The pairs of one half. */
export const readPairs = (half: (typeof HALVES)[number]): LabelledPair[] =>
  readFileSync(fileURLToPath(new URL(`pairs/${half}.jsonl`, import.meta.url)), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const pair = JSON.parse(line) as LabelledPair;
      return { ...pair, left: toRecord(pair.left), right: toRecord(pair.right) };
    });

/** Precision and recall of SAME: a pair left unsure costs recall only. */
export const measurePairs = (
  pairs: readonly LabelledPair[],
  vocabulary: Vocabulary,
): PairFigures => {
  const judged = pairs.map((pair) => ({
    pair,
    judged: judgeBlocked(pair, vocabulary),
  }));
  const merged = judged.filter(({ judged: { verdict } }) => verdict === "SAME");
  const right = merged.filter(({ pair }) => pair.label === "same").length;
  const positives = pairs.filter(({ label }) => label === "same").length;
  const wrong = judged.filter(
    ({ pair, judged: { verdict } }) =>
      (pair.label === "same") !== (verdict === "SAME") &&
      !(pair.label === "different" && verdict !== "SAME"),
  );
  return {
    pairs: pairs.length,
    precision: merged.length === 0 ? 0 : right / merged.length,
    recall: positives === 0 ? 0 : right / positives,
    unsure: judged.filter(({ judged: { verdict } }) => verdict === "UNSURE").length,
    mistakes: wrong.map(({ pair, judged: { verdict, score, note, features } }) =>
      [
        `${pair.id} ${pair.label} judged ${verdict} ${score}: ${pair.left.name} | ${pair.right.name} (${pair.about})`,
        ...features.map(({ name, weight, detail }) => `${name} ${weight}: ${detail}`),
        ...(note ? [note] : []),
      ].join("\n    "),
    ),
  };
};

/** What blocking does not propose is never judged, so it counts as different. */
const judgeBlocked = ({ left, right }: LabelledPair, vocabulary: Vocabulary): JudgedPair => {
  const judged = judgePair(left, right, vocabulary);
  const isProposed = candidatePairs([left, right], vocabulary).length > 0;
  return isProposed ? judged : { ...judged, verdict: "DIFFERENT", note: "not proposed" };
};

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const main = (): void => {
  const vocabulary = loadVocabulary();
  for (const half of HALVES) {
    for (const [what, isWanted] of [
      ["persons", ({ left }: LabelledPair) => left.type === "Person"],
      ["bodies", ({ left }: LabelledPair) => left.type !== "Person"],
      ["all", () => true],
    ] as const) {
      const figures = measurePairs(readPairs(half).filter(isWanted), vocabulary);
      process.stdout.write(
        `${half} ${what}: ${figures.pairs} pairs, precision ${percent(figures.precision)}, recall ${percent(figures.recall)}, unsure ${figures.unsure}\n`,
      );
      if (what === "all" && process.argv.includes(`--mistakes=${half}`))
        process.stdout.write(`${figures.mistakes.join("\n")}\n`);
    }
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
