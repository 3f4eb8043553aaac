import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { articleFromText } from "../../../ingest/articles.ts";
import { analyze, ingest, loadKnowledge } from "../../../ingest/index.ts";
import type { Knowledge } from "../../../ingest/knowledge/load.ts";
import type { Statement } from "../../../ingest/types.ts";
import { openModel } from "../../../src/extractor/model.ts";
import { failing, saying, settingsFor, startEndpoint } from "./endpoint.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let knowledge: Knowledge;
let cacheFolder: string;
beforeAll(async () => {
  knowledge = await loadKnowledge();
});
beforeEach(() => {
  cacheFolder = mkdtempSync(join(tmpdir(), "interparl-model-"));
});
afterEach(() => rmSync(cacheFolder, { recursive: true }));

const MET =
  "Председатель Сената Парламента Казахстана Маулен Ашимбаев встретился со спикером Милли Меджлиса Азербайджана Сахибой Гафаровой.";
const SIGNED = "Они подписали Меморандум о сотрудничестве палат.";
const COFFEE = "Кофе с Ерланом Кошановым Маулен Ашимбаев пил там же 2 марта 2025 года.";
const PLAN =
  "В мае Маулен Ашимбаев встретится с председателем Совета Федерации России Валентиной Матвиенко.";
const UNKNOWN = "Чай им подавал Агахан Верескунов.";
const ARTICLE = articleFromText([MET, SIGNED, COFFEE, PLAN, UNKNOWN].join(" "), {
  publishedOn: "2025-03-04",
  language: "ru",
});

const person = (name: string) => ({ type: "Person", name, countryCode: null, kind: null });
const said = (more: object) => ({
  predicate: "MET_WITH",
  status: "ASSERTED",
  subject: person("Маулен Ашимбаев"),
  object: person("Сахиба Гафарова"),
  role: null,
  title: null,
  kind: null,
  mode: null,
  place: null,
  date: null,
  quote: MET,
  trigger: null,
  ...more,
});

const readWith = async (statements: readonly unknown[], { withRules = false } = {}) => {
  const endpoint = await startEndpoint(saying({ statements }));
  const model = openModel(settingsFor(endpoint, cacheFolder), knowledge, { withRules });
  return model.read(analyze(ARTICLE, knowledge));
};
const find = (statements: readonly Statement[], predicate: string, object: string) =>
  statements.find((one) => one.predicate === predicate && one.object.name.includes(object));

test("a meeting has the id, the ends and the sentence that the rules give it", async () => {
  const ruled = find(ingest(ARTICLE, knowledge).statements, "MET_WITH", "Гафарова");
  const { statements, diagnostics } = await readWith([said({ trigger: "встретился" })]);
  expect(diagnostics).toEqual([]);
  expect(ruled).toBeDefined();
  expect(statements).toEqual([
    { ...ruled, confidence: 0.6, provenance: { ...ruled?.provenance, rule: "llm/met-with" } },
  ]);
});

test.each([
  {
    about: "a chamber",
    predicate: "HOLDS_POST",
    object: { type: "Chamber", name: "Сенат Парламента Республики Казахстан" },
    id: "chamber-kz-senate",
  },
  {
    about: "a chamber in short",
    predicate: "HOLDS_POST",
    object: { type: "Chamber", name: "Сенат" },
    id: "chamber-kz-senate",
  },
  {
    about: "a chamber by its English name",
    predicate: "HOLDS_POST",
    object: { type: "Chamber", name: "Milli Majlis" },
    id: "chamber-az-milli-mejlis",
  },
  {
    about: "a chamber called an organization",
    predicate: "HOLDS_POST",
    object: { type: "Organization", name: "Совет Федерации" },
    id: "chamber-ru-federation-council",
  },
  {
    about: "a country by its name",
    predicate: "VISITED",
    object: { type: "Country", name: "Азербайджан" },
    id: "country-az",
  },
  {
    about: "a known person in another script",
    predicate: "MET_WITH",
    object: { type: "Person", name: "Sahiba Gafarova" },
    id: "person-az-sahiba-gafarova",
  },
  {
    about: "a person by surname",
    predicate: "MET_WITH",
    object: { type: "Person", name: "Матвиенко" },
    id: "person-ru-valentina-matviyenko",
  },
])("$about is found: $object.name", async ({ predicate, object, id }) => {
  const given = { countryCode: null, kind: null, ...object };
  const { statements, diagnostics } = await readWith([said({ predicate, object: given })]);
  expect(diagnostics).toEqual([]);
  expect(statements.map((statement) => statement.object.id)).toEqual([id]);
});

