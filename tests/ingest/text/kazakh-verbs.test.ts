import { describe, expect, test } from "vitest";
import { kazakhVerbForms, type VerbForms } from "../../../ingest/text/kazakh-verbs.ts";

describe("forms of a Kazakh verb follow the sounds of its stem", () => {
  const rows: readonly [stem: string, tense: keyof VerbForms, forms: readonly string[]][] = [
    ["кездес", "past", ["кездесті", "кездескен", "кездескенін", "кездескеннен"]],
    ["кездес", "future", ["кездеседі", "кездеспек", "кездеспекші", "кездесетінін"]],
    ["жолық", "converb", ["жолығып", "жолыға отырып"]],
    ["жолық", "past", ["жолықты", "жолыққан", "жолыққандығын"]],
    ["қабылда", "past", ["қабылдады", "қабылдаған", "қабылдағанын"]],
    ["қабылда", "future", ["қабылдайды", "қабылдамақ", "қабылдайтынын", "қабылдауы мүмкін"]],
    ["жүргіз", "future", ["жүргізеді", "жүргізбек"]],
    ["жүргіз", "negative", ["жүргізбеді", "жүргізген жоқ"]],
    ["қол қой", "future", ["қол қояды", "қол қоймақ", "қол қоятынын", "қол қоюы тиіс"]],
    ["пікір алмас", "present", ["пікір алмасып отыр", "пікір алмасып жатыр"]],
  ];
  test.each(rows)("%s, %s", (stem, tense, forms) => {
    expect(kazakhVerbForms(stem)[tense]).toEqual(expect.arrayContaining([...forms]));
  });
});
