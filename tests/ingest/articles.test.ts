import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { articleFromText, type ReadOptions, readArticles } from "../../ingest/articles.ts";

const FIXTURES = "tests/fixtures/articles";

const read = async (paths: readonly string[], options?: ReadOptions) => {
  const results = [];
  for await (const result of readArticles(paths, options)) results.push(result);
  return results;
};

const one = async (file: string, options?: ReadOptions) => {
  const [result, ...rest] = await read([`${FIXTURES}/${file}`], options);
  expect(rest).toEqual([]);
  if (result?.article == null) throw new Error(`${file} is refused: ${JSON.stringify(result)}`);
  return { article: result.article, diagnostics: result.diagnostics };
};

describe("plain text", () => {
  test("the header gives date and title; the text is the file", async () => {
    const { article, diagnostics } = await one("plain-ru.txt");
    const { text, titleSpan } = article;
    expect(diagnostics).toEqual([]);
    expect(article.publishedOn).toBe("2025-06-12");
    expect(article.title).toBe("Спикер Мажилиса принял главу делегации Грузии");
    expect(text.slice(titleSpan?.start, titleSpan?.end)).toBe(article.title);
    expect(text.startsWith(" date 2025-06-12 ")).toBe(true);
    expect(article.excluded.map(({ start, end }) => text.slice(start, end))).toEqual([
      " date 2025-06-12 ",
      "Фото: пресс-служба Мажилиса",
      "Читайте также:",
      "Сенат утвердил повестку",
      "Подпишитесь на наш Telegram-канал",
    ]);
  });

  test.each([
    {
      about: "Windows line ends",
      text: " date 2025-06-12 Встреча\r\n\r\nОн пришел.",
      title: "Встреча",
    },
    { about: "no leading space", text: "date 2025-06-12 Встреча\n\nОн пришел.", title: "Встреча" },
    {
      about: "a byte order mark",
      text: "\uFEFF date 2025-06-12 Встреча\nОн пришел.",
      title: "Встреча",
    },
    { about: "a tab", text: " date 2025-06-12\tВстреча\n\nОн пришел.", title: "Встреча" },
    { about: "no title", text: " date 2025-06-12\n\nОн пришел.", title: null },
  ])("a header with $about", ({ text, title }) => {
    const article = articleFromText(text);
    expect(article.publishedOn).toBe("2025-06-12");
    expect(article.title).toBe(title);
    const { titleSpan } = article;
    expect(titleSpan && text.slice(titleSpan.start, titleSpan.end)).toBe(title);
  });

  test("a header line that is a paragraph is read as prose", () => {
    const prose =
      "БАКУ. Председатель парламента сегодня принял делегацию соседней страны, сообщает пресс-служба палаты, и обсудил с ней работу совместной комиссии.";
    const article = articleFromText(` date 2025-06-12 ${prose}\n\nВстреча длилась час.`);
    expect(article.title).toBe(prose);
    expect(article.titleSpan).toBeNull();
    expect(article.excluded).toEqual([{ start: 0, end: 17 }]);
  });

  test("without a header the first line is a title when it stands alone", () => {
    expect(articleFromText("Встреча в Баку\n\nОн пришел.").title).toBe("Встреча в Баку");
    expect(articleFromText("Встреча прошла в Баку.\n\nОн пришел.").title).toBeNull();
    expect(articleFromText("Встреча в Баку\nОн пришел.").title).toBeNull();
  });

  test("details given go before those of the text", () => {
    const article = articleFromText(" date 2025-06-12 Встреча\n\nОн пришел.", {
      publishedOn: "2025-06-13",
      title: "Иное",
      language: "kk",
      publisher: "Вести",
      path: "a.txt",
    });
    expect(article).toMatchObject({
      publishedOn: "2025-06-13",
      title: "Иное",
      titleSpan: null,
      language: "kk",
      publisher: "Вести",
      path: "a.txt",
    });
  });

  test("ids come from the url, else from the text", () => {
    const [first, second] = ["Он пришел.", "Она пришла."].map((text) => articleFromText(text));
    expect(first?.id).toMatch(/^article-[0-9a-f]{16}$/);
    expect(first?.id).not.toBe(second?.id);
    expect(first?.id).toBe(`article-${first?.textHash.slice(0, 16)}`);
    const url = "https://vesti.example/1";
    expect(articleFromText("Он пришел.", { url }).id).toBe(articleFromText("Она.", { url }).id);
  });
});

test.each(["windows-1251.txt", "koi8-r.txt", "utf-16be-no-mark.txt"])(
  "%s reads like the same text in UTF-8",
  async (file) => {
    const { article } = await one(file);
    const { article: expected } = await one("plain-ru.txt");
    expect({ ...article, path: null }).toEqual({ ...expected, path: null });
  },
);

