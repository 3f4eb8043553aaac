import { expect, test } from "vitest";
import { tell } from "./tell.ts";

test.each([
  [
    "each post before its name, parted by commas",
    "The Seimas sent the vice-president of the European Affairs Committee, Anna Berg, the member of the Legal Affairs Committee, Peter Lang, and the chair of the Budget Committee, Maria Silva.",
    [
      "Anna Berg – European Affairs Committee DEPUTY_CHAIR",
      "Maria Silva – Budget Committee CHAIR",
      "Peter Lang – Legal Affairs Committee MEMBER",
    ],
  ],
  [
    "each post behind its name",
    "Guests were Anna Berg, Speaker of the Riksdag, Peter Lang, Speaker of the Senate of Chile, and others.",
    ["Anna Berg – Swedish Parliament CHAIR", "Peter Lang – Senate of Chile CHAIR"],
  ],
  [
    "two posts of one person before a clause",
    "The Speaker of the Riksdag, Anna Berg, Chair of the Nordic Council, Maria said, spoke.",
    ["Anna Berg – Nordic Council CHAIR", "Anna Berg – Swedish Parliament CHAIR"],
  ],
  [
    "a counted post before its names",
    "She came from Chile with two senators, Mr Peter Lang and Ms Maria Silva.",
    ["Maria Silva – Senate of Chile MEMBER", "Peter Lang – Senate of Chile MEMBER"],
  ],
  [
    "names between dashes",
    "The Swedish MPs – Anna Berg, Peter Lang and Maria Silva – spoke.",
    [
      "Anna Berg – Swedish Parliament MEMBER",
      "Maria Silva – Swedish Parliament MEMBER",
      "Peter Lang – Swedish Parliament MEMBER",
    ],
  ],
  [
    "an uncounted post before a comma opens a clause",
    "After talks with the Swedish MPs, Anna Berg and Peter Lang left.",
    [],
  ],
  [
    "an office that the name of a house parts",
    "Deputy Seimas Speaker Anna Berg and Deputy Senate Majority Leader Peter Lang of the Senate of Chile spoke.",
    [
      "Anna Berg – Seimas of the Republic of Lithuania DEPUTY_CHAIR",
      "Peter Lang – Senate of Chile OTHER",
    ],
  ],
  [
    "a deputy of an assembly told at home",
    "Deputy Assembly Speaker Peter Lang received the Chilean Ambassador in Yerevan, Armenia.",
    ["Peter Lang – National Assembly of the Republic of Armenia DEPUTY_CHAIR"],
  ],
  [
    "an ordinal before a forum",
    "Peter Lang, who is also the President of the 46th AIPA, spoke in Malaysia.",
    ["Peter Lang – ASEAN Inter-Parliamentary Assembly CHAIR"],
  ],
  [
    "a part of the country between the post and the name",
    "Congressman from Illinois Peter Lang and Senator from Texas Anna Berg spoke in Chile.",
    [
      "Anna Berg – United States Senate MEMBER",
      "Peter Lang – United States House of Representatives MEMBER",
    ],
  ],
  [
    "given names that are words",
    "US Congressmen Don Berg, August Lang and Grace Silva spoke.",
    [
      "August Lang – United States House of Representatives MEMBER",
      "Don Berg – United States House of Representatives MEMBER",
      "Grace Silva – United States House of Representatives MEMBER",
    ],
  ],
  [
    "a month is no name",
    "The President of the Senate of Chile August 12 received nobody. The Speaker of the Riksdag April Senate said so.",
    [],
  ],
  [
    "a party behind the name",
    "Mr Peter Lang from the Centre Party, Chairman of the Chile-Sweden Friendship Group, spoke.",
    ["Peter Lang – Chile-Sweden Friendship Group CHAIR"],
  ],
  [
    "a house elects",
    "The Riksdag has re-elected Anna Berg as its Speaker.",
    ["Anna Berg – Swedish Parliament CHAIR"],
  ],
  [
    "a city nobody lists",
    "Chilean Ambassador to Qonjirat Peter Lang spoke.",
    ["Peter Lang – Chile AMBASSADOR"],
  ],
  [
    "a delegation that sits in an assembly, and one at its session",
    "Head of Chile's delegation in the OSCE PA Anna Berg and head of the Swedish delegation at the OSCE PA session Peter Lang spoke.",
    ["Anna Berg – Chile's delegation in the OSCE PA CHAIR"],
  ],
  [
    "nobody calls a lord a senator",
    "Two senators, Peter Lang and Anna Berg, came to the House of Lords of the United Kingdom. The guests were from Chile.",
    ["Anna Berg – Senate of Chile MEMBER", "Peter Lang – Senate of Chile MEMBER"],
  ],
  [
    "a department of a house is no ministry",
    "Anna Berg, Head of the Department of Information of the Senate of Chile, spoke.",
    ["Anna Berg – Department of Information of the Senate of Chile CHAIR"],
  ],
  [
    "what a minister is in charge of",
    "Peter Lang, Senior Minister in Charge of Special Missions of Chile, spoke. Minister in charge of Health Anna Berg of Sweden came.",
    ["Anna Berg – Sweden MINISTER", "Peter Lang – Chile MINISTER"],
  ],
  [
    "titles of South-East Asia",
    "H.E. Neak Oknha Datuk Dr. Peter Hassan, Senior Minister of Cambodia, met with Yang Berhormat Datuk Seri Anna Abdul, Speaker of the Dewan Rakyat of Malaysia, and His Majesty Sultan Kamal bin Tarik of Oman.",
    ["Anna Abdul – Dewan Rakyat of Malaysia CHAIR", "Peter Hassan – Cambodia MINISTER"],
  ],
])("%s", (_, text, expected) => {
  expect(tell("HOLDS_POST", text)).toEqual(expected);
});
