import { expect, test } from "vitest";
import { tell } from "./tell.ts";

/** Lists against lists, those who came along, and carriers of a meeting that news uses less. */
test.each([
  [
    "a delegation that comprises people",
    "A delegation comprising Senators Maria Silva and Juan Perez met Speaker of the Riksdag Anna Berg.",
    ["Anna Berg – Juan Perez", "Anna Berg – Maria Silva"],
  ],
  [
    "list against list",
    "A delegation from Chile, composed of Maria Silva and Juan Perez, met with Anna Berg, Speaker of the Riksdag, and Peter Lang, Speaker of the Storting.",
    [
      "Anna Berg – Juan Perez",
      "Anna Berg – Maria Silva",
      "Juan Perez – Peter Lang",
      "Maria Silva – Peter Lang",
    ],
  ],
  [
    "a list of posts and names",
    "Anna Berg met with Speaker of Armenia's parliament Alen Simonyan, Prime Minister of Chile Peter Lang and Committee Chairwoman Maria Silva.",
    ["Alen Simonyan – Anna Berg", "Anna Berg – Maria Silva", "Anna Berg – Peter Lang"],
  ],
  [
    "who says so is not in the list",
    "Anna Berg met Alen Simonyan, Peter Lang said in Riga.",
    ["Alen Simonyan – Anna Berg"],
  ],
  [
    "accompanied by",
    "Speaker of the Riksdag Anna Berg, accompanied by MPs Peter Lang and Olof Falk, met Chilean President Maria Silva.",
    ["Anna Berg – Maria Silva", "Maria Silva – Olof Falk", "Maria Silva – Peter Lang"],
  ],
  [
    "together with a list, before the verb",
    "Speaker of the Riksdag Anna Berg, together with Vice Speaker Olof Falk and Committee Chairman Peter Lang, met with Chilean President Maria Silva.",
    ["Anna Berg – Maria Silva", "Maria Silva – Olof Falk", "Maria Silva – Peter Lang"],
  ],
  [
    "a list parted by semicolons",
    "Speaker of the Riksdag Anna Berg met with the President of Chile, Maria Silva; the Speaker of the Senate, Pedro Lopez; the Foreign Minister, Juan Perez; and others.",
    ["Anna Berg – Juan Perez", "Anna Berg – Maria Silva", "Anna Berg – Pedro Lopez"],
  ],
  [
    "and later",
    "Speaker of the Riksdag Anna Berg met the President of Chile Maria Silva and later Speaker of the Senate Pedro Lopez.",
    ["Anna Berg – Maria Silva", "Anna Berg – Pedro Lopez"],
  ],
  [
    "behind a semicolon others meet",
    "Speaker of the Riksdag Anna Berg met with President of Chile Maria Silva; Olof Falk, Speaker of the Storting, met with Prime Minister of Peru Juan Perez.",
    ["Anna Berg – Maria Silva", "Juan Perez – Olof Falk"],
  ],
  [
    "relatives come along, but meet nobody",
    "Speaker of the Riksdag Anna Berg, accompanied by her husband Peter Lang, met Chilean President Maria Silva.",
    ["Anna Berg – Maria Silva"],
  ],
  [
    "also present",
    "Speaker of the Riksdag Anna Berg met Chilean President Maria Silva. Also present from the Swedish side were MPs Peter Lang and Olof Falk.",
    ["Anna Berg – Maria Silva", "Maria Silva – Olof Falk", "Maria Silva – Peter Lang"],
  ],
  [
    "the meeting was attended by",
    "Speaker of the Riksdag Anna Berg met Chilean President Maria Silva. The meeting was also attended by Chilean Ambassador Juan Perez.",
    ["Anna Berg – Juan Perez", "Anna Berg – Maria Silva"],
  ],
  [
    "who was at a meeting of several faces all of the other side",
    "A delegation of the Riksdag comprising Anna Berg and Peter Lang met Chilean President Maria Silva. The meeting was attended by Chilean Ambassador Juan Perez.",
    [
      "Anna Berg – Juan Perez",
      "Anna Berg – Maria Silva",
      "Juan Perez – Peter Lang",
      "Maria Silva – Peter Lang",
    ],
  ],
  [
    "whose side only the sentence tells",
    "Speaker of the Riksdag Anna Berg met Chilean President Maria Silva. On the Chilean side, Juan Perez and Pedro Lopez were also present.",
    ["Anna Berg – Juan Perez", "Anna Berg – Maria Silva", "Anna Berg – Pedro Lopez"],
  ],
  [
    "an assembly of all countries against one",
    "Speaker of the Riksdag Anna Berg received Martin Chungong, Secretary-General of the Inter-Parliamentary Union. The meeting was attended by Peter Lang, Secretary-General of the Riksdag.",
    ["Anna Berg – Martin Chungong", "Martin Chungong – Peter Lang"],
  ],
  [
    "called on her",
    "Speaker of the Riksdag Anna Berg said this when Chilean Ambassador Juan Perez called on her.",
    ["Anna Berg – Juan Perez"],
  ],
  [
    "who called on her",
    "Speaker of the Riksdag Anna Berg praised trade while talking to Chilean Ambassador Juan Perez, who called on her.",
    ["Anna Berg – Juan Perez"],
  ],
  [
    "who paid a call",
    "She was talking to Chilean Ambassador Juan Perez, who paid a courtesy call on Speaker of the Riksdag Anna Berg.",
    ["Anna Berg – Juan Perez"],
  ],
  [
    "told during their meeting",
    "Speaker of the Riksdag Anna Berg told Chilean President Maria Silva during their meeting that trade grows.",
    ["Anna Berg – Maria Silva"],
  ],
  [
    "told at a meeting",
    "Speaker of the Riksdag Anna Berg told Chilean President Maria Silva at a meeting in Oslo that trade grows.",
    ["Anna Berg – Maria Silva"],
  ],
  [
    "a chamber and its country behind commas",
    "H.E. Mr. Kenji Mori, Speaker, House of Representatives, Japan, called on Speaker of the Riksdag Anna Berg.",
    ["Anna Berg – Kenji Mori"],
  ],
  [
    "a luncheon in honor",
    "Speaker of the Riksdag Anna Berg hosted a luncheon in honour of Chilean President Maria Silva.",
    ["Anna Berg – Maria Silva"],
  ],
  [
    "an audience",
    "Chilean President Maria Silva granted an audience to Speaker of the Riksdag Anna Berg.",
    ["Anna Berg – Maria Silva"],
  ],
  [
    "two who spoke by phone",
    "Speaker of the Riksdag Anna Berg and Chilean President Maria Silva spoke by phone on Monday.",
    ["Anna Berg – Maria Silva PHONE"],
  ],
  [
    "a chair behind a word of time, with colleagues, received by several",
    "During the visit the group's chair Anna Berg, together with her colleague Peter Lang, was received by State Counsellor of Chile Maria Silva, and met with Speaker of the Senate of Chile Juan Perez.",
    [
      "Anna Berg – Juan Perez",
      "Anna Berg – Maria Silva",
      "Juan Perez – Peter Lang",
      "Maria Silva – Peter Lang",
    ],
  ],
  [
    "under somebody's chairmanship, far behind the group",
    "The Friendship Group between the Kingdom of Sweden and the Republic of Chile at the Riksdag, under the chairmanship of H.E. Dr. Anna Berg, held separate meetings with Peter Lang, President of the Senate of Chile.",
    ["Anna Berg – Peter Lang"],
  ],
  [
    "deputies led by another",
    "Deputies of the Riksdag Anna Berg and Olof Falk led by Vice-Speaker Maria Silva met President of Chile Peter Lang.",
    ["Anna Berg – Peter Lang", "Maria Silva – Peter Lang", "Olof Falk – Peter Lang"],
  ],
  [
    "a group of deputies, then the deputies",
    "A group of deputies led by Speaker of the Riksdag Anna Berg visited Chile. In Santiago, the deputies met with Chilean President Juan Perez. The members of the delegation met Senator Maria Silva.",
    ["Anna Berg – Juan Perez", "Anna Berg – Maria Silva"],
  ],
  [
    "deputies of another country, and some deputies",
    "A group of deputies led by Speaker of the Riksdag Anna Berg visited Chile. In Santiago, the Chilean deputies met with Chilean President Juan Perez. Foreign Minister of Chile Maria Silva met with deputies.",
    [],
  ],
  [
    "a delegation by those who accompany its head",
    "Speaker of the Riksdag Anna Berg is visiting Santiago, accompanied by MPs Peter Lang and Olof Falk. The Swedish delegation has held several meetings, including with President of Chile Maria Silva and Senator Juan Perez.",
    [
      "Anna Berg – Juan Perez",
      "Anna Berg – Maria Silva",
      "Juan Perez – Olof Falk",
      "Juan Perez – Peter Lang",
      "Maria Silva – Olof Falk",
      "Maria Silva – Peter Lang",
    ],
  ],
  [
    "a delegation of another country",
    "Speaker of the Riksdag Anna Berg is visiting Santiago, accompanied by MPs Peter Lang and Olof Falk. The Norwegian delegation met with President of Chile Maria Silva.",
    [],
  ],
  [
    "they, of whom but one has a name",
    "A delegation of Sweden led by Speaker of the Riksdag Anna Berg arrived in Oslo. They met with President of Norway Olof Falk.",
    ["Anna Berg – Olof Falk"],
  ],
  [
    "behind a dash, who the officials are",
    "Speaker of the Riksdag Anna Berg met with the highest Chilean officials — President of Chile Maria Silva, Foreign Minister Juan Perez and Senator Pedro Lopez.",
    ["Anna Berg – Juan Perez", "Anna Berg – Maria Silva", "Anna Berg – Pedro Lopez"],
  ],
  [
    "they who are accompanied in meetings",
    "Speaker of the Riksdag Anna Berg was accompanied in meetings in Santiago by MP Peter Lang and Deputy Secretary General Olof Falk. They met with President of Chile Maria Silva.",
    ["Anna Berg – Maria Silva", "Maria Silva – Olof Falk", "Maria Silva – Peter Lang"],
  ],
  [
    "a delegation whose head the next sentence tells late",
    "President of Chile Maria Silva has met a delegation from the National Assembly of Zambia. The Zambian delegation that is in Chile to learn is led by Deputy Speaker of the National Assembly of Zambia Anna Berg.",
    ["Anna Berg – Maria Silva"],
  ],
  [
    "called off",
    "The meeting between Speaker of the Riksdag Anna Berg and Chilean President Maria Silva was cancelled.",
    ["!Anna Berg – Maria Silva"],
  ],
  [
    "where somebody took part",
    "Speaker of the Riksdag Anna Berg received Ambassador of Chile Peter Lang. The meeting took place on Monday, where member of the Riksdag Erik Holm took part.",
    ["Anna Berg – Peter Lang", "Erik Holm – Peter Lang"],
  ],
])("%s", (_, text, expected) => {
  expect(tell("MET_WITH", text)).toEqual(expected);
});

