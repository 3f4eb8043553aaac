import { describe, expect, test } from "vitest";
import { tell } from "./tell.ts";

const MAZHILIS = "Қазақстан Республикасы Парламентінің Мәжілісі";
const SENATE = "Қазақстан Республикасы Парламентінің Сенаты";

describe("what a Kazakh post is held in", () => {
  test.each([
    [
      "a country, though it is exercised at an organization",
      "Қазақстанның БҰҰ жанындағы Тұрақты өкілі Қайрат Омаров сөз сөйледі.",
      ["Қайрат Омаров – Қазақстан OTHER"],
    ],
    [
      "at an organization in the locative",
      "Түркияның НАТО-дағы өкілі Ахмет Йылмаз сөз сөйледі.",
      ["Ахмет Йылмаз – Түркия OTHER"],
    ],
    [
      "who it deals with owns nothing",
      "Еуропалық Одақтың Орталық Азия елдері және Грузия бойынша арнайы өкілі Пьер Дюпон келді.",
      ["Пьер Дюпон – Еуропалық одақ OTHER"],
    ],
    [
      "who serves the head of state serves the country",
      "Президенттің халықаралық ынтымақтастық жөніндегі арнайы өкілі Ержан Қазыхан келді.",
      ["Ержан Қазыхан – Қазақстан OTHER"],
    ],
    [
      "our country",
      "Жиынға еліміздің Түркиядағы елшісі Еркебұлан Сапиев келді.",
      ["Еркебұлан Сапиев – Қазақстан AMBASSADOR"],
    ],
    [
      "the state secretary, without a country",
      "Мемлекеттік хатшы Гүлшара Әбдіқалықова Сенатта болды.",
      ["Гүлшара Әбдіқалықова – Қазақстан OTHER"],
    ],
    [
      "a permanent secretary of a ministry that is named by its initials",
      "Финляндия Республикасы СІМ тұрақты Мемлекеттік хатшысы Матти Лехтонен келді.",
      ["Матти Лехтонен – СІМ OTHER"],
    ],
    [
      "a house, whose parliament bears the name of a house elsewhere",
      "Ұлттық жиналыстың Өкілдер палатасының басшысы Игорь Сергеенко Минскіде сөйледі.",
      ["Игорь Сергеенко – Беларусь Республикасы Ұлттық жиналысының Өкілдер палатасы CHAIR"],
    ],
    [
      "a standing delegation",
      "Еуропалық парламенттің депутаты, Орталық Азиямен байланыс жөніндегі Делегация мүшесі Ильхан Демир келді.",
      [
        "Ильхан Демир – Еуропалық парламент MEMBER",
        "Ильхан Демир – Орталық Азиямен байланыс жөніндегі Делегация MEMBER",
      ],
    ],
    ["a delegation that came for a day is no post", "Делегация мүшесі Ильхан Демир келді.", []],
    [
      "one office of two bodies",
      "Парламент Мәжілісінің және «Болашақ» партиясының төрағасы Ерлан Қошанов келді.",
      [`Ерлан Қошанов – «Болашақ» партиясы CHAIR`, `Ерлан Қошанов – ${MAZHILIS} CHAIR`],
    ],
    [
      "what somebody is by calling, between post and name",
      "Сенат депутаты, белгілі жазушы Нұртөре Жүсіп келді.",
      [`Нұртөре Жүсіп – ${SENATE} MEMBER`],
    ],
    [
      "the title of one person behind his office",
      "Қазақстан Республикасының Тұңғыш Президенті Елбасы Нұрсұлтан Назарбаев келді.",
      ["Нұрсұлтан Назарбаев – Қазақстан PRESIDENT"],
    ],
    [
      "a name of three syllables",
      "Корея Премьер-министрі Ким Мин Сокпен кездесу өтті.",
      ["Ким Мин Сок – Оңтүстік Корея PRIME_MINISTER"],
    ],
  ])("%s", (_, text, expected) => {
    expect(tell("HOLDS_POST", text)).toEqual(expected);
  });
});

