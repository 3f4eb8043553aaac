import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseYaml } from "../../ingest/knowledge/yaml.ts";
import { type Draft, isRefusal, placeOf } from "../../ingest/readers/draft.ts";
import { readFeed } from "../../ingest/readers/feed.ts";
import { readHtml } from "../../ingest/readers/html.ts";
import { readerFor } from "../../ingest/readers/index.ts";
import { readJsonLines } from "../../ingest/readers/json-lines.ts";
import { findNoise, noiseWordsIn } from "../../ingest/readers/noise.ts";
import { dayInWords, dayOfPage, dayOfStamp } from "../../ingest/readers/published.ts";
import { readText } from "../../ingest/readers/text.ts";

const fixture = (file: string) => readFileSync(`tests/fixtures/articles/${file}`, "utf8");

const draft = (html: string): Draft => {
  const [item] = readHtml(html);
  if (!item || isRefusal(item)) throw new Error(`refused: ${JSON.stringify(item)}`);
  return item;
};

describe("HTML", () => {
  test("the article, and nothing of the page around it", () => {
    const { text, ...rest } = draft(fixture("page.html"));
    expect(rest).toEqual({
      title: "Спикер Сената встретился с послом Италии",
      titleSpan: { start: 0, end: 40 },
      excluded: [],
      publishedOn: "2025-06-12",
      language: "ru",
      url: "https://vesti.example/politics/101",
      publisher: "Степные вести",
    });
    expect(text.split("\n\n")[0]).toBe(rest.title);
    expect(text).toContain("палаты.".replace("палаты.", "здании палаты, сообщает"));
    expect(text).toContain("дружбы.\nПосол пригласил");
    for (const foreign of [
      "Главная",
      "Погода",
      "tracked",
      "архив редакции",
      "права защищены",
      "  ",
    ]) {
      expect(text).not.toContain(foreign);
    }
  });

  test("data embedded for machines give title, day and publisher", () => {
    expect(draft(fixture("linked-data.html"))).toMatchObject({
      title: "Deputy speaker visits Tashkent",
      publishedOn: "2025-05-03",
      publisher: "Steppe Wire",
      url: null,
      language: "en",
    });
  });

  test("a visible date is the last resort", () => {
    expect(draft(fixture("visible-date.html"))).toMatchObject({
      publishedOn: "2025-05-05",
      language: "kk",
      title: "Палаталар отырысы өтті",
    });
  });

  const page = (head: string, body = "") =>
    `<!doctype html><html lang="en"><head>${head}</head><body><article><h1>Houses meet</h1>${body}
     <p>The two houses met in the capital, heard the speakers and agreed on the plan of work for the autumn session, the press office said.</p>
     <p>Members of both houses asked questions of the government, which answered them in writing within the week that followed.</p></article></body></html>`;

  test.each([
    ["meta name", '<meta name="pubdate" content="2025-05-04T01:00:00+05:00">', "", "2025-05-04"],
    ["itemprop", "", '<meta itemprop="datePublished" content="2025-05-04">', "2025-05-04"],
    ["time element", "", '<time datetime="2025-05-04T10:00">May 4</time>', "2025-05-04"],
    ["time of a change", '<meta property="article:modified_time" content="2025-05-04">', "", null],
    ["changed time element", "", '<time class="updated" datetime="2025-05-04">May 4</time>', null],
    ["broken data", '<script type="application/ld+json">{"datePublished":</script>', "", null],
    ["an impossible day", '<meta name="pubdate" content="2025-02-30">', "", null],
  ])("day of publication by %s", (_, head, body, expected) => {
    expect(draft(page(head, body)).publishedOn).toBe(expected);
  });

  test.each([
    ["a fragment", "<p>Спикер принял посла.</p>", "Спикер принял посла."],
    ["a body only", "<body><p>Спикер<br>принял посла.</p></body>", "Спикер\nпринял посла."],
    ["text only", "Спикер принял посла.", "Спикер принял посла."],
  ])("%s is a page, too", (_, html, text) => {
    expect(draft(html).text).toBe(text);
  });

  test.each([
    ["nothing", "", "no-article-text"],
    ["no words", "<html><body><p>&nbsp;</p></body></html>", "no-article-text"],
    ["a pit", `<html><body>${"<div>".repeat(20_000)}`, "unreadable-page"],
  ])("%s is refused", (_, html, code) => {
    expect([...readHtml(html)]).toMatchObject([{ code }]);
  });

  test("the words decide the language, not the template", () => {
    expect(draft(fixture("page.html").replace('lang="ru"', 'lang="kk"')).language).toBe("ru");
  });
});

