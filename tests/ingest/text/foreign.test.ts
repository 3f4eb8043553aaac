import { expect, test } from "vitest";
import { foreignness } from "../../../ingest/text/foreign.ts";

const repeated = (sentence: string) => `${sentence} `.repeat(6);

test.each([
  ["Russian", "Председатель Сената принял посла Польши, сообщила пресс-служба палаты."],
  ["Kazakh", "Сенат Төрағасы Польша елшісін қабылдады, деп хабарлады палатаның баспасөз қызметі."],
  ["English", "The Speaker of the Senate met with the ambassador of Poland in the capital."],
  [
    "English with foreign names",
    "Senat Marshal Małgorzata Kidawa-Błońska met with the Speaker of the Mäjilis in Astana.",
  ],
])("%s is read", (_, sentence) => {
  expect(foreignness(repeated(sentence))).toBeNull();
});

test.each([
  [
    "Uzbek",
    "Сенат Раиси Польша элчисини қабул қилди, деб хабар берди палата матбуот хизмати, ўзаро ҳамкорлик.",
  ],
  [
    "Kyrgyz",
    "Төрага Польшанын элчисин кабыл алды, деп билдирди өлкөнүн басма сөз кызматы, жаңы жолугушуу.",
  ],
  ["Ukrainian", "Голова Сенату прийняв посла Польщі, її пресслужба це повідомила, є новий план."],
  ["Turkish", "Senato Başkanı Polonya büyükelçisini kabul etti, basın servisi bunu bugün duyurdu."],
  [
    "Kazakh in Latin letters",
    "Senat Tóraǵasy Polsha elshisin qabyldady, dep habarlady palatanyń baspasóz qyzmeti.",
  ],
  ["Kazakh in Arabic letters", "سەنات توراعاسى پولشا ەلشىسىن قابىلدادى دەپ حابارلادى پالاتا"],
])("%s is not", (_, sentence) => {
  expect(foreignness(repeated(sentence))).not.toBeNull();
});

test("a few words tell nothing", () => {
  expect(foreignness("Senato Başkanı Polonya büyükelçisini kabul etti")).toBeNull();
});
