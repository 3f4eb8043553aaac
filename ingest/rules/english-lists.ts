import type { Line } from "../grammar/line.ts";
import { isPersonGroup, type Scene } from "../scene.ts";
import type { Group } from "../stages.ts";

/** A group and the further ones of its list, where no "and" closes it or a name nobody knows parts it: "by A, B, C". */
export function withListed(
  { reading: { groups, line } }: Scene,
  head: Group,
  test: (group: Group) => boolean,
): readonly Group[] {
  const found = [head];
  let last = head.last;
  for (const group of groups) {
    if (group.first < last) continue;
    if (!isNextInList(line, last, group.first) || !isPersonGroup(group) || !test(group)) break;
    if (!endsItem(line, group.last)) break;
    found.push(group);
    last = group.last;
  }
  return found;
}

/** Only ",", ";", "and", "as well as", "and later" stand between, and words of a post: "and Committee Chairman X". */
function isNextInList(line: Line, from: number, first: number): boolean {
  if (!line.is(from, ",", ";", "and", "as")) return false;
  let index = from + 1;
  while (line.is(index, "and", "the", "as", "well", "later", "then")) index++;
  while (index < first && line.at(index)?.kind === "word" && line.at(index)?.capitalized) index++;
  return index === first;
}

/** A verb behind the name starts a clause of its own: "met X, Y said"; a place or a day does not: "X; Y in Riga". */
function endsItem(line: Line, last: number): boolean {
  if (line.at(last)?.kind !== "word" || line.is(last, "and", "as")) return true;
  return line.is(last, "in", "at", "on") && line.at(last + 1)?.capitalized === true;
}
