import { expect, test } from "vitest";
import { tell } from "./tell.ts";

test.each([
  [
    "the heads of the houses of the parliaments, who met before",
    "Speaker of the Riksdag Anna Berg and Chairman of the Senate of Chile Peter Lang met in Oslo. The heads of the upper houses of the parliaments signed a plan for interparliamentary cooperation.",
    [
      "Anna Berg – Plan for interparliamentary cooperation",
      "Peter Lang – Plan for interparliamentary cooperation",
    ],
  ],
  [
    "a plan that is no document",
    "Speaker of the Riksdag Anna Berg and Chairman of the Senate of Chile Peter Lang plan for cooperation to grow once the treaty is signed.",
    [],
  ],
  [
    "two signers",
    "Speaker of the Riksdag Anna Berg and Chairman of the Senate of Chile Peter Lang signed a memorandum of understanding on May 3.",
    ["Anna Berg – Memorandum of understanding", "Peter Lang – Memorandum of understanding"],
  ],
  [
    "both speakers, of two countries",
    "The memorandum was inked by both speakers, Anna Berg of Sweden and Peter Lang of Chile.",
    ["Anna Berg – Memorandum", "Peter Lang – Memorandum"],
  ],
  [
    "a document's name ends before the verb",
    "The signing ceremony of the memorandum between the Riksdag and the Senate of Chile took place in Oslo.",
    [
      "Senate of Chile – Memorandum between the Riksdag and the Senate of Chile",
      "Swedish Parliament – Memorandum between the Riksdag and the Senate of Chile",
    ],
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
  [
    "inked by a list",
    "The agreement was inked by Speaker of the Riksdag Anna Berg, Chairman of the Senate of Chile Peter Lang, President of Peru Juan Perez.",
    ["Anna Berg – Agreement", "Juan Perez – Agreement", "Peter Lang – Agreement"],
  ],
  [
    "the document named before",
    "A roadmap was agreed upon. The document was inked by Speaker of the Riksdag Anna Berg.",
    ["Anna Berg – Roadmap"],
  ],
  [
    "the two leaders",
    "Speaker of the Riksdag Anna Berg met Chairman of the Senate of Chile Peter Lang. Following the talks, the two leaders signed a roadmap.",
    ["Anna Berg – Roadmap", "Peter Lang – Roadmap"],
  ],
  [
    "between the parliaments by the speakers",
    "Speaker of the Riksdag Anna Berg met Chairman of the Senate of Chile Peter Lang. A protocol was signed between the two parliaments by the speakers.",
    ["Anna Berg – Protocol", "Peter Lang – Protocol"],
  ],
  [
    "parties of a memorandum without signers",
    "Speaker of the Riksdag Anna Berg met Chairman of the Senate of Chile Peter Lang. Following the talks, a memorandum was signed.",
    ["Chile – Memorandum", "Sweden – Memorandum"],
  ],
  [
    "a witness signs nothing",
    "A memorandum of understanding was signed by Speaker of the Riksdag Anna Berg and witnessed by Chilean President Peter Lang.",
    ["Anna Berg – Memorandum of understanding"],
  ],
  [
    "each on behalf of a body",
    "Speaker of the Riksdag Anna Berg signed the MoU on behalf of the Riksdag, while Chilean President Peter Lang signed for Chile.",
    ["Anna Berg – Memorandum of understanding", "Peter Lang – Memorandum of understanding"],
  ],
  [
    "a memorandum of years ago",
    "Relations rest on the agreement between them and a memorandum signed between the Senate of Chile and the Senate of Poland in 2013.",
    ["Senate of Chile – Memorandum", "Senate of Poland – Memorandum"],
  ],
  [
    "two bodies",
    "The Senate of Chile signed a memorandum of understanding with the Senate of Poland on Monday.",
    [
      "Senate of Chile – Memorandum of understanding",
      "Senate of Poland – Memorandum of understanding",
    ],
  ],
  [
    "one signer, and far behind the other",
    "The memorandum was signed by Speaker of the Riksdag Anna Berg on behalf of the Riksdag while the President of the Senate of Chile, Mr. Peter Lang, who had come to Stockholm, signed on behalf of the Senate.",
    ["Anna Berg – Memorandum", "Peter Lang – Memorandum"],
  ],
  [
    "it was signed",
    "The Riksdag and the Senate of Chile reached a protocol. It was signed in Oslo by Speaker of the Riksdag Anna Berg.",
    ["Anna Berg – Protocol"],
  ],
  [
    "a meeting that concludes with an agreement",
    "Speaker of the Riksdag Anna Berg met Chilean President Peter Lang. The meeting concluded with an agreement to meet again.",
    [],
  ],
  [
    "the parties discussed and signed",
    "Speaker of the Riksdag Anna Berg met Chilean President Peter Lang. The parties discussed trade and signed a roadmap.",
    ["Anna Berg – Roadmap", "Peter Lang – Roadmap"],
  ],
  [
    "the signing by",
    "The signing of a protocol by Speaker of the Riksdag Anna Berg took place in Oslo.",
    ["Anna Berg – Protocol"],
  ],
  [
    "several documents",
    "Speaker of the Riksdag Anna Berg signed an agreement on trade, an action plan and a joint declaration.",
    ["Anna Berg – Action plan", "Anna Berg – Agreement on trade", "Anna Berg – Joint declaration"],
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
