import { expect, test } from "vitest";
import { tell, tellDays } from "./tell.ts";

test.each([
  [
    "a visit of a country",
    "Speaker of the Riksdag Anna Berg has completed her official visit of Rwanda.",
    ["Anna Berg – Rwanda OFFICIAL"],
  ],
  [
    "behind a word of time",
    "Today, during a working visit to Oslo, Speaker of the Riksdag Anna Berg met with President of Norway Olof Falk.",
    ["Anna Berg – Norway WORKING"],
  ],
  [
    "behind a dateline and a word of time",
    "OSLO, (PPI - 3rd Mar, 2025) Today, during a working visit to Oslo, Speaker of the Riksdag Anna Berg met with President of Norway Olof Falk.",
    ["Anna Berg – Norway WORKING"],
  ],
  [
    "behind a word of time, but of others",
    "Today, with a visit to Oslo of the King still ahead, Speaker of the Riksdag Anna Berg met with President of Norway Olof Falk.",
    [],
  ],
  [
    "reached a city",
    "A parliamentary delegation led by Speaker of the Riksdag Anna Berg reached Santiago on Thursday.",
    ["Anna Berg – Chile"],
  ],
  [
    "what reached a country is no visitor",
    "Speaker of the Riksdag Anna Berg said that exports reached Chile in large numbers.",
    [],
  ],
  [
    "arrived",
    "Speaker of the Riksdag Anna Berg has arrived in Chile on an official visit.",
    ["Anna Berg – Chile OFFICIAL"],
  ],
  [
    "for a visit of some kind",
    "Speaker of the Riksdag Anna Berg traveled to Chile on Monday for an official four-day visit.",
    ["Anna Berg – Chile OFFICIAL"],
  ],
  [
    "an official reception is no official visit",
    "Speaker of the Riksdag Anna Berg traveled to Chile on Monday for an official reception.",
    ["Anna Berg – Chile"],
  ],
  [
    "will reach a city",
    "Speaker of the Riksdag Anna Berg will reach Santiago on Monday.",
    ["?Anna Berg – Chile"],
  ],
  [
    "a delegation the sentence before told of is there",
    "Speaker of the Riksdag Anna Berg received a delegation of the Senate of Chile led by Maria Silva. The Chilean delegation is in Sweden for talks.",
    ["Maria Silva – Sweden"],
  ],
  [
    "a delegation nobody told of",
    "Speaker of the Riksdag Anna Berg spoke. The Chilean delegation is in Sweden for talks.",
    [],
  ],
  [
    "on the occasion of a trip: hers who is in no list",
    "Speaker of the Riksdag Anna Berg held meetings with Senate President of Chile Peter Lang; and Speaker of Malta Maria Silva on the occasion of her trip to attend the World Conference of Speakers of Parliament in Vienna.",
    ["Anna Berg – Austria"],
  ],
  [
    "who is there to attend something",
    "Speaker of the Riksdag Anna Berg met with Chilean Senate President Peter Lang, who is in Sweden to attend a forum.",
    ["Peter Lang – Sweden"],
  ],
  [
    "is in charge of something there",
    "Speaker of the Riksdag Anna Berg is in charge of ties to Chile.",
    [],
  ],
  [
    "several who have arrived",
    "The Speaker of the Riksdag, Anna Berg; the President of Norway, Olof Falk; and the Chairman of the Senate of Chile, Peter Lang, have all arrived in Baku.",
    ["Anna Berg – Azerbaijan", "Olof Falk – Azerbaijan", "Peter Lang – Azerbaijan"],
  ],
  [
    "a city and its country",
    "The parliamentary delegation led by the Speaker of the Riksdag, Anna Berg, arrived on a business trip in Santiago, Chile.",
    ["Anna Berg – Chile WORKING"],
  ],
  [
    "paid a visit to a chamber",
    "Speaker of the Riksdag Anna Berg paid a working visit to the Senate of Chile.",
    ["Anna Berg – Chile WORKING"],
  ],
  [
    "a relative clause",
    "Chilean President Peter Lang met with Anna Berg, Speaker of the Riksdag, who is on an official visit to Chile.",
    ["Anna Berg – Chile OFFICIAL"],
  ],
  [
    "our country",
    "Chilean President Peter Lang met with Speaker of the Riksdag Anna Berg, who is on an official visit to our country.",
    ["Anna Berg – Chile OFFICIAL"],
  ],
  [
    "a visit of somebody",
    "Much was agreed during the recent state visit of Chilean President Peter Lang to Sweden.",
    ["Peter Lang – Sweden STATE"],
  ],
  [
    "at somebody's invitation, which makes no plan of it",
    "Speaker of the Riksdag Anna Berg left Santiago, concluding her official visit to Chile at the kind invitation of Peter Lang.",
    ["Anna Berg – Chile OFFICIAL"],
  ],
  [
    "a plan for two countries",
    "Speaker of the Riksdag Anna Berg will pay an official visit to Chile and Peru.",
    ["?Anna Berg – Chile OFFICIAL", "?Anna Berg – Peru OFFICIAL"],
  ],
  [
    "during her friendship visit, who stands behind it",
    "During her official friendship visit to Chile, Speaker of the Riksdag Anna Berg met with President Peter Lang.",
    ["Anna Berg – Chile OFFICIAL"],
  ],
  [
    "a visit as part of which others met",
    "The sides met as part of Swedish Foreign Minister Anna Berg's visit to the Chilean capital.",
    ["Anna Berg – Chile"],
  ],
  [
    "her visit, of two people the woman's",
    "President of Norway Peter Lang recalled his talks with President of Sweden Anna Berg during her state visit to Chile in October 2023.",
    ["Anna Berg – Chile STATE"],
  ],
  [
    "her visit, never one to her own country",
    "Speaker of the Senate of Chile Maria Silva recalled her talks with President of Sweden Anna Berg during her state visit to Santiago in October 2023.",
    ["Anna Berg – Chile STATE"],
  ],
  [
    "thanked for the visit",
    "President of Norway Maria Silva thanked Speaker of the Riksdag Anna Berg for her official and friendly visit to Norway.",
    ["Anna Berg – Norway OFFICIAL"],
  ],
  [
    "a recent trip spoken of",
    "Speaker of the Riksdag Anna Berg discussed the outcomes of her recent trip to Chile.",
    ["Anna Berg – Chile"],
  ],
  [
    "a visit of a year gone by",
    "Documents were signed during the official visit to Chile by Speaker of the Riksdag Anna Berg in 2022.",
    ["Anna Berg – Chile OFFICIAL"],
  ],
  [
    "currently visiting, behind a name and an office",
    "Speaker of the Senate of Chile Peter Lang received Anna Berg, Speaker of the Riksdag, currently visiting Chile.",
    ["Anna Berg – Chile"],
  ],
  [
    "continuing their visit, a led delegation",
    "Continuing their visit to Chile, the delegation led by the Speaker of the Riksdag, Anna Berg, met with President of Chile Olof Falk.",
    ["Anna Berg – Chile"],
  ],
  [
    "in May, which is no plan",
    "Speaker of the Riksdag Anna Berg is paying an official visit to Chile on May 13-15.",
    ["Anna Berg – Chile OFFICIAL"],
  ],
  [
    "may go, which is one",
    "Speaker of the Riksdag Anna Berg may pay an official visit to Chile.",
    ["?Anna Berg – Chile OFFICIAL"],
  ],
  [
    "visiting the country of the other",
    "Speaker of the Senate of Chile Peter Lang met with Speaker of the Riksdag Anna Berg, who is visiting the country.",
    ["Anna Berg – Chile"],
  ],
  [
    "is leaving for",
    "Speaker of the Riksdag Anna Berg is leaving for a three-day visit to Chile.",
    ["?Anna Berg – Chile"],
  ],
  [
    "a counted visit",
    "Chilean President Peter Lang received Speaker of the Riksdag Anna Berg. This is Berg's second visit to Santiago.",
    ["Anna Berg – Chile"],
  ],
  [
    "a counted visit to come",
    "Chilean President Peter Lang wrote to Speaker of the Riksdag Anna Berg. This will be Berg's second visit to Santiago.",
    ["?Anna Berg – Chile"],
  ],
  [
    "have been visiting",
    "The delegation of Sweden led by Speaker of the Riksdag Anna Berg have been visiting Chile since Monday.",
    ["Anna Berg – Chile"],
  ],
  [
    "went to",
    "Speaker of the Riksdag Anna Berg went to Chile on Wednesday.",
    ["Anna Berg – Chile"],
  ],
  ["went to the polls", "Speaker of the Riksdag Anna Berg went to the polls in Chile.", []],
  [
    "came to a conclusion",
    "Speaker of the Riksdag Anna Berg came to the conclusion that trade with Chile grows.",
    [],
  ],
  [
    "left for",
    "Speaker of the Riksdag Anna Berg left for Chile on an official visit on Monday.",
    ["Anna Berg – Chile OFFICIAL"],
  ],
  [
    "will leave for",
    "Speaker of the Riksdag Anna Berg will leave for Chile on Monday.",
    ["?Anna Berg – Chile"],
  ],
  [
    "will tour",
    "Speaker of the Riksdag Anna Berg will tour Chile and Peru next week.",
    ["?Anna Berg – Chile", "?Anna Berg – Peru"],
  ],
  [
    "scheduled, far behind",
    "The official visit of Speaker of the Riksdag Anna Berg to Chile is scheduled for March.",
    ["?Anna Berg – Chile OFFICIAL"],
  ],
  [
    "as part of the visit, who stands behind it",
    "As part of the visit to Chile, Speaker of the Riksdag Anna Berg laid a wreath.",
    ["Anna Berg – Chile"],
  ],
  [
    "the host's day during the visit",
    "During the visit to Chile, President of Chile Peter Lang spoke.",
    [],
  ],
  [
    "during the visit, what will be",
    "Speaker of the Riksdag Anna Berg is ready. During the trip, the Speaker will be accorded a welcome in Santiago by Peter Lang.",
    ["?Anna Berg – Chile"],
  ],
  [
    "in response to an invitation",
    "Speaker of the Riksdag Anna Berg begins today an official visit to Chile in response to an invitation from Senate President Peter Lang.",
    ["Anna Berg – Chile OFFICIAL"],
  ],
  [
    "an invitation answered by nobody",
    "Speaker of the Riksdag Anna Berg received an invitation for an official visit to Chile.",
    ["?Anna Berg – Chile OFFICIAL"],
  ],
])("%s", (_, text, expected) => {
  expect(tell("VISITED", text)).toEqual(expected);
});

