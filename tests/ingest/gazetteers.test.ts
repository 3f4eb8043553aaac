import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { chamberRecord, countryRecord } from "../../ingest/knowledge/schema.ts";
import { parseYaml } from "../../ingest/knowledge/yaml.ts";
import type { Language } from "../../ingest/types.ts";

const LANGUAGES: readonly Language[] = ["ru", "kk", "en"];
const NOT_IN_UN = ["PS", "TW", "VA", "XK"];

const fileOf = (name: string) => new URL(`../../ingest/gazetteers/${name}.yml`, import.meta.url);
const read = (name: string): unknown => parseYaml(readFileSync(fileOf(name), "utf8"));

const countries = z.array(countryRecord).parse(read("countries"));
const chambers = z.array(chamberRecord).parse(read("chambers"));
type Chamber = (typeof chambers)[number];

const fold = (form: string) =>
  form
    .toLowerCase()
    .replaceAll("ё", "е")
    .replaceAll(/\s*[-–—]\s*/g, " ");

/** Forms that two owners claim; each as `form: owner, owner`. */
function shared(claims: readonly (readonly [form: string, owner: string])[]): string[] {
  const owners = new Map<string, Set<string>>();
  for (const [form, owner] of claims) {
    const key = fold(form);
    owners.set(key, (owners.get(key) ?? new Set()).add(owner));
  }
  return [...owners]
    .filter(([, ids]) => ids.size > 1)
    .map(([form, ids]) => `${form}: ${[...ids].join(", ")}`);
}

const namesOf = (chamber: Chamber, language: Language) => [
  chamber.names[language],
  ...(chamber.strong[language] ?? []),
  ...chamber.native,
];

