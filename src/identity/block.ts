import { compare } from "../graph/ids.ts";
import { isInitialKey, personNamesOf } from "./person-names.ts";
import { isSingle } from "./posts.ts";
import { type EntityRecord, formsOf } from "./records.ts";
import { skeleton } from "./similarity.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Ids of two records worth comparing, the lower first. */
export type CandidatePair = readonly [leftId: string, rightId: string];

/** What so many records share tells nothing apart; a key this common yields no pairs. */
const MAX_BLOCK = 200;

/** A key and whether the record is a full bearer of it, or a name too short to tell whose it is. */
interface BlockKey {
  readonly key: string;
  /** Two records that both hold the key weakly, or both strongly, are no candidates; null where any two are. */
  readonly side: "short" | "full" | null;
}

/**
 * Pairs that may be one thing, without comparing all with all: they share the sound of a full name, a family name where
 * one gives no more, a post that one person holds at a time, or words of a body's name. In order of ids.
 */
export const candidatePairs = (
  records: readonly EntityRecord[],
  vocabulary: Vocabulary,
): CandidatePair[] => {
  const blocks = new Map<string, { id: string; side: BlockKey["side"] }[]>();
  for (const record of records) {
    const seen = new Set<string>();
    for (const { key, side } of keysOf(record, vocabulary)) {
      if (seen.has(key + side)) continue;
      seen.add(key + side);
      const block = blocks.get(key);
      if (block) block.push({ id: record.id, side });
      else blocks.set(key, [{ id: record.id, side }]);
    }
  }
  const pairs = new Map<string, CandidatePair>();
  for (const block of blocks.values()) {
    if (block.length > MAX_BLOCK) continue;
    block.forEach((left, index) => {
      for (const right of block.slice(index + 1)) {
        if (left.id === right.id || (left.side === "full" && right.side === "full")) continue;
        const pair: CandidatePair = left.id < right.id ? [left.id, right.id] : [right.id, left.id];
        pairs.set(pair.join("\n"), pair);
      }
    });
  }
  return [...pairs.values()].sort(
    ([oneLeft, oneRight], [otherLeft, otherRight]) =>
      compare(oneLeft, otherLeft) || compare(oneRight, otherRight),
  );
};

/** Keys of the full names of a person: who shares none of another's is no candidate by name. */
export const fullNameKeys = (record: EntityRecord): string[] =>
  personNamesOf(record)
    .flatMap(({ tokens }) => nameKeys(tokens))
    .flatMap(({ key }) => (key.startsWith("names|") ? [key] : []));

const keysOf = (record: EntityRecord, vocabulary: Vocabulary): BlockKey[] =>
  record.type === "Person" ? personKeys(record) : bodyKeys(record, vocabulary);

const personKeys = (record: EntityRecord): BlockKey[] => [
  ...personNamesOf(record).flatMap(({ tokens }) => nameKeys(tokens)),
  ...record.posts
    .filter(({ role }) => isSingle(role))
    .map(({ role, bodyId }) => ({ key: `post|${bodyId}|${role}`, side: null })),
  ...(record.wikidataId ? [{ key: `wikidata|${record.wikidataId}`, side: null }] : []),
];

const nameKeys = (tokens: readonly string[]): BlockKey[] => {
  const full = tokens.filter((token) => !isInitialKey(token)).map(skeleton);
  const pairs = full.flatMap((one, index) =>
    full
      .slice(index + 1)
      .map((other) => ({ key: `names|${[one, other].sort(compare).join("|")}`, side: null })),
  );
  const initials = full.flatMap((one) =>
    tokens
      .filter((token) => skeleton(token) !== one)
      .map((token) => ({
        key: `initial|${one}|${skeleton(token).slice(0, 1)}`,
        side: sideOf(full.length),
      })),
  );
  const alone = full.map((one) => ({ key: `alone|${one}`, side: sideOf(tokens.length) }));
  return [...pairs, ...initials, ...alone];
};

const sideOf = (words: number): "short" | "full" => (words > 1 ? "full" : "short");

const bodyKeys = (record: EntityRecord, vocabulary: Vocabulary): BlockKey[] => {
  const any = (key: string): BlockKey => ({ key: `${record.type}|${key}`, side: null });
  const names = formsOf(record).map((form) => vocabulary.read(form));
  const year = record.signedOn?.slice(0, 4);
  return [
    ...names.map(({ key }) => any(key)),
    ...names.flatMap(({ concepts, countries }) => [
      any([...concepts].sort(compare).join("|")),
      ...[...concepts].map((concept) =>
        any(
          [
            concept,
            record.countryCode ?? "",
            record.kind ?? "",
            ...[...countries].sort(compare),
          ].join("|"),
        ),
      ),
    ]),
    ...(record.countryCode && record.kind ? [any(`${record.countryCode}|${record.kind}`)] : []),
    ...(year ? [any([...record.parties].sort(compare).concat(year).join("|"))] : []),
  ];
};
