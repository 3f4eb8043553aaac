import { expect, test } from "vitest";
import { tell } from "./tell.ts";

test.each([
  [
    "a list of delegations with their heads",
    "The BRICS Parliamentary Forum was attended by delegations from Sweden headed by Speaker of the Riksdag Anna Berg, Lithuania headed by Speaker of the Seimas Peter Lang, and the Chilean delegation led by Maria Silva.",
    [
      "Anna Berg – BRICS Parliamentary Forum",
      "Maria Silva – BRICS Parliamentary Forum",
      "Peter Lang – BRICS Parliamentary Forum",
    ],
  ],
  [
    "a delegation whose head is told, during a forum",
    "The Swedish delegation, headed by Speaker of the Riksdag Anna Berg, during the BRICS Parliamentary Forum expressed readiness for cooperation.",
    ["Anna Berg – BRICS Parliamentary Forum"],
  ],
  [
    "the assembly of the session, not the one its guest serves",
    "The Parliamentary Assembly of the Black Sea Economic Cooperation held its 35th plenary session. TURKPA Secretary General Peter Lang made a speech in the session of the Assembly.",
    ["Peter Lang – Parliamentary Assembly of the Black Sea Economic Cooperation"],
  ],
  [
    "an assembly represented at the session of a parliament",
    "At the session the IPA CIS was represented by Peter Lang, Deputy Secretary General.",
    [],
  ],
  [
    "organs of an assembly",
    "Anna Berg attended the 15th Executive Council of the Asian Parliamentary Assembly (APA). Peter Lang attended the Fourth Eurasian Women's Forum.",
    ["Anna Berg – Asian Parliamentary Assembly", "Peter Lang – Eurasian Women's Forum"],
  ],
  [
    "a moderator",
    "Speaker of the Riksdag Anna Berg moderated a panel at the BRICS Parliamentary Forum.",
    ["Anna Berg – BRICS Parliamentary Forum"],
  ],
  [
    "whom a forum brought together",
    "The BRICS Parliamentary Forum brought together Speaker of the Riksdag Anna Berg and Speaker of the Seimas Peter Lang.",
    ["Anna Berg – BRICS Parliamentary Forum", "Peter Lang – BRICS Parliamentary Forum"],
  ],
  [
    "who is among the speakers, who the participants are",
    "The BRICS Parliamentary Forum opened in Oslo. Among the speakers at the BRICS Parliamentary Forum were Speaker of the Riksdag Anna Berg and Peter Lang. Participants of the Forum included Speaker of the Seimas Maria Silva.",
    [
      "Anna Berg – BRICS Parliamentary Forum",
      "Maria Silva – BRICS Parliamentary Forum",
      "Peter Lang – BRICS Parliamentary Forum",
    ],
  ],
  [
    "among the participants of another thing",
    "The BRICS Parliamentary Forum opened in Oslo. Among the participants of the meeting with students was Speaker of the Riksdag Anna Berg.",
    [],
  ],
  [
    "to join a session is a plan",
    "Speaker of the Riksdag Anna Berg to join the 25th session of the OSCE Parliamentary Assembly.",
    [
      "?Anna Berg – Parliamentary Assembly of the Organization for Security and Co-operation in Europe",
    ],
  ],
  [
    "with the participation of somebody, planned too",
    "The BRICS Parliamentary Forum was held with the participation of Speaker of the Riksdag Anna Berg. The Baltic Assembly will be held with the participation of Peter Lang.",
    ["?Peter Lang – Baltic Assembly", "Anna Berg – BRICS Parliamentary Forum"],
  ],
  [
    "several who have arrived for it",
    "The BRICS Parliamentary Forum is to open in Oslo. The Speaker of the Riksdag, Anna Berg; the Speaker of the Seimas, Peter Lang; and the Speaker of the Sejm, Maria Silva, have all arrived in Oslo to participate in the event.",
    [
      "?Anna Berg – BRICS Parliamentary Forum",
      "?Maria Silva – BRICS Parliamentary Forum",
      "?Peter Lang – BRICS Parliamentary Forum",
    ],
  ],
  [
    "heads of delegations behind a colon",
    "The Baltic Assembly meets in Riga. The meeting brought together the heads of its delegations: Speaker of the Riksdag Anna Berg, Deputy Speaker of the Seimas Peter Lang, as well as Maria Silva.",
    [
      "Anna Berg – Baltic Assembly",
      "Maria Silva – Baltic Assembly",
      "Peter Lang – Baltic Assembly",
    ],
  ],
  [
    "presided by",
    "The session of the Baltic Assembly presided by Speaker of the Riksdag Anna Berg took place in Riga.",
    ["Anna Berg – Baltic Assembly"],
  ],
  [
    "a committee of the assembly named before",
    "The delegation of the Riksdag took part in the Winter Meeting of the OSCE Parliamentary Assembly. Senator Anna Berg of Chile spoke at the meeting of the General Committee of the Assembly on Economic Issues.",
    [
      "Anna Berg – Parliamentary Assembly of the Organization for Security and Co-operation in Europe",
      "Swedish Parliament – Parliamentary Assembly of the Organization for Security and Co-operation in Europe",
    ],
  ],
  [
    "a name that is a title elsewhere",
    "The session of the Arab Parliament was held in Cairo. The Shura Council of Qatar was represented in the session by H E Sheikha bint Yousuf Al Jufairi and Peter Lang.",
    ["Peter Lang – Arab Parliament", "Sheikha bint Yousuf Al Jufairi – Arab Parliament"],
  ],
  [
    "a conference of the Commonwealth",
    "President of Uganda Peter Lang has opened the 64th Commonwealth Parliamentary Conference in Kampala.",
    ["Peter Lang – Commonwealth Parliamentary Conference"],
  ],
  [
    "who declares a session open, speaks in his opening speech, addresses the audience at its opening",
    "The session of the Baltic Assembly opened in Riga. President of Chile Anna Berg declared the session open. Speaker of the Riksdag Peter Lang stated in his opening speech that there was work to do. Speaker of the Seimas Maria Silva addressed the audience at the opening of the session.",
    [
      "Anna Berg – Baltic Assembly",
      "Maria Silva – Baltic Assembly",
      "Peter Lang – Baltic Assembly",
    ],
  ],
  [
    "a press conference is another thing",
    "The session of the Baltic Assembly was held in Riga. The press conference was attended by Speaker of the Riksdag Anna Berg.",
    [],
  ],
  [
    "who heads a delegation to what is told before",
    "The BRICS Parliamentary Forum opened in Oslo. Speaker of the Riksdag Anna Berg is heading the Swedish delegation to the forum. Peter Lang heads a delegation to the meeting of ministers.",
    ["Anna Berg – BRICS Parliamentary Forum"],
  ],
  [
    "the conference of an assembly is its session",
    "The 13th Session of the PUIC Conference took place with the attendance of Iranian President Anna Berg.",
    ["Anna Berg – Parliamentary Union of the OIC Member States"],
  ],
])("%s", (_, text, expected) => {
  expect(tell("PARTICIPATES_IN", text)).toEqual(expected);
});
