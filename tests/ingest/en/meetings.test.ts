import { expect, test } from "vitest";
import { tell, tellDays } from "./tell.ts";

test.each([
  [
    "of the presidents of the two countries, behind whose they are",
    "After the meeting of the two countries' presidents Anna Berg of Chile and Peter Lang of Norway, ties improved.",
    ["Anna Berg – Peter Lang"],
  ],
  [
    "a meeting of others, of whom presidents are told",
    "After the meeting of the two countries' ministers, presidents Anna Berg of Chile and Peter Lang of Norway spoke.",
    [],
  ],
  [
    "speakers of both houses",
    "Speakers of both chambers of Chile's parliament Anna Berg and Peter Lang met with Speaker of the Riksdag Maria Silva.",
    ["Anna Berg – Maria Silva", "Maria Silva – Peter Lang"],
  ],
  [
    "a conversation by telephone",
    "A telephone conversation was held between the Speaker of the Riksdag Anna Berg and the President of Chile Peter Lang.",
    ["Anna Berg – Peter Lang PHONE"],
  ],
  [
    "a conversation face to face",
    "A conversation was held between the Speaker of the Riksdag Anna Berg and the President of Chile Peter Lang.",
    ["Anna Berg – Peter Lang"],
  ],
  [
    "a verb with and without its preposition",
    "Senate Speaker of Kazakhstan Anna Berg met Polish Foreign Minister Jan Nowak on Monday.",
    ["Anna Berg – Jan Nowak"],
  ],
  [
    "an other side behind time and place",
    "Speaker of the Knesset Anna Berg met in Baku on Monday with Ambassador of Poland to Israel Jan Nowak.",
    ["Anna Berg – Jan Nowak"],
  ],
  [
    "an office behind a comma is nobody's",
    "President of Georgia Anna Berg today had a meeting with Speaker of Parliament Peter Lang, the President's Office said.",
    ["Anna Berg – Peter Lang"],
  ],
  [
    "names behind a comma",
    "The Speaker of the Milli Majlis, Anna Berg, met with the Prime Minister of Georgia, Peter Lang, in Tbilisi.",
    ["Anna Berg – Peter Lang"],
  ],
  [
    "posts behind names",
    "Anna Berg, Speaker of the Federal National Council (FNC), has met with Peter Lang, chairman of the Senate of Chile.",
    ["Anna Berg – Peter Lang"],
  ],
  [
    "a courtesy call",
    "IPU President H.E. Anna Berg paid a courtesy call on the Speaker of the National Assembly of Pakistan Peter Lang today.",
    ["Anna Berg – Peter Lang"],
  ],
  [
    "called on",
    "Norwegian Ambassador Anna Berg called on Speaker National Assembly Peter Lang in Islamabad.",
    ["Anna Berg – Peter Lang"],
  ],
  [
    "called on to do something is no call",
    "Speaker of the Riksdag Anna Berg called on Prime Minister Peter Lang to act.",
    [],
  ],
  [
    "said at a meeting",
    "The Speaker of the Riksdag Anna Berg said this at a meeting with Secretary-General of the Nordic Parliamentary Association (NPA) Peter Lang.",
    ["Anna Berg – Peter Lang"],
  ],
  [
    "a subject behind the meeting",
    "During a meeting with Polish Ambassador Jan Nowak, Senate Speaker of Kazakhstan Anna Berg spoke of trade.",
    ["Anna Berg – Jan Nowak"],
  ],
  [
    "between",
    "A meeting between Anna Berg, Speaker of the Riksdag, and Peter Lang, President of Chile, has taken place in Oslo.",
    ["Anna Berg – Peter Lang"],
  ],
  [
    "a meeting of one with another",
    "After the meeting of Speaker of the Riksdag Anna Berg with Chilean President Peter Lang, the guests left.",
    ["Anna Berg – Peter Lang"],
  ],
  [
    "both as subject",
    "Finnish Parliament Speaker Anna Berg and her Turkish counterpart Peter Lang held talks on Tuesday in Geneva.",
    ["Anna Berg – Peter Lang"],
  ],
  [
    "a delegation and its head",
    "Speaker of the Riksdag Anna Berg received a delegation of the Senate of Chile led by its chairman, Peter Lang, in Stockholm.",
    ["Anna Berg – Peter Lang"],
  ],
  [
    "members with one post",
    "Speaker of the Riksdag Anna Berg received members of the Sweden-Chile Friendship Group Peter Lang, Maria Silva and Juan Perez.",
    ["Anna Berg – Juan Perez", "Anna Berg – Maria Silva", "Anna Berg – Peter Lang"],
  ],
  [
    "several people with posts of their own",
    "Anna Berg, Speaker of the Riksdag, met with Peter Lang, president of Chile, Maria Silva, speaker of the Senate of Chile, and Juan Perez, chairman of the Senate of Peru.",
    ["Anna Berg – Juan Perez", "Anna Berg – Maria Silva", "Anna Berg – Peter Lang"],
  ],
  [
    "passive",
    "Speaker of the Riksdag Anna Berg was received by Chilean President Peter Lang.",
    ["Anna Berg – Peter Lang"],
  ],
  [
    "by telephone",
    "Speaker of the Riksdag Anna Berg received a phone call from Dr. Peter Lang, President of Chile.",
    ["Anna Berg – Peter Lang PHONE"],
  ],
  [
    "a pronoun",
    "Speaker of the Riksdag Anna Berg flew to Oslo. There she met with Chilean President Peter Lang.",
    ["Anna Berg – Peter Lang"],
  ],
  [
    "sides of the sentence before",
    "Speaker of the Riksdag Anna Berg held several meetings. The meeting with Chilean President Peter Lang was about trade.",
    ["Anna Berg – Peter Lang"],
  ],
  [
    "whom the Speaker is",
    "Lok Sabha Speaker Anna Berg is in Rome. On Friday, the Speaker met President of the Italian Senate Maria Silva.",
    ["Anna Berg – Maria Silva"],
  ],
  [
    "will",
    "Finnish Parliament Speaker Anna Berg will meet Chilean President Peter Lang.",
    ["?Anna Berg – Peter Lang"],
  ],
  [
    "will, two verbs away",
    "Finnish Parliament Speaker Anna Berg will visit the Senate and meet Chilean President Peter Lang.",
    ["?Anna Berg – Peter Lang"],
  ],
  [
    "hopes",
    "Finnish Parliament Speaker Anna Berg hoped to meet with Chilean President Peter Lang.",
    ["?Anna Berg – Peter Lang"],
  ],
  [
    "met at the airport",
    "At the airport, Speaker of the Riksdag Anna Berg was welcomed by Chilean Foreign Minister Peter Lang.",
    [],
  ],
  [
    "a cable",
    "Speaker of the Riksdag Anna Berg received a cable from Chilean President Peter Lang.",
    [],
  ],
  [
    "congratulated",
    "Speaker of the Riksdag Anna Berg congratulated Chilean President Peter Lang.",
    [],
  ],
  [
    "a session of a commission between two bodies is no meeting",
    "A meeting of the Joint Parliamentary Commission between the Riksdag and the Senate of Chile was held.",
    [],
  ],
  [
    "the meeting between them, in passing",
    "Trade was, as ever, much in the spotlight of the meeting between Speaker of the Riksdag Anna Berg and Chilean President Peter Lang.",
    ["Anna Berg – Peter Lang"],
  ],
  [
    "what had been discussed",
    "Vice-President of the Riksdag Anna Berg said that all had been discussed, while Chilean President Peter Lang left.",
    [],
  ],
  [
    "a meeting that saw many people is no meeting with them",
    "The meeting in Oslo saw the presence of many people including Speaker of the Riksdag Anna Berg; Chilean President Peter Lang spoke.",
    [],
  ],
  [
    "members led by somebody",
    "Speaker of the Riksdag Anna Berg met the members of the Nordic group led by its Chair Peter Lang.",
    ["Anna Berg – Peter Lang"],
  ],
  [
    "whom a list of people without names includes",
    "Speaker of the Riksdag Anna Berg met with several senators, including Peter Lang and Maria Silva.",
    ["Anna Berg – Maria Silva", "Anna Berg – Peter Lang"],
  ],
  [
    "the verb's other side is not the noun's",
    "Before the meeting, Speaker of the Riksdag Anna Berg met with Peter Lang, President of Chile, and Maria Silva, President of Peru.",
    ["Anna Berg – Maria Silva", "Anna Berg – Peter Lang"],
  ],
  [
    "a courtesy call by the guest",
    "During a courtesy call by Norwegian Ambassador Peter Lang, Speaker of the Riksdag Anna Berg spoke of trade.",
    ["Anna Berg – Peter Lang"],
  ],
  [
    "received to discuss",
    "Speaker of the Riksdag Anna Berg received Peter Lang, Chairman of the Senate of Chile to discuss trade.",
    ["Anna Berg – Peter Lang"],
  ],
  [
    "a body with its abbreviation between commas",
    "Anna Berg, Speaker of the Federal National Council, FNC, received Chilean President Peter Lang.",
    ["Anna Berg – Peter Lang"],
  ],
  [
    "colleagues who talk",
    "Speaker of the Riksdag Anna Berg and Deputy Speaker of the Riksdag Peter Lang discussed the bill.",
    [],
  ],
  [
    "nobody named on the other side",
    "The delegation of Anna Berg, Peter Lang and Maria Silva held meetings with a number of members of the European Parliament.",
    [],
  ],
  [
    "opening a session, two speak to the audience",
    "Opening the session, Speaker of the Riksdag Anna Berg and President of Chile Peter Lang spoke about trade.",
    [],
  ],
  [
    "a session of a commission between two parliaments",
    "The 22nd meeting of the Commission on Interparliamentary Cooperation between the Parliament of Sweden and the Senate of Chile took place.",
    [],
  ],
  [
    "meetings between one and several",
    "Meetings were held between Speaker of the Riksdag Anna Berg and President of Chile Peter Lang; Speaker of the Senate of Peru Maria Silva; and Ambassador of Norway Olof Falk.",
    ["Anna Berg – Maria Silva", "Anna Berg – Olof Falk", "Anna Berg – Peter Lang"],
  ],
  [
    "a delegation and its head",
    "President of Chile Peter Lang met with the Swedish delegation to the Asian Parliamentary Assembly and the head of the delegation, Speaker of the Riksdag Anna Berg.",
    ["Anna Berg – Peter Lang"],
  ],
  [
    "led by one, the delegation met another",
    "Led by Anna Berg, Speaker of the Riksdag, the delegation met with President of Chile Peter Lang.",
    ["Anna Berg – Peter Lang"],
  ],
  [
    "two clauses, two meetings",
    "Speaker of the Riksdag Anna Berg met President of Chile Peter Lang, and Deputy Speaker Maria Silva met Ambassador of Norway Olof Falk.",
    ["Anna Berg – Peter Lang", "Maria Silva – Olof Falk"],
  ],
  [
    "they, of whom the sentence before tells",
    "Speaker of the Riksdag Anna Berg and Speaker of the Senate of Chile Peter Lang arrived in Oslo. They met with President of Norway Olof Falk.",
    ["Anna Berg – Olof Falk", "Olof Falk – Peter Lang"],
  ],
  [
    "they, who have just met each other",
    "Speaker of the Riksdag Anna Berg met Speaker of the Senate of Chile Peter Lang. They met with voters.",
    ["Anna Berg – Peter Lang"],
  ],
  [
    "after meeting one, the other said",
    "After meeting President of Chile Peter Lang, Speaker of the Riksdag Anna Berg said trade would grow.",
    ["Anna Berg – Peter Lang"],
  ],
  [
    "before meeting one, the other said",
    "Before meeting President of Chile Peter Lang, Speaker of the Riksdag Anna Berg said trade would grow.",
    [],
  ],
  [
    "welcoming a guest",
    "Welcoming Dr Peter Lang, Speaker of the Senate of Chile, Speaker of the Riksdag Anna Berg said ties were strong.",
    ["Anna Berg – Peter Lang"],
  ],
  [
    "while receiving a guest",
    "Speaker of the Riksdag Anna Berg said this while receiving President of Chile Peter Lang.",
    ["Anna Berg – Peter Lang"],
  ],
  [
    "thanked for hosting another",
    "Speaker of the Riksdag Anna Berg thanked Ambassador of Norway Olof Falk for hosting President of Chile Peter Lang.",
    [],
  ],
  [
    "a reception for",
    "Speaker of the Riksdag Anna Berg held separate receptions in Stockholm on Monday for Speaker of the Senate of Chile Peter Lang and Ambassador of Norway Olof Falk.",
    ["Anna Berg – Olof Falk", "Anna Berg – Peter Lang"],
  ],
  [
    "a reception where two were",
    "Speaker of the Riksdag Anna Berg and Speaker of the Senate of Chile Peter Lang attended a reception in Oslo.",
    [],
  ],
  [
    "co-chaired",
    "Speaker of the Riksdag Anna Berg and her Chilean counterpart Peter Lang co-chaired the meeting.",
    ["Anna Berg – Peter Lang"],
  ],
  [
    "told at the meeting",
    "At the meeting, President of Chile Peter Lang told Speaker of the Riksdag Anna Berg that trade would grow.",
    ["Anna Berg – Peter Lang"],
  ],
  [
    "told elsewhere",
    "President of Chile Peter Lang told Speaker of the Riksdag Anna Berg that the meeting was over.",
    [],
  ],
  [
    "during talks, both said",
    "During talks in Oslo, Speaker of the Riksdag Anna Berg and President of Chile Peter Lang stressed trade.",
    ["Anna Berg – Peter Lang"],
  ],
  [
    "whose visit it is part of",
    "Speaker of the Riksdag Anna Berg's visit to Chile began with a meeting with Chilean President Peter Lang.",
    ["Anna Berg – Peter Lang"],
  ],
  [
    "the meetings of the one spoken of",
    "Speaker of the Riksdag Anna Berg held several meetings with Chilean lawmakers. The meetings were held with MPs Peter Lang and Maria Silva.",
    ["Anna Berg – Maria Silva", "Anna Berg – Peter Lang"],
  ],
  [
    "visited a person",
    "Speaker of the Riksdag Anna Berg visited President of Chile Peter Lang.",
    ["Anna Berg – Peter Lang"],
  ],
  ["visited a parliament", "Speaker of the Riksdag Anna Berg visited the Senate of Chile.", []],
  [
    "several verbs of one subject",
    "Speaker of the Riksdag Anna Berg met with Chilean Senate President Peter Lang, Deputy President Maria Silva, and held talks with President of Chile Olof Falk.",
    ["Anna Berg – Maria Silva", "Anna Berg – Olof Falk", "Anna Berg – Peter Lang"],
  ],
  [
    "meetings attended somewhere",
    "Speaker of the Riksdag Anna Berg and President of Chile Peter Lang attended meetings at the European Parliament.",
    [],
  ],
  [
    "the two leaders, of whom the sentence before tells",
    "Speaker of the Riksdag Anna Berg and President of Chile Peter Lang called for peace. The two top leaders held talks on Tuesday in Oslo.",
    ["Anna Berg – Peter Lang"],
  ],
  [
    "leaders of nobody knows whom",
    "Speaker of the Riksdag Anna Berg called for peace. The two leaders held talks on Tuesday in Oslo.",
    [],
  ],
  [
    "discussing something with another",
    "Speaker of the Riksdag Anna Berg held several meetings. Discussing trade with President of Chile Peter Lang, the sides praised it.",
    ["Anna Berg – Peter Lang"],
  ],
  [
    "accepted a guest",
    "Speaker of the Riksdag Anna Berg has accepted President of Chile Peter Lang.",
    ["Anna Berg – Peter Lang"],
  ],
  [
    "accepted what is another's",
    "Speaker of the Riksdag Anna Berg has accepted President of Chile Peter Lang's resignation.",
    [],
  ],
  [
    "the country's President, before posts of nobody known",
    "Speaker of the Riksdag Anna Berg will travel to Chile, where next week she will meet with the country's President Peter Lang, the Speaker of Parliament and several ministers.",
    ["?Anna Berg – Peter Lang"],
  ],
  [
    "a counterpart and his post",
    "Speaker of the Riksdag Anna Berg had arrived for a visit to Chile where she met with her Chilean counterpart Senate Speaker Peter Lang.",
    ["Anna Berg – Peter Lang"],
  ],
  [
    "relations between others, beside a meeting",
    "At the start of the meeting, Berg welcomed Lang and praised the partnership between the Riksdag and the Senate of Chile.",
    [],
  ],
  [
    "a meeting held between two",
    "A meeting was held yesterday between Speaker of the Riksdag Anna Berg and Chilean President Peter Lang.",
    ["Anna Berg – Peter Lang"],
  ],
  [
    "a working session",
    "Speaker of the Riksdag Anna Berg had a working session with Speaker of the Senate of Chile Peter Lang in Santiago.",
    ["Anna Berg – Peter Lang"],
  ],
  [
    "signed after their meeting",
    "The memorandum was signed by Speaker of the Riksdag Anna Berg and Speaker of the Senate of Chile Peter Lang after their meeting in Oslo.",
    ["Anna Berg – Peter Lang"],
  ],
  [
    "colleagues at their meeting",
    "Speaker of the Riksdag Anna Berg and Deputy Speaker of the Riksdag Peter Lang backed the bill during their meeting with voters.",
    [],
  ],
  [
    "talks led by two",
    "The talks, co-chaired by Speaker of the Riksdag Anna Berg and Speaker of the Senate of Chile Peter Lang, focused on trade.",
    ["Anna Berg – Peter Lang"],
  ],
  [
    "jointly led",
    "The meeting was jointly led by Speaker of the Riksdag Anna Berg and Speaker of the Senate of Chile Peter Lang.",
    ["Anna Berg – Peter Lang"],
  ],
  [
    "chaired by one of two of a house",
    "The meeting, chaired by Speaker of the Riksdag Anna Berg and Deputy Speaker Peter Lang, focused on trade.",
    [],
  ],
  [
    "discussed during the meeting with another",
    "A delegation of the Riksdag led by Speaker Anna Berg visited the Senate of Chile. Trade was discussed during the meeting with the Chairman of the Senate Peter Lang.",
    ["Anna Berg – Peter Lang"],
  ],
  [
    "meetings held as part of a visit",
    "Speaker of the Riksdag Anna Berg arrived in Chile. As part of the visit, meetings were held with Speaker of the Senate of Chile Peter Lang.",
    ["Anna Berg – Peter Lang"],
  ],
  [
    "meetings others tell of",
    "Speaker of the Riksdag Anna Berg arrived in Chile. Prime Minister of Peru Juan Perez said trade was discussed during the meeting with Speaker of the Senate of Chile Peter Lang.",
    ["Juan Perez – Peter Lang"],
  ],
  [
    "who speaks stands far behind the meeting that opens",
    "In a bilateral meeting with President of Chile Peter Lang on 11 March, prior to the dinner, Speaker of the Riksdag Anna Berg praised trade.",
    ["Anna Berg – Peter Lang"],
  ],
  [
    "a visit that included meetings",
    "Speaker of the Riksdag Anna Berg completed a visit to Chile. Her visit to Santiago included meetings with Senate President Peter Lang and members of parliament.",
    ["Anna Berg – Peter Lang"],
  ],
  [
    "a visit of somebody else that included meetings",
    "Speaker of the Riksdag Anna Berg spoke. The visit to Santiago included meetings with Senate President Peter Lang.",
    [],
  ],
  [
    "meetings that are scheduled, far behind",
    "Speaker of the Riksdag Anna Berg is leaving for Chile. Meetings with Peter Lang, President of the Senate of Chile, and senators in charge of trade are scheduled during the visit.",
    ["?Anna Berg – Peter Lang"],
  ],
  [
    "he, whose visit the sentence before tells of",
    "Chilean Senator Peter Lang welcomed the guests. This is Speaker of the Riksdag Anna Berg's second visit to Santiago. She is set to meet with President of Chile Maria Silva.",
    ["?Anna Berg – Maria Silva"],
  ],
  [
    "a backtick for an apostrophe",
    "Speaker of Azerbaijan`s parliament Ogtay Asadov has met with President of Chile Peter Lang.",
    ["Ogtay Asadov – Peter Lang"],
  ],
  [
    "a session of an event tells when, not whom",
    "Speaker of the Riksdag Anna Berg thanked all. During the session President of Chile Peter Lang received applause.",
    [],
  ],
  [
    "who speaks stands behind the verb",
    "Ties are strong, emphasised Anna Berg, Speaker of the Riksdag, on Tuesday at the meeting with Peter Lang, President of Chile.",
    ["Anna Berg – Peter Lang"],
  ],
  [
    "an Arabic article tells nobody",
    "Speaker of the Saudi Shoura Council Abdullah Al-Alsheikh received Jordanian Senate President Faisal Al-Fayez. House Speaker of Jordan Abdulkarim Al-Dughmi was in Oslo. On Monday Al-Alsheikh held talks with Al-Fayez.",
    ["Abdullah Al-Alsheikh – Faisal Al-Fayez"],
  ],
  [
    "a poet is on no side",
    "Speaker of the Riksdag Anna Berg was in Oslo. Ambassador of Chile Peter Lang spoke of the anniversary of Erik Holm. The sides exchanged views on trade.",
    [],
  ],
])("%s", (_, text, expected) => {
  expect(tell("MET_WITH", text)).toEqual(expected);
});

