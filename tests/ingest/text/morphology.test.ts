import { describe, expect, test } from "vitest";
import { readDictionary } from "../../../ingest/knowledge/files.ts";
import { Dictionary } from "../../../ingest/text/morphology/dictionary.ts";
import { Morphology } from "../../../ingest/text/morphology.ts";

const morphology = new Morphology(new Dictionary(readDictionary));

describe("Morphology", () => {
  test.each([
    ["сената", "сенат NOUN gent", true],
    ["встретился", "встретиться VERB past", true],
    ["самолет", "самолёт NOUN nomn", true],
    ["скажи-ка", "сказать VERB", false],
    ["по-казахстански", "по-казахстански ADVB", false],
    ["компаниями-производителями", "компания-производитель NOUN ablt plural", false],
    ["супервстречами", "встреча NOUN ablt plural", false],
    ["блокчейнами", "блокчейн NOUN ablt plural", false],
  ])("the likeliest reading of %s", (form, reading, known) => {
    const [likeliest] = morphology.analyze(form);
    const { lemma, pos, case: kase, tense, plural } = likeliest ?? {};
    expect([lemma, pos, kase, tense, plural && "plural"].filter(Boolean).join(" ")).toBe(reading);
    expect(likeliest?.known).toBe(known);
  });

  test("a form of two words has the readings of both, the more usual first", () => {
    const lemmas = morphology.analyze("Стали").map(({ lemma }) => lemma);
    expect(lemmas[0]).toBe("стать");
    expect(lemmas).toContain("сталь");
  });

  test.each(["Astana", "Қазақстан", "2025"])("%s is no Russian word", (form) => {
    expect(morphology.analyze(form)).toEqual([]);
  });

  test.each([
    ["карты", { noun: true, plural: false, gender: null }, "карта"],
    ["карты", { noun: true, plural: true, gender: null }, "карты"],
    ["дорожной", { noun: false, plural: false, gender: "femn" }, "дорожная"],
    ["совместных", { noun: false, plural: true, gender: null }, "совместные"],
    ["встретился", { noun: true, plural: false, gender: null }, null],
  ] as const)("the nominative of %s", (form, as, nominative) => {
    expect(morphology.nominative(form, as)).toBe(nominative);
  });
});
