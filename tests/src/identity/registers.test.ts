import { describe, expect, test } from "vitest";
import { createNameFilter, matchRegister } from "../../../src/identity/enrich.ts";
import { toRecord } from "../../../src/identity/records.ts";
import { loadCountryItems, toRegisterPerson } from "../../../src/identity/registers.ts";
import { loadVocabulary } from "../../../src/identity/vocabulary.ts";

const items = loadCountryItems();
const item = (id: string) => ({ mainsnak: { datavalue: { value: { id } } } });
const human = (id: string, name: string, countries: readonly string[]) => ({
  id,
  labels: { en: { value: name } },
  claims: { P31: [item("Q5")], P27: countries.map(item) },
});
const ftm = (id: string, name: string, properties: Record<string, readonly string[]>) => ({
  id,
  schema: "Person",
  caption: name,
  properties,
});

describe("toRegisterPerson", () => {
  test.each([
    [
      "a Wikidata item",
      human("Q1", "Yerlan Koshanov", ["Q232"]),
      { wikidataId: "Q1", countryCode: "KZ" },
    ],
    [
      "two citizenships",
      human("Q1", "Yerlan Koshanov", ["Q232", "Q159"]),
      { wikidataId: "Q1", countryCode: null },
    ],
    [
      "FollowTheMoney",
      ftm("NK-1", "Yerlan Koshanov", { wikidataId: ["Q1"], country: ["kz"] }),
      { wikidataId: "Q1", countryCode: "KZ" },
    ],
    [
      "FollowTheMoney under a Wikidata id",
      ftm("Q1", "Yerlan Koshanov", {}),
      { wikidataId: "Q1", countryCode: null },
    ],
  ])("reads %s", (_about, entry, { wikidataId, countryCode }) => {
    const person = toRegisterPerson(entry, items);
    expect(person).toMatchObject({ wikidataId, record: { name: "Yerlan Koshanov", countryCode } });
  });

  test.each([
    ["a place", { id: "Q1", labels: { en: { value: "Astana" } }, claims: { P31: [item("Q515")] } }],
    ["a company", { id: "NK-1", schema: "Company", properties: {} }],
    ["a person without a Wikidata id", ftm("NK-1", "Yerlan Koshanov", {})],
  ])("passes over %s", (_about, entry) => {
    expect(toRegisterPerson(entry, items)).toBeNull();
  });

  test("throws for what is neither form", () => {
    expect(() => toRegisterPerson({ name: "x" }, items)).toThrow();
  });
});

describe("matchRegister", () => {
  const vocabulary = loadVocabulary();
  const person = (digit: string, name: string, countryCode: string | null) =>
    toRecord({ id: `person-${digit.repeat(16)}`, type: "Person", name, countryCode });
  const people = (...entries: readonly unknown[]) =>
    entries.flatMap((entry) => toRegisterPerson(entry, items) ?? []);

  test.each([
    ["another script", "Ерлан Қошанов", "KZ", [human("Q1", "Yerlan Koshanov", ["Q232"])], ["Q1"]],
    ["another country", "Ерлан Кошанов", "KZ", [human("Q1", "Yerlan Koshanov", ["Q159"])], []],
    ["an initial", "Е. Кошанов", "KZ", [human("Q1", "Yerlan Koshanov", ["Q232"])], []],
    [
      "two of one name",
      "Ерлан Кошанов",
      "KZ",
      [human("Q1", "Yerlan Koshanov", ["Q232"]), human("Q2", "Erlan Koshanov", ["Q232"])],
      [],
    ],
  ])("%s: %s", (_about, name, countryCode, entries, expected) => {
    const record = person("a", name, countryCode);
    const { links, unsure } = matchRegister([record], people(...entries), vocabulary);
    expect(links.map(({ person: { wikidataId } }) => wikidataId)).toEqual(expected);
    if (entries.length > 1) expect(unsure.map(({ entityId }) => entityId)).toEqual([record.id]);
  });

  test("only names the graph has are kept", () => {
    const isWanted = createNameFilter([person("a", "Ерлан Қошанов", "KZ")]);
    expect(
      people(human("Q1", "Yerlan Koshanov", []), human("Q2", "Somebody Else", [])).map(isWanted),
    ).toEqual([true, false]);
  });
});
