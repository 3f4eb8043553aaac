import { beforeAll, expect, test } from "vitest";
import { type Knowledge, loadKnowledge } from "../../ingest/knowledge/load.ts";
import { isArticle, isDash, wordKeys } from "../../ingest/knowledge/names.ts";
import { tokenize } from "../../ingest/text/tokens.ts";
import type { Language } from "../../ingest/types.ts";

let knowledge: Knowledge;

beforeAll(async () => {
  knowledge = await loadKnowledge();
});

/** What the whole of a text names: chamber ids, country codes and their forms; null when it is no one name. */
function named(text: string, language: Language): string[] | null {
  const tokens = tokenize(text).filter((token) => !isDash(token) && !isArticle(token, language));
  const found = knowledge.names(language).longest(0, (index) => {
    const token = tokens[index];
    return token ? wordKeys(token.text, language, knowledge.morphology) : [];
  });
  if (found?.end !== tokens.length) return null;
  const names = found.values.flatMap((value) => {
    if (value.type === "chamber") return value.strong ? [value.record.id] : [];
    return value.type === "country" ? [`${value.code} ${value.form}`] : [];
  });
  return [...new Set(names)];
}

test.each([
  ["Сената Парламента Республики Казахстан", "kz-senate"],
  ["Мажилисом Парламента РК", "kz-mazhilis"],
  ["Маджлиси милли Маджлиси Оли Республики Таджикистан", "tj-majlisi-milli"],
  ["Маджлиси намояндагон Маджлиси Оли Таджикистана", "tj-majlisi-namoyandagon"],
  ["Жогорку Кенеша Кыргызской Республики", "kg-jogorku-kenesh"],
  ["Милли Меджлису Азербайджана", "az-milli-mejlis"],
  ["Законодательной палаты Олий Мажлиса", "uz-legislative-chamber"],
  ["Сенатом Олий Мажлиса Узбекистана", "uz-senate"],
  ["Совете Республики Национального собрания Республики Беларусь", "by-council-of-republic"],
  ["Государственной Думы Федерального Собрания Российской Федерации", "ru-state-duma"],
  ["Великого национального собрания Турции", "tr-grand-national-assembly"],
  ["Великому государственному хуралу Монголии", "mn-great-hural"],
  ["Собрания Исламского Совета Ирана", "ir-majlis"],
  ["Народной скупщиной Сербии", "rs-national-assembly"],
  ["Халк Маслахаты Туркменистана", "tm-halk-maslahaty"],
  ["Федерального национального совета ОАЭ", "ae-fnc"],
  ["Вьетнама", "VN noun"],
  ["Нигерии", "NG noun"],
  ["Нигере", "NE noun"],
  ["Папуа — Новой Гвинее", "PG noun"],
  ["Саудовскую Аравию", "SA noun"],
  ["Кот-д'Ивуаром", "CI noun"],
  ["Чолпон-Ате", "KG city"],
  ["Риме", "IT city"],
])("ru: «%s» is %s", (text, expected) => {
  expect(named(text, "ru")).toEqual([expected]);
});

test.each([
  ["Қазақстан Республикасы Парламенті Сенатының", "kz-senate"],
  ["Қазақстан Республикасы Парламентінің Мәжілісі", "kz-mazhilis"],
  ["Олий Мәжілісі Сенатының", "uz-senate"],
  ["Олий Мәжілістің Заңнама палатасының", "uz-legislative-chamber"],
  ["Ресейдің Федералдық жиналысы Федерация кеңесінің", "ru-federation-council"],
  ["Мемлекеттік Думасымен", "ru-state-duma"],
  ["Беларусь Республикасының Ұлттық жиналысы Өкілдер палатасының", "by-house-of-representatives"],
  ["Милли Мәжілістің", "az-milli-mejlis"],
  ["Жогорку Кенешке", "kg-jogorku-kenesh"],
  ["Маджлиси Миллидің", "tj-majlisi-milli"],
  ["Түркияның Ұлы ұлттық мәжілісінің", "tr-grand-national-assembly"],
  ["Бүкілқытайлық халық өкілдері жиналысының", "cn-npc"],
  ["Моңғолия Ұлы Мемлекеттік Хуралының", "mn-great-hural"],
  ["Қазақстанға", "KZ noun"],
  ["АҚШ-та", "US noun"],
  ["Сауд Арабиясының", "SA noun"],
  ["Самарқандта", "UZ city"],
])("kk: «%s» is %s", (text, expected) => {
  expect(named(text, "kk")).toEqual([expected]);
});

test.each([
  ["Senate of the Parliament of Kazakhstan", "kz-senate"],
  ["Milli Majlis's", "az-milli-mejlis"],
  ["Senate of the Oliy Majlis of Uzbekistan", "uz-senate"],
  ["Grand National Assembly of Türkiye", "tr-grand-national-assembly"],
  ["Majlisi Milli of Majlisi Oli", "tj-majlisi-milli"],
  ["U.S. Congress", "us-congress"],
  ["Council of the Republic of the National Assembly of Belarus", "by-council-of-republic"],
  ["Côte d'Ivoire", "CI noun"],
])("en: %s is %s", (text, expected) => {
  expect(named(text, "en")).toEqual([expected]);
});

test.each(["грузов", "чехов", "данных", "порту", "газа"])("«%s» names no place", (word) => {
  expect(named(word, "ru") ?? []).toEqual([]);
});
