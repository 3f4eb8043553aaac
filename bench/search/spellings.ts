import type { MadeUpPerson } from "./people.ts";
import type { Random } from "./random.ts";

/** How somebody may ask for a person; each gives what is typed. */
export type Spelling = (person: MadeUpPerson, random: Random) => string;

const CONSONANTS = "бвгдзклмнпрст";

const exact: Spelling = ({ given, family }) => `${given.ru} ${family.ru}`;
const otherLanguage: Spelling = ({ given, family }) => `${given.en} ${family.en}`;
const caseForm: Spelling = ({ isFemale, given, family }) =>
  isFemale
    ? `${given.ru.replace(/а$/, "ой")} ${family.ru.replace(/а$/, "ой")}`
    : `${given.ru}${/[бвгдзклмнпрст]$/.test(given.ru) ? "ом" : ""} ${family.ru}ым`;
const initials: Spelling = ({ given, family }) => `${given.ru.slice(0, 1)}. ${family.ru}`;
const typo: Spelling = ({ given, family: { ru } }, random) => {
  const place = 2 + Math.floor(random() * (ru.length - 5));
  const others = [...CONSONANTS].filter((letter) => letter !== ru[place]);
  const wrong = others[Math.floor(random() * others.length)] ?? "б";
  return `${given.ru} ${ru.slice(0, place)}${wrong}${ru.slice(place + 1)}`;
};

/** One word that many bear, and one that is still being typed. */
const familyName: Spelling = ({ family }) => family.ru;
const beginning: Spelling = ({ family }) => family.ru.slice(0, 5);

export const SPELLINGS: Readonly<Record<string, Spelling>> = {
  exact,
  "other language": otherLanguage,
  "case form": caseForm,
  initials,
  "one typo": typo,
  "family name": familyName,
  beginning,
};
