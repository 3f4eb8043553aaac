import { keyTokens } from "../../ingest/text/transliteration.ts";

// Family names that thousands bear: with them a given name alone decides little.
const SURNAMES = `Абдуллаев Абдрахманов Абдыкадыров Ахмедов Ахметов Алиев Аманов Атаев Бекмурадов Васильев Волков Гасанов
  Гусейнов Джураев Ибрагимов Ибраимов Иванов Исаев Исаков Исмаилов Каримов Касымов Ким Козлов Кузнецов Курбанов Ли Мамедов Маматов
  Мусаев Мухамедов Назаров Новиков Нуриев Омаров Орлов Оспанов Пак Петров Попов Рахимов Рашидов Садыков Саидов Салимов
  Сапаров Сергеев Сидоров Смирнов Соколов Сулейманов Султанов Султанбеков Токтосунов Турсунов Усманов Федоров Хасанов Цой Чен
  Шарипов Эргашев Юлдашев Юсупов Ван Чжан Лю Нгуен Хан Хусейн Сингх Kim Lee Park Smith Johnson Brown Khan Singh`;

const KEYS: ReadonlySet<string> = new Set(
  SURNAMES.split(/\s+/).flatMap((surname) => {
    const keys = keyTokens(surname);
    return [...keys, ...keys.filter((key) => /[oe]v$/.test(key)).map((key) => `${key}a`)];
  }),
);

/** Whether so many people bear the family name that it proves little. */
export const isCommonSurname = (key: string): boolean => KEYS.has(key);
