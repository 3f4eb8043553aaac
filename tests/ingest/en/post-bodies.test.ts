import { expect, test } from "vitest";
import { tell } from "./tell.ts";

test.each([
  [
    "a delegation that sits in an assembly, and one at its session",
    "Head of Chile's delegation in the OSCE PA Anna Berg and head of the Swedish delegation at the OSCE PA session Peter Lang spoke.",
    ["Anna Berg – Chile's delegation in the OSCE PA CHAIR"],
  ],
  [
    "a department of a house is no ministry",
    "Anna Berg, Head of the Department of Information of the Senate of Chile, spoke.",
    ["Anna Berg – Department of Information of the Senate of Chile CHAIR"],
  ],
  [
    "the staff of a house is not the house",
    "Chief of the Milli Majlis Staff Peter Lang spoke.",
    [],
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
    "a vice-president of what is no country",
    "At the assembly Anna Berg of Chile serves as Second Vice-President of the Bureau of Women MPs. Peter Lang, President of the State of Israel, spoke.",
    ["Peter Lang – Israel PRESIDENT"],
  ],
  [
    "the head of a body right before",
    "A delegation of Ghana's Council of State, led by Chairman Peter Lang, came.",
    ["Peter Lang – Council of State CHAIR"],
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
    "a group of parliamentarians",
    "Anna Berg, Head of Women Parliamentarians Group of Cambodia, spoke.",
    ["Anna Berg – Women Parliamentarians Group of Cambodia CHAIR"],
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
    "a group with the Holy See, and a senator of a group",
    "Ada Roe, Head of the National Assembly of Serbia's Friendship Group with the Holy See, met Senator Jan Olt of the Chile-Serbia Friendship Group.",
    ["Ada Roe – National Assembly of Serbia's Friendship Group with the Holy See CHAIR"],
  ],
  [
    "the chair of nobody",
    "Hanoi (VNA) – Under the chair of AXGP President Peter Lang, the guests met in Vietnam.",
    ["Peter Lang – AXGP CHAIR"],
  ],
  [
    "two countries are nobody's name",
    "The head of the Milli Majlis Azerbaijan-Iraq WG Peter Lang spoke.",
    [],
  ],
  [
    "the committee named in the sentence before",
    "The guests met the Committee on Health and then the Committee on Trade of the Riksdag. Members of the Law Commission of the Riksdag came. Rapporteur of the Commission Anna Berg spoke, and Chair of the Committee Peter Lang left.",
    ["Anna Berg – Law Commission of the Riksdag OTHER"],
  ],
  [
    "a post of a house and one of a commission",
    "First Deputy Chairman of the State Duma, Co-Chair of the Russian side of the Commission Peter Lang spoke.",
    ["Peter Lang – State Duma of the Federal Assembly of the Russian Federation DEPUTY_CHAIR"],
  ],
  [
    "offices that only their topics name",
    "Director of the Office of Democratic Institutions and Human Rights Maria Silva met Chairman of the Office for Diaspora Affairs under the Government of the Republic of Malta (ODA) Peter Lang.",
    [
      "Maria Silva – Office of Democratic Institutions and Human Rights CHAIR",
      "Peter Lang – Office for Diaspora Affairs CHAIR",
    ],
  ],
  [
    "a Delegation for something, and a delegation for talks",
    "Chair of the EP Delegation for cooperation with South Asia and Mongolia (DSAM) Maria Silva met the head of the delegation for the talks Peter Lang.",
    ["Maria Silva – EP Delegation for cooperation with South Asia and Mongolia CHAIR"],
  ],
  [
    "one office of two bodies",
    "Speaker of the Riksdag Anna Berg met with President of the National Assembly of People's Power and the Council of State of Cuba Peter Lang.",
    [
      "Anna Berg – Swedish Parliament CHAIR",
      "Peter Lang – National Assembly of People's Power of Cuba CHAIR",
    ],
  ],
])("%s", (_, text, expected) => {
  expect(tell("HOLDS_POST", text)).toEqual(expected);
});