test.each([
  [
    "a visit in a participle",
    "Chilean President Maria Silva, on an official visit to Sweden, met Speaker of the Riksdag Anna Berg.",
    ["Maria Silva – Sweden"],
  ],
  [
    "currently visiting",
    "Chilean President Maria Silva, currently visiting Sweden, spoke.",
    ["Maria Silva – Sweden"],
  ],
  [
    "is paying a visit",
    "Chilean President Maria Silva is paying an official visit to Sweden.",
    ["Maria Silva – Sweden"],
  ],
  [
    "embarked on a visit",
    "Chilean President Maria Silva embarked on a three-day visit to Sweden.",
    ["Maria Silva – Sweden"],
  ],
  [
    "a visit that ended",
    "The visit of Speaker of the Riksdag Anna Berg to Chile ended on Monday.",
    ["Anna Berg – Chile"],
  ],
  [
    "a visit spoken of",
    "Speaker of the Riksdag Anna Berg discussed a possible visit to Chile with Ambassador Juan Perez.",
    ["?Anna Berg – Chile"],
  ],
  [
    "wrapping up a visit",
    "Speaker of the Riksdag Anna Berg left Santiago, wrapping up her official visit to Chile.",
    ["Anna Berg – Chile"],
  ],
  [
    "a visit put off",
    "The visit of Speaker of the Riksdag Anna Berg to Chile was postponed.",
    ["!Anna Berg – Chile"],
  ],
])("%s", (_, text, expected) => {
  expect(tell("VISITED", text).map((told) => told.replace(/ [A-Z]+$/, ""))).toEqual(expected);
});

