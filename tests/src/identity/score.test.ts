import { describe, expect, test } from "vitest";
import type { Role } from "../../../ingest/types.ts";
import { judgePair } from "../../../src/identity/judge.ts";
import { type EntityRecord, toRecord, type Verdict } from "../../../src/identity/records.ts";
import { loadVocabulary } from "../../../src/identity/vocabulary.ts";

const vocabulary = loadVocabulary();
let count = 0;
const id = (type: string): string => `${type}-${(count++).toString(16).padStart(16, "0")}`;
const person = (
  name: string,
  countryCode: string | null = null,
  post: readonly [Role, string, string] | null = null,
  rest: Partial<EntityRecord> = {},
): EntityRecord =>
  toRecord({
    id: id("person"),
    type: "Person",
    name,
    countryCode,
    posts: post ? [{ role: post[0], bodyId: post[1], firstSeen: post[2], lastSeen: post[2] }] : [],
    ...rest,
  });
const treaty = (name: string, parties: readonly string[], signedOn: string | null): EntityRecord =>
  toRecord({ id: id("treaty"), type: "Treaty", name, parties, signedOn, kind: "MEMORANDUM" });
const organization = (name: string, countryCode: string | null): EntityRecord =>
  toRecord({ id: id("organization"), type: "Organization", name, countryCode });
const SENATE = "chamber-kz-senate";

describe("persons", () => {
  test.each<[string, EntityRecord, EntityRecord, Verdict]>([
    [
      "two spellings, one post",
      person("Маулен Ашимбаев", "KZ", ["CHAIR", SENATE, "2024-05-01"]),
      person("Maulen Ashimbayev", "KZ", ["CHAIR", SENATE, "2024-06-01"]),
      "SAME",
    ],
    [
      "a family name alone in another post",
      person("Ашимбаев", "KZ", ["MINISTER", "country-kz", "2004-05-01"]),
      person("Маулен Ашимбаев", "KZ", ["CHAIR", SENATE, "2024-06-01"]),
      "DIFFERENT",
    ],
    [
      "one family name, two given names, one chamber",
      person("Марат Ашимбаев", "KZ", ["MEMBER", SENATE, "2024-05-01"]),
      person("Маулен Ашимбаев", "KZ", ["MEMBER", SENATE, "2024-05-01"]),
      "DIFFERENT",
    ],
    [
      "a successor in a post",
      person("Нурлан Нигматулин", "KZ", ["CHAIR", "chamber-kz-mazhilis", "2022-01-20"]),
      person("Ерлан Кошанов", "KZ", ["CHAIR", "chamber-kz-mazhilis", "2022-02-02"]),
      "DIFFERENT",
    ],
    [
      "patronymics differ",
      person("Серик Жакенович Ахметов", "KZ", ["MEMBER", SENATE, "2024-05-01"]),
      person("Серик Нурланович Ахметов", "KZ", ["MEMBER", SENATE, "2024-05-01"]),
      "DIFFERENT",
    ],
    [
      "an alias in short does not hide that given names differ",
      person("Ильхам Алиев", "AZ", null, { aliases: ["Алиев"] }),
      person("Гейдар Алиев", "AZ", null, { aliases: ["Алиев"] }),
      "DIFFERENT",
    ],
    [
      "a common name without evidence",
      person("Александр Иванов"),
      person("Александр Иванов"),
      "UNSURE",
    ],
    [
      "a common name in two countries",
      person("Анна Ким", "KZ"),
      person("Анна Ким", "KR"),
      "DIFFERENT",
    ],
    [
      "one Wikidata item",
      person("Rustam Emomali", "TJ", null, { wikidataId: "Q4" }),
      person("Рустам Озода", null, null, { wikidataId: "Q4" }),
      "SAME",
    ],
    [
      "two Wikidata items",
      person("Rustam Emomali", "TJ", null, { wikidataId: "Q4" }),
      person("Рустам Эмомали", "TJ", null, { wikidataId: "Q5" }),
      "DIFFERENT",
    ],
    [
      "two records of the gazetteer",
      person("Rustam Emomali", "TJ", null, { id: "person-rustam-emomali" }),
      person("Рустам Эмомали", "TJ", null, { id: "person-rustam-emomali-junior" }),
      "DIFFERENT",
    ],
    [
      "a man and a woman",
      person("Т. Нарбаев", "UZ"),
      person("Танзила Нарбаева", "UZ"),
      "DIFFERENT",
    ],
  ])("%s", (_about, left, right, verdict) => {
    expect(judgePair(left, right, vocabulary).verdict).toBe(verdict);
    expect(judgePair(right, left, vocabulary).verdict).toBe(verdict);
  });

  test("who meets another is not that other", () => {
    const left = person("Нурлан Омаров", "KZ");
    const right = person("Нурлан Омаров", null, null, { companions: [left.id] });
    const judged = judgePair(left, right, vocabulary);
    expect(judged.verdict).not.toBe("SAME");
    expect(judged.features.map(({ detail }) => detail)).toContain("one statement names both");
  });

  test("every reason is told", () => {
    const judged = judgePair(
      person("М. Ашимбаев", "KZ", ["CHAIR", SENATE, "2024-05-01"]),
      person("Маулен Ашимбаев", "KZ", ["CHAIR", SENATE, "2024-05-02"]),
      vocabulary,
    );
    expect(judged.features.map(({ name }) => name)).toEqual(["name", "country", "post"]);
  });
});