test("a headline names both sides by surname", () => {
  const text =
    "Speaker of the Riksdag Anna Berg spoke of trade. Chilean President Peter Lang thanked her.";
  expect(tell("MET_WITH", text, "Berg meets Lang in Oslo")).toEqual(["Anna Berg – Peter Lang"]);
});

test("a headline with a list and no preposition", () => {
  const text =
    "Kazakh Senate Speaker Anna Berg praised trade. Russian Ambassador Peter Lang thanked her.";
  expect(tell("MET_WITH", text, "Kazakh Senate Speaker, Russian Ambassador meet")).toEqual([
    "Anna Berg – Peter Lang",
  ]);
});

test.each([
  [
    "a meeting known already has the day its telling gives",
    "On 5 March 2025 Speaker of the Riksdag Anna Berg held several meetings. At the meeting with President of Chile Peter Lang, Berg spoke of trade.",
    ["Anna Berg – Peter Lang 2025-03-05"],
  ],
  [
    "each clause its own day",
    "MP Anna Berg met Senator Peter Lang on March 5, while Speaker of the Riksdag Olof Falk sat down with President of Chile Maria Silva in Oslo on March 6.",
    ["Anna Berg – Peter Lang 2025-03-05", "Maria Silva – Olof Falk 2025-03-06"],
  ],
  [
    "remarks made at a meeting",
    "Speaker of the Riksdag Anna Berg said on 10 March that trade would grow. She made these remarks during a meeting with President of Chile Peter Lang.",
    ["Anna Berg – Peter Lang 2025-03-10"],
  ],
  [
    "a meeting told anew has the day of the news",
    "On 5 March 2025 Speaker of the Riksdag Anna Berg held several meetings. She also met President of Chile Peter Lang.",
    ["Anna Berg – Peter Lang 2025-03-12"],
  ],
])("%s", (_, text, expected) => {
  expect(tellDays("MET_WITH", text)).toEqual(expected);
});

test("a title written as a sentence names people", () => {
  const title =
    "The Speaker of the Riksdag Anna Berg held a working meeting with the President of the Senate of Chile Andreas Vik";
  expect(tell("MET_WITH", "Ties are strong.", title)).toEqual(["Andreas Vik – Anna Berg"]);
});
