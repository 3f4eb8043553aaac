import { describe, expect, test } from "vitest";
import { articleFromText } from "../../ingest/articles.ts";
import { ingest, loadKnowledge } from "../../ingest/index.ts";
import type { Language, Statement } from "../../ingest/types.ts";

const knowledge = await loadKnowledge();

const TEXTS: readonly (readonly [Language, string])[] = [
  [
    "ru",
    "Спикеры встретились в Астане\n\nПредседатель Сената Казахстана Маулен Ашимбаев принял в Астане председателя Сената Олий Мажлиса Узбекистана Танзилу Нарбаеву.\n\nСтороны подписали «Меморандум о сотрудничестве». Посол Польши Михал Новак выступил на сессии Парламентской ассамблеи ОБСЕ.\n",
  ],
  [
    "kk",
    "Спикерлер Астанада кездесті\n\nҚазақстан Сенатының Төрағасы Мәулен Әшімбаев Өзбекстан Олий Мажлисі Сенатының Төрайымы Танзила Нарбаеваны қабылдады.\n\nТараптар «Ынтымақтастық туралы меморандумға» қол қойды. Польша елшісі Михал Новак ЕҚЫҰ Парламенттік Ассамблеясының сессиясына қатысты.\n",
  ],
  [
    "en",
    "Speakers meet in Astana\n\nThe Chairman of the Senate of Kazakhstan Maulen Ashimbayev received the Chairwoman of the Senate of Uzbekistan Tanzila Narbayeva in Astana.\n\nThe sides signed a memorandum of cooperation. The Ambassador of Poland Michał Nowak took part in a session of the OSCE Parliamentary Assembly.\n",
  ],
];

const LOOK_ALIKES: Readonly<Record<string, string>> = { а: "a", е: "e", о: "o", р: "p", с: "c" };

const WAYS: readonly (readonly [string, (text: string) => string])[] = [
  [
    "Latin look-alikes in names",
    (text) =>
      inNames(text, (name) => name.replace(/[аеорс]/u, (letter) => LOOK_ALIKES[letter] ?? letter)),
  ],
  ["decomposed letters", (text) => text.normalize("NFD")],
  [
    "zero-width characters",
    (text) => inNames(text, (name) => `${name.slice(0, 2)}\u200b${name.slice(2)}`),
  ],
  [
    "soft hyphens",
    (text) => text.replace(/\p{L}{7,}/gu, (word) => `${word.slice(0, 3)}\u00ad${word.slice(3)}`),
  ],
  ["no-break spaces", (text) => text.replace(/ (?=\p{Lu})/gu, "\u00a0")],
  ["double spaces", (text) => text.replace(/ /gu, "  ")],
  [
    "entities",
    (text) =>
      text
        .replace(/«/gu, "&laquo;")
        .replace(/»/gu, "&raquo;")
        .replace(/ (?=\p{Lu})/gu, "&nbsp;"),
  ],
  ["paragraph tags", (text) => text.replace(/\n\n([^\n]+)/gu, "\n\n<p>$1</p>")],
  ["Windows line ends", (text) => text.replace(/\n/gu, "\r\n")],
  [
    "lines of sixty letters",
    (text) => inBody(text, (body) => body.replace(/(.{45,60}) /gu, "$1\n")),
  ],
  ["bullets", (text) => inBody(text, (body) => body.replace(/^(?=.)/gmu, "• "))],
  ["another kind of quotation marks", (text) => text.replace(/«/gu, "“").replace(/»/gu, "”")],
  [
    "non-breaking hyphens and long dashes",
    (text) => text.replace(/-/gu, "\u2011").replace(/ – /gu, " — "),
  ],
  ["a photo credit below", (text) => `${text}\nФото: пресс-служба\n`],
];

function inNames(text: string, change: (name: string) => string): string {
  return text.replace(/(?<!\p{L})\p{Lu}\p{Ll}{4,}/gu, change);
}

function inBody(text: string, change: (body: string) => string): string {
  const end = text.indexOf("\n\n") + 2;
  return text.slice(0, end) + change(text.slice(end));
}

const read = (text: string, language: Language) => {
  const details = { path: null, url: null, publisher: null, publishedOn: "2025-03-12", language };
  const article = articleFromText(text, details);
  return { article, statements: ingest(article, knowledge).statements };
};

const inWords = (statements: readonly Statement[]) =>
  [
    ...new Set(
      statements.map(
        ({ predicate, subject, object, status, date }) =>
          `${predicate} ${subject.name} – ${object.name.replace(/[«»“”"]/gu, "")} ${status} ${date?.start ?? ""}`,
      ),
    ),
  ].sort();

describe.each(TEXTS)("%s", (language, text) => {
  const plain = inWords(read(text, language).statements);

  test("the plain text tells of a meeting, posts, a document and a forum", () => {
    expect(new Set(plain.map((words) => words.split(" ")[0]))).toEqual(
      new Set(["HOLDS_POST", "MET_WITH", "PARTICIPATES_IN", "PART_OF", "SIGNED"]),
    );
  });

  test.each(WAYS)("%s change nothing that is told", (_, change) => {
    const { article, statements } = read(change(text), language);
    expect(inWords(statements)).toEqual(plain);
    for (const { provenance } of statements)
      expect(article.text.slice(provenance.start, provenance.end)).toBe(provenance.quote);
  });
});

test("a headline in capitals names nobody by its verbs", () => {
  const text =
    "ПРЕДСЕДАТЕЛЬ СЕНАТА ВЫСОКО ОЦЕНИЛ СОТРУДНИЧЕСТВО\n\nПредседатель Сената Казахстана Маулен Ашимбаев принял посла Польши Михала Новака.\n";
  const names = read(text, "ru").statements.flatMap(({ subject, object }) => [subject, object]);
  expect(new Set(names.filter(({ type }) => type === "Person").map(({ name }) => name))).toEqual(
    new Set(["Маулен Ашимбаев", "Михал Новак"]),
  );
});
