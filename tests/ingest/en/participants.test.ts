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
  [
    "who speaks at a session",
    "At the 46th session of the Asian Parliamentary Assembly, Speaker of the Riksdag Anna Berg called for peace.",
    ["Anna Berg – Asian Parliamentary Assembly"],
  ],
  [
    "said at a session",
    "Speaker of the Riksdag Anna Berg said on Monday at the session of the Asian Parliamentary Assembly that peace is near.",
    ["Anna Berg – Asian Parliamentary Assembly"],
  ],
  [
    "told a session",
    "Speaker of the Riksdag Anna Berg told the 46th session of the Asian Parliamentary Assembly that peace is near.",
    ["Anna Berg – Asian Parliamentary Assembly"],
  ],
  [
    "what is said of an assembly is not said there",
    "Speaker of the Riksdag Anna Berg said that the session of the Asian Parliamentary Assembly was useful.",
    [],
  ],
  [
    "a statement made there",
    "Speaker of the Riksdag Anna Berg made a short statement to the plenary session of the Asian Parliamentary Assembly.",
    ["Anna Berg – Asian Parliamentary Assembly"],
  ],
  [
    "a visit made is no statement",
    "Speaker of the Riksdag Anna Berg made a visit to the Asian Parliamentary Assembly.",
    [],
  ],
  [
    "in a speech there, the subject behind",
    "In her speech at the session of the Asian Parliamentary Assembly, Speaker of the Riksdag Anna Berg urged peace.",
    ["Anna Berg – Asian Parliamentary Assembly"],
  ],
  [
    "a speech that is only sent",
    "In a video address to the session of the Asian Parliamentary Assembly, Speaker of the Riksdag Anna Berg urged peace.",
    [],
  ],
  [
    "represented a country there",
    "Deputy Speaker of the Riksdag Anna Berg represented Sweden at the session of the Asian Parliamentary Assembly.",
    ["Anna Berg – Asian Parliamentary Assembly"],
  ],
  [
    "an assembly that is represented elsewhere",
    "The Asian Parliamentary Assembly was represented by its Secretary General Anna Berg.",
    [],
  ],
  [
    "led a delegation there",
    "Deputy Speaker of the Riksdag Anna Berg led the Swedish delegation to the 31st session of the Asian Parliamentary Assembly.",
    ["Anna Berg – Asian Parliamentary Assembly"],
  ],
  [
    "led talks elsewhere",
    "Deputy Speaker of the Riksdag Anna Berg led the talks on the Asian Parliamentary Assembly.",
    [],
  ],
  [
    "held the session of a council",
    "Speaker of the Riksdag Anna Berg and Speaker of the Senate of Chile Peter Lang held the third session of the Interparliamentary Cooperation Council in Oslo.",
    [
      "Anna Berg – Interparliamentary Cooperation Council",
      "Peter Lang – Interparliamentary Cooperation Council",
    ],
  ],
  [
    "held talks with a council",
    "Speaker of the Riksdag Anna Berg held talks on the Interparliamentary Cooperation Council.",
    [],
  ],
  [
    "hosted by",
    "The 12th session of the Asian Parliamentary Assembly was held in Oslo, hosted by Speaker of the Riksdag Anna Berg.",
    ["Anna Berg – Asian Parliamentary Assembly"],
  ],
  [
    "who chairs the group whose delegation somebody receives, not who receives it",
    "Speaker of the Riksdag Anna Berg received a delegation of the Chile-Sweden Friendship Group, chaired by Deputy Juan Perez.",
    ["Juan Perez – Chile-Sweden Friendship Group"],
  ],
  [
    "chaired by one without an office",
    "The session of the Asian Parliamentary Assembly was chaired by Valentina Matviyenko.",
    ["Valentina Matviyenko – Asian Parliamentary Assembly"],
  ],
  [
    "a meeting of its committee",
    "Speaker of the Riksdag Anna Berg attended the meeting of the PABSEC Legal Committee in Tirana.",
    ["Anna Berg – Parliamentary Assembly of the Black Sea Economic Cooperation"],
  ],
  [
    "a forum whose name holds an office",
    "Speaker of the Riksdag Anna Berg attended the G20 Parliamentary Speakers' Summit.",
    ["Anna Berg – G20 Parliamentary Speakers' Summit"],
  ],
  [
    "who meets on the sidelines takes part",
    "Speaker of the Riksdag Anna Berg met Speaker of the Senate of Chile Peter Lang on the sidelines of the Asian Parliamentary Assembly.",
    ["Anna Berg – Asian Parliamentary Assembly", "Peter Lang – Asian Parliamentary Assembly"],
  ],
  [
    "who will meet on the sidelines does not yet",
    "Speaker of the Riksdag Anna Berg will meet Speaker of the Senate of Chile Peter Lang on the sidelines of the Asian Parliamentary Assembly.",
    [],
  ],
  [
    "speeches delivered at a session named before",
    "The 22nd session of the Asian Parliamentary Assembly took place in Oslo. During the opening ceremony, speeches were delivered by Speaker of the Riksdag Anna Berg and President of Chile Peter Lang.",
    ["Anna Berg – Asian Parliamentary Assembly", "Peter Lang – Asian Parliamentary Assembly"],
  ],
  [
    "what else is delivered",
    "The 22nd session of the Asian Parliamentary Assembly took place in Oslo. The flowers were delivered by Ambassador of Chile Peter Lang.",
    [],
  ],
  [
    "speaking at the opening of a session named before",
    "Sweden on Friday held the 12th plenary session of the Asian Parliamentary Assembly in Oslo. Speaking at the opening of the plenary session, Speaker of the Riksdag Anna Berg called for peace.",
    ["Anna Berg – Asian Parliamentary Assembly"],
  ],
  [
    "a country represented by",
    "Norway is hosting the 12th session of the Asian Parliamentary Assembly. Sweden is represented by Speaker of the Riksdag Anna Berg.",
    ["Anna Berg – Asian Parliamentary Assembly"],
  ],
  [
    "participation reported on, of several forums",
    "Speaker of the Riksdag Anna Berg reported on her participation this week in the Summit of Women Speakers of Parliament and the World Conference of Speakers of Parliament.",
    [
      "Anna Berg – Summit of Women Speakers of Parliament",
      "Anna Berg – World Conference of Speakers of Parliament",
    ],
  ],
  [
    "participation yet to come",
    "Speaker of the Riksdag Anna Berg confirmed her participation in the upcoming Asian Parliamentary Assembly.",
    ["?Anna Berg – Asian Parliamentary Assembly"],
  ],
  [
    "a delegation under the chairmanship of",
    "The session of the Asian Parliamentary Assembly was attended by Speaker of the Riksdag Anna Berg and the delegation under the chairmanship of Speaker of the Senate of Chile Peter Lang.",
    ["Anna Berg – Asian Parliamentary Assembly", "Peter Lang – Asian Parliamentary Assembly"],
  ],
  [
    "an abbreviation the article explains",
    "Speaker of the Riksdag Anna Berg spoke of the Asian Parliamentary Assembly (APA). Speaking at the APA's 15th session in Oslo, Berg called for peace. The meeting of the APA Executive Council was held.",
    ["Anna Berg – Asian Parliamentary Assembly"],
  ],
  [
    "a building is no forum",
    "The session of the Asian Parliamentary Assembly took place at the Hofburg Congress Centre. Also addressing the opening session was Speaker of the Riksdag Anna Berg.",
    ["Anna Berg – Asian Parliamentary Assembly"],
  ],
  [
    "a parliament that is a member",
    "The Senate of Chile is a full member of the Asian Parliamentary Assembly.",
    ["Senate of Chile – Asian Parliamentary Assembly"],
  ],
  [
    "a country that became a Member",
    "In 2007 Chile became a Member of the Asian Parliamentary Assembly.",
    ["Chile – Asian Parliamentary Assembly"],
  ],
  [
    "a parliament that is none",
    "The Senate of Chile is not a member of the Asian Parliamentary Assembly.",
    [],
  ],
  [
    "a conference of a union, with a delegation led by",
    "The Senate of Chile is taking part in the 38th Conference of the Arab Inter-Parliamentary Union with a delegation led by Speaker of the Senate Peter Lang.",
    [
      "Peter Lang – Arab Inter-Parliamentary Union",
      "Senate of Chile – Arab Inter-Parliamentary Union",
    ],
  ],
  [
    "represented a house at the meeting told before",
    "The 34th session of the Asian Parliamentary Assembly opened in Oslo. MP Anna Berg represented the Riksdag at the meeting.",
    ["Anna Berg – Asian Parliamentary Assembly"],
  ],
  [
    "among the participants",
    "The first session of the Asian Parliamentary Assembly is taking place in Oslo. Speaker of the Riksdag Anna Berg is also among the participants.",
    ["Anna Berg – Asian Parliamentary Assembly"],
  ],
  [
    "spoke of something, on a day, at a forum",
    "Speaker of the Riksdag Anna Berg advocated equality on Thursday at the tenth BRICS Parliamentary Forum in Oslo.",
    ["Anna Berg – BRICS Parliamentary Forum"],
  ],
  [
    "what was reached at a forum",
    "Speaker of the Riksdag Anna Berg praised the agreement reached at the tenth BRICS Parliamentary Forum in Oslo.",
    [],
  ],
  [
    "an address at the session of a forum told before",
    "The BRICS Parliamentary Forum opened in Oslo. Speaker of the Riksdag Anna Berg delivered a keynote address at the first plenary session.",
    ["Anna Berg – BRICS Parliamentary Forum"],
  ],
  [
    "an address at another session",
    "The BRICS Parliamentary Forum opened in Oslo. Speaker of the Riksdag Anna Berg delivered a keynote address at the first session of the Riksdag.",
    [],
  ],
  [
    "will also address",
    "Deputy Speaker of the Riksdag Anna Berg will also address the BRICS Parliamentary Forum.",
    ["?Anna Berg – BRICS Parliamentary Forum"],
  ],
  [
    "a trip to attend, made",
    "Speaker of the Riksdag Anna Berg held meetings with Senate President of Chile Peter Lang; and Speaker of Malta Maria Silva on the occasion of her trip to attend the World Conference of Speakers of Parliament in Vienna.",
    ["Anna Berg – World Conference of Speakers of Parliament"],
  ],
  [
    "a trip to attend, aimed at only",
    "Speaker of the Riksdag Anna Berg announced her trip to attend the World Conference of Speakers of Parliament in Vienna.",
    ["?Anna Berg – World Conference of Speakers of Parliament"],
  ],
  [
    "an address to an assembly of a forum",
    "Speaker of the Riksdag Anna Berg had talks after her address to the General Assembly of the 4th Meeting of Speakers of the Eurasian Countries' Parliaments in Astana.",
    ["Anna Berg – Meeting of Speakers of Eurasian Countries' Parliaments"],
  ],
  [
    "a council of chairpersons is no forum",
    "Speaker of the Riksdag Anna Berg presided over the 20th meeting of the Council of Chairpersons of the Riksdag.",
    [],
  ],
])("%s", (_, text, expected) => {
  expect(tell("PARTICIPATES_IN", text)).toEqual(expected);
});
