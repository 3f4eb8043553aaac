import { describe, expect, test } from "vitest";
import { tell } from "./tell.ts";

const TURKPA = "Түркі мемлекеттерінің Парламенттік Ассамблеясы";

describe("what is said where a forum gathers", () => {
  test.each([
    [
      "in its session",
      "Сенат төрағасы Мәулен Әшімбаев ТүркПА отырысында су мәселесін көтерді.",
      [`Мәулен Әшімбаев – ${TURKPA}`],
    ],
    [
      "the verb behind a quotation",
      "ТүркПА Кеңесінің отырысында Ерлан Қошанов: «Ынтымақтастық керек», – деді.",
      [`Ерлан Қошанов – ${TURKPA}`],
    ],
    [
      "in a gathering named before",
      "Бүгін Астанада «Жасыл жол» халықаралық конференциясы өтті. Жиында Ерлан Қошанов сауда туралы айтты.",
      ["Ерлан Қошанов – «Жасыл жол» халықаралық конференциясы"],
    ],
    [
      "by whom a participle describes",
      "Бүгін Астанада «Жасыл жол» халықаралық конференциясы өтті. Жиында сөз алған Мәжіліс депутаты Айгүл Құспан сауданы талдады.",
      ["Айгүл Құспан – «Жасыл жол» халықаралық конференциясы"],
    ],
    [
      "the speaker and the place behind the verb",
      "«Ынтымақтастық керек», – деді Мәулен Әшімбаев ТүркПА отырысында.",
      [`Мәулен Әшімбаев – ${TURKPA}`],
    ],
    [
      "what was adopted there is no speech",
      "Ерлан Қошанов ТүркПА отырысында қабылданған шешімді атап өтті.",
      [],
    ],
    [
      "what will be done there is none either",
      "Ерлан Қошанов ТүркПА отырысында бірқатар құжат қаралатынын айтты.",
      [],
    ],
    [
      "work within an organization is no session",
      "Ерлан Қошанов ТүркПА аясында жұмыс жүріп жатқанын айтты.",
      [],
    ],
    [
      "a conference in a parliament is none of the parliament's",
      "Айгүл Құспан Еуропалық парламенттегі конференцияда баяндама жасады.",
      [],
    ],
  ])("%s", (_, text, expected) => {
    expect(tell("PARTICIPATES_IN", text)).toEqual(expected);
  });
});

describe("who opens or leads a gathering", () => {
  test.each([
    [
      "a session",
      "Ерлан Қошанов ТүркПА-ның 14-ші пленарлық отырысын ашты.",
      [`Ерлан Қошанов – ${TURKPA}`],
    ],
    [
      "a congress",
      "Мәулен Әшімбаев Әлемдік және дәстүрлі діндер лидерлерінің VII съезін ашты.",
      ["Мәулен Әшімбаев – Әлемдік және дәстүрлі діндер лидерлерінің съезі"],
    ],
    [
      "who leads a group of friendship is in no session",
      "Ерлан Қошанов «Қазақстан – Бельгия» достық тобын басқарып келеді.",
      [],
    ],
  ])("%s", (_, text, expected) => {
    expect(tell("PARTICIPATES_IN", text)).toEqual(expected);
  });
});

describe("what somebody travels for is still to come", () => {
  test("taking part", () => {
    const text = "Ерлан Қошанов ТүркПА отырысына қатысу үшін Бакуге барды.";
    expect(tell("PARTICIPATES_IN", text)).toEqual([`?Ерлан Қошанов – ${TURKPA}`]);
  });
});

test("a conference of a body by its noun behind", () => {
  const text =
    "Бакуде Қосылмау қозғалысы Парламенттік желісінің конференциясы өтті. Конференцияға Ерлан Қошанов қатысты.";
  expect(tell("PARTICIPATES_IN", text)).toEqual([
    "Ерлан Қошанов – Қосылмау қозғалысының Парламенттік желісі",
  ]);
});

describe("gatherings of the people of two countries", () => {
  test.each([
    [
      "joined by a hyphen",
      "Ерлан Қошанов қазақ-өзбек зиялыларының алғашқы форумына қатысты.",
      ["Ерлан Қошанов – Қазақ-өзбек зиялыларының форумы"],
    ],
    [
      "joined by a word",
      "Ерлан Қошанов қазақ және қырғыз зиялы қауымының форумына қатысты.",
      ["Ерлан Қошанов – Қазақ және қырғыз зиялы қауымының форумы"],
    ],
    ["a border of two countries is none", "Ерлан Қошанов қазақ-өзбек шекарасына барды.", []],
  ])("%s", (_, text, expected) => {
    expect(tell("PARTICIPATES_IN", text)).toEqual(expected);
  });
});

describe("guests of a gathering", () => {
  test("a long list, of whom some are not named", () => {
    const text =
      "ТүркПА отырысына Түркия парламентінің төрағасы Нұман Құртұлмұш, Әзербайжан Милли Мәжілісінің төрайымы Сахиба Гафарова, екі елдің көрнекті ғалымдары мен қоғам қайраткерлері, сондай-ақ Қазақстанның Түркиядағы елшісі Еркебұлан Сапиев пен Мәжіліс төрағасы Ерлан Қошанов қатысты.";
    expect(tell("PARTICIPATES_IN", text)).toEqual(
      ["Еркебұлан Сапиев", "Ерлан Қошанов", "Нұман Құртұлмыш", "Сахиба Гафарова"].map(
        (name) => `${name} – ${TURKPA}`,
      ),
    );
  });

  test("of a council of heads of government", () => {
    const text =
      "Бішкекте Шанхай ынтымақтастық ұйымы үкімет басшылары жиналысы өтті. Жиналысқа Ресей премьер министрі Дмитрий Медведев қатысты.";
    expect(tell("PARTICIPATES_IN", text)).toEqual([
      "Дмитрий Медведев – Шанхай ынтымақтастық ұйымы",
    ]);
  });

  test("whoever the text spoke of does not preside because somebody did", () => {
    const text =
      "Аида Балаева Алматыға келді. Бұл мәртебе ТүркПА-ға төрағалық еткен кезде бекітілді.";
    expect(tell("PARTICIPATES_IN", text)).toEqual([]);
  });
});

test("a gathering by its title and by whose it is", () => {
  const text =
    "Бүгін «Бірлік» атты облыстық Қазақстан халқы Ассамблеясының форумы өтті. Оған Ерлан Қошанов қатысты.";
  expect(tell("PARTICIPATES_IN", text)).toEqual([
    "Ерлан Қошанов – «Бірлік» облыстық Қазақстан халқы Ассамблеясының форумы",
  ]);
});