describe("JSON Lines", () => {
  const items = [...readJsonLines(fixture("lines.jsonl"))];

  test("a record keeps its text and finds its title in it", () => {
    expect(items[0]).toEqual({
      text: "Speaker receives envoy\n\nThe speaker received the envoy on Thursday.",
      title: "Speaker receives envoy",
      titleSpan: { start: 0, end: 22 },
      excluded: [],
      publishedOn: "2025-06-12",
      language: "en",
      url: "https://wire.example/10",
      publisher: null,
    });
    expect(items[4]).toMatchObject({ publishedOn: "2025-06-12", url: null, language: null });
  });

  test("a bad line is refused by its number, the rest goes on", () => {
    const refusals = items.filter(isRefusal);
    expect(
      refusals.map(({ code, at }) => `${placeOf(fixture("lines.jsonl"), at ?? 0)} ${code}`),
    ).toEqual(["2:1 invalid-json", "3:1 invalid-record", "4:1 invalid-date"]);
    expect(refusals[1]?.reason).toMatch(/^text: /);
    expect(refusals[2]?.reason).toContain('found "2025-02-30"');
  });
});

describe("feeds", () => {
  test("RSS: the full text before the description, markup taken out", () => {
    const [first, second, third] = readFeed(fixture("feed.rss"));
    expect(first).toEqual({
      title: "Спикер принял посла & гостей",
      titleSpan: { start: 0, end: 28 },
      text: "Спикер принял посла & гостей\n\nСпикер Мажилиса принял посла.\n\nСтороны говорили о торговле и образовании.",
      excluded: [],
      publishedOn: "2025-06-12",
      language: "ru",
      url: "https://vesti.example/1",
      publisher: "Степные вести",
    });
    expect(second).toMatchObject({
      text: "Палаты соберутся осенью\n\nПалаты соберутся 1 сентября.",
      url: "https://vesti.example/2",
      publishedOn: null,
    });
    expect(third).toMatchObject({
      code: "no-article-text",
      reason: expect.stringContaining("item 3"),
    });
  });

  test("Atom: the day of publication, never that of a change", () => {
    expect([...readFeed(fixture("feed.atom"))]).toMatchObject([
      { title: "Speaker receives envoy", publishedOn: "2025-06-12", url: "https://wire.example/1" },
      { title: "Houses to meet", publishedOn: null, url: "https://wire.example/2" },
    ]);
  });
});

test.each([
  ["2025-06-12", "2025-06-12"],
  ["2025-06-12T23:59:00+05:00", "2025-06-12"],
  ["2025-06-12 10:00:00", "2025-06-12"],
  ["20250612T100000", "2025-06-12"],
  ["2025/6/2 10:00", "2025-06-02"],
  ["Thu, 12 Jun 2025 23:30:00 +0500", "2025-06-12"],
  ["12 June 2025", "2025-06-12"],
  ["2025-02-30", null],
  ["yesterday", null],
  ["", null],
])("time stamp %j is of %s", (stamp, day) => {
  expect(dayOfStamp(stamp)).toBe(day);
});

