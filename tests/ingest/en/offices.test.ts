import { expect, test } from "vitest";
import { tell } from "./tell.ts";

/** Who holds which office, as lists, appositions and forms of address of English news give it. */
test.each([
  [
    "offices of a list are held in the assembly the first names",
    "OSCE PA President Anna Berg, Vice-President Pia Kauma and Secretary General Peter Lang came to Astana.",
    [
      "Anna Berg – Parliamentary Assembly of the Organization for Security and Co-operation in Europe CHAIR",
      "Peter Lang – Parliamentary Assembly of the Organization for Security and Co-operation in Europe SECRETARY_GENERAL",
      "Pia Kauma – Parliamentary Assembly of the Organization for Security and Co-operation in Europe DEPUTY_CHAIR",
    ],
  ],
  [
    "offices of a list are not held in a body that another sentence part names",
    "TURKPA President Anna Berg met in Baku with Vice-President Maria Silva of Chile.",
    ["Anna Berg – Parliamentary Assembly of Turkic States CHAIR", "Maria Silva – Chile OTHER"],
  ],
  [
    "members a delegation is made of are of its country",
    "The delegation of the Parliament of Chile comprises MPs Anna Berg, Somphone Keo and Peter Lang.",
    [
      "Anna Berg – National Congress of Chile MEMBER",
      "Peter Lang – National Congress of Chile MEMBER",
      "Somphone Keo – National Congress of Chile MEMBER",
    ],
  ],
  [
    "a word of one parliament",
    "The delegation comprised MNAs Shandana Bangash, Sajid Khan and Maulana Salauddin Ayubi.",
    [
      "Sajid Khan – National Assembly of Pakistan MEMBER",
      "Salauddin Ayubi – National Assembly of Pakistan MEMBER",
      "Shandana Bangash – National Assembly of Pakistan MEMBER",
    ],
  ],
  [
    "a standing delegation is a body",
    "The Head of the Delegation of Chile to the OSCE PA, Maria Silva, spoke.",
    ["Maria Silva – Delegation of Chile to the OSCE PA CHAIR"],
  ],
  ["a delegation on a visit is none", "Head of the Delegation of Chile Maria Silva spoke.", []],
  [
    "who chairs a committee",
    "Nguyen Thi Hoa, who chairs the Committee on External Relations of the National Assembly of Vietnam, spoke.",
    ["Nguyen Thi Hoa – Committee on External Relations of the National Assembly of Vietnam CHAIR"],
  ],
  ["who chairs a sitting", "Peter Lang, who chairs the meeting in Riga, spoke.", []],
  [
    "two offices of one person",
    "Deputy Prime Minister and Foreign Minister of Chile Maria Silva spoke.",
    ["Maria Silva – Chile MINISTER", "Maria Silva – Chile OTHER"],
  ],
  [
    "an office and a former one",
    "The MP for North Milton and former Chair of the Finance Committee of the Riksdag Anna Berg spoke.",
    ["Anna Berg – Finance Committee of the Riksdag CHAIR", "Anna Berg – Swedish Parliament MEMBER"],
  ],
  [
    "a president and a minister are two",
    "He thanked the President and Foreign Minister of Chile Maria Silva.",
    ["Maria Silva – Chile MINISTER"],
  ],
  [
    "a speaker of the house",
    "The Indonesian House Speaker Maria Silva and House Deputy Speaker Peter Lang spoke.",
    [
      "Maria Silva – House of Representatives of Indonesia CHAIR",
      "Peter Lang – House of Representatives of Indonesia DEPUTY_CHAIR",
    ],
  ],
  ["a party", "Georgian Dream chairman Peter Lang spoke.", ["Peter Lang – Georgian Dream CHAIR"]],
  [
    "an ordinal before a parliament",
    "The Parliament of Ghana sat. Flowers came for the Speaker of the 8th Parliament, the Rt. Hon. Kwabena Addo.",
    ["Kwabena Addo – Parliament of Ghana CHAIR"],
  ],
  [
    "a list of topics ends before another clause",
    "It was led by Anna Berg, Chair of the Committee on Defense, and Security of the Riksdag, and the European delegation was led by Peter Lang.",
    ["Anna Berg – Committee on Defense, and Security of the Riksdag CHAIR"],
  ],
  [
    "what a committee is on heads no name",
    "Chairman of the Standing Committee on Home Ministry of the Parliament of Bangladesh Peter Lang spoke.",
    ["Peter Lang – Standing Committee on Home Ministry of the Parliament of Bangladesh CHAIR"],
  ],
  [
    "a holder with a form of address behind a comma",
    "During the visit, she met with Chairman of the State Duma, Mr. Peter Lang and others.",
    ["Peter Lang – State Duma of the Federal Assembly of the Russian Federation CHAIR"],
  ],
  [
    "a group of a country and a region",
    "Head of the France–Central Asia group Maria Silva spoke.",
    ["Maria Silva – France–Central Asia group CHAIR"],
  ],
  [
    "a family name in capitals",
    "He met Speaker of the Riksdag H.E. PANG Lihua and Mr. Peter Lang.",
    ["Pang Lihua – Swedish Parliament CHAIR"],
  ],
  [
    "a family name that is an abbreviation elsewhere",
    "Maria Silva met with the President of the Senate of Cambodia Hun Sen.",
    ["Hun Sen – Senate of Cambodia CHAIR"],
  ],
  [
    "a headline among the text is nobody's name",
    "Other news:\n\nParliament Speaker Makes U-Turn on Visit to Chile\n\nThe Riksdag sat.",
    [],
  ],
  [
    "a guest does not sit in the parliament visited",
    "The Leader of Opposition in Parliament, Peter Lang, travelled to Ghana with colleagues and hopes to see its Speaker. The Ugandan Parliament is in recess.",
    ["Peter Lang – Parliament of Uganda OTHER"],
  ],
  [
    "a guest of whom no country is told sits nowhere",
    "The Speaker of Parliament Peter Lang began his visit to Chile with a walk.",
    [],
  ],
  [
    "who receives guests at home",
    "Vice Chairwoman of the National Assembly Anna Berg received in Ha Noi on Monday a delegation of the Thailand-Viet Nam Parliamentarians' Friendship Group, led by its Chairman Peter Lang. Thailand is a friend.",
    [
      "Anna Berg – National Assembly of the Socialist Republic of Vietnam DEPUTY_CHAIR",
      "Peter Lang – Thailand-Viet Nam Parliamentarians' Friendship Group CHAIR",
    ],
  ],
  [
    "a chamber has one speaker",
    "Speaker of the Parliament of Georgia Anna Berg met the Speaker of the Parliament, Peter Lang. Georgia and Georgian members thanked Lithuania.",
    [
      "Anna Berg – Parliament of Georgia CHAIR",
      "Peter Lang – Seimas of the Republic of Lithuania CHAIR",
    ],
  ],
  [
    "officers of a house",
    "Mr Kwame Addo, Minority Leader, and the Clerk, Ebenezer MM Djietror, spoke in the Parliament of Ghana.",
    ["Ebenezer MM Djietror – Parliament of Ghana OTHER", "Kwame Addo – Parliament of Ghana OTHER"],
  ],
  [
    "members behind a colon",
    "The Speaker of the Jogorku Kenesh will be accompanied by deputies: Alisher Abdiev, Gulai Asanova and Somphone Keo.",
    [
      "Alisher Abdiev – Jogorku Kenesh of the Kyrgyz Republic MEMBER",
      "Gulai Asanova – Jogorku Kenesh of the Kyrgyz Republic MEMBER",
      "Somphone Keo – Jogorku Kenesh of the Kyrgyz Republic MEMBER",
    ],
  ],
  [
    "a member beside a chair is a compatriot",
    "Chair of the Finance Committee of the Riksdag Anna Berg and MP Somphone Keo will be in Madrid.",
    [
      "Anna Berg – Finance Committee of the Riksdag CHAIR",
      "Somphone Keo – Swedish Parliament MEMBER",
    ],
  ],
  [
    "a member of a parliament in brackets",
    "Peter Lang (MP, Slovenia), Chairperson of the Ad Hoc Committee on Migration, spoke.",
    [
      "Peter Lang – Ad Hoc Committee on Migration CHAIR",
      "Peter Lang – Parliament of Slovenia MEMBER",
    ],
  ],
  [
    "the secretary general of the only assembly with a president here",
    "After remarks by OSCE PA President Anna Berg the members heard Secretary General Peter Lang.",
    [
      "Anna Berg – Parliamentary Assembly of the Organization for Security and Co-operation in Europe CHAIR",
      "Peter Lang – Parliamentary Assembly of the Organization for Security and Co-operation in Europe SECRETARY_GENERAL",
    ],
  ],
  [
    "the rank of the next person",
    "They met Anna Berg, Chair of the Finance Committee of the US House and Congressman Peter Lang.",
    [
      "Anna Berg – Finance Committee of the US House CHAIR",
      "Peter Lang – United States House of Representatives MEMBER",
    ],
  ],
  [
    "a list of people that goes on has no apposition",
    "Mrs Anna Berg MP, Mr Peter Lang MP, the Secretary General of the Riksdag and other officials came.",
    [],
  ],
  [
    "who is also",
    "Vice President of the National Assembly of Armenia Anna Berg came. The Vice President of the National Assembly of Armenia, who is also Chair of the Armenia-Chile Friendship Group, spoke.",
    [
      "Anna Berg – Armenia-Chile Friendship Group CHAIR",
      "Anna Berg – National Assembly of the Republic of Armenia DEPUTY_CHAIR",
    ],
  ],
  [
    "a part of a country",
    "Governor of Japan's Gunma prefecture Somphone Keo spoke.",
    ["Somphone Keo – Japan OTHER"],
  ],
  [
    "head of something of a country",
    "She was elected as the head of the Chilean legislature, Anna Berg said.",
    [],
  ],
  [
    "a member of a group sits nowhere for that",
    "The group member Anna Berg spoke in the Riksdag.",
    [],
  ],
  [
    "who is also the head of a house",
    "Peter Lang, who is also the Chairman of the Rajya Sabha, spoke.",
    ["Peter Lang – Rajya Sabha of India CHAIR"],
  ],
  [
    "a vice-president who is the chairman of a house, parted by commas",
    "Vice-President of India and Chairman, Rajya Sabha, Shri Peter Lang spoke.",
    ["Peter Lang – India OTHER", "Peter Lang – Rajya Sabha of India CHAIR"],
  ],
  ["what a post owns is nobody", "She spoke at the Vice-President's Enclave of India.", []],
  [
    "former speakers of the chamber",
    "The Senate of Chile sat. Its guests were former speakers of the chamber Anna Berg and Peter Lang.",
    ["Anna Berg – Senate of Chile CHAIR", "Peter Lang – Senate of Chile CHAIR"],
  ],
  [
    "a committee of the House",
    "Peter Lang, chairman of the House Foreign Affairs Committee, spoke.",
    ["Peter Lang – House Foreign Affairs Committee CHAIR"],
  ],
  [
    "an ambassador to the Kingdom",
    "She received the Ambassador of the Republic of Kenya to the Kingdom Peter Lang.",
    ["Peter Lang – Kenya AMBASSADOR"],
  ],
  [
    "parties in brackets part no list",
    "Deputy speakers of the Sejm Anna Berg (ruling Law and Order party, LO), Somphone Keo (opposition party Green) and Peter Lang (Left) came.",
    [
      "Anna Berg – Sejm of the Republic of Poland DEPUTY_CHAIR",
      "Peter Lang – Sejm of the Republic of Poland DEPUTY_CHAIR",
      "Somphone Keo – Sejm of the Republic of Poland DEPUTY_CHAIR",
    ],
  ],
  [
    "a given name that is a title elsewhere",
    "It was said by Knesset Speaker, Amir Levi, who came.",
    ["Amir Levi – Knesset of Israel CHAIR"],
  ],
  [
    "a director of a house does not chair it",
    "Knesset director-general Peter Lang came.",
    ["Peter Lang – Knesset of Israel OTHER"],
  ],
  [
    "head of what serves a body, behind the name",
    "Mr. Peter Lang, Secretary General - Head of the Secretariat of the IPA CIS Council, came.",
    [
      "Peter Lang – Council of the Interparliamentary Assembly of Member Nations of the Commonwealth of Independent States SECRETARY_GENERAL",
    ],
  ],
  [
    "a long parenthesis that tells what the house is",
    "Chairman of the Majlisi Namoyandagon (lower house of the bicameral Supreme Assembly of Tajikistan) Peter Lang came.",
    ["Peter Lang – Majlisi Namoyandagon of the Majlisi Oli of the Republic of Tajikistan CHAIR"],
  ],
  [
    "the one country the article names is its home",
    "In Ulaanbaatar Anna Berg thanked newly elected Prime Minister Peter Lang.",
    ["Peter Lang – Mongolia PRIME_MINISTER"],
  ],
  [
    "the chair of the one committee the article names",
    "The Committee on Foreign Affairs of the Riksdag sat in Oslo. Committee Chairperson Peter Lang spoke of Norway.",
    ["Peter Lang – Committee on Foreign Affairs of the Riksdag CHAIR"],
  ],
  [
    "senators of the senate the article speaks of",
    "ISLAMABAD - A delegation of the Senate with Senator Anna Berg met British MP Peter Lang in London. They spoke of Pakistan.",
    [
      "Anna Berg – Senate of Pakistan MEMBER",
      "Peter Lang – Parliament of the United Kingdom MEMBER",
    ],
  ],
  [
    "a parenthesis with an abbreviation that owns",
    "Vice Chairman of the National Assembly (NA)'s Committee for External Affairs Peter Lang spoke in Vietnam.",
    ["Peter Lang – National Assembly (NA)'s Committee for External Affairs DEPUTY_CHAIR"],
  ],
  [
    "an ambassador who resides elsewhere",
    "Speaker of the Riksdag Anna Berg received Non-resident Ambassador of Chile Peter Lang.",
    ["Anna Berg – Swedish Parliament CHAIR", "Peter Lang – Chile AMBASSADOR"],
  ],
  [
    "a high commissioner who is no ambassador",
    "UN High Commissioner for Refugees Peter Lang and High Commissioner of Malta to Ghana Maria Silva spoke.",
    ["Maria Silva – Malta AMBASSADOR", "Peter Lang – United Nations OTHER"],
  ],
  [
    "a spokesman",
    "Peter Lang, a spokesman for the Riksdag, said so.",
    ["Peter Lang – Swedish Parliament OTHER"],
  ],
  [
    "what the country has",
    "Head of the country's Central Election Commission (CEC) Maria Silva spoke.",
    ["Maria Silva – Central Election Commission CHAIR"],
  ],
  [
    "initials of two letters",
    "The guests were welcomed by the head, Ye. Lang. Zh. Silva, Minister of Energy of Malta, spoke.",
    ["Zh. Silva – Malta MINISTER"],
  ],
  [
    "the last word of a committee's name is nobody",
    "She was a member of the Committee of Human Rights and State System.",
    [],
  ],
  [
    "becomes",
    "Peter Lang becomes Deputy Speaker of the Riksdag.",
    ["Peter Lang – Swedish Parliament DEPUTY_CHAIR"],
  ],
  [
    "chiefs of armies and courts",
    "Speaker of the Riksdag Anna Berg met Pakistan's Chief of the Army Staff (COAS) General Peter Lang and Chief Justice of Malta Maria Silva.",
    [
      "Anna Berg – Swedish Parliament CHAIR",
      "Maria Silva – Malta OTHER",
      "Peter Lang – Pakistan OTHER",
    ],
  ],
  [
    "a daughter and a pilgrim in a Malay name",
    "Dato Sri Hajah Rohani binti Abdul Karim, Minister of Energy of Malaysia, spoke.",
    ["Rohani binti Abdul Karim – Malaysia MINISTER"],
  ],
  [
    "the leader of a faction, and of a country",
    "Leader of the SDPK faction Peter Lang met Chilean leader Maria Silva.",
    ["Peter Lang – SDPK faction OTHER"],
  ],
])("%s", (_about, text, expected) => {
  expect(tell("HOLDS_POST", text)).toEqual(expected);
});

test("an ambassador of a country nobody knows is a person all the same", () => {
  expect(
    tell(
      "MET_WITH",
      "Ambassador of Xanadu to Armenia Peter Lang met with Speaker of the Riksdag Anna Berg.",
    ),
  ).toEqual(["Anna Berg – Peter Lang"]);
});

test("the members of a delegation held meetings, but not with each other", () => {
  expect(
    tell(
      "MET_WITH",
      "A delegation of the OSCE PA, composed of President Anna Berg (MP, Sweden), Vice-President Pia Kauma (MP, Finland) and Secretary General Peter Lang, held meetings in Astana.",
    ),
  ).toEqual([]);
});
