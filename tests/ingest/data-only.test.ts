import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { articleFromText } from "../../ingest/articles.ts";
import { ingest } from "../../ingest/index.ts";
import { type Knowledge, loadKnowledge } from "../../ingest/knowledge/load.ts";

// What docs/gazetteers.md promises: words nobody has heard of, added as data only, are read.
const PARLIAMENT = `
- { id: is-glimmering, country: IS, kind: UNICAMERAL, names: { ru: Глиммеринг Исландии, kk: Исландия Глиммерингі, en: Glimmering of Iceland }, strong: { ru: [Глиммеринг], en: [Glimmering] } }
`;
const FORUM = `
- { id: lake-parliaments-forum, kind: FORUM, names: { ru: Форум парламентов озёрных стран, kk: Көл елдері парламенттерінің форумы, en: Forum of Parliaments of Lake Countries }, strong: { ru: [ФПОС] } }
`;

let folder = "";
let knowledge: Knowledge;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "interparl-gazetteers-"));
  cpSync("ingest/gazetteers", folder, { recursive: true });
  appendFileSync(join(folder, "chambers.yml"), PARLIAMENT);
  appendFileSync(join(folder, "forums.yml"), FORUM);
  const triggers = join(folder, "triggers.yml");
  const text = readFileSync(triggers, "utf8");
  writeFileSync(
    triggers,
    text.replace("lemmas: [встретиться,", "lemmas: [встретиться, почаёвничать,"),
  );
  knowledge = await loadKnowledge(pathToFileURL(`${folder}/`));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (text: string) =>
  ingest(
    articleFromText(text, { publishedOn: "2025-03-04", language: "ru" }),
    knowledge,
  ).statements.map(
    ({ predicate, subject, object }) => `${subject.name} ${predicate} ${object.name}`,
  );

test("a parliament added as data is a body that has a chair", () => {
  expect(read("Председатель Глиммеринга Анна Йонссон выступила с речью.")).toContain(
    "Анна Йонссон HOLDS_POST Глиммеринг Исландии",
  );
});

test("a forum added as data has participants", () => {
  expect(read("Председатель Мажилиса Ерлан Кошанов принял участие в заседании ФПОС.")).toContain(
    "Ерлан Кошанов PARTICIPATES_IN Форум парламентов озёрных стран",
  );
});

test("a verb added as data tells of meetings", () => {
  const sentence =
    "Председатель Мажилиса Ерлан Кошанов почаёвничал с председателем Милли Меджлиса Сахибой Гафаровой.";
  expect(read(sentence)).toContain("Ерлан Кошанов MET_WITH Сахиба Гафарова");
});
