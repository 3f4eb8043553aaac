import { expect, test } from "vitest";
import { tell } from "./tell.ts";

test.each([
  [
    "two signers",
    "Speaker of the Riksdag Anna Berg and Chairman of the Senate of Chile Peter Lang signed a memorandum of understanding on May 3.",
    ["Anna Berg – Memorandum of understanding", "Peter Lang – Memorandum of understanding"],
  ],
  [
    "they",
    "Speaker of the Riksdag Anna Berg held talks with Chairman of the Senate of Chile Peter Lang, and they signed a roadmap.",
    ["Anna Berg – Roadmap", "Peter Lang – Roadmap"],
  ],
  [
    "by both",
    "A roadmap was signed on behalf of the Riksdag by Anna Berg, and on behalf of the Senate of Chile by Peter Lang.",
    ["Anna Berg – Roadmap", "Peter Lang – Roadmap"],
  ],
  ["a plan", "Speaker of the Riksdag Anna Berg will sign a roadmap.", ["?Anna Berg – Roadmap"]],
])("%s", (_, text, expected) => {
  expect(tell("SIGNED", text)).toEqual(expected);
});

test("sides of an agreement do not meet by it", () => {
  const text =
    "Following the talks, an agreement between the Senate of Chile and the Senate of Poland was signed.";
  expect(tell("MET_WITH", text)).toEqual([]);
});

test("who attended, in the passive", () => {
  const text =
    "The session of the Asian Parliamentary Assembly was attended by Speaker of the Riksdag Anna Berg.";
  expect(tell("PARTICIPATES_IN", text)).toEqual(["Anna Berg – Asian Parliamentary Assembly"]);
});
