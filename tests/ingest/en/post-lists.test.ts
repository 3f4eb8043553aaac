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
    "posts of a delegation are held in its country",
    "In Santiago, the Swedish delegation, represented by deputies Anna Berg and Peter Lang, and Senator Maria Silva of Chile spoke.",
    [
      "Anna Berg – Swedish Parliament MEMBER",
      "Maria Silva – Senate of Chile MEMBER",
      "Peter Lang – Swedish Parliament MEMBER",
    ],
  ],
  [
    "a dateline tells where bare posts are held",
    "MANILA, Philippines — House Majority Leader Peter Lang, Deputy Speaker Anna Berg, Representatives Maria Silva and Jan Olt and House secretary general Ada Roe met with Swedish Speaker Eva Lund, Swedish MP Ola Lund. The House of Representatives of the Philippines announced it.",
    [
      "Ada Roe – House of Representatives of the Philippines SECRETARY_GENERAL",
      "Anna Berg – House of Representatives of the Philippines DEPUTY_CHAIR",
      "Eva Lund – Swedish Parliament CHAIR",
      "Jan Olt – House of Representatives of the Philippines MEMBER",
      "Maria Silva – House of Representatives of the Philippines MEMBER",
      "Ola Lund – Swedish Parliament MEMBER",
      "Peter Lang – House of Representatives of the Philippines OTHER",
    ],
  ],
  [
    "elsewhere a representative sits in no house",
    "NAIROBI, Kenya — Representatives Maria Silva and Jan Olt of the charity came to Kenya.",
    [],
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
    "the staff of a house is not the house",
    "Chief of the Milli Majlis Staff Peter Lang spoke.",
    [],
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
    "a party that brackets abbreviate is no country",
    "Pakistan Green League-Nur (PGL-N) President Anna Berg spoke.",
    ["Anna Berg – Pakistan Green League-Nur CHAIR"],
  ],
  [
    "a body by an adjective is no country",
    "Anna Berg, president of the Korean Sport & Olympic Committee, and Peter Lang, president of the Korean Trade Bridge, spoke.",
    ["Anna Berg – Korean Sport & Olympic Committee CHAIR"],
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
    "a committee whose words are no topics",
    "The Chair of the Bridges and Green Rivers Committee of the Riksdag Anna Berg met the President of Chile, Peter Lang and Finance Committee Chair Maria Silva.",
    [
      "Anna Berg – Bridges and Green Rivers Committee of the Riksdag CHAIR",
      "Maria Silva – Finance Committee CHAIR",
      "Peter Lang – Chile PRESIDENT",
    ],
  ],
  [
    "the council the article names",
    "The Shura Council of Qatar met. The Deputy Speaker of the Council Dr. Anna Berg and Ambassador of Chile to the country H E Peter Lang spoke.",
    ["Anna Berg – Shura Council of Qatar DEPUTY_CHAIR", "Peter Lang – Chile AMBASSADOR"],
  ],
  [
    "a city nobody lists inside a body",
    "Secretary of the Party Committee of Quan Dong city Peter Lang spoke.",
    ["Peter Lang – Party Committee of Quan Dong city OTHER"],
  ],
  [
    "whom a delegation comprises, another sentence tells of what country",
    "Speaker of the Lok Sabha Anna Berg is leading a delegation to Mongolia. The delegation comprises of Hon'ble Members of Parliament Peter Lang and Maria Silva as well as Jan Olt, Secretary General, Lok Sabha.",
    [
      "Anna Berg – Lok Sabha of India CHAIR",
      "Jan Olt – Lok Sabha of India SECRETARY_GENERAL",
      "Maria Silva – Parliament of India MEMBER",
      "Peter Lang – Parliament of India MEMBER",
    ],
  ],
  [
    "nobody tells what country a delegation is of",
    "Speaker of the Riksdag Anna Berg received a delegation. The delegation comprised MPs Peter Lang and Maria Silva.",
    ["Anna Berg – Swedish Parliament CHAIR"],
  ],
  [
    "a delegation behind its leader, and who hosts it",
    "A delegation of the Riksdag came to Lusaka. Led by the Deputy Speaker Anna Berg, the delegation met many MPs including the President, Peter Lang. Speaker Maria Silva hosted the delegation in Zambia.",
    [
      "Anna Berg – Swedish Parliament DEPUTY_CHAIR",
      "Maria Silva – National Assembly of Zambia CHAIR",
      "Peter Lang – Zambia PRESIDENT",
    ],
  ],
  [
    "a delegation and where it goes, before who leads it",
    "The Australian delegation to New Zealand, led by the Speaker of the House of Representatives, the honourable Peter Lang, spoke.",
    ["Peter Lang – House of Representatives of Australia CHAIR"],
  ],
  [
    "members of a delegation with their rank behind the name",
    "The Canadian delegation comprised: Honourable Anna Berg, Senator; Peter Lang, M.P.; and Maria Silva, M.P.",
    [
      "Anna Berg – Senate of Canada MEMBER",
      "Maria Silva – Parliament of Canada MEMBER",
      "Peter Lang – Parliament of Canada MEMBER",
    ],
  ],
  [
    "a vice-president of what is no country",
    "At the assembly Anna Berg of Chile serves as Second Vice-President of the Bureau of Women MPs. Peter Lang, President of the State of Israel, spoke.",
    ["Peter Lang – Israel PRESIDENT"],
  ],
  [
    "an abbreviation is not of the nation that comes before it",
    "The Cambodian National Assembly (NA) met. NA Vice Chairman Peter Lang met Cambodian NA Secretary General Anna Berg in Vietnam.",
    [
      "Anna Berg – National Assembly of Cambodia SECRETARY_GENERAL",
      "Peter Lang – National Assembly of the Socialist Republic of Vietnam DEPUTY_CHAIR",
    ],
  ],
  [
    "the head of a body right before",
    "A delegation of Ghana's Council of State, led by Chairman Peter Lang, came.",
    ["Peter Lang – Council of State CHAIR"],
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
    "senators of a parliament sit in its senate",
    "Senators of the Parliament of the Republic of Kazakhstan Anna Berg and Peter Lang spoke.",
    [
      "Anna Berg – Senate of the Parliament of the Republic of Kazakhstan MEMBER",
      "Peter Lang – Senate of the Parliament of the Republic of Kazakhstan MEMBER",
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
    "a commission written small",
    "Peter Lang, member of the Chilean parliament's foreign policy and defense commission, spoke. Anna Berg, member of the Chilean parliament's opposition, came.",
    ["Peter Lang – Chilean parliament's foreign policy and defense commission MEMBER"],
  ],
  [
    "the committee just named",
    "The Riksdag sent Anna Berg, Chair of the Committee on Health, and Peter Lang, member of the committee.",
    ["Anna Berg – Committee on Health CHAIR", "Peter Lang – Committee on Health MEMBER"],
  ],
  [
    "president of the republic the article is about",
    "President of the Republic Peter Lang of Chile spoke. Prime Minister Hun Sen. The King of Cambodia came.",
    ["Hun Sen – Cambodia PRIME_MINISTER", "Peter Lang – Chile PRESIDENT"],
  ],
  [
    "a group of parliamentarians",
    "Anna Berg, Head of Women Parliamentarians Group of Cambodia, spoke.",
    ["Anna Berg – Women Parliamentarians Group of Cambodia CHAIR"],
  ],
  [
    "one country named in passing is nobody's home",
    "The mission went to Azerbaijan. President Jan Olt sent Ada Roe from France and Chair Eva Lund (MP, Greece).",
    ["Eva Lund – Hellenic Parliament MEMBER"],
  ],
  [
    "a party's member of parliament sits in parliament",
    "The Parliament of Sri Lanka met. Green Lotus Power (GLP) MP Anna Berg and Centre Party lawmaker Peter Lang came.",
    ["Anna Berg – Parliament of Sri Lanka MEMBER", "Peter Lang – Parliament of Sri Lanka MEMBER"],
  ],
  [
    "who leaves for a country is not of it",
    "Speaker Anna Berg left for Malta yesterday. The Parliament of Sri Lanka said so.",
    ["Anna Berg – Parliament of Sri Lanka CHAIR"],
  ],
  [
    "a country that begins as a title does",
    "It was told in Sri Lanka. Speaker Anna Berg came.",
    ["Anna Berg – Parliament of Sri Lanka CHAIR"],
  ],
  [
    "the sides of a group behind it",
    "President of the Friendship Group Bulgaria - Italy Anna Berg and President of the Friendship Group Romania-Serbia Ben-Oni Lang spoke.",
    [
      "Anna Berg – Friendship Group Bulgaria - Italy CHAIR",
      "Ben-Oni Lang – Friendship Group Romania-Serbia CHAIR",
    ],
  ],
  [
    "parliaments of parts of countries",
    "The Right Honourable Anna Berg, M.S.P., Presiding Officer of the Scottish Parliament, came to Canada with Ms. Ada Roe, Clerk of the House of Commons of Canada.",
    ["Ada Roe – House of Commons of Canada OTHER", "Anna Berg – Scottish Parliament CHAIR"],
  ],
  [
    "names of South Asia, and two offices of one person",
    "State Minister for Foreign Affairs of Bangladesh Md. Shahriar Lang met Deputy Secretary General of the Riksdag and Chief of Staff Peter Berg.",
    ["Peter Berg – Swedish Parliament OTHER", "Shahriar Lang – Bangladesh MINISTER"],
  ],
  [
    "ranks behind names, and constituencies before them",
    "Somphone Keo MP of Laos spoke. The Chilean delegation is led by Bukit Hilir MP, Mr Peter Lang. Malaysia sent Bukit Hilir MP Anna Berg to the Dewan Rakyat of Malaysia.",
    [
      "Peter Lang – National Congress of Chile MEMBER",
      "Somphone Keo – National Assembly of Laos MEMBER",
    ],
  ],
  [
    "heads of the Irish houses and their members",
    "The Ceann Comhairle of the Dáil, Peter Ó Lang, the Cathaoirleach, Anna Berg, and Ada Roe TD spoke.",
    [
      "Ada Roe – Dáil Éireann MEMBER",
      "Anna Berg – Seanad Éireann CHAIR",
      "Peter Ó Lang – Dáil Éireann CHAIR",
    ],
  ],
  [
    "a party behind a name or an office is not what the office is held in",
    "The House of Representatives of Indonesia has new deputy speakers: Peter Lang of the Rose Party, Anna Berg of the Palm Party and Jan Olt. Deputy Speaker of the House of Representatives of Indonesia from the Lily Faction Ada Roe spoke.",
    [
      "Ada Roe – House of Representatives of Indonesia DEPUTY_CHAIR",
      "Anna Berg – House of Representatives of Indonesia DEPUTY_CHAIR",
      "Jan Olt – House of Representatives of Indonesia DEPUTY_CHAIR",
      "Peter Lang – House of Representatives of Indonesia DEPUTY_CHAIR",
    ],
  ],
  [
    "a bare speaker where no house of the country is named",
    "The East African Legislative Assembly elected Rwandan MPs. The commission heard Speaker Peter Lang.",
    [],
  ],
  [
    "a committee written small",
    "Peter Lang, the chairman of the ways and means committee in the US Congress, and Anna Berg, the chair of the new council, spoke.",
    ["Peter Lang – Ways and means committee CHAIR"],
  ],
  [
    "a member of a house who chairs a committee at it",
    "The Shura Council of Qatar met. Member of the Shura Council and Chairman of the Internal Affairs Committee at the Council H E Peter bin Lang and PFG member Ada Roe came. The delegation of Chile was headed by Member of the Parliament and chair of the Chile-Qatar Friendship Group H E Anna Berg.",
    [
      "Anna Berg – Chile-Qatar Friendship Group CHAIR",
      "Anna Berg – National Congress of Chile MEMBER",
      "Peter bin Lang – Internal Affairs Committee CHAIR",
      "Peter bin Lang – Shura Council of Qatar MEMBER",
    ],
  ],
  [
    "a king behind his majesty, and a minister of several things",
    "His Majesty King Peter bin Lang of Bahrain received Coordinating Minister for Political, Legal, and Security Affairs of Indonesia Anna Berg.",
    ["Anna Berg – Indonesia MINISTER", "Peter bin Lang – Bahrain OTHER"],
  ],
  [
    "a group with the Holy See, and a senator of a group",
    "Ada Roe, Head of the National Assembly of Serbia's Friendship Group with the Holy See, met Senator Jan Olt of the Chile-Serbia Friendship Group.",
    ["Ada Roe – National Assembly of Serbia's Friendship Group with the Holy See CHAIR"],
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
    "the chair of nobody",
    "Hanoi (VNA) – Under the chair of AXGP President Peter Lang, the guests met in Vietnam.",
    ["Peter Lang – AXGP CHAIR"],
  ],
  [
    "ambassadors of two countries in ours",
    "The guests were met by the ambassadors of Turkey and Pakistan in our country Peter Lang and Anna Berg.",
    ["Anna Berg – Pakistan AMBASSADOR", "Peter Lang – Türkiye AMBASSADOR"],
  ],
  [
    "two countries are nobody's name",
    "The head of the Milli Majlis Azerbaijan-Iraq WG Peter Lang spoke.",
    [],
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
    "the home's own NA",
    "HA NOI — NA Vice Chairwoman Anna Berg leaves at the invitation of President of the Lao NA Peter Lang.",
    [
      "Anna Berg – National Assembly of the Socialist Republic of Vietnam DEPUTY_CHAIR",
      "Peter Lang – National Assembly of Laos CHAIR",
    ],
  ],
])("%s", (_, text, expected) => {
  expect(tell("HOLDS_POST", text)).toEqual(expected);
});
