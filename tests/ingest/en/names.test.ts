import { expect, test } from "vitest";
import { tell } from "./tell.ts";

/** Who Anna Berg met, however their names are made. */
test.each([
  ["Malay titles", "Tan Sri Ahmad Salleh", ["Ahmad Salleh"]],
  ["Malay titles with an apostrophe", "Dato' Sri Rahman bin Yusof", ["Rahman bin Yusof"]],
  ["initials without full stops", "Deputy Speaker of the Senate of Chile P J Nair", ["P. Nair"]],
  ["a surname that is a title elsewhere", "Tan Wei-Ming", ["Tan Wei-Ming"]],
  ["Burmese U", "U Kyaw Htay", ["Kyaw Htay"]],
  ["Burmese Daw", "Daw Thiri Aye", ["Thiri Aye"]],
  ["a doctor in brackets", "Hon. (Dr.) Nimal Jayakody", ["Nimal Jayakody"]],
  ["right honorable", "Rt. Hon. Kwabena Owusu Addo", ["Kwabena Owusu Addo"]],
  [
    "Arab fathers",
    "Sheikh Dr. Khalid bin Omar bin Yusuf Al Al-Harbi",
    ["Khalid bin Omar bin Yusuf Al Al-Harbi"],
  ],
  [
    "a middle initial behind two names",
    "Chilean Ambassador Juan Carlos M. Torres",
    ["Juan Carlos M. Torres"],
  ],
  ["a nickname", 'Chilean Ambassador Juan "Nito" Torres', ["Juan Torres"]],
  [
    "members of the Congress",
    "Rep. Ann Poe (R-TX) and Sen. Joe Roe (D-Del.)",
    ["Ann Poe", "Joe Roe"],
  ],
  ["an MP", "John Doe MP and Sir Peter Lang MP", ["John Doe", "Peter Lang"]],
  [
    "parties in brackets",
    "MPs Olof Falk (Centre) and Karin Holm (Greens)",
    ["Karin Holm", "Olof Falk"],
  ],
  [
    "names no list knows",
    "Somphone Keothong and Thandeka Moraka",
    ["Somphone Keothong", "Thandeka Moraka"],
  ],
  ["an organization is nobody", "Amnesty International and Human Rights Watch", []],
])("%s", (_, names, expected) => {
  const told = tell("MET_WITH", `Speaker of the Riksdag Anna Berg met with ${names} on Monday.`);
  expect(told).toEqual(expected.map((name) => ["Anna Berg", name].sort().join(" – ")).sort());
});

test.each([
  [
    "Rep.",
    "Rep. Ann Poe (R-TX) spoke.",
    ["Ann Poe – United States House of Representatives MEMBER"],
  ],
  [
    "Sen. as a surname",
    "President of the Senate of Cambodia Hun Sen spoke.",
    ["Hun Sen – Senate of Cambodia CHAIR"],
  ],
  [
    "a country in brackets is no post",
    "President of PACE Anna Berg (Sweden) spoke.",
    ["Anna Berg – Parliamentary Assembly of the Council of Europe CHAIR"],
  ],
  [
    "two initials before a whole name",
    "Ambassador of Bangladesh K.M. Abdus Salam spoke.",
    ["K. M. Abdus Salam – Bangladesh AMBASSADOR"],
  ],
  [
    "what tells a son from his father",
    "Congressman Jose Aquino II and Congressman Rolando Andaya Jr. spoke.",
    [
      "Jose Aquino – United States House of Representatives MEMBER",
      "Rolando Andaya – United States House of Representatives MEMBER",
    ],
  ],
])("%s", (_, text, expected) => {
  expect(tell("HOLDS_POST", text)).toEqual(expected);
});
