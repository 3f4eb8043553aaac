import { addSummaries, type ChangeSummary, noChanges } from "./changes.ts";
import { retieStatements } from "./redirects.ts";
import { refresh } from "./refresh.ts";
import type { Graph } from "./run.ts";
import type { StatementRow } from "./statement-rows.ts";
import { nothingTouched } from "./touched.ts";

const PAGE_SIZE = 1000;

/** All that is computed from statements and can be dropped at any time. */
const DROPS = ["dropRelationships", "dropEvents", "dropStatementEvents", "dropTreatyDates"];

/**
 * Drops all events and relationships and makes them again from the statements, entities from their profiles. The result
 * is the graph as it was; needed only when the rules of projection, or of names' keys, have changed.
 */
export const rebuildGraph = async (
  graph: Graph,
  onProgress: (statements: number) => void = () => {},
): Promise<ChangeSummary> => {
  for (const drop of DROPS) await graph.command(drop);
  let summary = noChanges();
  let after = "";
  let done = 0;
  for (;;) {
    const page = await graph.write(async (transaction) => {
      await transaction.run("lockWrites");
      const rows = await transaction.run<StatementRow>("statementPage", {
        after,
        limit: PAGE_SIZE,
      });
      const touched = nothingTouched();
      for (const { properties } of rows) {
        touched.entityIds.add(properties.subjectId).add(properties.objectId);
      }
      await retieStatements(transaction, rows, touched);
      return { rows, changes: await refresh(transaction, touched) };
    });
    summary = addSummaries(summary, page.changes);
    done += page.rows.length;
    const last = page.rows.at(-1);
    if (!last) return summary;
    after = last.properties.id;
    onProgress(done);
  }
};
