import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPairs } from "../../../bench/pairs.ts";
import type { Role } from "../../../ingest/types.ts";
import { type EntityRecord, type Judgement, toRecord } from "../../../src/identity/records.ts";
import { resolveRecords } from "../../../src/identity/resolution.ts";
import { loadVocabulary } from "../../../src/identity/vocabulary.ts";

const vocabulary = loadVocabulary();
const hex = (digit: string): string => digit.repeat(16);
const person = (
  digit: string,
  name: string,
  role: Role,
  bodyId: string,
  day: string,
): EntityRecord =>
  toRecord({
    id: `person-${hex(digit)}`,
    type: "Person",
    name,
    countryCode: "KZ",
    posts: [{ role, bodyId, firstSeen: day, lastSeen: day }],
  });

const human = (left: string, right: string, verdict: Judgement["verdict"]): Judgement => ({
  leftId: left < right ? left : right,
  rightId: left < right ? right : left,
  verdict,
  author: "reviewer",
  decidedAt: "2026-01-01T00:00:00Z",
  score: null,
  note: null,
});

const SENATE = "chamber-kz-senate";
const full = person("a", "Маулен Ашимбаев", "CHAIR", SENATE, "2024-05-01");
const english = person("b", "Maulen Ashimbaev", "CHAIR", SENATE, "2024-05-02");
const initial = person("c", "М. Ашимбаев", "CHAIR", SENATE, "2024-05-03");
const other = person("d", "Марат Ашимбаев", "MEMBER", SENATE, "2024-05-03");

describe("resolveRecords", () => {
  test("joins spellings and initials, and leaves another of the name alone", () => {
    const { redirects } = resolveRecords([full, english, initial, other], [], vocabulary);
    expect(redirects).toEqual([
      { id: english.id, canonicalId: full.id },
      { id: initial.id, canonicalId: full.id },
    ]);
  });

  test("an initial that fits two people waits for a human, and gets its answer", () => {
    const [one, two] = [
      person("1", "Серик Тастанбеков", "MEMBER", SENATE, "2024-05-01"),
      person("2", "Салтанат Тастанбеков", "MEMBER", SENATE, "2024-05-01"),
    ];
    const short = person("3", "С. Тастанбеков", "MEMBER", SENATE, "2024-05-01");
    const open = resolveRecords([one, two, short], [], vocabulary);
    expect(open.redirects).toEqual([]);
    expect(open.unsure.map(({ note }) => note)).toEqual([
      "the name fits several people",
      "the name fits several people",
    ]);
    const closed = resolveRecords([one, two, short], [human(two.id, short.id, "SAME")], vocabulary);
    expect(closed.redirects).toEqual([{ id: short.id, canonicalId: two.id }]);
    expect(closed.unsure).toEqual([]);
  });

  test("given names that the gazetteer tells apart are two people, however alike they are written", () => {
    const [one, two] = [
      person("1", "Рашад Тастанбеков", "MEMBER", SENATE, "2024-05-01"),
      person("2", "Рашид Тастанбеков", "MEMBER", SENATE, "2024-05-01"),
    ];
    const short = person("3", "Р. Тастанбеков", "MEMBER", SENATE, "2024-05-01");
    const { redirects, unsure } = resolveRecords([one, two, short], [], vocabulary);
    expect(redirects).toEqual([]);
    expect(unsure).toHaveLength(2);
  });

  test("one name in two countries stays two, even with a third that tells no country between them", () => {
    const [here, there] = [
      full,
      { ...full, id: `person-${hex("e")}`, countryCode: "RU", posts: [] },
    ];
    const between = { ...full, id: `person-${hex("f")}`, countryCode: null, posts: [] };
    const { redirects } = resolveRecords([here, there, between], [], vocabulary);
    const canonical = new Map(redirects.map(({ id, canonicalId }) => [id, canonicalId]));
    expect(canonical.get(there.id) ?? there.id).not.toBe(canonical.get(here.id) ?? here.id);
  });

  test("a body's decision comes before the posts that name it", () => {
    const [ru, en] = ["Палата депутатов Италии", "Chamber of Deputies of Italy"].map(
      (name, index) =>
        toRecord({
          id: `chamber-${hex(String(index + 1))}`,
          type: "Chamber",
          name,
          countryCode: "IT",
          kind: "LOWER",
        }),
    );
    const [left, right] = [
      { ...person("4", "Фонтана", "CHAIR", ru?.id ?? "", "2024-05-01"), countryCode: "IT" },
      { ...person("5", "Лоренцо Фонтана", "CHAIR", en?.id ?? "", "2024-05-02"), countryCode: "IT" },
    ];
    const { redirects } = resolveRecords(
      [right, left, ...[en, ru].flatMap((body) => body ?? [])],
      [],
      vocabulary,
    );
    expect(redirects.map(({ canonicalId }) => canonicalId)).toEqual([ru?.id, left.id]);
  });

  test("the order of the records is of no account, and a second run gives the same", () => {
    const records = readPairs("dev").flatMap(({ left, right }) => [left, right]);
    const expected = resolveRecords(records, [], vocabulary);
    fc.assert(
      fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (shuffled) => {
        expect(resolveRecords(shuffled, [], vocabulary)).toEqual(expected);
      }),
      { numRuns: 4 },
    );
  }, 60_000);

  test("a human's judgement and its opposite undo each other", () => {
    const records = [full, english, initial, other];
    const before = resolveRecords(records, [], vocabulary);
    const parted = resolveRecords(records, [human(full.id, english.id, "DIFFERENT")], vocabulary);
    expect(parted.redirects).not.toContainEqual({ id: english.id, canonicalId: full.id });
    const again = { ...human(full.id, english.id, "SAME"), decidedAt: "2026-02-01T00:00:00Z" };
    const restored = resolveRecords(
      records,
      [human(full.id, english.id, "DIFFERENT"), again],
      vocabulary,
    );
    expect(restored.redirects).toEqual(before.redirects);
  });
});
