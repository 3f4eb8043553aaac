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
    "quaestors and whips",
    "Quaestor of the Senate of Italy Anna Berg spoke.",
    ["Anna Berg – Senate of Italy OTHER"],
  ],
])("%s", (_, text, expected) => {
  expect(tell("HOLDS_POST", text)).toEqual(expected);
});
