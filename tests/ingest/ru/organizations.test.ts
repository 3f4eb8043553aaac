import { beforeAll, expect, test } from "vitest";
import { loadKnowledge } from "../../../ingest/index.ts";
import type { Knowledge } from "../../../ingest/knowledge/load.ts";
import type { Entity } from "../../../ingest/types.ts";
import { saidIn } from "./told.ts";

let knowledge: Knowledge;

beforeAll(async () => {
  knowledge = await loadKnowledge();
});

const organizations = (text: string): Entity[] =>
  saidIn(knowledge, text)
    .flatMap(({ subject, object }) => [subject, object])
    .filter(({ type }) => type === "Organization");

test.each([
  [
    "Председатель Милли Меджлиса Сахиба Гафарова встретилась с сербской парламентской делегацией.",
    "Сербская парламентская делегация",
    "RS",
  ],
  [
    "Маулен Ашимбаев провёл переговоры с официальной чилийской делегацией.",
    "Чилийская делегация",
    "CL",
  ],
  // Whose delegation it is, «в Чили» does not tell.
  [
    "Маулен Ашимбаев провёл в Чили переговоры с парламентской делегацией.",
    "Парламентская делегация",
    null,
  ],
  // A member's country is that of the committee, but not of a fund.
  // Of a forum it is nobody's.
  ["Депутат Госдумы, член комитета по обороне Иван Белов выступил.", "Комитет по обороне", "RU"],
  ["Депутат Госдумы, глава Фонда дружбы Иван Белов выступил.", "Фонд дружбы", null],
])("whose an organization is: %s", (text, name, country) => {
  expect(organizations(text)).toMatchObject([{ name, countryCode: country }]);
});

test.each([
  ["Выступил депутат Госдумы, член комитета Иван Белов.", false],
  ["Выступил депутат Госдумы, член комитета по обороне Иван Белов.", true],
  ["Выступил член городской думы Иван Белов.", false],
  ["Выступил член Тюменской городской думы Иван Белов.", true],
])("what two articles call alike is one where it has a name: %s", (text, isOne) => {
  const [here] = organizations(text);
  const [there] = organizations(`${text} Заседание прошло вечером.`);
  expect(here && there && here.id === there.id).toBe(isOne);
});
