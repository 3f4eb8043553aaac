import { type ChangeSummary, COUNTED } from "../graph/changes.ts";

/** What a run did, for people: one line for each kind of thing. */
export const describeChanges = (summary: ChangeSummary): string =>
  COUNTED.map((counted) => {
    const { added, changed, removed, unchanged } = summary[counted];
    const parts = [
      `${added} added`,
      ...(changed > 0 ? [`${changed} changed`] : []),
      ...(removed > 0 ? [`${removed} removed`] : []),
      ...(unchanged > 0 ? [`${unchanged} unchanged`] : []),
    ];
    return `${counted.padEnd(14)}${parts.join(", ")}`;
  }).join("\n");