test("a surname that two people of the article bear is nobody's", async () => {
  const text = "Айнур Верескунов принял Тимура Верескунова и Дамира Сосновского.";
  const article = articleFromText(text, { publishedOn: "2025-03-04", language: "ru" });
  const [subject, object] = [person("Верескунов"), person("Дамир Сосновский")];
  const endpoint = await startEndpoint(
    saying({ statements: [said({ subject, object, quote: text })] }),
  );
  const model = openModel(settingsFor(endpoint, cacheFolder), knowledge, { withRules: false });
  const { statements, diagnostics } = await model.read(analyze(article, knowledge));
  expect(statements).toEqual([]);
  expect(diagnostics).toMatchObject([{ code: "llm-invented-name" }]);
});

test("a person no gazetteer knows gets the id that a name gives", async () => {
  const object = person("Агахан Верескунов");
  const { statements } = await readWith([said({ object, quote: UNKNOWN })]);
  expect(statements[0]?.object).toMatchObject({
    name: "Агахан Верескунов",
    id: expect.stringMatching(/^person-[0-9a-f]{16}$/),
  });
  expect(statements[0]?.confidence).toBe(0.5);
});

test.each([
  {
    about: "an invented quote",
    more: { quote: "Маулен Ашимбаев обнял Сахибу Гафарову." },
    code: "llm-invented-quote",
  },
  {
    about: "a quote in other words",
    more: { quote: MET.replace("встретился", "встречался") },
    code: "llm-invented-quote",
  },
  { about: "a quote of one word", more: { quote: "встретился" }, code: "llm-invented-quote" },
  {
    about: "an invented name",
    more: { object: person("Эмомали Рахмон") },
    code: "llm-invented-name",
  },
  {
    about: "a name put together from two",
    more: { object: person("Агахан Сахиба") },
    code: "llm-invented-name",
  },
  {
    about: "an invented document",
    more: { predicate: "SIGNED", object: { ...person("Декларация о союзе"), type: "Treaty" } },
    code: "llm-invented-name",
  },
  {
    about: "a country the article does not speak of",
    more: { predicate: "VISITED", object: { ...person("Япония"), type: "Country" } },
    code: "llm-invented-name",
  },
  {
    about: "a chamber nobody knows",
    more: {
      predicate: "HOLDS_POST",
      object: { ...person("Палата сотрудничества"), type: "Chamber" },
    },
    code: "llm-invented-name",
  },
  { about: "an unknown predicate", more: { predicate: "MARRIED" }, code: "llm-unknown-predicate" },
  {
    about: "a person met with themselves",
    more: { object: person("Ашимбаев") },
    code: "llm-wrong-ends",
  },
  {
    about: "a country met",
    more: { object: { ...person("Азербайджан"), type: "Country" } },
    code: "llm-wrong-ends",
  },
  { about: "a missing end", more: { object: null }, code: "llm-malformed" },
  { about: "an unknown status", more: { status: "MAYBE" }, code: "llm-malformed" },
  { about: "no name", more: { object: person("") }, code: "llm-malformed" },
])("$about is refused, the statement beside it is not", async ({ more, code }) => {
  const { statements, diagnostics } = await readWith([said(more), said({})]);
  expect(diagnostics).toMatchObject([{ severity: "warning", code, articleId: ARTICLE.id }]);
  expect(statements.map(({ object }) => object.name)).toEqual(["Сахиба Гафарова"]);
});