test.each(["utf-16le.txt", "utf-8-mark.txt"])("%s keeps its byte order mark", async (file) => {
  const { article } = await one(file);
  const { article: expected } = await one("plain-ru.txt");
  expect(article.text).toBe(`\uFEFF${expected.text}`);
  expect(article.title).toBe(expected.title);
});

describe("an article without a date", () => {
  test.each(["no-header.txt", "partial-date.txt"])("%s is read with a warning", async (file) => {
    const { article, diagnostics } = await one(file);
    expect(article.publishedOn).toBeNull();
    expect(diagnostics).toMatchObject([
      {
        severity: "warning",
        code: "no-publication-date",
        articleId: article.id,
        path: article.path,
      },
    ]);
  });

  test("gets the date the options give, and no warning", async () => {
    const { article, diagnostics } = await one("no-header.txt", { published: "2025-06-13" });
    expect(article.publishedOn).toBe("2025-06-13");
    expect(diagnostics).toEqual([]);
  });

  test("options do not overrule a date of its own", async () => {
    const { article } = await one("plain-ru.txt", { published: "2020-01-01", language: "en" });
    expect(article).toMatchObject({ publishedOn: "2025-06-12", language: "en" });
  });

  test("an impossible date among the options is the caller's mistake", async () => {
    await expect(read([FIXTURES], { published: "2025-02-30" })).rejects.toThrow(/2025-02-30/);
  });
});

describe("what cannot be read is refused with the reason", () => {
  test.each([
    ["empty.txt", "empty", /empty/],
    ["binary.txt", "binary", /not a text file/],
    ["impossible-date.txt", "invalid-date", /impossible-date\.txt:1:7: .*"2025-02-30"/],
    ["missing.txt", "not-found", /no such file/],
    ["*.nothing", "no-articles", /no file matches/],
    ["broken.xml", "invalid-feed", /not an RSS or Atom feed/],
    ["empty-page.html", "no-article-text", /no article/],
  ])("%s: %s", async (file, code, message) => {
    const path = `${FIXTURES}/${file}`;
    expect(await read([path])).toEqual([
      {
        article: null,
        diagnostics: [expect.objectContaining({ severity: "error", code, path })],
      },
    ]);
    const [result] = await read([path]);
    expect(result?.diagnostics[0]?.message).toMatch(message);
  });

  test("and the others are read", async () => {
    const paths = ["missing.txt", "plain-kk.txt", "empty.txt", "no-header.txt"];
    const results = await read(paths.map((file) => `${FIXTURES}/${file}`));
    expect(results.map(({ article }) => article?.language ?? null)).toEqual([
      null,
      "kk",
      null,
      "en",
    ]);
  });
});

describe("folders, globs and standard input", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "articles-"));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test("a folder is read in the order of its paths, and again the same", async () => {
    const results = await read([FIXTURES]);
    const paths = results.map(({ diagnostics, article }) => article?.path ?? diagnostics[0]?.path);
    expect(paths).toEqual([...paths].sort());
    expect(await read([`${FIXTURES}/`])).toEqual(results);
  });

  test("a glob picks its files", async () => {
    const results = await read([`${FIXTURES}/plain-*.txt`]);
    expect(results.map(({ article }) => article?.language)).toEqual(["kk", "ru"]);
  });

  test("a folder inside a folder is read, a folder without articles refused", async () => {
    const [empty] = await read([folder]);
    expect(empty?.diagnostics[0]).toMatchObject({ code: "no-articles", path: folder });
    const file = join(folder, "встреча.TXT");
    writeFileSync(file, "Он пришел.");
    expect((await read([folder]))[0]?.article?.path).toBe(file);
  });

  test("an article in another language is refused, unless one is asked for", async () => {
    const file = join(folder, "senat.txt");
    writeFileSync(file, "Senato Başkanı Polonya büyükelçisini kabul etti. ".repeat(6));
    const [refused] = await read([file]);
    expect(refused?.article).toBeNull();
    expect(refused?.diagnostics[0]).toMatchObject({
      severity: "error",
      code: "unsupported-language",
    });
    expect((await read([file], { language: "en" }))[0]?.article?.language).toBe("en");
  });

  test("a file whose name looks like a glob is a file", async () => {
    const file = join(folder, "[1] встреча.txt");
    writeFileSync(file, "Он пришел.");
    expect((await read([file]))[0]?.article?.text).toBe("Он пришел.");
  });

  test.each([
    ["plain text", " date 2025-06-12 Встреча\n\nОн пришел.", "Встреча"],
    ["JSON Lines", '{"title":"Meeting","text":"They met."}\n', "Meeting"],
    ["a feed", "<rss version='2.0'><channel><item><title>A</title></item></channel></rss>", "A"],
  ])('"-" reads standard input: %s', async (_, input, title) => {
    const results = await read(["-"], { stdin: Readable.from([Buffer.from(input)]) });
    expect(results.map(({ article }) => [article?.path, article?.title])).toEqual([[null, title]]);
  });
});