describe.each(["countries", "chambers"])("%s.yml", (name) => {
  test("opens with its fields and its policy", () => {
    const head = readFileSync(fileOf(name), "utf8").split("\n-", 1)[0] ?? "";
    expect(head).toMatch(/^# /);
    expect(head).toContain("# Fields:");
    expect(head).toContain("# Policy:");
  });
});

describe("countries", () => {
  test("are the 193 members of the United Nations and four more, each once", () => {
    expect(new Set(countries.map(({ code }) => code)).size).toBe(countries.length);
    expect(countries.filter(({ code }) => !NOT_IN_UN.includes(code))).toHaveLength(193);
    expect(countries).toHaveLength(193 + NOT_IN_UN.length);
  });

  test("have each a Wikidata item of its own", () => {
    const items = countries.flatMap(({ wikidata }) => wikidata ?? []);
    expect(items).toHaveLength(countries.length);
    expect(new Set(items).size).toBe(items.length);
  });

  test.each(LANGUAGES)("share no name in %s", (language) => {
    const claims = countries.flatMap(({ code, names, official, aliases }) =>
      [names[language], official?.[language] ?? names[language], ...(aliases[language] ?? [])].map(
        (form) => [form, code] as const,
      ),
    );
    expect(shared(claims)).toEqual([]);
  });

  test.each(LANGUAGES)("share no adjective and no city in %s", (language) => {
    const adjectives = countries.flatMap(({ code, adjectives }) =>
      (adjectives[language] ?? []).map((form) => [form, code] as const),
    );
    const cities = countries.flatMap(({ code, capital, cities }) =>
      [...(capital?.[language] ? [capital[language]] : []), ...(cities[language] ?? [])].map(
        (form) => [form, code] as const,
      ),
    );
    expect(shared(adjectives)).toEqual([]);
    expect(shared(cities)).toEqual([]);
  });

  test.each([
    { code: "KZ", language: "ru", form: "РК", region: "central-asia" },
    { code: "KG", language: "ru", form: "Киргизия", region: "turkic" },
    { code: "TM", language: "ru", form: "Туркмения", region: "caspian" },
    { code: "BY", language: "ru", form: "Белоруссия", region: "union-state" },
    { code: "MD", language: "ru", form: "Молдавия", region: "cis" },
    { code: "CN", language: "kk", form: "ҚХР", region: "sco" },
    { code: "US", language: "kk", form: "Америка Құрама Штаттары", region: "nato" },
    { code: "TR", language: "en", form: "Turkey", region: "turkic" },
    { code: "SA", language: "ru", form: "Королевство Саудовская Аравия", region: "gcc" },
  ] as const)("$code is also «$form»", ({ code, language, form, region }) => {
    const country = countries.find((record) => record.code === code);
    expect([
      country?.names[language],
      country?.official?.[language],
      ...(country?.aliases[language] ?? []),
    ]).toContain(form);
    expect(country?.region).toContain(region);
  });
});

describe("chambers", () => {
  const byId = new Map(chambers.map((chamber) => [chamber.id, chamber]));
  const standing = chambers.filter(({ former }) => !former);

  test("have each an id of its own and a country of the gazetteer", () => {
    expect(byId.size).toBe(chambers.length);
    const codes = new Set(countries.map(({ code }) => code));
    expect(chambers.filter(({ country }) => !codes.has(country))).toEqual([]);
  });

  test("are as many as the world has", () => {
    const count = (kind: Chamber["kind"]) =>
      standing.filter((chamber) => chamber.kind === kind).length;
    expect(count("PARLIAMENT")).toBeGreaterThanOrEqual(75);
    expect(count("PARLIAMENT")).toBeLessThanOrEqual(90);
    expect(count("LOWER")).toBe(count("PARLIAMENT"));
    expect(count("UNICAMERAL")).toBeGreaterThanOrEqual(105);
    expect(count("UNICAMERAL")).toBeLessThanOrEqual(125);
    expect(chambers.length).toBeGreaterThanOrEqual(350);
    expect(chambers.length).toBeLessThanOrEqual(420);
  });

  test("every member of the United Nations has one", () => {
    const represented = new Set(chambers.map(({ country }) => country));
    const members = countries.filter(({ code }) => !NOT_IN_UN.includes(code));
    expect(members.map(({ code }) => code).filter((code) => !represented.has(code))).toEqual([]);
  });

  test("a parent is a parliament of the same country", () => {
    for (const { id, country, parent } of chambers) {
      if (parent === undefined) continue;
      const parliament = byId.get(parent);
      expect(parliament?.kind, id).toBe("PARLIAMENT");
      expect(parliament?.country, id).toBe(country);
    }
  });

  test("a whole parliament has no parent, a standing chamber has one", () => {
    const odd = standing.filter(
      ({ kind, parent }) => (kind === "UPPER" || kind === "LOWER") !== (parent !== undefined),
    );
    expect(odd.map(({ id }) => id)).toEqual(["tm-halk-maslahaty"]);
  });

  test("a bicameral parliament has one upper and one lower chamber", () => {
    for (const { id } of standing.filter(({ kind }) => kind === "PARLIAMENT")) {
      const kinds = chambers.filter(({ parent }) => parent === id).map(({ kind }) => kind);
      expect(kinds.toSorted(), id).toEqual(["LOWER", "UPPER"]);
    }
  });

  test.each(LANGUAGES)("no strong form in %s belongs to two, or is weak elsewhere", (language) => {
    const strong = chambers.flatMap((chamber) =>
      namesOf(chamber, language).map((form) => [form, chamber.id] as const),
    );
    expect(shared(strong)).toEqual([]);
    const weak = new Set(
      chambers.flatMap((chamber) => (chamber.weak[language] ?? []).map((form) => fold(form))),
    );
    expect(strong.filter(([form]) => weak.has(fold(form)))).toEqual([]);
  });

  test("the bare word for a parliament or a house means one body a country", () => {
    const generic = ["парламент", "верхняя палата", "нижняя палата"];
    const claims = chambers.flatMap(({ id, country, weak }) =>
      (weak.ru ?? [])
        .filter((form) => generic.includes(fold(form)))
        .map((form) => [`${country} ${form}`, id] as const),
    );
    expect(shared(claims)).toEqual([]);
  });

  test("codes and Wikidata items belong to one each", () => {
    const codes = chambers.flatMap(({ id, parline }) => (parline ? [[parline, id] as const] : []));
    const items = chambers.flatMap(({ id, wikidata }) =>
      wikidata ? [[wikidata, id] as const] : [],
    );
    expect([...shared(codes), ...shared(items)]).toEqual([]);
    for (const { country, kind, parline } of chambers) {
      if (parline) expect(parline).toBe(`${country}-${kind === "UPPER" ? "UC" : "LC"}01`);
    }
  });

  test.each([
    ["kz-senate", "Сенат Парламента Республики Казахстан"],
    ["tj-majlisi-milli", "Маджлиси милли Маджлиси Оли Республики Таджикистан"],
    ["kz-parliament", "Парламент Республики Казахстан"],
    ["tj-parliament", "Маджлиси Оли Республики Таджикистан"],
  ])("%s is «%s»", (id, name) => {
    expect(byId.get(id)?.names.ru).toBe(name);
  });

  test.each([
    ["ru", "Мажилис", "kz-mazhilis"],
    ["ru", "Сенат Парламента РК", "kz-senate"],
    ["ru", "Жогорку Кенеш", "kg-jogorku-kenesh"],
    ["ru", "Милли Меджлис", "az-milli-mejlis"],
    ["ru", "Госдума", "ru-state-duma"],
    ["ru", "Совфед", "ru-federation-council"],
    ["ru", "ВНСТ", "tr-grand-national-assembly"],
    ["ru", "ВСНП", "cn-npc"],
    ["ru", "кнессет", "il-knesset"],
    ["kk", "Мәжіліс", "kz-mazhilis"],
    ["kk", "Мемлекеттік Дума", "ru-state-duma"],
    ["kk", "Федерация Кеңесі", "ru-federation-council"],
    ["kk", "Жоғарғы Кеңес", "kg-jogorku-kenesh"],
    ["en", "Lok Sabha", "in-lok-sabha"],
    ["en", "Milli Majlis", "az-milli-mejlis"],
    ["en", "Oliy Majlis", "uz-parliament"],
    ["en", "House of Lords", "gb-house-of-lords"],
  ] as const)("%s «%s» alone means %s", (language, form, id) => {
    const owners = chambers.filter((chamber) => namesOf(chamber, language).includes(form));
    expect(owners.map((owner) => owner.id)).toEqual([id]);
  });
});
