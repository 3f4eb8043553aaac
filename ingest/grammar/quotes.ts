import type { Line } from "./line.ts";

const MAX_QUOTED = 10;

/** «партии «Единство»», «фракции «Ак Жол»»: the token behind a title in quotation marks; null where none opens. */
export function pastQuoted(line: Line, open: number): number | null {
  if (!/^[«"“]$/.test(line.at(open)?.text ?? "")) return null;
  for (let index = open + 1; index < open + MAX_QUOTED; index++)
    if (/^[»"”]$/.test(line.at(index)?.text ?? "")) return index + 1;
  return null;
}
