import { describe, expect, test } from "vitest";
import { articleFromText } from "../../../ingest/articles.ts";
import { ingest, loadKnowledge } from "../../../ingest/index.ts";
import { foreignness } from "../../../ingest/text/foreign.ts";
import { cyrillicWords } from "../../../ingest/text/kazakh-latin.ts";
import { detectLanguage } from "../../../ingest/text/language.ts";

const knowledge = await loadKnowledge();

const OF_2018 =
  "Parlament Senatynyń Tóraıymy Darıga Nazarbaeva Ózbekstan Senatynyń tóraıymy Tanzıla Narbaevamen kezdesti. Kezdesýde taraptar saýda jáne mádenıet týraly áńgimelesip, jastardyń oqýy úshin birlesken jumysty jalǵastyrýǵa kelisti.";
const OF_2021 =
  "Senat töraǧasy Mäulen Äşımbaev Özbekstan Senatynyŋ töraiymy Tanzila Narbaevamen kezdesti. Kezdesude taraptar sauda jäne mädeniet turaly äŋgimelesip, jastardyŋ oquy üşın bırlesken jūmysty jalǧastyruǧa kelıstı.";

const inCyrillic = (text: string): string => {
  let written = "";
  let last = 0;
  for (const { start, end, replacement } of cyrillicWords(text)) {
    written += text.slice(last, start) + replacement;
    last = end;
  }
  return written + text.slice(last);
};

describe("Kazakh in Latin letters", () => {
  test.each([
    ["2018", OF_2018, "Парламент Сенатының Төрайымы Дарига Назарбаева Өзбекстан Сенатының"],
    ["2021", OF_2021, "Сенат төрағасы Мәулен Әшімбаев"],
  ])("of %s is read as Cyrillic writes it", (_alphabet, text, expected) => {
    expect(foreignness(text)).toBeNull();
    expect(detectLanguage(text)).toBe("kk");
    expect(inCyrillic(text)).toContain(expected);
  });

  test("tells what it tells, and its quotes are the text as written", () => {
    const article = articleFromText(OF_2018, {
      path: null,
      url: null,
      title: null,
      publishedOn: "2019-09-10",
      language: "kk",
      publisher: null,
    });
    const met = ingest(article, knowledge).statements.filter(
      ({ predicate }) => predicate === "MET_WITH",
    );
    expect(met.map(({ subject, object }) => `${subject.name} – ${object.name}`)).toEqual([
      "Дариға Назарбаева – Танзила Нарбаева",
    ]);
    for (const { provenance } of met)
      expect(article.text.slice(provenance.start, provenance.end)).toBe(provenance.quote);
  });

  test.each([
    "Senat raisi Tanzila Narbayeva Qozogʻiston Senati raisi bilan uchrashdi va ikki mamlakat hamkorligi haqida gaplashdi, shuningdek yoshlar uchun dasturlar muhokama qilindi.",
    "Meclis Başkanı Kazakistan Senatosu Başkanı ile görüştü ve iki ülke arasındaki ilişkiler ile gençler için programlar hakkında konuştu, heyetler arası görüşmeler yapıldı.",
  ])("is no other language: %s", (text) => {
    expect(cyrillicWords(text)).toEqual([]);
    expect(foreignness(text)).not.toBeNull();
  });
});
