import { describe, expect, test } from "vitest";
import { kazakhReadings } from "../../../ingest/text/inflection.ts";
import { kazakhForms } from "../../../ingest/text/kazakh.ts";

describe("cases of Kazakh words", () => {
  test.each([
    ["Тоқаевтың", "Тоқаев", "gent"],
    ["Мансуримен", "Мансури", "with"],
    ["Вендерлихпен", "Вендерлих", "with"],
    ["Чуньлиньмен", "Чуньлинь", "with"],
    ["Қошановқа", "Қошанов", "datv"],
    ["төрағасына", "төрағасы", "datv"],
    ["хатшысын", "хатшысы", "accs"],
    ["отырысында", "отырысы", "loct"],
    ["Қазақстандағы", "Қазақстан", "attr"],
    ["Қазақстаннан", "Қазақстан", "from"],
    ["ТүркПА-ның", "ТүркПА", "gent"],
    ["МПА-мен", "МПА", "with"],
  ])("%s is %s in the %s", (word, base, kase) => {
    expect(kazakhForms(word)[0]).toEqual({ base, case: kase });
  });

  test.each([
    "Президенті",
    "Сұлтан",
    "Байден",
    "Парламенті",
    "жиналысы",
    "Палата",
    "Сенаты",
    "Украина",
  ])("%s carries no case", (word) => {
    expect(kazakhForms(word)).toEqual([]);
  });
});

describe("nominatives of names", () => {
  const likeliest = (form: string) =>
    [...kazakhReadings(form)].sort((left, right) => right.weight - left.weight)[0]?.base;

  test.each([
    ["Симонянмен", "Симонян"],
    ["Раисидің", "Раиси"],
    ["Ізмұхамбетовтің", "Ізмұхамбетов"],
    ["Шентопты", "Шентоп"],
    ["Гафароваға", "Гафарова"],
    ["Құдайберді", "Құдайберді"],
    ["Дастан", "Дастан"],
    ["Финке", "Финке"],
    ["Фарида", "Фарида"],
  ])("%s is a form of %s", (form, base) => {
    expect(likeliest(form)).toBe(base);
  });
});
