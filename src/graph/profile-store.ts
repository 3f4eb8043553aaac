import type { Statement } from "../../ingest/types.ts";
import { readByIds, writeRows } from "./batches.ts";
import { toProfile } from "./profiles.ts";
import type { Transaction } from "./run.ts";
import type { Touched } from "./touched.ts";

/** Writes the profiles of the statements' ends that are not there yet. */
export const storeProfiles = async (
  transaction: Transaction,
  statements: readonly Statement[],
  touched: Touched,
): Promise<void> => {
  const profiles = new Map(
    statements.flatMap(({ subject, object, provenance }) =>
      [subject, object].map((entity) => {
        const profile = toProfile(entity, provenance.article);
        return [profile.id, profile] as const;
      }),
    ),
  );
  const rows = await readByIds<{ id: string }>(transaction, "profilesByIds", profiles.keys());
  const stored = new Set(rows.map(({ id }) => id));
  const added = [...profiles.values()].filter(({ id }) => !stored.has(id));
  for (const { entityId } of added) touched.entityIds.add(entityId);
  await writeRows(
    transaction,
    "writeProfiles",
    added.map((profile) => ({ id: profile.id, properties: profile })),
  );
};

/** Takes away profiles that no statement of these articles stands for any more. */
export const dropIdleProfiles = async (
  transaction: Transaction,
  articleIds: readonly string[],
  touched: Touched,
): Promise<void> => {
  const rows = await readByIds<{ entityId: string }>(transaction, "deleteIdleProfiles", articleIds);
  for (const { entityId } of rows) touched.entityIds.add(entityId);
};
