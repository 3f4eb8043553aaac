import { beforeAll, describe, expect, test } from "vitest";
import { loadKnowledge } from "../../../ingest/index.ts";
import type { Knowledge } from "../../../ingest/knowledge/load.ts";
import type { Predicate } from "../../../ingest/types.ts";
import { told } from "./told.ts";

let knowledge: Knowledge;

beforeAll(async () => {
  knowledge = await loadKnowledge();
});

const MONTENEGRO = "Черногория – Шанхайская организация сотрудничества (PLANNED)";
const BEFORE = "Маулен Ашимбаев выступил перед прессой.";

describe("a subject left out is whom the sentence before spoke of; another subject is not", () => {
  test.each<readonly [Predicate, string, readonly string[]]>([
    ["MET_WITH", "Также встретился с Аленом Симоняном.", ["Маулен Ашимбаев – Ален Симонян"]],
    ["MET_WITH", "Он провёл переговоры с Аленом Симоняном.", ["Маулен Ашимбаев – Ален Симонян"]],
    [
      "MET_WITH",
      "В ходе встречи с Аленом Симоняном собеседники обсудили торговлю.",
      ["Маулен Ашимбаев – Ален Симонян"],
    ],
    ["MET_WITH", "Днём школьники встретились с Аленом Симоняном.", []],
    ["MET_WITH", "Накануне редакторы газет на встрече с Аленом Симоняном задали вопросы.", []],
    ["MET_WITH", "«Вы встречались с Аленом Симоняном не раз», – сказал журналист.", []],
    ["MET_WITH", "Закон был принят Национальным собранием Армении.", []],
    ["VISITED", "Также посетил Армению.", ["Маулен Ашимбаев – Армения"]],
    ["VISITED", "А прежде Харуки лично посетил Армению.", []],
    [
      "PARTICIPATES_IN",
      "Затем принял участие в Съезде лидеров мировых и традиционных религий.",
      ["Маулен Ашимбаев – Съезд лидеров мировых и традиционных религий"],
    ],
    ["PARTICIPATES_IN", "Черногория намерена вступить в ШОС.", [MONTENEGRO]],
    ["PARTICIPATES_IN", "Черногория намерена вступить в ШОС, заявил Ален Симонян.", [MONTENEGRO]],
    ["PARTICIPATES_IN", "Он выступил за сотрудничество в рамках ШОС.", []],
    ["PARTICIPATES_IN", "Он выступил против решений ШОС.", []],
  ])("%s: %s", (predicate, text, expected) => {
    expect(told(knowledge, `${BEFORE} ${text}`, predicate)).toEqual(expected);
  });
});

describe("a candidate for a post does not hold it", () => {
  test.each([
    ["Экс-кандидат в президенты Грузии Пётр Иванов встретился с Аленом Симоняном.", []],
    ["Анна Белова стала кандидатом на пост президента Польши.", []],
    ["Кандидат на должность спикера парламента Грузии Пётр Иванов дал интервью.", []],
    ["Президент Грузии Пётр Иванов дал интервью.", ["Пётр Иванов – Грузия PRESIDENT"]],
  ])("%s", (text, expected) => {
    expect(told(knowledge, text, "HOLDS_POST")).toEqual(expected);
  });

  test("and meets people like anybody", () => {
    const text = "Экс-кандидат в президенты Грузии Пётр Иванов встретился с Аленом Симоняном.";
    expect(told(knowledge, text, "MET_WITH")).toEqual(["Пётр Иванов – Ален Симонян"]);
  });
});

describe("what did not come about", () => {
  test.each([
    [
      "Маулен Ашимбаев объяснил невозможность встречи с Аленом Симоняном болезнью.",
      ["Маулен Ашимбаев – Ален Симонян (DENIED)"],
    ],
  ])("%s", (text, expected) => {
    expect(told(knowledge, text, "MET_WITH")).toEqual(expected);
  });

  test("a visit in question is no visit", () => {
    const text = "Визит Алена Симоняна в Польшу долго был под большим вопросом.";
    expect(told(knowledge, text, "VISITED")).toEqual(["Ален Симонян – Польша (PLANNED)"]);
  });
});

describe("what is taken is no guest", () => {
  test.each([
    ["Маулен Ашимбаев принял отставку депутата Мажилиса Айгуль Куспан.", []],
    ["Это решение принял Маулен Ашимбаев по поручению Президента Касым-Жомарта Токаева.", []],
    ["Маулен Ашимбаев принял в резиденции Алена Симоняна.", ["Маулен Ашимбаев – Ален Симонян"]],
    [
      "В среду Маулен Ашимбаев принял группу депутатов во главе с Аленом Симоняном.",
      ["Маулен Ашимбаев – Ален Симонян"],
    ],
  ])("%s", (text, expected) => {
    expect(told(knowledge, text, "MET_WITH")).toEqual(expected);
  });
});

describe("a meeting told by a noun", () => {
  test.each([
    [
      "По итогам встречи в Вашингтоне Маулена Ашимбаева с Аленом Симоняном принято заявление.",
      ["Маулен Ашимбаев – Ален Симонян"],
    ],
    [
      "Состоялся обмен мнениями между Мауленом Ашимбаевым и Аленом Симоняном.",
      ["Маулен Ашимбаев – Ален Симонян"],
    ],
    ["Встреча в Астане посла Польши Анны Беловой прошла тепло.", []],
  ])("%s", (text, expected) => {
    expect(told(knowledge, text, "MET_WITH")).toEqual(expected);
  });
});
