import { writeRows } from "../graph/batches.ts";
import { compare, groupBy } from "../graph/ids.ts";
import { toProfile } from "../graph/profiles.ts";
import { refresh } from "../graph/refresh.ts";
import type { Graph } from "../graph/run.ts";
import { nothingTouched } from "../graph/touched.ts";
import { candidatePairs, fullNameKeys } from "./block.ts";
import { areApart, judgePair } from "./judge.ts";
import type { EntityRecord } from "./records.ts";
import type { RegisterPerson } from "./registers.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** An entity of the graph and the register's person it is taken for. */
export interface RegisterLink {
  readonly entityId: string;
  readonly name: string;
  readonly person: RegisterPerson;
  readonly score: number;
}

export interface RegisterMatch {
  readonly links: readonly RegisterLink[];
  /** Entities that several people of the register fit, or that the names leave open. */
  readonly unsure: readonly { readonly entityId: string; readonly name: string }[];
}

/** Whether the person may be somebody in the graph: what shares no full name is not worth keeping. */
export const createNameFilter = (
  records: readonly EntityRecord[],
): ((person: RegisterPerson) => boolean) => {
  const keys = new Set(records.filter(({ type }) => type === "Person").flatMap(fullNameKeys));
  return ({ record }) => fullNameKeys(record).some((key) => keys.has(key));
};

/**
 * Which person of the register each person of the graph is, by the same blocking and scoring as between articles. Only
 * a name told in full links, and only where one person of the register fits.
 */
export const matchRegister = (
  records: readonly EntityRecord[],
  people: readonly RegisterPerson[],
  vocabulary: Vocabulary,
): RegisterMatch => {
  const own = new Map(
    records
      .filter(({ type, wikidataId }) => type === "Person" && wikidataId === null)
      .map((record) => [record.id, record]),
  );
  const foreign = new Map(people.map((person) => [person.record.id, person]));
  const pairs = candidatePairs(
    [...own.values(), ...people.map(({ record }) => record)],
    vocabulary,
  ).flatMap(([left, right]) => {
    const [record, person] = [
      own.get(left) ?? own.get(right),
      foreign.get(left) ?? foreign.get(right),
    ];
    if (!record || !person) return [];
    const { verdict, level, score } = judgePair(record, person.record, vocabulary);
    const isFull = level === "exact" || level === "vowels";
    if (verdict === "DIFFERENT" || !isFull) return [];
    return [{ record, person, verdict, score: score ?? 0 }];
  });
  const chosen = [...groupBy(pairs, ({ record }) => record.id).values()].map((fits) => ({
    fits,
    same: fits.filter(({ verdict }) => verdict === "SAME"),
  }));
  const links = chosen.flatMap(({ same }) => {
    const [only] = same;
    return only && same.length === 1 ? [only] : [];
  });
  const contested = contestedIds(links, vocabulary);
  return {
    links: links
      .filter(({ record }) => !contested.has(record.id))
      .map(({ record, person, score }) => ({
        entityId: record.id,
        name: record.name,
        person,
        score,
      }))
      .sort((left, right) => compare(left.entityId, right.entityId)),
    unsure: chosen
      .flatMap(({ fits, same }) => {
        const [first] = fits;
        return first && (same.length !== 1 || contested.has(first.record.id)) ? [first.record] : [];
      })
      .map(({ id, name }) => ({ entityId: id, name })),
  };
};

/** Two different people of the graph cannot both be one person of the register. */
const contestedIds = (
  links: readonly { readonly record: EntityRecord; readonly person: RegisterPerson }[],
  vocabulary: Vocabulary,
): ReadonlySet<string> =>
  new Set(
    [...groupBy(links, ({ person }) => person.wikidataId).values()].flatMap((group) =>
      group
        .filter(({ record }) =>
          group.some(
            (other) =>
              other.record !== record && areApart(judgePair(record, other.record, vocabulary)),
          ),
        )
        .map(({ record }) => record.id),
    ),
  );

/** Where an entity's profile from a register says it comes from; no article has such an id. */
const REGISTER = "register-wikidata";

/** Stores links as profiles beside those of articles, so that they survive every rebuild and can be taken back. */
export const writeLinks = (graph: Graph, links: readonly RegisterLink[]): Promise<void> =>
  graph.write(async (transaction) => {
    await transaction.run("lockWrites");
    const touched = nothingTouched();
    const profiles = links.map(({ entityId, person }) => {
      const { record, names, wikidataId } = person;
      touched.entityIds.add(entityId);
      return toProfile(
        {
          type: "Person",
          id: entityId,
          name: names.en ?? record.name,
          names,
          aliases: [...new Set([record.name, ...record.aliases])],
          countryCode: record.countryCode,
          wikidataId,
        },
        { ...NO_ARTICLE, id: REGISTER },
      );
    });
    await writeRows(
      transaction,
      "writeProfiles",
      profiles.map((profile) => ({ id: profile.id, properties: profile })),
    );
    await refresh(transaction, touched);
  });

const NO_ARTICLE = {
  path: null,
  url: null,
  title: null,
  publishedOn: null,
  language: "en",
  publisher: null,
  textHash: "",
} as const;

/** Takes back all that registers told; returns the number of entities it was told of. */
export const removeLinks = (graph: Graph): Promise<number> =>
  graph.write(async (transaction) => {
    await transaction.run("lockWrites");
    const touched = nothingTouched();
    const rows = await transaction.run<{ entityId: string }>("deleteRegisterProfiles");
    for (const { entityId } of rows) touched.entityIds.add(entityId);
    await refresh(transaction, touched);
    return rows.length;
  });
