import type { DateBasis, DatePrecision, EntityType, Role } from "../../ingest/types.ts";
import { bestAttested, rank, votesByArticle } from "../graph/attest.ts";
import { groupBy, sortedUnique } from "../graph/ids.ts";
import type { Graph } from "../graph/run.ts";
import { type EntityRecord, type PostRecord, toRecord } from "./records.ts";

interface ProfileRow {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly profiles: readonly ProfileFields[];
}

/** What resolution reads of a Profile; absent properties are null. */
export interface ProfileFields {
  readonly articleId: string;
  readonly type: EntityType;
  readonly name: string;
  readonly nameRu?: string | null;
  readonly nameKk?: string | null;
  readonly nameEn?: string | null;
  readonly aliases: readonly string[];
  readonly countryCode?: string | null;
  readonly kind?: string | null;
  readonly wikidataId?: string | null;
}

interface PostRow extends PostRecord {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly role: Role;
}

interface MeetingRow {
  readonly [key: string]: unknown;
  readonly leftId: string;
  readonly rightId: string;
}

export interface SigningRow {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly partyId: string;
  readonly countryCode: string | null;
  readonly date: string | null;
  readonly datePrecision: DatePrecision | null;
  readonly dateBasis: DateBasis | null;
}

/** Every entity the statements name, under the ids the extractor gave: decisions never build on decisions. */
export const readRecords = async (graph: Graph): Promise<EntityRecord[]> => {
  const posts = groupBy(await graph.read<PostRow>("identityPosts"), ({ id }) => id);
  const meetings = groupBy(
    (await graph.read<MeetingRow>("identityMeetings")).flatMap(({ leftId, rightId }) => [
      { id: leftId, other: rightId },
      { id: rightId, other: leftId },
    ]),
    ({ id }) => id,
  );
  const signings = groupBy(await graph.read<SigningRow>("identitySignings"), ({ id }) => id);
  const records: EntityRecord[] = [];
  for await (const { id, profiles } of graph.stream<ProfileRow>("identityProfiles")) {
    records.push({
      ...recordOf(id, profiles),
      posts: (posts.get(id) ?? []).map(({ role, bodyId, firstSeen, lastSeen }) => ({
        role,
        bodyId,
        firstSeen: firstSeen ?? null,
        lastSeen: lastSeen ?? null,
      })),
      companions: sortedUnique((meetings.get(id) ?? []).map(({ other }) => other)),
      ...documentOf(signings.get(id) ?? []),
    });
  }
  return records;
};

/** A record from profiles alone: the most attested forms first, so that the order of articles is of no account. */
export const recordOf = (id: string, profiles: readonly ProfileFields[]): EntityRecord => {
  const names = rank(votesByArticle(profiles, ({ name }) => name)).map(({ value }) => value);
  const translated = (["nameRu", "nameKk", "nameEn"] as const).flatMap((key) =>
    rank(votesByArticle(profiles, (profile) => profile[key])).map(({ value }) => value),
  );
  const aliases = sortedUnique(profiles.flatMap((profile) => profile.aliases));
  const [name = id] = names;
  return toRecord({
    id,
    type: (bestAttested(profiles, ({ type }) => type) ?? "Organization") as EntityType,
    name,
    aliases: [...new Set([...names, ...translated, ...aliases])].filter((form) => form !== name),
    countryCode: bestAttested(profiles, ({ countryCode }) => countryCode),
    kind: bestAttested(profiles, ({ kind }) => kind),
    wikidataId: bestAttested(profiles, ({ wikidataId }) => wikidataId),
  });
};

/** Between whom a document is, and when it was signed. */
export const documentOf = (
  signings: readonly SigningRow[],
): Pick<EntityRecord, "parties" | "signedOn"> => ({
  parties: sortedUnique(signings.map(({ countryCode, partyId }) => countryCode ?? partyId)),
  signedOn: signings.map(partialDate).reduce(sharper, null),
});

/** News of today may tell of yesterday, so a day of publication counts as its month. */
const partialDate = ({ date, datePrecision, dateBasis }: SigningRow): string | null => {
  if (!date) return null;
  if (datePrecision === "YEAR") return date.slice(0, 4);
  return datePrecision === "MONTH" || dateBasis === "PUBLICATION" ? date.slice(0, 7) : date;
};

const sharper = (best: string | null, next: string | null): string | null => {
  if (best === null || next === null) return best ?? next;
  if (next.length !== best.length) return next.length > best.length ? next : best;
  return next < best ? next : best;
};
