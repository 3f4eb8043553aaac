import type { PostMention } from "../../stages.ts";
import type { Line } from "../line.ts";
import { hasGivenForm } from "../name-candidates.ts";
import { hasSurnameShape } from "../name-parts.ts";
import type { FoundName } from "../names.ts";

/** Where names are often left as they are: East and South-East Asia. */
const EASTERN: ReadonlySet<string> = new Set(
  "JP KR KP CN TW MN VN LA KH TH MM MY ID PH SG BN TL".split(" "),
);

/** «с министром обороны Японии Тошихиро Никай»: two words that no dictionary has, and nobody at home is called by. */
export function isUndeclined(
  line: Line,
  { country, body }: PostMention,
  { first, last, name }: FoundName,
): boolean {
  if (line.language !== "ru" || !EASTERN.has(country ?? body?.country ?? "")) return false;
  if (name.words.length !== 2 || last - first !== 2) return false;
  // «С послом Японии Курш Тайгар встретился …»: whose verb it is.
  if (line.analyze(last)[0]?.pos === "VERB") return false;
  return [first, first + 1].every(
    (index) =>
      !hasGivenForm(line, index) &&
      !hasSurnameShape(line.at(index)?.text ?? "") &&
      line.analyze(index).every(({ known }) => !known),
  );
}