describe("a side that another sentence names", () => {
  const arrival = "Өзбекстан Сенатының төрайымы Танзила Нарбаева Астанаға келді.";
  test.each([
    [
      "whom «оны» stands for",
      `${arrival} Оны Мәулен Әшімбаев қабылдады.`,
      ["Мәулен Әшімбаев – Танзила Нарбаева"],
    ],
    [
      "whom «онымен» stands for",
      `${arrival} Онымен Ерлан Қошанов кездесті.`,
      ["Ерлан Қошанов – Танзила Нарбаева"],
    ],
    [
      "the guest of a meeting that is told of by its noun",
      `${arrival} Кездесу барысында Мәулен Әшімбаев достықты атап өтті.`,
      ["Мәулен Әшімбаев – Танзила Нарбаева"],
    ],
    [
      "a countryman is none",
      "Дариға Назарбаева Алматыға келді. Кездесу барысында Мәулен Әшімбаев достықты атап өтті.",
      [],
    ],
    [
      "in whose reception somebody was",
      "Бүгін Мәулен Әшімбаевтың қабылдауында Израиль елшісі Йоав Бистрицер болды.",
      ["Йоав Бистрицер – Мәулен Әшімбаев"],
    ],
    ["the adoption of a law is no reception", "Бұл заң Ерлан Қошановтың қабылдауында қалды.", []],
  ])("%s", (_, text, expected) => {
    expect(tell("MET_WITH", text)).toEqual(expected);
  });

  test("who meets where a forum gathers takes part in it", () => {
    const text =
      "Ташкентте ТүркПА отырысы өтті. Жиын аясында Ерлан Қошанов Сахиба Гафаровамен кездесті.";
    expect(tell("PARTICIPATES_IN", text)).toEqual([
      "Ерлан Қошанов – Түркі мемлекеттерінің Парламенттік Ассамблеясы",
      "Сахиба Гафарова – Түркі мемлекеттерінің Парламенттік Ассамблеясы",
    ]);
  });
});

describe("what a forum's noun calls", () => {
  test("the forum named last before it", () => {
    const text =
      "Сайлауды Еуропадағы қауіпсіздік және ынтымақтастық ұйымы бақылайды. Шанхай ынтымақтастық ұйымының миссиясын аталған ұйымның бас хатшысы Дмитрий Мезенцев бастап келді.";
    expect(tell("HOLDS_POST", text)).toEqual([
      "Дмитрий Мезенцев – Шанхай ынтымақтастық ұйымы SECRETARY_GENERAL",
    ]);
  });
});

test("who comes to an agreement comes to no country", () => {
  const text = "Бақыт Сұлтанов Қытайдағы Ухань қаласына тауар сату бойынша келісімге келді.";
  expect(tell("VISITED", text)).toEqual([]);
});

test("the two whom a sentence just before joined", () => {
  const text =
    "Сауда министрі Бақыт Сұлтанов пен Ухань қаласының вице-мэрі Сюй Хунлань тауар сатуға келісті. Кездесу барысында Бақыт Сұлтанов сауданы талдады.";
  expect(tell("MET_WITH", text)).toEqual(["Бақыт Сұлтанов – Сюй Хунлань"]);
});

describe("a list of which only the last carries the suffix", () => {
  test.each([
    [
      "and nobody is named by it",
      "Елші Жалғас Әділбаев аймақ әкімі Айбек Ғылымхан, мәслихат төрағасы Дәулет Бауыржан және басқа да тұлғалармен кездесті.",
      ["Айбек Ғылымхан – Жалғас Әділбаев", "Дәулет Бауыржан – Жалғас Әділбаев"],
    ],
    [
      "those who met others together are no two sides",
      "Ерлан Қошанов, Айгүл Құспан және Мәулен Әшімбаев әріптестерімен кездесті.",
      [],
    ],
  ])("%s", (_, text, expected) => {
    expect(tell("MET_WITH", text)).toEqual(expected);
  });
});

describe("names", () => {
  test.each([
    [
      "the dative of a name on a vowel",
      "Бұл туралы Президенттің баспасөз хатшысы Марат Уәліге сілтеме жасалды.",
      ["Марат Уәлі – Қазақстан OTHER"],
    ],
    [
      "what ministries are named by is no name",
      "Білім қорының президенті Мәдениет және ақпарат министрімен кездесті.",
      [],
    ],
    [
      "a minister who bears such a word",
      "Ғылым және жоғары білім министрі Саясат Нұрбек келді.",
      ["Саясат Нұрбек – Қазақстан MINISTER"],
    ],
    [
      "a council of two fields in a ministry",
      "Түркия Ұлттық білім министрлігінің Білім және тәрбие кеңесінің төрағасы Бурханеттин Демир келді.",
      ["Бурханеттин Демир – Түркия Ұлттық білім министрлігінің Білім және тәрбие кеңесі CHAIR"],
    ],
    [
      "a given name with a patronymic, of the one who bears it",
      "Қырғызстан Жогорку Кенешінің төрағасы Мыктыбек Абдылдаев келді. Мыктыбек Юсупович достық тобының жетекшісі болды.",
      ["Мыктыбек Абдылдаев – Қырғыз Республикасының Жогорку Кенеші CHAIR"],
    ],
  ])("%s", (_, text, expected) => {
    expect(tell("HOLDS_POST", text)).toEqual(expected);
  });
});

