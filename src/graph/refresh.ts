import { readByIds, writeRows } from "./batches.ts";
import { addSummaries, type ChangeSummary, noChanges } from "./changes.ts";
import { countryNames } from "./countries.ts";
import { dropEntities, dropIdleCountries, refreshEntities } from "./entities.ts";
import { noteEvents, refreshEvents } from "./events.ts";
import { refreshStanding } from "./relationship-store.ts";
import type { Transaction } from "./run.ts";
import type { Touched } from "./touched.ts";

/** Computes all that follows from statements anew, as far as it was touched: entities, ends, events, relationships. */
export const refresh = async (
  transaction: Transaction,
  touched: Touched,
): Promise<ChangeSummary> => {
  const entities = await refreshEntities(transaction, touched, countryNames);
  await writeRows(
    transaction,
    "writeStatementEnds",
    [...touched.ends].map(([id, ends]) => ({ id, ...ends })),
  );
  await readByIds(transaction, "writeMentions", touched.articleIds);
  await readByIds(transaction, "deleteIdleMentions", touched.articleIds);
  const events = await refreshEvents(transaction, touched, countryNames);
  const standing = await refreshStanding(transaction, touched);
  await noteEvents(transaction, events.ids, touched);
  await dropEntities(transaction, entities.goneIds);
  const idle = await dropIdleCountries(transaction, touched);
  return [
    { entities: entities.entities, relationships: entities.relationships },
    { events: events.events, relationships: events.relationships },
    { relationships: standing },
    { entities: { added: events.countries, changed: 0, removed: idle, unchanged: 0 } },
  ].reduce(addSummaries, noChanges());
};
