import type { BodyMention } from "../../stages.ts";
import { bodyMention } from "../body-mention.ts";
import type { Line } from "../line.ts";
import { nominativePhrase } from "../nominative.ts";
import { pastQuoted } from "../quotes.ts";

const LATIN = /^[A-Z][\p{L}\d&.-]*$/u;
const KEPT = 2;

/** A company by its name alone, behind a post: «президент «Ростелекома» Иван Белов», «глава Microsoft Анна Смит». */
export function companyAt(line: Line, index: number): BodyMention | null {
  const quoted = pastQuoted(line, index);
  const last = quoted ?? pastLatin(line, index);
  if (last === index) return null;
  const name = quoted ? nominative(line, index + 1, quoted - 1) : line.text(index, last);
  return bodyMention({ type: "Organization", first: index, last, name, cases: [] });
}

/** Latin words in a Cyrillic text; in brackets they only repeat a name. */
function pastLatin(line: Line, first: number): number {
  let last = first;
  while (LATIN.test(line.at(last)?.text ?? "")) last++;
  return last;
}

/** «Ростелекома» → «Ростелеком», «Эха Москвы» → «Эхо Москвы»; what would come out as another word stays as it is. */
function nominative(line: Line, first: number, last: number): string {
  const written = line.text(first, last);
  const form = nominativePhrase(line, first, last);
  return form.slice(0, KEPT) === written.slice(0, KEPT) ? form : written;
}