test("a delegation told before with its people", () => {
  const text =
    "A delegation of the OSCE Parliamentary Assembly, composed of President Margareta Cederfelt (MP, Sweden) and Vice-President Pia Kauma (MP, Finland), came to Tashkent. The delegation met with Tanzila Narbaeva.";
  expect(tell("MET_WITH", text)).toEqual([
    "Margareta Cederfelt – Tanzila Narbaeva",
    "Pia Kauma – Tanzila Narbaeva",
  ]);
});

test.each([
  [
    "a delegation in the headline is whom the text tells",
    "Swedish Speaker receives Chilean delegation",
    "OSLO. Speaker of the Riksdag Anna Berg received a delegation of Chile led by Senator Maria Silva.",
    ["Anna Berg – Maria Silva"],
  ],
  [
    "a house in the headline meets nobody",
    "Senate of Uzbekistan holds talks with Chilean delegation",
    "Chairperson of the Senate of the Oliy Majlis Tanzila Narbaeva received a delegation of Chile led by Senator Maria Silva.",
    ["Maria Silva – Tanzila Narbaeva"],
  ],
  [
    "a Speaker of a delegation's own country",
    "Speaker meets Duma delegation",
    "State Duma Speaker Boris Gryzlov spoke of trade. A delegation of the State Duma led by Peter Lang came to Oslo.",
    [],
  ],
])("%s", (_, title, text, expected) => {
  expect(tell("MET_WITH", text, title)).toEqual(expected);
});
