import { expect, test } from "vitest";
import { tell } from "./tell.ts";

test.each([
  [
    "a visit of a country",
    "Speaker of the Riksdag Anna Berg has completed her official visit of Rwanda.",
    ["Anna Berg – Rwanda OFFICIAL"],
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