test.each([
  {
    about: "in the quote",
    date: "2025-03-02",
    quote: COFFEE,
    expected: { start: "2025-03-02", basis: "TEXT" },
  },
  {
    about: "of another sentence",
    date: "2025-03-02",
    quote: MET,
    expected: { start: "2025-03-02", basis: "CONTEXT" },
  },
  {
    about: "of publication",
    date: "2025-03-04",
    quote: MET,
    expected: { start: "2025-03-04", basis: "PUBLICATION" },
  },
  {
    about: "not given",
    date: null,
    quote: MET,
    expected: { start: "2025-03-04", basis: "PUBLICATION" },
  },
  { about: "invented", date: "2019-07-01", quote: MET, expected: null },
])("a date $about", async ({ date, quote, expected }) => {
  const { statements } = await readWith([said({ date, quote })]);
  const [found] = statements;
  if (expected) expect(found?.date).toMatchObject(expected);
  else expect(found?.date).toBeNull();
});

test("what rules and model both say is surer and stays the rules' statement", async () => {
  const alone = ingest(ARTICLE, knowledge).statements;
  const { statements } = await readWith(
    [said({}), said({ object: person("Ерлан Кошанов"), quote: COFFEE })],
    { withRules: true },
  );
  const [before, after] = [alone, statements].map((list) => find(list, "MET_WITH", "Гафарова"));
  expect(after?.id).toBe(before?.id);
  expect(after?.provenance.rule).toBe(`${before?.provenance.rule}+llm`);
  expect(after?.confidence).toBeGreaterThan(before?.confidence ?? 1);
  expect(after?.confidence).toBeLessThanOrEqual(0.99);
  expect(find(statements, "MET_WITH", "Кошанов")).toMatchObject({
    confidence: 0.6,
    provenance: { rule: "llm/met-with" },
  });
  expect(statements).toHaveLength(alone.length + 1);
});

test("a meeting told from the other side agrees, too", async () => {
  const { statements } = await readWith(
    [said({ subject: person("Сахиба Гафарова"), object: person("Маулен Ашимбаев") })],
    { withRules: true },
  );
  expect(statements).toHaveLength(ingest(ARTICLE, knowledge).statements.length);
  expect(find(statements, "MET_WITH", "Гафарова")?.provenance.rule).toMatch(/\+llm$/);
});

test("a document agrees by its title and keeps the rules' id", async () => {
  const alone = ingest(ARTICLE, knowledge).statements.filter(
    ({ predicate }) => predicate === "SIGNED",
  );
  expect(alone.length).toBeGreaterThan(0);
  const object = {
    type: "Treaty",
    name: "Меморандум о сотрудничестве палат",
    countryCode: null,
    kind: "MEMORANDUM",
  };
  const { statements } = await readWith([said({ predicate: "SIGNED", object, quote: SIGNED })], {
    withRules: true,
  });
  const signed = statements.filter(({ predicate }) => predicate === "SIGNED");
  expect(new Set(signed.map((one) => one.object.id))).toEqual(
    new Set(alone.map((one) => one.object.id)),
  );
});

test("what the rules take for planned is no fact because a model says so", async () => {
  const object = person("Валентина Матвиенко");
  const claim = said({ object, quote: PLAN });
  const both = await readWith([claim], { withRules: true });
  const meetings = both.statements.filter(
    (one) => one.predicate === "MET_WITH" && one.object.name.includes("Матвиенко"),
  );
  expect(meetings.map(({ status }) => status)).toEqual(["PLANNED"]);
});

