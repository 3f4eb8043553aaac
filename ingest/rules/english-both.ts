import type { Line } from "../grammar/line.ts";
import { entitiesOf, isPersonGroup, readingBefore, type Scene } from "../scene.ts";
import type { Entity } from "../types.ts";
import { type Bound, isApart } from "./sides.ts";

const PRONOUNS = ["they", "both"];
const DETERMINERS = ["the", "two", "both", "three", "all"];
/** What news calls those who met, once it has named them. */
const SIDES = [
  "sides",
  "parties",
  "leaders",
  "speakers",
  "presidents",
  "chairmen",
  "chairpersons",
  "chairs",
  "officials",
  "counterparts",
  "heads",
  "interlocutors",
  "parliamentarians",
  "legislators",
  "dignitaries",
  "pair",
];
/** What may stand between a subject and its verb. */
const BEFORE_VERB = [
  "have",
  "has",
  "had",
  "also",
  "then",
  "later",
  "jointly",
  "subsequently",
  "thereafter",
  "today",
  "afterwards",
  "both",
];
/** "the Speakers of the two parliaments". */
const SHARED = [
  "countries",
  "parliaments",
  "chambers",
  "houses",
  "legislatures",
  "states",
  "nations",
  "bodies",
  "institutions",
  "delegations",
];

/** "the heads of the upper houses of the two parliaments". */
const BETWEEN_SHARED = [
  "respective",
  "legislative",
  "of",
  "parliaments",
  "houses",
  "chambers",
  "upper",
  "lower",
  "'",
];

/** Whether the subject right before a verb is "they", "the two leaders", "the speakers of both parliaments". */
export function sidesBefore(scene: Scene, verb: number): boolean {
  const { line } = scene.reading;
  let index = verb - 1;
  while (line.is(index, ...BEFORE_VERB) && !line.is(index + 1, ...SIDES)) {
    if (line.is(index, ...PRONOUNS)) return true;
    index--;
  }
  if (line.is(index, ...PRONOUNS)) return true;
  if (line.is(index, ...SHARED)) index = pastShared(line, index);
  if (line.is(index, ...SIDES) && hasDeterminer(line, index)) return true;
  return line.is(verb - 1, "and") && openClause(scene, verb);
}

/** "the parties discussed trade and signed …": the subject stands before the first of two verbs. */
function openClause({ reading: { line, groups } }: Scene, verb: number): boolean {
  const isNamed = (index: number) =>
    groups.some((group) => group.first > index && group.last <= verb && group.marks.has("SUBJ"));
  for (let index = verb - 2; index >= Math.max(0, verb - 14); index--)
    if (line.is(index, ...SIDES) && line.is(index - 1, ...DETERMINERS)) return !isNamed(index);
  return false;
}

/** The noun behind a preposition: "by the two speakers", "by both sides". */
export function isSidesWord(line: Line, first: number): boolean {
  let index = first;
  while (line.is(index, ...DETERMINERS, "respective", "parliament", "parliamentary")) index++;
  return line.is(index, ...SIDES) && index > first;
}

function pastShared(line: Line, from: number): number {
  let index = from - 1;
  while (line.is(index, ...DETERMINERS, ...BETWEEN_SHARED)) index--;
  return index;
}

function hasDeterminer(line: Line, index: number): boolean {
  return line.is(index - 1, ...DETERMINERS) || line.is(index - 2, ...DETERMINERS);
}

/** "X and Y called for peace. The two leaders held talks on Monday": the two of different countries the sentence before names. */
export function twoBefore(scene: Scene, verb: number): Bound | null {
  if (!sidesBefore(scene, verb) || scene.reading.line.is(verb - 1, "they", "both")) return null;
  const before = readingBefore(scene);
  if (!before) return null;
  const people = before.groups.filter(isPersonGroup).flatMap((group) => entitiesOf(scene, group));
  const two = [...new Map(people.map((person) => [person.id, person])).values()];
  // "on the anniversary of the poet Anna Berg": who holds nothing is on no side.
  const isServing = (one: Entity) => scene.document.isServing(one);
  return two.length === 2 && two.every(isServing) && isApart(scene, two)
    ? { left: two, right: two, how: "both", elided: true }
    : null;
}

/** Who met in the sentences before; else the two heads of chambers of two countries, where the article has no third. */
export function englishSides({ document, sides }: Scene): readonly Entity[] {
  if (sides) return [...sides.left, ...sides.right];
  const heads = document.cast.filter(({ holdings }) =>
    holdings.some(
      ({ role, body, post }) => role === "CHAIR" && body?.type === "Chamber" && !post.former,
    ),
  );
  const countries = new Set(heads.map(({ countryCode }) => countryCode));
  return heads.length === 2 && countries.size === 2 ? heads.map(({ entity }) => entity) : [];
}