describe("several people in offices of one kind", () => {
  test.each([
    [
      "ministers of two countries",
      "Ресей мен Қытай сыртқы істер министрлері Сергей Лавров пен Ван И кездесті.",
      ["Ван И – Қытай MINISTER", "Сергей Лавров – Ресей MINISTER"],
    ],
    [
      "presidents of three",
      "Қазақстан, Өзбекстан және Қырғызстан президенттері Асан Үсенов, Анвар Мирсаидов және Нұрбек Асанов келді.",
      [
        "Анвар Мирсаидов – Өзбекстан PRESIDENT",
        "Асан Үсенов – Қазақстан PRESIDENT",
        "Нұрбек Асанов – Қырғызстан PRESIDENT",
      ],
    ],
    [
      "chairs of two houses",
      "Сенат пен Мәжіліс төрағалары Асан Үсенов пен Ерлан Қошанов келді.",
      [`Асан Үсенов – ${SENATE} CHAIR`, `Ерлан Қошанов – ${MAZHILIS} CHAIR`],
    ],
    [
      "where they come to is none of theirs",
      "Ресейге, Қытай министрлері Ван И мен Ли Вэй келді.",
      ["Ван И – Қытай MINISTER", "Ли Вэй – Қытай MINISTER"],
    ],
    [
      "newly appointed",
      "ТүркПА төрағасының жаңадан тағайындалған орынбасарлары Дмитрий Орлов пен Расул Ахметов келді.",
      ["Дмитрий Орлов", "Расул Ахметов"].map(
        (name) => `${name} – Түркі мемлекеттерінің Парламенттік Ассамблеясы DEPUTY_CHAIR`,
      ),
    ],
    [
      "posts in a list are those of the name behind them",
      "Жиынға әкімнің орынбасары Мейрам Шерханов, ТүркПА мүшесі, Қарағанды ақсақалдар кеңесінің төрағасы Бекзат Алтынбеков келді.",
      [
        "Бекзат Алтынбеков – Түркі мемлекеттерінің Парламенттік Ассамблеясы MEMBER",
        "Бекзат Алтынбеков – Қарағанды ақсақалдар кеңесі CHAIR",
      ],
    ],
  ])("%s", (_, text, expected) => {
    expect(tell("HOLDS_POST", text)).toEqual(expected);
  });
});

test("a visit that is prepared is still to come", () => {
  const text = "Біз Владимир Путиннің Қазақстанға сапарына үлкен дайындық жүргізіп жатырмыз.";
  expect(tell("VISITED", text)).toEqual(["?Владимир Путин – Қазақстан"]);
});

describe("whatever stands in quotation marks before a post", () => {
  test.each([
    [
      "with its case inside",
      "«Отандастар Қорының» президенті Асан Үсенов келді.",
      ["Асан Үсенов – «Отандастар Қоры» CHAIR"],
    ],
    [
      "before a deputy",
      "Жиынға «Россотрудничество» басшысының орынбасары Кирилл Орлов келді.",
      ["Кирилл Орлов – «Россотрудничество» DEPUTY_CHAIR"],
    ],
    [
      "with its legal form",
      "Жиынға «Болашақ қоры» КЕАҚ вице-президенті Асан Үсенов келді.",
      ["Асан Үсенов – «Болашақ қоры» КЕАҚ OTHER"],
    ],
    [
      "who is quoted by a paper heads no paper",
      "Деп хабарлайды «Ұлт ақпарат» Мемлекет басшысы Қасым-Жомарт Тоқаев.",
      ["Қасым-Жомарт Тоқаев – Қазақстан PRESIDENT"],
    ],
    [
      "what somebody said is no body",
      "«Болашаққа сенемін» дейді президент Қасым-Жомарт Тоқаев.",
      ["Қасым-Жомарт Тоқаев – Қазақстан PRESIDENT"],
    ],
  ])("%s", (_, text, expected) => {
    expect(tell("HOLDS_POST", text)).toEqual(expected);
  });
});

test("a leader of one country before the president of another", () => {
  const text = "Қазақстан көшбасшысы Түркия Президенті Режеп Тайип Ердоғанға сәлем жолдады.";
  expect(tell("HOLDS_POST", text)).toEqual(["Режеп Тайип Ердоған – Түркия PRESIDENT"]);
});

test("the government of a city signs for the city", () => {
  const text =
    "Алматы қаласының әкімдігі мен Мәскеу үкіметі ынтымақтастық туралы меморандумға қол қойды.";
  expect(tell("SIGNED", text)).toEqual([
    "Алматы қаласының әкімдігі – Ынтымақтастық туралы меморандум",
    "Мәскеу үкіметі – Ынтымақтастық туралы меморандум",
  ]);
});

test("whoever leads a delegation comes", () => {
  const text = "Делегация министр Ерлан Серіковтің басшылығымен Мадрид қаласына келді.";
  expect(tell("VISITED", text)).toEqual(["Ерлан Серіков – Испания"]);
});
