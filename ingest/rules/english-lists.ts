import type { Line } from "../grammar/line.ts";
import { isPersonGroup, type Scene } from "../scene.ts";
import type { Group } from "../stages.ts";

const MAX_DELEGATION = 10;

/** A group and the further ones of its list, where no "and" closes it or a name nobody knows parts it: "by A, B, C". */
export function withListed(
  { reading: { groups, line } }: Scene,
  head: Group,
  test: (group: Group) => boolean,
): readonly Group[] {
  const found = [head];
  let last = head.last;
  for (const group of groups) {
    if (group.first < Math.max(last, pastLed(line, last))) continue;
    if (!isNextInList(line, last, group.first) || !isPersonGroup(group) || !test(group)) break;
    if (startsClause(line, group.last, line.is(last, ";"))) break;
    found.push(group);
    last = group.last;
  }
  return found;
}

/** A group and those its list begins with: "the Speaker of A, X; the Speaker of B, Y; and the Speaker of C, Z, have arrived". */
export function withListedBefore(
  { reading: { groups, line } }: Scene,
  end: Group,
  test: (group: Group) => boolean,
): readonly Group[] {
  const found = [end];
  for (const group of [...groups].reverse()) {
    const [next] = found;
    if (!next || group.last > next.first) continue;
    if (!isNextInList(line, group.last, next.first) || !isPersonGroup(group) || !test(group)) break;
    found.unshift(group);
  }
  return found;
}

/** "Deputies A and B led by Vice-Speaker C": A and B as well. */
export function withLed({ reading: { groups, line } }: Scene, head: Group): Group {
  let by = head.first - 1;
  while (line.is(by, "the", "its", "their")) by--;
  const isLed = line.is(by, "by") && line.is(by - 1, "led", "headed");
  const led = isLed
    ? groups.find((group) => group.last === by - 1 && isPersonGroup(group))
    : undefined;
  return led ? { ...head, first: led.first, members: [...led.members, ...head.members] } : head;
}

/**
 * Only ",", ";", "and", "as well as", "and later" stand between, and words of a post: "and Committee Chairman X"; or a
 * delegation and its head: ", Sweden headed by X and the delegation of Chile led by Y".
 */
function isNextInList(line: Line, from: number, first: number): boolean {
  const led = pastLed(line, from);
  if (led > from) return led === first;
  if (!line.is(from, ",", ";", "and", "as")) return false;
  let index = pastLinks(line, from + 1);
  while (index < first && line.at(index)?.kind === "word" && line.at(index)?.capitalized) index++;
  return index === first;
}

function pastLinks(line: Line, from: number): number {
  let index = from;
  while (line.is(index, "and", "the", "as", "well", "later", "then")) index++;
  return index;
}

/** Past the next delegation of a list to its head; the same index where none follows. */
function pastLed(line: Line, from: number): number {
  if (isLedBy(line, from)) return pastLedDelegation(line, from);
  if (!line.is(from, ",", ";", "and")) return from;
  const index = pastLinks(line, from + 1);
  const led = pastLedDelegation(line, index);
  return led > index ? led : from;
}

function isLedBy(line: Line, index: number): boolean {
  return line.is(index, "led", "headed", "chaired") && line.is(index + 1, "by");
}

/** "Sweden headed by", "the Chilean delegation, led by the". */
function pastLedDelegation(line: Line, from: number): number {
  for (let index = from; index < from + MAX_DELEGATION; index++) {
    if (isLedBy(line, index))
      return line.is(index + 2, "the", "its", "their") ? index + 3 : index + 2;
    const isOfDelegation =
      line.at(index)?.capitalized ||
      line.is(index, "a", "the", "of", "from", "delegation", "delegations", "parliamentary", ",");
    if (!isOfDelegation) return from;
  }
  return from;
}

/**
 * A verb behind the name starts a clause of its own: "met X, Y said", behind a semicolon also "met X; Y, Speaker of Z,
 * said". A place or a day does not, nor, in a list of semicolons, an occasion: "X; Y in Riga", "X; and Y on the occasion of".
 */
function startsClause(line: Line, last: number, isPastSemicolon: boolean): boolean {
  const next = isPastSemicolon && line.is(last, ",") ? last + 1 : last;
  if (line.at(next)?.kind !== "word" || line.is(next, "and", "as", "the", "who")) return false;
  if (isLedBy(line, next)) return false;
  if (next > last && line.at(next)?.capitalized) return false;
  if (isPastSemicolon && line.is(next, "on", "during", "at", "in", "within", "under")) return false;
  return !(line.is(next, "in", "at", "on") && line.at(next + 1)?.capitalized);
}
