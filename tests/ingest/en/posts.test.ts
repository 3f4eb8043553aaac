import { expect, test } from "vitest";
import { tell } from "./tell.ts";

test.each([
  [
    "a committee and its topics written small",
    "Speaker of the Riksdag Anna Berg met Chief of the committee on international relations of the Senate of Chile Peter Lang.",
    [
      "Anna Berg – Swedish Parliament CHAIR",
      "Peter Lang – Committee on international relations CHAIR",
    ],
  ],
  [
    "a committee whose topic nobody names",
    "Speaker of the Riksdag Anna Berg met the Chief of the committee on Monday. Peter Lang was away.",
    ["Anna Berg – Swedish Parliament CHAIR"],
  ],
  [
    "which of both houses each speaks for, nobody says",
    "Speakers of both chambers of Chile's parliament Anna Berg and Peter Lang met with Speaker of the Riksdag Maria Silva.",
    ["Maria Silva – Swedish Parliament CHAIR"],
  ],
  [
    "a verb behind a post in a short headline is no name",
    "The Riksdag of Sweden.\n\nPACE Secretary General Visits Georgia",
    [],
  ],
  [
    "the president of the country the article is about",
    "At the initiative of the President of the country Anna Berg, the Assembly will be held in Uzbekistan.",
    ["Anna Berg – Uzbekistan PRESIDENT"],
  ],
  [
    "a guest is no head of the host country",
    "Ties grew after the visit to Chile by President Anna Berg.",
    [],
  ],
  [
    "the president of an assembly, a member of parliament, is no head of state",
    "A delegation of the OSCE Parliamentary Assembly, composed of President Margareta Cederfelt (MP, Sweden) and Vice-President Pia Kauma (MP, Finland), came to Astana.",
    [
      "Margareta Cederfelt – Parliamentary Assembly of the Organization for Security and Co-operation in Europe CHAIR",
      "Margareta Cederfelt – Swedish Parliament MEMBER",
      "Pia Kauma – Parliament of Finland MEMBER",
      "Pia Kauma – Parliamentary Assembly of the Organization for Security and Co-operation in Europe DEPUTY_CHAIR",
    ],
  ],
  [
    "whose speaker, the body before tells",
    "Speaker of the Riksdag Anna Berg received a delegation of the National Assembly of Zambia, led by its Speaker, Madam Maria Silva.",
    ["Anna Berg – Swedish Parliament CHAIR", "Maria Silva – National Assembly of Zambia CHAIR"],
  ],
  [
    "an ambassador is not at home",
    "Speaker of the Lower House of Parliament Peter Lang met with British Ambassador Anna Berg in Amman. He spoke of Jordan.",
    [
      "Anna Berg – United Kingdom AMBASSADOR",
      "Peter Lang – House of Representatives of Jordan CHAIR",
    ],
  ],
  [
    "committees of a senate, as news of Nigeria writes them",
    "The Nigerian Senate sent Chairman Senate Committee on Foreign Affairs, Senator Anna Berg, Chairman, Senate Committee on Sports and Youth, Senator Peter Lang and Chief Whip of the Senate, Senator Maria Silva.",
    [
      "Anna Berg – Senate Committee on Foreign Affairs CHAIR",
      "Anna Berg – Senate of Nigeria MEMBER",
      "Maria Silva – Senate of Nigeria MEMBER",
      "Maria Silva – Senate of Nigeria OTHER",
      "Peter Lang – Senate Committee on Sports and Youth CHAIR",
      "Peter Lang – Senate of Nigeria MEMBER",
    ],
  ],
  [
    "a representative holds no seat",
    "Representative of Chile Anna Berg and Chilean Ambassador Peter Lang spoke.",
    ["Peter Lang – Chile AMBASSADOR"],
  ],
  [
    "in charge of something",
    "Peter Lang, First Vice-Prime Minister in charge of Foreign Policy and Security, Minister of Foreign Affairs of Serbia, spoke.",
    ["Peter Lang – Serbia MINISTER", "Peter Lang – Serbia OTHER"],
  ],
  [
    "elected as",
    "The members elected Mr. Peter Lang (Chile) as the Vice-President of the Asian Parliamentary Assembly.",
    ["Peter Lang – Asian Parliamentary Assembly DEPUTY_CHAIR"],
  ],
  [
    "an honorable behind a comma",
    "The President of the Senate of Chile, the Honorable Maria Silva, received the guests.",
    ["Maria Silva – Senate of Chile CHAIR"],
  ],
  [
    "a group of two countries with a slash",
    "Peter Lang, head of the Chile/Sweden Parliamentary Friendship Group, spoke.",
    ["Peter Lang – Chile/Sweden Parliamentary Friendship Group CHAIR"],
  ],
  [
    "one post of two bodies, then the names",
    "The Speakers of the Riksdag and the Senate of Chile, Anna Berg and Peter Lang, spoke.",
    ["Anna Berg – Swedish Parliament CHAIR", "Peter Lang – Senate of Chile CHAIR"],
  ],
  [
    "lower chambers of two countries",
    "Speakers of the lower chambers of the Russian and Kazakh parliaments, Anna Berg and Peter Lang, spoke.",
    [
      "Anna Berg – State Duma of the Federal Assembly of the Russian Federation CHAIR",
      "Peter Lang – Mazhilis of the Parliament of the Republic of Kazakhstan CHAIR",
    ],
  ],
  [
    "a chamber behind a comma",
    "Secretary General, Lok Sabha Peter Lang spoke.",
    ["Peter Lang – Lok Sabha of India SECRETARY_GENERAL"],
  ],
  [
    "a portfolio before the chamber",
    "Deputy Speaker for Politics and Security of the Riksdag Anna F. Berg spoke.",
    ["Anna F. Berg – Swedish Parliament DEPUTY_CHAIR"],
  ],
  [
    "an office in a list of people is nobody's apposition",
    "He met Georgian President Anna Berg, the Speaker of Parliament, several ministers and others.",
    ["Anna Berg – Georgia PRESIDENT"],
  ],
  [
    "posts of the next person in a list",
    "Guests were met by Ambassador of Chile Peter Lang, Member of the Senate of Chile and Head of the Chile-Sweden Friendship Group Maria Silva.",
    [
      "Maria Silva – Chile-Sweden Friendship Group CHAIR",
      "Maria Silva – Senate of Chile MEMBER",
      "Peter Lang – Chile AMBASSADOR",
    ],
  ],
  [
    "a retired general",
    "High Commissioner of Pakistan, Major General (Retd.) Anwar Khan spoke.",
    ["Anwar Khan – Pakistan AMBASSADOR"],
  ],
  [
    "Excellency without full stops",
    "Speaker of the Riksdag H E Anna Berg spoke.",
    ["Anna Berg – Swedish Parliament CHAIR"],
  ],
  [
    "heads of state whose countries the names tell",
    "Heads of State Kassym-Jomart Tokayev and Sadyr Japarov spoke.",
    ["Kassym-Jomart Tokayev – Kazakhstan PRESIDENT", "Sadyr Japarov – Kyrgyzstan PRESIDENT"],
  ],
  [
    "one post for two, each with a country behind the name",
    "Presidents Anna Berg of Sweden and Peter Lang of Chile spoke.",
    ["Anna Berg – Sweden PRESIDENT", "Peter Lang – Chile PRESIDENT"],
  ],
  [
    "a body behind the name",
    "Speaker Anna Berg of the Riksdag spoke.",
    ["Anna Berg – Swedish Parliament CHAIR"],
  ],
  [
    "a body that only an abbreviation names",
    "Executive Director of the AAA Anna Berg and PKX president Datuk Seri Peter Lang spoke.",
    ["Anna Berg – AAA SECRETARY_GENERAL", "Peter Lang – PKX CHAIR"],
  ],
  [
    "a body by a name nobody knows",
    "Malaysian Foreign Minister Anna Berg and Parti Amana Nagari president Peter Lang spoke.",
    ["Anna Berg – Malaysia MINISTER"],
  ],
  [
    "an abbreviation the article gives",
    "The Nordic Parliamentary Association (NPX) is old. The President of the NPX H.E. Chief Anna Berg spoke.",
    ["Anna Berg – Nordic Parliamentary Association CHAIR"],
  ],
  [
    "a committee with a topic before its head",
    "House Energy and Commerce Committee Chair Anna Berg spoke.",
    ["Anna Berg – House Energy and Commerce Committee CHAIR"],
  ],
  [
    "a rank right behind the post",
    "Former Chairman Senate Senator Anna B Berg of Pakistan spoke.",
    ["Anna B Berg – Senate of Pakistan CHAIR", "Anna B Berg – Senate of Pakistan MEMBER"],
  ],
  [
    "a deputy director is no deputy",
    "Anna Berg, Deputy Director of the Nordic Development Agency, and Swedish Prime Minister Peter Lang spoke.",
    ["Anna Berg – Nordic Development Agency OTHER", "Peter Lang – Sweden PRIME_MINISTER"],
  ],
  [
    "of a chamber with its country",
    "Speaker of Azerbaijan's Milli Majlis (Parliament) Anna Berg spoke.",
    ["Anna Berg – Milli Majlis of the Republic of Azerbaijan CHAIR"],
  ],
  [
    "an adjective of nationality",
    "Kazakh Senate Speaker Anna Berg spoke.",
    ["Anna Berg – Senate of the Parliament of the Republic of Kazakhstan CHAIR"],
  ],
  [
    "a committee before its chair",
    "State Duma Foreign Affairs Committee Chairman Peter Lang spoke.",
    ["Peter Lang – State Duma Foreign Affairs Committee CHAIR"],
  ],
  [
    "a committee with many topics",
    "Chairman of the Committee on Budget, Tax and Customs Policy Peter Lang spoke.",
    ["Peter Lang – Committee on Budget, Tax and Customs Policy CHAIR"],
  ],
  [
    "a body outside the gazetteers",
    "Secretary-General of the Nordic Parliamentary Association (NPA) Anna Berg spoke.",
    ["Anna Berg – Nordic Parliamentary Association SECRETARY_GENERAL"],
  ],
  [
    "a group of two countries",
    "Head of the Chile-Sweden Parliamentary Friendship Group Anna Berg spoke.",
    ["Anna Berg – Chile-Sweden Parliamentary Friendship Group CHAIR"],
  ],
  [
    "sent by one country to another",
    "Ambassador Extraordinary and Plenipotentiary of Chile to Sweden Peter Lang spoke.",
    ["Peter Lang – Chile AMBASSADOR"],
  ],
  [
    "a high commissioner",
    "Australian High Commissioner Anna Berg spoke.",
    ["Anna Berg – Australia AMBASSADOR"],
  ],
  [
    "two posts and a name",
    "The Speaker of the Milli Majlis and Chairwoman of the Asian Parliamentary Assembly, Anna Berg, spoke.",
    [
      "Anna Berg – Asian Parliamentary Assembly CHAIR",
      "Anna Berg – Milli Majlis of the Republic of Azerbaijan CHAIR",
    ],
  ],
  [
    "two posts behind a name",
    "Peter Lang, Chairman of the Senate of Chile and former Prime Minister of Chile, spoke.",
    ["Peter Lang – Chile PRIME_MINISTER", "Peter Lang – Senate of Chile CHAIR"],
  ],
  [
    "members with one post",
    "Members of the Senate of Chile Peter Lang and Maria Silva spoke.",
    ["Maria Silva – Senate of Chile MEMBER", "Peter Lang – Senate of Chile MEMBER"],
  ],
  [
    "a post that owns another",
    "The UN Secretary-General's Special Representative Anna Berg spoke.",
    ["Anna Berg – United Nations OTHER"],
  ],
  [
    "elected",
    "Anna Berg was elected as the Speaker of the Riksdag.",
    ["Anna Berg – Swedish Parliament CHAIR"],
  ],
  [
    "congratulated on an election",
    "Chilean President Peter Lang congratulated Anna Berg on her election as Speaker of the Riksdag.",
    ["Anna Berg – Swedish Parliament CHAIR", "Peter Lang – Chile PRESIDENT"],
  ],
  [
    "serves as",
    "Anna Berg is currently serving as Speaker of the Riksdag.",
    ["Anna Berg – Swedish Parliament CHAIR"],
  ],
  [
    "expected to meet somebody in office is no office",
    "Anna Berg is expected to meet the Speaker of the Riksdag.",
    [],
  ],
])("%s", (_, text, expected) => {
  expect(tell("HOLDS_POST", text)).toEqual(expected);
});

test("the words of a headline are no names", () => {
  expect(
    tell("HOLDS_POST", "Trade grew last year.", "Mongolian Parliament's Head Arrives in Russia"),
  ).toEqual([]);
});
