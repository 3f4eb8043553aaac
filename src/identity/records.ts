import type { EntityType, Role } from "../../ingest/types.ts";

/** A post as the statements about one entity tell it; days are `YYYY-MM-DD`, null when no article gives one. */
export interface PostRecord {
  readonly role: Role;
  readonly bodyId: string;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

/** All that is known of one id before any decision about who it is. */
export interface EntityRecord {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** Every other written form, in any language. */
  readonly aliases: readonly string[];
  readonly countryCode: string | null;
  readonly kind: string | null;
  readonly wikidataId: string | null;
  readonly posts: readonly PostRecord[];
  /** Ids that share a statement with this one: nobody meets himself. */
  readonly companions: readonly string[];
  /** Treaty: country codes, or ids where no country is known. */
  readonly parties: readonly string[];
  /** Treaty: a date, which may be a year or a month only. */
  readonly signedOn: string | null;
}

export type Verdict = "SAME" | "DIFFERENT" | "UNSURE";

/** One reason for or against, in units of log-odds; what speaks against a merge is below zero. */
export interface Feature {
  readonly name: string;
  readonly weight: number;
  readonly detail: string;
}

/** How alike two records are, and why. `forbidden` names what rules a merge out whatever the score. */
export interface Score {
  /** 0 to 1. */
  readonly value: number;
  readonly features: readonly Feature[];
  readonly forbidden: string | null;
}

/** What is held of two ids; `leftId` is the lower one. */
export interface Judgement {
  readonly leftId: string;
  readonly rightId: string;
  readonly verdict: Verdict;
  /** `interparl` for the program's own. */
  readonly author: string;
  /** ISO date-time; null for the program's own, which are made anew on every run. */
  readonly decidedAt: string | null;
  readonly score: number | null;
  readonly note: string | null;
}

/** Author of judgements no human made. */
export const MACHINE = "interparl";

/** Fills in what a source does not tell. */
export const toRecord = (
  known: Pick<EntityRecord, "id" | "type" | "name"> & Partial<EntityRecord>,
): EntityRecord => ({
  aliases: [],
  countryCode: null,
  kind: null,
  wikidataId: null,
  posts: [],
  companions: [],
  parties: [],
  signedOn: null,
  ...known,
});

/** All written forms, each once, the name first. */
export const formsOf = (record: EntityRecord): string[] => [
  ...new Set([record.name, ...record.aliases].filter((form) => form.trim() !== "")),
];

/** Whether the id was given by a gazetteer: hashes are sixteen hexadecimal digits. */
export const isKnown = (id: string): boolean => !/-[0-9a-f]{16}$/.test(id);

/** Two ids in their order, as one string. */
export const pairKey = (left: string, right: string): string =>
  left < right ? `${left}\n${right}` : `${right}\n${left}`;
