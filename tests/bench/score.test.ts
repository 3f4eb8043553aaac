import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { readBaseline, toBaseline } from "../../bench/score/baseline.ts";
import { isBody } from "../../bench/score/bodies.ts";
import { scoreArticle } from "../../bench/score/count.ts";
import { isDocument } from "../../bench/score/documents.ts";
import { type Gold, type GoldArticle, readGold } from "../../bench/score/gold.ts";
import { scoreAll } from "../../bench/score/index.ts";
import { fitNames } from "../../bench/score/names.ts";
import { measure } from "../../bench/score/report.ts";
import { goldFolder, runScore } from "../../bench/score.ts";
import { articleFromText } from "../../ingest/articles.ts";
import { ingest, loadKnowledge } from "../../ingest/index.ts";
import type { Knowledge } from "../../ingest/knowledge/load.ts";
import type { Entity, Statement } from "../../ingest/types.ts";
import { AppError } from "../../src/errors.ts";

/** One article more or less must not fail the build: F1 may fall this far below the baseline. */
const MARGIN = 0.02;
const LOADING_MS = 60_000;

let knowledge: Knowledge;
let gold: GoldArticle[];
beforeAll(async () => {
  knowledge = await loadKnowledge();
  gold = await readGold([goldFolder]);
}, LOADING_MS);

describe("the gold set", () => {
  test("is large enough, a third of it kept apart", () => {
    const sizeOf = (language: string): number =>
      gold.filter(({ article }) => article.language === language).length;
    expect(sizeOf("ru")).toBeGreaterThanOrEqual(60);
    expect(sizeOf("kk")).toBeGreaterThanOrEqual(25);
    expect(sizeOf("en")).toBeGreaterThanOrEqual(35);
    const apart = gold.filter(({ gold: { set } }) => set === "apart").length / gold.length;
    expect(apart).toBeGreaterThan(0.25);
    expect(apart).toBeLessThan(0.45);
  });

  test("names every person it has an edge for", () => {
    const unnamed = gold.flatMap(({ path, gold: { persons, edges, bodies } }) =>
      edges
        .flatMap((edge) => (edge.type === "MET_WITH" ? edge.between : [edge.from]))
        .filter((end) => !persons.includes(end) && !(end in bodies) && !/^[A-Z]{2}$/u.test(end))
        .map((end) => `${path}: ${end}`),
    );
    expect(unnamed).toEqual([]);
  });

  test(
    "its development set scores no less than the baseline",
    () => {
      const dev = gold.filter(({ gold: { set } }) => set === "dev");
      const now = toBaseline(scoreAll(dev, knowledge));
      const fallen = Object.entries(readBaseline()).flatMap(([language, shares]) =>
        Object.entries(shares)
          .filter(([measured, f1]) => (now[language]?.[measured] ?? 0) < f1 - MARGIN)
          .map(([measured, f1]) => `${language} ${measured} ${now[language]?.[measured]} < ${f1}`),
      );
      expect(fallen).toEqual([]);
    },
    LOADING_MS,
  );
});

describe("names of persons", () => {
  test.each([
    ["Маулен Ашимбаев", "Ашимбаев Маулен", "same"],
    ["Маулен Ашимбаев", "М. Ашимбаев", "same"],
    ["Нурланбек Тургунбек уулу", "Нурланбек Тургунбек", "same"],
    ["Маулен Ашимбаев", "Мауленом Ашимбаевым", "near"],
    ["Valentina Matviyenko", "Valentina Matvienko", "near"],
    ["Маулен Ашимбаев", "Ашимбаев", "part"],
    ["Маулен Ашимбаев", "Маулен Кошанов", null],
    ["Рустами Эмомали", "Эмомали Рахмон", null],
    ["Е. Кошанов", "М. Кошанов", null],
    ["Али", "Алиев", null],
  ] as const)("%s and %s: %s", (left, right, fit) => {
    expect(fitNames(left, right)).toBe(fit);
    expect(fitNames(right, left)).toBe(fit);
  });
});

const entity = (type: Entity["type"], name: string, more: Partial<Entity> = {}): Entity => ({
  type,
  id: name,
  name,
  names: {},
  aliases: [],
  countryCode: null,
  ...more,
});

describe("bodies and documents", () => {
  test.each([
    [
      "Сенат",
      "KZ",
      entity("Chamber", "Сенат Парламента Республики Казахстан", { countryCode: "KZ" }),
      true,
    ],
    [
      "Сенат",
      "KZ",
      entity("Chamber", "Мажилис Парламента Республики Казахстан", { countryCode: "KZ" }),
      false,
    ],
    ["Сенат", "KZ", entity("Chamber", "Сенат Олий Мажлиса", { countryCode: "UZ" }), false],
    ["Палата лордов", "GB", entity("Chamber", "Палата общин", { countryCode: "GB" }), false],
    ["ТюркПА", null, entity("Forum", "Парламентская ассамблея тюркских государств"), true],
    ["МПА СНГ", null, entity("Forum", "Межпарламентский союз"), false],
    [
      "Комитет по внешним связям",
      "GE",
      entity("Chamber", "Парламент Грузии", { countryCode: "GE" }),
      false,
    ],
    ["KZ", null, entity("Country", "Казахстан", { countryCode: "KZ" }), true],
    ["KZ", null, entity("Chamber", "Сенат", { countryCode: "KZ" }), false],
  ] as const)("%s of %s is %o: %s", (name, country, end, is) => {
    expect(isBody({ name, country }, end)).toBe(is);
  });

  test.each([
    ["меморандум о сотрудничестве", "Меморандум о сотрудничестве между парламентами", true],
    ["меморандум о сотрудничестве", "Меморандум", true],
    ["меморандум о сотрудничестве", "Договор о сотрудничестве", false],
    ["Договор о границе", "Договор о вечной дружбе", false],
    ["Мемлекеттік шекара туралы шарт", "Мемлекеттік шекара туралы шарт", true],
  ])("%s and %s: %s", (name, found, is) => {
    expect(isDocument(name, entity("Treaty", found))).toBe(is);
  });
});

