import { expect, test } from "vitest";
import { tell } from "./tell.ts";

test.each([
  [
    "a deputy of an assembly told at home",
    "Deputy Assembly Speaker Peter Lang received the Chilean Ambassador in Yerevan, Armenia.",
    ["Peter Lang – National Assembly of the Republic of Armenia DEPUTY_CHAIR"],
  ],
  [
    "nobody calls a lord a senator",
    "Two senators, Peter Lang and Anna Berg, came to the House of Lords of the United Kingdom. The guests were from Chile.",
    ["Anna Berg – Senate of Chile MEMBER", "Peter Lang – Senate of Chile MEMBER"],
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
    "an abbreviation is not of the nation that comes before it",
    "The Cambodian National Assembly (NA) met. NA Vice Chairman Peter Lang met Cambodian NA Secretary General Anna Berg in Vietnam.",
    [
      "Anna Berg – National Assembly of Cambodia SECRETARY_GENERAL",
      "Peter Lang – National Assembly of the Socialist Republic of Vietnam DEPUTY_CHAIR",
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
    "president of the republic the article is about",
    "President of the Republic Peter Lang of Chile spoke. Prime Minister Hun Sen. The King of Cambodia came.",
    ["Hun Sen – Cambodia PRIME_MINISTER", "Peter Lang – Chile PRESIDENT"],
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
    "a bare speaker where no house of the country is named",
    "The East African Legislative Assembly elected Rwandan MPs. The commission heard Speaker Peter Lang.",
    [],
  ],
  [
    "a shadow minister, a mere member and a House of another country",
    "The Riksdag met. Shadow Finance Minister Anna Berg spoke. The Chair of the Health Committee, Peter Lang, and member, Maria Silva, left. House Majority Leader Jan Olt came.",
    ["Peter Lang – Health Committee CHAIR"],
  ],
  [
    "the home's own NA",
    "HA NOI — NA Vice Chairwoman Anna Berg leaves at the invitation of President of the Lao NA Peter Lang.",
    [
      "Anna Berg – National Assembly of the Socialist Republic of Vietnam DEPUTY_CHAIR",
      "Peter Lang – National Assembly of Laos CHAIR",
    ],
  ],
  [
    "an officer of a forum makes no home",
    "IPU Secretary General Martin Chungong arrived in Sri Lanka. Martin Chungong met with Sri Lanka President Anna Berg, and Prime Minister Peter Lang.",
    [
      "Anna Berg – Sri Lanka PRESIDENT",
      "Martin Chungong – Inter-Parliamentary Union SECRETARY_GENERAL",
      "Peter Lang – Sri Lanka PRIME_MINISTER",
    ],
  ],
  [
    "a bare speaker in an article on the houses of one country",
    "Visiting Chinese President Xi Jinping met leaders of the Senate and the House of Representatives of the Philippines. Xi met Senate President Pro Tempore Peter Lang and Speaker Anna Berg.",
    [
      "Anna Berg – House of Representatives of the Philippines CHAIR",
      "Peter Lang – Senate of the Philippines OTHER",
      "Xi Jinping – China PRESIDENT",
    ],
  ],
  [
    "a leader of the opposition has an office in some countries only",
    "Belarusian opposition leader Anna Berg met with Zambian Opposition Leader Peter Lang.",
    ["Peter Lang – National Assembly of Zambia OTHER"],
  ],
  [
    "a deputy speaker of the lower house of Jordan",
    "AMMAN – Lower House Speaker Anna Berg spoke of Jordan. First Deputy Speaker Peter Lang was present.",
    [
      "Anna Berg – House of Representatives of Jordan CHAIR",
      "Peter Lang – House of Representatives of Jordan DEPUTY_CHAIR",
    ],
  ],
  [
    "senators of the country whose party sits in the senate",
    "ISLAMABAD – The lunch was attended by Senator Maria Silva, Parliamentary Leader of the Pakistan Peoples Party (PPP) in the Senate, Senator Peter Lang, Parliamentary Leader of the Green Party in the Senate; and Senator Erik Holm of Awami National Party.",
    [
      "Erik Holm – Senate of Pakistan MEMBER",
      "Maria Silva – Pakistan Peoples Party OTHER",
      "Maria Silva – Senate of Pakistan MEMBER",
      "Peter Lang – Green Party OTHER",
      "Peter Lang – Senate of Pakistan MEMBER",
    ],
  ],
  [
    "a place and an agency are nothing to preside over",
    "ISLAMABAD (APP) Acting President Peter Lang spoke in Pakistan.",
    ["Peter Lang – Pakistan PRESIDENT"],
  ],
  [
    "MPs in news of the lower house",
    "AMMAN – Lower House Speaker Anna Berg spoke of Jordan. Her assistants, MPs Peter Lang and Erik Holm, were present.",
    [
      "Anna Berg – House of Representatives of Jordan CHAIR",
      "Erik Holm – House of Representatives of Jordan MEMBER",
      "Peter Lang – House of Representatives of Jordan MEMBER",
    ],
  ],
])("%s", (_, text, expected) => {
  expect(tell("HOLDS_POST", text)).toEqual(expected);
});
