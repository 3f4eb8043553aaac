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

describe("whose parliament", () => {
  test.each([
    [
      "a region's or a town's is a body of its own",
      "Спикер Мажилиса Ерлан Кошанов встретился с председателем парламента Берлина Анной Седых и председателем Ландтага земли Гессен Ириной Коваль.",
      [
        "Анна Седых – Парламент Берлина CHAIR",
        "Ерлан Кошанов – Мажилис Парламента Республики Казахстан CHAIR",
        "Ирина Коваль – Ландтаг земли Гессен CHAIR",
      ],
    ],
    [
      "an office of the chamber tells the country, not where the speaker goes",
      "Председатель Парламента Анна Седых отправилась в Германию, где встретится с депутатами Бундестага. Об этом сообщает пресс-служба Парламента Грузии.",
      ["Анна Седых – Парламент Грузии CHAIR"],
    ],
    [
      "a post whose words go on is not the last person's",
      "Во встрече участвовали вице-спикер Бундестага Ирина Коваль, руководитель группы дружбы Германия – Южный Кавказ Куно Хайзе.",
      ["Ирина Коваль – Бундестаг ФРГ DEPUTY_CHAIR"],
    ],
    [
      "a deputy speaker in one word",
      "С ним приехали вицеспикеры парламента Грузии Анна Седых и Ирина Коваль.",
      [
        "Анна Седых – Парламент Грузии DEPUTY_CHAIR",
        "Ирина Коваль – Парламент Грузии DEPUTY_CHAIR",
      ],
    ],
  ])("%s", (_name, text, expected) => {
    expect(told(knowledge, text, "HOLDS_POST")).toEqual(expected);
  });
});

test("a meeting whose preposition was forgotten", () => {
  expect(
    told(knowledge, "Сахиба Гафарова встретилась спикером Мажилиса Ерланом Кошановым.", "MET_WITH"),
  ).toEqual(["Сахиба Гафарова – Ерлан Кошанов"]);
});

test("a continent is nobody", () => {
  const text =
    "Открылось совещание спикеров парламентов стран Европы и Азии, прибыли руководители парламентов государств Центральной Азии.";
  expect(told(knowledge, text, "HOLDS_POST")).toEqual([]);
});

test("a Chinese name that ends in one letter", () => {
  const text =
    "Министр иностранных дел Китая Ван И встретился со спикером Мажилиса Ерланом Кошановым.";
  expect(told(knowledge, text, "MET_WITH")).toEqual(["Ван И – Ерлан Кошанов"]);
});