test.each([
  ["12 июня 2025, 11:35", "2025-06-12"],
  ["2025 жылғы 12 маусым", "2025-06-12"],
  ["June 12, 2025 at 4 pm", "2025-06-12"],
  ["12.06.2025 / 10:00", "2025-06-12"],
  ["июнь 2025 года", null],
  ["вчера", null],
])("%j shows the day %s", (text, day) => {
  expect(dayInWords(text)).toBe(day);
});

test.each([
  ["<!DOCTYPE html><p>a", null, readHtml],
  ["\uFEFF\n<html lang='ru'>", "a.txt", readHtml],
  ["<?xml version='1.0'?><!DOCTYPE html><html>", "a.xml", readHtml],
  ["<?xml version='1.0'?>\n<rss version='2.0'>", null, readFeed],
  ["<feed xmlns='http://www.w3.org/2005/Atom'>", "a.txt", readFeed],
  ['{"text": "a"}', null, readJsonLines],
  ["<p>a</p>", "a.HTM", readHtml],
  ["Спикер", "a.jsonl", readJsonLines],
  ["Спикер", "a.xml", readFeed],
  ["Спикер <b>", "a.txt", readText],
  ["Спикер", "a", readText],
])("the reader for %j in %s", async (content, path, reader) => {
  expect(await readerFor(content, path)).toBe(reader);
});

test.each([
  [null, "starts"],
  [{ starts: ["фото"] }, "credits"],
  [{ starts: [""] }, "starts"],
  [{ starts: "фото" }, "starts"],
])("%j is no list of noise", (file, missing) => {
  expect(() => noiseWordsIn(file)).toThrow(missing);
});

describe("noise", () => {
  const noise = noiseWordsIn(parseYaml(readFileSync("ingest/gazetteers/noise.yml", "utf8")));

  test.each([
    "Фото: пресс-служба Сената",
    "ФОТО: АРХИВ",
    "Маулен Ашимбаев. Фото: архив редакции",
    "Политика",
    "23 September 2020 | 16:43",
    "Сурет: Мәжілістің баспасөз қызметі",
    "Photo: press office",
    "© Иван Петров / Вести",
    "Источник: Вести",
    "Теги: сенат, Баку",
    "#сенат #Баку",
    "VK OK WhatsApp Telegram",
    "Поделиться в Facebook",
    "Подпишитесь на наш Telegram-канал и узнавайте первыми!",
    "Все новости в нашем Telegram-канале",
    "Follow us on X",
    "Rating@Mail.ru",
    "© 2025 Вести. Все права защищены.",
    "При использовании материалов ссылка на сайт обязательна.",
    "Читайте также: Сенат утвердил бюджет",
    "Тағы оқыңыз: Сенат отырысы",
    "Read also: Senate adopts budget",
    "Нашли ошибку? Выделите ее и нажмите Ctrl+Enter",
    "22 марта 2024, 11:35",
    "23 Қараша, 2021",
    "- 17:32",
    "Обновлено: 15.09.2025, 09:57",
    "By Ivan Petrov",
    '<image>data:image/png;base64,AAAA alt="спикер"</image>',
    "* * *",
  ])("%s", (line) => {
    const text = `Спикер принял посла.\n${line}\nПосол благодарил.`;
    expect(findNoise(text, noise).map(({ start, end }) => text.slice(start, end))).toEqual([line]);
  });

  test.each([
    "МОСКВА, 12 июня. /Вести/. Спикер принял посла.",
    "BAKU, Azerbaijan, June 12. The speaker received the envoy.",
    "Спикер принял посла, сообщает портал со ссылкой на пресс-службу.",
    "Источник в палате рассказал, что спикер примет посла.",
    "Фото встречи опубликовала пресс-служба.",
    "Он показал послу фото: на нем старое здание палаты.",
    "Новости о визите спикер узнал в Баку.",
    "By Monday the speakers had signed the plan.",
    "Читайте также доклад, который спикер представил палате в июне.",
    "Встреча прошла 26 августа 2025 года.",
    "Мәулен Әшімбаев, Сенат төрағасы:",
    `Фото: пресс-служба. ${"Спикер принял посла и говорил с ним о торговле. ".repeat(5)}`,
  ])("no noise: %s", (line) => {
    expect(findNoise(`${line}\nПосол благодарил.`, noise)).toEqual([]);
  });

  test("headlines listed below a heading go with it, prose does not", () => {
    const text =
      "Спикер принял посла.\nЧитайте также:\nСенат утвердил бюджет\nПосол прибыл в Баку\nСтороны говорили о торговле.\nСессия откроется в сентябре";
    expect(findNoise(text, noise).map(({ start, end }) => text.slice(start, end))).toEqual([
      "Читайте также:",
      "Сенат утвердил бюджет",
      "Посол прибыл в Баку",
    ]);
  });

  test("markup inside a line goes, the line stays", () => {
    const text = 'Спикер <image>data:x alt="А. Б."</image> принял посла.';
    expect(findNoise(text, noise).map(({ start, end }) => text.slice(start, end))).toEqual([
      '<image>data:x alt="А. Б."</image>',
    ]);
  });
});

