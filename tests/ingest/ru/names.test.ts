import { beforeAll, describe, expect, test } from "vitest";
import { loadKnowledge } from "../../../ingest/index.ts";
import type { Knowledge } from "../../../ingest/knowledge/load.ts";
import { told } from "./told.ts";

let knowledge: Knowledge;

beforeAll(async () => {
  knowledge = await loadKnowledge();
});

describe("a name behind words that no gazetteer knows as the post's", () => {
  test.each([
    [
      "Координатор группы наблюдателей от МПА СНГ Анна Седых после встречи с председателем Мажилиса Ерланом Кошановым вылетела в Баку.",
      ["Анна Седых – Ерлан Кошанов"],
    ],
    [
      "Глава миссии долгосрочных наблюдателей от партий на выборах в Молдове Анна Седых встретилась с председателем Мажилиса Ерланом Кошановым.",
      ["Анна Седых – Ерлан Кошанов"],
    ],
    [
      "Председатель Мажилиса Ерлан Кошанов принял отставку главы аппарата по просьбе Анны Седых.",
      [],
    ],
  ])("%s", (text, expected) => {
    expect(told(knowledge, text, "MET_WITH")).toEqual(expected);
  });

  test("a list of people, each with such a post", () => {
    expect(
      told(
        knowledge,
        "Во встрече участвовали вице-спикер Госдумы Пётр Седых, координатор депутатской группы по связям с парламентом Сирии Иван Коваль.",
        "HOLDS_POST",
      ),
    ).toEqual([
      "Иван Коваль – Депутатская группа по связям с парламентом Сирии OTHER",
      "Пётр Седых – Государственная Дума Федерального собрания Российской Федерации DEPUTY_CHAIR",
    ]);
  });
});

describe("names declined in both halves, and behind a polite word", () => {
  test.each([
    [
      "Председатель Мажилиса Ерлан Кошанов встретился с депутатом Анной-Марией Коваль.",
      ["Ерлан Кошанов – Анна-Мария Коваль"],
    ],
    [
      "Председатель Мажилиса Ерлан Кошанов встретился с депутатом Расулом-Багером Ковалём.",
      ["Ерлан Кошанов – Расул-Багер Коваль"],
    ],
    [
      "Председатель Мажилиса Ерлан Кошанов принял Председателя КНР уважаемого Си Цзиньпина.",
      ["Ерлан Кошанов – Си Цзиньпин"],
    ],
  ])("%s", (text, expected) => {
    expect(told(knowledge, text, "MET_WITH")).toEqual(expected);
  });
});
