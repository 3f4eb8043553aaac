import type { Group, Mark, Mention, TreatyMention } from "../../stages.ts";
import type { KazakhCase } from "../../text/kazakh.ts";
import type { Case } from "../../text/morphology.ts";
import { joinGroups } from "../joined-groups.ts";
import type { Line } from "../line.ts";
import { kazakhCase } from "./cases.ts";
import { closesInCourtesy } from "./courtesy.ts";

const MARKS: Readonly<Record<KazakhCase, Mark>> = {
  gent: "GEN",
  datv: "DAT",
  accs: "OBJ",
  loct: "LOC",
  from: "OTHER",
  with: "WITH",
  attr: "OTHER",
};
const NAME_MARKS: Readonly<Record<Case, Mark>> = {
  nomn: "SUBJ",
  gent: "GEN",
  datv: "DAT",
  accs: "OBJ",
  ablt: "WITH",
  loct: "LOC",
};
const COMITATIVE = ["мен", "бен", "пен"];
const HEADED = ["бастаған", "бастайтын", "басқарған", "басқаратын", "бастап"];
const LEADERSHIP = ["басшылығымен", "жетекшілігімен", "бастауымен", "басшылығындағы"];
const DELEGATION = /^(?:делегаци|делегат|топ(?:$|т|п)|миссия|құрам)/u;
const MEMBERS = /^(?:өкіл|мүше|құрам|басшы)/u;
const POSTPOSITIONS = [
  "туралы",
  "үшін",
  "жайлы",
  "жөнінде",
  "атынан",
  "атындағы",
  "бойынша",
  "сияқты",
  "ретінде",
  "арқылы",
  "тарапынан",
  "сөзінше",
  "айтуынша",
  "мәліметінше",
  "сай",
  "сәйкес",
];
const COUNTRIES = /^(?:елдер|мемлекеттер|республикалар)[ыі]н[ыі]ң$/u;
const SEPARATORS = [",", "және", "сондай-ақ", "әрі", ...COMITATIVE];
const ALSO = ["сонымен", "қатар", "бірге", "да", "де", "та", "те"];
const HEADED_REACH = 12;

/** «Қошановпен» is WITH, «Қошановты» OBJ; the suffix of the last word decides, or the word behind it. */
export function kazakhMarks(line: Line, mention: Mention | TreatyMention): ReadonlySet<Mark> {
  const { first, last } = mention;
  if (line.is(last, ...HEADED)) return headed(line, last);
  // «Билал Дурдалының басшылығымен келген делегацияны»
  if (line.is(last, ...LEADERSHIP)) {
    const marks = headed(line, last);
    if (!marks.has("SUBJ")) return marks;
  }
  if (line.is(last, ...COMITATIVE)) return new Set(["WITH", "SUBJ"]);
  if (line.is(last, "арасында", "арасындағы", "арасынан")) return new Set(["BETWEEN"]);
  // «Өзбекстан, Қытай елдерінің спикерлері қатысты»
  if (mention.kind === "country" && COUNTRIES.test(line.lower(last))) return new Set(["GEN"]);
  if (line.is(last, ...POSTPOSITIONS)) return new Set(["OTHER"]);
  if (endsInName(mention) && !closesInCourtesy(line, last))
    return new Set(mention.cases.map((kase) => NAME_MARKS[kase]));
  for (let index = last - 1; index >= first; index--) {
    if (line.at(index)?.kind !== "word") continue;
    const kase = kazakhCase(line, index);
    return new Set([kase ? MARKS[kase] : "SUBJ"]);
  }
  return new Set(["SUBJ"]);
}

/** A name's own reading tells more than its letters: «Фарида» stands in no locative. */
function endsInName(mention: Mention | TreatyMention): boolean {
  if (mention.kind !== "person" || !mention.name) return false;
  return mention.cases.length > 0 && mention.posts.every(({ last }) => last < mention.last);
}

/** «Тим Ванденпут бастаған делегациямен»: the suffix of the delegation counts. */
function headed(line: Line, index: number): ReadonlySet<Mark> {
  for (let at = index + 1; at < Math.min(index + HEADED_REACH, line.tokens.length); at++) {
    if (!DELEGATION.test(line.lower(at))) continue;
    // «бастаған делегация өкілдерімен»
    const head = MEMBERS.test(line.lower(at + 1)) ? at + 1 : at;
    const kase = kazakhCase(line, head);
    return new Set([kase ? MARKS[kase] : "SUBJ"]);
  }
  return new Set(["SUBJ"]);
}

/**
 * Joins mentions that stand as one, the last of which tells how: «А, Б және В-мен», «А-мен, Б-мен және В-мен», «А мен Б».
 */
export function groupKazakh(line: Line, mentions: readonly Mention[]): Group[] {
  return joinGroups(mentions, (groups, mention) => {
    const group = groups.at(-1);
    return group && joins(line, group, mention) ? { group, marks: mention.marks } : null;
  });
}

function joins(line: Line, group: Group, mention: Mention): boolean {
  const kinds = new Set(
    [...group.members, mention].map(({ kind }) => (kind === "country" ? "country" : "actor")),
  );
  if (kinds.size > 1) return false;
  const between: string[] = [];
  for (let index = group.last; index < mention.first; index++) between.push(line.lower(index));
  if (!between.some((word) => SEPARATORS.includes(word))) return false;
  if (!between.every((word) => SEPARATORS.includes(word) || ALSO.includes(word))) return false;
  if (between.some((word) => COMITATIVE.includes(word))) return true;
  const bare = group.marks.has("SUBJ");
  return bare || [...group.marks].some((mark) => mention.marks.has(mark));
}