describe("bodies and documents", () => {
  const forum = (name: string, kind = "FRIENDSHIP_GROUP", aliases: readonly string[] = []) =>
    toRecord({ id: id("forum"), type: "Forum", name, kind, aliases });
  const chamber = (name: string, countryCode: string, kind: string) =>
    toRecord({ id: id("chamber"), type: "Chamber", name, countryCode, kind });
  test.each<[string, EntityRecord, EntityRecord, Verdict]>([
    [
      "a title in two languages",
      treaty("Меморандум о сотрудничестве", ["KZ", "AZ"], "2024-05-10"),
      treaty("Memorandum of cooperation", ["AZ", "KZ"], "2024-05-10"),
      "SAME",
    ],
    [
      "other parties",
      treaty("Меморандум о сотрудничестве", ["KZ", "AZ"], "2024-05-10"),
      treaty("Меморандум о сотрудничестве", ["KZ", "UZ"], "2024-05-10"),
      "DIFFERENT",
    ],
    [
      "another year",
      treaty("Меморандум о сотрудничестве", ["KZ", "AZ"], "2019-05-10"),
      treaty("Меморандум о сотрудничестве", ["KZ", "AZ"], "2024-05-10"),
      "DIFFERENT",
    ],
    [
      "no date, no parties",
      treaty("Меморандум о сотрудничестве", [], null),
      treaty("Меморандум о сотрудничестве", ["KZ", "AZ"], "2024-05-10"),
      "UNSURE",
    ],
    [
      "a group in two orders",
      forum("Группа дружбы Казахстан – Индия"),
      forum("India–Kazakhstan Friendship Group"),
      "SAME",
    ],
    [
      "groups with two countries",
      forum("Группа дружбы Казахстан – Индия"),
      forum("Группа дружбы Казахстан – Иран"),
      "DIFFERENT",
    ],
    [
      "an abbreviation among the aliases",
      forum("ТюркПА", "ASSEMBLY"),
      forum("Парламентская ассамблея тюркских государств", "ASSEMBLY", ["ТюркПА"]),
      "SAME",
    ],
    [
      "numbered meetings",
      forum("V Конференция спикеров", "CONFERENCE"),
      forum("VI Конференция спикеров", "CONFERENCE"),
      "DIFFERENT",
    ],
    [
      "a chamber in three languages",
      chamber("Палата депутатов Италии", "IT", "LOWER"),
      chamber("Италия Депутаттар палатасы", "IT", "LOWER"),
      "SAME",
    ],
    [
      "two chambers of a country",
      chamber("Палата депутатов Италии", "IT", "LOWER"),
      chamber("Сенат Италии", "IT", "UPPER"),
      "DIFFERENT",
    ],
    [
      "chambers of two countries",
      chamber("Сенат", "IT", "UPPER"),
      chamber("Сенат", "ES", "UPPER"),
      "DIFFERENT",
    ],
    [
      "a delegation no country is told of",
      organization("Парламентская делегация", null),
      organization("Iranian parliamentary delegation", "IR"),
      "DIFFERENT",
    ],
    [
      "a delegation in two languages",
      organization("Иранская парламентская делегация", "IR"),
      organization("Iranian parliamentary delegation", "IR"),
      "SAME",
    ],
    [
      "two committees without a name",
      organization("Комитет", "KZ"),
      organization("Комитет", "KZ"),
      "DIFFERENT",
    ],
    [
      "a forum and an organization",
      forum("Совет безопасности", "COUNCIL"),
      organization("Совет безопасности", null),
      "DIFFERENT",
    ],
  ])("%s", (_about, left, right, verdict) => {
    expect(judgePair(left, right, vocabulary).verdict).toBe(verdict);
    expect(judgePair(right, left, vocabulary).verdict).toBe(verdict);
  });
});
