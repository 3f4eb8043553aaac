import type { Mention, Range } from "../../stages.ts";
import type { Line } from "../line.ts";
import { kazakhCase } from "./cases.ts";

const REACH = 14;
const OPEN = /^[«"“]$/;
const QUOTE = /^[»«"”“]$/;
/** Words that join a title to its head noun. */
const JOINTS = [
  "туралы",
  "жөніндегі",
  "жайлы",
  "бойынша",
  "арналған",
  "бірлескен",
  "екіжақты",
  "үкіметаралық",
  "парламентаралық",
  "өзара",
];
const BOUNDS = [
  "барысында",
  "соңында",
  "кейін",
  "аясында",
  "кезінде",
  "шеңберінде",
  "қорытындысында",
  "нәтижесінде",
  "тараптар",
  "сондай-ақ",
  "бүгін",
  "кеше",
  "екеуі",
  "арасындағы",
  "арасында",
  "және",
  "бірге",
];
const PAST = /.{4}(?:[дт][ыі]|[ыі]п)$/u;

/**
 * A document's title stands before its head noun: «ынтымақтастық туралы меморандум», «Ынтымақтастықты дамыту жөніндегі
 * «Жол картасы»». It starts behind who signs, the parties and the circumstances.
 */
export function kazakhTitle(line: Line, head: Range, mentions: readonly Mention[]): Range {
  const behind = OPEN.test(line.at(head.first - 1)?.text ?? "") ? head.first - 1 : head.first;
  if (!line.is(behind - 1, ...JOINTS) && !isOwned(line, behind)) return head;
  let first = behind;
  while (first > 0 && behind - first < REACH && continues(line, first - 1, mentions)) first--;
  while (first < behind && QUOTE.test(line.at(first)?.text ?? "")) first++;
  return { first: first < behind ? first : head.first, last: head.last };
}

const ABSTRACT_OWNER = /[тдл][ыі][қк]т[ыі]ң$/u;
const BETWEEN_REACH = 4;

/** «әскери ынтымақтастықтың кезекті бес жылдық жоспары»: what the document is of. */
function isOwned(line: Line, head: number): boolean {
  for (let index = head - 1; index >= Math.max(0, head - BETWEEN_REACH); index--) {
    if (ABSTRACT_OWNER.test(line.lower(index))) return true;
    const isAdjective = kazakhCase(line, index) === null || /[дт][ыі]$/u.test(line.lower(index));
    if (!isAdjective || line.at(index)?.kind === "punctuation") return false;
  }
  return false;
}

/** «келісімдер»; a noun behind «бірқатар» or a number keeps its form: «бірқатар салалық келісімге». */
export function isKazakhPlural(line: Line, first: number, last: number): boolean {
  if (/(?:лар|лер|дар|дер|тар|тер)/u.test(line.lower(last - 1))) return true;
  return [1, 2, 3].some(
    (step) =>
      line.is(first - step, "бірқатар", "бірнеше", "көптеген") ||
      (line.at(first - step)?.kind === "number" && !line.is(first - step + 1, "жылғы", "жылы")),
  );
}

function continues(line: Line, index: number, mentions: readonly Mention[]): boolean {
  const token = line.at(index);
  if (!token || BOUNDS.includes(token.lower)) return false;
  if (token.kind === "punctuation") return QUOTE.test(token.text) || token.text === "-";
  const mention = mentions.find(({ first, last }) => first <= index && index < last);
  if (mention?.kind === "person" || mention?.marks.has("SUBJ") || mention?.marks.has("LOC"))
    return false;
  if (PAST.test(token.lower) && kazakhCase(line, index) === null) return false;
  const kase = kazakhCase(line, index);
  // «Шымкент қаласымен бауырластық туралы келісім»: with whom is no part of the title.
  return kase !== "loct" && kase !== "with";
}
