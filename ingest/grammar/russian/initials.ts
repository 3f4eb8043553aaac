import type { Knowledge } from "../../knowledge/load.ts";
import type { ChamberRecord } from "../../knowledge/schema.ts";
import type { BodyMention } from "../../stages.ts";
import { bodyMention } from "../body-mention.ts";
import type { Line } from "../line.ts";

const INITIALS = /^[А-ЯЁ]{2,4}$/u;

const houses = new WeakMap<Knowledge, ReadonlyMap<string, readonly ChamberRecord[]>>();

/** A house by the initials of its name: «спикер НС», «депутат ЖК», «вице-спикер ВР». Whose it is, the article tells. */
export function houseByInitials(line: Line, index: number): BodyMention | null {
  const name = line.at(index)?.text ?? "";
  if (!INITIALS.test(name) || line.hits(index).length > 0) return null;
  const chambers = housesOf(line.knowledge).get(name);
  if (!chambers) return null;
  const house = bodyMention({
    type: "Chamber",
    first: index,
    last: index + 1,
    name,
    chambers,
    cases: [],
  });
  return { ...house, byInitials: true };
}

function housesOf(knowledge: Knowledge): ReadonlyMap<string, readonly ChamberRecord[]> {
  const known = houses.get(knowledge);
  if (known) return known;
  const made = new Map<string, ChamberRecord[]>();
  for (const record of knowledge.chambers.values()) {
    const names = [...(record.strong.ru ?? []), ...(record.weak.ru ?? [])];
    for (const initials of new Set(names.map(initialsOf)))
      if (INITIALS.test(initials)) made.set(initials, [...(made.get(initials) ?? []), record]);
  }
  houses.set(knowledge, made);
  return made;
}

/** «Национальное собрание» → «НС»; names with a country in them have longer initials and do no harm. */
function initialsOf(name: string): string {
  const words = name.split(/[ -]/);
  return words.map((word) => word.charAt(0).toUpperCase()).join("");
}