test("quotes are verbatim, their offsets point into the article as it was read", async () => {
  const text = ARTICLE.text.replace("Сенатa", "Сената").replaceAll("Ашимбаев", "Ашим\u00ADбаев");
  const article = articleFromText(text, { publishedOn: "2025-03-04", language: "ru" });
  const endpoint = await startEndpoint(saying({ statements: [said({ trigger: "встретился" })] }));
  const model = openModel(settingsFor(endpoint, cacheFolder), knowledge, { withRules: false });
  const { statements } = await model.read(analyze(article, knowledge));
  const [{ provenance } = { provenance: null }] = statements;
  expect(provenance?.quote).toContain("Ашим\u00ADбаев");
  expect(article.text.slice(provenance?.start, provenance?.end)).toBe(provenance?.quote);
  const { start, end } = provenance?.trigger ?? { start: 0, end: 0 };
  expect(article.text.slice(start, end)).toBe("встретился");
});

test("an article asked about before is not sent again; another model or day is asked anew", async () => {
  const endpoint = await startEndpoint(saying({ statements: [said({})] }));
  const read = (model: string, publishedOn: string) => {
    const article = articleFromText(ARTICLE.text, { publishedOn, language: "ru" });
    const settings = settingsFor(endpoint, cacheFolder, { model });
    return openModel(settings, knowledge, { withRules: false }).read(analyze(article, knowledge));
  };
  const first = await read("tiny", "2025-03-04");
  expect(await read("tiny", "2025-03-04")).toEqual(first);
  expect(endpoint.requests).toHaveLength(1);
  await read("other", "2025-03-04");
  await read("tiny", "2025-03-05");
  expect(endpoint.requests).toHaveLength(3);
  expect(readdirSync(cacheFolder).every((name) => name.endsWith(".json"))).toBe(true);
});

test("a broken answer on disk is asked for again", async () => {
  const endpoint = await startEndpoint(saying({ statements: [said({})] }));
  const model = openModel(settingsFor(endpoint, cacheFolder), knowledge, { withRules: false });
  await model.read(analyze(ARTICLE, knowledge));
  for (const name of readdirSync(cacheFolder)) writeFileSync(join(cacheFolder, name), '{"answer":');
  expect((await model.read(analyze(ARTICLE, knowledge))).statements).toHaveLength(1);
  expect(endpoint.requests).toHaveLength(2);
});

test("a failure is not remembered, and the rules' statements come all the same", async () => {
  const endpoint = await startEndpoint(failing(400), saying({ statements: [] }));
  const model = openModel(settingsFor(endpoint, cacheFolder), knowledge, { withRules: true });
  const failed = await model.read(analyze(ARTICLE, knowledge));
  expect(failed.isAnswered).toBe(false);
  expect(failed.statements).toEqual(ingest(ARTICLE, knowledge).statements);
  expect(failed.diagnostics).toMatchObject([{ severity: "error", code: "llm-not-answered" }]);
  expect((await model.read(analyze(ARTICLE, knowledge))).isAnswered).toBe(true);
});

test("the article goes out with a strict schema, without what is no prose", async () => {
  const endpoint = await startEndpoint(saying({ statements: [] }));
  const text = `${ARTICLE.text}\nФото: пресс-служба Сената`;
  const article = articleFromText(text, { publishedOn: "2025-03-04", language: "ru" });
  const model = openModel(settingsFor(endpoint, cacheFolder), knowledge, { withRules: false });
  await model.read(analyze(article, knowledge));
  const body = JSON.parse(endpoint.requests[0]?.body ?? "");
  expect(body).toMatchObject({
    model: "tiny",
    response_format: { type: "json_schema", json_schema: { strict: true } },
  });
  expect(body.messages[1].content).toContain(MET);
  expect(body.messages[1].content).not.toContain("Фото");
  const { properties } = body.response_format.json_schema.schema.properties.statements.items;
  expect(body.response_format.json_schema.schema.properties.statements.items.required).toEqual(
    Object.keys(properties),
  );
});
