import { readFileSync, writeFileSync } from "node:fs";
import { userInfo } from "node:os";
import { createInterface } from "node:readline/promises";
import { CliError } from "../errors.ts";
import type { Graph } from "../graph/run.ts";
import { formatJudgements, mergeJudgements, parseJudgements } from "../identity/judgements.ts";
import { MACHINE, type Verdict } from "../identity/records.ts";
import { type ResolutionSummary, resolveIdentities } from "../identity/resolve.ts";
import {
  type Decision,
  type ReviewConflict,
  type ReviewItem,
  type ReviewSide,
  readConflicts,
  readQueue,
  recordDecisions,
} from "../identity/review.ts";
import { addJudgements, readJudgements } from "../identity/store.ts";
import { withGraph } from "./database.ts";
import type { Io } from "./io.ts";

export interface ReviewOptions {
  /** A pair to decide at once; with `verdict`. */
  readonly left?: string;
  readonly right?: string;
  readonly verdict?: "same" | "different" | "later";
  readonly note?: string;
  readonly author?: string;
  readonly limit?: number;
  /** Write the judgements of people to this file. */
  readonly export?: string;
  /** Take judgements over from this file. */
  readonly import?: string;
  readonly json?: boolean;
}

const DEFAULT_LIMIT = 20;
const VERDICTS: Readonly<Record<string, Verdict>> = {
  same: "SAME",
  y: "SAME",
  different: "DIFFERENT",
  n: "DIFFERENT",
  later: "UNSURE",
  l: "UNSURE",
};

/** Lists what waits for a human, takes decisions from flags, a file or a terminal, and applies them. */
export const runReview = (options: ReviewOptions, io: Io): Promise<number> =>
  withGraph(io, (graph) => {
    if (options.export !== undefined) return exportJudgements(graph, options.export, io);
    if (options.import !== undefined) return importJudgements(graph, options.import, io);
    if (options.verdict !== undefined) return decide(graph, options, io);
    if (options.left !== undefined) throw new CliError("review LEFT RIGHT needs --verdict");
    return list(graph, options, io);
  });

const exportJudgements = async (graph: Graph, path: string, { stdout }: Io): Promise<number> => {
  const human = (await readJudgements(graph)).filter(({ author }) => author !== MACHINE);
  const text = formatJudgements(human);
  if (path === "-") stdout.write(text);
  else writeFileSync(path, text);
  if (path !== "-") stdout.write(`${human.length} judgements written to ${path}\n`);
  return 0;
};

const importJudgements = async (graph: Graph, path: string, io: Io): Promise<number> => {
  const given = parseJudgements(readFileSync(path, "utf8"), path);
  const stored = (await readJudgements(graph)).filter(({ author }) => author !== MACHINE);
  await addJudgements(graph, mergeJudgements(stored, given));
  io.stdout.write(`${given.length} judgements read from ${path}\n`);
  report(await resolveIdentities(graph), io);
  return 0;
};

const decide = async (graph: Graph, options: ReviewOptions, io: Io): Promise<number> => {
  const { left, right, verdict } = options;
  if (!left || !right || !verdict) throw new CliError("--verdict needs LEFT and RIGHT, two ids");
  await recordDecisions(graph, [
    decisionOf({ leftId: left, rightId: right }, VERDICTS[verdict] ?? "UNSURE", options),
  ]);
  report(await resolveIdentities(graph), io);
  return 0;
};

const decisionOf = (
  { leftId, rightId }: Pick<Decision, "leftId" | "rightId">,
  verdict: Verdict,
  { author = userInfo().username, note }: ReviewOptions,
): Decision => ({
  leftId,
  rightId,
  verdict,
  author,
  note: note ?? null,
  decidedAt: new Date().toISOString(),
});

const list = async (graph: Graph, options: ReviewOptions, io: Io): Promise<number> => {
  const limit = options.limit ?? DEFAULT_LIMIT;
  const queue = await readQueue(graph, { limit });
  const conflicts = await readConflicts(graph, limit);
  if (options.json) {
    io.stdout.write(`${JSON.stringify({ queue, conflicts })}\n`);
    return 0;
  }
  if (isTerminal(io)) return ask(graph, queue, { options, io });
  for (const item of queue) io.stdout.write(`${describeItem(item)}\n\n`);
  for (const conflict of conflicts) io.stdout.write(`${describeConflict(conflict)}\n`);
  io.stdout.write(`${queue.length} pairs and ${conflicts.length} contradictions shown\n`);
  return 0;
};

const isTerminal = ({ stdin, isTTY }: Io): boolean =>
  isTTY && "isTTY" in stdin && stdin.isTTY === true;

/** One pair after the other; all answers are applied together, since applying looks at the whole graph. */
const ask = async (
  graph: Graph,
  queue: readonly ReviewItem[],
  { options, io }: { readonly options: ReviewOptions; readonly io: Io },
): Promise<number> => {
  const terminal = createInterface({ input: io.stdin, output: io.stderr });
  const decisions: Decision[] = [];
  try {
    for (const item of queue) {
      io.stderr.write(`\n${describeItem(item)}\n`);
      const answer = await terminal.question("the same? [y]es [n]o [l]ater [q]uit ");
      if (answer.trim().toLowerCase().startsWith("q")) break;
      const verdict = VERDICTS[answer.trim().toLowerCase().slice(0, 1)];
      if (verdict) decisions.push(decisionOf(item, verdict, options));
    }
  } finally {
    terminal.close();
  }
  if (decisions.length === 0) return 0;
  await recordDecisions(graph, decisions);
  report(await resolveIdentities(graph), io);
  return 0;
};

const report = ({ merged, unsure, changes }: ResolutionSummary, { stdout }: Io): void => {
  const { entities } = changes;
  stdout.write(
    `${merged} ids redirected, ${unsure} pairs unsure; entities: ${entities.added} added, ` +
      `${entities.changed} changed, ${entities.removed} removed\n`,
  );
};

const describeItem = ({ score, note, reasons, left, right }: ReviewItem): string =>
  [
    `${score.toFixed(2)}${note ? `  ${note}` : ""}`,
    ...describeSide(left),
    ...describeSide(right),
    ...reasons.map((reason) => `    ${reason}`),
  ].join("\n");

const describeSide = ({ id, profiles, quotes }: ReviewSide): string[] => [
  `  ${id}  ${profiles.join(" | ")}`,
  ...quotes.map(({ quote, publishedOn }) => `    ${publishedOn ?? "undated"}  «${quote}»`),
];

const describeConflict = ({ id, kind, date, fields, participants }: ReviewConflict): string =>
  `${id}  ${kind} ${date ?? "undated"} of ${participants.join(", ")}: sources disagree on ${fields.join(", ")}`;
