import type { Group, Mark, Mention, TreatyMention } from "../stages.ts";
import { englishMarks } from "./english/marks.ts";
import { groupEnglish } from "./english/mention-groups.ts";
import { groupKazakh, kazakhMarks } from "./kazakh/marks.ts";
import type { Line } from "./line.ts";
import { russianMarks } from "./russian/marks.ts";
import { groupRussian } from "./russian/mention-groups.ts";

/** How a mention stands in its clause; several marks where the form leaves it open. */
export function marksOf(line: Line, mention: Mention | TreatyMention): ReadonlySet<Mark> {
  switch (line.language) {
    case "ru":
      return russianMarks(line, mention);
    case "kk":
      return kazakhMarks(line, mention);
    case "en":
      return englishMarks(line, mention.first, mention.last);
  }
}

/** Joins mentions that stand as one: "A, B and C". */
export function groupMentions(line: Line, mentions: readonly Mention[]): Group[] {
  switch (line.language) {
    case "ru":
      return groupRussian(line, mentions);
    case "kk":
      return groupKazakh(line, mentions);
    case "en":
      return groupEnglish(line, mentions);
  }
}
