import { describe, expect, test } from "vitest";
import { tell } from "./tell.ts";

describe("where names begin and end", () => {
  test.each([
    [
      "a family name before another person's name",
      "Кеше Тоқаев Режеп Тайип Ердоғанмен кездесті.",
      ["Режеп Тайип Ердоған – Қасым-Жомарт Тоқаев"],
    ],
    [
      "a family name before the given name of the same person",
      "Сенат Төрағасы Әшімбаев Мәулен Михал Лабендамен кездесті.",
      ["Михал Лабенда – Мәулен Әшімбаев"],
    ],
    [
      "a name that ends like a verb",
      "Михал Лабенда Мұхтар Тілеубердімен кездесті.",
      ["Михал Лабенда – Мұхтар Тілеуберді"],
    ],
    [
      "an Arabic father's name",
      "Асқар Сейтов Салман бен Әбделазиз Әл Саудпен кездесті.",
      ["Асқар Сейтов – Салман бен Әбделазиз Әл Сауд"],
    ],
    [
      "a known family name opens the sentence",
      "Матвиенко Асқар Сейтовпен кездесті.",
      ["Асқар Сейтов – Матвиенко"],
    ],
    [
      "a town in -ов opens the sentence",
      "Саратов облысында Асқар Сейтов Михал Лабендамен кездесті.",
      ["Асқар Сейтов – Михал Лабенда"],
    ],
  ])("%s", (_, text, expected) => {
    expect(tell("MET_WITH", text)).toEqual(expected);
  });
});

test.each([
  [
    "a state's name of old",
    "Түрік Республикасының Президенті Режеп Тайип Ердоған сөз алды.",
    ["Режеп Тайип Ердоған – Түркия PRESIDENT"],
  ],
  [
    "another spelling of a state",
    "Пәкстан Премьер-министрі Шахбаз Шариф сөз алды.",
    ["Шахбаз Шариф – Пәкістан PRIME_MINISTER"],
  ],
])("%s", (_, text, expected) => {
  expect(tell("HOLDS_POST", text)).toEqual(expected);
});

test.each([
  [
    "to be, by a verbal noun",
    "VISITED",
    "Речкина Юсуф Гиланидің Қазақстанға ресми сапары болатынын хабарлады.",
    ["?Юсуф Гилани – Қазақстан"],
  ],
  [
    "begun in a country",
    "VISITED",
    "Садыр Жапаров алғашқы мемлекеттік сапарын Қазақстаннан бастады.",
    ["Садыр Жапаров – Қазақстан"],
  ],
  [
    "by hands",
    "SIGNED",
    "Ерік Сұлтанов пен Даниял Ахметов меморандумға қолдарын қойды.",
    ["Даниял Ахметов – Меморандум", "Ерік Сұлтанов – Меморандум"],
  ],
  [
    "in the chair",
    "PARTICIPATES_IN",
    "Биыл Өзбекстан Республикасы Түркі мемлекеттері ұйымына төрағалық етуде.",
    ["Өзбекстан – Түркі мемлекеттері ұйымы"],
  ],
] as const)("%s", (_, predicate, text, expected) => {
  expect(tell(predicate, text)).toEqual(expected);
});
