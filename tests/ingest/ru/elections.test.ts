import { beforeAll, describe, expect, test } from "vitest";
import { loadKnowledge } from "../../../ingest/index.ts";
import type { Knowledge } from "../../../ingest/knowledge/load.ts";
import { saidIn, told } from "./told.ts";

let knowledge: Knowledge;

beforeAll(async () => {
  knowledge = await loadKnowledge();
});

describe("who comes to a post", () => {
  test.each([
    [
      "Анна Белова избрана председателем парламента Грузии.",
      ["Анна Белова – Парламент Грузии CHAIR"],
    ],
    [
      "Президент назначил Анну Белову министром иностранных дел Польши.",
      ["Анна Белова – Польша MINISTER"],
    ],
    ["Пётр Иванов назначил сенатора на пост министра обороны Польши.", []],
    [
      "Пётр Иванов сообщил, что председателем парламента Грузии избрана Анна Белова.",
      ["Анна Белова – Парламент Грузии CHAIR"],
    ],
    [
      "Пётр Иванов ушёл в отставку, новым председателем парламента Грузии стала Анна Белова.",
      ["Анна Белова – Парламент Грузии CHAIR"],
    ],
  ])("%s", (text, expected) => {
    expect(told(knowledge, text, "HOLDS_POST")).toEqual(expected);
  });
});

describe("a title is one person's, in the nominative", () => {
  test.each([
    [
      "Состоялась беседа с депутатами Жогорку Кенеша Анной Осмоновой и Асаном Токтогуловым.",
      ["депутат Жогорку Кенеша", "депутат Жогорку Кенеша"],
    ],
    [
      "Состоялась беседа с первым заместителем председателя парламента Грузии Анной Беловой.",
      ["первый заместитель председателя парламента Грузии"],
    ],
  ])("%s", (text, expected) => {
    const titles = saidIn(knowledge, text)
      .filter(({ predicate }) => predicate === "HOLDS_POST")
      .map(({ properties: { title } }) => title);
    expect(titles).toEqual(expected);
  });
});
