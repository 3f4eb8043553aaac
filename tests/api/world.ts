import type { Statement } from "../../ingest/types.ts";
import {
  chamber,
  country,
  day,
  forum,
  organization,
  person,
  published,
  say,
  treaty,
  year,
} from "../setup/statements.ts";

/** A small hand-made world: what the API answers is known, whatever the extraction does. */

export const maulen = person("maulen", {
  name: "Маулен Ашимбаев",
  names: { ru: "Маулен Ашимбаев", kk: "Мәулен Әшімбаев", en: "Maulen Ashimbayev" },
});
export const emomali = person("emomali", {
  name: "Рустами Эмомали",
  names: { ru: "Рустами Эмомали", en: "Rustam Emomali" },
  countryCode: "TJ",
});
export const rahmon = person("rahmon", {
  name: "Эмомали Рахмон",
  names: { ru: "Эмомали Рахмон", en: "Emomali Rahmon" },
  countryCode: "TJ",
});
export const tokayev = person("tokayev", {
  name: "Касым-Жомарт Токаев",
  names: { ru: "Касым-Жомарт Токаев", kk: "Қасым-Жомарт Тоқаев", en: "Kassym-Jomart Tokayev" },
  aliases: ["Касым-Жомарт Кемелевич Токаев"],
});
export const narbayeva = person("narbayeva", {
  name: "Танзила Нарбаева",
  names: { ru: "Танзила Нарбаева", en: "Tanzila Narbayeva" },
  countryCode: "UZ",
});
export const gafarova = person("gafarova", {
  name: "Сахиба Гафарова",
  names: { ru: "Сахиба Гафарова", en: "Sahiba Gafarova" },
  countryCode: "AZ",
});
/** Shares no relationship with anybody. */
export const loner = person("loner", { name: "Одиночка Пустынный", countryCode: "AZ" });

export const senate = chamber("kz-senate", {
  name: "Сенат Парламента Республики Казахстан",
  names: { ru: "Сенат Парламента Республики Казахстан", en: "Senate of Kazakhstan" },
});
export const kzParliament = chamber("kz-parliament", {
  name: "Парламент Республики Казахстан",
  names: { en: "Parliament of Kazakhstan" },
  kind: "PARLIAMENT",
});
export const majlisi = chamber("tj-majlisi-milli", {
  name: "Маджлиси милли",
  names: { ru: "Маджлиси милли", en: "National Assembly of Tajikistan" },
  countryCode: "TJ",
});
export const uzSenate = chamber("uz-senate", {
  name: "Сенат Олий Мажлиса Республики Узбекистан",
  names: { en: "Senate of Uzbekistan" },
  countryCode: "UZ",
});
export const kz = country("KZ", { name: "Казахстан", names: { ru: "Казахстан" } });
export const tj = country("TJ", { name: "Таджикистан", names: { ru: "Таджикистан" } });
export const declaration = treaty("declaration", {
  name: "Декларация о союзническом взаимодействии",
});
export const alliance = treaty("alliance", {
  name: "Договор о союзнических отношениях",
  kind: "TREATY",
});
export const roadmap = treaty("roadmap", { name: "Дорожная карта", kind: "ROADMAP" });
export const commission = forum("commission", {
  name: "Комиссия по сотрудничеству",
  names: { en: "Cooperation Commission" },
  kind: "COMMISSION",
});
export const centralAsia = forum("central-asia", {
  name: "Межпарламентский форум государств Центральной Азии",
});
export const congress = forum("congress", {
  name: "Съезд лидеров мировых и традиционных религий",
  kind: "CONGRESS",
});
export const ulema = organization("ulema", { name: "Совет Улемов Таджикистана" });

const astana = { place: "Астана", city: "Астана", placeCountryCode: "KZ" };
const first = { article: "first", publishedOn: "2025-08-26" };
const second = { article: "second", publishedOn: "2025-08-27", language: "en" } as const;
const third = { article: "third", publishedOn: "2024-11-02" };
const undated = { article: "undated", publishedOn: null };