const TEXT =
  " date 2025-10-30 Встреча\n\nПредседатель Мажилиса Ерлан Кошанов встретился с президентом Грузии Михаилом Кавелашвили.\n";
const ANNOTATION: Gold = {
  outlet: "agency",
  set: "dev",
  persons: ["Ерлан Кошанов", "Михаил Кавелашвили"],
  optionalPersons: [],
  edges: [
    {
      type: "MET_WITH",
      between: ["Михаил Кавелашвили", "Ерлан Кошанов"],
      status: "ASSERTED",
      date: "2025-10-30",
    },
    { type: "HOLDS_POST", from: "Ерлан Кошанов", to: "Мажилис", role: "CHAIR", status: "ASSERTED" },
    {
      type: "HOLDS_POST",
      from: "Михаил Кавелашвили",
      to: "GE",
      role: "PRESIDENT",
      status: "ASSERTED",
    },
  ],
  optional: [],
  bodies: { Мажилис: "KZ" },
};

describe("counting", () => {
  const read = (): readonly Statement[] => ingest(articleFromText(TEXT), knowledge).statements;
  const damage = (change: (statement: Statement) => Statement): readonly Statement[] =>
    read().map((statement) => (statement.predicate === "MET_WITH" ? change(statement) : statement));

  test("what agrees is right", () => {
    const { MET_WITH, HOLDS_POST, PERSON } = measure([scoreArticle(ANNOTATION, read())]);
    expect(MET_WITH).toMatchObject({
      right: 1,
      wrong: 0,
      missed: 0,
      forms: 1,
      formsRight: 1,
      f1: 1,
    });
    expect(HOLDS_POST).toMatchObject({ right: 2, wrong: 0, missed: 0 });
    expect(PERSON).toMatchObject({ right: 2, wrong: 0, missed: 0 });
  });

  test.each([
    [
      "a stranger",
      (met: Statement) => ({
        ...met,
        object: { ...met.object, name: "Шалва Папуашвили", names: {}, aliases: [] },
      }),
      { right: 0, wrong: 1, missed: 1 },
    ],
    [
      "only planned",
      (met: Statement) => ({ ...met, status: "PLANNED" as const }),
      { right: 0, wrong: 0, missed: 1 },
    ],
    [
      "another day",
      (met: Statement) => ({ ...met, date: null }),
      { right: 1, forms: 1, formsRight: 0 },
    ],
  ])("%s is noticed", (_about, change, counts) => {
    expect(scoreArticle(ANNOTATION, damage(change)).counts.MET_WITH).toMatchObject(counts);
  });

  test("a denied meeting told as a fact counts as taken for fact", () => {
    const [met, ...posts] = ANNOTATION.edges;
    const denied: Gold = {
      ...ANNOTATION,
      edges: met === undefined ? posts : [{ ...met, status: "DENIED" }, ...posts],
    };
    const { counts } = scoreArticle(denied, read());
    expect(counts.MET_WITH).toMatchObject({ wrong: 1, takenForFact: 1, plans: 1, plansFound: 0 });
  });
});

describe("npm run score", () => {
  const write = async (annotation: string, text?: string): Promise<string> => {
    const folder = await mkdtemp(join(tmpdir(), "gold-"));
    await writeFile(join(folder, "a.gold.json"), annotation);
    if (text !== undefined) await writeFile(join(folder, "a.txt"), text);
    return folder;
  };

  test(
    "prints figures by language, outlet and set, and lists the errors",
    async () => {
      const [met, ...posts] = ANNOTATION.edges;
      const edges = [met, ...posts, { ...posts[0], from: "Шалва Папуашвили" }];
      const persons = [...ANNOTATION.persons, "Шалва Папуашвили"];
      const folder = await write(JSON.stringify({ ...ANNOTATION, edges, persons }), TEXT);
      const told = await runScore([folder, "--errors"]);
      expect(told).toContain("missed: HOLDS_POST Шалва Папуашвили → [CHAIR] Мажилис");
      expect(told).toMatch(/dev\/ru[^\n]+\nMET_WITH +1 +0 +0 +0 +100\.0 % +100\.0 %/u);
      const { figures } = JSON.parse(await runScore([folder, "--json"]));
      expect(Object.keys(figures)).toEqual(["dev/ru", "dev/agency", "dev/all"]);
      expect(figures["dev/all"].HOLDS_POST).toMatchObject({ right: 2, missed: 1, recall: 2 / 3 });
    },
    LOADING_MS,
  );

  test.each([
    [
      "no gold there",
      async () => [join(tmpdir(), "no-such-gold")],
      /no-such-gold: expected files/u,
    ],
    ["no JSON", async () => [await write("{", TEXT)], /a\.gold\.json: SyntaxError/u],
    [
      "a field of the wrong type",
      async () => [await write('{"persons": [1], "edges": []}', TEXT)],
      /a\.gold\.json: persons\.0: .*expected string/u,
    ],
    ["no article beside it", async () => [await write('{"persons": [], "edges": []}')], /a\.txt/u],
    ["an unknown option", async () => ["--bogus"], /Unknown option '--bogus'/u],
    ["an unknown set", async () => ["--set", "test"], /npm run score/u],
  ])("%s: one error that says so", async (_about, args, message) => {
    await expect(runScore(await args())).rejects.toThrow(message);
    await expect(runScore(await args())).rejects.toBeInstanceOf(AppError);
  });
});
