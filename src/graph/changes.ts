import { canonicalJson } from "./ids.ts";

/** How many things of one kind a write made, altered, took away, or found as they should be. */
export interface Tally {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
}

export const COUNTED = ["articles", "statements", "entities", "events", "relationships"] as const;

export type Counted = (typeof COUNTED)[number];

/** What a write did to the graph. */
export type ChangeSummary = Readonly<Record<Counted, Tally>>;

const NOTHING: Tally = { added: 0, changed: 0, removed: 0, unchanged: 0 };

export const noChanges = (): ChangeSummary => ({
  articles: NOTHING,
  statements: NOTHING,
  entities: NOTHING,
  events: NOTHING,
  relationships: NOTHING,
});

export const addTallies = (left: Tally, right: Tally): Tally => ({
  added: left.added + right.added,
  changed: left.changed + right.changed,
  removed: left.removed + right.removed,
  unchanged: left.unchanged + right.unchanged,
});

export const addSummaries = (
  left: ChangeSummary,
  right: Partial<ChangeSummary>,
): ChangeSummary => ({
  articles: addTallies(left.articles, right.articles ?? NOTHING),
  statements: addTallies(left.statements, right.statements ?? NOTHING),
  entities: addTallies(left.entities, right.entities ?? NOTHING),
  events: addTallies(left.events, right.events ?? NOTHING),
  relationships: addTallies(left.relationships, right.relationships ?? NOTHING),
});

/** Number of things a write touched; 0 when all was there already. */
export const countChanges = (summary: ChangeSummary): number =>
  COUNTED.map((counted) => summary[counted]).reduce(
    (sum, { added, changed, removed }) => sum + added + changed + removed,
    0,
  );

/** What has to be done to make the stored things the wanted ones. */
export interface Difference<Stored, Wanted> {
  readonly added: readonly Wanted[];
  readonly changed: readonly { readonly stored: Stored; readonly wanted: Wanted }[];
  readonly removed: readonly Stored[];
  readonly tally: Tally;
}

/** Compares by id and content; `content` gives the part of a thing that counts. */
export const difference = <Stored, Wanted>(
  stored: ReadonlyMap<string, Stored>,
  wanted: ReadonlyMap<string, Wanted>,
  content: {
    readonly stored: (thing: Stored) => unknown;
    readonly wanted: (thing: Wanted) => unknown;
  },
): Difference<Stored, Wanted> => {
  const added: Wanted[] = [];
  const changed: { stored: Stored; wanted: Wanted }[] = [];
  let unchanged = 0;
  for (const [id, thing] of wanted) {
    const before = stored.get(id);
    if (before === undefined) added.push(thing);
    else if (canonicalJson(content.stored(before)) === canonicalJson(content.wanted(thing))) {
      unchanged += 1;
    } else changed.push({ stored: before, wanted: thing });
  }
  const removed = [...stored].filter(([id]) => !wanted.has(id)).map(([, thing]) => thing);
  return {
    added,
    changed,
    removed,
    tally: {
      added: added.length,
      changed: changed.length,
      removed: removed.length,
      unchanged,
    },
  };
};