describe("JSON beyond one object a line", () => {
  const text = "Председатель Сената принял посла.";

  test.each([
    ["an object over several lines", JSON.stringify({ title: "Встреча", text }, null, 2), 1],
    ["an array", JSON.stringify([{ text }, { text }]), 2],
    ["an array over several lines", JSON.stringify([{ text }, { text }], null, 1), 2],
  ])("%s", (_, content, count) => {
    const drafts = [...readJsonLines(content)];
    expect(drafts.map((draft) => ("text" in draft ? draft.text : draft.reason))).toEqual(
      Array.from({ length: count }, () => text),
    );
  });

  test("a document of something else is refused once", () => {
    const drafts = [...readJsonLines(JSON.stringify({ edges: [1, 2] }, null, 2))];
    expect(drafts).toEqual([{ code: "invalid-record", reason: "text: expected text", at: null }]);
  });
});

describe("the day of a page saved as text", () => {
  test.each([
    ["Май 22, 2025. 21:13 • 58 сек", "2025-05-22"],
    ["Март 3, 2020 10:00", "2020-03-03"],
    ["Пн. Июл 10th, 2023", "2023-07-10"],
    ["Обновлено 16.09.2024", "2024-09-16"],
    ["17:14 19/04/2019", "2019-04-19"],
    ["16-04-2022 (16:51)", "2022-04-16"],
    ["09 Қазан, 2010", "2010-10-09"],
    ["Published November 22, 2022 | 07:52 PM", "2022-11-22"],
    ["2025-08-18T11:00+0500", "2025-08-18"],
    ["Новости 22 декабря 2014, 12:32", "2014-12-22"],
    ["Новости 22 декабря 2014 читали все", null],
    ["Дети 22 декабря 2014", null],
    ["Он родился 5 мая 1960 года.", null],
    ["Визит состоялся 5 мая 2021 года.", null],
    ["Итоги 2024 года", null],
  ])("%s", (line, day) => {
    expect(dayOfPage(`Спикер встретился с послом\n\n${line}\n\nТекст новости.`)).toBe(day);
  });

  test.each([
    ["goes on in the next line", "of Chile", null],
    ["stands alone", "Of Chile", { start: 17, end: 59 }],
    ["stands over what is of another script", "сенат Чили", { start: 17, end: 59 }],
  ])("a first line that %s", (_, next, titleSpan) => {
    const [item] = readText(
      ` date 2025-06-12 Speaker of the Riksdag has met the Speaker\n${next} in Oslo.\n`,
    );
    expect(item).toMatchObject({ titleSpan });
  });

  test("is the article's, where no header gives one", () => {
    const [item] = readText("Спикер встретился с послом\n\nОбновлено 16.09.2024\n\nТекст.\n");
    expect(item).toMatchObject({ publishedOn: "2024-09-16" });
  });
});
