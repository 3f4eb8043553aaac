import { expect, test } from "vitest";
import { tell } from "./tell.ts";

test.each([
  [
    "two houses before a plural post",
    "The guests met the Senate and Majilis speakers – Maulen Ashimbayev and Yerlan Koshanov.",
    [
      "Maulen Ashimbayev – Senate of the Parliament of the Republic of Kazakhstan CHAIR",
      "Yerlan Koshanov – Mazhilis of the Parliament of the Republic of Kazakhstan CHAIR",
    ],
  ],
  [
    "three countries before a plural post",
    "The Latvian, Estonian and Lithuanian parliament speakers, Anna Berg, Peter Lang and Maria Silva, met.",
    [
      "Anna Berg – Saeima of the Republic of Latvia CHAIR",
      "Maria Silva – Seimas of the Republic of Lithuania CHAIR",
      "Peter Lang – Riigikogu of Estonia CHAIR",
    ],
  ],
  [
    "two forums behind a plural post",
    "Secretaries General of TURKPA and the IPU Anna Berg and Peter Lang met.",
    [
      "Anna Berg – Parliamentary Assembly of Turkic States SECRETARY_GENERAL",
      "Peter Lang – Inter-Parliamentary Union SECRETARY_GENERAL",
    ],
  ],
  [
    "a house with its adjective is one owner",
    "Members of the Chilean Senate Anna Berg and Peter Lang spoke.",
    ["Anna Berg – Senate of Chile MEMBER", "Peter Lang – Senate of Chile MEMBER"],
  ],
  [
    "a house is no president",
    "The Riksdag and Chilean presidents Anna Berg and Peter Lang spoke.",
    ["Anna Berg – Chile PRESIDENT", "Peter Lang – Chile PRESIDENT"],
  ],
  [
    "a name in dashes, a name in brackets, a party in brackets",
    "The Speaker of the Riksdag – Anna Berg – met the Speaker of the Seimas (Peter Lang) and the Speaker of the Sejm (Civic Platform).",
    [
      "Anna Berg – Swedish Parliament CHAIR",
      "Peter Lang – Seimas of the Republic of Lithuania CHAIR",
    ],
  ],
  [
    "a participle before the post: the name behind the comma acts",
    "Thanking the Speaker of the Riksdag, Anna Berg shared her views.",
    [],
  ],
  [
    "a house of the counterpart's post",
    "He met with his counterpart Senate Speaker of the Oliy Majlis Anna Berg.",
    ["Anna Berg – Senate of the Oliy Majlis of the Republic of Uzbekistan CHAIR"],
  ],
  [
    "whose head, no house tells",
    "The members of the Riksdag's committee, including its new head Anna Berg, spoke.",
    [],
  ],
])("%s", (_, text, expected) => {
  expect(tell("HOLDS_POST", text)).toEqual(expected);
});
