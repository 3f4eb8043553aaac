import { expect, test } from "vitest";
import { tell } from "./tell.ts";

test.each([
  [
    "an assistant to the president is no president",
    "Assistant to the President of Chile Anna Berg met with Special Envoy of the President of Peru Peter Lang.",
    ["Anna Berg – Chile OTHER", "Peter Lang – Peru OTHER"],
  ],
  [
    "charged with something, serving a house",
    "The Special Assistant on Media to the Senate President, Peter Lang, spoke in Abuja, Nigeria.",
    ["Peter Lang – Senate of Nigeria OTHER"],
  ],
  [
    "without the, the president is named",
    "The adviser to President Anna Berg of Chile spoke.",
    ["Anna Berg – Chile PRESIDENT"],
  ],
  [
    "an assistant who heads a department of another body",
    "Assistant to the President of Chile – Head of the Department of Foreign Policy Affairs Anna Berg spoke.",
    ["Anna Berg – Chile OTHER", "Anna Berg – Department of Foreign Policy Affairs CHAIR"],
  ],
  [
    "a spokesman",
    "Peter Lang, a spokesman for the Riksdag, and Governor General of Canada Anna Berg spoke.",
    ["Anna Berg – Canada OTHER", "Peter Lang – Swedish Parliament OTHER"],
  ],
])("%s", (_, text, expected) => {
  expect(tell("HOLDS_POST", text)).toEqual(expected);
});
