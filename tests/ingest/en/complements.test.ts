import { expect, test } from "vitest";
import { tell } from "./tell.ts";

test.each([
  [
    "two bodies that members sit in",
    "Members of the Riksdag and of the Swedish delegation to PACE Anna Berg and Peter Lang spoke.",
    ["Anna Berg – Swedish Parliament MEMBER", "Peter Lang – Swedish Parliament MEMBER"],
  ],
  [
    "a post of a part that has no name",
    "Chairman of the Health Committee and deputy head of the standing board of the AIPA 37 Organising Committee Anna Berg met head of the AIPA 37 information sub-committee and Deputy Speaker of the Riksdag Peter Lang.",
    ["Anna Berg – Health Committee CHAIR", "Peter Lang – Swedish Parliament DEPUTY_CHAIR"],
  ],
  [
    "a representative in a part of the country",
    "Plenipotentiary Representative of the President of the Russian Federation in the Northern Federal District Anna Berg spoke.",
    ["Anna Berg – Russia OTHER"],
  ],
  [
    "the assembly of a country is its parliament",
    "The Speaker of the Assembly of Kazakhstan Anna Berg met the President of the Assembly of Kyrgyzstan Peter Lang and the Chair of the Assembly of People of Kazakhstan Maria Silva.",
    [
      "Anna Berg – Parliament of the Republic of Kazakhstan CHAIR",
      "Maria Silva – Assembly of People of Kazakhstan CHAIR",
      "Peter Lang – Jogorku Kenesh of the Kyrgyz Republic CHAIR",
    ],
  ],
  [
    "two posts of the next one in a list",
    "Anna Berg, the Speaker of the Riksdag and the Secretary General of TURKPA, Peter Lang spoke.",
    [
      "Anna Berg – Swedish Parliament CHAIR",
      "Peter Lang – Parliamentary Assembly of Turkic States SECRETARY_GENERAL",
    ],
  ],
  [
    "a post behind a comma that acts",
    "After Anna Berg, Speaker of the Riksdag, the Secretary General of the IPU spoke.",
    ["Anna Berg – Swedish Parliament CHAIR"],
  ],
  [
    "a town that opens a known name, a native name of a house, a term president",
    "Secretary General of the IPU Baghdad Amreyev met Speaker of the Assemblée Nationale du Bénin Anna Berg and Term President of TURKPA Peter Lang.",
    [
      "Anna Berg – National Assembly of Benin CHAIR",
      "Baghdad Amreyev – Inter-Parliamentary Union SECRETARY_GENERAL",
      "Peter Lang – Parliamentary Assembly of Turkic States CHAIR",
    ],
  ],
  [
    "where the ambassadors are",
    "The Chile - USA Parliamentary Friendship Association met under the chairmanship of Speaker Anna Berg. US Ambassador Peter Lang and the Secretary General of the Parliament Maria Silva attended.",
    [
      "Maria Silva – National Congress of Chile SECRETARY_GENERAL",
      "Peter Lang – United States AMBASSADOR",
    ],
  ],
  [
    "the standing committee of a house stands for it",
    "Li Wei, vice-chairman of the Standing Committee of China's National People's Congress, met Zhao Leji, chairman of the National People's Congress (NPC) Standing Committee.",
    [
      "Li Wei – National People's Congress of China DEPUTY_CHAIR",
      "Zhao Leji – National People's Congress of China CHAIR",
    ],
  ],
  [
    "who doubles as, who is no president yet",
    "In Uganda Speaker Anna Berg, who doubles as the Chairperson of CSPOC, met IPU President Designate Peter Lang.",
    [
      "Anna Berg – Conference of Speakers and Presiding Officers of the Commonwealth CHAIR",
      "Anna Berg – Parliament of Uganda CHAIR",
    ],
  ],
  [
    "elected to the post of",
    "The deputies elected Somphone Keo by secret ballot to the post of Speaker of the Riksdag.",
    ["Somphone Keo – Swedish Parliament CHAIR"],
  ],
  [
    "an ambassador to organizations, a federation of trade unions",
    "Iran's Ambassador to the Vienna-based International Organizations Anna Berg met Chairman of the Federation of Independent Trade Unions Peter Lang, who is still the current vice president of the Baltic Assembly.",
    [
      "Anna Berg – Iran AMBASSADOR",
      "Peter Lang – Baltic Assembly DEPUTY_CHAIR",
      "Peter Lang – Federation of Independent Trade Unions CHAIR",
    ],
  ],
])("%s", (_, text, expected) => {
  expect(tell("HOLDS_POST", text)).toEqual(expected);
});
