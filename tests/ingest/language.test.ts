import { expect, test } from "vitest";
import { detectLanguage } from "../../ingest/text/language.ts";

const rows = [
  ["ru", "Спикер палаты принял посла и обсудил с ним работу группы дружбы."],
  ["ru", "Председатель Мәжіліса Ерлан Қошанов принял главу делегации, которая прибыла в Астану."],
  ["ru", "Встреча в Баку"],
  ["ru", "Ашимбаев Назарбаев Кошанов"],
  ["ru", "По данным Kazinform и Trend, делегация прибыла в отель Hilton и провела встречу."],
  ["kk", "Палата төрағасы елшіні қабылдап, достық тобының жұмысын талқылады."],
  ["kk", "Палата спикері Баку сапары туралы айтты, деп хабарлайды баспасөз қызметі."],
  ["kk", "Сенат спикер палата болды деген сапар туралы айтты"],
  ["kk", "Мажилис депутаттары Баку сапары туралы айтты деп жазады"],
  [
    "kk",
    "Депутат Иванов «О парламенте и статусе его депутатов» заңына түзету ұсынып, оны палата отырысында қорғады.",
  ],
  ["en", "The speaker of the house received the envoy."],
  ["en", "The speaker Мәулен Әшімбаев received the envoy in Astana on Thursday."],
  ["en", "Speaker meets envoy"],
] as const;

test.each(rows)("%s: %s", (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

const russian = "Спикер палаты принял посла и обсудил с ним работу группы дружбы. ";
const kazakh = "Палата төрағасы елшіні қабылдап, достық тобының жұмысын талқылады. ";
const english = "The speaker of the house received the envoy and spoke of the friendship group. ";

test.each([
  ["ru", russian.repeat(3) + kazakh],
  ["kk", kazakh.repeat(3) + russian],
  ["en", english.repeat(3) + russian],
  ["ru", russian.repeat(3) + english],
  ["kk", kazakh.repeat(700) + russian.repeat(300)],
] as const)("a mixed text is of the language most of it is in: %s", (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});
