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
    "what a minister is in charge of",
    "Peter Lang, Senior Minister in Charge of Special Missions of Chile, spoke. Minister in charge of Health Anna Berg of Sweden came.",
    ["Anna Berg – Sweden MINISTER", "Peter Lang – Chile MINISTER"],
  ],
  [
    "titles of South-East Asia",
    "H.E. Neak Oknha Datuk Dr. Peter Hassan, Senior Minister of Cambodia, met with Yang Berhormat Datuk Seri Anna Abdul, Speaker of the Dewan Rakyat of Malaysia, and His Majesty Sultan Kamal bin Tarik of Oman.",
    ["Anna Abdul – Dewan Rakyat of Malaysia CHAIR", "Peter Hassan – Cambodia MINISTER"],
  ],
  [
    "names behind such as",
    "Members of the Riksdag such as Anna Berg and Peter Lang, and ministers, including Maria Silva, came.",
    [
      "Anna Berg – Swedish Parliament MEMBER",
      "Maria Silva – Sweden MINISTER",
      "Peter Lang – Swedish Parliament MEMBER",
    ],
  ],
  [
    "two offices that a third one parts",
    "Member of the Finance Committee, Secretary General of the Riksdag and Chairman of the Riksdag Office Anna Berg spoke.",
    [
      "Anna Berg – Finance Committee MEMBER",
      "Anna Berg – Riksdag Office CHAIR",
      "Anna Berg – Swedish Parliament SECRETARY_GENERAL",
    ],
  ],
  [
    "a parliament and its lower house",
    "President of the National Assembly and Speaker of the House of Representatives of Thailand Peter Lang spoke.",
    [
      "Peter Lang – House of Representatives of Thailand CHAIR",
      "Peter Lang – National Assembly of Thailand CHAIR",
    ],
  ],
  [
    "committees behind their chairmen, as news of Pakistan writes them",
    "Chairman Public Accounts Committee Anna Berg and Chairman Standing Committee on Finance Peter Lang spoke.",
    [
      "Anna Berg – Public Accounts Committee CHAIR",
      "Peter Lang – Standing Committee on Finance CHAIR",
    ],
  ],
  [
    "American states behind a party",
    "Rep. Anna Berg, Democrat from California, and Sen. Peter Lang, a Republican of Ohio, came to Sweden.",
    [
      "Anna Berg – United States House of Representatives MEMBER",
      "Peter Lang – United States Senate MEMBER",
    ],
  ],
  [
    "where a president comes from is not what he presides over",
    "Vice-President Anna Berg from Sweden heads the mission. Prime Minister Peter Lang of Chile spoke in Santiago.",
    ["Peter Lang – Chile PRIME_MINISTER"],
  ],
  [
    "a treasurer of the assembly in a list",
    "OSCE PA President Anna Berg, Secretary General Peter Lang and Treasurer Maria Silva spoke.",
    [
      "Anna Berg – Parliamentary Assembly of the Organization for Security and Co-operation in Europe CHAIR",
      "Maria Silva – Parliamentary Assembly of the Organization for Security and Co-operation in Europe OTHER",
      "Peter Lang – Parliamentary Assembly of the Organization for Security and Co-operation in Europe SECRETARY_GENERAL",
    ],
  ],
  [
    "three names behind a comma that do nothing in the sentence",
    "The President received the deputies of the Riksdag, Anna Berg, Peter Lang and Maria Silva.",
    [
      "Anna Berg – Swedish Parliament MEMBER",
      "Maria Silva – Swedish Parliament MEMBER",
      "Peter Lang – Swedish Parliament MEMBER",
    ],
  ],
  [
    "three names behind a comma that open a clause",
    "After talks with the deputies of the Riksdag, Anna Berg, Peter Lang and Maria Silva left.",
    [],
  ],
  [
    "names of South Asia, and two offices of one person",
    "State Minister for Foreign Affairs of Bangladesh Md. Shahriar Lang met Deputy Secretary General of the Riksdag and Chief of Staff Peter Berg.",
    ["Peter Berg – Swedish Parliament OTHER", "Shahriar Lang – Bangladesh MINISTER"],
  ],
  [
    "a king behind his majesty, and a minister of several things",
    "His Majesty King Peter bin Lang of Bahrain received Coordinating Minister for Political, Legal, and Security Affairs of Indonesia Anna Berg.",
    ["Anna Berg – Indonesia MINISTER", "Peter bin Lang – Bahrain OTHER"],
  ],
  [
    "a country before a deputy that a house parts",
    "Algerian Deputy Parliament Speaker Peter Lang and Egypt's Deputy Parliament Speaker Anna Berg spoke.",
    [
      "Anna Berg – Parliament of Egypt DEPUTY_CHAIR",
      "Peter Lang – Parliament of Algeria DEPUTY_CHAIR",
    ],
  ],
  [
    "ambassadors of two countries in ours",
    "The guests were met by the ambassadors of Turkey and Pakistan in our country Peter Lang and Anna Berg.",
    ["Anna Berg – Pakistan AMBASSADOR", "Peter Lang – Türkiye AMBASSADOR"],
  ],
  [
    "two former offices, a name like a small word, and what is permanent",
    "Former President and former Speaker of the Riksdag Anna Berg met Vietnamese State President To Lam and Peter Lang, Politburo member and Permanent Deputy Prime Minister of Vietnam.",
    [
      "Anna Berg – Sweden PRESIDENT",
      "Anna Berg – Swedish Parliament CHAIR",
      "Peter Lang – Politburo MEMBER",
      "Peter Lang – Vietnam OTHER",
      "Tô Lâm – Vietnam PRESIDENT",
    ],
  ],
  [
    "a post behind a comma and an and, and one in an apposition",
    "Guests are Chairman of the Health Committee, and President of the Chile-Peru Friendship Group Anna Berg. He came with Peter Lang, chair of the Law Committee, and member of the Senate of Chile Maria Silva.",
    [
      "Anna Berg – Chile-Peru Friendship Group CHAIR",
      "Anna Berg – Health Committee CHAIR",
      "Maria Silva – Senate of Chile MEMBER",
      "Peter Lang – Law Committee CHAIR",
    ],
  ],
  [
    "a plural post behind a list of bare names",
    "Speaker of the Riksdag Anna Berg met Peter Lang, Maria Silva and Erik Holm, members of the Senate of Chile, in Oslo.",
    [
      "Anna Berg – Swedish Parliament CHAIR",
      "Erik Holm – Senate of Chile MEMBER",
      "Maria Silva – Senate of Chile MEMBER",
      "Peter Lang – Senate of Chile MEMBER",
    ],
  ],
  [
    "a plural post that goes on a list of others",
    "The meeting was attended by Minister of Energy of Chile Peter Lang and Ambassador of Malta Maria Silva, members of the Senate of Chile, and others.",
    ["Maria Silva – Malta AMBASSADOR", "Peter Lang – Chile MINISTER"],
  ],
  [
    "members of the council the article is about",
    "Deputy Speaker of the Saudi Shoura Council Anna Berg spoke. Peter Lang and Erik Holm, members of the council, and Maria Silva, secretary-general of the council, were present.",
    [
      "Anna Berg – Consultative Assembly of Saudi Arabia DEPUTY_CHAIR",
      "Erik Holm – Consultative Assembly of Saudi Arabia MEMBER",
      "Maria Silva – Consultative Assembly of Saudi Arabia SECRETARY_GENERAL",
      "Peter Lang – Consultative Assembly of Saudi Arabia MEMBER",
    ],
  ],
  [
    "members of a council that is no house",
    "Deputy Speaker of the Saudi Shoura Council Anna Berg spoke of the Council of Europe. Peter Lang and Erik Holm, members of the council, were present.",
    ["Anna Berg – Consultative Assembly of Saudi Arabia DEPUTY_CHAIR"],
  ],
])("%s", (_, text, expected) => {
  expect(tell("HOLDS_POST", text)).toEqual(expected);
});
