import { describe, expect, test } from "vitest";
import { tell } from "./tell.ts";

const MAZHILIS = "Қазақстан Республикасы Парламентінің Мәжілісі";
const SENATE = "Қазақстан Республикасы Парламентінің Сенаты";

describe("a post and its owners", () => {
  test.each([
    [
      "a body in another case before the owner belongs to the verb",
      "Мәжіліске Моңғолияның Ұлы Мемлекеттік Хуралының төрағасы Бат Дорж келді.",
      ["Бат Дорж – Моңғолияның Ұлы Мемлекеттік Хуралы CHAIR"],
    ],
    [
      "a participle inside the post",
      "Қырғызстанның бесінші сайланған президенті Нұрбек Асанов сөз алды.",
      ["Нұрбек Асанов – Қырғызстан PRESIDENT"],
    ],
    [
      "a name before the government is no part of it",
      "Келесі күні Нұрбек Асанов үкімет басшысы Бақытжан Сағынтаевты тыңдады.",
      ["Бақытжан Сағынтаев – Қазақстан PRIME_MINISTER"],
    ],
    [
      "a body of no gazetteer owns its post, not the country before it",
      "Мальта Орденінің Ұлы Магистрі Джон Смит сөз алды.",
      ["Джон Смит – Мальта Ордені OTHER"],
    ],
    [
      "the head of a country",
      "Беларусь басшысы Александр Лукашенко сөз алды.",
      ["Александр Лукашенко – Беларусь PRESIDENT"],
    ],
    [
      "a word inside the post",
      "Сенат төрағасының бұрынғы орынбасары Нұрлан Әбдіров сөз алды.",
      [`Нұрлан Әбдіров – ${SENATE} DEPUTY_CHAIR`],
    ],
  ])("%s", (_, text, expected) => {
    expect(tell("HOLDS_POST", text)).toEqual(expected);
  });

  test.each([
    [
      "appointed",
      "Депутат Серік Омаров Орталық сайлау комиссиясының төрағасы қызметіне тағайындалған болатын.",
      ["Серік Омаров – Орталық сайлау комиссиясы CHAIR"],
    ],
    [
      "elected by deputies",
      "Депутаттар Мәжіліс төрағасы қызметіне Ерлан Қошановты сайлап алды.",
      [`Ерлан Қошанов – ${MAZHILIS} CHAIR`],
    ],
  ])("%s", (_, text, expected) => {
    expect(tell("HOLDS_POST", text)).toEqual(expected);
  });
});

describe("meetings", () => {
  test.each([
    [
      "a converb that closes with an expectation",
      "Садыр Жапаров сапар барысында Қасым-Жомарт Тоқаевпен кездесіп, келіссөз жүргізеді деп күтілуде.",
      ["?Садыр Жапаров – Қасым-Жомарт Тоқаев"],
    ],
    [
      "a converb before a past verb",
      "Садыр Жапаров Қасым-Жомарт Тоқаевпен кездесіп, оған ризашылығын білдірді.",
      ["Садыр Жапаров – Қасым-Жомарт Тоқаев"],
    ],
    [
      "by telephone, as a converb",
      "Қасым-Жомарт Тоқаев Садыр Жапаровпен телефон арқылы сөйлесіп, оны құттықтады.",
      ["Садыр Жапаров – Қасым-Жомарт Тоқаев PHONE"],
    ],
    [
      "whose talks, far from the beginning of the sentence",
      "Мәскеуде өткен екі күндік жиынның алдында ұйымдастырушылар айтқандай Александр Лукашенко мен Михаил Мишустиннің келіссөзі ұзаққа созылды.",
      ["Александр Лукашенко – Михаил Мишустин"],
    ],
    [
      "what a report is about is not told",
      "Астанада Садыр Жапаров пен Шавкат Мирзиёевтің кездесуі туралы айтылды.",
      [],
    ],
    [
      "the head of state without a name, whose name comes later",
      "Мемлекет басшысы Мәулен Әшімбаевты қабылдады. Қасым-Жомарт Тоқаевқа алдағы съезд туралы баяндалды.",
      ["Мәулен Әшімбаев – Қасым-Жомарт Тоқаев"],
    ],
  ])("%s", (_, text, expected) => {
    expect(tell("MET_WITH", text)).toEqual(expected);
  });

  test("a headline's post and the name behind it are two people", () => {
    const title = "Қазақстанның АҚШ-тағы елшісі Трамппен кездесті";
    const text = "Қазақстан елшісі Берік Асан АҚШ президенті Дональд Трамппен кездесті.";
    expect(tell("MET_WITH", text, title)).toEqual(["Берік Асан – Дональд Трамп"]);
    expect(tell("HOLDS_POST", text, title)).toEqual([
      "Берік Асан – Қазақстан AMBASSADOR",
      "Дональд Трамп – АҚШ PRESIDENT",
    ]);
  });

  test("a person known in that very post is one with it", () => {
    const title = "Сенат төрағасы Мәулен Әшімбаевпен кездесті";
    expect(tell("HOLDS_POST", "Жиын Астанада өтті.", title)).toEqual([
      `Мәулен Әшімбаев – ${SENATE} CHAIR`,
    ]);
  });
});

describe("forums", () => {
  test.each([
    [
      "of two countries' parliaments",
      "Ерлан Қошанов Қазақстан мен Қырғызстан парламенттері арасындағы ынтымақтастық жөніндегі Парламентаралық кеңестің екінші отырысына қатысты.",
      [
        "Ерлан Қошанов – Қазақстан мен Қырғызстан парламенттері арасындағы ынтымақтастық жөніндегі Парламентаралық кеңес",
      ],
    ],
    [
      "held for an anniversary",
      "Ерлан Қошанов Бішкек қаласында Қырғызстан Жогорку Кенешінің 85 жылдығына арналған халықаралық конференцияға қатысты.",
      [
        "Ерлан Қошанов – Қырғызстан Жогорку Кенешінің 85 жылдығына арналған халықаралық конференция",
      ],
    ],
    [
      "in the chair of somebody, named behind",
      "Танзила Нарбаеваның төрағалығымен ТүркПА-ның 14-пленарлық отырысы өтті.",
      ["Танзила Нарбаева – Түркі мемлекеттерінің Парламенттік Ассамблеясы"],
    ],
  ])("%s", (_, text, expected) => {
    expect(tell("PARTICIPATES_IN", text)).toEqual(expected);
  });
});

describe("documents", () => {
  test.each([
    [
      "the sides of the sentence's own meeting",
      "Ерлан Қошановтың Сахиба Гафаровамен кездесуінде тараптар ынтымақтастық туралы меморандумға қол қойды.",
      [
        "Ерлан Қошанов – Ынтымақтастық туралы меморандум",
        "Сахиба Гафарова – Ынтымақтастық туралы меморандум",
      ],
    ],
    [
      "counted documents are not the one named before",
      "Ерлан Қошанов Сахиба Гафаровамен кездесіп, ынтымақтастық туралы меморандумды талқылады. Былтыр 11 құжатқа қол қойылды.",
      [],
    ],
    [
      "of several untitled agreements nothing is known",
      "Садыр Жапаров Шавкат Мирзиёевпен кездесті. Бірқатар маңызды салалық келісімге қол қойылды.",
      [],
    ],
  ])("%s", (_, text, expected) => {
    expect(tell("SIGNED", text)).toEqual(expected);
  });
});

test("«Қырғыз елі» is the country", () => {
  expect(tell("VISITED", "Мәулен Әшімбаев ресми сапармен Қырғыз еліне келді.")).toEqual([
    "Мәулен Әшімбаев – Қырғызстан",
  ]);
});
