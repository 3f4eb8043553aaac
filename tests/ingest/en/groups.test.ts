import { expect, test } from "vitest";
import { tell } from "./tell.ts";

/** Posts in groups and committees, and in what stands behind them; with the holder's country by a post at home. */
test.each([
  [
    "a friendship group is of the country of its parliament",
    "Head of the friendship group for Chile in the Parliament of Sweden Anna Berg spoke.",
    ["Anna Berg – Friendship group for Chile in the Parliament of Sweden CHAIR"],
  ],
  [
    "a member who heads a group",
    "Member of the House of Lords and chair of the All-Party Parliamentary Group for Chile Lord Falk spoke.",
    [
      "Falk – All-Party Parliamentary Group for Chile CHAIR",
      "Falk – House of Lords of the United Kingdom MEMBER",
    ],
  ],
  ["what a rapporteur reports on", "Anna Berg, rapporteur on Chile, spoke.", []],
  [
    "a vice-president beside a president",
    "President of the National Council of Slovakia Anna Berg and Vice-President Peter Lang spoke.",
    [
      "Anna Berg – National Council of the Slovak Republic CHAIR",
      "Peter Lang – National Council of the Slovak Republic DEPUTY_CHAIR",
    ],
  ],
  [
    "a country behind a comma",
    "Peter Lang, Speaker of the House of Representatives, Japan, spoke.",
    ["Peter Lang – House of Representatives of Japan CHAIR"],
  ],
  ["ex-", "Ex-President of Chile Peter Lang spoke.", ["Peter Lang – Chile PRESIDENT"]],
  [
    "a committee behind a possessive plural",
    "President of the Italian Chamber of Deputies' Foreign Affairs Committee Anna Berg spoke.",
    ["Anna Berg – Italian Chamber of Deputies' Foreign Affairs Committee CHAIR"],
  ],
  [
    "a standing commission before its chair",
    "The Italian Senate's Standing Commission for External Affairs and Emigration chair Anna Berg spoke.",
    ["Anna Berg – Italian Senate's Standing Commission for External Affairs and Emigration CHAIR"],
  ],
  [
    "a sub-committee of a committee",
    "Chair of the Sub-Committee on Gender Equality of the Senate of Chile Anna Berg spoke.",
    ["Anna Berg – Sub-Committee on Gender Equality of the Senate of Chile CHAIR"],
  ],
  [
    "a letter on an election",
    "Anna Berg, Speaker of the Riksdag, sent a letter to Thandeka Moraka on her election to the position of President of the Senate of Chile.",
    ["Anna Berg – Swedish Parliament CHAIR", "Thandeka Moraka – Senate of Chile CHAIR"],
  ],
  [
    "a friendship association of a country of two words",
    "Anna Berg was elected as the new President of the Sri Lanka-Chile Parliamentary Friendship Association.",
    ["Anna Berg – Sri Lanka-Chile Parliamentary Friendship Association CHAIR"],
  ],
  [
    "quaestors and whips",
    "Quaestor of the Senate of Italy Anna Berg spoke.",
    ["Anna Berg – Senate of Italy OTHER"],
  ],
])("%s", (_, text, expected) => {
  expect(tell("HOLDS_POST", text)).toEqual(expected);
});
