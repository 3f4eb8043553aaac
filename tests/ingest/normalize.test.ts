import fc from "fast-check";
import { expect, test } from "vitest";
import { normalize } from "../../ingest/text/normalize.ts";

const rows = [
  {
    about: "nothing to do",
    original: "Спикер Сената принял гостя.",
    text: "Спикер Сената принял гостя.",
  },
  {
    about: "decomposed й and ё",
    original: "Сергеи\u0306 принял послов, идe\u0308т, иде\u0308т",
    text: "Сергей принял послов, идёт, идёт",
  },
  { about: "soft hyphen", original: "Аши\u00ADмба\u00ADев", text: "Ашимбаев" },
  {
    about: "zero-width characters",
    original: "\u200BМаулен\u200D \u2060Ашимбаев\u200B",
    text: "Маулен Ашимбаев",
  },
  { about: "byte order mark", original: "\uFEFFСенат", text: "Сенат" },
  {
    about: "no-break and thin spaces",
    original: "26\u00A0августа\u202F2025\u2009года",
    text: "26 августа 2025 года",
  },
  { about: "non-breaking hyphen", original: "Касым\u2011Жомарт", text: "Касым-Жомарт" },
  {
    about: "Latin letters in a Russian name",
    original: "Aшимбаeв и Koшанов",
    text: "Ашимбаев и Кошанов",
  },
  { about: "Latin i in a Kazakh word", original: "Мәжiлiс Tөрағасы", text: "Мәжіліс Төрағасы" },
  { about: "Latin schwa in a Kazakh word", original: "М\u0259улен", text: "Мәулен" },
  {
    about: "Latin initial before a Cyrillic surname",
    original: "M. Ашимбаев, A.C. Пушкин",
    text: "М. Ашимбаев, А.С. Пушкин",
  },
  {
    about: "Cyrillic letters in an English word",
    original: "Сommittee of the Sеnate",
    text: "Committee of the Senate",
  },
  { about: "stress mark", original: "Кошано\u0301в", text: "Кошанов" },
  {
    about: "Latin words stay",
    original: "агентство Kazinform и сайт Kazpravda.kz",
    text: "агентство Kazinform и сайт Kazpravda.kz",
  },
  { about: "a suffix glued to a Latin name stays", original: "iPhoneы", text: "iPhoneы" },
  { about: "composed Latin accent", original: "Jose\u0301 met Şentop", text: "José met Şentop" },
] as const;

test.each(rows)("$about: $original", ({ original, text }) => {
  expect(normalize(original).text).toBe(text);
});

const spans = [
  {
    about: "soft hyphens inside",
    original: "Принял Аши\u00ADмба\u00ADева вчера",
    part: "Ашимбаева",
    expected: "Аши\u00ADмба\u00ADева",
  },
  { about: "after a byte order mark", original: "\uFEFFСенат", part: "Сенат", expected: "Сенат" },
  { about: "edges", original: "\u200BМаулен\u200B", part: "Маулен", expected: "Маулен" },
  {
    about: "decomposed at the end",
    original: "Андреи\u0306 вошел",
    part: "Андрей",
    expected: "Андреи\u0306",
  },
  {
    about: "decomposed at the start",
    original: "новыи\u0306 и\u0306ог",
    part: "йог",
    expected: "и\u0306ог",
  },
  {
    about: "far behind many edits",
    original: "а\u00ADб\u00ADв\u00ADг Сенат",
    part: "Сенат",
    expected: "Сенат",
  },
  {
    about: "look-alikes keep their length",
    original: "Aшимбаeв вошел",
    part: "Ашимбаев",
    expected: "Aшимбаeв",
  },
] as const;

test.each(spans)("a span finds its way back: $about", ({ original, part, expected }) => {
  const { text, toOriginal, fromOriginal } = normalize(original);
  const start = text.indexOf(part);
  const span = toOriginal({ start, end: start + part.length });
  expect(original.slice(span.start, span.end)).toBe(expected);
  expect(fromOriginal(span)).toEqual({ start, end: start + part.length });
});

test("any visible character of any text maps to one that holds it", () => {
  const letter = fc.constantFrom(
    "а",
    "и\u0306",
    "е\u0308",
    "\u00AD",
    "\u200B",
    " ",
    "\u00A0",
    "б",
    "e",
    "q",
  );
  fc.assert(
    fc.property(fc.array(letter, { maxLength: 30 }), (letters) => {
      const original = letters.join("");
      const { text, toOriginal } = normalize(original);
      for (let start = 0; start < text.length; start++) {
        const span = toOriginal({ start, end: start + 1 });
        const back = normalize(original.slice(span.start, span.end)).text;
        expect(back.length).toBe(1);
      }
    }),
  );
});
