import { addSummaries, type ChangeSummary } from "../graph/changes.ts";
import { applyRedirects } from "../graph/redirects.ts";
import type { Graph } from "../graph/run.ts";
import type { JudgedPair } from "./judge.ts";
import { judgementId, mergeJudgements, readJudgementsFile } from "./judgements.ts";
import { readRecords } from "./read-records.ts";
import { formatReason } from "./reasons.ts";
import { type Judgement, MACHINE } from "./records.ts";
import { resolveRecords } from "./resolution.ts";
import { readJudgements, replaceJudgements, type StoredJudgement } from "./store.ts";
import { loadVocabulary } from "./vocabulary.ts";

/** What a run of resolution did. */
export interface ResolutionSummary {
  /** Ids that stand for another now. */
  readonly merged: number;
  /** Pairs that wait for a human. */
  readonly unsure: number;
  readonly changes: ChangeSummary;
}

/**
 * Decides anew who is who in the whole graph, from its statements, the people's judgements in it and those under version
 * control, and applies that: a second run changes nothing. Run it after every load.
 */
export const resolveIdentities = async (
  graph: Graph,
  fromFile: readonly Judgement[] = readJudgementsFile(),
): Promise<ResolutionSummary> => {
  const stored = await readJudgements(graph);
  const human = mergeJudgements(
    stored.filter(({ author }) => author !== MACHINE),
    fromFile,
  );
  const records = await readRecords(graph);
  const { redirects, merged, unsure } = resolveRecords(records, human, loadVocabulary());
  await replaceJudgements(graph, [
    ...human.map((judgement) => ({ ...judgement, reasons: [] })),
    ...[...merged, ...unsure].map(toStored),
  ]);
  const changes = await applyRedirects(graph, redirects);
  const summary = { merged: redirects.length, unsure: unsure.length, changes };
  if (!(await isDecidedMeanwhile(graph, human))) return summary;
  const again = await resolveIdentities(graph, fromFile);
  return { ...again, changes: addSummaries(changes, again.changes) };
};

/** Whether a human decided something while this run was at work, which it has not applied. */
const isDecidedMeanwhile = async (
  graph: Graph,
  applied: readonly Judgement[],
): Promise<boolean> => {
  const known = new Map(applied.map((judgement) => [judgementId(judgement), judgement]));
  const stored = await readJudgements(graph);
  return stored.some((judgement) => {
    const { verdict, decidedAt } = known.get(judgementId(judgement)) ?? {};
    const isSame = verdict === judgement.verdict && decidedAt === judgement.decidedAt;
    return judgement.author !== MACHINE && !isSame;
  });
};

const toStored = ({ features, level: _level, ...judgement }: JudgedPair): StoredJudgement => ({
  ...judgement,
  reasons: features.map(formatReason),
});
