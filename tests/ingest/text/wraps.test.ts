import { expect, test } from "vitest";
import { unwrapped } from "../../../ingest/text/wraps.ts";

const line = "Председатель Сената Казахстана Маулен Ашимбаев принял посла Польши";

test.each([
  ["a line that goes on with a small letter", `${line}\nи обсудил с ним сотрудничество.`, 1],
  ["a line feed with a carriage return", `${line}\r\nи обсудил с ним сотрудничество.`, 1],
  [
    "lines cut at one width",
    `${line}\nМихала Новака. Встреча прошла в Астане, сообщила пресс-служба\nСената вечером.`,
    2,
  ],
  ["a paragraph that ends", `${line}.\nСтороны обсудили сотрудничество.`, 0],
  ["an empty line", `${line}\n\nСтороны обсудили сотрудничество.`, 0],
  ["a list", `${line}\n- посла Польши\n- посла Чехии`, 0],
  ["a short line", "Главные новости\nпоследнего дня", 0],
  [
    "a heading among long paragraphs",
    `${line} в Астане\n${line}, рассказала пресс-служба палаты, а затем встретился с депутатами и сенаторами обеих палат.`,
    0,
  ],
])("%s", (_, text, joined) => {
  const read = unwrapped(text, null, []);
  expect(read).toHaveLength(text.length);
  expect(text.split("\n").length - read.split("\n").length).toBe(joined);
});

test("neither the title nor what is left out goes on", () => {
  const text = `${line}\nи обсудил с ним сотрудничество.`;
  expect(unwrapped(text, { start: 0, end: line.length }, [])).toBe(text);
  expect(unwrapped(text, null, [{ start: 0, end: line.length }])).toBe(text);
});
