import { expect, test } from "vitest";
import { entityText } from "../../../ingest/text/entities.ts";
import { normalize } from "../../../ingest/text/normalize.ts";

test.each([
  ["&laquo;", "«"],
  ["&amp;raquo;", "»"],
  ["&nbsp;", " "],
  ["&#8212;", "—"],
  ["&#x2019;", "’"],
  ["&shy;", ""],
  ["&#8203;", ""],
  ["&amp;", "&"],
  ["&unknown;", null],
  ["&#7;", null],
])("%s is %j", (entity, expected) => {
  expect(entityText(entity)).toBe(expected);
});

test.each([
  ["Сенат&nbsp;&laquo;Польши&raquo;", "Сенат «Польши»"],
  ["<p>Посол.</p><p><b>Сенат</b> Польши</p>", "\nПосол.\n\nСенат Польши\n"],
  ["AT&T; a < b > c", "AT&T; a < b > c"],
])("%j is read as %j", (written, read) => {
  expect(normalize(written).text).toBe(read);
});

test("spans lead back past what was taken out", () => {
  const written = "Спикер <b>Анна&nbsp;Берг</b> выступила";
  const { text, toOriginal, fromOriginal } = normalize(written);
  const start = text.indexOf("Анна");
  const span = toOriginal({ start, end: start + "Анна Берг".length });
  expect(written.slice(span.start, span.end)).toBe("Анна&nbsp;Берг");
  expect(fromOriginal(span)).toEqual({ start, end: start + "Анна Берг".length });
});