export const world: readonly Statement[] = [
  say("MET_WITH", [maulen, emomali], {
    ...first,
    quote: "Маулен Ашимбаев встретился с Рустами Эмомали в Астане.",
    date: published("2025-08-26"),
    event: "m1",
    properties: astana,
    confidence: 0.95,
  }),
  say("MET_WITH", [maulen, emomali], {
    ...second,
    quote: "Maulen Ashimbayev received Rustam Emomali on 26 August.",
    date: day("2025-08-26"),
    event: "m1",
    properties: { placeCountryCode: "KZ" },
    confidence: 0.9,
  }),
  say("HOLDS_POST", [maulen, senate], {
    ...first,
    properties: { role: "CHAIR", title: "Председатель" },
  }),
  say("HOLDS_POST", [emomali, majlisi], {
    ...first,
    properties: { role: "CHAIR", title: "Председатель" },
  }),
  say("HOLDS_POST", [rahmon, tj], {
    ...first,
    properties: { role: "PRESIDENT", title: "Президент" },
  }),
  say("HOLDS_POST", [tokayev, kz], {
    ...first,
    properties: { role: "PRESIDENT", title: "Президент" },
  }),
  say("HOLDS_POST", [narbayeva, uzSenate], {
    ...third,
    properties: { role: "CHAIR", title: "Председатель" },
  }),
  say("PART_OF", [senate, kzParliament], first),
  say("VISITED", [emomali, kz], {
    ...first,
    date: published("2025-08-26"),
    event: "v1",
    properties: { kind: "OFFICIAL" },
  }),
  say("VISITED", [rahmon, kz], {
    ...first,
    date: year("2023"),
    event: "v2",
    properties: { kind: "STATE" },
  }),
  say("VISITED", [tokayev, tj], {
    ...first,
    date: year("2024"),
    event: "v3",
    properties: { kind: "STATE" },
  }),
  ...[kz, tj].flatMap((side) => [
    say("SIGNED", [side, declaration], {
      ...first,
      date: year("2023"),
      event: "s1",
      inferred: true,
      confidence: 0.6,
    }),
    say("SIGNED", [side, alliance], {
      ...first,
      date: year("2024"),
      event: "s2",
      inferred: true,
      confidence: 0.6,
    }),
    say("PARTICIPATES_IN", [side, centralAsia], { ...first, inferred: true, confidence: 0.6 }),
  ]),
  say("SIGNED", [tokayev, alliance], { ...first, date: year("2024"), event: "s2" }),
  say("SIGNED", [senate, roadmap], { ...undated, event: "s3", inferred: true }),
  say("PARTICIPATES_IN", [senate, commission], first),
  say("PARTICIPATES_IN", [majlisi, commission], first),
  say("PARTICIPATES_IN", [senate, centralAsia], third),
  say("PARTICIPATES_IN", [uzSenate, centralAsia], third),
  say("PARTICIPATES_IN", [ulema, congress], first),
  say("PARTICIPATES_IN", [kz, congress], { ...first, status: "PLANNED", date: year("2025") }),
  say("MET_WITH", [maulen, narbayeva], {
    ...third,
    date: day("2024-11-01"),
    event: "m2",
    properties: { placeCountryCode: "UZ" },
  }),
  say("MET_WITH", [emomali, narbayeva], {
    ...third,
    date: day("2024-11-01"),
    event: "m2",
    properties: { placeCountryCode: "UZ" },
  }),
  say("MET_WITH", [maulen, emomali], {
    ...third,
    date: day("2024-11-01"),
    event: "m2",
    properties: { placeCountryCode: "UZ" },
  }),
  say("MET_WITH", [gafarova, maulen], {
    ...third,
    quote: "Gafarova and Ashimbayev spoke by telephone.",
    date: day("2024-10-30"),
    event: "m3",
    properties: { mode: "PHONE" },
  }),
  say("MET_WITH", [gafarova, narbayeva], { ...undated, event: "m4" }),
  say("MET_WITH", [maulen, rahmon], { ...first, status: "DENIED" }),
  say("HOLDS_POST", [loner, country("AZ", { name: "Азербайджан" })], {
    ...undated,
    status: "DENIED",
    properties: { role: "AMBASSADOR" },
  }),
];
