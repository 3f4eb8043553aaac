import { expect, test } from "vitest";
import { tell } from "./tell.ts";

test.each([
  [
    "whom thanks go to, not who thanks",
    "Speaker of the Riksdag Anna Berg thanked Speaker of the Parliament of Finland Maria Silva for her participation in the session of the Asian Parliamentary Assembly.",
    ["Maria Silva – Asian Parliamentary Assembly"],
  ],
  [
    "in the passive",
    "The session of the Asian Parliamentary Assembly was attended by Speaker of the Riksdag Anna Berg.",
    ["Anna Berg – Asian Parliamentary Assembly"],
  ],
  [
    "of a session that the sentence before named",
    "The 12th session of the Asian Parliamentary Assembly opened in Oslo. The General Assembly was attended by Speaker of the Riksdag Anna Berg, President of Chile Peter Lang and President of Peru Juan Perez.",
    [
      "Anna Berg – Asian Parliamentary Assembly",
      "Juan Perez – Asian Parliamentary Assembly",
      "Peter Lang – Asian Parliamentary Assembly",
    ],
  ],
  [
    "the meeting saw the participation of",
    "Oslo hosted the 13th meeting of the Asian Parliamentary Assembly. The meeting saw the participation of Speaker of the Riksdag Anna Berg.",
    ["Anna Berg – Asian Parliamentary Assembly"],
  ],
  [
    "a meeting of two is no session",
    "The session of the Asian Parliamentary Assembly is over. Speaker of the Riksdag Anna Berg met President of Chile Peter Lang. The meeting was attended by Ambassador of Chile Maria Silva.",
    [],
  ],
  [
    "meetings at a house are no session",
    "Speaker of the Riksdag Anna Berg attended meetings at the European Parliament.",
    [],
  ],
  [
    "an opening addressed by",
    "The session of the Asian Parliamentary Assembly began in Oslo. The opening ceremony was addressed by Speaker of the Riksdag Anna Berg.",
    ["Anna Berg – Asian Parliamentary Assembly"],
  ],
  [
    "his participation, named behind",
    "During her participation in the Asian Parliamentary Assembly in Oslo, Speaker of the Riksdag Anna Berg held meetings.",
    ["Anna Berg – Asian Parliamentary Assembly"],
  ],
  [
    "speaking there, the subject behind",
    "Speaking at the 44th General Assembly of the Asian Parliamentary Assembly in Oslo, Speaker of the Riksdag Anna Berg urged peace.",
    ["Anna Berg – Asian Parliamentary Assembly"],
  ],
  [
    "of whom a relative clause tells",
    "Speaker of the Riksdag Anna Berg met with Maria Silva, Speaker of the Senate of Chile, who is in Stockholm, where she is participating in the Asian Parliamentary Assembly.",
    ["Maria Silva – Asian Parliamentary Assembly"],
  ],
  [
    "a framework talked about is no work in common",
    "Speaker of the Riksdag Anna Berg met President of Norway Olof Falk. They spoke of cooperation within the OSCE framework.",
    [],
  ],
])("%s", (_, text, expected) => {
  expect(tell("PARTICIPATES_IN", text)).toEqual(expected);
});
