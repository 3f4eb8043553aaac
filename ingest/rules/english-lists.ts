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
    if (group.first !== pastSeparator(line, last) || !isPersonGroup(group) || !test(group)) break;
    const next = line.at(group.last);
    if (next?.kind === "word" && !line.is(group.last, "and", "as")) break;
    found.push(group);
    last = group.last;
  }
  return found;
}

/** Past ",", "and", "as well as"; -1 where no list goes on. */
function pastSeparator(line: Line, from: number): number {
  if (!line.is(from, ",", "and", "as")) return -1;
  let index = from + 1;
  while (line.is(index, "and", "the", "as", "well")) index++;
  return index;
}
