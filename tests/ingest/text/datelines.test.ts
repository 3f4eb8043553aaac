import { describe, expect, test } from "vitest";
import { dayOfDateline } from "../../../ingest/text/dates/datelines.ts";
import type { Language } from "../../../ingest/types.ts";

describe("the day of a dateline", () => {
  test.each<[text: string, published: string | null, language: Language, day: string | null]>([
    ["Бишкек, 5 сентября /Кабар/. Торага принял посла.", "2016-09-06", "ru", "2016-09-05"],
    [
      "Встреча в Сенате\n\nАСТАНА, 22 сентября, Дом Мажилиса. Сегодня…",
      "2017-09-23",
      "ru",
      "2017-09-22",
    ],
    ["date 2016-09-06 Бишкек, 5 сентября /Кабар/. Встреча.", "2016-09-06", "ru", "2016-09-05"],
    ["Астана. 28 ноября. Агентство – Состоялась встреча.", "2025-11-29", "ru", "2025-11-28"],
    ["ТАШКЕНТ, 18 авг — Делегация прибыла.", "2025-08-18", "ru", "2025-08-18"],
    ["АСТАНА. 15 қазан. ҚазАқпарат - Кездесу өтті.", "2013-10-16", "kk", "2013-10-15"],
    ["BAKU, Azerbaijan, March 22. The Speaker met the envoy.", "2025-03-23", "en", "2025-03-22"],
    ["Минск, 5 мая 2021 года. Встреча прошла.", null, "ru", "2021-05-05"],
    // long ago, still to come, no dateline
    ["Бишкек, 5 сентября. Торага принял посла.", "2016-10-20", "ru", null],
    ["Бишкек, 8 сентября. Торага примет посла.", "2016-09-06", "ru", null],
    ["Бишкек, 5 сентября в столице прошла встреча.", "2016-09-06", "ru", null],
    ["Встреча прошла 5 сентября.", "2016-09-06", "ru", null],
    ["Бишкек, 5 сентября. Торага принял посла.", null, "ru", null],
  ])("%s", (text, published, language, day) => {
    expect(dayOfDateline(text, published, language)).toBe(day);
  });
});