test.each([
  [
    "took part",
    "Speaker of the Riksdag Anna Berg took part in the session of the Asian Parliamentary Assembly.",
    ["Anna Berg – Asian Parliamentary Assembly"],
  ],
  [
    "a relative clause",
    "Speaker of the Riksdag Anna Berg met with Chilean President Peter Lang, who attended the session of the Asian Parliamentary Assembly.",
    ["Peter Lang – Asian Parliamentary Assembly"],
  ],
  [
    "a plan",
    "Speaker of the Riksdag Anna Berg will participate in the session of the Asian Parliamentary Assembly.",
    ["?Anna Berg – Asian Parliamentary Assembly"],
  ],
])("participation: %s", (_, text, expected) => {
  expect(tell("PARTICIPATES_IN", text)).toEqual(expected);
});

test.each([
  [
    "its own month, not the day it is spoken of",
    "Berg spoke on March 10, 2025 of the visit to Chile by Speaker of the Riksdag Anna Berg in late February 2025.",
    ["Anna Berg – Chile 2025-02-01"],
  ],
  [
    "one that is still ahead",
    "Berg spoke on March 10, 2025 of the visit to Chile by Speaker of the Riksdag Anna Berg in late March 2025.",
    [],
  ],
])("when it was: %s", (_, text, expected) => {
  expect(tellDays("VISITED", text)).toEqual(expected);
});
