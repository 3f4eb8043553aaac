import type { FactKeys } from "./statement-rows.ts";

/** What a write has altered and what therefore has to be computed again; grows while the write goes on. */
export interface Touched {
  readonly articleIds: Set<string>;
  /** As extractors gave them, and as they stand today. */
  readonly entityIds: Set<string>;
  readonly countryIds: Set<string>;
  readonly eventKeys: Set<string>;
  readonly standingKeys: Set<string>;
  readonly reportIds: Set<string>;
  /** Events of the last projection that rest on what was altered. */
  readonly eventIds: Set<string>;
  /** Entities of another country, kind or posts than before, so that events may be of other countries now. */
  readonly sideIds: Set<string>;
  /** The entities each new or redirected statement is to be tied to. */
  readonly ends: Map<string, Ends>;
}

export interface Ends {
  readonly subjectId: string;
  readonly objectId: string;
}

export const nothingTouched = (): Touched => ({
  articleIds: new Set(),
  entityIds: new Set(),
  countryIds: new Set(),
  eventKeys: new Set(),
  standingKeys: new Set(),
  reportIds: new Set(),
  eventIds: new Set(),
  sideIds: new Set(),
  ends: new Map(),
});

type MaybeKeys = { readonly [key in keyof FactKeys]?: FactKeys[key] | undefined };

/** Notes that the statements of these keys have to be projected again. */
export const touchKeys = (touched: Touched, keys: MaybeKeys & { eventId?: string | undefined }) => {
  if (keys.eventKey) touched.eventKeys.add(keys.eventKey);
  if (keys.standingKey) touched.standingKeys.add(keys.standingKey);
  if (keys.reportId) touched.reportIds.add(keys.reportId);
  if (keys.eventId) touched.eventIds.add(keys.eventId);
};
