import { beforeAll, expect, test, vi } from "vitest";
import { articleFromText } from "../../ingest/articles.ts";
import { analyze, ingest, loadKnowledge } from "../../ingest/index.ts";
import type { Knowledge } from "../../ingest/knowledge/load.ts";
import { trace } from "../../ingest/trace.ts";
import type { Article } from "../../ingest/types.ts";

const ARTICLE = articleFromText(
  "Председатель Сената Парламента Казахстана Маулен Ашимбаев 3 марта встретился в Астане со спикером Милли Меджлиса Сахибой Гафаровой и сенатором Айнуром Верескуновым. Стороны не подписали меморандум.",
  { publishedOn: "2025-03-04", language: "ru", path: "own.txt" },
);
const OUTWEIGHED = articleFromText(
  "Маулен Ашимбаев встретился с Сахибой Гафаровой и завтра снова встретится с Сахибой Гафаровой.",
  { publishedOn: "2025-03-04", language: "ru" },
);

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await loadKnowledge();
});
const traced = (article: Article): string => trace(analyze(article, knowledge));

test.each([
  { stage: "article", line: /^article own\.txt · ru · 2025-03-04$/m },
  { stage: "countries", line: /^ {2}countries .*KZ/m },
  { stage: "sentence", line: /^sentence 0 \[0–\d+\] Председатель .* Верескуновым\.$/m },
  {
    stage: "person with case, post and mark",
    line: /^ {2}person +“спикером Милли Меджлиса Сахибой Гафаровой” Сахиба Гафарова → Сахиба Гафарова \(person-az-sahiba-gafarova\); post “спикер Милли Меджлиса” of Милли Меджлис Азербайджанской Республики \[WITH\]$/m,
  },
  { stage: "country", line: /^ {2}country +“Астане” city → Казахстан \(country-kz\) \[LOC\]$/m },
  { stage: "group", line: /^ {2}group +“?спикером .* \+ .*Верескуновым.* \[WITH\]$/m },
  { stage: "date", line: /^ {2}date +“3 марта” 2025-03-03 DAY$/m },
  {
    stage: "trigger",
    line: /^ {2}trigger +“встретился” met \(MET_WITH, verb, past\) → ASSERTED 1\.00$/m,
  },
  {
    stage: "negated trigger",
    line: /^ {2}trigger +“подписали” signed \(SIGNED, verb, past\), negated → DENIED 1\.00$/m,
  },
  {
    stage: "claim",
    line: /^ {2}claim +Маулен Ашимбаев \(\S+\) MET_WITH Сахиба Гафарова \(\S+\) · ASSERTED 0\.\d\d met-with\/met-verb · 2025-03-03 DAY by TEXT · place Астана .* statement-[0-9a-f]{16}$/m,
  },
])("$stage is shown", ({ line }) => {
  expect(traced(ARTICLE)).toMatch(line);
});

test("every statement is a claim that was kept, and no dropped claim is a statement", () => {
  for (const article of [ARTICLE, OUTWEIGHED]) {
    const claims = traced(article)
      .split("\n")
      .filter((line) => line.startsWith("  claim"));
    const kept = claims.filter((line) => !line.includes("– dropped"));
    const ids = kept.map((line) => /statement-[0-9a-f]{16}/.exec(line)?.[0]);
    expect(ids).toEqual(ingest(article, knowledge).statements.map(({ id }) => id));
  }
});

test("a plan that its own sentence tells as done is shown with the reason it is dropped", () => {
  expect(traced(OUTWEIGHED)).toMatch(
    /^ {2}claim .* MET_WITH .* PLANNED .* – dropped: the same sentence tells it as done$/m,
  );
});
